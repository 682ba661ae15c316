import type { Input, Output } from '../../../shared/contract/index.ts';
import type { ResidentRow } from '../../../shared/contract/residents.ts';
import { residentRow } from '../../../shared/contract/residents.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentField } from '../../../shared/domain/resident-fields.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import { ageOn } from '../../../shared/domain/residents.ts';
import type { Role } from '../../../shared/domain/users.ts';
import type { ReadContext } from '../context.ts';
import { pageOf } from '../page.ts';
import type { StoredResidentRow } from './resident-list.repository.ts';
import { countResidents, findResidents, listResidents } from './resident-list.repository.ts';

export function residentsInList(context: ReadContext, input: Input<'residents.list'>): Output<'residents.list'> {
  const { db, session, today } = context;
  const rows = listResidents(db, context, input).map((stored) => toRow(stored, session.user.roles, today));
  const { total, all, active } = countResidents(db, context, input.filter);
  return { ...pageOf(residentRow, rows, total), all, active };
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
  const see = <T>(field: ResidentField, value: T): T | null => (shown.has(field) ? value : null);
  return {
    id: stored.id,
    name: see('name', stored.name),
    calledName: see('name', stored.calledName),
    age: stored.birthDate === null ? null : see('age', ageOn(stored.birthDate, today)),
    protected: nameProtected ? (addressProtected ? 'both' : 'name') : addressProtected ? 'address' : 'none',
    course: stored.course,
    team: see('workers', stored.team),
    primaryWorker: see('workers', stored.primaryWorker),
    ...homeOf(stored, shown),
    ...nextOf(stored, shown, today),
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
  const protectedTo = shown.has('protection') ? [nameProtectedTo, addressProtectedTo] : [];
  const ahead = (days: readonly (IsoDate | null)[]): IsoDate | null =>
    days.reduce<IsoDate | null>(
      (next, day) => (day !== null && day >= today && (next === null || day < next) ? day : next),
      null,
    );
  const pause = ahead([pausedUntil]);
  const protection = ahead(protectedTo);
  if (pause === null && protection === null) return { nextDate: null, nextWhat: null };
  return pause !== null && (protection === null || pause <= protection)
    ? { nextDate: pause, nextWhat: 'pause-ends' }
    : { nextDate: protection, nextWhat: 'protection-ends' };
}
