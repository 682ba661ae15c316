import type { ShownTenancy } from '../../../shared/contract/tenancies.ts';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { SupportSection } from './SupportSection.tsx';
import { TenancyList } from './TenancyList.tsx';
import { listsOf, stateOf } from './tenancy-state.ts';
import { periodText, placeText } from './tenancy-words.ts';

/** Where the person lives, what moving in and out still lacks, what support the home needs, and where they lived before. */
export function HousingPart({ card }: ResidentPartProps) {
  const { tenancies: words, common } = useWords();
  const today = useToday();
  const asked = useAsk('tenancies.ofResident', { residentId: card.id });
  const refusal = refusalOf(asked.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />;
  if (asked.data === undefined) return <LoadingState rows={4} />;
  const { tenancies } = asked.data;
  const isOpen = (tenancy: ShownTenancy): boolean =>
    stateOf(tenancy, today) !== 'ended' || listsOf(tenancy, today).some(({ list }) => list === 'out');
  const open = tenancies.filter(isOpen);
  const earlier = tenancies.filter((tenancy) => !isOpen(tenancy));
  return (
    <div className="housing">
      <Section title={words.now}>
        {open.length === 0 ? (
          <p className="card-note">{words.noneNow}</p>
        ) : (
          <TenancyList tenancies={open} side="person" owner={card.id} />
        )}
      </Section>
      <SupportSection residentId={card.id} />
      {earlier.length > 0 && (
        <Section title={words.earlier}>
          <Earlier tenancies={earlier} />
        </Section>
      )}
    </div>
  );
}

function Earlier({ tenancies }: { readonly tenancies: readonly ShownTenancy[] }) {
  const words = useWords();
  const format = useFormat();
  const items = tenancies.map((tenancy) => {
    const { endReason } = tenancy.details ?? { endReason: null };
    const kind = words.codes.tenancyKinds[tenancy.kind];
    const why = endReason === null ? [] : [words.tenancies.endReasons[endReason]];
    return {
      id: tenancy.id,
      title: placeText(tenancy, words),
      detail: [kind, periodText(tenancy, { words, format }), ...why].join(' · '),
    };
  });
  return <MiniList items={items} />;
}
