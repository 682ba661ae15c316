import type { Input } from '../../../shared/contract/index.ts';
import { participantRoles } from '../../../shared/domain/resident-page.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EntryDays } from './EntryDays.tsx';
import { type Days, daysProblems, type PersonDialogProps } from './person-values.ts';

interface ParticipantValues extends Days {
  readonly role: Input<'participants.add'>['role'] | null;
  readonly name: string;
  readonly phone: string;
}

/** Whoever else takes part, with a role and a number to be reached by. */
export function ParticipantDialog({ residentId, onClose, onReopen }: PersonDialogProps) {
  const words = useWords();
  const { person } = words;
  const empty: ParticipantValues = { role: null, name: '', phone: '', from: useToday(), to: null };
  const place = { form: 'resident-participant', subject: residentId };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => participantProblems(values, words) });
  const submit = async (): Promise<string | null> => {
    const { role, name, phone, from, to } = form.values;
    if (role === null || from === null) return null;
    const reached = phone.trim() === '' ? null : phone;
    const done = await form.run('participants.add', { residentId, role, name, phone: reached, from, to });
    return done && person.saved;
  };
  return (
    <ActDialog
      title={person.acts.participant}
      description={person.participant.why}
      act={person.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <ParticipantFields {...form} />
      <EntryDays {...form} />
    </ActDialog>
  );
}

function ParticipantFields({ values, problems, set }: DraftedForm<ParticipantValues>) {
  const { person, codes } = useWords();
  const text = person.participant;
  return (
    <>
      <Select
        id="participant-role"
        label={text.role}
        error={problems['participant-role']}
        isRequired
        autoFocus
        options={participantRoles.map((id) => ({ id, label: codes.participantRoles[id] }))}
        value={values.role}
        onChange={(role) => set({ role })}
      />
      <TextField
        id="participant-name"
        label={text.name}
        hint={text.nameHint}
        error={problems['participant-name']}
        isRequired
        maxLength={120}
        value={values.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={text.phone}
        isOptional
        type="tel"
        width="m"
        maxLength={30}
        value={values.phone}
        onChange={(phone) => set({ phone })}
      />
    </>
  );
}

function participantProblems(values: ParticipantValues, words: Words): Problems {
  const text = words.person.participant;
  return {
    ...(values.role === null && { 'participant-role': text.roleMissing }),
    ...(values.name.trim() === '' && { 'participant-name': text.nameMissing }),
    ...daysProblems(values, words),
  };
}
