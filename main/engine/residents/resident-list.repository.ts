import type { Input } from '../../../shared/contract/index.ts';
import type { ResidentRow } from '../../../shared/contract/residents.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { parsePersonNumber } from '../../../shared/domain/cpr.ts';
import { knowsProtected, shownFields } from '../../../shared/domain/resident-fields.ts';
import type { CourseState } from '../../../shared/domain/residents.ts';
import { openCourseStates } from '../../../shared/domain/residents.ts';
import { searchNeedles } from '../../../shared/domain/units.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { joinSql, sql } from '../db/sql.ts';
import { inOrder } from '../group.ts';
import { OPEN_STATES } from './open-states.ts';
import type { Asker } from './scope.ts';
import { assignedTo, scopeOf, scopeOn, seesAll } from './scope.ts';

type Wanted = Input<'residents.list'>;

/** One line of the list before anything is hidden. */
export interface StoredResidentRow {
  readonly row: number;
  readonly id: ResidentId;
  readonly name: string;
  readonly calledName: string | null;
  readonly birthDate: IsoDate | null;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly nameProtectedTo: IsoDate | null;
  readonly addressProtectedTo: IsoDate | null;
  readonly course: ResidentRow['course'];
  readonly pausedUntil: IsoDate | null;
  readonly team: string | null;
  readonly primaryWorker: string | null;
  readonly home: string | null;
  readonly shielded: number | null;
}

/** The residents of one page, in order. Only the order is found for everybody; the rest for those of the page. */
export function listResidents(db: ReadableDb, asker: Asker, wanted: Wanted): readonly StoredResidentRow[] {
  const { filter, offset, limit } = wanted;
  const rows = db
    .all<{ readonly row: number }>(sql`
      select r.row from residents r where ${fits(asker, filter)} order by ${orderOf(asker, wanted)} limit ${limit} offset ${offset}`)
    .map(({ row }) => row);
  return residentsAt(db, rows, asker.today);
}

export interface ResidentCounts {
  /** Those that fit the filter. */
  readonly total: number;
  readonly all: number;
  /** Those with an open forløb. */
  readonly active: number;
}

export function countResidents(db: ReadableDb, asker: Asker, filter: Wanted['filter']): ResidentCounts {
  const conditions = conditionsOf(asker, filter);
  const [total, all] = [counted(asker, conditions), counted(asker, [])];
  const row = db.get<Omit<ResidentCounts, 'total'> & { readonly total: number | null }>(sql`
    select ${conditions.length === 0 ? sql`null` : total} as total, ${all} as "all", (
      select count(*) from courses c where c.to_day is null and c.state in (${OPEN_STATES})
        and ${scopeOn(asker, sql`c.resident_id`)}) as active`);
  return row === null ? { total: 0, all: 0, active: 0 } : { ...row, total: row.total ?? row.all };
}

/** All of them without a condition: only so the file counts pages instead of residents. */
function counted(asker: Asker, conditions: readonly Sql[]): Sql {
  const parts = seesAll(asker) ? conditions : [scopeOf(asker), ...conditions];
  return parts.length === 0
    ? sql`(select count(*) from residents)`
    : sql`(select count(*) from residents r where ${joinSql(parts, ' and ', sql`1`)})`;
}

/** Whom a search by name finds: as the list does, those who begin with the text first. */
export function findResidents(db: ReadableDb, asker: Asker, text: string, limit: number): readonly StoredResidentRow[] {
  const needles = searchNeedles(text);
  const [first = ''] = needles;
  const rows = db
    .all<{ readonly row: number }>(sql`
      select r.row from residents r where ${scopeOf(asker)} and ${named(asker, text)} and ${indexed(asker, text, needles)}
      order by instr(${HAYSTACK}, ${` ${first.trim()}`}) <> 1, r.name_sort, r.id limit ${limit}`)
    .map(({ row }) => row);
  return residentsAt(db, rows, asker.today);
}

function residentsAt(db: ReadableDb, rows: readonly number[], today: IsoDate): readonly StoredResidentRow[] {
  const found = db.all<StoredResidentRow>(sql`
    select r.row, r.id, r.name, r.called_name as calledName, r.birth_date as birthDate, r.name_protected as nameProtected,
      r.address_protected as addressProtected, r.name_protected_to as nameProtectedTo, r.address_protected_to as addressProtectedTo,
      c.state as course, c.paused_until as pausedUntil, r.team, u.address_text as home, u.shielded,
      (select s.name from assignments a join users s on s.id = a.user_id where a.resident_id = r.id and a.kind = 'primary'
        and a.from_day <= ${today} and coalesce(a.to_day, '9') >= ${today} order by a.from_day desc limit 1) as primaryWorker
    from json_each(${JSON.stringify(rows)}) w join residents r on r.row = w.value
      left join courses c on c.resident_id = r.id and c.to_day is null
      left join units u on u.id = ${unitToday(today)}`);
  return inOrder(rows, found);
}

/** The home of `r` on the day; of two at once the lease. */
export function unitToday(day: IsoDate): Sql {
  return sql`(select t.unit_id from tenancy_persons p join tenancies t on t.id = p.tenancy_id where p.resident_id = r.id
    and t.from_day <= ${day} and coalesce(t.to_day, '9') >= ${day} order by t.kind = 'temporary', t.from_day desc limit 1)`;
}

function livesSomewhere(day: IsoDate): Sql {
  return sql`exists (select 1 from tenancy_persons p join tenancies t on t.id = p.tenancy_id where p.resident_id = r.id
    and t.from_day <= ${day} and coalesce(t.to_day, '9') >= ${day})`;
}

const HAYSTACK = sql`' ' || r.name_fold || ' ' || coalesce(r.called_fold, '') || ' '`;

/** Nobody finds by name whom they may not know by name. A whole number finds its person for those who see everybody. */
function named(asker: Asker, text: string): Sql {
  const number = parsePersonNumber(text);
  if (number.ok && seesAll(asker)) return sql`r.id_number = ${number.value.digits}`;
  const needles = searchNeedles(text);
  if (needles.length === 0) return sql`0`;
  const words = needles.map((needle) => sql`instr(${HAYSTACK}, ${needle}) > 0`);
  const known = knowsProtected(asker.session.user.roles) ? [] : [sql`r.name_protected = 0`];
  return joinSql([...known, ...words], ' and ', sql`1`);
}

/** Three letters of a name and more stand in an index: whoever does not have them is not looked at. The list needs none: it is read in its order. */
function indexed(asker: Asker, text: string, needles: readonly string[]): Sql {
  const long = needles.filter(({ length }) => length >= 3).map((needle) => `"${needle.replaceAll('"', '""')}"`);
  if (long.length === 0 || (seesAll(asker) && parsePersonNumber(text).ok)) return sql`1`;
  return sql`r.row in (select rowid from residents_find where residents_find match ${long.join(' AND ')})`;
}

function fits(asker: Asker, filter: Wanted['filter']): Sql {
  return joinSql([scopeOf(asker), ...conditionsOf(asker, filter)], ' and ', sql`1`);
}

/** What the filter asks beside whom this person may see. */
function conditionsOf(asker: Asker, filter: Wanted['filter']): readonly Sql[] {
  const { text, active, mine, team, withoutHome } = filter;
  const parts: Sql[] = [];
  if (text.trim() !== '') parts.push(named(asker, text));
  if (active !== null) parts.push(has(active, hasState(openCourseStates)));
  if (filter.states.length > 0) parts.push(hasState(filter.states));
  if (mine) parts.push(sql`r.id in (${assignedTo(asker)})`);
  if (team !== null) parts.push(sql`r.team = ${team}`);
  if (withoutHome !== null) parts.push(has(!withoutHome, livesSomewhere(asker.today)));
  return parts;
}

function has(wanted: boolean, condition: Sql): Sql {
  return wanted ? condition : sql`not (${condition})`;
}

function hasState(wanted: readonly CourseState[]): Sql {
  return sql`exists (select 1 from courses c where c.resident_id = r.id and c.to_day is null and c.state in (${states(wanted)}))`;
}

function states(wanted: readonly CourseState[]): Sql {
  return joinSql(
    wanted.map((state) => sql`${state}`),
    ', ',
    sql`null`,
  );
}

/** After every name, whatever the alphabet: where a protected name would stand tells of it. */
const LAST = '\u{10ffff}';

function orderOf(asker: Asker, { sort, descending }: Wanted): Sql {
  const knows = knowsProtected(asker.session.user.roles);
  const direction: Sql = { text: descending ? 'desc' : 'asc', params: [] };
  const name = knows ? sql`r.name_sort` : sql`iif(r.name_protected, ${LAST}, r.name_sort)`;
  const byName = sql`${name} ${direction}, r.id ${direction}`;
  if (sort === 'name') return byName;
  if (sort === 'age') {
    const born = knows ? sql`r.birth_date` : sql`iif(r.name_protected, null, r.birth_date)`;
    const younger: Sql = { text: descending ? 'asc' : 'desc', params: [] };
    return sql`${born} is null, ${born} ${younger}, ${byName}`;
  }
  const next = nextDay(asker);
  return sql`${next} = '9', ${next} ${direction}, ${byName}`;
}

/** The next day on which something about `r` ends; '9' when there is none. */
function nextDay({ session, today }: Asker): Sql {
  const ahead = (day: Sql): Sql => sql`iif(coalesce(${day}, '') >= ${today}, ${day}, '9')`;
  const pause = ahead(sql`(select c.paused_until from courses c where c.resident_id = r.id and c.to_day is null)`);
  const shown = shownFields(session.user.roles, { nameProtected: false, addressProtected: false });
  if (!shown.has('protection')) return pause;
  return sql`min(${pause}, ${ahead(sql`r.name_protected_to`)}, ${ahead(sql`r.address_protected_to`)})`;
}
