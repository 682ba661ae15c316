import type { Input, Output } from '../../../shared/contract/index.ts';
import type { ResidentRow } from '../../../shared/contract/residents.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentField } from '../../../shared/domain/resident-fields.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import { ageOn } from '../../../shared/domain/residents.ts';
import type { Role } from '../../../shared/domain/users.ts';
import type { ReadContext } from '../context.ts';
import type { CellsOf } from '../page.ts';
import { pageOfCells } from '../page.ts';
import type { StoredResidentRow } from './resident-list.repository.ts';
import { countResidents, findResidents, listResidents } from './resident-list.repository.ts';

export function residentsInList(context: ReadContext, input: Input<'residents.list'>): Output<'residents.list'> {
  const { db, session, today } = context;
  const { roles } = session.user;
  const cells = listResidents(db, context, input).map((stored) => cellsOf(toRow(stored, roles, today)));
  const { total, all, active } = countResidents(db, context, input.filter);
  return { ...pageOfCells<ResidentRow, typeof COLUMNS>(COLUMNS, cells, total), all, active };
}

const COLUMNS = [
  'id',
  'name',
  'calledName',
  'age',
  'protected',
  'course',
  'team',
  'primaryWorker',
  'home',
  'homeState',
  'nextDate',
  'nextWhat',
] as const;

function cellsOf(row: ResidentRow): CellsOf<ResidentRow, typeof COLUMNS> {
  return [
    row.id,
    row.name,
    row.calledName,
    row.age,
    row.protected,
    row.course,
    row.team,
    row.primaryWorker,
    row.home,
    row.homeState,
    row.nextDate,
    row.nextWhat,
  ];
}

/** What the search box shows of residents. */
export function residentsFound(context: ReadContext, text: string, most: number): Output<'search.find'>['residents'] {
  const { db, session, today } = context;
  return findResidents(db, context, text, most).map((stored) => {
    const { id, name, calledName, age, course, home, homeState } = toRow(stored, session.user.roles, today);
    return { id, name, calledName, age, course, home, homeState };
  });
}

function toRow(stored: StoredResidentRow, held: readonly Role[], today: IsoDate): ResidentRow {
  const nameProtected = stored.nameProtected === 1;
  const addressProtected = stored.addressProtected === 1;
  const shown = shownFields(held, { nameProtected, addressProtected });
  const seesName = shown.has('name');
  const seesWorkers = shown.has('workers');
  const { birthDate } = stored;
  const { home, homeState } = homeOf(stored, shown);
  const { nextDate, nextWhat } = nextOf(stored, shown, today);
  return {
    id: stored.id,
    name: seesName ? stored.name : null,
    calledName: seesName ? stored.calledName : null,
    age: birthDate !== null && shown.has('age') ? ageOn(birthDate, today) : null,
    protected: nameProtected ? (addressProtected ? 'both' : 'name') : addressProtected ? 'address' : 'none',
    course: stored.course,
    team: seesWorkers ? stored.team : null,
    primaryWorker: seesWorkers ? stored.primaryWorker : null,
    home,
    homeState,
    nextDate,
    nextWhat,
  };
}

function homeOf(
  { home, shielded }: StoredResidentRow,
  shown: ReadonlySet<ResidentField>,
): Pick<ResidentRow, 'home' | 'homeState'> {
  if (shielded === null) return { home: null, homeState: 'none' };
  if (shielded === 1 || !shown.has('home')) return { home: null, homeState: 'hidden' };
  return { home, homeState: 'housed' };
}

function nextOf(
  { pausedUntil, nameProtectedTo, addressProtectedTo }: StoredResidentRow,
  shown: ReadonlySet<ResidentField>,
  today: IsoDate,
): Pick<ResidentRow, 'nextDate' | 'nextWhat'> {
  if (pausedUntil === null && nameProtectedTo === null && addressProtectedTo === null) return NOTHING_NEXT;
  const protectedTo = shown.has('protection') ? [nameProtectedTo, addressProtectedTo] : [];
  const ahead = (days: readonly (IsoDate | null)[]): IsoDate | null =>
    days.reduce<IsoDate | null>(
      (next, day) => (day !== null && day >= today && (next === null || day < next) ? day : next),
      null,
    );
  const pause = ahead([pausedUntil]);
  const protection = ahead(protectedTo);
  if (pause === null && protection === null) return NOTHING_NEXT;
  return pause !== null && (protection === null || pause <= protection)
    ? { nextDate: pause, nextWhat: 'pause-ends' }
    : { nextDate: protection, nextWhat: 'protection-ends' };
}

const NOTHING_NEXT = { nextDate: null, nextWhat: null } as const;
