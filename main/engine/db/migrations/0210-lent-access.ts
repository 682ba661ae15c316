/**
 * Access that is lent for an absence says so, and ends with it. The absence can be removed while what was lent for it stays
 * to be read, so no row is referred to. A leader is told of access that somebody gave who may not give it otherwise; an undo
 * takes the access away and not the telling. And which goals a visit was about.
 */
export const version = 210;

const COMMON = 'row integer primary key, id text not null unique, version integer not null default 1';

export const up = `
alter table assignments add column lent_for text;
create index assignments_lent on assignments (lent_for) where lent_for is not null;

create table access_notices (
  ${COMMON}, absent_user text not null references users (id), substitute_id text not null references users (id),
  by_user text not null references users (id), residents integer not null check (residents > 0), from_day text not null,
  to_day text not null, given_on text not null, seen_on text, seen_by text references users (id),
  check ((seen_on is null) = (seen_by is null))
) strict;
create index access_notices_unseen on access_notices (given_on) where seen_on is null;

create table visit_goals (
  ${COMMON}, resident_id text not null references residents (id), visit_id text not null references visits (id),
  goal_id text not null references goals (id), by_user text not null references users (id), unique (visit_id, goal_id)
) strict;
create index visit_goals_goal on visit_goals (goal_id, visit_id);
create index visit_goals_resident on visit_goals (resident_id);
create trigger visit_goals_stay before update of visit_id, goal_id, by_user on visit_goals
begin select raise(abort, 'never written over'); end;
create trigger visit_goals_kept before delete on visit_goals begin select raise(abort, 'never taken away'); end;
`;
