/** Lists of a period and of changes; what the last list told, to compare the next one with; what was agreed, and whether it was kept. */
export const version = 40;

export const up = `
alter table disclosures add column kind text not null default 'day';
alter table disclosures add column from_day text;
alter table disclosures add column acknowledged integer;
alter table disclosures add column encrypted integer not null default 0 check (encrypted in (0, 1));

create table sent_lists (
  row integer primary key, id text not null unique, association_id text not null unique references associations (id),
  disclosure_id text not null references disclosures (id), body text not null
) strict;

create table agreements (
  row integer primary key, id text not null unique, version integer not null default 1,
  association_id text not null unique references associations (id), frequency text not null, first_due text not null, since_day text not null,
  changes_only integer not null check (changes_only in (0, 1)), columns text not null, format text not null, recipient text not null, purpose text not null,
  basis text not null, basis_note text
) strict;

create table list_dues (
  row integer primary key, id text not null unique, association_id text not null references associations (id), due_on text not null,
  sent_on text, disclosure_id text references disclosures (id)
) strict;
create unique index list_dues_day on list_dues (association_id, due_on);
`;
