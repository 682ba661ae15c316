import { dogSizes, smokingRules } from '../../../shared/contract/associations.ts';
import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { isIsoDate } from '../../../shared/dates.ts';
import { animalAnswers, ruledAnimals, rulesInForce } from '../../../shared/domain/house-rules.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedEstate } from './AssociationsPart.tsx';

type Rules = Omit<Input<'houseRules.add'>, 'estateId'>;

const NOTHING_SAID: Omit<Rules, 'from'> = {
  dog: 'by-agreement',
  cat: 'by-agreement',
  other: 'by-agreement',
  maxAnimals: null,
  maxDogSize: null,
  smoking: 'unknown',
  quietFrom: null,
  quietTo: null,
  note: null,
};

interface Props {
  readonly estate: ListedEstate;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

/** New rules from a date, begun from those in force; what held before stays as history. From a day that has rules, these are mended. */
export function HouseRulesDialog({ estate, onClose, onReopen }: Props) {
  const { settings, codes } = useWords();
  const { associations: words } = settings;
  const today = useToday();
  const form = useDraftedAct<Rules>({ form: 'house-rules', subject: estate.id }, beginning(estate, today));
  const { values: rules, set: change } = form;
  const isMended = estate.rules.some(({ from }) => from === rules.from);
  const save = async () => (await form.run('houseRules.add', { estateId: estate.id, ...rules })) && settings.saved;
  return (
    <ActDialog
      title={words.newRules}
      description={estate.rules.length === 0 ? words.firstRulesLead(estate.name) : words.rulesLead(estate.name)}
      act={words.saveRules}
      {...form.dialog}
      onReopen={onReopen}
      onClose={onClose}
      onSubmit={save}
    >
      <DatePicker
        label={words.rulesFrom}
        hint={isMended ? words.rulesMended : undefined}
        value={rules.from}
        onChange={(date) => date !== null && isIsoDate(date) && change({ from: date })}
        today={today}
        isRequired
      />
      <AnimalAnswers rules={rules} change={change} />
      <FormRow>
        <NumberField
          label={words.maxAnimals}
          value={rules.maxAnimals}
          onChange={(maxAnimals) => change({ maxAnimals })}
          min={0}
          max={20}
          isOptional
          width="s"
        />
        <Select
          label={words.maxDogSize}
          options={dogSizes.map((size) => ({ id: size, label: codes.dogSizes[size] }))}
          value={rules.maxDogSize}
          onChange={(maxDogSize) => change({ maxDogSize })}
          isOptional
        />
      </FormRow>
      <Select
        label={words.smoking}
        options={smokingRules.map((rule) => ({ id: rule, label: codes.smoking[rule] }))}
        value={rules.smoking}
        onChange={(smoking) => change({ smoking })}
      />
      <QuietHours rules={rules} change={change} />
      <TextField
        label={words.note}
        value={rules.note ?? ''}
        onChange={(note) => change({ note: note.trim() === '' ? null : note })}
        isOptional
        width="full"
        maxLength={300}
      />
    </ActDialog>
  );
}

/** Usually one thing changes: the rest is as it was. */
function beginning(estate: ListedEstate, today: IsoDate): Rules {
  const { id: _, ...rules } = rulesInForce(estate.rules, today) ?? { id: null, ...NOTHING_SAID };
  return { ...rules, from: today };
}

function AnimalAnswers({ rules, change }: { readonly rules: Rules; readonly change: (patch: Partial<Rules>) => void }) {
  const { settings, codes } = useWords();
  const options = animalAnswers.map((answer) => ({ id: answer, label: codes.animalAnswers[answer] }));
  return ruledAnimals.map((animal) => (
    <div key={animal} className="field">
      <span className="field-label" aria-hidden>
        {settings.associations[animal]}
      </span>
      <SegmentedControl
        label={settings.associations[animal]}
        options={options}
        value={rules[animal]}
        onChange={(answer) => change({ [animal]: answer })}
      />
    </div>
  ));
}

function QuietHours({ rules, change }: { readonly rules: Rules; readonly change: (patch: Partial<Rules>) => void }) {
  const { settings } = useWords();
  const { associations: words } = settings;
  const clock = (typed: string) => (typed.trim() === '' ? null : typed.trim().replace(':', '.'));
  return (
    <FormRow>
      <TextField
        label={words.quietFrom}
        hint={words.quietHint}
        value={rules.quietFrom ?? ''}
        onChange={(typed) => change({ quietFrom: clock(typed) })}
        isOptional
        width="s"
        maxLength={5}
      />
      <TextField
        label={words.quietTo}
        value={rules.quietTo ?? ''}
        onChange={(typed) => change({ quietTo: clock(typed) })}
        isOptional
        width="s"
        maxLength={5}
      />
    </FormRow>
  );
}
