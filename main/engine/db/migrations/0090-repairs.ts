/**
 * An out-of-service period becomes a repair: whom it waits for, since when, and when to ask again. And what empty homes
 * cost is reckoned by dated terms, so that a year that is over keeps its figures when terms, agreements or rents change.
 */
export const version = 90;

export const up = `
alter table outages add column reported_on text;
alter table outages add column ordered_on text;
alter table outages add column due_on text;
alter table outages add column actor text;
alter table outages add column actor_name text;
alter table outages add column actor_since text;
alter table outages add column awaited text;
alter table outages add column follow_up_on text;
create index outages_living on outages (coalesce(to_day, '9'));

create table outage_follow_ups (
  row integer primary key, id text not null unique, outage_id text not null references outages (id), on_day text not null, note text not null,
  actor text, actor_name text, next_on text, user_id text
) strict;
create index outage_follow_ups_outage on outage_follow_ups (outage_id, on_day);

create table vacancy_terms (
  row integer primary key, id text not null unique, version integer not null default 1, from_day text not null unique, payers text not null,
  free_days integer not null check (free_days >= 0), counts_outages integer not null check (counts_outages in (0, 1))
) strict;

create table estate_payments_before (
  row integer primary key, id text not null unique, estate_id text not null references estates (id), until_day text not null,
  vacancy_paid integer not null check (vacancy_paid in (0, 1))
) strict;
create unique index estate_payments_before_day on estate_payments_before (estate_id, until_day);

create table unit_rents_before (
  row integer primary key, id text not null unique, unit_id text not null references units (id), until_day text not null, rent_ore integer not null
) strict;
create unique index unit_rents_before_day on unit_rents_before (unit_id, until_day);
`;
