import type { Input } from '../../../shared/contract/index.ts';
import { validateAddress } from '../../../shared/domain/address-parts.ts';
import { checkLifetime } from '../../../shared/domain/units.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EstateId, UnitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { estateExists } from '../associations/estates.service.ts';
import { attributesRefusal } from '../attributes-refusal.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { textOrNull } from '../page.ts';
import { unlinkedId } from '../unlinked-id.ts';
import type { Writing } from '../writing.ts';
import { tenanciesOf } from './occupants.repository.ts';
import type { StoredUnit, Unit, UnitDetails } from './units.repository.ts';
import { findUnit, insertUnit, unitWithNumber, updateUnit } from './units.repository.ts';

type SavedUnit = Result<{ id: UnitId; version: number }, AppError>;
type Address = Unit['address'];

/** Refuses an unknown estate, a wrong part of the address, and a tenancy number that the estate already has. */
export function createUnit(writing: Writing, input: Input<'units.create'>): SavedUnit {
  const { db } = writing;
  const { estateId, address: typed, attributes = [], ...details } = input;
  if (!estateExists(db, estateId)) return err(appError('not-found', 'estateId'));
  const address = checkedAddress(typed);
  if (!address.ok) return address;
  const problem =
    lifetimeProblem(details, [], '') ??
    numberProblem(db, estateId, details.tenancyNumber, null, 'tenancyNumber') ??
    attributesRefusal(attributes, '');
  if (problem) return err(problem);
  const unit = { estateId, address: address.value, ...tidy(details), attributes };
  return ok({ id: saveNewUnit(writing, unit), version: 1 });
}

/** Null address and null number leave what is there, so that a shielded unit is edited by people who may not see its place. */
export function changeUnit(context: WriteContext, { id, version, address, details }: Input<'units.update'>): SavedUnit {
  const { db, session } = context;
  const unit = findUnit(db, id);
  if (!unit) return err(appError('not-found', 'id'));
  if (unit.version !== version) return err(appError('changed-by-other'));
  if (unit.shielded && !details.shielded && !mayDo(session.user.roles, 'units:reveal-address')) {
    return err(appError('no-permission', 'details.shielded', { permission: 'units:reveal-address' }));
  }
  const place = address === null ? ok(unit.address) : checkedAddress(address);
  if (!place.ok) return place;
  const tenancyNumber = details.tenancyNumber ?? unit.tenancyNumber;
  const problem =
    changedLifetimeProblem(db, unit, details) ??
    numberProblem(db, unit.estateId, tenancyNumber, id, 'details.tenancyNumber') ??
    attributesRefusal(details.attributes ?? [], 'details.');
  if (problem) return err(problem);
  const { attributes = unit.attributes, ...rest } = details;
  const changed = { estateId: unit.estateId, address: place.value, ...tidy({ ...rest, tenancyNumber }), attributes };
  if (!updateUnit(context, id, changed, version)) return err(appError('changed-by-other'));
  return ok({ id, version: findUnit(db, id)?.version ?? version });
}

/** Without rules: for bulk work that has checked its rows. Keeps the keys of sorting and search right. */
export function saveNewUnit({ db, newId, today }: Writing, unit: Unit): UnitId {
  const id = unit.shielded ? unlinkedId<'unit'>(newId) : newId<'unit'>();
  insertUnit(db, id, unit, today);
  return id;
}

/** As `saveNewUnit`; false when there is no such unit, or when somebody else changed it first. */
export function saveChangedUnit(writing: Writing, id: UnitId, unit: Unit, version: number): boolean {
  return updateUnit(writing, id, unit, version);
}

/** The whole unit, also the place of a shielded one: for rules, never for an answer. */
export function storedUnit(db: ReadableDb, id: UnitId): StoredUnit | null {
  return findUnit(db, id);
}

function checkedAddress(typed: Address): Result<Address, AppError> {
  const checked = validateAddress(typed);
  if (!checked.ok) return err(appError('bad-input', `address.${checked.error[0]?.field ?? 'street'}`));
  const { postCode, city } = checked.value;
  if (postCode === null || city === null) return err(appError('bad-input', 'address.postCode'));
  return ok({ ...checked.value, postCode, city });
}

function numberProblem(
  db: ReadableDb,
  estateId: EstateId,
  tenancyNumber: string,
  except: UnitId | null,
  where: string,
): AppError | null {
  const other = unitWithNumber(db, estateId, tenancyNumber);
  return other === null || other === except ? null : appError('already-exists', where);
}

/** Days that were wrong before (an import knows no rules) do not keep the rest of a unit from being changed. */
function changedLifetimeProblem(
  db: ReadableDb,
  unit: StoredUnit,
  details: Pick<UnitDetails, 'plannedFrom' | 'retiredOn'>,
): AppError | null {
  if (unit.plannedFrom === details.plannedFrom && unit.retiredOn === details.retiredOn) return null;
  return lifetimeProblem(details, tenanciesOf(db, [unit.id], null), 'details.');
}

function lifetimeProblem(
  details: Pick<UnitDetails, 'plannedFrom' | 'retiredOn'>,
  tenancies: Parameters<typeof checkLifetime>[1],
  prefix: '' | 'details.',
): AppError | null {
  const checked = checkLifetime(details, tenancies);
  if (checked.ok) return null;
  const { error } = checked;
  if (error.code === 'retired-before-planned') return appError('ends-before-start', `${prefix}retiredOn`);
  const { from, to } = error.tenancy;
  const where = error.code === 'let-after-retired' ? 'retiredOn' : 'plannedFrom';
  return appError('rule-broken', `${prefix}${where}`, { rule: error.code, from, to: to ?? '' });
}

function tidy<D extends UnitDetails>(details: D): D {
  return {
    ...details,
    rentIncludes: textOrNull(details.rentIncludes),
    socialCaretaker: textOrNull(details.socialCaretaker),
    note: textOrNull(details.note),
    ownAnimals: { ...details.ownAnimals, note: textOrNull(details.ownAnimals.note) },
  };
}
