import type { IsoDate } from '../../../shared/dates.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/**
 * Whose open forløb lacks an owner or an agreed day on the day: a row each, 0 for what is lacking. What is an agreed day
 * says the view `lacking_spells_computed` (migration 0260): a new kind of day is a new view and triggers on its table.
 */
export function lackingOn(day: IsoDate): Sql {
  return sql`select resident_row, 0 as hasOwner, 1 as hasDate from lacking_spells where lacks = 'owner' and to_day >= ${day} and from_day <= ${day}
    union all select resident_row, 1, 0 from lacking_spells where lacks = 'date' and to_day = '9' and from_day <= ${day}`;
}
