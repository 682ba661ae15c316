import type { Input } from '../../../shared/contract/index.ts';
import { unitDetails } from '../../../shared/contract/units.ts';
import { attributeKey } from '../../../shared/domain/attributes.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Back } from './trait-facts.ts';
import type { UnitCard } from './unit-filter.ts';

type Details = Input<'units.update'>['details'];

/** The home as it is but for one answer of its own, which is given up. Address and number are left alone. */
export function withoutOwn(card: UnitCard, back: Back): Input<'units.update'> {
  const names = Object.keys(unitDetails.shape) as (keyof Details)[];
  const details = Object.fromEntries(names.map((name) => [name, card[name]])) as Details;
  const { id, version } = card;
  return { id, version, address: null, details: { ...details, tenancyNumber: null, ...givenUp(card, back) } };
}

function givenUp({ attributes, ownAnimals }: UnitCard, back: Back): Partial<Details> {
  switch (back.kind) {
    case 'trait':
      return { [back.trait]: null };
    case 'text':
      return { [back.name]: null };
    case 'attribute': {
      const key = attributeKey(back.name);
      return { attributes: attributes.filter(({ name }) => attributeKey(name) !== key) };
    }
    case 'animals':
      return { ownAnimals: { ...ownAnimals, dog: null, cat: null, other: null } };
  }
}

/** What is given up and what will hold instead: "Elevator: ja". Null for animals, whose rules stand beside it. */
export function estateAnswer(
  { defaults }: UnitCard,
  back: Back,
  words: Words,
): readonly [what: string, says: string] | null {
  switch (back.kind) {
    case 'trait':
      return [
        words.codes.traits[back.trait],
        (defaults?.[back.trait] ? words.common.yes : words.common.no).toLowerCase(),
      ];
    case 'text':
      return [words.units.form.fields[back.name].label, defaults?.[back.name] ?? ''];
    case 'attribute': {
      const key = attributeKey(back.name);
      const says = defaults?.attributes.find(({ name }) => attributeKey(name) === key);
      return [back.name, says?.value ?? ''];
    }
    case 'animals':
      return null;
  }
}
