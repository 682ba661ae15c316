import { Plus } from 'lucide-react';
import { stepsOf } from '../../../shared/domain/goal-steps.ts';
import { Button } from '../../components/Button.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { GoalItem } from './GoalItem.tsx';
import type { SectionProps } from './support-dialogs.ts';

/** From wishes down to the next small step; what ended stays to be read. */
export function GoalsSection({ known, onOpen }: SectionProps) {
  const words = useWords();
  const format = useFormat();
  const text = words.support.goals;
  const { goals, mayWrite } = known.goals;
  const steps = stepsOf(goals);
  const ended = goals.filter(({ to }) => to !== null);
  return (
    <Section
      title={text.title}
      note={steps.length === 0 ? undefined : text.note(steps.length)}
      actions={
        mayWrite && (
          <Button size="small" icon={Plus} onPress={() => onOpen({ kind: 'goal', parent: null })}>
            {text.act}
          </Button>
        )
      }
    >
      {steps.length === 0 && <p className="card-note">{text.none}</p>}
      <ul className={steps.length === 0 ? undefined : 'goals'}>
        {steps.map(({ goal, depth }) => (
          <GoalItem key={goal.id} goal={goal} depth={depth} mayWrite={mayWrite} onOpen={onOpen} />
        ))}
      </ul>
      {ended.length > 0 && (
        <details className="goals-ended">
          <summary>{text.ended(ended.length)}</summary>
          <MiniList
            items={ended.map(({ id, words: said, to, result, followUps }) => ({
              id,
              title: said,
              detail: [
                to && result && text.over(words.codes.followUpResults[result], format.date(to)),
                followUps[0]?.note,
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        </details>
      )}
    </Section>
  );
}
