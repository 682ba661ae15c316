import { useController, useFormContext, useWatch } from 'react-hook-form';
import { unitTraits } from '../../../shared/contract/units.ts';
import { isSharedTrait } from '../../../shared/domain/estate-defaults.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useWords } from '../../lib/words.ts';
import type { Trait, UnitFormValues } from './unit-form-values.ts';
import { useEstateDefaults } from './use-estate-defaults.ts';

/** Yes, no, or nobody has said: an unknown is asked about, never taken for a no. What the estate says holds until the home says otherwise. */
export function TraitFields() {
  const { traits, units } = useWords();
  const { control } = useFormContext<UnitFormValues>();
  const shielded = useWatch({ control, name: 'shielded' });
  return (
    <FormSection title={units.form.sections.traits} description={shielded ? traits.shieldedWhy : traits.why}>
      <div className="answers answers-last">
        {unitTraits.map((trait) => (
          <TraitField key={trait} trait={trait} />
        ))}
      </div>
    </FormSection>
  );
}

function TraitField({ trait }: { readonly trait: Trait }) {
  const { codes, common, traits, units } = useWords();
  const { control } = useFormContext<UnitFormValues>();
  const { field } = useController({ control, name: `traits.${trait}` });
  const defaults = useEstateDefaults();
  const says = defaults !== null && isSharedTrait(trait) ? defaults[trait] : null;
  const answer = (says ? common.yes : common.no).toLowerCase();
  const label = codes.traits[trait];
  return (
    <div className="answer">
      <div>
        <p className="answer-label">{label}</p>
        <p className="field-hint">{units.form.traitHints[trait]}</p>
        {says !== null && (
          <p className="field-hint answer-source">
            {field.value === 'unknown'
              ? `${traits.fromEstate}: ${answer}`
              : `${traits.own}. ${traits.estateSays(answer)}`}
          </p>
        )}
      </div>
      <SegmentedControl
        label={label}
        options={[
          { id: 'yes', label: common.yes },
          { id: 'no', label: common.no },
          { id: 'unknown', label: says === null ? common.unknown : traits.asEstate },
        ]}
        value={field.value}
        onChange={field.onChange}
      />
    </div>
  );
}
