import type { ResidentAccess } from '../../../shared/domain/resident-fields.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/** Who asks, and when. */
export type Asker = Pick<ReadContext, 'session' | 'today' | 'now'>;

/**
 * A condition on the resident `r`: whom this person may see, asked anew in every statement. A role that sees all sees all;
 * the others see those assigned to them today, and those whom they opened in an emergency less than an hour ago.
 */
export function scopeOf(asker: Asker): Sql {
  return scopeOn(asker, sql`r.id`);
}

/** The same of what is only counted, by the column that says whose it is: for who sees all, no resident is looked up. */
export function scopeOn(asker: Asker, residentId: Sql): Sql {
  if (seesAll(asker)) return sql`1`;
  if (!mayDo(asker.session.user.roles, 'residents:read')) return sql`0`;
  return sql`${residentId} in (${assignedTo(asker)} union all ${openedBy(asker)})`;
}

/** How this person comes to see the resident; null when they do not, or there is none. */
export function accessTo(db: ReadableDb, asker: Asker, id: ResidentId): ResidentAccess | null {
  const row = db.get<{ readonly assigned: number }>(sql`
    select r.id in (${assignedTo(asker)}) as assigned from residents r where r.id = ${id} and ${scopeOf(asker)}`);
  if (row === null) return null;
  if (seesAll(asker)) return 'all';
  return row.assigned === 1 ? 'assigned' : 'emergency';
}

export function seesAll({ session }: Pick<Asker, 'session'>): boolean {
  return mayDo(session.user.roles, 'residents:read-all');
}

/** The residents whom this person is assigned to today. */
export function assignedTo({ session, today }: Asker): Sql {
  return sql`select s.resident_id from assignments s
    where s.user_id = ${session.user.id} and s.from_day <= ${today} and coalesce(s.to_day, '9') >= ${today}`;
}

/** A clock that is set back closes an opening rather than making it longer. */
function openedBy({ session, now }: Asker): Sql {
  return sql`select g.resident_id from break_glass g
    where g.user_id = ${session.user.id} and g.at_utc <= ${now} and g.until_utc > ${now}`;
}
