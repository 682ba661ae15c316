import { CircleCheck, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { useAct } from '../../lib/act.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { taskName } from '../../lib/task-words.ts';
import { useWords } from '../../lib/words.ts';
import type { SectionProps, Task } from './rights-dialogs.ts';

/** What somebody must do for this person, the earliest first; what was done, on demand. */
export function TasksSection({ known, onOpen }: SectionProps) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const done = useDone();
  const { run, refusal } = useAct();
  const [isWhole, setWhole] = useState(false);
  const text = words.rights.tasks;
  const { tasks, mayWrite } = known.tasks;
  const open = tasks.filter(({ doneOn }) => doneOn === null);
  const ended = tasks.filter(({ doneOn }) => doneOn !== null);
  const finish = async ({ id, residentId, version }: Task) => {
    const input = { residentId, id, version, on: today, outcome: 'done', note: null } as const;
    if (await run('tasks.finish', input)) done(text.finished);
  };
  return (
    <Section
      title={text.title}
      note={open.length === 0 ? undefined : text.note(open.length)}
      actions={
        mayWrite && (
          <Button size="small" icon={Plus} onPress={() => onOpen({ kind: 'task' })}>
            {text.act}
          </Button>
        )
      }
    >
      <RefusalNotice refusal={refusal} />
      {open.length === 0 && <p className="card-note">{text.none}</p>}
      <MiniList
        items={open.map((task) => ({
          id: task.id,
          title: taskName(task, words),
          detail: [task.owner, words.codes.taskSources[task.source]].join(' · '),
          end: <When task={task} />,
          acts: mayWrite && <Acts task={task} onFinish={() => void finish(task)} onOpen={onOpen} />,
        }))}
      />
      {ended.length > 0 && !isWhole && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {text.done(ended.length)}
        </Button>
      )}
      {isWhole && (
        <MiniList
          items={ended.map((task) => ({
            id: task.id,
            title: taskName(task, words),
            detail: endText(task, words, format),
          }))}
        />
      )}
    </Section>
  );
}

type ActsProps = { readonly task: Task; readonly onFinish: () => void; readonly onOpen: SectionProps['onOpen'] };

/** A review is done by reviewing: that task has no other end. */
function Acts({ task, onFinish, onOpen }: ActsProps) {
  const words = useWords();
  const text = words.rights.tasks;
  const name = taskName(task, words);
  const isReview = task.source === 'guidance';
  return (
    <>
      {!isReview && (
        <Button size="small" icon={CircleCheck} label={text.finishFor(name)} onPress={onFinish}>
          {text.finish}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        label={text.changeFor(name)}
        onPress={() => onOpen({ kind: 'change-task', task })}
      >
        {text.change}
      </Button>
      {!isReview && (
        <Button
          size="small"
          variant="quiet"
          label={text.dropFor(name)}
          onPress={() => onOpen({ kind: 'drop-task', task })}
        >
          {text.drop}
        </Button>
      )}
    </>
  );
}

function When({ task: { due, daysLate } }: { readonly task: Task }) {
  const { tasks } = useWords().rights;
  const format = useFormat();
  return daysLate === null ? tasks.due(format.day(due)) : <Badge tone="bad">{tasks.late(daysLate)}</Badge>;
}

function endText({ doneOn, doneBy, outcome, note }: Task, { rights }: Words, format: Format): string {
  const day = doneOn === null ? '' : format.day(doneOn);
  return outcome === 'dropped'
    ? rights.tasks.wasDropped(day, doneBy ?? '', note ?? '')
    : [rights.tasks.wasDone(day, doneBy ?? ''), note].filter((part) => part !== null).join(' · ');
}
