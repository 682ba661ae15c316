import { useState } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { useAct } from '../../lib/act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentCard } from './resident-filter.ts';

type UnassignDialogProps = {
  readonly card: ResidentCard;
  readonly assignment: ResidentCard['assignments'][number];
  readonly onClose: () => void;
};

/** The last day on which somebody walks beside this person. */
export function UnassignDialog({ card, assignment, onClose }: UnassignDialogProps) {
  const text = useWords().residents.unassign;
  const today = useToday();
  const [to, setTo] = useState<IsoDate | null>(today);
  const { run, isPending, refusal } = useAct();
  const submit = async (): Promise<string | null> => {
    if (to === null) return null;
    const { id, version } = assignment;
    const done = await run('assignments.end', { residentId: card.id, id, version, to });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why(assignment.user)}
      act={text.save}
      isPending={isPending}
      refusal={refusal}
      onTry={() => (to === null ? 'unassign-to' : null)}
      onSubmit={submit}
      onClose={onClose}
    >
      <DatePicker
        id="unassign-to"
        label={text.to}
        error={to === null ? text.toMissing : undefined}
        isRequired
        value={to}
        today={today}
        onChange={setTo}
      />
    </ActDialog>
  );
}
