import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/**
 * The one rule of places: **a shielded unit stands nowhere.** No row, filter, order or figure of an estate, an association
 * or the municipality as an owner holds one, for nobody, so that no two figures differ by it. It is counted in the whole
 * municipality alone, where every list shows it as a unit without a place; only `units.revealAddress` says where it is.
 * Whatever asks where a unit `u` lies asks by what stands here.
 */
export const hasPlace = sql`u.shielded = 0`;

/** What is true of the place of `u`; null for a shielded unit. */
export function ofPlace(said: Sql): Sql {
  return sql`iif(u.shielded, null, ${said})`;
}

/** Where the unit lies and whose it is, as a list may show it; `joinPlace` brings `e` and `a`. */
export const placeColumns = sql`u.shielded, ${ofPlace(sql`u.address_text`)} as address, ${ofPlace(sql`u.estate_id`)} as estateId,
  ${ofPlace(sql`e.name`)} as estate, ${ofPlace(sql`a.name`)} as association`;

/** Post code and city as one text. */
export const townColumn = sql`${ofPlace(sql`u.post_code || ' ' || u.city`)} as town`;

export const joinPlace = sql`join estates e on e.id = u.estate_id left join associations a on a.id = e.association_id`;

/** The house rules in force in the estate of `u`, as `h`. A shielded unit takes over none: they would tell the estate. */
export function joinHouseRules(day: string): Sql {
  return sql`left join house_rules h on ${hasPlace} and h.estate_id = u.estate_id
    and h.from_day = (select max(r.from_day) from house_rules r where r.estate_id = u.estate_id and r.from_day <= ${day})`;
}
