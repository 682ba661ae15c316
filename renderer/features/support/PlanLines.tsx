import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Line, SectionProps } from './support-dialogs.ts';

/** What the provider does, each for a goal: one without says so. */
export function PlanLines({ known, onOpen }: SectionProps) {
  const { plans: text, codes } = useWords();
  const format = useFormat();
  const { lines, mayWrite } = known.plans;
  if (lines.length === 0) return <p className="card-note">{text.noLines}</p>;
  const goalOf = ({ goalId }: Line) => known.goals.goals.find(({ id }) => id === goalId);
  return (
    <MiniList
      items={lines.map((line) => {
        const goal = goalOf(line);
        const ended =
          line.to !== null && line.endReason !== null
            ? text.ended(format.date(line.to), codes.supportEnds[line.endReason])
            : null;
        return {
          id: line.id,
          title: line.does,
          detail: [text.since(line.provider, format.date(line.from)), goal && text.forGoal(goal.words), ended]
            .filter(Boolean)
            .join(' · '),
          end: goal === undefined && ended === null && <Badge tone="warn">{text.noGoal}</Badge>,
          acts: mayWrite && ended === null && <Acts line={line} hasGoal={goal !== undefined} onOpen={onOpen} />,
        };
      })}
    />
  );
}

type ActsProps = { readonly line: Line; readonly hasGoal: boolean; readonly onOpen: SectionProps['onOpen'] };

function Acts({ line, hasGoal, onOpen }: ActsProps) {
  const { plans: text } = useWords();
  return (
    <>
      {!hasGoal && (
        <Button
          size="small"
          label={text.actFor(text.link, line.does)}
          onPress={() => onOpen({ kind: 'link-line', line })}
        >
          {text.link}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        label={text.actFor(text.end, line.does)}
        onPress={() => onOpen({ kind: 'end-line', line })}
      >
        {text.end}
      </Button>
    </>
  );
}
