import type { Input } from '../../../shared/contract/index.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/** What the place `w` of the resident `r` is sorted by: one visible thing, that a person chose. */
export function waitingOrder(sort: Input<'waiting.list'>['sort'], knowsProtected: boolean): Sql {
  switch (sort) {
    case 'name':
      // among the names, the place of a protected one would tell it
      return knowsProtected ? sql`r.name_sort` : sql`iif(r.name_protected, char(1114111), r.name_sort)`;
    case 'since':
      return sql`w.since_day`;
    case 'ready':
      return sql`coalesce(w.transfer_since, '9')`;
    case 'urgency':
      return sql`case w.urgency when 'acute' then 0 when 'high' then 1 else 2 end`;
    case 'review':
      return sql`w.review_on`;
    default:
      return sql`coalesce(w.next_contact_on, '')`;
  }
}
