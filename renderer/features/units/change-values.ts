import type { Input } from '../../../shared/contract/index.ts';
import { unitTraits } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { attributeProblem } from '../../../shared/domain/attributes.ts';
import type { AnimalAnswer, RuledAnimal } from '../../../shared/domain/house-rules.ts';
import { ruledAnimals } from '../../../shared/domain/house-rules.ts';
import { parseDecimal, parseMoney } from '../../../shared/domain/numbers-da.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { Trait, TraitAnswer } from './unit-form-values.ts';

export type Changes = Input<'units.change'>['changes'];

/** What several homes can be given at once; only what is chosen is changed. */
export const changeParts = [
  'rent',
  'socialCaretaker',
  'rentIncludes',
  'condition',
  'animals',
  'traits',
  'attribute',
] as const;
export type ChangePart = (typeof changeParts)[number];

export interface ChangeValues {
  readonly chosen: readonly ChangePart[];
  readonly rentBy: 'amount' | 'percent';
  readonly rent: string;
  readonly socialCaretaker: string;
  readonly rentIncludes: string;
  readonly condition: NonNullable<Changes['condition']>['condition'] | null;
  readonly conditionOn: IsoDate | null;
  readonly animals: Readonly<Record<RuledAnimal, AnimalAnswer | 'rules' | 'keep'>>;
  readonly traits: Readonly<Record<Trait, TraitAnswer | 'keep'>>;
  readonly attributeName: string;
  readonly attributeValue: string;
  /** The homes' own is taken away; where the estate says something, that holds. */
  readonly isAttributeRemoved: boolean;
}

export function noChange(today: IsoDate): ChangeValues {
  return {
    chosen: [],
    rentBy: 'percent',
    rent: '',
    socialCaretaker: '',
    rentIncludes: '',
    condition: null,
    conditionOn: today,
    animals: { dog: 'keep', cat: 'keep', other: 'keep' },
    traits: Object.fromEntries(unitTraits.map((trait) => [trait, 'keep'])) as Record<Trait, 'keep'>,
    attributeName: '',
    attributeValue: '',
    isAttributeRemoved: false,
  };
}

/** The field that stands in the way, as the dialog knows it. */
export type ChangeField = 'chosen' | 'rent' | 'condition' | 'conditionOn' | 'attributeName' | 'attributeValue';

export type ChangePartProps = {
  readonly values: ChangeValues;
  readonly set: (patch: Partial<ChangeValues>) => void;
  /** The field that stands in the way of the preview. */
  readonly wrong: ChangeField | null;
};

export function changeFieldId(field: ChangeField): string {
  return `change-${field}`;
}

/** What the engine is asked, or the first field that is not filled in. */
export function readChanges(values: ChangeValues): Result<Changes, ChangeField> {
  const has = (part: ChangePart): boolean => values.chosen.includes(part);
  const rent = has('rent') ? readRent(values) : ok(null);
  if (!rent.ok) return rent;
  const condition = has('condition') ? readCondition(values) : ok(null);
  if (!condition.ok) return condition;
  const attributes = has('attribute') ? readAttribute(values) : ok([]);
  if (!attributes.ok) return attributes;
  const traits = has('traits') ? readTraits(values) : [];
  const animals = has('animals') ? readAnimals(values) : [];
  const isEmpty = values.chosen.every(
    (part) => (part === 'traits' && traits.length === 0) || (part === 'animals' && animals.length === 0),
  );
  if (isEmpty) return err('chosen');
  return ok({
    rent: rent.value,
    socialCaretaker: has('socialCaretaker') ? { text: textOf(values.socialCaretaker) } : null,
    rentIncludes: has('rentIncludes') ? { text: textOf(values.rentIncludes) } : null,
    condition: condition.value,
    attributes: attributes.value,
    traits,
    animals,
  });
}

function readTraits({ traits }: ChangeValues): Changes['traits'] {
  return unitTraits.flatMap((trait) => {
    const answer = traits[trait];
    return answer === 'keep' ? [] : [{ trait, answer: answer === 'unknown' ? null : answer === 'yes' }];
  });
}

function readAnimals({ animals }: ChangeValues): Changes['animals'] {
  return ruledAnimals.flatMap((animal) => {
    const answer = animals[animal];
    return answer === 'keep' ? [] : [{ animal, answer: answer === 'rules' ? null : answer }];
  });
}

/** "-50" lowers, "2,5" raises. */
function readRent({ rent, rentBy }: ChangeValues): Result<Changes['rent'], ChangeField> {
  const read = rentBy === 'amount' ? parseMoney(rent) : parseDecimal(rent.replace('%', ''));
  if (!read.ok || read.value === 0) return err('rent');
  const { value } = read;
  if (rentBy === 'percent') return value < -50 || value > 100 ? err('rent') : ok({ percent: value });
  return Math.abs(value) > 10_000_000 ? err('rent') : ok({ ore: value });
}

function readCondition({ condition, conditionOn }: ChangeValues): Result<Changes['condition'], ChangeField> {
  if (condition === null) return err('condition');
  return conditionOn === null ? err('conditionOn') : ok({ condition, on: conditionOn, note: null });
}

function readAttribute(values: ChangeValues): Result<Changes['attributes'], ChangeField> {
  const name = values.attributeName.trim();
  const value = values.attributeValue.trim();
  if (name === '') return err('attributeName');
  if (values.isAttributeRemoved) return ok([{ name, value: null }]);
  if (value === '') return err('attributeValue');
  const problem = attributeProblem([{ name, value }]);
  if (problem === null) return ok([{ name, value }]);
  return err(problem.part === 'name' ? 'attributeName' : 'attributeValue');
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
