import type { IsoDate } from '../../../shared/dates.ts';
import { addMonths } from '../../../shared/dates.ts';
import type { SupportMethod } from '../../../shared/domain/cti.ts';
import { supportMethods } from '../../../shared/domain/cti.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { OF_NOBODY, type OfResident, ofResident } from '../../lib/record-form.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { textOrNull } from './goal-values.ts';
import type { DialogProps, Grant } from './support-dialogs.ts';

interface TermsValues extends OfResident {
  readonly decidedOn: IsoDate | null;
  readonly provider: string;
  readonly method: SupportMethod | 'none';
  readonly followUpOn: IsoDate | null;
  readonly note: string;
}

/** Who provides the support and how, when it was decided, and when it is looked at. */
export function GrantTermsDialog({ known, grant, onClose, onReopen }: DialogProps & { readonly grant: Grant }) {
  const { grants, codes } = useWords();
  const today = useToday();
  const text = grants.terms;
  const { terms } = grant;
  const empty: TermsValues = {
    ...OF_NOBODY,
    decidedOn: terms?.decidedOn ?? null,
    provider: terms?.provider ?? '',
    method: terms?.method ?? 'none',
    followUpOn: terms === null ? addMonths(today, 3) : terms.followUpOn,
    note: terms?.note ?? '',
  };
  const form = useDraftedAct({ form: 'support-terms', subject: grant.id }, empty);
  const fields = ofResident(form, known.card.id);
  const send = () => {
    const { decidedOn, provider, method, followUpOn, note } = fields.values;
    return form.run('support.setTerms', {
      ...{ residentId: known.card.id, grantId: grant.id, version: terms?.version ?? null, decidedOn, followUpOn },
      provider: textOrNull(provider),
      method: method === 'none' ? null : method,
      note: textOrNull(note),
    });
  };
  return (
    <DraftedDialog
      words={text}
      description={codes.paragraphs[grant.paragraph]}
      form={form}
      send={send}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields {...fields} />
    </DraftedDialog>
  );
}

function Fields({ values, set }: DraftedForm<TermsValues>) {
  const { grants, codes } = useWords();
  const text = grants.terms;
  const today = useToday();
  return (
    <>
      <TextField
        label={text.provider}
        isOptional
        autoFocus
        maxLength={120}
        value={values.provider}
        onChange={(provider) => set({ provider })}
      />
      <Select
        label={text.method}
        options={[
          { id: 'none' as const, label: text.noMethod },
          ...supportMethods.map((id) => ({ id, label: codes.supportMethods[id] })),
        ]}
        value={values.method}
        onChange={(method) => set({ method })}
      />
      <FormRow>
        <DatePicker
          label={text.decidedOn}
          hint={text.decidedHint}
          isOptional
          value={values.decidedOn}
          max={today}
          today={today}
          onChange={(decidedOn) => set({ decidedOn })}
        />
        <DatePicker
          label={text.followUpOn}
          isOptional
          value={values.followUpOn}
          today={today}
          onChange={(followUpOn) => set({ followUpOn })}
        />
      </FormRow>
      <TextArea
        label={text.note}
        isOptional
        rows={2}
        maxLength={1000}
        value={values.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}
