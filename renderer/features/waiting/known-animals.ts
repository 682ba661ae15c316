import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { HouseholdAnimal } from '../../../shared/domain/needs.ts';

type Known = NonNullable<Output<'residents.known'>['animals']>[number];

const KINDS = { dog: 'dog', cat: 'cat', bird: 'small', 'small-caged': 'small', fish: 'small', other: 'other' } as const;
const SIZES = { small: 'small', medium: 'medium', large: 'any' } as const;
const MOST_OF_A_KIND = 20;
const MOST = 10;

/** The animals that live with the citizen today, as a home is asked to take them. */
export function animalsAsked(known: readonly Known[], today: IsoDate): readonly HouseholdAnimal[] {
  return known
    .filter(({ to }) => to === null || to >= today)
    .slice(0, MOST)
    .map(({ kind, number, size, assistance, breed }) => ({
      kind: KINDS[kind],
      count: Math.min(number, MOST_OF_A_KIND),
      size: kind === 'dog' && size !== null ? SIZES[size] : null,
      assistance: assistance !== null,
      breed,
    }));
}
