import { ageOn } from '../../../shared/domain/residents.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentCard } from './resident-filter.ts';
import { type NumberChoice, type ResidentValues, typedNumber } from './resident-form-values.ts';

type NumberFieldsProps = { readonly form: DraftedForm<ResidentValues>; readonly card: ResidentCard | null };

/** A CPR number, another id, or a birth date alone; a number that is there is kept unseen. */
export function NumberFields({ form, card }: NumberFieldsProps) {
  const text = useWords().residents.form;
  const { values, set } = form;
  const masked = card?.idMasked ?? null;
  const choices: readonly NumberChoice[] =
    masked === null ? ['cpr', 'other', 'none'] : ['keep', 'cpr', 'other', 'none'];
  const labelOf = (id: NumberChoice) => (id === 'keep' ? text.idKinds.keep(masked ?? '') : text.idKinds[id]);
  return (
    <>
      <RadioGroup
        label={text.idKind}
        isInline
        options={choices.map((id) => ({ id, label: labelOf(id) }))}
        value={values.number}
        onChange={(number) => set({ number })}
      />
      {(values.number === 'cpr' || values.number === 'other') && <NumberField {...form} />}
      {(values.number === 'other' || values.number === 'none') && <BirthField {...form} />}
    </>
  );
}

function NumberField({ values, problems, set }: DraftedForm<ResidentValues>) {
  const text = useWords().residents.form;
  const isCpr = values.number === 'cpr';
  return (
    <TextField
      id="resident-number"
      label={isCpr ? text.cpr : text.other}
      hint={isCpr ? <Reads values={values} /> : text.otherHint}
      error={problems['resident-number']}
      isOptional
      width="m"
      maxLength={40}
      inputMode={isCpr ? 'numeric' : 'text'}
      value={values.idNumber}
      onChange={(idNumber) => set({ idNumber })}
    />
  );
}

/** What the number says, as soon as it is one. */
function Reads({ values }: { readonly values: ResidentValues }) {
  const text = useWords().residents.form;
  const format = useFormat();
  const today = useToday();
  const read = typedNumber(values);
  if (read === null || read.birthDate > today) return text.cprHint;
  const say = read.kind === 'replacement' ? text.cprReadsReplacement : text.cprReads;
  return say(format.date(read.birthDate), ageOn(read.birthDate, today));
}

function BirthField({ values, problems, set }: DraftedForm<ResidentValues>) {
  const text = useWords().residents.form;
  const today = useToday();
  return (
    <DatePicker
      id="resident-birth"
      label={text.birthDate}
      error={problems['resident-birth']}
      isOptional
      max={today}
      value={values.birthDate}
      onChange={(birthDate) => set({ birthDate })}
    />
  );
}
