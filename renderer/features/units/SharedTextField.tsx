import type { SharedText } from '../../../shared/domain/estate-defaults.ts';
import { Button } from '../../components/Button.tsx';
import { focusField } from '../../components/focus-field.ts';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';
import { useEstateDefaults } from './use-estate-defaults.ts';
import { useUnitField } from './use-unit-field.ts';

type SharedTextFieldProps = { readonly name: SharedText; readonly maxLength: number };

/** A text that the estate may have for all its homes: empty takes it over, and says so. */
export function SharedTextField({ name, maxLength }: SharedTextFieldProps) {
  const { traits } = useWords();
  const field = useUnitField(name);
  const says = useEstateDefaults()?.[name] ?? null;
  const isOwn = field.value.trim() !== '';
  const hint =
    says === null ? field.hint : isOwn ? `${traits.own}. ${traits.estateSays(says)}` : `${traits.fromEstate}: ${says}`;
  const giveUp = () => {
    field.onChange('');
    focusField(field.id);
  };
  return (
    <div className="shared-text">
      <TextField {...field} hint={hint} isOptional maxLength={maxLength} />
      {says !== null && isOwn && (
        <Button size="small" variant="quiet" label={traits.backToEstateOf(field.label, says)} onPress={giveUp}>
          {traits.backToEstate}
        </Button>
      )}
    </div>
  );
}
