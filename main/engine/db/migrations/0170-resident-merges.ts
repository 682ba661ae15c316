/**
 * Two records of one person became one: when, by whom, and which id is gone. What was answered of support is never written
 * over, but it moves with the person whom it is about.
 */
export const version = 170;

export const up = `
create table resident_merges (
  row integer primary key, id text not null unique, version integer not null default 1, resident_id text not null references residents (id),
  gone_id text not null, on_day text not null, by_user text not null references users (id), check (gone_id <> resident_id)
) strict;
create index resident_merges_resident on resident_merges (resident_id, on_day);

drop trigger support_needs_stay;
create trigger support_needs_stay before update of need, from_day, by_user on support_needs begin select raise(abort, 'never written over'); end;
`;
