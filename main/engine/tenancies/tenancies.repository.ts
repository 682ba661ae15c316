import type { Input } from '../../../shared/contract/index.ts';
import type { NamedPerson } from '../../../shared/contract/tenancies.ts';
import type { DayInterval, IsoDate } from '../../../shared/dates.ts';
import { foldWords, sortKey } from '../../../shared/domain/danish-text.ts';
import type { PersonRole } from '../../../shared/domain/tenancies.ts';
import type { Id, ResidentId, TenancyId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export type NewTenancy = Input<'tenancies.start'>;

export interface Tenancy extends DayInterval {
  readonly id: TenancyId;
  readonly unitId: UnitId;
  readonly version: number;
}

export function findTenancy(db: ReadableDb, id: string): Tenancy | null {
  return db.get<Tenancy>(
    sql`select id, unit_id as unitId, version, from_day as "from", to_day as "to" from tenancies where id = ${id}`,
  );
}

/** By first day; `except` is a tenancy that is about to change. */
export function periodsOf(db: ReadableDb, unitId: UnitId, except: TenancyId | null): readonly DayInterval[] {
  return db.all<DayInterval>(sql`
    select from_day as "from", to_day as "to" from tenancies where unit_id = ${unitId} and id is not ${except} order by from_day`);
}

export function isShielded(db: ReadableDb, unitId: UnitId): boolean {
  return db.get<{ readonly shielded: number }>(sql`select shielded from units where id = ${unitId}`)?.shielded === 1;
}

export function insertTenancy(
  db: WritableDb,
  id: TenancyId,
  { unitId, kind, from, to }: Omit<NewTenancy, 'persons'>,
  moveInList: boolean,
): void {
  const days = { from_day: from, to_day: to };
  db.insert('tenancies', id, { unit_id: unitId, kind, ...days, move_in_list: moveInList ? 1 : 0 });
}

export function insertResident(
  db: WritableDb,
  id: ResidentId,
  { name, nameProtected }: NamedPerson,
  createdOn: IsoDate,
): void {
  db.insert('residents', id, {
    name,
    name_fold: foldWords(name),
    name_sort: sortKey(name),
    name_protected: nameProtected ? 1 : 0,
    address_protected: 0,
    created_on: createdOn,
  });
}

export function insertTenancyPerson(
  db: WritableDb,
  id: Id<'tenancy-person'>,
  tenancyId: TenancyId,
  residentId: ResidentId,
  role: PersonRole,
): void {
  db.insert('tenancy_persons', id, { tenancy_id: tenancyId, resident_id: residentId, role });
}

function personRowsOf(db: ReadableDb, id: TenancyId): readonly Id<'tenancy-person'>[] {
  const rows = db.all<{ readonly id: Id<'tenancy-person'> }>(
    sql`select id from tenancy_persons where tenancy_id = ${id}`,
  );
  return rows.map((row) => row.id);
}

/** As if it had never been; the persons stay. */
export function removeTenancy(db: WritableDb, id: TenancyId): void {
  for (const row of personRowsOf(db, id)) db.remove('tenancy_persons', row);
  db.remove('tenancies', id);
}

/** False when somebody else changed it first. */
export function updateTenancy(
  db: WritableDb,
  id: TenancyId,
  { kind, to }: Pick<NewTenancy, 'kind' | 'to'>,
  version: number,
): boolean {
  return db.update('tenancies', id, { kind, to_day: to }, version);
}

/** Protection is given here; taking it away is an act of its own. */
export function protectResident(db: WritableDb, id: ResidentId): void {
  db.update('residents', id, { name_protected: 1 });
}
