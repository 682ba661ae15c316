import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/** A condition on the id of a resident: nothing that reminds speaks of somebody who died. */
export function isAlive(residentId: Sql): Sql {
  return sql`not exists (select 1 from courses k where k.resident_id = ${residentId} and k.to_day is null and k.state = 'dead')`;
}
