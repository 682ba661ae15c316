import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { NoticeDays, ReturnReason } from '../../../shared/domain/vacancy-notices.ts';
import type { AssociationId, CriterionId, NoticeId, UnitId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { hasPlace, ofPlace } from '../units/place-sql.ts';

/** A notice with the first offer that was made between it and the next one of its home. */
export interface StoredNotice extends NoticeDays {
  readonly id: NoticeId;
  readonly version: number;
  readonly unitId: UnitId;
  readonly address: string | null;
  /** Null for a shielded home, and for one of the municipality's own. */
  readonly associationId: AssociationId | null;
  readonly shielded: number;
  readonly hasRight: number;
  readonly offeredOn: IsoDate | null;
  readonly criterionId: CriterionId | null;
  readonly criterion: string | null;
  readonly returnReason: ReturnReason | null;
  readonly note: string | null;
}

const MOST = 500;

function noticesWhere(db: ReadableDb, chosen: Sql, order: Sql, most: number = MOST): readonly StoredNotice[] {
  return db.all<StoredNotice>(sql`
    select n.id, n.version, n.unit_id as unitId, ${ofPlace(sql`u.address_text`)} as address, ${ofPlace(sql`e.association_id`)} as associationId,
      u.shielded, n.received_on as receivedOn, n.vacant_from as vacantFrom, n.name_by as nameBy, n.has_right as hasRight,
      n.named_on as namedOn, n.returned_on as returnedOn, n.return_reason as returnReason, n.note, n.criterion_id as criterionId, c.name as criterion,
      (select min(o.offered_on) from offers o where o.unit_id = n.unit_id and o.offered_on >= n.received_on and o.offered_on < coalesce(
        (select min(m.received_on) from vacancy_notices m where m.unit_id = n.unit_id and m.received_on > n.received_on), '9')) as offeredOn
    from vacancy_notices n join units u on u.id = n.unit_id join estates e on e.id = u.estate_id
      left join assignment_criteria c on c.id = n.criterion_id
    where ${chosen} order by ${order} limit ${most}`);
}

export function findNotice(db: ReadableDb, id: NoticeId): StoredNotice | null {
  return noticesWhere(db, sql`n.id = ${id}`, sql`n.row`)[0] ?? null;
}

/** The newest first. */
export function noticesOfHome(db: ReadableDb, unitId: UnitId, most = 200): readonly StoredNotice[] {
  return noticesWhere(db, sql`n.unit_id = ${unitId}`, sql`n.received_on desc, n.row desc`, most);
}

/** Those that came in the year, of homes with a place. */
export function noticesOfAssociation(
  db: ReadableDb,
  associationId: AssociationId,
  year: number,
): readonly StoredNotice[] {
  return noticesWhere(
    db,
    sql`${inYear(year)} and ${hasPlace} and e.association_id = ${associationId}`,
    sql`n.received_on desc, n.row desc`,
  );
}

/** Every one that came in the year; what is counted of them has no place for a shielded home. */
export function noticesOfYear(db: ReadableDb, year: number): readonly StoredNotice[] {
  return noticesWhere(db, inYear(year), sql`n.row`, 100_000);
}

export function countNoticesOfAssociation(db: ReadableDb, associationId: AssociationId, year: number): number {
  return (
    db.get<{ readonly n: number }>(sql`
      select count(*) as n from vacancy_notices n join units u on u.id = n.unit_id join estates e on e.id = u.estate_id
      where ${inYear(year)} and ${hasPlace} and e.association_id = ${associationId}`)?.n ?? 0
  );
}

function inYear(year: number): Sql {
  return sql`n.received_on between ${`${year}-01-01`} and ${`${year}-12-31`}`;
}

export type DueNotice = Pick<
  StoredNotice,
  'id' | 'unitId' | 'address' | 'vacantFrom' | 'nameBy' | 'namedOn' | 'returnedOn'
> & { readonly isOffered: number };

/** Neither named nor given back, with a deadline between the days, the most pressing first; shielded homes last on their day. */
export function noticesDue(db: ReadableDb, from: IsoDate, to: IsoDate, today: IsoDate): readonly DueNotice[] {
  return db.all<DueNotice>(sql`
    select n.id, n.unit_id as unitId, ${ofPlace(sql`u.address_text`)} as address, n.vacant_from as vacantFrom, n.name_by as nameBy,
      n.named_on as namedOn, n.returned_on as returnedOn,
      exists (select 1 from offers o where o.unit_id = n.unit_id and o.state = 'offered' and o.hold_until >= ${today}) as isOffered
    from vacancy_notices n join units u on u.id = n.unit_id
    where n.named_on is null and n.returned_on is null and n.name_by between ${from} and ${to}
    order by n.name_by, u.list_sort, n.row limit 200`);
}

export interface NewNotice extends Pick<NoticeDays, 'receivedOn' | 'vacantFrom' | 'nameBy'> {
  readonly hasRight: boolean;
  readonly note: string | null;
}

export function insertNotice(db: WritableDb, id: NoticeId, unitId: UnitId, notice: NewNotice, by: UserId): void {
  db.insert('vacancy_notices', id, { unit_id: unitId, ...columnsOf(notice), by_user: by });
}

type Known = Pick<StoredNotice, 'id' | 'version'>;

/** False when somebody else changed it first; so do the others. */
export function updateNotice(db: WritableDb, { id, version }: Known, notice: NewNotice): boolean {
  return db.update('vacancy_notices', id, columnsOf(notice), version);
}

export function saveClosed(
  db: WritableDb,
  { id, version }: Known,
  closed: {
    readonly namedOn: IsoDate | null;
    readonly returnedOn: IsoDate | null;
    readonly returnReason: ReturnReason | null;
    readonly note: string | null;
  },
): boolean {
  const { namedOn, returnedOn, returnReason, note } = closed;
  const columns = { named_on: namedOn, returned_on: returnedOn, return_reason: returnReason, note };
  return db.update('vacancy_notices', id, columns, version);
}

export function saveNamed(db: WritableDb, id: NoticeId, namedOn: IsoDate | null): void {
  db.update('vacancy_notices', id, { named_on: namedOn });
}

export function saveCriterion(db: WritableDb, { id, version }: Known, criterionId: CriterionId | null): boolean {
  return db.update('vacancy_notices', id, { criterion_id: criterionId }, version);
}

function columnsOf({ receivedOn, vacantFrom, nameBy, hasRight, note }: NewNotice) {
  return { received_on: receivedOn, vacant_from: vacantFrom, name_by: nameBy, has_right: hasRight ? 1 : 0, note };
}

export type Criterion = Output<'assignmentCriteria.list'>[number];

/** In the order in which they were written; ended ones last. */
export function listCriteria(db: ReadableDb): readonly Criterion[] {
  return db.all<Criterion>(sql`
    select c.id, c.version, c.name, c.ended_on as endedOn from assignment_criteria c order by c.ended_on is not null, c.row`);
}
