/**
 * Which acts were undone, and an index by which the changes of what hangs on a home are found, also when it was removed
 * since. Values of the log may be no JSON (a reason, a hash): those are left alone.
 */
export const version = 80;

export const up = `
create table undone_acts (
  row integer primary key, id text not null unique, undone_origin text not null, undone_seq integer not null, operation text not null, depth integer not null
) strict;
create unique index undone_acts_place on undone_acts (undone_origin, undone_seq);

create index change_values_parent on change_values (
  iif(json_valid(coalesce(after, before)),
    coalesce(coalesce(after, before) ->> '$.unit_id', coalesce(after, before) ->> '$.tenancy_id', coalesce(after, before) ->> '$.outage_id',
      coalesce(after, before) ->> '$.estate_id'), null))
where instr(record, '/') > 0 and substr(record, 1, 6) <> 'units/' and substr(record, 1, 10) <> 'residents/';
`;
