/**
 * Two answers that the boards ask all day, kept beside the rows that they follow from: when a home stands empty, and when
 * an open forløb lacks an owner or an agreed day. Both are spells of days, true of every day that one may ask for, so that
 * nothing is to be worked out anew when a day begins. A view says how a spell follows from the rows; triggers write those of
 * a home or a person again in the transaction of whatever changed, whoever writes; the doctor holds the two side by side.
 */
export const version = 260;

// In every table `from_day` is the first day, '' where nobody knows one; `to_day` the last, '9' where none can be said.
const never = "'9'";
const dayAfter = (day: string): string => `min(date(${day}, '+1 day'), '2199-12-31')`;
/** SQLite reads a bare number as a day of its own count. */
const dayBefore = (day: string): string => `coalesce(date(nullif(${day}, ${never}), '-1 day'), ${never})`;

/** Is `s.from_day` within a period of the table, and when does the next one begin? */
const within = (periods: string): string =>
  `exists (select 1 from ${periods} and p.from_day <= s.from_day and coalesce(p.to_day, ${never}) >= s.from_day)`;
const nextIn = (periods: string): string =>
  `coalesce((select min(p.from_day) from ${periods} and p.from_day > s.from_day), ${never})`;

const lets = 'tenancies p where p.unit_id = s.unit_id';
const outages = 'outages p where p.unit_id = s.unit_id';
const vacantAfter = (table: string): string => `
  select u.row, u.id, u.retired_on, ${dayAfter('p.to_day')} from units u join ${table} p on p.unit_id = u.id
  where p.to_day is not null and coalesce(u.planned_from, '') <= ${dayAfter('p.to_day')}`;

const vacantSpells = `
create table vacant_spells (
  unit_row integer not null, from_day text not null, to_day text not null, primary key (unit_row, from_day)
) strict, without rowid;
create index vacant_spells_days on vacant_spells (to_day, from_day);
create view vacant_spells_computed as
select s.unit_row, s.unit_id, s.from_day, ${dayBefore(`min(${nextIn(lets)}, ${nextIn(outages)}, coalesce(s.retired_on, ${never}))`)} as to_day
from (select u.row as unit_row, u.id as unit_id, u.retired_on, coalesce(u.planned_from, '') as from_day from units u
  union ${vacantAfter('tenancies')} union ${vacantAfter('outages')}) s
where coalesce(s.retired_on, ${never}) > s.from_day and not ${within(lets)} and not ${within(outages)};
insert into vacant_spells select unit_row, from_day, to_day from vacant_spells_computed;
`;

/** A kind of agreed day: the latest of the resident `c.resident_id`, and what of its table counts. */
const latest = (days: string, from: string): string =>
  `coalesce((select max(${days}) from ${from} d where d.resident_id = c.resident_id), '')`;
const agreedUntil = `max(
  coalesce((select max(max(coalesce(d.next_contact_on, ''), coalesce(d.review_on, ''), coalesce(d.paused_until, '')))
    from waiting_entries d where d.resident_id = c.resident_id and d.state <> 'left'), ''),
  coalesce((select max(d.on_day) from visits d where d.resident_id = c.resident_id and d.state = 'planned'), ''),
  ${latest('iif(d.done_on is null, d.due_on, null)', 'tasks')}, ${latest('iif(d.answered_on is null, d.answer_due, null)', 'requests')},
  ${latest('iif(d.started_on is null, d.promised_on, null)', 'treatment_waits')}, ${latest('d.next_contact_on', 'offers')},
  ${latest("iif(d.state = 'offered', d.answer_by, null)", 'offers')}, coalesce(c.paused_until, ''),
  coalesce((select max(max(coalesce(d.home_next_on, ''), iif(d.discharged_on is null, coalesce(d.expected_on, ''), '')))
    from handoffs d where d.resident_id = c.resident_id and d.closed_on is null and d.paused_on is null), ''),
  ${latest('iif(d.held_on is null, d.meets_on, null)', 'handoff_meetings')},
  coalesce((select max(max(d.from_day, coalesce(d.to_day, ''))) from tenancy_persons p join tenancies d on d.id = p.tenancy_id
    where p.resident_id = c.resident_id), ''))`;

const owners = "assignments p where p.resident_id = s.resident_id and p.kind = 'primary'";
const openCourse = "c.to_day is null and c.state in ('contacted', 'active', 'paused')";

const lackingSpells = `
create table lacking_spells (
  resident_row integer not null, lacks text not null check (lacks in ('owner', 'date')), from_day text not null, to_day text not null,
  primary key (resident_row, lacks, from_day)
) strict, without rowid;
create index lacking_spells_days on lacking_spells (lacks, to_day, from_day);
create view lacking_spells_computed as
select r.row as resident_row, c.resident_id, 'date' as lacks, coalesce(${dayAfter(`nullif(${agreedUntil}, '')`)}, '') as from_day, ${never} as to_day
from courses c join residents r on r.id = c.resident_id where ${openCourse}
union all
select s.resident_row, s.resident_id, 'owner', s.from_day, ${dayBefore(nextIn(owners))}
from (select r.row as resident_row, c.resident_id, '' as from_day from courses c join residents r on r.id = c.resident_id where ${openCourse}
  union select r.row, c.resident_id, ${dayAfter('a.to_day')} from courses c join residents r on r.id = c.resident_id
    join assignments a on a.resident_id = c.resident_id where ${openCourse} and a.kind = 'primary' and a.to_day is not null) s
where not ${within(owners)};
insert into lacking_spells select resident_row, lacks, from_day, to_day from lacking_spells_computed;
`;

const vacantAgain = (
  unit: string,
): string => `delete from vacant_spells where unit_row = (select row from units where id = ${unit});
  insert into vacant_spells select unit_row, from_day, to_day from vacant_spells_computed where unit_id = ${unit};`;
const lackingAgain = (
  resident: string,
): string => `delete from lacking_spells where resident_row = (select row from residents where id = ${resident});
  insert into lacking_spells select resident_row, lacks, from_day, to_day from lacking_spells_computed where resident_id = ${resident};`;

interface Watched {
  readonly table: string;
  /** Whose spells a row is of. */
  readonly of: 'unit_id' | 'resident_id' | 'id';
  /** The other columns that decide. */
  readonly columns: string;
  readonly again?: (id: string) => string;
  /** What a row must be to decide anything. */
  readonly counts?: (row: 'old' | 'new') => string;
}

/** A row that is handed from one to another writes the spells of both. */
function triggersOn({ table, of, columns, again = lackingAgain, counts = () => '1' }: Watched): string {
  const [before, after] = [`old.${of}`, `new.${of}`];
  return `
create trigger ${table}_spells_insert after insert on ${table} when ${counts('new')} begin
  ${again(after)} end;
create trigger ${table}_spells_update after update of ${of}, ${columns} on ${table} when ${counts('old')} or ${counts('new')} begin
  ${again(after)} end;
create trigger ${table}_spells_handed after update of ${of} on ${table} when ${before} is not ${after} begin
  ${again(before)} end;
create trigger ${table}_spells_delete after delete on ${table} when ${counts('old')} begin
  ${again(before)} end;`;
}

const ofHomes = `
create trigger units_spells_insert after insert on units when coalesce(new.retired_on, ${never}) > coalesce(new.planned_from, '') begin
  insert into vacant_spells values (new.row, coalesce(new.planned_from, ''), ${dayBefore(`coalesce(new.retired_on, ${never})`)}); end;
create trigger units_spells_update after update of planned_from, retired_on on units begin
  ${vacantAgain('new.id')} end;
create trigger units_spells_delete after delete on units begin delete from vacant_spells where unit_row = old.row; end;
${['tenancies', 'outages'].map((table) => triggersOn({ table, of: 'unit_id', columns: 'from_day, to_day', again: vacantAgain })).join('')}`;

const dated: readonly Watched[] = [
  {
    table: 'assignments',
    of: 'resident_id',
    columns: 'kind, from_day, to_day',
    counts: (row) => `${row}.kind = 'primary'`,
  },
  { table: 'courses', of: 'resident_id', columns: 'state, to_day, paused_until' },
  { table: 'waiting_entries', of: 'resident_id', columns: 'state, next_contact_on, review_on, paused_until' },
  { table: 'visits', of: 'resident_id', columns: 'state, on_day', counts: (row) => `${row}.state = 'planned'` },
  { table: 'tasks', of: 'resident_id', columns: 'due_on, done_on' },
  { table: 'requests', of: 'resident_id', columns: 'answer_due, answered_on' },
  { table: 'treatment_waits', of: 'resident_id', columns: 'promised_on, started_on' },
  { table: 'offers', of: 'resident_id', columns: 'state, answer_by, next_contact_on' },
  { table: 'handoffs', of: 'resident_id', columns: 'closed_on, paused_on, home_next_on, discharged_on, expected_on' },
  { table: 'handoff_meetings', of: 'resident_id', columns: 'meets_on, held_on' },
  { table: 'tenancy_persons', of: 'resident_id', columns: 'tenancy_id' },
];

const tenants = 'select p.resident_id from tenancy_persons p where p.tenancy_id = new.id';
const ofPeople = `${dated.map(triggersOn).join('')}
create trigger tenancies_spells_tenants after update of from_day, to_day on tenancies begin
  delete from lacking_spells where resident_row in (select r.row from residents r where r.id in (${tenants}));
  insert into lacking_spells select resident_row, lacks, from_day, to_day from lacking_spells_computed where resident_id in (${tenants}); end;
`;

export const up = `${vacantSpells}${lackingSpells}${ofHomes}${ofPeople}`;
