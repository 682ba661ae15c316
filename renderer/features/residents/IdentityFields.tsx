import { ageOn, identities } from '../../../shared/domain/residents.ts';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { AlikeNotice, type MergeWith } from './AlikeNotice.tsx';
import { NumberFields } from './NumberFields.tsx';
import type { ResidentCard } from './resident-filter.ts';
import { birthDateOf, type ResidentValues } from './resident-form-values.ts';
import type { Alike } from './use-alike.ts';

const ADULT = 18;

type IdentityFieldsProps = {
  readonly form: DraftedForm<ResidentValues>;
  readonly card: ResidentCard | null;
  readonly alike: Alike;
  readonly onMerge: MergeWith | null;
};

/** Name, called name, number or birth date; and whether somebody like that is known already. */
export function IdentityFields({ form, card, alike, onMerge }: IdentityFieldsProps) {
  const text = useWords().residents.form;
  const today = useToday();
  const { values, problems, set } = form;
  const born = birthDateOf(values);
  return (
    <FormSection title={text.identityTitle}>
      <FormRow>
        <TextField
          id="resident-name"
          label={text.name}
          hint={text.nameHint}
          error={problems['resident-name']}
          isRequired
          autoFocus
          maxLength={120}
          value={values.name}
          onChange={(name) => set({ name })}
        />
        <TextField
          label={text.calledName}
          hint={text.calledNameHint}
          isOptional
          maxLength={80}
          value={values.calledName}
          onChange={(calledName) => set({ calledName })}
        />
      </FormRow>
      <RadioGroup
        label={text.identity}
        hint={text.means[values.identity]}
        isInline
        options={identities.map((id) => ({ id, label: text.identities[id] }))}
        value={values.identity}
        onChange={(identity) => set({ identity })}
      />
      {values.identity !== 'anonymous' && <NumberFields form={form} card={card} />}
      {born !== null && born <= today && ageOn(born, today) < ADULT && <Notice tone="warn">{text.young}</Notice>}
      <AlikeNotice form={form} alike={alike} isAsked={card === null} onMerge={onMerge} />
    </FormSection>
  );
}
