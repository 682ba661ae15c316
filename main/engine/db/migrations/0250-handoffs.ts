/**
 * Hand-offs of people who leave a hospital, a prison or a shelter: the record, its steps with who keeps each, and what was
 * agreed. The phase is never stored: it follows from the days. A stay may be told by a message later, so its id is a
 * plain text. Day and instant stand as people know them: an admission by its day, ready and discharged by the minute,
 * with the Danish day of that minute beside it for what counts days.
 */
export const version = 250;

const COMMON = 'row integer primary key, id text not null unique, version integer not null default 1';
const BY = 'by_user text not null references users (id)';
const OF_HANDOFF = `${COMMON}, resident_id text not null references residents (id), handoff_id text not null references handoffs (id)`;

export const up = `
create table handoffs (
  ${COMMON}, resident_id text not null references residents (id), type text not null check (type in ('psychiatric', 'release', 'shelter')),
  stay_id text, hospital text, unit text, owner_user text not null references users (id), opened_on text not null, admitted_on text,
  expected_on text, warned_on text, ready_utc text, ready_on text, discharged_utc text, discharged_on text, is_own_choice integer not null default 0 check (is_own_choice in (0, 1)),
  grounds text check (grounds in ('consent', 'agreement-13a', 'plan-13b', 'other')), first_night_on text,
  home text not null default 'unknown' check (home in ('unknown', 'none', 'kept', 'new', 'temporary')), home_note text,
  offer_id text references offers (id), tenancy_id text references tenancies (id), home_owner text references users (id), home_next_on text,
  own_words text, relatives text not null default 'unasked' check (relatives in ('unasked', 'wanted', 'unwanted')), relatives_do text,
  crisis_signs text, crisis_self text, crisis_others text, crisis_numbers text,
  paused_on text, paused_why text check (paused_why in ('readmitted', 'other')), paused_note text,
  closed_on text, close_reason text check (close_reason in ('finished', 'moved-away', 'other', 'dead', 'annulled')), close_note text,
  template_edition integer not null, ${BY},
  check ((ready_utc is null) = (ready_on is null)), check ((discharged_utc is null) = (discharged_on is null)),
  check ((closed_on is null) = (close_reason is null)), check ((paused_on is null) = (paused_why is null)),
  check (home = 'new' or (offer_id is null and tenancy_id is null)), check (relatives = 'wanted' or relatives_do is null)
) strict;
create unique index handoffs_stay on handoffs (stay_id) where stay_id is not null;
create index handoffs_resident on handoffs (resident_id, opened_on);
create index handoffs_open on handoffs (resident_id) where closed_on is null;
create index handoffs_tenancy on handoffs (tenancy_id) where tenancy_id is not null;
create index handoffs_offer on handoffs (offer_id) where offer_id is not null;
create trigger handoffs_home_named before update of closed_on on handoffs when new.closed_on is not null
  and new.close_reason not in ('dead', 'annulled') and new.home in ('unknown', 'none') and (new.home_owner is null or new.home_next_on is null)
begin select raise(abort, 'closed without a home, a name and a day'); end;

create table handoff_steps (
  ${OF_HANDOFF}, item text not null check (length(trim(item)) > 0), step_group text not null, party text not null,
  status text not null check (status in ('missing', 'agreed', 'done', 'not-relevant')), due_event text, due_days integer, due_workdays integer,
  due_on text, source text, owner_user text not null references users (id), place integer not null, ${BY},
  check ((due_event is null) = (due_days is null)), check ((due_event is null) = (due_workdays is null))
) strict;
create index handoff_steps_handoff on handoff_steps (handoff_id, place);
create index handoff_steps_resident on handoff_steps (resident_id);

create table handoff_transfers (
  ${OF_HANDOFF}, step_id text not null references handoff_steps (id), from_user text not null references users (id),
  to_user text references users (id), to_party text, to_name text, handed_on text not null, note text, ${BY},
  accepted_on text, accepted_by text references users (id), accepted_name text, accepted_channel text,
  check ((to_user is null) <> (to_party is null)), check ((accepted_on is null) = (accepted_by is null)),
  check (accepted_on is null or to_user is not null or (accepted_name is not null and accepted_channel is not null))
) strict;
create index handoff_transfers_step on handoff_transfers (step_id);
create index handoff_transfers_handoff on handoff_transfers (handoff_id);
create index handoff_transfers_resident on handoff_transfers (resident_id);
create index handoff_transfers_waiting on handoff_transfers (to_user) where accepted_on is null;
create trigger handoff_transfers_stay before update of step_id, from_user, to_user, to_party, to_name, handed_on, note, by_user on handoff_transfers
begin select raise(abort, 'never written over'); end;

create table handoff_readbacks (
  ${OF_HANDOFF}, giver_user text not null references users (id), receiver_user text not null references users (id), said_on text not null,
  situation text not null, matters text not null, actions text not null, what_if text not null, ${BY},
  confirmed_on text, confirmed_by text references users (id),
  check (giver_user <> receiver_user), check ((confirmed_on is null) = (confirmed_by is null)), check (confirmed_by is not receiver_user)
) strict;
create index handoff_readbacks_handoff on handoff_readbacks (handoff_id);
create index handoff_readbacks_resident on handoff_readbacks (resident_id);
create trigger handoff_readbacks_stay before update of giver_user, receiver_user, said_on, situation, matters, actions, what_if, by_user on handoff_readbacks
begin select raise(abort, 'never written over'); end;

create table handoff_meetings (
  ${OF_HANDOFF}, called_on text not null, called_by text not null check (called_by in ('hospital', 'municipality', 'citizen', 'relative')),
  found_on text, meets_on text, meets_at text, place text, agenda text, held_on text, minutes text, ${BY},
  check ((found_on is null) = (meets_on is null)), check (found_on is null or found_on >= called_on), check (held_on is null or held_on >= called_on)
) strict;
create index handoff_meetings_handoff on handoff_meetings (handoff_id, called_on);
create index handoff_meetings_resident on handoff_meetings (resident_id);

create table handoff_leaves (${OF_HANDOFF}, from_day text not null, to_day text, ${BY}, check (to_day is null or to_day >= from_day)) strict;
create index handoff_leaves_handoff on handoff_leaves (handoff_id, from_day);
create index handoff_leaves_resident on handoff_leaves (resident_id);

create table handoff_disclosures (
  ${OF_HANDOFF}, on_day text not null, party text not null, name text, what text not null check (length(trim(what)) > 0),
  basis text not null check (basis in ('consent', 'necessity-13c', 'section-28', 'other')), necessity text, ${BY},
  check (basis not in ('necessity-13c', 'other') or length(trim(coalesce(necessity, ''))) > 0)
) strict;
create index handoff_disclosures_handoff on handoff_disclosures (handoff_id, on_day);
create index handoff_disclosures_resident on handoff_disclosures (resident_id);
create trigger handoff_disclosures_stay before update of on_day, party, name, what, basis, necessity, by_user on handoff_disclosures
begin select raise(abort, 'never written over'); end;

create table handoff_templates (
  ${COMMON}, type text not null check (type in ('psychiatric', 'release', 'shelter')), edition integer not null check (edition > 0),
  from_day text not null, steps text not null check (json_type(steps) = 'array'), ${BY}
) strict;
create unique index handoff_templates_edition on handoff_templates (type, edition);
create trigger handoff_templates_stay before update on handoff_templates begin select raise(abort, 'never written over'); end;

create table handoff_tariffs (
  ${COMMON}, from_day text not null unique, ore integer not null check (ore > 0), source text not null check (length(trim(source)) > 0), ${BY}
) strict;
`;
