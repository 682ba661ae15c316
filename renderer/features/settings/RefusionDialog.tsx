import type { Output } from '../../../shared/contract/index.ts';
import { refusionCodes } from '../../../shared/domain/refusion.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { type RuleValues, ruleInput, ruleProblems, ruleValues } from './support-list-values.ts';

type RefusionDialogProps = {
  readonly lists: Output<'supportLists.get'>;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** The table that advice on refusion is read from: the number, from when, and where it is from. */
export function RefusionDialog({ lists, onClose, onReopen }: RefusionDialogProps) {
  const words = useWords();
  const text = words.grants.lists;
  const empty: { readonly rules: readonly RuleValues[] } = { rules: ruleValues(lists, words) };
  const form = useDraftedAct({ form: 'refusion-rules', subject: 'new' }, empty, {
    problemsOf: ({ rules }) => ruleProblems(rules, words),
  });
  const { rules } = form.values;
  const submit = async (): Promise<string | null> =>
    (await form.run('supportLists.setRefusion', ruleInput(rules))) && text.refusionDone;
  const change = (at: number, patch: Partial<RuleValues>) =>
    form.set({ rules: rules.map((rule, index) => (index === at ? { ...rule, ...patch } : rule)) });
  return (
    <ActDialog
      title={text.refusionTitle}
      description={words.grants.refusion.advice}
      act={text.refusionSave}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {rules.map((rule, index) => (
        <RuleFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own, and none is moved
          key={index}
          id={`rule-${index}`}
          rule={rule}
          error={form.problems[`rule-${index}`]}
          isFirst={index === 0}
          onChange={(patch) => change(index, patch)}
        />
      ))}
      <div className="settings-acts-end">
        {refusionCodes.map((code) => (
          <Button
            key={code}
            size="small"
            onPress={() => form.set({ rules: [...rules, { code, number: null, from: null, source: '' }] })}
          >
            {text.addRule(text.codes[code])}
          </Button>
        ))}
      </div>
    </ActDialog>
  );
}

type RuleFieldsProps = {
  readonly id: string;
  readonly rule: RuleValues;
  readonly error: string | undefined;
  readonly isFirst: boolean;
  readonly onChange: (patch: Partial<RuleValues>) => void;
};

function RuleFields({ id, rule, error, isFirst, onChange }: RuleFieldsProps) {
  const text = useWords().grants.lists;
  const today = useToday();
  return (
    <FormSection title={text.codes[rule.code]}>
      <FormRow>
        <NumberField
          id={id}
          label={text.number(text.codes[rule.code])}
          error={error}
          isRequired
          autoFocus={isFirst}
          min={1}
          max={3650}
          value={rule.number}
          onChange={(number) => onChange({ number })}
        />
        <DatePicker
          label={text.from}
          isRequired
          value={rule.from}
          today={today}
          onChange={(from) => onChange({ from })}
        />
      </FormRow>
      <TextField
        label={text.source}
        isRequired
        maxLength={300}
        value={rule.source}
        onChange={(source) => onChange({ source })}
      />
    </FormSection>
  );
}
