import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/**
 * The last day on which the goal `g` moved: it began, it or a step under it was rated otherwise than before, it was
 * adjusted, or a step under it began or ended. That somebody looked and found it the same is no movement.
 */
export const MOVED_ON: Sql = sql`max(g.from_day,
  coalesce((select max(s.on_day) from (select n.on_day, n.rating, lag(n.rating) over (partition by n.goal_id order by n.on_day, n.row) as before
    from goal_ratings n where n.goal_id = g.id or n.goal_id in (select c.id from goals c where c.parent_id = g.id)) s
    where s.before is null or s.rating <> s.before), ''),
  coalesce((select max(f.on_day) from goal_follow_ups f where f.goal_id = g.id and f.result = 'adjusted'), ''),
  coalesce((select max(max(c.from_day, coalesce(c.to_day, ''))) from goals c where c.parent_id = g.id), ''))`;
