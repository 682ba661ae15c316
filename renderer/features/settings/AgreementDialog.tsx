import { isIsoDate } from '../../../shared/dates.ts';
import { listFrequencies } from '../../../shared/domain/agreements.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { AgreementColumns, AgreementTerms } from './AgreementTerms.tsx';
import type { ListedAssociation } from './AssociationsPart.tsx';
import { type AgreementValues, agreementInput, agreementValues, type ListedAgreement } from './agreement-values.ts';

type Props = {
  readonly association: ListedAssociation;
  /** Null for a new one. */
  readonly agreement: ListedAgreement | null;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

export type AgreementPart = {
  readonly values: AgreementValues;
  readonly set: (patch: Partial<AgreementValues>) => void;
};

/** How often an association gets its list, and what every list is filled in with. */
export function AgreementDialog({ association, agreement, onClose, onReopen }: Props) {
  const { agreements: words, settings } = useWords();
  const today = useToday();
  const form = useDraftedAct<AgreementValues>(
    { form: 'agreement', subject: association.id },
    agreementValues(agreement, association.contactName ?? '', today),
    { isOfRecord: agreement !== null },
  );
  const part: AgreementPart = { values: form.values, set: form.set };
  const save = async () => {
    const done = await form.run(
      'agreements.save',
      agreementInput(association.id, agreement?.version ?? null, form.values),
    );
    return done && settings.saved;
  };
  return (
    <ActDialog
      title={words.titleWith(association.name)}
      description={words.lead}
      act={words.save}
      {...form.dialog}
      onReopen={onReopen}
      onClose={onClose}
      onSubmit={save}
    >
      <WhenFields {...part} />
      <AgreementTerms {...part} />
      <AgreementColumns {...part} />
    </ActDialog>
  );
}

function WhenFields({ values, set }: AgreementPart) {
  const { agreements: words } = useWords();
  const today = useToday();
  const isOnce = values.frequency === 'once';
  return (
    <>
      <FormRow>
        <Select
          label={words.frequency}
          options={listFrequencies.map((id) => ({ id, label: words.frequencies[id] }))}
          value={values.frequency}
          onChange={(frequency) => set({ frequency })}
          isRequired
          autoFocus
        />
        <DatePicker
          label={isOnce ? words.onlyDue : words.firstDue}
          hint={isOnce ? undefined : words.firstDueHint}
          value={values.firstDue}
          onChange={(day) => day !== null && isIsoDate(day) && set({ firstDue: day })}
          today={today}
          isRequired
        />
      </FormRow>
      <div className="field">
        <span className="field-label" aria-hidden>
          {words.content}
        </span>
        <div>
          <SegmentedControl
            label={words.content}
            options={[
              { id: 'whole', label: words.whole },
              { id: 'changes', label: words.changes },
            ]}
            value={values.changesOnly ? 'changes' : 'whole'}
            onChange={(content) => set({ changesOnly: content === 'changes' })}
          />
        </div>
        {values.changesOnly && <p className="field-hint">{words.changesHint}</p>}
      </div>
    </>
  );
}
