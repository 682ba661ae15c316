import { CircleAlert, CircleCheck, Hourglass } from 'lucide-react';
import type { Words } from '../../../shared/text/words.ts';
import { IconText } from '../../components/IconText.tsx';
import { useWords } from '../../lib/words.ts';
import type { Request } from './way-values.ts';

type Clock = Request['clocks'][number];

/** How long each step took since somebody asked, beside what the municipality promised. */
export function ClockList({ clocks }: Pick<Request, 'clocks'>) {
  const words = useWords();
  return (
    <ul className="clocks">
      {clocks.map((clock) => (
        <li key={clock.step} className="clock">
          <strong>{words.waiting.card.clockSteps[clock.step]}</strong>
          <IconText icon={iconOf(clock)}>{clockText(clock, words)}</IconText>
        </li>
      ))}
    </ul>
  );
}

function iconOf({ isLate, to }: Clock) {
  if (isLate) return CircleAlert;
  return to === null ? Hourglass : CircleCheck;
}

function clockText({ isLate, to, days, promisedDays }: Clock, { waiting }: Words): string {
  if (isLate) return waiting.card.clockLate(days, promisedDays);
  return to === null ? waiting.card.clockRuns(days, promisedDays) : waiting.card.clockDone(days, promisedDays);
}
