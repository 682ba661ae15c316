import { CircleCheck, ListTodo, UserX } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { type Task, TaskList } from '../../components/TaskList.tsx';
import { useAct } from '../../lib/act.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { taskName } from '../../lib/task-words.ts';
import { useWords } from '../../lib/words.ts';

type Mine = Output<'tasks.mine'>['tasks'][number];

const SHOWN_FIRST = 8;

/** What this person has to do, the most overdue first, and what nobody would do else. */
export function MyTasks() {
  return useMay('residents:read') ? <Asked /> : null;
}

function Asked() {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const done = useDone();
  const { run, refusal } = useAct();
  const [isWhole, setWhole] = useState(false);
  const asked = useAsk('tasks.mine', {}).data;
  if (asked === undefined || asked.total === 0) return null;
  const { rights } = words;
  const finish = async ({ id, residentId, version }: Mine) => {
    const input = { residentId, id, version, on: today, outcome: 'done', note: null } as const;
    if (await run('tasks.finish', input)) done(rights.tasks.finished);
  };
  const shown = isWhole ? asked.tasks : asked.tasks.slice(0, SHOWN_FIRST);
  return (
    <Section title={rights.today.title} note={String(asked.total)}>
      <RefusalNotice refusal={refusal} />
      <TaskList
        label={rights.today.title}
        tasks={shown.map((task) => ({
          ...lineOf(task, words, format),
          action: <Acts task={task} onFinish={() => void finish(task)} />,
        }))}
      />
      {asked.tasks.length > shown.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {rights.today.all(asked.tasks.length)}
        </Button>
      )}
    </Section>
  );
}

function lineOf(task: Mine, words: Words, format: Format): Task {
  const { rights, codes } = words;
  const { due, daysLate, isMine, owner, source } = task;
  const reason = [
    task.resident ?? rights.today.protectedName,
    codes.taskSources[source],
    isMine ? null : rights.today.orphan(owner),
  ];
  return {
    id: task.id,
    icon: isMine ? ListTodo : UserX,
    tone: daysLate === null ? 'info' : 'bad',
    title: taskName(task, words),
    reason: reason.filter((part) => part !== null).join(' · '),
    when: daysLate === null ? format.day(due) : rights.tasks.late(daysLate),
    isLate: daysLate !== null,
  };
}

/** One that is somebody else's, or that ends by a review, is looked at first. */
function Acts({ task, onFinish }: { readonly task: Mine; readonly onFinish: () => void }) {
  const words = useWords();
  const [, navigate] = useLocation();
  const { rights } = words;
  const name = `${taskName(task, words)}, ${task.resident ?? rights.today.protectedName}`;
  return (
    <>
      <Button
        variant="quiet"
        label={rights.today.openFor(name)}
        onPress={() => navigate(`/borgere/${task.residentId}/rettigheder`)}
      >
        {rights.today.open}
      </Button>
      {task.mayFinish && task.isMine && (
        <Button icon={CircleCheck} label={rights.tasks.finishFor(name)} onPress={onFinish}>
          {rights.tasks.finish}
        </Button>
      )}
    </>
  );
}
