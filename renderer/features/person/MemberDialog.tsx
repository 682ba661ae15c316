import { type HouseholdKind, householdKinds } from '../../../shared/domain/resident-page.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EntryDays } from './EntryDays.tsx';
import { type Days, daysProblems, type PersonDialogProps } from './person-values.ts';

interface MemberValues extends Days {
  readonly firstName: string;
  readonly kind: HouseholdKind;
  readonly birthYear: string;
}

/** Somebody of the household: a child is one of these, by first name and year alone. */
export function MemberDialog({ residentId, onClose, onReopen }: PersonDialogProps) {
  const words = useWords();
  const { person } = words;
  const empty: MemberValues = { firstName: '', kind: 'child', birthYear: '', from: useToday(), to: null };
  const place = { form: 'resident-member', subject: residentId };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => memberProblems(values, words) });
  const submit = async (): Promise<string | null> => {
    const { firstName, kind, birthYear, from, to } = form.values;
    if (from === null) return null;
    const born = birthYear.trim() === '' ? null : Number(birthYear);
    const done = await form.run('household.add', { residentId, firstName, kind, birthYear: born, from, to });
    return done && person.saved;
  };
  return (
    <ActDialog
      title={person.acts.member}
      description={person.member.why}
      act={person.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <MemberFields {...form} />
      <EntryDays {...form} />
    </ActDialog>
  );
}

function MemberFields({ values, problems, set }: DraftedForm<MemberValues>) {
  const { person, codes } = useWords();
  const text = person.member;
  return (
    <>
      <TextField
        id="member-name"
        label={text.firstName}
        error={problems['member-name']}
        isRequired
        autoFocus
        maxLength={40}
        value={values.firstName}
        onChange={(firstName) => set({ firstName })}
      />
      <FormRow>
        <Select
          label={text.kind}
          options={householdKinds.map((id) => ({ id, label: codes.householdKinds[id] }))}
          value={values.kind}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          id="member-born"
          label={text.birthYear}
          error={problems['member-born']}
          isRequired={isChild(values.kind)}
          isOptional={!isChild(values.kind)}
          inputMode="numeric"
          width="s"
          maxLength={4}
          value={values.birthYear}
          onChange={(birthYear) => set({ birthYear: birthYear.replace(/\D/g, '') })}
        />
      </FormRow>
    </>
  );
}

function isChild(kind: HouseholdKind): boolean {
  return kind === 'child' || kind === 'child-part-time';
}

function memberProblems(values: MemberValues, words: Words): Problems {
  const text = words.person.member;
  const { birthYear, kind } = values;
  const isBornMissing = birthYear === '' ? isChild(kind) : birthYear.length < 4;
  return {
    ...(values.firstName.trim() === '' && { 'member-name': text.firstNameMissing }),
    ...(isBornMissing && { 'member-born': text.birthYearMissing }),
    ...daysProblems(values, words),
  };
}
