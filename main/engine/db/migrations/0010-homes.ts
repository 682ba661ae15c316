/** First schema. A shipped migration never changes and imports nothing alive. */
export const version = 10;

export const up = `
create table settings (
  row integer primary key, id text not null unique, version integer not null default 1, value text not null
) strict;

create table users (
  row integer primary key, id text not null unique, version integer not null default 1, name text not null, roles text not null,
  active integer not null default 1 check (active in (0, 1)), since_utc text not null
) strict;

create table associations (
  row integer primary key, id text not null unique, version integer not null default 1, name text not null, name_fold text not null unique,
  name_sort text not null, cvr text unique, lbf_number text unique, contact_name text, contact_email text
) strict;

create table estates (
  row integer primary key, id text not null unique, version integer not null default 1, association_id text references associations (id),
  name text not null, name_fold text not null, name_sort text not null, number text, vacancy_paid integer not null default 0 check (vacancy_paid in (0, 1))
) strict;
create unique index estates_name on estates (coalesce(association_id, ''), name_fold);
create unique index estates_number on estates (coalesce(association_id, ''), number) where number is not null;

create table house_rules (
  row integer primary key, id text not null unique, estate_id text not null references estates (id), from_day text not null,
  dog text not null, cat text not null, other text not null, max_animals integer, max_dog_size text, smoking text not null,
  quiet_from text, quiet_to text, note text
) strict;
create unique index house_rules_from on house_rules (estate_id, from_day);

create table units (
  row integer primary key, id text not null unique, version integer not null default 1, estate_id text not null references estates (id),
  tenancy_number text not null, type text not null, street text not null, house_number integer not null, letter text, floor text, door text, place text,
  post_code text not null, city text not null, address_text text not null, address_sort text not null, search_fold text not null, list_sort text not null,
  size_m2 integer, rooms real, rent_ore integer check (rent_ore >= 0), rent_includes text, shielded integer not null check (shielded in (0, 1)),
  social_caretaker text, own_dog text, own_cat text, own_other text, own_animals_note text,
  own_entrance integer, ground_floor integer, lift integer, accessible integer, common_house integer, outdoor_space integer, noise_tolerated integer,
  substances_tolerated integer, couples integer, children integer, assignment_right integer,
  planned_from text, retired_on text, note text, created_on text not null
) strict;
create unique index units_number on units (estate_id, tenancy_number);
create index units_list on units (list_sort, id);
create index units_address on units (address_sort);

create table unit_conditions (
  row integer primary key, id text not null unique, unit_id text not null references units (id), condition text not null, on_day text not null, note text
) strict;
create unique index unit_conditions_day on unit_conditions (unit_id, on_day);

create table outages (
  row integer primary key, id text not null unique, version integer not null default 1, unit_id text not null references units (id), reason text not null,
  from_day text not null, to_day text, note text, check (to_day is null or to_day >= from_day)
) strict;
create index outages_unit on outages (unit_id, from_day, to_day);

create table residents (
  row integer primary key, id text not null unique, version integer not null default 1, name text not null, name_fold text not null, name_sort text not null,
  name_protected integer not null default 0 check (name_protected in (0, 1)), address_protected integer not null default 0 check (address_protected in (0, 1)),
  created_on text not null
) strict;
create index residents_fold on residents (name_fold);

create table tenancies (
  row integer primary key, id text not null unique, version integer not null default 1, unit_id text not null references units (id), kind text not null,
  from_day text not null, to_day text, check (to_day is null or to_day >= from_day)
) strict;
create index tenancies_unit on tenancies (unit_id, from_day, to_day);
create index tenancies_ending on tenancies (to_day) where to_day is not null;

create table tenancy_persons (
  row integer primary key, id text not null unique, tenancy_id text not null references tenancies (id), resident_id text not null references residents (id)
) strict;
create unique index tenancy_persons_pair on tenancy_persons (tenancy_id, resident_id);
create index tenancy_persons_resident on tenancy_persons (resident_id);

create trigger tenancies_one_per_day_insert before insert on tenancies
when exists (
  select 1 from tenancies t where t.unit_id = new.unit_id
    and t.from_day <= coalesce(new.to_day, '9999-12-31') and new.from_day <= coalesce(t.to_day, '9999-12-31'))
begin select raise(abort, 'unit-taken'); end;

create trigger tenancies_one_per_day_update before update of unit_id, from_day, to_day on tenancies
when exists (
  select 1 from tenancies t where t.unit_id = new.unit_id and t.row <> new.row
    and t.from_day <= coalesce(new.to_day, '9999-12-31') and new.from_day <= coalesce(t.to_day, '9999-12-31'))
begin select raise(abort, 'unit-taken'); end;

create table disclosures (
  row integer primary key, id text not null unique, at_utc text not null, association_id text not null references associations (id), on_day text not null,
  format text not null, purpose text not null, recipient text not null, basis text not null, basis_note text, columns text not null,
  rows integer not null, sha256 text not null, user_id text not null
) strict;

create table drafts (
  row integer primary key, id text not null unique, user_id text not null, form text not null, subject text not null, body text not null, saved_utc text not null
) strict;
create unique index drafts_place on drafts (user_id, form, subject);

create table audit (
  row integer primary key, origin text not null, seq integer not null, at_utc text not null, hlc text not null, actor text, role text, session text,
  operation text not null, subject_id text, outcome text not null, row_count integer, values_hash text not null, prev text not null, mac text not null
) strict;
create unique index audit_place on audit (origin, seq);
create index audit_subject on audit (subject_id) where subject_id is not null;

create table change_values (
  row integer primary key, origin text not null, seq integer not null, n integer not null, record text not null, before text, after text, salt text not null, hash text not null
) strict;
create unique index change_values_place on change_values (origin, seq, n);
create index change_values_record on change_values (record);

create trigger audit_no_update before update on audit begin select raise(abort, 'audit-append-only'); end;
create trigger audit_no_delete before delete on audit begin select raise(abort, 'audit-append-only'); end;
create trigger change_values_no_delete before delete on change_values begin select raise(abort, 'audit-append-only'); end;
create trigger change_values_erase_only before update on change_values
when new.before is not null or new.after is not null or new.hash <> old.hash or new.record <> old.record or new.seq <> old.seq
begin select raise(abort, 'audit-append-only'); end;
`;
