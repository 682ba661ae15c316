import { firstLine, visitTopics } from '../../../shared/domain/visits.ts';
import { focusField } from '../../components/focus-field.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { KeyedChoices } from './KeyedChoices.tsx';
import type { LogFieldsProps } from './LogVisitDialog.tsx';
import { goalsOn } from './visit-values.ts';

/** Letters choose goals as digits choose topics, so that one step has both. */
const LETTERS = 'abcdefghi';
const ROOM = 60;

/** What the visit was about: topics, and the goals that were worked on. Enter goes on from either of them. */
export function WorkedOnFields({ values, set, beside }: LogFieldsProps) {
  const { visits, codes } = useWords();
  const text = visits.dialog;
  const goals = goalsOn(values, beside, useToday());
  const toNote = () => focusField('visit-note');
  const toggleGoal = (key: string): boolean => {
    const goal = goals[LETTERS.indexOf(key.toLowerCase())];
    if (goal === undefined) return false;
    const others = values.goals.filter((id) => id !== goal.id);
    set({ goals: others.length < values.goals.length ? others : [...values.goals, goal.id] });
    return true;
  };
  return (
    <>
      <KeyedChoices
        id="visit-topics"
        label={text.topics}
        options={visitTopics.map((id) => ({ id, label: codes.visitTopics[id] }))}
        value={values.topics}
        onOtherKey={toggleGoal}
        onChange={(topics) => set({ topics })}
        onNext={toNote}
      />
      {goals.length > 0 && (
        <KeyedChoices
          id="visit-goals"
          label={text.goals}
          keys={LETTERS}
          options={goals.map(({ id, words }) => ({ id, label: firstLine(words, ROOM) }))}
          value={values.goals}
          onChange={(chosen) => set({ goals: chosen })}
          onNext={toNote}
        />
      )}
    </>
  );
}
