/** Everybody's own views of a list. The row without a name is the list as its owner left it. */
export const version = 30;

export const up = `
create table saved_views (
  row integer primary key, id text not null unique, version integer not null default 1, user_id text not null, name text, name_fold text,
  body text not null, saved_utc text not null
) strict;
create unique index saved_views_name on saved_views (user_id, coalesce(name_fold, ''));
`;
