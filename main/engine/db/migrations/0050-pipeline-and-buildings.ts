/** Homes that are planned before they have an address, what became of them, and municipal buildings with room to spare. */
export const version = 50;

export const up = `
create table planned_homes (
  row integer primary key, id text not null unique, version integer not null default 1, name text not null, type text not null,
  homes integer not null check (homes >= 0), stage text not null, expected_on text, estate_id text references estates (id), place text,
  shielded integer not null check (shielded in (0, 1)), note text, created_on text not null, dropped_on text,
  check (shielded = 0 or (estate_id is null and place is null))
) strict;
create index planned_homes_estate on planned_homes (estate_id) where estate_id is not null;

create table realised_homes (
  row integer primary key, id text not null unique, planned_homes_id text not null references planned_homes (id),
  unit_id text not null unique references units (id), on_day text not null
) strict;

create table buildings (
  row integer primary key, id text not null unique, version integer not null default 1, estate_id text not null unique references estates (id),
  use_now text, possible_homes integer check (possible_homes >= 0), idle_from text, idle_until text, temporary_until text, note text,
  check (idle_until is null or idle_from is null or idle_until >= idle_from)
) strict;

create index units_planned on units (planned_from) where planned_from is not null;
`;
