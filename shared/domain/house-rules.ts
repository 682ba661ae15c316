import type { IsoDate } from '../dates.ts';

export const animalAnswers = ['yes', 'no', 'by-agreement'] as const;
export type AnimalAnswer = (typeof animalAnswers)[number];

/** Kinds that rules speak of; `small` (cage animals) is not ruled apart and falls under `other` where that is allowed. */
export const ruledAnimals = ['dog', 'cat', 'other'] as const;
export type RuledAnimal = (typeof ruledAnimals)[number];

/** From small to large: a rule's size is the largest dog that it allows. */
export const dogSizes = ['small', 'medium', 'any'] as const;
export type DogSize = (typeof dogSizes)[number];

/** An estate's rules, in force from their date until newer ones take over. Null: the rules do not say. */
export interface AnimalRules extends Readonly<Record<RuledAnimal, AnimalAnswer>> {
  readonly from: IsoDate;
  readonly maxAnimals: number | null;
  readonly maxDogSize: DogSize | null;
}

/** A unit's own permission; a null answer leaves the estate's rules in force. */
export type OwnPermission = Readonly<Record<RuledAnimal, AnimalAnswer | null>>;

export interface AnimalWish {
  readonly kind: RuledAnimal | 'small';
  readonly count: number;
  /** Of the largest dog; null when not known, and for other animals. `any` is a large dog. */
  readonly size: DogSize | null;
  /** A trained guide or service dog (førerhund, servicehund). */
  readonly assistance: boolean;
}

export type AnimalReason =
  | 'assistance-dog'
  | 'allowed'
  | 'forbidden'
  | 'by-agreement'
  | 'too-many'
  | 'too-large'
  | 'size-unknown'
  | 'small-animal-usually-allowed'
  | 'no-rules';

/** `source` says whose rule decided: the law, the unit's own permission, the estate's rules, or nobody's. */
export interface AnimalVerdict {
  readonly answer: 'yes' | 'no' | 'ask';
  readonly reason: AnimalReason;
  readonly source: 'law' | 'own-permission' | 'estate-rules' | 'nobody';
}

/** The rules in force on a day: the newest that had begun; null before the first. */
export function rulesInForce<R extends { readonly from: IsoDate }>(rules: readonly R[], on: IsoDate): R | null {
  return rules.reduce<R | null>(
    (newest, rule) => (rule.from <= on && (newest === null || rule.from > newest.from) ? rule : newest),
    null,
  );
}

/** May the wished animals live in the unit? Law first, then the unit's own permission, then the estate's rules. */
export function animalAnswer(own: OwnPermission | null, rules: AnimalRules | null, wish: AnimalWish): AnimalVerdict {
  if (wish.assistance) return { answer: 'yes', reason: 'assistance-dog', source: 'law' };
  const kind = wish.kind === 'small' ? 'other' : wish.kind;
  const permitted = own?.[kind] ?? null;
  if (permitted !== null) return { ...plainAnswer(permitted, wish), source: 'own-permission' };
  if (rules === null) return { answer: 'ask', reason: 'no-rules', source: 'nobody' };
  return { ...underRules(rules, rules[kind], wish), source: 'estate-rules' };
}

/** What a list shows for a kind: the unit's own permission, else the estate's rules, null when nobody has said. */
export function effectiveAnimals(
  own: OwnPermission | null,
  rules: Readonly<Record<RuledAnimal, AnimalAnswer>> | null,
): OwnPermission {
  const answerFor = (kind: RuledAnimal): AnimalAnswer | null => own?.[kind] ?? rules?.[kind] ?? null;
  return { dog: answerFor('dog'), cat: answerFor('cat'), other: answerFor('other') };
}

type Judged = Pick<AnimalVerdict, 'answer' | 'reason'>;

function plainAnswer(answer: AnimalAnswer, wish: AnimalWish): Judged {
  if (answer === 'yes') return { answer: 'yes', reason: 'allowed' };
  if (answer === 'by-agreement') return { answer: 'ask', reason: 'by-agreement' };
  // a ban is rarely meant for cage animals, so it is a question and not a refusal
  if (wish.kind === 'small') return { answer: 'ask', reason: 'small-animal-usually-allowed' };
  return { answer: 'no', reason: 'forbidden' };
}

function underRules(rules: AnimalRules, answer: AnimalAnswer, wish: AnimalWish): Judged {
  const judged = plainAnswer(answer, wish);
  if (judged.answer === 'no') return judged;
  if (rules.maxAnimals !== null && wish.count > rules.maxAnimals) return { answer: 'no', reason: 'too-many' };
  if (wish.kind !== 'dog' || rules.maxDogSize === null || rules.maxDogSize === 'any') return judged;
  if (wish.size === null) return { answer: 'ask', reason: 'size-unknown' };
  const tooLarge = dogSizes.indexOf(wish.size) > dogSizes.indexOf(rules.maxDogSize);
  return tooLarge ? { answer: 'no', reason: 'too-large' } : judged;
}
