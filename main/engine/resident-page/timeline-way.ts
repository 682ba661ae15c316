import type { ResidentId } from '../../../shared/ids.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/** What a resident asked for, what was decided, when they were told, and the treatment that they wait for. */
export function visitationEvents(id: ResidentId): readonly Sql[] {
  const treatment = (code: string, day: Sql): Sql =>
    sql`select e.id, ${day}, 'visitation', 'noted', ${code}, null, e.what, null, null
      from treatment_waits e where e.resident_id = ${id} and ${day} is not null`;
  return [
    sql`select e.id, e.asked_on, 'visitation', 'noted', 'request', null, e.about, e.by_user, null
      from requests e where e.resident_id = ${id}`,
    sql`select e.id, e.answered_on, 'visitation', 'noted', 'answer', null, e.answer, null, null
      from requests e where e.resident_id = ${id} and e.answered_on is not null`,
    sql`select e.id, e.decided_on, 'visitation', 'noted', e.outcome, e.paragraph, e.reasoning, e.by_user, null
      from decisions e where e.resident_id = ${id}`,
    sql`select e.id, e.told_on, 'visitation', 'noted', 'told', e.citizen_view, e.citizen_words, null, null
      from decisions e where e.resident_id = ${id} and e.told_on is not null`,
    treatment('treatment-requested', sql`e.requested_on`),
    treatment('treatment-promised', sql`e.promised_on`),
    treatment('treatment-started', sql`e.started_on`),
  ];
}

/** On the list, ready to move, off the list. */
export function waitingEvents(id: ResidentId): readonly Sql[] {
  const of = (day: Sql, event: string, code: string): Sql =>
    sql`select e.id, ${day}, 'waiting', ${event}, ${code}, null, null, null, null
      from waiting_entries e where e.resident_id = ${id} and ${day} is not null`;
  return [
    of(sql`e.since_day`, 'began', 'listed'),
    of(sql`e.transfer_since`, 'noted', 'ready'),
    of(sql`e.left_on`, 'ended', 'listed'),
  ];
}

/** Each step of an offer on its day. `place` is null for a home that is not shown. */
export function offerEvents(id: ResidentId, place: Sql): readonly Sql[] {
  const of = (day: Sql, code: Sql, reason: Sql, only: Sql, by: Sql): Sql =>
    sql`select e.id, ${day}, 'offers', 'noted', ${code}, ${reason}, ${place}, ${by}, null
      from offers e join units u on u.id = e.unit_id where e.resident_id = ${id} and ${day} is not null and ${only}`;
  const none = sql`null`;
  const isOver = sql`e.state in ('declined', 'withdrawn', 'regretted')`;
  return [
    of(sql`e.proposed_on`, sql`'proposed'`, none, sql`1`, sql`e.by_user`),
    of(sql`e.offered_on`, sql`'offered'`, none, sql`1`, none),
    of(sql`e.accepted_on`, sql`'accepted'`, none, sql`1`, none),
    of(sql`e.answered_on`, sql`e.state`, sql`e.decline_reason`, isOver, none),
  ];
}

/** From when name and address are protected, and until when as far as anybody wrote. */
export function protectionEvents(id: ResidentId): readonly Sql[] {
  const of = (what: string, day: Sql, event: string, only: Sql): Sql =>
    sql`select e.id, ${day}, 'protections', ${event}, ${what}, null, null, null, null
      from residents e where e.id = ${id} and ${day} is not null and ${only}`;
  const name = sql`e.name_protected = 1`;
  const address = sql`e.address_protected = 1`;
  return [
    of('name', sql`e.name_protected_from`, 'began', name),
    of('name', sql`e.name_protected_to`, 'ended', name),
    of('address', sql`e.address_protected_from`, 'began', address),
    of('address', sql`e.address_protected_to`, 'ended', address),
  ];
}

/** Opened, out of the door and where to, and closed. One that came of a mistake never was. */
export function handoffEvents(id: ResidentId): readonly Sql[] {
  const of = (day: Sql, event: string, value: Sql, by: Sql): Sql =>
    sql`select e.id, ${day}, 'handoffs', ${event}, e.type, ${value}, null, ${by}, null
      from handoffs e where e.resident_id = ${id} and ${day} is not null and coalesce(e.close_reason, '') <> 'annulled'`;
  const none = sql`null`;
  return [
    of(sql`e.opened_on`, 'began', none, sql`e.by_user`),
    of(sql`e.discharged_on`, 'noted', sql`e.home`, none),
    of(sql`e.closed_on`, 'ended', sql`e.close_reason`, none),
  ];
}
