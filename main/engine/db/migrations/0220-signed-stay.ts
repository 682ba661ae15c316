/** A signed udredning and a copy that was gone through with the citizen are never taken away: what is newer stands beside them. */
export const version = 220;

const kept = (table: string, says: string) =>
  `create trigger ${table}_kept before delete on ${table} begin select raise(abort, '${says}'); end;`;

export const up = `
${kept('assessments', 'a signed assessment is never taken away')}
${kept('assessment_themes', 'a signed assessment is never taken away')}
${kept('own_copies', 'a copy that was gone through is never taken away')}
`;
