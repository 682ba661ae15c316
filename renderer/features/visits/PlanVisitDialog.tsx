import type { VisitKind } from '../../../shared/domain/visits.ts';
import { visitKinds } from '../../../shared/domain/visits.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './visit-dialogs.ts';
import { readClock } from './visit-words.ts';
import type { WhenValues } from './WhenFields.tsx';
import { WhenFields, whenProblems } from './WhenFields.tsx';

interface PlanValues extends WhenValues {
  readonly isOnOwn: boolean;
  readonly secondId: UserId | 'nobody';
  readonly minutes: number | null;
  readonly kind: VisitKind;
  readonly place: string;
}

/** A visit on a day to come; the day is proposed as after a visit. */
export function PlanVisitDialog({ residentId, onClose, onReopen }: DialogProps & { readonly residentId: ResidentId }) {
  const words = useWords();
  const text = words.visits.plan;
  const me = useSession().status.user?.id;
  const proposed = useAsk('visits.proposeNext', { residentId }).data?.afterVisit;
  const start: PlanValues = {
    ...{
      on: null,
      isOnOwn: false,
      from: '',
      minutes: 30,
      workerId: me ?? 'nobody',
      secondId: 'nobody',
      kind: 'home',
      place: '',
    },
  };
  const dayOf = ({ isOnOwn, on }: PlanValues) => (isOnOwn ? on : (proposed?.on ?? null));
  const form = useDraftedAct({ form: 'visit-plan', subject: `${residentId}/new` }, start, {
    problemsOf: (said) => ({
      ...whenProblems({ on: dayOf(said), from: said.from }, words),
      ...(isAlone(said) && { 'visit-second': text.secondAlone }),
    }),
  });
  const { values, set, problems } = form;
  const on = dayOf(values);
  const submit = async (): Promise<string | null> => {
    if (on === null) return null;
    const { minutes, kind, place } = values;
    const workerId = values.workerId === 'nobody' ? null : values.workerId;
    const secondId = values.secondId === 'nobody' ? null : values.secondId;
    const plan = { residentId, workerId, secondId, on, from: readClock(values.from), minutes, kind };
    const done = await form.run('visits.plan', { ...plan, place: place.trim() === '' ? null : place });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <WhenFields
        values={{ ...values, on }}
        problems={problems}
        onChange={(patch) => set('on' in patch ? { ...patch, isOnOwn: true } : patch)}
      />
      <FormRow>
        <SecondField values={values} error={problems['visit-second']} onChange={(secondId) => set({ secondId })} />
      </FormRow>
      <FormRow>
        <NumberField
          label={text.minutes}
          min={1}
          max={1440}
          value={values.minutes}
          onChange={(minutes) => set({ minutes })}
        />
        <Select
          label={text.kind}
          options={visitKinds.map((id) => ({ id, label: words.codes.visitKinds[id] }))}
          value={values.kind}
          onChange={(kind) => set({ kind })}
        />
      </FormRow>
      <TextField label={text.where} maxLength={120} value={values.place} onChange={(place) => set({ place })} />
    </ActDialog>
  );
}

/** Nobody goes along with nobody, or with themselves. */
function isAlone({ workerId, secondId }: PlanValues): boolean {
  return secondId !== 'nobody' && (workerId === 'nobody' || workerId === secondId);
}

type SecondFieldProps = {
  readonly values: PlanValues;
  readonly error: string | undefined;
  readonly onChange: (secondId: UserId | 'nobody') => void;
};

/** Where two go together: for safety, or so that somebody new is known there. */
function SecondField({ values, error, onChange }: SecondFieldProps) {
  const { plan } = useWords().visits;
  const workers = useAsk('visits.workers', {}).data?.workers ?? [];
  return (
    <Select<UserId | 'nobody'>
      id="visit-second"
      label={plan.second}
      error={error}
      options={[{ id: 'nobody', label: plan.alone }, ...workers.map(({ id, name }) => ({ id, label: name }))]}
      value={values.secondId}
      onChange={onChange}
    />
  );
}
