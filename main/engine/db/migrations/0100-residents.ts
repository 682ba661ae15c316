/**
 * A resident gets an identity, protections with days, a forløb in dated states, those who are assigned, and the openings
 * of an emergency. What was known before, a name with its protections, stays as it is.
 */
export const version = 100;

export const up = `
alter table residents add column called_name text;
alter table residents add column called_fold text;
alter table residents add column birth_date text;
alter table residents add column id_kind text check (id_kind in ('cpr', 'replacement', 'other'));
alter table residents add column id_number text;
alter table residents add column identity text not null default 'named' check (identity in ('named', 'pseudonym', 'anonymous'));
alter table residents add column phone text;
alter table residents add column language text;
alter table residents add column interpreter integer not null default 0 check (interpreter in (0, 1));
alter table residents add column contact_way text;
alter table residents add column contact_time text;
alter table residents add column team text;
alter table residents add column name_protected_from text;
alter table residents add column name_protected_to text;
alter table residents add column address_protected_from text;
alter table residents add column address_protected_to text;
alter table residents add column address_protection text check (address_protection in ('normal', 'special'));
create index residents_list on residents (name_sort, id);
create index residents_number on residents (id_number) where id_number is not null;

create table courses (
  row integer primary key, id text not null unique, version integer not null default 1, resident_id text not null references residents (id),
  state text not null check (state in ('contacted', 'active', 'paused', 'closed', 'moved-away', 'dead')), from_day text not null, to_day text,
  paused_until text, reason text, by_user text not null references users (id), check (to_day is null or to_day >= from_day),
  check ((state = 'paused') = (paused_until is not null))
) strict;
create unique index courses_latest on courses (resident_id) where to_day is null;
create index courses_resident on courses (resident_id, from_day);

create table assignments (
  row integer primary key, id text not null unique, version integer not null default 1, resident_id text not null references residents (id),
  user_id text not null references users (id), kind text not null check (kind in ('primary', 'coordinator', 'other')), from_day text not null, to_day text,
  check (to_day is null or to_day >= date(from_day, '-1 day'))
) strict;
create index assignments_user on assignments (user_id, resident_id, from_day, to_day);
create index assignments_resident on assignments (resident_id, kind, from_day, to_day);

create table break_glass (
  row integer primary key, id text not null unique, version integer not null default 1, user_id text not null references users (id),
  resident_id text not null references residents (id), ground text not null check (ground in ('danger', 'on-call', 'stand-in', 'other')),
  reason text not null check (length(trim(reason)) >= 20), at_utc text not null, until_utc text not null, seen_by text references users (id), seen_on text,
  check ((seen_by is null) = (seen_on is null)), check (seen_by is null or seen_by <> user_id)
) strict;
create index break_glass_user on break_glass (user_id, until_utc, resident_id);
create index break_glass_time on break_glass (at_utc);
`;
