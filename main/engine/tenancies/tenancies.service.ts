import type { Input } from '../../../shared/contract/index.ts';
import type { NamedPerson } from '../../../shared/contract/tenancies.ts';
import type { DayInterval } from '../../../shared/dates.ts';
import type { EndTenancyProblem, StartTenancyProblem } from '../../../shared/domain/tenancies.ts';
import * as rule from '../../../shared/domain/tenancies.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId, TenancyId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { assertNever, err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { free, heldFor, offersFallingBy } from '../offers/hanging-offers.ts';
import { accessTo } from '../residents/scope.ts';
import { recoveryIsConfirmed } from '../settings/settings.service.ts';
import { storedUnit } from '../units/units.service.ts';
import { unlinkedId } from '../unlinked-id.ts';
import type { Writing } from '../writing.ts';
import type { NewTenancy } from './tenancies.repository.ts';
import {
  findTenancy,
  insertResident,
  insertTenancy,
  insertTenancyPerson,
  isShielded,
  periodsOf,
  protectResident,
  removeTenancy,
  setTenancyEnd,
  updateTenancy,
} from './tenancies.repository.ts';

type Saved = Result<{ id: TenancyId }, AppError>;

/**
 * May write persons down for the first time: only once the recovery key is confirmed, else they could be lost with a
 * password. A home that is held for somebody is let to nobody else.
 */
export function startTenancy(context: WriteContext, input: Input<'tenancies.start'>): Saved {
  const { db, today } = context;
  if (!recoveryIsConfirmed(db)) return err(appError('recovery-not-confirmed'));
  if (input.persons.length === 0) return err(appError('person-required', 'persons'));
  const unit = storedUnit(db, input.unitId);
  if (!unit) return err(appError('not-found', 'unitId'));
  const known = knownPersons(input.persons);
  const unseen = known.find((id) => accessTo(db, context, id) === null);
  if (unseen !== undefined) return err(appError('not-found', 'persons'));
  if (new Set(known).size < known.length) return err(appError('already-exists', 'persons'));
  const allowed = rule.startTenancy(unit, periodsOf(db, input.unitId, null), input);
  if (!allowed.ok) return err(refusal(allowed.error, 'from'));
  const holder = heldFor(db, input.unitId, today);
  if (holder !== null && !known.includes(holder)) return err(appError('unit-held', 'unitId'));
  return ok({ id: saveNewTenancy(context, input) });
}

/**
 * Sets or moves the last day, until it has passed; refused when somebody else changed it since it was shown. Open offers
 * that cannot stand then are closed with it, and only once somebody has said that they know how many.
 */
export function endTenancy(writing: Writing, { id, version, to, closing = 0 }: Input<'tenancies.end'>): Saved {
  const { db, today } = writing;
  const tenancy = findTenancy(db, id);
  if (!tenancy) return err(appError('not-found', 'id'));
  const retiredOn = storedUnit(db, tenancy.unitId)?.retiredOn ?? null;
  const ended = rule.endTenancy({ retiredOn }, tenancy, periodsOf(db, tenancy.unitId, id), to, today);
  if (!ended.ok) return err(endRefusal(ended.error, tenancy));
  const falling = offersFallingBy(db, tenancy.unitId, { to });
  if (falling.length !== closing)
    return err(appError('rule-broken', 'closing', { rule: 'offers-hang', count: falling.length }));
  if (!setTenancyEnd(db, id, to, version)) return err(appError('changed-by-other'));
  free(writing, falling);
  return ok({ id });
}

/** The tenancy that somebody said yes to and did not want after all: nobody has lived there by it. */
export function takeBackTenancy({ db, today }: Writing, id: TenancyId): Result<undefined, AppError> {
  const tenancy = findTenancy(db, id);
  if (!tenancy) return err(appError('not-found', 'id'));
  const allowed = rule.takeBackTenancy(tenancy, today);
  if (!allowed.ok) return err(appError('rule-broken', 'id', { rule: allowed.error }));
  removeTenancy(db, id);
  return ok();
}

/** Without rules: for bulk work that has checked its rows. The database still refuses two tenancies on one day. */
export function saveNewTenancy(writing: Writing, { persons, ...tenancy }: NewTenancy): TenancyId {
  const id = isShielded(writing.db, tenancy.unitId) ? unlinkedId<'tenancy'>(writing.newId) : writing.newId<'tenancy'>();
  insertTenancy(writing.db, id, tenancy);
  addPersons(writing, id, persons);
  return id;
}

/** As `saveNewTenancy`, for one that is known: its last day and kind, further persons, and who is protected from now on. */
export function saveChangedTenancy(
  writing: Writing,
  { id, version }: { readonly id: TenancyId; readonly version: number },
  changed: Pick<NewTenancy, 'kind' | 'to'>,
  persons: NewTenancy['persons'],
  protect: readonly ResidentId[],
): boolean {
  if (!updateTenancy(writing.db, id, changed, version)) return false;
  addPersons(writing, id, persons);
  for (const residentId of protect) protectResident(writing.db, residentId);
  return true;
}

function addPersons({ db, newId, today }: Writing, id: TenancyId, persons: NewTenancy['persons']): void {
  for (const person of persons) {
    const residentId = 'residentId' in person ? person.residentId : writtenDown({ db, newId, today }, person);
    insertTenancyPerson(db, newId(), id, residentId);
  }
}

function writtenDown({ db, newId, today }: Writing, person: NamedPerson): ResidentId {
  const residentId = newId<'resident'>();
  insertResident(db, residentId, person, today);
  return residentId;
}

function knownPersons(persons: NewTenancy['persons']): readonly ResidentId[] {
  return persons.flatMap((person) => ('residentId' in person ? [person.residentId] : []));
}

function endRefusal(problem: EndTenancyProblem, { from, to }: DayInterval): AppError {
  if (problem.code === 'already-ended') return appError('already-ended', 'to', { to: to ?? '' });
  if (problem.code === 'ends-before-start') return appError('ends-before-start', 'to', { from });
  return refusal(problem, 'to');
}

function refusal(problem: StartTenancyProblem, where: 'from' | 'to'): AppError {
  switch (problem.code) {
    case 'ends-before-start':
      return appError('ends-before-start', 'to');
    case 'unit-taken':
      return appError('unit-taken', where, { from: problem.by.from, to: problem.by.to ?? '' });
    case 'unit-not-ready':
      return appError('rule-broken', 'from', { rule: 'unit-not-ready', from: problem.plannedFrom });
    case 'unit-retired':
      return appError('rule-broken', 'to', { rule: 'unit-retired', to: problem.retiredOn });
    default:
      return assertNever(problem);
  }
}
