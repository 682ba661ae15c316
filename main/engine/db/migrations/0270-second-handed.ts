/**
 * Of a visit of two, the one who goes along may be away as well. Whose place a substitute has beside the worker is kept apart
 * from whose place they have as the worker, so that each of the two gets their own back.
 */
export const version = 270;

export const up = `
alter table visits add column second_from text references users (id);
create index visits_second_handed on visits (second_from, on_day) where second_from is not null;
`;
