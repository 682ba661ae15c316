import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { workdayFrom } from '../../../shared/domain/holidays.ts';
import { signUrgencies } from '../../../shared/domain/visits.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps, SignAbout } from './visit-dialogs.ts';

interface SignValues {
  readonly saw: string;
  readonly urgency: (typeof signUrgencies)[number];
  readonly ownerId: UserId | null;
  /** Null: as the urgency says. */
  readonly triageOn: IsoDate | null;
}

/** Something that somebody saw and that should be looked at: what, how soon, by whom and when. */
export function SignDialog({ about, onClose, onReopen }: DialogProps & { readonly about: SignAbout }) {
  const { visits } = useWords();
  const { write: text } = visits.signs;
  const today = useToday();
  const owners = useOwners(about);
  const me = useSession().status.user?.id;
  const start: SignValues = { saw: '', urgency: 'soon', ownerId: null, triageOn: null };
  const dayOf = ({ triageOn, urgency }: SignValues): IsoDate =>
    triageOn ?? (urgency === 'today' ? today : workdayFrom(addDays(today, 1)));
  const ownerOf = ({ ownerId }: SignValues): UserId | null =>
    ownerId ?? owners.find(({ id }) => id === me)?.id ?? owners[0]?.id ?? null;
  const form = useDraftedAct(
    { form: about.unitId === null ? 'sign' : 'sign-home', subject: about.unitId ?? `${about.residentId}/new` },
    start,
    {
      problemsOf: (said) => ({
        ...(said.saw.trim() === '' && { 'sign-saw': text.sawMissing }),
        ...(ownerOf(said) === null && { 'sign-owner': text.ownerMissing }),
        ...(dayOf(said) < today && { 'sign-on': text.onPast }),
      }),
    },
  );
  const { values, set, problems } = form;
  const submit = async (): Promise<string | null> => {
    const ownerId = ownerOf(values);
    if (ownerId === null) return null;
    const sign = { saw: values.saw, urgency: values.urgency, ownerId, triageOn: dayOf(values) };
    return (await form.run('signs.add', { ...about, ...sign })) && text.done;
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
      <TextArea
        id="sign-saw"
        label={text.saw}
        hint={text.sawHint}
        error={problems['sign-saw']}
        isRequired
        autoFocus
        maxLength={300}
        value={values.saw}
        onChange={(saw) => set({ saw })}
      />
      <WhoAndWhen
        values={{ ...values, ownerId: ownerOf(values), triageOn: dayOf(values) }}
        problems={problems}
        set={set}
        owners={owners}
      />
    </ActDialog>
  );
}

type WhoAndWhenProps = DraftedForm<SignValues> & { readonly owners: ReturnType<typeof useOwners> };

function WhoAndWhen({ values, set, problems, owners }: WhoAndWhenProps) {
  const { visits, codes } = useWords();
  const { write: text } = visits.signs;
  const today = useToday();
  return (
    <FormRow>
      <Select
        label={text.urgency}
        options={signUrgencies.map((id) => ({ id, label: codes.signUrgencies[id] }))}
        value={values.urgency}
        onChange={(urgency) => set({ urgency, triageOn: null })}
      />
      <Select
        id="sign-owner"
        label={text.owner}
        error={problems['sign-owner']}
        isRequired
        options={owners.map(({ id, name }) => ({ id, label: name }))}
        value={values.ownerId}
        onChange={(ownerId) => set({ ownerId })}
      />
      <DatePicker
        id="sign-on"
        label={text.on}
        error={problems['sign-on']}
        isRequired
        min={today}
        today={today}
        value={values.triageOn}
        onChange={(triageOn) => set({ triageOn })}
      />
    </FormRow>
  );
}

/** Who can look at it: those who may see the citizen, or whoever goes on visits for a home. */
function useOwners({ residentId, unitId }: SignAbout): readonly { readonly id: UserId; readonly name: string }[] {
  const tasks = useAsk('tasks.ofResident', { residentId: residentId ?? ('' as ResidentId) }, residentId !== null).data;
  const workers = useAsk('visits.workers', {}, unitId !== null).data;
  return (residentId === null ? workers?.workers : tasks?.owners) ?? [];
}
