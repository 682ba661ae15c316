/** The log is filtered by what was done, and its list of acts is asked at every look: both without reading every row. */
export const version = 20;

export const up = `
create index audit_operation on audit (operation, seq);
`;
