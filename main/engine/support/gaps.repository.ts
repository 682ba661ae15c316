import type { IsoDate } from '../../../shared/dates.ts';
import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import type { FirstVisit } from '../../../shared/domain/support.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { isAlive } from '../residents/alive.ts';

export interface GapPerson {
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly since: IsoDate;
}

const person = sql`r.id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected`;

const alive = isAlive(sql`r.id`);

/** What was said last of the need of `r`, by the day. */
function need(day: IsoDate, column: Sql): Sql {
  return sql`(select ${column} from support_needs n where n.resident_id = r.id and n.from_day <= ${day} order by n.from_day desc, n.row desc limit 1)`;
}

function hasHome(day: IsoDate): Sql {
  return sql`exists (select 1 from tenancy_persons p join tenancies t on t.id = p.tenancy_id
    where p.resident_id = r.id and t.from_day <= ${day} and coalesce(t.to_day, '9') >= ${day})`;
}

function hasGrant(day: IsoDate): Sql {
  return sql`exists (select 1 from support_grants g where g.resident_id = r.id and g.from_day <= ${day} and coalesce(g.to_day, '9') >= ${day})`;
}

/** Of the residents `r` in scope: those who live in a home, need support, and have none. Longest first. */
export function withoutSupport(db: ReadableDb, scope: Sql, day: IsoDate): readonly GapPerson[] {
  return db.all<GapPerson>(sql`
    select ${person}, ${need(day, sql`n.from_day`)} as since from residents r
    where r.id in (select n.resident_id from support_needs n) and ${scope} and ${need(day, sql`n.need`)} = 'yes' and ${hasHome(day)} and not ${hasGrant(day)}
      and ${alive}
    order by since, r.id`);
}

/** Those who are granted support and live nowhere by a tenancy. Longest first. */
export function withoutHome(
  db: ReadableDb,
  scope: Sql,
  day: IsoDate,
): readonly (GapPerson & { readonly paragraph: Paragraph })[] {
  return db.all(sql`
    select ${person}, g.paragraph, min(g.from_day) as since from support_grants g join residents r on r.id = g.resident_id
    where g.from_day <= ${day} and coalesce(g.to_day, '9') >= ${day} and ${scope} and not ${hasHome(day)} and ${alive}
    group by r.id order by since, r.id`);
}

export interface HousedCounts {
  readonly needing: number;
  readonly supported: number;
  readonly unanswered: number;
}

/** Of those who live in a home today. */
export function countHoused(db: ReadableDb, scope: Sql, day: IsoDate): HousedCounts {
  const counts = db.get<HousedCounts>(sql`
    with housed as materialized (
      select ${need(day, sql`n.need`)} as need, ${hasGrant(day)} as supported from residents r where ${hasHome(day)} and ${scope} and ${alive})
    select coalesce(sum(need = 'yes'), 0) as needing, coalesce(sum(need = 'yes' and supported), 0) as supported,
      coalesce(sum(need is null or need = 'unknown'), 0) as unanswered from housed`);
  return counts ?? { needing: 0, supported: 0, unanswered: 0 };
}

export interface Mover extends GapPerson, FirstVisit {
  readonly livesThere: number;
  readonly attempts: number;
  readonly attemptedOn: IsoDate | null;
}

/** Those who need support and moved in after `after`, the longest ago first, with the visits since, at which somebody was met: a call is none. A tenancy that never held is none. */
export function moversSince(db: ReadableDb, scope: Sql, after: IsoDate, day: IsoDate): readonly Mover[] {
  const since = sql`v.resident_id = r.id and v.on_day >= t.from_day and v.on_day <= ${day}`;
  const meets = sql`v.kind not in ('phone', 'screen')`;
  return db.all<Mover>(sql`
    select ${person}, t.from_day as since, t.from_day as movedIn, coalesce(t.to_day, '9') >= ${day} and ${alive} as livesThere,
      (select min(v.on_day) from visits v where ${since} and ${meets} and v.state in ('done', 'partly')) as firstVisit,
      (select count(*) from visits v where ${since} and v.state in ('not-home', 'refused')) as attempts,
      (select max(v.on_day) from visits v where ${since} and v.state in ('not-home', 'refused')) as attemptedOn,
      (select min(v.on_day) from visits v where v.resident_id = r.id and v.state = 'planned' and v.on_day >= ${day} and ${meets}) as plannedOn
    from tenancies t join tenancy_persons p on p.tenancy_id = t.id join residents r on r.id = p.resident_id
    where t.from_day > ${after} and t.from_day <= ${day} and coalesce(t.to_day, '9') >= t.from_day and ${scope}
      and ${need(day, sql`n.need`)} = 'yes'
    order by t.from_day, r.id`);
}
