import type { ResidentId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ConflictFields } from './ConflictFields.tsx';
import { conflictProblems, emptyConflict } from './conflict-values.ts';

type ConflictDialogProps = {
  readonly residentId: ResidentId;
  readonly name: string;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** Two persons, how it is known, what happened, whom to ask, and until when. */
export function ConflictDialog({ residentId, name, onClose, onReopen }: ConflictDialogProps) {
  const words = useWords();
  const today = useToday();
  const text = words.offering.conflicts.form;
  const place = { form: 'known-conflict', subject: residentId };
  const form = useDraftedAct(place, emptyConflict(today), {
    problemsOf: (values) => conflictProblems(values, residentId, today, words),
  });
  const submit = async (): Promise<string | null> => {
    const { otherId, source, reason, askUser, from, to } = form.values;
    if (otherId === null || source === null || askUser === null || from === null || to === null) return null;
    const done = await form.run('knownConflicts.add', { residentId, otherId, source, reason, askUser, from, to });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={name}
      act={text.act}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <ConflictFields {...form} residentId={residentId} />
    </ActDialog>
  );
}
