/**
 * Offers and known conflicts. What runs out does so by its day: nothing is written when it has. Two holds on one home are
 * never open on one day, whoever forgot the rule.
 */
export const version = 130;

export const up = `
create table known_conflicts (
  row integer primary key, id text not null unique, version integer not null default 1, resident_id text not null references residents (id),
  other_id text not null references residents (id), source text not null, reason text not null, from_day text not null, to_day text not null,
  ask_user text not null references users (id), by_user text not null references users (id), check (resident_id <> other_id),
  check (to_day >= date(from_day, '-1 day') and to_day <= date(from_day, '+12 months'))
) strict;
create index known_conflicts_resident on known_conflicts (resident_id, to_day);
create index known_conflicts_other on known_conflicts (other_id, to_day);

create table offers (
  row integer primary key, id text not null unique, version integer not null default 1, unit_id text not null references units (id),
  resident_id text not null references residents (id), entry_id text not null references waiting_entries (id),
  state text not null check (state in ('proposed', 'offered', 'accepted', 'declined', 'withdrawn', 'regretted')),
  proposed_on text not null, by_user text not null references users (id), move_in text, offered_on text, answer_by text, hold_until text,
  confirmations text not null, reason_passed_over text, passed_over integer not null default 0,
  answered_on text, answer_note text, decline_by text, decline_reason text, withdraw_reason text,
  consequence text check (consequence in ('stay', 'pause', 'assess')), next_contact_on text, tenancy_id text references tenancies (id), accepted_on text,
  check (state <> 'offered' or (offered_on is not null and answer_by is not null and hold_until >= answer_by)),
  check ((state = 'accepted') = (tenancy_id is not null)),
  check (state <> 'declined' or (decline_by is not null and decline_reason is not null and consequence is not null and next_contact_on is not null)),
  check (state <> 'withdrawn' or withdraw_reason is not null), check (passed_over = 0 or reason_passed_over is not null)
) strict;
create unique index offers_open on offers (unit_id, resident_id) where state in ('proposed', 'offered');
create unique index offers_tenancy on offers (tenancy_id) where tenancy_id is not null;
create index offers_unit on offers (unit_id, state);
create index offers_resident on offers (resident_id);
create index offers_hold on offers (hold_until) where state = 'offered';

create trigger offers_one_hold_insert before insert on offers when new.state = 'offered' and exists (
  select 1 from offers o where o.unit_id = new.unit_id and o.id <> new.id and o.state = 'offered'
    and o.offered_on <= new.hold_until and new.offered_on <= o.hold_until)
begin select raise(abort, 'unit-held'); end;
create trigger offers_one_hold_update before update on offers when new.state = 'offered' and exists (
  select 1 from offers o where o.unit_id = new.unit_id and o.id <> new.id and o.state = 'offered'
    and o.offered_on <= new.hold_until and new.offered_on <= o.hold_until)
begin select raise(abort, 'unit-held'); end;
`;
