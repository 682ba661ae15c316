import type { IsoDate } from '../../../shared/dates.ts';
import { rolesThatKnowProtected } from '../../../shared/domain/resident-fields.ts';
import type { Permission } from '../../../shared/domain/users.ts';
import { rolesThatMay } from '../../../shared/domain/users.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/** Is the owner `o` still somebody who sees the resident `r` and may do that? */
export function canStillDo(today: IsoDate, what: Permission): Sql {
  const holds = (roles: readonly string[]): Sql =>
    sql`exists (select 1 from json_each(o.roles) h where h.value in (select value from json_each(${JSON.stringify(roles)})))`;
  return sql`(o.active = 1 and ${holds(rolesThatMay(what))} and (r.name_protected = 0 or ${holds(rolesThatKnowProtected)})
    and (${holds(rolesThatMay('residents:read-all'))} or exists (select 1 from assignments s where s.user_id = o.id
      and s.resident_id = r.id and s.from_day <= ${today} and coalesce(s.to_day, '9') >= ${today})))`;
}
