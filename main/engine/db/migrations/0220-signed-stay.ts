/**
 * A signed udredning and a copy that was gone through with the citizen are never taken away: what is newer stands beside
 * them. And what stands in the place of a visit that was moved or called off is found by that one; whether a goal moved is
 * told by an index alone.
 */
export const version = 220;

const kept = (table: string, says: string) =>
  `create trigger ${table}_kept before delete on ${table} begin select raise(abort, '${says}'); end;`;

export const up = `
${kept('assessments', 'a signed assessment is never taken away')}
${kept('assessment_themes', 'a signed assessment is never taken away')}
${kept('own_copies', 'a copy that was gone through is never taken away')}
create index visits_instead on visits (moved_from) where moved_from is not null;
drop index goal_ratings_goal;
create index goal_ratings_goal on goal_ratings (goal_id, on_day, rating);
`;
