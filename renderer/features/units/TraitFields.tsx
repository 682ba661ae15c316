import { useController, useFormContext } from 'react-hook-form';
import { unitTraits } from '../../../shared/contract/units.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useWords } from '../../lib/words.ts';
import type { Trait, UnitFormValues } from './unit-form-values.ts';

/** Yes, no, or nobody has said: an unknown is asked about, never taken for a no. */
export function TraitFields() {
  const { form } = useWords().units;
  return (
    <FormSection title={form.sections.traits} description={form.traitsWhy}>
      <div className="answers answers-last">
        {unitTraits.map((trait) => (
          <TraitField key={trait} trait={trait} />
        ))}
      </div>
    </FormSection>
  );
}

function TraitField({ trait }: { readonly trait: Trait }) {
  const { codes, common, units } = useWords();
  const { control } = useFormContext<UnitFormValues>();
  const { field } = useController({ control, name: `traits.${trait}` });
  const label = codes.traits[trait];
  return (
    <div className="answer">
      <div>
        <p className="answer-label">{label}</p>
        <p className="field-hint">{units.form.traitHints[trait]}</p>
      </div>
      <SegmentedControl
        label={label}
        options={[
          { id: 'yes', label: common.yes },
          { id: 'no', label: common.no },
          { id: 'unknown', label: common.unknown },
        ]}
        value={field.value}
        onChange={field.onChange}
      />
    </div>
  );
}
