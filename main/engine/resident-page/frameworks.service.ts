import type { Input, Output } from '../../../shared/contract/index.ts';
import { checkFramework, frameworkKeys, shippedFrameworks } from '../../../shared/domain/challenges.ts';
import { termsRise } from '../../../shared/domain/homelessness.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { changeHomelessnessTerms } from '../settings/settings.service.ts';
import { insertFramework, listFrameworks } from './frameworks.repository.ts';
import type { Saved } from './noting.ts';

export function frameworks(db: ReadableDb): Output<'challenges.list'> {
  const versions = listFrameworks(db).map((one) => ({ ...one, challenges: [...one.challenges] }));
  const shipped = frameworkKeys.map((key) => ({
    key,
    challenges: shippedFrameworks[key].map((code) => ({ code, name: null })),
  }));
  return { versions, shipped };
}

/** A new version of the municipality's own list. What was observed before keeps the words of its time. */
export function defineChallenges(context: WriteContext, input: Input<'challenges.define'>): Saved {
  const { db, today, session, newId } = context;
  const allowed = checkFramework(listFrameworks(db), input, today);
  if (!allowed.ok) {
    const isDay = allowed.error === 'framework-in-past' || allowed.error === 'framework-day-taken';
    return err(appError('rule-broken', isDay ? 'from' : 'challenges', { rule: allowed.error }));
  }
  const { from, name } = input;
  const challenges = input.challenges.map((one) => ({ name: one.name, code: one.code ?? newId<'challenge'>() }));
  const id = newId<'entry'>();
  insertFramework(db, id, { from, name, challenges }, session.user.id);
  return ok({ id });
}

export function setHomelessnessTerms(
  { db }: WriteContext,
  { version, ...terms }: Input<'homelessness.setTerms'>,
): Result<Record<string, never>, AppError> {
  if (!termsRise(terms)) return err(appError('rule-broken', 'act', { rule: 'terms-rise' }));
  return changeHomelessnessTerms(db, terms, version);
}
