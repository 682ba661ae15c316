import type { Input, Output } from '../../../shared/contract/index.ts';
import { type Attribute, attributeKey } from '../../../shared/domain/attributes.ts';
import { isSharedTrait } from '../../../shared/domain/estate-defaults.ts';
import type { EstateDefaults } from '../associations/estate-defaults.service.ts';
import type { NotedCondition } from './conditions.repository.ts';
import type { HouseRules } from './unit-card.repository.ts';
import type { Unit } from './units.repository.ts';

export type Changes = Input<'units.change'>['changes'];

export interface EstateSays extends EstateDefaults {
  readonly rules: HouseRules | null;
}

type ChangedField = Output<'units.previewChanges'>['homes'][number]['fields'][number];
type Value = ChangedField['was'];

/** Old and new of every field that is to be changed, in the order of the form; also where both are the same. */
export function changeFieldsOf(
  unit: Unit,
  next: Unit,
  changes: Changes,
  says: EstateSays | null,
  conditions: readonly NotedCondition[],
): ChangedField[] {
  const field = (name: ChangedField['field'], was: Value, becomes: Value, ofEstate: Value): ChangedField => ({
    field: name,
    name: null,
    was,
    becomes,
    ofEstate,
  });
  const texts = (['socialCaretaker', 'rentIncludes'] as const).filter((name) => changes[name] !== null);
  const { condition } = changes;
  return [
    ...(changes.rent === null ? [] : [field('rent', unit.rentOre, next.rentOre, null)]),
    ...texts.map((name) => field(name, unit[name], next[name], says?.[name] ?? null)),
    ...changes.traits.map(({ trait }) =>
      field(trait, unit[trait], next[trait], isSharedTrait(trait) ? (says?.[trait] ?? null) : null),
    ),
    ...changes.animals.map(({ animal }) =>
      field(animal, unit.ownAnimals[animal], next.ownAnimals[animal], says?.rules?.[animal] ?? null),
    ),
    ...changes.attributes.map(({ name }) => ({
      ...field(
        'attribute',
        toldOf(unit.attributes, name),
        toldOf(next.attributes, name),
        toldOf(says?.attributes ?? [], name),
      ),
      name,
    })),
    ...(condition === null ? [] : [field('condition', seenOn(conditions, condition.on), condition.condition, null)]),
  ];
}

function toldOf(attributes: readonly Attribute[], name: string): string | null {
  return attributes.find((one) => attributeKey(one.name) === attributeKey(name))?.value ?? null;
}

/** The newest look up to that day. */
function seenOn(conditions: readonly NotedCondition[], day: NotedCondition['on']): string | null {
  return conditions.find(({ on }) => on <= day)?.condition ?? null;
}
