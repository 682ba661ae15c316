import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { type AssignmentKind, assignmentKinds } from '../../../shared/domain/residents.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentDialogProps } from './ResidentDialogs.tsx';

interface AssignValues {
  readonly userId: UserId | null;
  readonly kind: AssignmentKind;
  readonly from: IsoDate | null;
}

type Staff = Output<'assignments.staff'>;

/** Who walks beside this person from a day on, and as what. */
export function AssignDialog({ card, onClose, onReopen }: ResidentDialogProps) {
  const words = useWords();
  const today = useToday();
  const text = words.residents.assign;
  const staff = useAsk('assignments.staff', {}).data;
  const place = { form: 'resident-assignment', subject: card.id };
  const hasPrimary = card.assignments.some(({ kind, to }) => kind === 'primary' && to === null);
  const empty: AssignValues = { userId: null, kind: hasPrimary ? 'coordinator' : 'primary', from: today };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => assignProblems(values, words) });
  const submit = async (): Promise<string | null> => {
    const { userId, kind, from } = form.values;
    if (userId === null || from === null) return null;
    const done = await form.run('assignments.set', { residentId: card.id, userId, kind, from });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why}
      act={text.save}
      {...form.dialog}
      isBlocked={staff?.length === 0}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {staff?.length === 0 && <Notice>{text.none}</Notice>}
      {staff !== undefined && staff.length > 0 && <Fields {...form} staff={staff} />}
    </ActDialog>
  );
}

function Fields({ values, problems, set, staff }: DraftedForm<AssignValues> & { readonly staff: Staff }) {
  const { residents, codes } = useWords();
  const text = residents.assign;
  const today = useToday();
  const options = staff.map(({ id, name, roles }) => ({
    id,
    label: name,
    detail: roles.map((role) => codes.roles[role]).join(' · '),
  }));
  return (
    <>
      <ComboBox
        id="assign-worker"
        label={text.worker}
        error={problems['assign-worker']}
        isRequired
        autoFocus
        menuTrigger="input"
        options={options}
        value={values.userId}
        onChange={(userId) => set({ userId })}
      />
      <RadioGroup
        label={text.kind}
        options={assignmentKinds.map((id) => ({ id, label: codes.assignmentKinds[id], detail: text.means[id] }))}
        value={values.kind}
        onChange={(kind) => set({ kind })}
      />
      <DatePicker
        id="assign-from"
        label={text.from}
        error={problems['assign-from']}
        isRequired
        value={values.from}
        today={today}
        onChange={(from) => set({ from })}
      />
    </>
  );
}

function assignProblems({ userId, from }: AssignValues, words: Words): Problems {
  const text = words.residents.assign;
  return {
    ...(userId === null && { 'assign-worker': text.workerMissing }),
    ...(from === null && { 'assign-from': text.fromMissing }),
  };
}
