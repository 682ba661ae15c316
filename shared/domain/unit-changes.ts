import { err, ok, type Result } from '../result.ts';
import { type Attribute, attributeKey, MOST_ATTRIBUTES } from './attributes.ts';
import type { AnimalAnswer, RuledAnimal } from './house-rules.ts';

/** What several homes are to have in common from now on. Of a home's own answers: null is the estate's, or unknown. */
export interface UnitChanges<Trait extends string> {
  readonly traits: readonly { readonly trait: Trait; readonly answer: boolean | null }[];
  readonly socialCaretaker: { readonly text: string | null } | null;
  readonly rentIncludes: { readonly text: string | null } | null;
  readonly rent: RentChange | null;
  readonly animals: readonly { readonly animal: RuledAnimal; readonly answer: AnimalAnswer | null }[];
  /** A null value takes the home's own away. */
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[];
}

export type RentChange = { readonly ore: number } | { readonly percent: number };

export type ChangeableUnit<Trait extends string> = Readonly<Record<Trait, boolean | null>> & {
  readonly socialCaretaker: string | null;
  readonly rentIncludes: string | null;
  readonly rentOre: number | null;
  readonly ownAnimals: Readonly<Record<RuledAnimal, AnimalAnswer | null>>;
  readonly attributes: readonly Attribute[];
};

export type ChangeProblem = 'no-rent' | 'rent-out-of-range' | 'attributes-too-many';

const HIGHEST_RENT_ORE = 100_000_000;

/** The home as it would be. It says no where a rent cannot be reckoned, or a home would have too many attributes. */
export function withChanges<Trait extends string, U extends ChangeableUnit<Trait>>(
  unit: U,
  changes: UnitChanges<Trait>,
): Result<U, ChangeProblem> {
  const rent = changes.rent === null ? ok(unit.rentOre) : changedRent(unit.rentOre, changes.rent);
  if (!rent.ok) return rent;
  const attributes = changedAttributes(unit.attributes, changes.attributes);
  if (attributes.length > MOST_ATTRIBUTES) return err('attributes-too-many');
  const animals = Object.fromEntries(changes.animals.map(({ animal, answer }) => [animal, answer]));
  return ok({
    ...unit,
    ...Object.fromEntries(changes.traits.map(({ trait, answer }) => [trait, answer])),
    socialCaretaker: changes.socialCaretaker === null ? unit.socialCaretaker : changes.socialCaretaker.text,
    rentIncludes: changes.rentIncludes === null ? unit.rentIncludes : changes.rentIncludes.text,
    rentOre: rent.value,
    ownAnimals: { ...unit.ownAnimals, ...animals },
    attributes,
  });
}

/** An amount goes on top; per cent is rounded to whole kroner, as rents are written. */
export function changedRent(rentOre: number | null, change: RentChange): Result<number, ChangeProblem> {
  if (rentOre === null) return err('no-rent');
  const next = 'ore' in change ? rentOre + change.ore : Math.round((rentOre * (100 + change.percent)) / 10_000) * 100;
  return next < 0 || next > HIGHEST_RENT_ORE ? err('rent-out-of-range') : ok(next);
}

/** A name that is there keeps its place and its spelling. */
function changedAttributes(
  own: readonly Attribute[],
  changes: readonly { readonly name: string; readonly value: string | null }[],
): readonly Attribute[] {
  const wished = new Map(changes.map((change) => [attributeKey(change.name), change]));
  const kept = own.flatMap(({ name, value }) => {
    const wish = wished.get(attributeKey(name));
    if (wish === undefined) return [{ name, value }];
    return wish.value === null ? [] : [{ name, value: wish.value }];
  });
  const known = new Set(own.map(({ name }) => attributeKey(name)));
  const added = changes.flatMap(({ name, value }) =>
    value === null || known.has(attributeKey(name)) ? [] : [{ name, value }],
  );
  return [...kept, ...added];
}
