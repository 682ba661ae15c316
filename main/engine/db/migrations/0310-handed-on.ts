/**
 * A substitute may be away too. Whose the visit was at first stays in `handed_from` and `second_from`; who had the place
 * between them and whoever has it now stands beside it, in order, so that each of them gets it back.
 */
export const version = 310;

const VIA = (column: string) => `alter table visits add column ${column} text check (json_valid(${column}));`;

export const up = `
${VIA('handed_via')}
${VIA('second_via')}
`;
