import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { GrantedMinutes, SupportMinutes, VisitMinutes } from '../../../shared/domain/support-minutes.ts';
import { minuteWeeks, supportMinutes } from '../../../shared/domain/support-minutes.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { groupBy } from '../group.ts';

/** A visit took place so many days before or after the one that was planned, at most. */
const APART = 28;

interface Whose {
  readonly residentId: ResidentId;
}
type StoredVisit = Omit<VisitMinutes, 'isReplaced'> & Whose & { readonly replaced: number };

/** What was granted, planned and delivered to each of the residents this week and in those before it; who has no grant is not there. */
export function minutesOfEach(
  db: ReadableDb,
  residentIds: readonly ResidentId[],
  today: IsoDate,
): ReadonlyMap<ResidentId, SupportMinutes> {
  const { week, before } = minuteWeeks(today);
  const ids = sql`(select value from json_each(${JSON.stringify([...new Set(residentIds)])}))`;
  const grants = db.all<GrantedMinutes & Whose>(sql`
    select g.resident_id as residentId, g.from_day as "from", g.to_day as "to", g.minutes from support_grants g
    where g.resident_id in ${ids} and g.from_day <= ${week.to} and coalesce(g.to_day, '9') >= ${before.from}`);
  if (grants.length === 0) return new Map();
  const granted = groupBy(grants, (grant) => grant.residentId);
  const visits = db.all<StoredVisit>(sql`
    select v.resident_id as residentId, v.on_day as "on", v.planned_on as plannedOn, v.planned_minutes as plannedMinutes, v.minutes, v.state,
      exists (select 1 from visits n where n.moved_from = v.id) as replaced
    from json_each(${JSON.stringify([...granted.keys()])}) s cross join visits v on v.resident_id = s.value
    where v.on_day >= ${addDays(before.from, -APART)} and v.on_day <= ${addDays(week.to, APART)}`);
  const visited = groupBy(visits, (visit) => visit.residentId);
  return new Map(
    [...granted].flatMap(([residentId, ofResident]) => {
      const held = (visited.get(residentId) ?? []).map(({ replaced, ...visit }) => ({
        ...visit,
        isReplaced: replaced === 1,
      }));
      const minutes = supportMinutes(ofResident, held, today);
      return minutes === null ? [] : [[residentId, minutes] as const];
    }),
  );
}

/** The same of one resident; null where nothing is granted. */
export function minutesOf(db: ReadableDb, residentId: ResidentId, today: IsoDate): SupportMinutes | null {
  return minutesOfEach(db, [residentId], today).get(residentId) ?? null;
}
