import { CircleAlert, Clock, House, HousePlus, Pause, TriangleAlert } from 'lucide-react';
import { useLocation } from 'wouter';
import { Badge } from '../../components/Badge.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Card } from './handoff-words.ts';
import { deadlineName, holderName, homeTone, placeText, typeName } from './handoff-words.ts';

/** One person on the way out: home tonight, days in the phase, what is due next and whose it is. */
export function HandoffCard({ card }: { readonly card: Card }) {
  const { handoffs: words, codes } = useWords();
  const format = useFormat();
  const [, navigate] = useLocation();
  const place = placeText(card) ?? typeName(card, codes);
  const when =
    card.dischargedOn !== null
      ? words.out(format.day(card.dischargedOn))
      : card.expectedOn !== null
        ? words.expected(format.day(card.expectedOn))
        : null;
  return (
    <article className={card.isWithoutHome || card.isContactMissed ? 'handoff-card handoff-card-bad' : 'handoff-card'}>
      <p className="handoff-card-name">
        <TextLink href={`/udskrivninger/${card.id}`} onNavigate={navigate}>
          {card.name}
        </TextLink>
      </p>
      <p className="handoff-card-line">{[place, when].filter((part) => part !== null).join(' · ')}</p>
      <p className="handoff-card-line">{words.inPhase(words.days(card.days))}</p>
      <div className="handoff-card-signs">
        <HomeSign card={card} />
        {card.isContactMissed && (
          <Badge tone="bad" icon={TriangleAlert}>
            {words.missed}
          </Badge>
        )}
        {card.isOnLeave && (
          <Badge tone="info" icon={Clock}>
            {words.leave}
          </Badge>
        )}
        {card.isPaused && (
          <Badge tone="mute" icon={Pause}>
            {words.paused}
          </Badge>
        )}
      </div>
      <NextDue next={card.next} owner={card.owner} />
    </article>
  );
}

export function HomeSign({ card }: { readonly card: Pick<Card, 'home' | 'isWithoutHome'> }) {
  const { handoffs: words, codes } = useWords();
  const icon = card.isWithoutHome ? CircleAlert : card.home === 'new' ? HousePlus : House;
  return (
    <Badge tone={homeTone(card)} icon={icon}>
      {card.isWithoutHome ? words.noHome : words.homeTonight(codes.homesTonight[card.home].toLowerCase())}
    </Badge>
  );
}

/** What is due next and whose it is; who answers for the whole where nothing is. */
export function NextDue({ next, owner }: Pick<Card, 'next' | 'owner'>) {
  const all = useWords();
  const { handoffs: words } = all;
  const format = useFormat();
  if (next === null) return <p className="handoff-card-next">{`${words.nothingDue}. ${words.owner(owner)}`}</p>;
  const name = deadlineName(next, all);
  const when = format.day(next.on);
  const holder = holderName({ name: next.owner, party: next.party }, all);
  return (
    <p className={next.isLate ? 'handoff-card-next handoff-card-late' : 'handoff-card-next'}>
      {next.isLate ? words.dueLate(name, when) : words.due(name, when)}
      <span className="handoff-card-owner">{holder === '' ? words.owner(owner) : words.owner(holder)}</span>
    </p>
  );
}
