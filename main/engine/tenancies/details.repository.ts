import type { IsoDate } from '../../../shared/dates.ts';
import type { Check, MoveItem, MoveList, MoveState } from '../../../shared/domain/move-lists.ts';
import type { EndReason, NoticeGiver, PersonRole, TenancyKind } from '../../../shared/domain/tenancies.ts';
import type { EntryId, ResidentId, TenancyId, UnitId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { ofPlace } from '../units/place-sql.ts';

export interface TenancyFacts {
  readonly depositOre: number | null;
  readonly depositPaidOn: IsoDate | null;
  readonly depositSettledOn: IsoDate | null;
  readonly inspectedInOn: IsoDate | null;
  readonly inspectedOutOn: IsoDate | null;
}

/** A tenancy as it is stored. What of it leaves the engine `shown-tenancy.ts` decides. */
export interface StoredTenancy extends TenancyFacts {
  readonly id: TenancyId;
  readonly version: number;
  readonly unitId: UnitId;
  readonly shielded: number;
  readonly address: string | null;
  readonly kind: TenancyKind;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly noticeOn: IsoDate | null;
  readonly noticeBy: NoticeGiver | null;
  readonly endReason: EndReason | null;
  readonly endNote: string | null;
  readonly moveInList: number;
}

function tenanciesWhere(db: ReadableDb, chosen: Sql): readonly StoredTenancy[] {
  return db.all<StoredTenancy>(sql`
    select t.id, t.version, t.unit_id as unitId, u.shielded, ${ofPlace(sql`u.address_text`)} as address, t.kind, t.from_day as "from",
      t.to_day as "to", t.notice_on as noticeOn, t.notice_by as noticeBy, t.end_reason as endReason, t.end_note as endNote,
      t.deposit_ore as depositOre, t.deposit_paid_on as depositPaidOn, t.deposit_settled_on as depositSettledOn,
      t.inspected_in_on as inspectedInOn, t.inspected_out_on as inspectedOutOn, t.move_in_list as moveInList
    from tenancies t join units u on u.id = t.unit_id where ${chosen} order by t.from_day desc, t.row desc`);
}

/** Newest first. */
export function tenanciesOfHome(db: ReadableDb, unitId: UnitId): readonly StoredTenancy[] {
  return tenanciesWhere(db, sql`t.unit_id = ${unitId}`);
}

/** Newest first. */
export function tenanciesOfResident(db: ReadableDb, residentId: ResidentId): readonly StoredTenancy[] {
  return tenanciesWhere(
    db,
    sql`t.id in (select p.tenancy_id from tenancy_persons p where p.resident_id = ${residentId})`,
  );
}

export function storedTenancy(db: ReadableDb, id: TenancyId): StoredTenancy | null {
  return tenanciesWhere(db, sql`t.id = ${id}`)[0] ?? null;
}

export interface StoredPerson {
  readonly tenancyId: TenancyId;
  readonly residentId: ResidentId;
  readonly role: PersonRole;
  readonly name: string;
  readonly nameSort: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly inScope: number;
}

/** `scope`: a condition on the resident `r`. Tenants before those beside them, then by name. */
export function personsOf(db: ReadableDb, scope: Sql, ids: readonly TenancyId[]): readonly StoredPerson[] {
  return db.all<StoredPerson>(sql`
    select p.tenancy_id as tenancyId, r.id as residentId, p.role, r.name, r.name_sort as nameSort, r.name_protected as nameProtected,
      r.address_protected as addressProtected, (${scope}) as inScope
    from json_each(${JSON.stringify(ids)}) w join tenancy_persons p on p.tenancy_id = w.value join residents r on r.id = p.resident_id
    order by p.role desc, r.name_sort, r.id`);
}

export interface StoredCheck extends Check {
  readonly id: EntryId;
  readonly version: number;
  readonly tenancyId: TenancyId;
  readonly on: IsoDate;
  readonly by: string;
}

export function checksOf(db: ReadableDb, ids: readonly TenancyId[]): readonly StoredCheck[] {
  return db.all<StoredCheck>(sql`
    select c.id, c.version, c.tenancy_id as tenancyId, c.list, c.item, c.state, c.on_day as "on", b.name as "by"
    from json_each(${JSON.stringify(ids)}) w join tenancy_checks c on c.tenancy_id = w.value join users b on b.id = c.by_user`);
}

export interface NewCheck {
  readonly tenancyId: TenancyId;
  readonly list: MoveList;
  readonly item: MoveItem;
  readonly state: MoveState;
  readonly on: IsoDate;
}

export function insertCheck(db: WritableDb, id: EntryId, check: NewCheck, by: UserId): void {
  const { tenancyId, list, item, state, on } = check;
  db.insert('tenancy_checks', id, { tenancy_id: tenancyId, list, item, state, on_day: on, by_user: by });
}

export function updateCheck(
  db: WritableDb,
  { id, version }: Pick<StoredCheck, 'id' | 'version'>,
  { state, on }: Pick<NewCheck, 'state' | 'on'>,
  by: UserId,
): boolean {
  return db.update('tenancy_checks', id, { state, on_day: on, by_user: by }, version);
}

interface Known {
  readonly id: TenancyId;
  readonly version: number;
}

/** False when somebody else changed it first; so do the others. */
export function saveEnd(
  db: WritableDb,
  { id, version }: Known,
  to: IsoDate,
  why: { readonly reason: EndReason; readonly note: string | null } | null,
): boolean {
  const said = why === null ? {} : { end_reason: why.reason, end_note: why.note };
  return db.update('tenancies', id, { to_day: to, ...said }, version);
}

export function saveNotice(
  db: WritableDb,
  { id, version }: Known,
  { on, by, to }: { readonly on: IsoDate; readonly by: NoticeGiver; readonly to: IsoDate | null },
): boolean {
  const end = to === null ? {} : { to_day: to };
  return db.update('tenancies', id, { notice_on: on, notice_by: by, ...end }, version);
}

/** As if it had not been given: what was said of the end goes with it. */
export function saveWithoutNotice(db: WritableDb, { id, version }: Known, to: IsoDate | null): boolean {
  const columns = { notice_on: null, notice_by: null, end_reason: null, end_note: null, to_day: to };
  return db.update('tenancies', id, columns, version);
}

export function saveFacts(db: WritableDb, { id, version }: Known, facts: TenancyFacts): boolean {
  const columns = {
    deposit_ore: facts.depositOre,
    deposit_paid_on: facts.depositPaidOn,
    deposit_settled_on: facts.depositSettledOn,
    inspected_in_on: facts.inspectedInOn,
    inspected_out_on: facts.inspectedOutOn,
  };
  return db.update('tenancies', id, columns, version);
}
