import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { TaskList } from '../../components/TaskList.tsx';
import { useWords } from '../../lib/words.ts';
import { usePeopleTasks, usePeopleToday } from './people-tasks.tsx';
import './people.css';

const FIRST = 5;

/** *Ingen må falde mellem to stole*: whom nobody answers for, and whom nothing is agreed with. */
export function PeopleSection() {
  const { today: words } = useWords().notices;
  const people = usePeopleToday();
  const [isWhole, setWhole] = useState(false);
  const tasks = usePeopleTasks(people?.lacking.slice(0, isWhole ? undefined : FIRST) ?? []);
  if (people === undefined) return null;
  const { total, withoutOwner, withoutDate, lacking } = people;
  if (total === 0)
    return (
      <Section title={words.people}>
        <p className="card-note">{words.peopleNone}</p>
      </Section>
    );
  return (
    <Section title={words.people} note={words.peopleCount(total)}>
      <p className="card-note people-sum">{words.peopleSum(withoutOwner, withoutDate)}</p>
      <TaskList label={words.people} tasks={tasks} />
      {isWhole && total > lacking.length && <p className="card-note">{words.shownOf(lacking.length, total)}</p>}
      {lacking.length > FIRST && (
        <div className="people-all">
          <Button size="small" onPress={() => setWhole(!isWhole)}>
            {isWhole ? words.showFewer : words.showAll(total)}
          </Button>
        </div>
      )}
    </Section>
  );
}
