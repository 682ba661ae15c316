import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { rolesThatMay } from '../../../shared/domain/users.ts';
import type { VisitKind, VisitState } from '../../../shared/domain/visits.ts';
import type { ResidentId, UnitId, UserId, VisitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { Asker } from '../residents/scope.ts';
import { scopeOf, scopeOn } from '../residents/scope.ts';

export interface ListedRow {
  readonly id: VisitId;
  readonly version: number;
  readonly residentId: ResidentId | null;
  readonly name: string | null;
  readonly nameProtected: number | null;
  readonly addressProtected: number | null;
  readonly state: VisitState;
  readonly kind: VisitKind;
  readonly on: IsoDate;
  readonly plannedFrom: string | null;
  readonly beganAt: string | null;
  readonly plannedMinutes: number | null;
  readonly minutes: number | null;
  readonly worker: string | null;
  readonly workerId: UserId | null;
  readonly second: string | null;
  readonly place: string | null;
  readonly unitAddress: string | null;
  readonly unitShielded: number | null;
  readonly estate: string | null;
  readonly isAcute: number;
  readonly concern: number;
  readonly reason: string | null;
}

const COLUMNS = sql`v.id, v.version, v.resident_id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected,
  v.state, v.kind, v.on_day as "on", v.planned_from as plannedFrom, v.began_at_utc as beganAt, v.planned_minutes as plannedMinutes, v.minutes,
  w.name as worker, v.worker_id as workerId, s.name as second, v.place, u.address_text as unitAddress, u.shielded as unitShielded,
  e.name as estate, v.is_acute as isAcute, v.concern, v.reason`;
const JOINED = sql`visits v left join residents r on r.id = v.resident_id left join users w on w.id = v.worker_id
  left join users s on s.id = v.second_worker left join units u on u.id = v.unit_id left join estates e on e.id = v.estate_id`;

/** A round is about a place, and seen by all who go on visits. */
function within(asker: Asker): Sql {
  return sql`(v.resident_id is null or ${scopeOf(asker)})`;
}

/** The home of `r` on the day; of two at once the lease. */
function homeOn(day: IsoDate): Sql {
  return sql`(select t.unit_id from tenancy_persons p join tenancies t on t.id = p.tenancy_id where p.resident_id = r.id
    and t.from_day <= ${day} and coalesce(t.to_day, '9') >= ${day} order by t.kind = 'temporary', t.from_day desc limit 1)`;
}

/** The visits of one worker, as the first or the second. */
function ofWorker(workerId: UserId, when: Sql): Sql {
  return sql`v.row in (select v.row from visits v where v.worker_id = ${workerId} and ${when}
    union all select v.row from visits v where v.second_worker = ${workerId} and ${when})`;
}

export interface DayRow extends ListedRow {
  readonly homeAddress: string | null;
  readonly homeShielded: number | null;
}

/** In route order: by the time, then by the place, which is not asked of where it is protected. */
export function visitsOfDay(db: ReadableDb, asker: Asker, workerId: UserId, on: IsoDate): readonly DayRow[] {
  return db.all<DayRow>(sql`
    select ${COLUMNS}, h.address_text as homeAddress, h.shielded as homeShielded
    from (select row from visits where worker_id = ${workerId} and on_day = ${on}
      union select row from visits where second_worker = ${workerId} and on_day = ${on}) d
      join ${JOINED} left join units h on h.id = ${homeOn(on)}
    where v.row = d.row and ${within(asker)}
    order by coalesce(v.planned_from, '24'), iif(h.shielded = 0 and r.address_protected = 0, h.address_sort, null) nulls last, v.row limit 200`);
}

export interface ListAsked {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly workerId: UserId | null;
  readonly residentId: ResidentId | null;
  readonly unitId: UnitId | null;
  readonly isOverdue: boolean;
  readonly isNewestFirst: boolean;
  readonly offset: number;
}

const PAGE = 50;

function asked({ from, to, isOverdue }: ListAsked, today: IsoDate): Sql {
  return isOverdue ? sql`v.state = 'planned' and v.on_day < ${today}` : sql`v.on_day between ${from} and ${to}`;
}

function among(asker: Asker, list: ListAsked): Sql {
  const when = asked(list, asker.today);
  return sql`${when} and ${within(asker)} and ${list.workerId === null ? sql`1` : ofWorker(list.workerId, when)}
    and ${list.residentId === null ? sql`1` : sql`v.resident_id = ${list.residentId}`} and ${list.unitId === null ? sql`1` : atHome(list.unitId)}`;
}

/** Fifty from the offset on. */
export function listVisits(db: ReadableDb, asker: Asker, list: ListAsked): readonly ListedRow[] {
  const order = list.isNewestFirst
    ? sql`v.on_day desc, coalesce(v.planned_from, '24') desc, v.row desc`
    : sql`v.on_day, coalesce(v.planned_from, '24'), v.row`;
  return db.all<ListedRow>(sql`
    select ${COLUMNS} from ${JOINED} where ${among(asker, list)} order by ${order} limit ${PAGE} offset ${list.offset}`);
}

/** How many there are, whatever part of them is shown. */
export function countListed(db: ReadableDb, asker: Asker, list: ListAsked): number {
  const row = db.get<{ readonly n: number }>(sql`
    select count(*) as n from visits v left join residents r on r.id = v.resident_id where ${among(asker, list)}`);
  return row?.n ?? 0;
}

/** Of a worker, or of all within reach; one that was moved is counted on its new day alone. */
export function countByDay(
  db: ReadableDb,
  asker: Asker,
  { from, to, workerId }: Pick<ListAsked, 'from' | 'to' | 'workerId'>,
): Output<'visits.month'>['days'] {
  const when = sql`v.on_day between ${from} and ${to}`;
  return [
    ...db.all<Output<'visits.month'>['days'][number]>(sql`
      select v.on_day as "on", sum(v.state = 'planned' and v.on_day >= ${asker.today}) as planned, sum(v.state in ('done', 'partly')) as done,
        sum(v.state in ('not-home', 'refused')) as tried, sum(v.state = 'planned' and v.on_day < ${asker.today}) as overdue,
        sum(v.state in ('cancelled-citizen', 'cancelled-municipality')) as off
      from visits v where ${when} and v.state <> 'moved' and (v.resident_id is null or ${scopeOn(asker, sql`v.resident_id`)})
        and ${workerId === null ? sql`1` : ofWorker(workerId, when)}
      group by v.on_day order by v.on_day`),
  ];
}

/** Rounds at a home, and visits with those who live there as far as anybody may say that they do. */
function atHome(unitId: UnitId): Sql {
  return sql`(v.unit_id = ${unitId} or exists (select 1 from tenancy_persons p join tenancies t on t.id = p.tenancy_id
    join units q on q.id = t.unit_id where p.resident_id = v.resident_id and t.unit_id = ${unitId} and q.shielded = 0
      and r.address_protected = 0 and t.from_day <= v.on_day and coalesce(t.to_day, '9') >= v.on_day))`;
}

/** The sign before the worker keeps SQLite to the few that are open, away from all that the worker ever did. */
export function countOverdue(db: ReadableDb, asker: Asker, workerId: UserId): number {
  const row = db.get<{ readonly n: number }>(sql`
    select count(*) as n from visits v left join residents r on r.id = v.resident_id
    where v.state = 'planned' and v.on_day < ${asker.today} and +v.worker_id = ${workerId} and ${within(asker)}`);
  return row?.n ?? 0;
}

export interface ResidentRow extends ListedRow {
  readonly additions: number;
}

export function visitsOf(db: ReadableDb, residentId: ResidentId, offset: number): readonly ResidentRow[] {
  return db.all<ResidentRow>(sql`
    select ${COLUMNS}, (select count(*) from visit_additions a where a.visit_id = v.id) as additions
    from (select row from visits where resident_id = ${residentId} order by on_day desc, row desc limit 50 offset ${offset}) d
      join ${JOINED} where v.row = d.row order by v.on_day desc, v.row desc`);
}

export function countVisitsOf(db: ReadableDb, residentId: ResidentId): number {
  return (
    db.get<{ readonly n: number }>(sql`select count(*) as n from visits where resident_id = ${residentId}`)?.n ?? 0
  );
}

export interface WholeRow extends ListedRow {
  readonly plannedOn: IsoDate | null;
  readonly travelMinutes: number | null;
  readonly topics: string;
  readonly people: string;
  readonly note: string | null;
  readonly nextOn: IsoDate | null;
  readonly by: string;
  readonly signedAt: string | null;
}

/** Null when there is none within reach. */
export function wholeVisit(db: ReadableDb, asker: Asker, id: VisitId): WholeRow | null {
  return db.get<WholeRow>(sql`
    select ${COLUMNS}, v.planned_on as plannedOn, v.travel_minutes as travelMinutes, v.topics, v.people, v.note, v.next_on as nextOn,
      b.name as "by", v.signed_utc as signedAt
    from ${JOINED} join users b on b.id = v.by_user where v.id = ${id} and ${within(asker)}`);
}

export function additionsTo(
  db: ReadableDb,
  id: VisitId,
): readonly { readonly text: string; readonly by: string; readonly at: string }[] {
  return db.all(sql`
    select a.text, b.name as "by", a.written_utc as at from visit_additions a join users b on b.id = a.by_user
    where a.visit_id = ${id} order by a.row`);
}

export interface NoteRow {
  readonly on: IsoDate;
  readonly by: string;
  readonly text: string;
}

/** What was last written of a resident. */
export function lastNoteOf(db: ReadableDb, residentId: ResidentId): NoteRow | null {
  return db.get<NoteRow>(sql`
    select v.on_day as "on", b.name as "by", v.note as text from visits v join users b on b.id = v.by_user
    where v.resident_id = ${residentId} and v.signed_utc is not null and v.note is not null order by v.on_day desc, v.row desc limit 1`);
}

export interface PromiseRow {
  readonly text: string;
  readonly due: IsoDate;
  readonly owner: string;
}

/** What was promised and is not kept yet, the earliest first. */
export function openPromises(db: ReadableDb, residentId: ResidentId): readonly PromiseRow[] {
  return db.all<PromiseRow>(sql`
    select t.text, t.due_on as due, o.name as owner from tasks t join users o on o.id = t.owner_user
    where t.resident_id = ${residentId} and t.source = 'promise' and t.done_on is null and t.text is not null order by t.due_on, t.row limit 20`);
}

/** Those who write visits, by name. */
export function workers(db: ReadableDb): readonly { readonly id: UserId; readonly name: string }[] {
  return db.all(sql`
    select id, name from users o where o.active = 1 and exists (select 1 from json_each(o.roles) h where h.value in
      (select value from json_each(${JSON.stringify(rolesThatMay('visits:write'))}))) order by name`);
}
