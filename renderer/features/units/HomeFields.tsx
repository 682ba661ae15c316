import { unitTypeCodes, unitTypes } from '../../../shared/domain/unit-types.ts';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';
import { EstateField } from './EstateField.tsx';
import { SharedTextField } from './SharedTextField.tsx';
import type { UnitCard } from './unit-filter.ts';
import { useUnitField } from './use-unit-field.ts';

/** Which home it is, what kind, how large and what it costs. */
export function HomeFields({ card }: { readonly card: UnitCard | null }) {
  const { form } = useWords().units;
  return (
    <FormSection title={form.sections.home}>
      <EstateField card={card} />
      <FormRow>
        <TypeField />
        <NumberField isShown={card === null || card.addressParts !== null} />
      </FormRow>
      <FormRow>
        <TextField {...useUnitField('sizeM2')} isOptional inputMode="decimal" suffix="m²" width="s" />
        <TextField {...useUnitField('rooms')} isOptional inputMode="decimal" width="s" />
      </FormRow>
      <FormRow>
        <RentField />
        <SharedTextField name="rentIncludes" maxLength={200} />
      </FormRow>
    </FormSection>
  );
}

/** The number would tell which home a shielded one is: it is not shown, and left empty it stays as it is. */
function NumberField({ isShown }: { readonly isShown: boolean }) {
  const { form } = useWords().units;
  const field = useUnitField('tenancyNumber');
  if (isShown) return <TextField {...field} isRequired maxLength={30} width="m" />;
  return <TextField {...field} hint={form.numberHidden} isOptional maxLength={30} width="m" />;
}

function RentField() {
  const { units } = useWords();
  return <TextField {...useUnitField('rent')} isOptional inputMode="decimal" suffix={units.perMonth} width="s" />;
}

function TypeField() {
  const { codes, units } = useWords();
  const field = useUnitField('type');
  const options = unitTypeCodes.map((id) => {
    const { law, temporary } = unitTypes[id];
    const lasts = temporary === null ? null : units.form.lasts[temporary ? 'temporary' : 'permanent'];
    return { id, label: codes.unitTypes[id], detail: [law, lasts].filter((part) => part !== null).join(' · ') };
  });
  return <Select {...field} isRequired options={options} />;
}
