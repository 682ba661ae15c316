import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/** Of the ratings `n`: it is the first of its goal, or another number than the one before. */
const MOVED = sql`n.rating is not (select b.rating from goal_ratings b where b.goal_id = n.goal_id
  and (b.on_day, b.row) < (n.on_day, n.row) order by b.on_day desc, b.row desc limit 1)`;

/**
 * The last day on which the goal `g` moved: it began, it or a step under it was rated otherwise than before, it was
 * adjusted, or a step under it began or ended. That somebody looked and found it the same is no movement. Costs a look into
 * the ratings of each goal: ask it once a goal, and of as few as can be.
 */
export const MOVED_ON: Sql = sql`max(g.from_day,
  coalesce((select max(n.on_day) from goal_ratings n where n.goal_id = g.id and ${MOVED}), ''),
  coalesce((select max(n.on_day) from goals c join goal_ratings n on n.goal_id = c.id where c.parent_id = g.id and ${MOVED}), ''),
  coalesce((select max(f.on_day) from goal_follow_ups f where f.goal_id = g.id and f.result = 'adjusted'), ''),
  coalesce((select max(max(c.from_day, coalesce(c.to_day, ''))) from goals c where c.parent_id = g.id), ''))`;
