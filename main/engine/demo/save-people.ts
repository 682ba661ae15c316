import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { insertAssignment } from '../residents/assignments.repository.ts';
import { endCourse, insertCourse } from '../residents/courses.repository.ts';
import { insertEmergency } from '../residents/emergency.repository.ts';
import { insertResident, updateProtection, updateResident } from '../residents/residents.repository.ts';
import type { Writing } from '../writing.ts';
import { KNOWN } from './known-stories.ts';
import { DEMO_TENANTS } from './people.ts';
import { RIGHTS } from './rights-stories.ts';
import { saveKnown } from './save-known.ts';
import { saveMoves } from './save-moves.ts';
import { saveRights } from './save-rights.ts';
import { saveSupport } from './save-support.ts';
import type { DemoResident } from './stories.ts';
import { SUPPORT } from './support-stories.ts';
import type { DemoUser } from './users.ts';

export interface SavedPeople {
  /** By the order of the people; null for whom there was no home. */
  readonly ids: readonly (ResidentId | null)[];
  readonly staff: Staff;
}

/** Writes the people down: those who live in a home first, in the order of the list of homes, then those who have none. */
export function savePeople(writing: Writing, people: readonly DemoResident[], users: readonly DemoUser[]): SavedPeople {
  const { db, newId, today } = writing;
  const tenants = { plain: tenantsOf(db, today, 0).values(), protected: tenantsOf(db, today, 1).values() };
  const staff = staffOf(db, users);
  const ids = people.map((person, index) => {
    const fitting = person.protection === null ? tenants.plain : tenants.protected;
    const tenant = index < DEMO_TENANTS ? (fitting.next().value ?? null) : null;
    if (tenant === null && person.name === null) return null;
    const id = tenant?.id ?? newId<'resident'>();
    const identity = { ...person, name: person.name ?? tenant?.name ?? '' };
    const number = person.number === null ? null : { kind: 'replacement' as const, number: person.number };
    if (tenant === null) insertResident(db, id, identity, number, person.courses[0]?.from ?? today);
    else updateResident(db, id, identity, number, 1);
    saveProtection(writing, id, person);
    saveCourses(writing, id, person, staff);
    saveAssignments(writing, id, person, staff);
    saveOpening(writing, id, person, staff);
    const story = KNOWN[index];
    const by = staff.get(person.primary ?? 'mette');
    if (story !== undefined && by !== undefined) saveKnown(writing, id, by, story);
    const rights = RIGHTS[index];
    if (rights !== undefined && by !== undefined) saveRights(writing, id, by, rights);
    return id;
  });
  const leader = staff.get('mette');
  if (leader !== undefined) saveMoves(writing, leader);
  ids.forEach((residentId, index) => {
    const story = SUPPORT[index];
    const by = staff.get(people[index]?.primary ?? 'mette');
    if (residentId !== null && story !== undefined && by !== undefined) saveSupport(writing, { residentId, by }, story);
  });
  return { ids, staff };
}

interface Tenant {
  readonly id: ResidentId;
  readonly name: string;
}

/** Those who live alone, in the order of the list of homes. A protected story goes to who is protected already, also in a shielded home. */
function tenantsOf(db: ReadableDb, today: IsoDate, nameProtected: 0 | 1): readonly Tenant[] {
  return db.all<Tenant>(sql`
    select r.id, r.name from units u join tenancies t on t.unit_id = u.id join tenancy_persons p on p.tenancy_id = t.id
      join residents r on r.id = p.resident_id
    where u.shielded <= r.name_protected and r.name_protected = ${nameProtected} and t.from_day <= ${today} and coalesce(t.to_day, '9') >= ${today}
      and (select count(*) from tenancy_persons q where q.tenancy_id = t.id) = 1
    order by u.list_sort, r.name_sort limit ${DEMO_TENANTS}`);
}

type Staff = ReadonlyMap<string, UserId>;

function staffOf(db: ReadableDb, users: readonly DemoUser[]): Staff {
  const byName = new Map(
    db
      .all<{ readonly id: UserId; readonly name: string }>(sql`select id, name from users`)
      .map(({ id, name }) => [name, id]),
  );
  return new Map(
    users.flatMap(({ login, name }) => {
      const id = byName.get(name);
      return id === undefined ? [] : [[login, id] as const];
    }),
  );
}

function saveProtection({ db }: Writing, id: ResidentId, { protection }: DemoResident): void {
  if (protection === null) return;
  const { name, address, from, to } = protection;
  const version =
    db.get<{ readonly version: number }>(sql`select version from residents where id = ${id}`)?.version ?? 1;
  updateProtection(db, {
    id,
    version,
    name: name ? { from, to } : null,
    address: address ? { from, to, kind: 'special' } : null,
  });
}

function saveCourses({ db, newId }: Writing, id: ResidentId, { courses, primary }: DemoResident, staff: Staff): void {
  const by = staff.get(primary ?? 'mette');
  if (by === undefined) return;
  courses.forEach((course, index) => {
    const courseId = newId<'course'>();
    insertCourse(db, courseId, id, course, by);
    const next = courses[index + 1];
    if (next !== undefined) endCourse(db, courseId, addDays(next.from, -1), 1);
  });
}

function saveAssignments(
  { db, newId, today }: Writing,
  residentId: ResidentId,
  { courses, primary, coordinator, others }: DemoResident,
  staff: Staff,
): void {
  const from = courses.at(-1)?.from ?? today;
  const assign = (login: string | null, kind: 'primary' | 'coordinator' | 'other'): void => {
    const userId = login === null ? undefined : staff.get(login);
    if (userId !== undefined) insertAssignment(db, newId(), { residentId, userId, kind, from, to: null });
  };
  assign(primary, 'primary');
  assign(coordinator, 'coordinator');
  for (const login of others) assign(login, 'other');
}

function saveOpening({ db, newId, today }: Writing, id: ResidentId, { opened }: DemoResident, staff: Staff): void {
  const userId = staff.get(opened?.by ?? '');
  if (opened === null || userId === undefined) return;
  const evening = addDays(today, -1);
  const hour = { at: `${evening}T21:40:00.000Z`, until: `${evening}T22:40:00.000Z` };
  insertEmergency(db, newId(), userId, id, opened, hour);
}
