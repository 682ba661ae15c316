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
  firstLabel,
  frameworkProblems,
  knownChallenges,
  ownLines,
  renamedChallenges,
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
  const empty: FrameworkValues = { name: '', from: today, codes, names: {}, own: '' };
  const place = { form: 'challenge-list', subject: 'new' };
  const form = useDraftedAct(place, empty, {
    problemsOf: (values) => frameworkProblems(values, known, words),
    isOfRecord: true,
  });
  const save = async (): Promise<string | null> => {
    const { name, from, own } = form.values;
    if (from === null) return null;
    const challenges = [
      ...renamedChallenges(known, form.values, words),
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
      <Renames form={{ values, problems, set }} known={known} />
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

/** What each on the list is called in this municipality: the words of the two policies are only what it begins with. */
function Renames({ form: { values, set }, known }: FieldsProps) {
  const words = useWords();
  const text = words.challenges.dialog;
  const chosen = known.filter(({ code }) => values.codes.includes(code));
  if (chosen.length === 0) return null;
  return (
    <details className="challenge-names">
      <summary>{text.rename}</summary>
      <p className="field-hint">{text.renameHint}</p>
      <div className="challenge-names-fields">
        {chosen.map((one) => (
          <TextField
            key={one.code}
            label={firstLabel(one, words)}
            maxLength={80}
            value={values.names[one.code] ?? challengeLabel(one, words)}
            onChange={(name) => set({ names: { ...values.names, [one.code]: name } })}
          />
        ))}
      </div>
    </details>
  );
}
