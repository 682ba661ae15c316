/**
 * Homes that an association reports as vacant, the municipality's right to name their tenants, the council's own criteria
 * for using it, and the rules of matching that the municipality switched off. A switch is a row that is added, never
 * written over; what no municipality may switch off is refused here too. Beside it what *I dag* and the search ask of
 * residents: who has an open forløb, whose protection ends, and an index of three letters over their names.
 */
export const version = 150;

const COMMON = 'row integer primary key, id text not null unique, version integer not null default 1';

/** What a search by name looks in, as the list says it. */
const NAMES = (of: string): string => `' ' || ${of}name_fold || ' ' || coalesce(${of}called_fold, '') || ' '`;

export const up = `
create table matching_switches (
  ${COMMON}, rule text not null, is_off integer not null check (is_off in (0, 1)), reason text not null check (length(trim(reason)) >= 10),
  on_day text not null, by_user text not null references users (id),
  check (rule not in ('letting', 'target-group', 'start-home', 'shielding', 'avoid-area', 'avoid-estate', 'avoid-type'))
) strict;
create index matching_switches_rule on matching_switches (rule, row);
create trigger matching_switches_stay before update on matching_switches begin select raise(abort, 'never written over'); end;

create table assignment_criteria (
  ${COMMON}, name text not null check (length(trim(name)) > 0), ended_on text
) strict;
create unique index assignment_criteria_name on assignment_criteria (name) where ended_on is null;

create table assignment_rights (
  ${COMMON}, association_id text not null references associations (id), year integer not null check (year between 2000 and 2199),
  every integer check (every between 1 and 100), homes integer check (homes >= 0), vacancies_told integer check (vacancies_told >= 0), note text,
  by_user text not null references users (id), check ((every is null) <> (homes is null))
) strict;
create unique index assignment_rights_year on assignment_rights (association_id, year);

create table vacancy_notices (
  ${COMMON}, unit_id text not null references units (id), received_on text not null, vacant_from text not null, name_by text not null,
  has_right integer not null check (has_right in (0, 1)), criterion_id text references assignment_criteria (id), named_on text, returned_on text,
  return_reason text, note text, by_user text not null references users (id), check (name_by >= received_on),
  check (named_on is null or returned_on is null), check (named_on is null or named_on >= received_on),
  check (returned_on is null or returned_on >= received_on), check ((returned_on is null) = (return_reason is null))
) strict;
create index vacancy_notices_unit on vacancy_notices (unit_id, received_on);
create index vacancy_notices_received on vacancy_notices (received_on);
create index vacancy_notices_open on vacancy_notices (name_by) where named_on is null and returned_on is null;

create index courses_open on courses (resident_id, from_day, paused_until, state) where to_day is null and state in ('contacted', 'active', 'paused');
create index residents_name_protected_to on residents (name_protected_to) where name_protected_to is not null;
create index residents_address_protected_to on residents (address_protected_to) where address_protected_to is not null;

create virtual table residents_find using fts5 (names, content = '', contentless_delete = 1, tokenize = 'trigram');
insert into residents_find (rowid, names) select row, ${NAMES('')} from residents;
create trigger residents_find_insert after insert on residents begin
  insert into residents_find (rowid, names) values (new.row, ${NAMES('new.')}); end;
create trigger residents_find_update after update of name_fold, called_fold on residents begin
  update residents_find set names = ${NAMES('new.')} where rowid = new.row; end;
create trigger residents_find_delete after delete on residents begin delete from residents_find where rowid = old.row; end;
`;
