import type { Input, Output } from '../../../shared/contract/index.ts';
import { LEAST_WRITTEN } from '../../../shared/domain/matching/offer.ts';
import { ruleCodes } from '../../../shared/domain/matching/rules.ts';
import type { RulesOff } from '../../../shared/domain/matching/switches.ts';
import { offNow, switchOff } from '../../../shared/domain/matching/switches.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Id } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { insertSwitch, listSwitchedOff } from './switches.repository.ts';

/** The rules that no match asks today; one that this program never lets be off is on, whatever the file says. */
export function rulesOff(db: ReadableDb): RulesOff {
  return offNow(listSwitchedOff(db).map(({ rule }) => rule));
}

export function switchedOff(db: ReadableDb): Output<'matchingSwitches.list'> {
  const found = listSwitchedOff(db);
  const off = offNow(found.map(({ rule }) => rule));
  const inOrder = ruleCodes.filter((code) => off.includes(code));
  return inOrder.flatMap((code) => found.filter(({ rule }) => rule === code));
}

/** Says no to a rule that can never be off, and to a switch that would change nothing. */
export function setSwitch(
  { db, newId, today, session }: WriteContext,
  { rule, off, reason }: Input<'matchingSwitches.set'>,
): Result<{ readonly id: Id<'matching-switch'> }, AppError> {
  if (!switchOff([rule]).ok) return err(appError('rule-broken', 'rule', { rule: 'rule-locked' }));
  if (rulesOff(db).includes(rule) === off) return err(appError('rule-broken', 'rule', { rule: 'rule-switched' }));
  if (reason.trim().length < LEAST_WRITTEN)
    return err(appError('rule-broken', 'reason', { rule: 'reason-too-short', length: LEAST_WRITTEN }));
  const id = newId<'matching-switch'>();
  insertSwitch(db, id, { rule, off, reason: reason.trim() }, session.user.id, today);
  return ok({ id });
}
