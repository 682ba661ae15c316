import { unitTypeCodes } from '../../../shared/domain/unit-types.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { PlaceValues } from './place-values.ts';

/** The no-gos: never a mere wish, so there is nothing to weigh. */
export function AvoidFields({ values, problems, set }: DraftedForm<PlaceValues>) {
  const { way, codes, units } = useWords();
  const text = way.entry;
  const estates = useAsk('estates.list', {}).data ?? [];
  return (
    <FormSection title={text.avoid} description={text.avoidWhy}>
      <TextField
        id="avoid-areas"
        label={text.avoidAreas}
        hint={text.postCodesHint}
        error={problems['avoid-areas']}
        isOptional
        maxLength={300}
        value={values.avoidAreas}
        onChange={(avoidAreas) => set({ avoidAreas })}
      />
      {estates.length > 0 && (
        <CheckboxGroup
          label={text.estates}
          isOptional
          isInline
          options={estates.map(({ id, name, association }) => ({
            id,
            label: `${name} (${association ?? units.municipal})`,
          }))}
          value={values.avoidEstates}
          onChange={(avoidEstates) => set({ avoidEstates })}
        />
      )}
      <CheckboxGroup
        label={text.types}
        isOptional
        isInline
        options={unitTypeCodes.map((id) => ({ id, label: codes.unitTypes[id] }))}
        value={values.avoidTypes}
        onChange={(avoidTypes) => set({ avoidTypes })}
      />
    </FormSection>
  );
}
