import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { writtenSources } from '../../../shared/domain/tasks.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { OF_NOBODY, type OfResident, ofResident } from '../../lib/record-form.ts';
import { useToday } from '../../lib/session.ts';
import { taskName } from '../../lib/task-words.ts';
import { useWords } from '../../lib/words.ts';
import { type AskedTask, AskedTaskFields, askedTaskProblems, useFirstOwner } from './AskedTaskFields.tsx';
import type { DialogProps, Task } from './rights-dialogs.ts';

interface NewTask extends AskedTask {
  readonly source: (typeof writtenSources)[number];
}

/** Something that somebody will do for this person. */
export function NewTaskDialog({ known, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const today = useToday();
  const text = words.rights.tasks;
  const subject = known.card.id;
  const empty: NewTask = { text: '', ownerId: useFirstOwner(known.tasks), due: addDays(today, 7), source: 'own' };
  const form = useDraftedAct({ form: 'task', subject }, empty, {
    problemsOf: (values) => askedTaskProblems(values, words),
  });
  const { values, set } = form;
  const submit = async (): Promise<string | null> => {
    const { ownerId, due, source } = values;
    if (ownerId === null || due === null) return null;
    const done = await form.run('tasks.add', { residentId: subject, text: values.text, ownerId, due, source });
    return done && text.saved;
  };
  return (
    <ActDialog
      title={text.newTitle}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <AskedTaskFields {...form} owners={known.tasks.owners} label={{ label: text.text }} autoFocus />
      <RadioGroup
        label={text.source}
        isInline
        options={writtenSources.map((id) => ({ id, label: words.codes.taskSources[id] }))}
        value={values.source}
        onChange={(source) => set({ source })}
      />
    </ActDialog>
  );
}

interface ChangedTask extends AskedTask, OfResident {
  readonly due: IsoDate | null;
}

/** Other words, another owner or another day; it stays the same task. */
export function ChangeTaskDialog({ known, task, onClose, onReopen }: DialogProps & { readonly task: Task }) {
  const words = useWords();
  const text = words.rights.tasks;
  const start: ChangedTask = { ...OF_NOBODY, text: task.text ?? '', ownerId: task.ownerId, due: task.due };
  const form = useDraftedAct({ form: 'task-change', subject: task.id }, start, {
    problemsOf: (values) => askedTaskProblems(values, words, task.text !== null),
    isOfRecord: true,
  });
  const submit = async (): Promise<string | null> => {
    const { ownerId, due } = form.values;
    if (ownerId === null || due === null) return null;
    const said = task.text === null ? null : form.values.text;
    const { id, version, residentId } = task;
    const done = await form.run('tasks.change', { residentId, id, version, text: said, ownerId, due });
    return done && text.saved;
  };
  return (
    <ActDialog
      title={text.changeTitle}
      description={task.text === null ? taskName(task, words) : undefined}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <AskedTaskFields
        {...ofResident(form, known.card.id)}
        owners={known.tasks.owners}
        label={task.text === null ? null : { label: text.text }}
        autoFocus
      />
    </ActDialog>
  );
}
