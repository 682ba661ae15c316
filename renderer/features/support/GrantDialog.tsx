import type { IsoDate } from '../../../shared/dates.ts';
import { MOST_MINUTES, supportParagraphs } from '../../../shared/domain/support.ts';
import type { Words } from '../../../shared/text/words.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './support-dialogs.ts';

interface GrantValues {
  readonly paragraph: (typeof supportParagraphs)[number] | null;
  readonly minutes: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What support was granted: under which section, how much, and for how long. */
export function GrantDialog({ known, onClose, onReopen }: DialogProps) {
  const residentId = known.card.id;
  const words = useWords();
  const text = words.tenancies.support;
  const today = useToday();
  const empty: GrantValues = { paragraph: null, minutes: null, from: today, to: null };
  const form = useDraftedAct({ form: 'support-grant', subject: known.card.id }, empty, {
    problemsOf: (values) => grantProblems(values, words),
  });
  const send = () => {
    const { paragraph, minutes, from, to } = form.values;
    if (paragraph === null || minutes === null || from === null) return null;
    return form.run('support.grant', { residentId, paragraph, minutes, from, to });
  };
  return (
    <DraftedDialog
      words={{ title: text.grantTitle, save: text.grantAct, done: text.grantDone }}
      form={form}
      send={send}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields {...form} />
    </DraftedDialog>
  );
}

function Fields({ values, problems, set }: DraftedForm<GrantValues>) {
  const { tenancies, codes } = useWords();
  const text = tenancies.support;
  const today = useToday();
  return (
    <>
      <Select
        id="grant-paragraph"
        label={text.paragraph}
        error={problems['grant-paragraph']}
        isRequired
        autoFocus
        options={supportParagraphs.map((id) => ({ id, label: codes.paragraphs[id] }))}
        value={values.paragraph}
        onChange={(paragraph) => set({ paragraph })}
      />
      <NumberField
        id="grant-minutes"
        label={text.minutes}
        error={problems['grant-minutes']}
        isRequired
        min={1}
        max={MOST_MINUTES}
        value={values.minutes}
        onChange={(minutes) => set({ minutes })}
      />
      <FormRow>
        <DatePicker
          id="grant-from"
          label={text.from}
          error={problems['grant-from']}
          isRequired
          value={values.from}
          today={today}
          onChange={(from) => set({ from })}
        />
        <DatePicker
          id="grant-to"
          label={text.to}
          error={problems['grant-to']}
          isOptional
          value={values.to}
          today={today}
          onChange={(to) => set({ to })}
        />
      </FormRow>
    </>
  );
}

function grantProblems({ paragraph, minutes, from, to }: GrantValues, { tenancies }: Words): Problems {
  const text = tenancies.support;
  return {
    ...(paragraph === null && { 'grant-paragraph': text.paragraphMissing }),
    ...(minutes === null && { 'grant-minutes': text.minutesMissing }),
    ...(from === null && { 'grant-from': text.fromMissing }),
    ...(from !== null && to !== null && to < from && { 'grant-to': text.toBefore }),
  };
}
