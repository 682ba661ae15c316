import { type Challenge, challengesOn, frameworkKeys, shippedFrameworks } from '../../../shared/domain/challenges.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Button } from '../../components/Button.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import {
  type ChallengeVersion,
  challengeLabel,
  type FrameworkValues,
  frameworkProblems,
  knownChallenges,
  ownLines,
} from './challenge-values.ts';

interface Props {
  readonly versions: readonly ChallengeVersion[];
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

/** A new version of the list, begun from the one in force; what was observed in the time of the old keeps its words. */
export function FrameworkDialog({ versions, onClose, onReopen }: Props) {
  const words = useWords();
  const text = words.challenges.dialog;
  const today = useToday();
  const known = knownChallenges(versions);
  const codes = challengesOn(versions, today).map(({ code }) => code);
  const empty: FrameworkValues = { name: '', from: today, codes, own: '' };
  const place = { form: 'challenge-list', subject: 'new' };
  const form = useDraftedAct(place, empty, {
    problemsOf: (values) => frameworkProblems(values, words),
    isOfRecord: true,
  });
  const save = async (): Promise<string | null> => {
    const { name, from, own, codes: chosen } = form.values;
    if (from === null) return null;
    const challenges = [
      ...known.filter(({ code }) => chosen.includes(code)),
      ...ownLines(own).map((line) => ({ code: null, name: line })),
    ];
    return (await form.run('challenges.define', { from, name: name.trim(), challenges })) && text.saved;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why}
      act={text.save}
      {...form.dialog}
      onSubmit={save}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields form={form} known={known} />
    </ActDialog>
  );
}

type FieldsProps = { readonly form: DraftedForm<FrameworkValues>; readonly known: readonly Challenge[] };

function Fields({ form: { values, problems, set }, known }: FieldsProps) {
  const words = useWords();
  const text = words.challenges.dialog;
  const today = useToday();
  return (
    <>
      <TextField
        id="framework-name"
        label={text.name}
        hint={text.nameHint}
        error={problems['framework-name']}
        isRequired
        autoFocus
        maxLength={80}
        value={values.name}
        onChange={(name) => set({ name })}
      />
      <DatePicker
        id="framework-from"
        label={text.from}
        error={problems['framework-from']}
        isRequired
        min={today}
        today={today}
        value={values.from}
        onChange={(from) => set({ from })}
      />
      <div className="settings-acts">
        <span className="field-label">{text.begin}</span>
        {frameworkKeys.map((key) => (
          <Button key={key} size="small" onPress={() => set({ codes: shippedFrameworks[key] })}>
            {text.frameworks[key]}
          </Button>
        ))}
      </div>
      <CheckboxGroup
        label={text.chosen}
        options={known.map((one) => ({ id: one.code, label: challengeLabel(one, words) }))}
        value={values.codes}
        onChange={(codes) => set({ codes })}
      />
      <TextArea
        id="framework-own"
        label={text.own}
        hint={text.ownHint}
        error={problems['framework-own']}
        isOptional
        maxLength={2000}
        value={values.own}
        onChange={(own) => set({ own })}
      />
    </>
  );
}
