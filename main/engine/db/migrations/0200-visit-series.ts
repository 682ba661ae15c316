/**
 * Visits that repeat, and who is away. A series lays its visits out as rows of their own some weeks ahead; `laid_until` is
 * how far it came, so that a day that was moved or called off is not laid out again.
 */
export const version = 200;

const COMMON = 'row integer primary key, id text not null unique, version integer not null default 1';
const BY = 'by_user text not null references users (id)';

export const up = `
create table visit_series (
  ${COMMON}, resident_id text not null references residents (id), worker_id text references users (id),
  grant_id text references support_grants (id), rule text not null, from_day text not null, until_day text,
  time text, minutes integer check (minutes between 1 and 1440),
  kind text not null check (kind in ('home', 'out', 'phone', 'screen', 'accompany')), place text,
  laid_until text not null, ended_on text, end_cause text check (end_cause in ('asked', 'tenancy', 'grant')), end_reason text, ${BY},
  check (until_day is null or until_day >= from_day), check ((ended_on is null) = (end_cause is null)), check (end_cause is not 'asked' or end_reason is not null)
) strict;
create index visit_series_resident on visit_series (resident_id, from_day);
create index visit_series_open on visit_series (laid_until) where ended_on is null;
create index visit_series_grant on visit_series (grant_id) where grant_id is not null;

alter table visits add column series_id text references visit_series (id);
alter table visits add column handed_from text references users (id);
create index visits_series on visits (series_id, on_day) where series_id is not null;
create index visits_handed on visits (handed_from, on_day) where handed_from is not null;

create table worker_absences (
  ${COMMON}, user_id text not null references users (id), from_day text not null, to_day text not null,
  why text not null check (why in ('leave', 'illness', 'course', 'other')), substitute_id text references users (id), ${BY},
  check (to_day >= from_day), check (substitute_id is null or substitute_id <> user_id)
) strict;
create index worker_absences_user on worker_absences (user_id, to_day);
create index worker_absences_day on worker_absences (to_day);
`;
