/** What a person chose for the columns of a kind of file is remembered, by titles and fields: nothing of what stood in them. */
export const version = 70;

export const up = `
create table import_mappings (
  row integer primary key, id text not null unique, version integer not null default 1, kind text not null, shape text not null,
  columns text not null, on_day text not null
) strict;
create unique index import_mappings_shape on import_mappings (kind, shape);
`;
