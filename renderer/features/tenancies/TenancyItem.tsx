import { useLocation } from 'wouter';
import type { ShownTenancy } from '../../../shared/contract/tenancies.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { MoveListView } from './MoveListView.tsx';
import { actsOf, listsOf, type Side, stateOf, type TenancyAct, type TenancyState } from './tenancy-state.ts';
import { factsOf, personsText, placeText } from './tenancy-words.ts';
import './tenancies.css';

const TONES = { coming: 'info', now: 'ok', ended: 'mute' } as const satisfies Readonly<Record<TenancyState, string>>;

type TenancyItemProps = {
  readonly tenancy: ShownTenancy;
  readonly side: Side;
  readonly onChoose: (act: TenancyAct) => void;
};

/** One tenancy that goes on or is to come: who or where, how it stands, its lists, and what can be done. */
export function TenancyItem({ tenancy, side, onChoose }: TenancyItemProps) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const state = stateOf(tenancy, today);
  const what = side === 'home' ? personsText(tenancy, words) : placeText(tenancy, words);
  return (
    <article className="tenancy" aria-label={what}>
      <header className="tenancy-head">
        <p className="tenancy-title">
          <Title tenancy={tenancy} side={side} />
        </p>
        <Badge tone={TONES[state]}>{words.tenancies.states[state]}</Badge>
      </header>
      <DescriptionList items={factsOf(tenancy, side === 'home', { words, format })} />
      {listsOf(tenancy, today).map((list) => (
        <MoveListView key={list.list} tenancy={tenancy} list={list} />
      ))}
      <Acts acts={actsOf(tenancy, side, today)} what={what} onChoose={onChoose} />
    </article>
  );
}

/** To the person from the home, and to the home from the person, where that may be told. */
function Title({ tenancy, side }: Pick<TenancyItemProps, 'tenancy' | 'side'>) {
  const words = useWords();
  const [, navigate] = useLocation();
  const { persons, unitId } = tenancy;
  if (side === 'person') {
    const text = placeText(tenancy, words);
    return unitId === null ? (
      text
    ) : (
      <TextLink href={`/boliger/${unitId}`} onNavigate={navigate}>
        {text}
      </TextLink>
    );
  }
  return persons.map((person, index) => {
    const { residentId } = person;
    const text = personsText({ persons: [person] }, words);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: who is protected has nothing but a place in the row
      <span key={index} className="tenancy-person">
        {residentId === null ? (
          text
        ) : (
          <TextLink href={`/borgere/${residentId}/bolig`} onNavigate={navigate}>
            {text}
          </TextLink>
        )}
      </span>
    );
  });
}

type ActsProps = {
  readonly acts: readonly TenancyAct[];
  readonly what: string;
  readonly onChoose: (act: TenancyAct) => void;
};

function Acts({ acts, what, onChoose }: ActsProps) {
  const { tenancies } = useWords();
  if (acts.length === 0) return null;
  return (
    <div className="tenancy-acts">
      {acts.map((act) => (
        <Button
          key={act}
          size="small"
          label={tenancies.actFor(tenancies.acts[act], what)}
          onPress={() => onChoose(act)}
        >
          {tenancies.acts[act]}
        </Button>
      ))}
    </div>
  );
}
