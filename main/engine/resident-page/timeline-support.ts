import type { TimelineKind } from '../../../shared/domain/resident-timeline.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

type Kind = Extract<TimelineKind, 'goals' | 'plans' | 'assessments'>;

/** Columns: id, day, kind, event, code, value, text, who wrote it down, whose word it is. */
export function supportEvents(kind: Kind, id: ResidentId): readonly Sql[] {
  switch (kind) {
    case 'goals': {
      const goal = sql`goals g where g.resident_id = ${id}`;
      return [
        sql`select g.id, g.from_day, 'goals', 'began', g.level, null, g.words, g.by_user, null from ${goal}`,
        sql`select n.id, n.on_day, 'goals', 'noted', 'rated', cast(n.rating as text), g.words, n.by_user, iif(n.said_by = 'citizen', 'citizen', null)
          from goal_ratings n join goals g on g.id = n.goal_id where n.resident_id = ${id}`,
        sql`select f.id, f.on_day, 'goals', 'noted', f.result, f.note, g.words, f.by_user, null
          from goal_follow_ups f join goals g on g.id = f.goal_id where f.resident_id = ${id}`,
      ];
    }
    case 'plans': {
      const line = sql`null, l.provider, l.does, l.by_user, null from action_plans l where l.resident_id = ${id} and coalesce(l.to_day, '9') >= l.from_day`;
      return [
        sql`select p.id, coalesce(p.answered_on, p.offered_on), 'plans', 'noted', p.paragraph, p.answer, p.purpose, p.by_user, null
          from care_plans p where p.resident_id = ${id}`,
        sql`select l.id, l.from_day, 'plans', 'began', ${line}`,
        sql`select l.id, l.to_day, 'plans', 'ended', ${line} and l.to_day is not null`,
        sql`select o.id, o.reviewed_on, 'plans', 'noted', 'own-copy', o.handed || '.' || o.view, o.view_words, o.by_user, iif(o.view_words is null, null, 'citizen')
          from own_copies o where o.resident_id = ${id}`,
      ];
    }
    case 'assessments':
      return [
        sql`select a.id, a.signed_on, 'assessments', 'noted', a.kind, a.next_on, a.summary, a.by_user, null from assessments a where a.resident_id = ${id}`,
      ];
  }
}
