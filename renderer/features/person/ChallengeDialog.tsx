import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EntryDays } from './EntryDays.tsx';
import { type Days, daysProblems, type Known, type PersonDialogProps } from './person-values.ts';
import { challengeText } from './person-words.ts';

interface ChallengeValues extends Days {
  readonly code: string | null;
  readonly saidBy: 'citizen' | 'worker';
  readonly reason: string;
}

/** One of the municipality's own list, with first and last day. */
export function ChallengeDialog({ residentId, known, onClose, onReopen }: PersonDialogProps) {
  const words = useWords();
  const { person } = words;
  const empty: ChallengeValues = { code: null, saidBy: 'citizen', reason: '', from: useToday(), to: null };
  const place = { form: 'resident-challenge', subject: residentId };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => challengeProblems(values, words) });
  const submit = async (): Promise<string | null> => {
    const { code, saidBy, reason, from, to } = form.values;
    if (code === null || from === null) return null;
    const why = reason.trim() === '' ? null : reason;
    const done = await form.run('observations.challenge', { residentId, code, saidBy, reason: why, from, to });
    return done && person.saved;
  };
  return (
    <ActDialog
      title={person.acts.challenge}
      description={person.challenge.why}
      act={person.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <ChallengeFields form={form} choices={known.choices ?? []} />
    </ActDialog>
  );
}

type FieldsProps = {
  readonly form: DraftedForm<ChallengeValues>;
  readonly choices: NonNullable<Known['choices']>;
};

function ChallengeFields({ form, choices }: FieldsProps) {
  const { values, problems, set } = form;
  const words = useWords();
  const { challenge: text, answering } = words.person;
  return (
    <>
      <Select
        id="challenge-code"
        label={text.code}
        error={problems['challenge-code']}
        isRequired
        autoFocus
        options={choices.map((choice) => ({ id: choice.code, label: challengeText(choice, words) }))}
        value={values.code}
        onChange={(code) => set({ code })}
      />
      <RadioGroup
        label={text.saidBy}
        isInline
        options={(['citizen', 'worker'] as const).map((id) => ({ id, label: answering[id] }))}
        value={values.saidBy}
        onChange={(saidBy) => set({ saidBy })}
      />
      <EntryDays {...form} />
      <TextArea
        label={text.reason}
        hint={text.reasonHint}
        isOptional
        rows={2}
        maxLength={1000}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </>
  );
}

function challengeProblems(values: ChallengeValues, words: Words): Problems {
  return {
    ...(values.code === null && { 'challenge-code': words.person.challenge.missing }),
    ...daysProblems(values, words),
  };
}
