import type { IsoDate } from '../../../shared/dates.ts';
import type { VisitState } from '../../../shared/domain/visits.ts';
import type { ResidentId, UserId, VisitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { sees } from '../residents/reach.ts';

export interface WorkerRow {
  readonly userId: UserId;
  readonly name: string;
  readonly planned: number;
  readonly done: number;
  readonly missed: number;
  readonly overdue: number;
  readonly minutes: number;
}

/** A planned visit that is nobody's: of no worker, or of one who may not see the person that day, or any more where it has passed. */
function isNobodys(today: IsoDate): Sql {
  return sql`(v.worker_id is null or (v.resident_id is not null
    and not ${sees(sql`v.worker_id`, sql`v.resident_id`, sql`max(v.on_day, ${today})`)}))`;
}

/** Each worker who has visits in those days, by name. Called off and moved ones are not theirs any more, nor what nobody has. */
export function byWorker(db: ReadableDb, from: IsoDate, to: IsoDate, today: IsoDate): readonly WorkerRow[] {
  return db.all<WorkerRow>(sql`
    select w.id as userId, w.name,
      sum(v.state = 'planned' and v.on_day >= ${today}) as planned, sum(v.state in ('done', 'partly')) as done,
      sum(v.state in ('not-home', 'refused')) as missed, sum(v.state = 'planned' and v.on_day < ${today}) as overdue,
      sum(iif(v.state in ('done', 'partly'), coalesce(v.minutes, 0), 0)) as minutes
    from visits v join users w on w.id = v.worker_id
    where v.on_day between ${from} and ${to} and v.state not in ('cancelled-citizen', 'cancelled-municipality', 'moved')
      and not (v.state = 'planned' and ${isNobodys(today)})
    group by w.id order by w.name, w.id`);
}

export interface UnassignedRow {
  readonly id: VisitId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly on: IsoDate;
  readonly from: string | null;
  readonly state: VisitState;
  readonly worker: string | null;
}

/** Also those of a worker who may not see the person: they stand in nobody's day, and nobody could write of them. */
export function unassigned(db: ReadableDb, from: IsoDate, to: IsoDate, today: IsoDate): readonly UnassignedRow[] {
  return db.all<UnassignedRow>(sql`
    select v.id, v.version, v.resident_id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected,
      v.on_day as "on", v.planned_from as "from", v.state, w.name as worker
    from visits v join residents r on r.id = v.resident_id left join users w on w.id = v.worker_id
    where v.state = 'planned' and v.on_day between ${from} and ${to} and ${isNobodys(today)}
    order by v.on_day, coalesce(v.planned_from, '24'), v.row limit 200`);
}

/** Of the visits held, at how many the resident's primary worker of that day was, as the first or the second. */
export function continuity(
  db: ReadableDb,
  from: IsoDate,
  to: IsoDate,
): { readonly held: number; readonly byPrimary: number } {
  return (
    db.get<{ readonly held: number; readonly byPrimary: number }>(sql`
      select count(*) as held, coalesce(sum(exists (select 1 from assignments a where a.resident_id = v.resident_id
        and a.user_id in (v.worker_id, v.second_worker) and a.kind = 'primary' and a.from_day <= v.on_day and coalesce(a.to_day, '9') >= v.on_day)), 0) as byPrimary
      from visits v where v.on_day between ${from} and ${to} and v.state in ('done', 'partly') and v.resident_id is not null`) ?? {
      held: 0,
      byPrimary: 0,
    }
  );
}

/** Primary workers who came after another of the same resident. */
export function primaryChanges(db: ReadableDb, from: IsoDate, to: IsoDate): number {
  return (
    db.get<{ readonly n: number }>(sql`
      select count(*) as n from assignments a where a.kind = 'primary' and a.from_day between ${from} and ${to}
        and (a.to_day is null or a.to_day >= a.from_day) and exists (select 1 from assignments b where b.resident_id = a.resident_id
          and b.kind = 'primary' and b.user_id <> a.user_id and b.from_day < a.from_day and b.to_day >= b.from_day)`)
      ?.n ?? 0
  );
}

export interface OwnVisitRow {
  readonly id: VisitId;
  readonly on: IsoDate;
  readonly from: string | null;
  readonly minutes: number | null;
}

/** One's own planned visits, as the first or the second, without whom and where. */
export function ownPlanned(db: ReadableDb, userId: UserId, from: IsoDate, to: IsoDate): readonly OwnVisitRow[] {
  const open = sql`v.state = 'planned' and v.on_day between ${from} and ${to}`;
  return db.all<OwnVisitRow>(sql`
    select v.id, v.on_day as "on", v.planned_from as "from", v.planned_minutes as minutes from visits v
    where v.row in (select v.row from visits v where v.worker_id = ${userId} and ${open}
      union all select v.row from visits v where v.second_worker = ${userId} and ${open})
    order by v.on_day, coalesce(v.planned_from, '24'), v.row limit 1000`);
}
