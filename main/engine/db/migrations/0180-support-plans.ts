/**
 * Support plans: borgerens handleplan and the indsatsplan under it, goals with the citizen's own ratings, what a grant holds
 * beyond its minutes, udredning, and the citizen's own copy. What was said, signed or handed over is never written over: a
 * newer row stands beside it.
 */
export const version = 180;

const COMMON = 'row integer primary key, id text not null unique, version integer not null default 1';
const OF_RESIDENT = `${COMMON}, resident_id text not null references residents (id)`;
const BY = 'by_user text not null references users (id)';
const never = (table: string, columns: string) =>
  `create trigger ${table}_stay before update of ${columns} on ${table} begin select raise(abort, 'never written over'); end;`;

export const up = `
create table care_plans (
  ${OF_RESIDENT}, paragraph text not null check (paragraph in ('sel-141', 'sel-142')), offered_on text not null,
  answer text check (answer in ('accepted', 'declined')), answered_on text, purpose text, effort text, duration text, circumstances text, ${BY},
  check ((answer is null) = (answered_on is null)), check (answered_on is null or answered_on >= offered_on)
) strict;
create index care_plans_resident on care_plans (resident_id, row);
${never('care_plans', 'paragraph, offered_on, answer, answered_on, purpose, effort, duration, circumstances, by_user')}

create table goals (
  ${OF_RESIDENT}, parent_id text references goals (id), level text not null check (level in ('wish', 'purpose', 'goal', 'sub-goal')),
  words text not null check (length(trim(words)) > 0), kind text check (kind in ('develop', 'keep', 'limit')),
  theme_code text, theme_label text, theme_version text, owner text not null check (owner in ('citizen', 'worker', 'both')),
  citizen_does text, others_do text, grant_id text references support_grants (id), from_day text not null, follow_up_on text,
  to_day text, result text check (result in ('reached', 'partly', 'dropped')), ${BY},
  check ((to_day is null) = (result is null)), check (to_day is null or to_day >= from_day), check (follow_up_on is null or to_day is null),
  check ((theme_code is null) = (theme_label is null)), check ((theme_code is null) = (theme_version is null))
) strict;
create index goals_resident on goals (resident_id, from_day);
create index goals_parent on goals (parent_id) where parent_id is not null;
create index goals_grant on goals (grant_id) where grant_id is not null;
create index goals_follow_up on goals (follow_up_on) where follow_up_on is not null;
create index goals_open on goals (from_day) where to_day is null;
${never('goals', 'parent_id, level, words, kind, theme_code, theme_label, theme_version, owner, citizen_does, others_do, from_day, by_user')}

create table goal_ratings (
  ${OF_RESIDENT}, goal_id text not null references goals (id), rating integer not null check (rating between 0 and 10), on_day text not null,
  said_by text not null check (said_by in ('citizen', 'together')), ${BY}
) strict;
create index goal_ratings_goal on goal_ratings (goal_id, on_day);
create index goal_ratings_resident on goal_ratings (resident_id);
${never('goal_ratings', 'goal_id, rating, on_day, said_by, by_user')}

create table goal_follow_ups (
  ${OF_RESIDENT}, goal_id text not null references goals (id), on_day text not null,
  result text not null check (result in ('goes-on', 'adjusted', 'reached', 'partly', 'dropped')), note text, due_on text, next_on text, ${BY},
  check ((result in ('goes-on', 'adjusted')) = (next_on is not null))
) strict;
create index goal_follow_ups_goal on goal_follow_ups (goal_id, on_day);
create index goal_follow_ups_resident on goal_follow_ups (resident_id);
${never('goal_follow_ups', 'goal_id, on_day, result, note, due_on, next_on, by_user')}

create table action_plans (
  ${OF_RESIDENT}, care_plan_id text not null references care_plans (id), goal_id text references goals (id),
  grant_id text references support_grants (id), does text not null check (length(trim(does)) > 0), provider text not null, from_day text not null,
  to_day text, end_reason text check (end_reason in ('goal-reached', 'no-need', 'own-wish', 'not-met', 'other-support', 'event')), ${BY},
  check ((to_day is null) = (end_reason is null)), check (to_day is null or to_day >= date(from_day, '-1 day'))
) strict;
create index action_plans_resident on action_plans (resident_id, from_day);
create index action_plans_goal on action_plans (goal_id) where goal_id is not null;
${never('action_plans', 'care_plan_id, grant_id, does, provider, from_day, by_user')}

alter table support_grants add column end_reason text check (end_reason in ('goal-reached', 'no-need', 'own-wish', 'not-met', 'other-support', 'event'));

create table support_terms (
  ${OF_RESIDENT}, grant_id text not null unique references support_grants (id), decided_on text, provider text,
  method text check (method in ('cti', 'icm', 'act', 'ordinary')), follow_up_on text, note text, ${BY}
) strict;
create index support_terms_resident on support_terms (resident_id);
create index support_terms_follow_up on support_terms (follow_up_on) where follow_up_on is not null;

create table cti_phases (
  ${OF_RESIDENT}, grant_id text not null references support_grants (id), phase text not null check (phase in ('contact', 'phase-1', 'phase-2', 'phase-3')),
  from_day text not null, to_day text, ${BY}, check (to_day is null or to_day >= date(from_day, '-1 day'))
) strict;
create unique index cti_phases_grant on cti_phases (grant_id, phase);
create index cti_phases_resident on cti_phases (resident_id);

create table cti_checks (
  ${OF_RESIDENT}, grant_id text not null references support_grants (id),
  list text not null check (list in ('contact', 'phase-1', 'phase-2', 'phase-3', 'fidelity')), item text not null,
  state text not null check (state in ('done', 'not-relevant')), on_day text not null, ${BY}
) strict;
create unique index cti_checks_item on cti_checks (grant_id, list, item);
create index cti_checks_resident on cti_checks (resident_id);

create table cti_lists (${COMMON}, from_day text not null, lists text not null, ${BY}) strict;
${never('cti_lists', 'from_day, lists, by_user')}

create table refusion_rules (${COMMON}, from_day text not null, rules text not null, ${BY}) strict;
${never('refusion_rules', 'from_day, rules, by_user')}

create table assessments (
  ${OF_RESIDENT}, kind text not null check (kind in ('vum', 'housing-first')), signed_on text not null, summary text, next_on text not null, ${BY},
  check (next_on > signed_on and next_on <= date(signed_on, '+12 months'))
) strict;
create index assessments_resident on assessments (resident_id, signed_on);
create index assessments_next on assessments (next_on);
${never('assessments', 'kind, signed_on, summary, next_on, by_user')}

create table assessment_themes (
  ${OF_RESIDENT}, assessment_id text not null references assessments (id), area text not null check (area in ('functions', 'activity', 'surroundings', 'housing-first')),
  theme_code text not null, theme_label text not null, theme_version text not null, text text,
  need text not null check (need in ('none', 'light', 'moderate', 'high', 'full', 'not-assessed')),
  level integer check (level between 0 and 4), check (level is null or area = 'activity')
) strict;
create unique index assessment_themes_theme on assessment_themes (assessment_id, theme_code);
create index assessment_themes_resident on assessment_themes (resident_id);
${never('assessment_themes', 'assessment_id, area, theme_code, theme_label, theme_version, text, need, level')}

create table own_copies (
  ${OF_RESIDENT}, number integer not null check (number > 0), reviewed_on text not null,
  handed text not null check (handed in ('handed-over', 'not-wanted')), view text not null check (view in ('agrees', 'partly', 'disagrees')),
  view_words text, content text not null, ${BY}
) strict;
create index own_copies_resident on own_copies (resident_id, reviewed_on);
${never('own_copies', 'number, reviewed_on, handed, view, view_words, content, by_user')}
`;
