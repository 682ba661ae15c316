import type { Input } from '../../../shared/contract/index.ts';
import { isIsoDate } from '../../../shared/dates.ts';
import { unitTypeCodes } from '../../../shared/domain/unit-types.ts';
import { vacancyPayers } from '../../../shared/domain/vacancy-rule.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Rule } from './VacancyPart.tsx';

type Values = Input<'vacancyTerms.save'>;

interface Props {
  readonly rules: readonly Rule[];
  readonly inForce: Rule;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

/** A new rule from a day, begun from the one in force. From a day that has a rule, this takes its place. */
export function VacancyRuleDialog({ rules, inForce, onClose, onReopen }: Props) {
  const { vacancies } = useWords();
  const { rule: words } = vacancies;
  const today = useToday();
  const { payers, freeDays, countsOutages } = inForce;
  const form = useDraftedAct<Values>(
    { form: 'vacancy-rule', subject: 'new' },
    { from: today, payers, freeDays, countsOutages },
  );
  const { values, set } = form;
  const isMended = rules.some(({ from }) => from === values.from);
  return (
    <ActDialog
      title={words.title}
      description={words.dialogLead}
      act={words.save}
      {...form.dialog}
      onReopen={onReopen}
      onClose={onClose}
      onSubmit={async () => (await form.run('vacancyTerms.save', values)) && words.saved}
    >
      <DatePicker
        label={words.from}
        hint={isMended ? words.mended : undefined}
        value={values.from}
        onChange={(date) => date !== null && isIsoDate(date) && set({ from: date })}
        today={today}
        isRequired
      />
      <NumberField
        label={words.freeDays}
        hint={words.freeDaysHint}
        value={values.freeDays}
        onChange={(days) => set({ freeDays: days ?? 0 })}
        min={0}
        max={365}
        hasSteps
      />
      <Checkbox isSelected={values.countsOutages} onChange={(next) => set({ countsOutages: next })}>
        {words.countsOutages}
      </Checkbox>
      <PayerAnswers payers={values.payers} onChange={(next) => set({ payers: next })} />
    </ActDialog>
  );
}

type PayerAnswersProps = {
  readonly payers: Values['payers'];
  readonly onChange: (payers: Values['payers']) => void;
};

/** One of three answers for each type of home. */
function PayerAnswers({ payers, onChange }: PayerAnswersProps) {
  const { vacancies, codes } = useWords();
  const { rule: words } = vacancies;
  const options = vacancyPayers.map((id) => ({ id, label: words.payer[id] }));
  return (
    <FormSection title={words.payers}>
      <div className="answers">
        {unitTypeCodes.map((type) => (
          <div key={type} className="answer">
            <div className="answer-label" aria-hidden>
              {codes.unitTypes[type]}
            </div>
            <SegmentedControl
              label={codes.unitTypes[type]}
              options={options}
              value={payers[type]}
              onChange={(payer) => onChange({ ...payers, [type]: payer })}
            />
          </div>
        ))}
      </div>
    </FormSection>
  );
}
