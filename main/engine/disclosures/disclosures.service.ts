import type { Disclosure, DisclosureAnswer } from '../../../shared/domain/disclosure.ts';
import { mayDisclose } from '../../../shared/domain/disclosure.ts';
import { askedResidents } from '../consents/consents.service.ts';
import type { ReadableDb } from '../db/database.ts';

/** For each resident: may it leave about them, and by what law or which consent; or why not. */
export type DisclosureAnswers = ReadonlyMap<string, DisclosureAnswer>;

/**
 * The one door out of the municipality. Whatever leaves about residents (a list, a letter, a hand-over) asks here first,
 * with everybody whom it is about, and leaves out whom it refuses. What stays in the house asks nobody here: copying rows
 * and printing a timeline are internal, and go by the role's own fields.
 */
export function askToDisclose(
  db: ReadableDb,
  disclosure: Disclosure,
  residentIds: readonly string[],
): DisclosureAnswers {
  const asked = askedResidents(db, [...new Set(residentIds)]);
  return new Map(asked.map((resident) => [resident.id, mayDisclose(disclosure, resident)]));
}

/** The consents that carry what leaves, for its receipt; none by another ground. */
export function consentsUsed(answers: DisclosureAnswers): readonly string[] {
  return [...answers.values()].flatMap((answer) => (answer.isAllowed && answer.law === null ? [answer.consentId] : []));
}
