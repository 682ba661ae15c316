import { foldWords } from '../danish-text.ts';
import type { AnimalReason } from '../house-rules.ts';
import { animalAnswer, rulesInForce } from '../house-rules.ts';
import type { HouseholdAnimal } from '../needs.ts';
import type { MatchDay, MatchHome, Seeker } from './facts.ts';
import { dayOf } from './facts.ts';
import type { Reason } from './reasons.ts';
import { verdictOf } from './reasons.ts';

/**
 * What dogs that the law forbids are called, folded, as a part of what people write. A municipality's dog may be of an
 * older right or only look like one: it is a question, never a no.
 */
const FORBIDDEN_BREEDS: readonly string[] = [
  'pitbull',
  'pit bull',
  'tosa',
  'staffordshire',
  'fila brasileiro',
  'dogo argentino',
  'amerikansk bulldog',
  'american bulldog',
  'boerboel',
  'kangal',
  'ovtcharka',
  'ovcharka',
  'tornjak',
  'sarplaninac',
];

const REASONS: Readonly<Record<AnimalReason, Reason>> = {
  'assistance-dog': 'animals-assistance',
  allowed: 'animals-allowed',
  forbidden: 'animals-forbidden',
  'by-agreement': 'animals-by-agreement',
  'too-many': 'animals-too-many',
  'too-large': 'animals-too-large',
  'size-unknown': 'animals-size-unknown',
  'small-animal-usually-allowed': 'animals-small',
  'no-rules': 'animals-no-rules',
};

/** All animals of the household against the rules of the house on that day: one no is a no, one question a question. */
export function animalsRule(home: MatchHome, { needs }: Seeker, when: MatchDay): Reason | null {
  const animals = needs.animals?.value;
  if (animals === undefined || animals.length === 0) return null;
  const rules = rulesInForce(home.houseRules, dayOf(when));
  const counted = animals.filter(isCounted).reduce((sum, { count }) => sum + count, 0);
  const reasons = animals.map((animal): Reason => {
    if (animal.kind === 'small') return 'animals-small';
    return REASONS[animalAnswer(home.ownAnimals, rules, { ...animal, count: counted }).reason];
  });
  const failed = reasons.find((reason) => verdictOf[reason] === 'fail');
  if (failed !== undefined) return failed;
  if (animals.some(mayBeForbidden)) return 'animals-breed';
  return reasons.find((reason) => verdictOf[reason] === 'unknown') ?? reasons[0] ?? null;
}

/** A limit to how many is about those that it can forbid: neither cage animals nor assistance dogs. */
function isCounted({ kind, assistance }: HouseholdAnimal): boolean {
  return kind !== 'small' && !assistance;
}

function mayBeForbidden({ kind, assistance, breed }: HouseholdAnimal): boolean {
  if (kind !== 'dog' || assistance || breed === null) return false;
  const written = foldWords(breed);
  return FORBIDDEN_BREEDS.some((name) => written.includes(name));
}
