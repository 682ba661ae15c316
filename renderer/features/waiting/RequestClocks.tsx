import { CircleAlert, CircleCheck, Hourglass } from 'lucide-react';
import type { Output } from '../../../shared/contract/index.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { IconText } from '../../components/IconText.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

type Clock = Output<'visitation.get'>['requests'][number]['clocks'][number];

/** How long each step took since the newest request, beside what the municipality promised. */
export function RequestClocks({ id }: { readonly id: ResidentId }) {
  const words = useWords();
  const asked = useAsk('visitation.get', { residentId: id });
  const clocks = asked.data?.requests[0]?.clocks ?? [];
  if (clocks.length === 0) return null;
  return (
    <PanelSection title={words.waiting.card.clocks}>
      <ul className="needs">
        {clocks.map((clock) => (
          <li key={clock.step} className="clock">
            <strong>{words.waiting.card.clockSteps[clock.step]}</strong>
            <IconText icon={iconOf(clock)}>{clockText(clock, words)}</IconText>
          </li>
        ))}
      </ul>
    </PanelSection>
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
