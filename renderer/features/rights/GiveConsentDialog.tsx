import { consentFields, consentPurposes, consentRecipients, needsName } from '../../../shared/domain/consents.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { type ConsentValues, consentInput, consentProblems, emptyConsent } from './consent-values.ts';
import { GivenFields } from './GivenFields.tsx';
import type { DialogProps } from './rights-dialogs.ts';

/** What the citizen says yes to: for what, to whom, what, and for how long. */
export function GiveConsentDialog({ known, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const today = useToday();
  const text = words.rights.give;
  const subject = known.card.id;
  const form = useDraftedAct({ form: 'consent', subject }, emptyConsent(today), {
    problemsOf: (values) => consentProblems(values, words),
  });
  const submit = async (): Promise<string | null> => {
    const input = consentInput(form.values, known.card.id);
    return input && (await form.run('consents.give', input)) && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <PurposeFields {...form} />
      <RecipientFields {...form} />
      <WhatFields {...form} />
      <GivenFields {...form} labels={text} representatives={known.consents.representatives} />
    </ActDialog>
  );
}

type FieldsProps = DraftedForm<ConsentValues>;

function PurposeFields({ values, problems, set }: FieldsProps) {
  const { rights, codes } = useWords();
  const text = rights.give;
  return (
    <>
      <Select
        id="consent-purpose"
        label={text.purpose}
        error={problems['consent-purpose']}
        isRequired
        autoFocus
        options={consentPurposes.map((id) => ({ id, label: codes.consentPurposes[id] }))}
        value={values.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      <TextField
        id="consent-note"
        label={text.purposeNote}
        error={problems['consent-note']}
        isRequired={values.purpose === 'other'}
        isOptional={values.purpose !== 'other'}
        maxLength={200}
        value={values.purposeNote}
        onChange={(purposeNote) => set({ purposeNote })}
      />
    </>
  );
}

function RecipientFields({ values, problems, set }: FieldsProps) {
  const { rights, codes } = useWords();
  const text = rights.give;
  const associations = useAsk('associations.list', {}).data ?? [];
  const isNamed = values.recipient !== null && needsName(values.recipient);
  return (
    <>
      <Select
        id="consent-recipient"
        label={text.recipient}
        error={problems['consent-recipient']}
        isRequired
        options={consentRecipients.map((id) => ({ id, label: codes.consentRecipients[id] }))}
        value={values.recipient}
        onChange={(recipient) => set({ recipient })}
      />
      {values.recipient === 'association' && (
        <Select
          id="consent-association"
          label={text.association}
          error={problems['consent-association']}
          isRequired
          options={associations.map(({ id, name }) => ({ id, label: name }))}
          value={values.associationId}
          onChange={(associationId) => set({ associationId })}
        />
      )}
      {values.recipient !== null && values.recipient !== 'association' && (
        <TextField
          id="consent-name"
          label={text.recipientName}
          hint={text.recipientNameHint}
          error={problems['consent-name']}
          isRequired={isNamed}
          isOptional={!isNamed}
          maxLength={120}
          value={values.recipientName}
          onChange={(recipientName) => set({ recipientName })}
        />
      )}
    </>
  );
}

function WhatFields({ values, problems, set }: FieldsProps) {
  const { rights, codes } = useWords();
  const text = rights.give;
  const today = useToday();
  return (
    <>
      <CheckboxGroup
        id="consent-fields"
        label={text.fields}
        error={problems['consent-fields']}
        isRequired
        isInline
        options={consentFields.map((id) => ({ id, label: codes.consentFields[id] }))}
        value={values.fields}
        onChange={(fields) => set({ fields })}
      />
      <FormRow>
        <DatePicker
          id="consent-from"
          label={text.from}
          error={problems['consent-from']}
          isRequired
          value={values.from}
          today={today}
          onChange={(from) => set({ from })}
        />
        <DatePicker
          id="consent-to"
          label={text.to}
          error={problems['consent-to']}
          isRequired
          value={values.to}
          today={today}
          onChange={(to) => set({ to })}
        />
      </FormRow>
    </>
  );
}
