/**
 * Tenancies in depth: notice, why they end, deposit and inspections, what is done at moving in and out, and the support that
 * a home needs. What is answered of support is added; it is never written over.
 */
export const version = 140;

const COMMON = 'row integer primary key, id text not null unique, version integer not null default 1';
const OF_RESIDENT = `${COMMON}, resident_id text not null references residents (id)`;

export const up = `
alter table tenancies add column notice_on text;
alter table tenancies add column notice_by text check (notice_by in ('tenant', 'landlord', 'municipality'));
alter table tenancies add column end_reason text;
alter table tenancies add column end_note text;
alter table tenancies add column deposit_ore integer check (deposit_ore >= 0);
alter table tenancies add column deposit_paid_on text;
alter table tenancies add column deposit_settled_on text;
alter table tenancies add column inspected_in_on text;
alter table tenancies add column inspected_out_on text;
alter table tenancies add column move_in_list integer not null default 0 check (move_in_list in (0, 1));
create index tenancies_move_in on tenancies (from_day) where move_in_list = 1;
create index tenancies_notice on tenancies (notice_on) where notice_on is not null;

alter table tenancy_persons add column role text not null default 'tenant' check (role in ('tenant', 'co-tenant'));

create table tenancy_checks (
  ${COMMON}, tenancy_id text not null references tenancies (id), list text not null check (list in ('in', 'out')), item text not null,
  state text not null check (state in ('done', 'not-relevant')), on_day text not null, by_user text not null references users (id)
) strict;
create unique index tenancy_checks_item on tenancy_checks (tenancy_id, list, item);

create table support_needs (
  ${OF_RESIDENT}, need text not null check (need in ('yes', 'no', 'unknown')), from_day text not null, by_user text not null references users (id)
) strict;
create index support_needs_resident on support_needs (resident_id, from_day);

create table support_grants (
  ${OF_RESIDENT}, paragraph text not null, minutes integer not null check (minutes > 0), from_day text not null, to_day text,
  by_user text not null references users (id), check (to_day is null or to_day >= date(from_day, '-1 day'))
) strict;
create index support_grants_resident on support_grants (resident_id, from_day, to_day);

create trigger support_needs_stay before update on support_needs begin select raise(abort, 'never written over'); end;
create trigger support_grants_stay before update of paragraph, minutes, from_day, by_user on support_grants
begin select raise(abort, 'never written over'); end;
`;
