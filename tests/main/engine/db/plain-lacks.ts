import type { Connection } from '../../../../main/engine/db/connection.ts';

interface Found {
  readonly [column: string]: string | null;
}
/** Row by row, as a colleague would look: what lacks an open forløb on the day? */
export function lacks(connection: Connection, id: string, on: string): readonly string[] {
  const rowsOf = (table: string): readonly Found[] =>
    connection.prepare<[string], Found>(`select * from ${table} where resident_id = ?`).all(id);
  const open = rowsOf('courses').find(
    (one) => one['to_day'] === null && ['contacted', 'active', 'paused'].includes(one['state'] ?? ''),
  );
  if (!open) return [];
  const owned = rowsOf('assignments').some(
    (one) => one['kind'] === 'primary' && (one['from_day'] ?? '') <= on && (one['to_day'] ?? '9') >= on,
  );
  const homes = new Map(
    connection
      .prepare<[], Found>('select * from tenancies')
      .all()
      .map((one) => [one['id'], one]),
  );
  const days = [
    open['paused_until'],
    ...rowsOf('waiting_entries').flatMap((one) =>
      one['state'] === 'left' ? [] : [one['next_contact_on'], one['review_on'], one['paused_until']],
    ),
    ...rowsOf('visits').map((one) => (one['state'] === 'planned' ? one['on_day'] : null)),
    ...rowsOf('tasks').map((one) => (one['done_on'] === null ? one['due_on'] : null)),
    ...rowsOf('requests').map((one) => (one['answered_on'] === null ? one['answer_due'] : null)),
    ...rowsOf('treatment_waits').map((one) => (one['started_on'] === null ? one['promised_on'] : null)),
    ...rowsOf('offers').flatMap((one) => [
      one['next_contact_on'],
      one['state'] === 'offered' ? one['answer_by'] : null,
    ]),
    ...rowsOf('handoffs').flatMap((one) =>
      one['closed_on'] !== null || one['paused_on'] !== null
        ? []
        : [one['home_next_on'], one['discharged_on'] === null ? one['expected_on'] : null],
    ),
    ...rowsOf('handoff_meetings').map((one) => (one['held_on'] === null ? one['meets_on'] : null)),
    ...rowsOf('tenancy_persons').flatMap((one) => [
      homes.get(one['tenancy_id'] ?? '')?.['from_day'],
      homes.get(one['tenancy_id'] ?? '')?.['to_day'],
    ]),
  ];
  return [...(owned ? [] : ['owner']), ...(days.some((one) => (one ?? '') >= on) ? [] : ['date'])];
}
