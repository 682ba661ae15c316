import type { ReactNode } from 'react';
import { daysToOffer } from '../../../shared/domain/vacancy-notices.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { NOTICE_TONES, type Notice, useNotices } from './notice-values.ts';
import type { OpenDialog } from './UnitDialogs.tsx';
import type { UnitCard } from './unit-filter.ts';

type NoticeSectionProps = { readonly card: UnitCard; readonly onOpen: (dialog: OpenDialog) => void };

/** What the association reported last, and what came of it. A home that nobody reported says nothing. */
export function NoticeSection({ card, onOpen }: NoticeSectionProps) {
  const { home: words } = useWords().notices;
  const mayWrite = useMay('units:write');
  const [newest, ...before] = useNotices(card.id) ?? [];
  if (newest === undefined) return null;
  const isWaiting = newest.state === 'open' || newest.state === 'missed';
  return (
    <PanelSection title={words.title}>
      <NoticeFacts notice={newest} />
      {mayWrite && isWaiting && (
        <div className="notice-acts">
          {newest.state === 'open' && (
            <Button size="small" onPress={() => onOpen('notice')}>
              {words.change}
            </Button>
          )}
          <Button size="small" onPress={() => onOpen('noticeNamed')}>
            {words.name}
          </Button>
          <Button size="small" onPress={() => onOpen('noticeBack')}>
            {words.giveBack}
          </Button>
        </div>
      )}
      {before.length > 0 && <p className="card-note">{words.before(before.length)}</p>}
    </PanelSection>
  );
}

function NoticeFacts({ notice }: { readonly notice: Notice }) {
  const { home: words, states, returnReasons } = useWords().notices;
  const format = useFormat();
  const { state, offeredOn, namedOn, returnedOn, returnReason, namedLate, vacantFrom } = notice;
  const named = namedOn && (namedLate ? words.namedLate(format.day(namedOn)) : format.day(namedOn));
  const offered =
    offeredOn === null
      ? words.notOffered
      : words.offeredAfter(format.day(offeredOn), daysToOffer(vacantFrom, offeredOn));
  const back = returnedOn && returnReason && `${format.day(returnedOn)} · ${returnReasons[returnReason]}`;
  const facts: readonly { readonly label: string; readonly value: ReactNode }[] = [
    { label: words.received, value: format.day(notice.receivedOn) },
    { label: words.vacantFrom, value: format.day(vacantFrom) },
    { label: words.nameBy, value: format.day(notice.nameBy) },
    { label: words.right, value: notice.hasRight ? words.hasRight : words.noRight },
    { label: words.offered, value: offered },
    { label: words.namedOn, value: named },
    { label: words.returnedOn, value: back },
    { label: words.criterion, value: notice.criterion?.name ?? null },
    { label: words.note, value: notice.note },
  ];
  return (
    <>
      <Badge tone={NOTICE_TONES[state]}>{states[state]}</Badge>
      <DescriptionList items={facts.filter(({ value }) => value !== null)} />
    </>
  );
}
