import type { IsoDate } from '../../../shared/dates.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/** What a number of a measure is: so many of `whole`, a plain count, days in the middle of `whole` cases, or a mean of them. */
export type MeasureKind = 'share' | 'count' | 'median-days' | 'mean';

/** One line of a measure. `value` is null where there is nothing to reckon it from; `whole` is how many it rests on. */
export interface MeasureRow {
  readonly key: string;
  readonly value: number | null;
  readonly whole: number;
}

/** A question to the whole municipality, asked of one day; its statement answers rows of `MeasureRow`. Nobody's name is in it. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly rows: (today: IsoDate) => Sql;
}

/** The ids of those with an open forløb on the day: *active* everywhere. */
export function activeOn(today: IsoDate): Sql {
  return sql`select c.resident_id from courses c where c.state in ('contacted', 'active', 'paused')
    and c.from_day <= ${today} and coalesce(c.to_day, '9') >= ${today}`;
}

/** The ids of those who live somewhere by a tenancy on the day. */
export function housedOn(today: IsoDate): Sql {
  return sql`select p.resident_id from tenancy_persons p join tenancies t on t.id = p.tenancy_id where ${holdsOn('t', today)}`;
}

/** A dated row that holds on the day. */
export function holdsOn(alias: 'a' | 'n' | 'o' | 'p' | 's' | 't', day: IsoDate): Sql {
  const of = (column: string): Sql => ({ text: `${alias}.${column}`, params: [] });
  return sql`${of('from_day')} <= ${day} and coalesce(${of('to_day')}, '9') >= ${day}`;
}

/** Of those who are active, how many the condition on `c.resident_id` holds for. */
export function shareOfActive(key: string, today: IsoDate, condition: Sql): Sql {
  return sql`select ${key} as key, count(*) filter (where ${condition}) as value, count(*) as whole
    from (${activeOn(today)}) c`;
}

/** The number in the middle, of an even number the mean of the two in the middle: of each `key` of `of`, a statement of key and days. */
export function medianOf(of: Sql): Sql {
  return sql`select key, avg(days) as value, max(n) as whole from (
      select key, days, row_number() over (partition by key order by days) as place, count(*) over (partition by key) as n from (${of}))
    where place in ((n + 1) / 2, (n + 2) / 2) group by key`;
}

/** Several statements of the same columns as one, in their order. */
export function allOf(first: Sql, ...others: readonly Sql[]): Sql {
  return others.reduce((sum, part) => sql`${sum} union all select * from (${part})`, sql`select * from (${first})`);
}
