import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { foldWords, sortKey } from '../../../shared/domain/danish-text.ts';
import type { IdKind, PersonId } from '../../../shared/domain/residents.ts';
import type { ResidentId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { unitToday } from './resident-list.repository.ts';
import type { Asker } from './scope.ts';
import { scopeOf } from './scope.ts';

type Identity = Omit<Input<'residents.change'>, 'id' | 'version' | 'personId'>;

interface ResidentColumns extends Omit<Identity, 'interpreter'> {
  readonly id: ResidentId;
  readonly version: number;
  readonly interpreter: number;
  readonly idKind: IdKind | null;
  readonly idNumber: string | null;
  readonly nameProtected: number;
  readonly nameProtectedFrom: IsoDate | null;
  readonly nameProtectedTo: IsoDate | null;
  readonly addressProtected: number;
  readonly addressProtectedFrom: IsoDate | null;
  readonly addressProtectedTo: IsoDate | null;
  readonly addressProtection: 'normal' | 'special' | null;
}

export interface StoredResident extends Omit<ResidentColumns, 'interpreter' | 'nameProtected' | 'addressProtected'> {
  readonly interpreter: boolean;
  readonly nameProtected: boolean;
  readonly addressProtected: boolean;
}

/** Null when there is none, and when this person may not see them: the two are not to be told apart. */
export function findResident(db: ReadableDb, asker: Asker, id: ResidentId): StoredResident | null {
  const row = db.get<ResidentColumns>(sql`
    select r.id, r.version, r.name, r.called_name as calledName, r.identity, r.birth_date as birthDate, r.id_kind as idKind,
      r.id_number as idNumber, r.phone, r.language, r.interpreter, r.contact_way as contactWay, r.contact_time as contactTime, r.team,
      r.name_protected as nameProtected, r.name_protected_from as nameProtectedFrom, r.name_protected_to as nameProtectedTo,
      r.address_protected as addressProtected, r.address_protected_from as addressProtectedFrom,
      r.address_protected_to as addressProtectedTo, r.address_protection as addressProtection
    from residents r where r.id = ${id} and ${scopeOf(asker)}`);
  return (
    row && {
      ...row,
      interpreter: row.interpreter === 1,
      nameProtected: row.nameProtected === 1,
      addressProtected: row.addressProtected === 1,
    }
  );
}

export interface HomeToday {
  readonly unitId: UnitId;
  readonly address: string;
  readonly shielded: number;
  readonly from: IsoDate;
}

/** Where somebody lives on the day, whatever protects it. */
export function homeOf(db: ReadableDb, id: ResidentId, today: IsoDate): HomeToday | null {
  return db.get<HomeToday>(sql`
    select u.id as unitId, u.address_text as address, u.shielded, (
      select t.from_day from tenancy_persons p join tenancies t on t.id = p.tenancy_id where p.resident_id = r.id and t.unit_id = u.id
        and t.from_day <= ${today} and coalesce(t.to_day, '9') >= ${today} order by t.from_day desc limit 1) as "from"
    from residents r join units u on u.id = ${unitToday(today)} where r.id = ${id}`);
}

export function insertResident(
  db: WritableDb,
  id: ResidentId,
  identity: Identity,
  personId: PersonId | null,
  createdOn: IsoDate,
): void {
  db.insert('residents', id, { ...identityColumns(identity), ...numberColumns(personId), created_on: createdOn });
}

/** False when somebody else changed it first. `keep` leaves the number as it is. */
export function updateResident(
  db: WritableDb,
  id: ResidentId,
  identity: Identity,
  personId: PersonId | null | 'keep',
  version: number,
): boolean {
  const number = personId === 'keep' ? {} : numberColumns(personId);
  return db.update('residents', id, { ...identityColumns(identity), ...number }, version);
}

/** False when somebody else changed it first. */
export function updateProtection(db: WritableDb, { id, version, name, address }: Input<'residents.protect'>): boolean {
  const values = {
    name_protected: name === null ? 0 : 1,
    name_protected_from: name?.from ?? null,
    name_protected_to: name?.to ?? null,
    address_protected: address === null ? 0 : 1,
    address_protected_from: address?.from ?? null,
    address_protected_to: address?.to ?? null,
    address_protection: address?.kind ?? null,
  };
  return db.update('residents', id, values, version);
}

/** The name is hidden from that day on. False: it is already. Whoever writes it need not see whose it is. */
export function protectName(db: WritableDb, id: ResidentId, from: IsoDate): boolean {
  const open = db.get<{ readonly version: number }>(
    sql`select version from residents where id = ${id} and name_protected = 0`,
  );
  if (open === null) return false;
  const values = { name_protected: 1, name_protected_from: from, name_protected_to: null };
  return db.update('residents', id, values, open.version);
}

export function renameResident(db: WritableDb, id: ResidentId, name: string): void {
  db.update('residents', id, nameColumns(name));
}

function nameColumns(name: string) {
  return { name, name_fold: foldWords(name), name_sort: sortKey(name) };
}

function identityColumns(identity: Identity) {
  const { name, calledName } = identity;
  return {
    ...nameColumns(name),
    called_name: calledName,
    called_fold: calledName === null ? null : foldWords(calledName),
    identity: identity.identity,
    birth_date: identity.birthDate,
    phone: identity.phone,
    language: identity.language,
    interpreter: identity.interpreter ? 1 : 0,
    contact_way: identity.contactWay,
    contact_time: identity.contactTime,
    team: identity.team,
  };
}

function numberColumns(personId: PersonId | null) {
  return { id_kind: personId?.kind ?? null, id_number: personId?.number ?? null };
}
