import type { Input } from '../../../shared/contract/index.ts';
import type { DayInterval } from '../../../shared/dates.ts';
import type { EndTenancyProblem, StartTenancyProblem } from '../../../shared/domain/tenancies.ts';
import * as rule from '../../../shared/domain/tenancies.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId, TenancyId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { assertNever, err, ok } from '../../../shared/result.ts';
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
  setTenancyEnd,
  updateTenancy,
} from './tenancies.repository.ts';

type Saved = Result<{ id: TenancyId }, AppError>;

/** Writes persons down for the first time: only once the recovery key is confirmed, else they could be lost with a password. */
export function startTenancy(writing: Writing, input: Input<'tenancies.start'>): Saved {
  const { db } = writing;
  if (!recoveryIsConfirmed(db)) return err(appError('recovery-not-confirmed'));
  if (input.persons.length === 0) return err(appError('person-required', 'persons'));
  const unit = storedUnit(db, input.unitId);
  if (!unit) return err(appError('not-found', 'unitId'));
  const allowed = rule.startTenancy(unit, periodsOf(db, input.unitId, null), input);
  return allowed.ok ? ok({ id: saveNewTenancy(writing, input) }) : err(refusal(allowed.error, 'from'));
}

/** Sets or moves the last day, until it has passed; refused when somebody else changed it since it was shown. */
export function endTenancy({ db, today }: Writing, { id, version, to }: Input<'tenancies.end'>): Saved {
  const tenancy = findTenancy(db, id);
  if (!tenancy) return err(appError('not-found', 'id'));
  const retiredOn = storedUnit(db, tenancy.unitId)?.retiredOn ?? null;
  const ended = rule.endTenancy({ retiredOn }, tenancy, periodsOf(db, tenancy.unitId, id), to, today);
  if (!ended.ok) return err(endRefusal(ended.error, tenancy));
  return setTenancyEnd(db, id, to, version) ? ok({ id }) : err(appError('changed-by-other'));
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
    const residentId = newId<'resident'>();
    insertResident(db, residentId, person, today);
    insertTenancyPerson(db, newId(), id, residentId);
  }
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
