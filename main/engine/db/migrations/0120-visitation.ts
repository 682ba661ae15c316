/**
 * The way to a home: what was asked and when, what was decided by which version of the municipality's own criteria, and
 * the place on the list with what the citizen must and wants to have. Every day is kept: they are the waiting clocks.
 */
export const version = 120;

export const up = `
create table requests (
  row integer primary key, id text not null unique, version integer not null default 1, resident_id text not null references residents (id),
  asked_on text not null, asked_by text not null, asked_by_name text, about text not null, answer_due text not null, answered_on text, answer text,
  by_user text not null references users (id), check (answer_due >= asked_on), check (answered_on is null or answered_on >= asked_on)
) strict;
create index requests_resident on requests (resident_id, asked_on);
create index requests_unanswered on requests (answer_due) where answered_on is null;

create table criteria_versions (
  row integer primary key, id text not null unique, paragraph text not null, from_day text not null, criteria text not null,
  by_user text not null references users (id)
) strict;
create unique index criteria_versions_from on criteria_versions (paragraph, from_day);

create table decisions (
  row integer primary key, id text not null unique, version integer not null default 1, resident_id text not null references residents (id),
  request_id text not null references requests (id), paragraph text not null, outcome text not null check (outcome in ('granted', 'refused')),
  decided_on text not null, by_user text not null references users (id), criteria_id text references criteria_versions (id), answers text not null,
  reasoning text not null, told_on text, citizen_view text check (citizen_view in ('agrees', 'partly', 'disagrees')), citizen_words text, complaint_by text,
  check (told_on is null or told_on >= decided_on), check ((complaint_by is null) = (told_on is null))
) strict;
create index decisions_resident on decisions (resident_id, decided_on);
create index decisions_request on decisions (request_id);

create table treatment_waits (
  row integer primary key, id text not null unique, version integer not null default 1, resident_id text not null references residents (id),
  what text not null, requested_on text not null, promised_on text, started_on text, check (started_on is null or started_on >= requested_on)
) strict;
create index treatment_waits_resident on treatment_waits (resident_id, requested_on);

create table waiting_promises (
  row integer primary key, id text not null unique, from_day text not null unique, answer_days integer not null check (answer_days >= 0),
  decision_days integer not null check (decision_days >= 0), offer_days integer not null check (offer_days >= 0)
) strict;

create table waiting_entries (
  row integer primary key, id text not null unique, version integer not null default 1, resident_id text not null references residents (id),
  decision_id text not null references decisions (id), since_day text not null, transfer_since text,
  urgency text not null check (urgency in ('normal', 'high', 'acute')), urgency_reason text not null, urgency_by text not null references users (id),
  urgency_on text not null, review_on text not null, next_contact_on text, state text not null check (state in ('waiting', 'paused', 'left')),
  paused_until text, state_reason text, left_on text, left_reason text, check ((state = 'paused') = (paused_until is not null)),
  check ((state = 'left') = (left_on is not null)), check ((state = 'left') = (left_reason is not null))
) strict;
create unique index waiting_entries_living on waiting_entries (resident_id) where state <> 'left';
create index waiting_entries_since on waiting_entries (since_day) where state <> 'left';

create table waiting_needs (
  row integer primary key, id text not null unique, version integer not null default 1, resident_id text not null references residents (id),
  entry_id text not null references waiting_entries (id), code text not null, value text not null, strength text not null check (strength in ('must', 'wish'))
) strict;
create unique index waiting_needs_code on waiting_needs (entry_id, code);
`;
