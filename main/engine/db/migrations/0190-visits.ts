/**
 * Visits and what hangs on them: additions to a signed note, early signs, what a visitor must know before ringing, and the
 * short texts of each worker. A signed visit is never changed and never taken away; what is known later is added beside it.
 * Topics and who took part stand in the row itself, so that one row is one visit and one rule keeps all of it.
 */
export const version = 190;

const COMMON = 'row integer primary key, id text not null unique, version integer not null default 1';
const BY = 'by_user text not null references users (id)';

export const up = `
create table visits (
  ${COMMON}, resident_id text references residents (id), unit_id text references units (id), estate_id text references estates (id),
  worker_id text references users (id), second_worker text references users (id), grant_id text references support_grants (id),
  on_day text not null, planned_on text, planned_from text, planned_minutes integer check (planned_minutes between 1 and 1440),
  moved_from text references visits (id), state text not null check (state in ('planned', 'done', 'partly', 'not-home', 'refused',
    'cancelled-citizen', 'cancelled-municipality', 'moved')),
  kind text not null check (kind in ('home', 'out', 'phone', 'screen', 'accompany')), place text,
  is_acute integer not null default 0 check (is_acute in (0, 1)), began_at_utc text, ended_at_utc text,
  minutes integer check (minutes between 0 and 1440), travel_minutes integer check (travel_minutes between 0 and 1440),
  topics text not null default '[]' check (json_type(topics) = 'array'), people text not null default '[]' check (json_type(people) = 'array'),
  concern integer not null default 0 check (concern in (0, 1)), note text, next_on text, reason text,
  signed_utc text, written_utc text, ${BY},
  check ((resident_id is not null) + (unit_id is not null) + (estate_id is not null) = 1),
  check ((signed_utc is not null) = (state in ('done', 'partly', 'not-home', 'refused'))),
  check ((signed_utc is null) = (written_utc is null)), check (state <> 'planned' or planned_on = on_day),
  check (state not in ('not-home', 'refused') or resident_id is null or next_on is not null),
  check (state not in ('cancelled-citizen', 'cancelled-municipality', 'moved') or reason is not null)
) strict;
create index visits_resident on visits (resident_id, on_day) where resident_id is not null;
create index visits_worker on visits (worker_id, on_day) where worker_id is not null;
create index visits_second on visits (second_worker, on_day) where second_worker is not null;
create index visits_unit on visits (unit_id, on_day) where unit_id is not null;
create index visits_estate on visits (estate_id, on_day) where estate_id is not null;
create index visits_day on visits (on_day);
create index visits_to_come on visits (resident_id, on_day) where state = 'planned';
create index visits_open on visits (on_day, worker_id) where state = 'planned';
create index visits_grant on visits (grant_id, on_day) where grant_id is not null;
create trigger visits_signed before update of unit_id, estate_id, worker_id, second_worker, grant_id, on_day, planned_on, planned_from,
  planned_minutes, moved_from, state, kind, place, is_acute, began_at_utc, ended_at_utc, minutes, travel_minutes, topics, people, concern,
  note, next_on, reason, signed_utc, written_utc, by_user on visits when old.signed_utc is not null
begin select raise(abort, 'a signed visit is never changed'); end;
create trigger visits_kept before delete on visits when old.signed_utc is not null
begin select raise(abort, 'a signed visit is never taken away'); end;

create table visit_additions (
  ${COMMON}, resident_id text references residents (id), visit_id text not null references visits (id),
  text text not null check (length(trim(text)) > 0), written_utc text not null, ${BY}
) strict;
create index visit_additions_visit on visit_additions (visit_id);
create index visit_additions_resident on visit_additions (resident_id) where resident_id is not null;
create trigger visit_additions_stay before update of visit_id, text, written_utc, by_user on visit_additions
begin select raise(abort, 'never written over'); end;
create trigger visit_additions_kept before delete on visit_additions begin select raise(abort, 'never taken away'); end;

create table early_signs (
  ${COMMON}, resident_id text references residents (id), unit_id text references units (id),
  what text not null check (what in ('misses', 'rhythm', 'concern', 'other')), words text,
  urgency text not null check (urgency in ('soon', 'today')), owner_user text not null references users (id), triage_on text not null,
  from_visits text not null default '[]' check (json_type(from_visits) = 'array'), raised_on text not null,
  triaged_on text, triaged_by text references users (id), outcome text check (outcome in ('followed', 'no-action')), note text, ${BY},
  check ((resident_id is null) <> (unit_id is null)), check ((triaged_on is null) = (triaged_by is null)),
  check ((triaged_on is null) = (outcome is null))
) strict;
create index early_signs_resident on early_signs (resident_id, raised_on) where resident_id is not null;
create index early_signs_unit on early_signs (unit_id) where unit_id is not null;
create index early_signs_open on early_signs (owner_user, triage_on) where triaged_on is null;
create trigger early_signs_stay before update of unit_id, what, words, from_visits, raised_on, by_user on early_signs
begin select raise(abort, 'never written over'); end;

create table safety_notes (
  ${COMMON}, resident_id text not null references residents (id), what text not null check (length(trim(what)) > 0),
  reason text not null check (length(trim(reason)) > 0), from_day text not null, to_day text not null, ended_on text,
  exempt_on text, exempt_by text references users (id), exempt_reason text, ${BY},
  check (to_day >= from_day), check ((exempt_on is null) = (exempt_by is null)), check ((exempt_on is null) = (exempt_reason is null))
) strict;
create index safety_notes_resident on safety_notes (resident_id, to_day);
create trigger safety_notes_stay before update of what, reason, from_day, to_day, by_user on safety_notes
begin select raise(abort, 'never written over'); end;

create table note_snippets (
  row integer primary key, id text not null unique, version integer not null default 1, user_id text not null references users (id),
  text text not null check (length(trim(text)) > 0), place integer not null
) strict;
create index note_snippets_user on note_snippets (user_id, place);
`;
