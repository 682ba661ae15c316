import type { Input } from '../../../shared/contract/index.ts';
import type { NamedPerson } from '../../../shared/contract/tenancies.ts';
import { addDays } from '../../../shared/dates.ts';
import { MOVE_WRITTEN_LATE_DAYS } from '../../../shared/domain/move-lists.ts';
import type { StartTenancyProblem } from '../../../shared/domain/tenancies.ts';
import * as rule from '../../../shared/domain/tenancies.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId, TenancyId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { assertNever, err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { heldFor } from '../offers/hanging-offers.ts';
import { beginCourse } from '../residents/courses.service.ts';
import { accessTo } from '../residents/scope.ts';
import { recoveryIsConfirmed } from '../settings/settings.service.ts';
import { storedUnit } from '../units/units.service.ts';
import { unlinkedId } from '../unlinked-id.ts';
import { noteTenantGone, noteTenantNamed } from '../vacancy-notices/notices.service.ts';
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
  if (!allowed.ok) return err(daysRefusal(allowed.error, 'from'));
  const holder = heldFor(db, input.unitId, today);
  if (holder !== null && !known.includes(holder)) return err(appError('unit-held', 'unitId'));
  noteTenantNamed(context, input, false);
  const isMove = input.from >= addDays(today, -MOVE_WRITTEN_LATE_DAYS);
  const { id, written } = insertWhole(context, input, isMove);
  // who is written down as living here from now on is somebody's to walk beside: without a forløb no list would hold them
  if (input.to === null || input.to >= today)
    for (const residentId of written) {
      const begun = beginCourse(context, residentId, { state: 'active', from: today, reason: null });
      if (!begun.ok) return begun;
    }
  return ok({ id });
}

/** The tenancy that somebody said yes to and did not want after all: nobody has lived there by it. */
export function takeBackTenancy(writing: Writing, id: TenancyId): Result<undefined, AppError> {
  const { db, today } = writing;
  const tenancy = findTenancy(db, id);
  if (!tenancy) return err(appError('not-found', 'id'));
  const allowed = rule.takeBackTenancy(tenancy, today);
  if (!allowed.ok) return err(appError('rule-broken', 'id', { rule: allowed.error }));
  removeTenancy(db, id);
  noteTenantGone(writing, tenancy.unitId);
  return ok();
}

/**
 * Without rules: for bulk work that has checked its rows. The database still refuses two tenancies on one day. A list of who
 * lives where begins nobody's forløb and asks for nobody's keys: it tells of the past.
 */
export function saveNewTenancy(writing: Writing, tenancy: NewTenancy): TenancyId {
  return insertWhole(writing, tenancy, false).id;
}

interface Inserted {
  readonly id: TenancyId;
  /** Those who were written down with it. */
  readonly written: readonly ResidentId[];
}

function insertWhole(writing: Writing, { persons, ...tenancy }: NewTenancy, moveInList: boolean): Inserted {
  const id = isShielded(writing.db, tenancy.unitId) ? unlinkedId<'tenancy'>(writing.newId) : writing.newId<'tenancy'>();
  insertTenancy(writing.db, id, tenancy, moveInList);
  return { id, written: addPersons(writing, id, persons) };
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

function addPersons(
  { db, newId, today }: Writing,
  id: TenancyId,
  persons: NewTenancy['persons'],
): readonly ResidentId[] {
  const written: ResidentId[] = [];
  for (const person of persons) {
    const isKnown = 'residentId' in person;
    const residentId = isKnown ? person.residentId : writtenDown({ db, newId, today }, person);
    if (!isKnown) written.push(residentId);
    insertTenancyPerson(db, newId(), id, residentId, person.role ?? 'tenant');
  }
  return written;
}

function writtenDown({ db, newId, today }: Writing, person: NamedPerson): ResidentId {
  const residentId = newId<'resident'>();
  insertResident(db, residentId, person, today);
  return residentId;
}

function knownPersons(persons: NewTenancy['persons']): readonly ResidentId[] {
  return persons.flatMap((person) => ('residentId' in person ? [person.residentId] : []));
}

/** Why the days of a tenancy are refused; `where` is the day that was asked for. */
export function daysRefusal(problem: StartTenancyProblem, where: 'from' | 'to'): AppError {
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
