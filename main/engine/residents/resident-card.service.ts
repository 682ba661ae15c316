import type { Output } from '../../../shared/contract/index.ts';
import { formatPersonNumber, maskPersonNumber } from '../../../shared/domain/cpr.ts';
import type { ResidentField } from '../../../shared/domain/resident-fields.ts';
import { residentFields, shownFields } from '../../../shared/domain/resident-fields.ts';
import { ageOn, warningsOf } from '../../../shared/domain/residents.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { minutesOf } from '../support/minutes.ts';
import { assignmentsOf } from './assignments.repository.ts';
import { coursesOf } from './courses.repository.ts';
import { openUntil } from './emergency.repository.ts';
import { keptOfMerge } from './merge.repository.ts';
import type { HomeToday, StoredResident } from './residents.repository.ts';
import { findResident, homeOf } from './residents.repository.ts';
import { accessTo } from './scope.ts';

type Card = Output<'residents.get'>;

const SHORTEST_REASON = 10;

/** One resident, as far as the role's work and the protections go. Who is outside the scope is not there; `keptId` of the refusal is where a merged record went. */
export function residentCard(context: ReadContext, id: ResidentId): Result<Card, AppError> {
  const { db, session, today } = context;
  const { roles } = session.user;
  const resident = findResident(db, context, id);
  const access = accessTo(db, context, id);
  if (resident === null || access === null) return err(notThere(context, id));
  const shown = shownFields(roles, resident);
  const home = homeOf(db, id, today);
  const mayRevealAddress = home !== null && home.shielded === 0 && resident.addressProtected;
  return ok({
    id,
    version: resident.version,
    ...identityOf(resident, shown, today),
    ...protectionsOf(resident, shown, today),
    courses: [...coursesOf(db, id)],
    assignments: shown.has('workers') ? [...assignmentsOf(db, id)] : [],
    ...homeShown(home, shown),
    support: shown.has('support') ? (minutesOf(db, id, today)?.week ?? null) : null,
    access,
    emergency: access === 'emergency' ? emergencyLeft(db, context, id) : null,
    shown: residentFields.filter((field) => shown.has(field)),
    mayRevealId: resident.idNumber !== null && shown.has('number') && mayDo(roles, 'residents:reveal-id'),
    mayRevealAddress: mayRevealAddress && mayDo(roles, 'units:reveal-address'),
  });
}

function emergencyLeft(db: ReadableDb, context: ReadContext, id: ResidentId): Card['emergency'] {
  const until = openUntil(db, context, id);
  return until === null ? null : { until, leftMs: Date.parse(until) - Date.parse(context.now) };
}

/** Of a record that became one with another it is said which stays, to those who may see that one. */
function notThere(context: ReadContext, id: ResidentId): AppError {
  const kept = keptOfMerge(context.db, id);
  if (kept === null || findResident(context.db, context, kept) === null) return appError('not-found', 'id');
  return appError('not-found', 'id', { keptId: kept });
}

/** The whole number, for those who say why they need it; the router keeps the reason in the log. */
export function revealId(
  context: ReadContext,
  id: ResidentId,
  reason: string,
): Result<Output<'residents.revealId'>, AppError> {
  const resident = revealable(context, id, reason);
  if (!resident.ok) return resident;
  const { idKind, idNumber } = resident.value;
  const number = idKind === null || idNumber === null ? null : formatPersonNumber(idKind, idNumber);
  return ok({ kind: idKind, number });
}

/** Where somebody with a protected address lives. A shielded home keeps its own door: `units.revealAddress`. */
export function revealHome(
  context: ReadContext,
  id: ResidentId,
  reason: string,
): Result<Output<'residents.revealAddress'>, AppError> {
  const resident = revealable(context, id, reason);
  if (!resident.ok) return resident;
  const home = homeOf(context.db, id, context.today);
  const isThere = home !== null && home.shielded === 0;
  return ok({ unitId: isThere ? home.unitId : null, address: isThere ? home.address : null });
}

function revealable(context: ReadContext, id: ResidentId, reason: string): Result<StoredResident, AppError> {
  if (reason.trim().length < SHORTEST_REASON)
    return err(appError('reason-too-short', 'reason', { least: SHORTEST_REASON }));
  const resident = findResident(context.db, context, id);
  return resident === null ? err(appError('not-found', 'id')) : ok(resident);
}

type Shown = ReadonlySet<ResidentField>;

function identityOf(resident: StoredResident, shown: Shown, today: ReadContext['today']) {
  const see = <T>(field: ResidentField, value: T): T | null => (shown.has(field) ? value : null);
  const { birthDate, idKind, idNumber } = resident;
  return {
    name: see('name', resident.name),
    calledName: see('name', resident.calledName),
    identity: resident.identity,
    birthDate: see('birth', birthDate),
    age: birthDate === null ? null : see('age', ageOn(birthDate, today)),
    idKind: see('number', idKind),
    idMasked: idKind === null || idNumber === null ? null : see('number', maskPersonNumber(idKind, idNumber)),
    phone: see('contact', resident.phone),
    language: see('contact', resident.language),
    interpreter: shown.has('contact') && resident.interpreter,
    contactWay: see('contact', resident.contactWay),
    contactTime: see('contact', resident.contactTime),
    team: see('workers', resident.team),
  };
}

function protectionsOf(
  resident: StoredResident,
  shown: Shown,
  today: ReadContext['today'],
): Pick<Card, 'nameProtection' | 'addressProtection' | 'warnings'> {
  const { nameProtectedFrom, nameProtectedTo, addressProtectedFrom, addressProtectedTo } = resident;
  const sees = shown.has('protection');
  const name = sees && resident.nameProtected ? { from: nameProtectedFrom, to: nameProtectedTo } : null;
  const address =
    sees && resident.addressProtected
      ? { from: addressProtectedFrom, to: addressProtectedTo, kind: resident.addressProtection ?? ('normal' as const) }
      : null;
  const birthDate = shown.has('age') ? resident.birthDate : null;
  return {
    nameProtection: name,
    addressProtection: address,
    warnings: warningsOf({ birthDate, protectedUntil: [name?.to ?? null, address?.to ?? null] }, today),
  };
}

function homeShown(home: HomeToday | null, shown: Shown): Pick<Card, 'home' | 'homeState'> {
  if (home === null) return { home: null, homeState: 'none' };
  if (home.shielded === 1 || !shown.has('home')) return { home: null, homeState: 'hidden' };
  const { unitId, address, from } = home;
  return { home: { unitId, address, from }, homeState: 'housed' };
}
