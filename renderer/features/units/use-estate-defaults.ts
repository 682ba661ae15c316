import { useFormContext, useWatch } from 'react-hook-form';
import { inheritable } from '../../../shared/domain/estate-defaults.ts';
import { useAsk } from '../../lib/query.ts';
import type { UnitCard } from './unit-filter.ts';
import type { UnitFormValues } from './unit-form-values.ts';

/** What the chosen estate says for the home in the form; null while there is none, and for a shielded home. */
export function useEstateDefaults(): UnitCard['defaults'] {
  const { control } = useFormContext<UnitFormValues>();
  const [estateId, shielded] = useWatch({ control, name: ['estateId', 'shielded'] });
  const estate = useAsk('estates.list', {}).data?.find(({ id }) => id === estateId);
  return estate === undefined ? null : inheritable(estate.defaults, shielded);
}
