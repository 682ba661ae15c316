import type { Input, Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EstateId, HouseRulesId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { textOrNull } from '../page.ts';
import type { Writing } from '../writing.ts';
import { associationExists } from './associations.service.ts';
import { keepPayments } from './estate-payments.service.ts';
import type { EstateValues } from './estates.repository.ts';
import {
  findHouseRulesFrom,
  findOwner,
  hasEstate,
  insertEstate,
  insertHouseRules,
  listEstates,
  takenEstateField,
  updateEstate,
  updateHouseRules,
} from './estates.repository.ts';

type Saved = Result<{ id: EstateId }, AppError>;

export function estatesIn({ db, today }: ReadContext): Output<'estates.list'> {
  return listEstates(db, today);
}

/** Refuses a name or number that another estate of the same association has: `already-exists` at that field. */
export function createEstate({ db, newId }: Writing, input: Input<'estates.create'>): Saved {
  const values = { ...input, number: textOrNull(input.number) };
  const problem = checkEstate(db, values, null);
  if (problem) return err(problem);
  const id = newId<'estate'>();
  insertEstate(db, id, values);
  return ok({ id });
}

/** Whether the municipality pays for empty homes holds from its day; days before it keep what was agreed then. */
export function changeEstate(
  writing: Writing,
  { id, version, vacancyPaidFrom = null, ...input }: Input<'estates.update'>,
): Saved {
  const { db, today } = writing;
  if (!hasEstate(db, id)) return err(appError('not-found', 'id'));
  if (vacancyPaidFrom !== null && vacancyPaidFrom > today)
    return err(appError('rule-broken', 'vacancyPaidFrom', { rule: 'payment-in-future' }));
  const values = { ...input, number: textOrNull(input.number) };
  const problem = checkEstate(db, values, id);
  if (problem) return err(problem);
  keepPayments(writing, id, values.vacancyPaid, vacancyPaidFrom);
  return updateEstate(db, id, values, version) ? ok({ id }) : err(appError('changed-by-other'));
}

/** New rules hold from their date. Rules that begin on that day already are mended: these take their place. */
export function addHouseRules(
  { db, newId }: Writing,
  { estateId, ...rules }: Input<'houseRules.add'>,
): Result<{ id: HouseRulesId }, AppError> {
  if (!hasEstate(db, estateId)) return err(appError('not-found', 'estateId'));
  if ((rules.quietFrom === null) !== (rules.quietTo === null)) {
    return err(
      appError('rule-broken', rules.quietFrom === null ? 'quietFrom' : 'quietTo', { rule: 'quiet-hours-need-both' }),
    );
  }
  const values = { ...rules, note: textOrNull(rules.note) };
  const known = findHouseRulesFrom(db, estateId, rules.from);
  const id = known ?? newId<'house-rules'>();
  if (known) updateHouseRules(db, known, values);
  else insertHouseRules(db, id, estateId, values);
  return ok({ id });
}

export function estateExists(db: ReadableDb, id: EstateId): boolean {
  return hasEstate(db, id);
}

/** A null association is the municipality itself; null altogether: there is no such estate. */
export const ownerOf: typeof findOwner = findOwner;

function checkEstate(db: ReadableDb, values: EstateValues, except: EstateId | null): AppError | null {
  if (values.associationId !== null && !associationExists(db, values.associationId))
    return appError('not-found', 'associationId');
  const taken = takenEstateField(db, values, except);
  return taken && appError('already-exists', taken);
}
