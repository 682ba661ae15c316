import { ActDialog } from '../../components/ActDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { OF_NOBODY, type OfResident, ofResident } from '../../lib/record-form.ts';
import { useToday } from '../../lib/session.ts';
import { taskName } from '../../lib/task-words.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps, Task } from './rights-dialogs.ts';

interface DropValues extends OfResident {
  readonly reason: string;
}

/** A task that comes to nothing says why; it never just goes away. */
export function DropTaskDialog({ known, task, onClose, onReopen }: DialogProps & { readonly task: Task }) {
  const words = useWords();
  const today = useToday();
  const text = words.rights.tasks;
  const empty: DropValues = { ...OF_NOBODY, reason: '' };
  const form = useDraftedAct({ form: 'task-drop', subject: task.id }, empty, {
    problemsOf: ({ reason }) => (reason.trim() === '' ? { 'task-reason': text.reasonMissing } : {}),
  });
  const { values, problems, set } = ofResident(form, known.card.id);
  const submit = async (): Promise<string | null> => {
    const { id, version, residentId } = task;
    const done = await form.run('tasks.finish', {
      ...{ residentId, id, version, on: today, outcome: 'dropped', note: values.reason },
    });
    return done && text.dropped;
  };
  return (
    <ActDialog
      title={text.dropTitle}
      description={`${taskName(task, words)}. ${text.dropWhy}`}
      act={text.dropSave}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <TextField
        id="task-reason"
        label={text.reason}
        error={problems['task-reason']}
        isRequired
        autoFocus
        maxLength={300}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </ActDialog>
  );
}
