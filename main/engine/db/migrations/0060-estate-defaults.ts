/**
 * What an estate says for its homes, beside what each home says itself: read together, never copied. Attributes are facts
 * of the municipality's own, in one column of JSON (name, value, and both folded), so that they are saved, told in the
 * log and taken back with the home that they are about.
 */
export const version = 60;

export const up = `
alter table estates add column lift integer;
alter table estates add column common_house integer;
alter table estates add column outdoor_space integer;
alter table estates add column noise_tolerated integer;
alter table estates add column substances_tolerated integer;
alter table estates add column couples integer;
alter table estates add column children integer;
alter table estates add column assignment_right integer;
alter table estates add column social_caretaker text;
alter table estates add column rent_includes text;
alter table estates add column attributes text;
alter table units add column attributes text;
`;
