import type { TimelineKind } from '../../../shared/domain/resident-timeline.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

type Kind = Extract<TimelineKind, 'consents' | 'rights' | 'guidance' | 'tasks'>;

/** Columns: id, day, kind, event, code, value, text, who wrote it down, whose word it is. A day to come is no event yet. */
export function rightsEvents(kind: Kind, id: ResidentId): readonly Sql[] {
  switch (kind) {
    case 'consents': {
      const what = sql`c.purpose, c.recipient, coalesce(a.name, c.recipient_name)`;
      const from = sql`consents c left join associations a on a.id = c.association_id where c.resident_id = ${id}`;
      const word = (by: Sql): Sql => sql`iif(${by} = 'citizen', 'citizen', null)`;
      return [
        sql`select c.id, c.from_day, 'consents', 'began', ${what}, c.by_user, ${word(sql`c.given_by`)} from ${from}`,
        sql`select c.id, c.withdrawn_on, 'consents', 'ended', ${what}, null, ${word(sql`c.withdrawn_by`)} from ${from} and c.withdrawn_on is not null`,
      ];
    }
    case 'rights':
      return [
        sql`select k.id, k.told_on, 'rights', 'noted', k.right_code, k.told_way, k.note, k.by_user, null from rights_told k where k.resident_id = ${id}`,
      ];
    case 'guidance': {
      const from = sql`extra_guidance g where g.resident_id = ${id}`;
      return [
        sql`select g.id, g.from_day, 'guidance', 'began', null, g.to_day, g.reason, g.by_user, null from ${from}`,
        sql`select g.id, g.reviewed_on, 'guidance', 'noted', g.outcome, null, g.review_note, g.reviewed_by, null from ${from} and g.reviewed_on is not null`,
      ];
    }
    case 'tasks': {
      const from = sql`tasks t where t.resident_id = ${id}`;
      return [
        sql`select t.id, t.created_on, 'tasks', 'began', t.source, t.due_on, t.text, t.by_user, null from ${from}`,
        sql`select t.id, t.done_on, 'tasks', 'ended', t.source, t.outcome, coalesce(t.text, t.note), t.done_by, null from ${from} and t.done_on is not null`,
      ];
    }
  }
}
