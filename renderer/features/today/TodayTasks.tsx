import type { Output } from '../../../shared/contract/index.ts';
import { Section } from '../../components/Section.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { TaskList } from '../../components/TaskList.tsx';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useEndingTasks } from './late-tasks.tsx';
import { useListTasks } from './list-tasks.tsx';
import { useNoticeTasks } from './notice-tasks.tsx';
import { useOfferTasks } from './offer-tasks.tsx';
import { useProtectionTasks } from './people-tasks.tsx';

/** What must be done today, also in a municipality that has people and no homes yet. */
export function LateSection({ tasks }: { readonly tasks: readonly Task[] }) {
  const { today: words } = useWords();
  return (
    <Section title={words.now} note={tasks.length === 0 ? undefined : String(tasks.length)}>
      {tasks.length === 0 ? <p className="card-note">{words.nothing}</p> : <TaskList label={words.now} tasks={tasks} />}
    </Section>
  );
}

export function EndingSection({ overview }: { readonly overview: Output<'today.overview'> }) {
  const { today: words } = useWords();
  const today = useToday();
  const lists = useListTasks().soon;
  const endings = useEndingTasks(overview.ending.filter((ending) => ending.on > today));
  const notices = useNoticeTasks().soon;
  const protections = useProtectionTasks().soon;
  const offers = useOfferTasks().soon;
  const tasks = [...offers, ...notices, ...lists, ...protections, ...endings];
  return (
    <Section title={words.soon} note={tasks.length === 0 ? undefined : String(tasks.length)}>
      {tasks.length === 0 ? (
        <p className="card-note">{words.nothingSoon}</p>
      ) : (
        <TaskList label={words.soon} tasks={tasks} />
      )}
    </Section>
  );
}
