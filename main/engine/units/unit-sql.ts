import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

// The dated facts of unit `u` in SQL. A property test holds them against shared/domain/unit-availability.ts.

/** Is it a unit on the day, or planned to become one? */
export function notRetired(day: string): Sql {
  return sql`(u.retired_on is null or u.retired_on > ${day})`;
}

/** The times `v` of homes that are planned, not retired, not let and not out of service, and that the day lies in. */
export function spellsOn(day: string): Sql {
  return sql`(select v.unit_row, v.from_day from vacant_spells v where v.to_day >= ${day} and v.from_day <= ${day}) v`;
}

/** Could somebody live there on the day? */
export function freeOn(day: string): Sql {
  return sql`u.row in (select v.unit_row from ${spellsOn(day)})`;
}

/** Has somebody been promised the home: does an offer hold it on the day, or is it let from a later one? */
export function spokenFor(day: string): Sql {
  return sql`(exists (select 1 from offers o where o.unit_id = u.id and o.state = 'offered' and o.hold_until >= ${day})
    or exists (select 1 from tenancies t where t.unit_id = u.id and t.from_day > ${day}))`;
}

/** Is it out of service on the day? */
export function outOfServiceOn(day: string): Sql {
  return sql`exists (select 1 from outages o where o.unit_id = u.id and o.from_day <= ${day} and coalesce(o.to_day, '9') >= ${day})`;
}

/** Is a tenancy or an out-of-service period open-ended? Then no date can be said. */
export const openEnded = sql`(exists (select 1 from tenancies t where t.unit_id = u.id and t.to_day is null)
  or exists (select 1 from outages o where o.unit_id = u.id and o.to_day is null))`;

/** *Ledig fra*, where nothing is open-ended: the latest of planned from and the day after every period; null: always. */
export const freeDay = sql`nullif(max(coalesce(u.planned_from, ''),
  coalesce((select min(date(max(t.to_day), '+1 day'), '2199-12-31') from tenancies t where t.unit_id = u.id), ''),
  coalesce((select min(date(max(o.to_day), '+1 day'), '2199-12-31') from outages o where o.unit_id = u.id), '')), '')`;

/** The first day of the empty time that the day lies in; null: nobody knows, or the unit is not free on it. */
export function vacantSince(day: string): Sql {
  return sql`(select nullif(v.from_day, '') from vacant_spells v where v.unit_row = u.row and v.from_day <= ${day} and v.to_day >= ${day})`;
}

/** The condition that was noted last. */
export function conditionOn(day: string): Sql {
  return sql`(select c.condition from unit_conditions c where c.unit_id = u.id and c.on_day <= ${day} order by c.on_day desc limit 1)`;
}
