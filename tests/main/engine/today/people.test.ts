import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import { FIRST, movableClock, openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { openData } from '../../../helpers/open-data.ts';
import { courseChange, residentsOf } from '../../../helpers/residents.ts';
import { planInput } from '../../../helpers/visits.ts';
import { SAID, waitingOf } from '../../../helpers/waiting.ts';

let engine: TestEngine;
let worker: UserId;
const clock = movableClock(TODAY);
const names = new Map<ResidentId, string>();
const made: Record<string, ResidentId> = {};

async function person(name: string, more: Parameters<ReturnType<typeof residentsOf>['resident']>[1] = {}) {
  const id = await residentsOf(engine).resident(name, more);
  names.set(id, name);
  made[name] = id;
  return id;
}
const owned = (residentId: ResidentId, kind: 'primary' | 'other' = 'primary') =>
  engine.must('assignments.set', { residentId, userId: worker, kind, from: TODAY });

beforeAll(async () => {
  engine = await openTestEngine({ clock, roles: ['caseworker', 'support-worker', 'housing-worker', 'reader'] });
  const users = await engine.must('users.list', {});
  worker = users.find(({ roles }) => roles.join() === 'support-worker')?.id as UserId;
  const course = (from: string) => ({ course: { state: 'active' as const, from: isoDate(from), reason: null } });
  await person('Glemt', course('2025-01-01'));
  await person('Glemt senere', course('2026-01-01'));
  await owned(await person('Uden dato', course('2024-01-01')));
  await waitingOf(engine).entered(await person('Uden ansvarlig'));
  const seen = await person('Set efter');
  await owned(seen);
  await waitingOf(engine).entered(seen);
  const closed = await person('Afsluttet');
  const [{ courses } = { courses: [] }] = [await engine.must('residents.get', { id: closed })];
  const [open] = courses;
  if (open) await engine.must('courses.change', courseChange(closed, open));
  await owned(await person('Beskyttet dato'), 'other');
  await residentsOf(engine).protect(made['Beskyttet dato'] as ResidentId, 'both');
});
afterAll(() => engine.close());

const people = (most = 50): Promise<Output<'today.people'>> => engine.must('today.people', { most });
const told = async () =>
  (await people()).lacking.map(({ residentId, name, lacks, owner }) => [names.get(residentId), name, lacks, owner]);

test('those with an open forløb who lack an owner, a date or both, the most pressing first', async () => {
  const support = (await engine.must('users.list', {})).find(({ id }) => id === worker)?.name;
  expect(await told()).toEqual([
    ['Glemt', 'Glemt', 'both', null],
    ['Glemt senere', 'Glemt senere', 'both', null],
    ['Beskyttet dato', 'Beskyttet dato', 'both', null],
    ['Uden ansvarlig', 'Uden ansvarlig', 'owner', null],
    ['Uden dato', 'Uden dato', 'date', support],
  ]);
  const { total, withoutOwner, withoutDate } = await people(2);
  expect([(await people(2)).lacking.length, total, withoutOwner, withoutDate]).toEqual([2, 5, 4, 4]);
});

test('the counts are those of plain SQL over everybody', async () => {
  const { withoutOwner } = await people();
  await engine.must('session.lock', { reason: 'asked' });
  const { connection } = await openData(engine.folder, FIRST.login, FIRST.password);
  const row = connection
    .prepare(`
      select count(*) as n from courses c where c.to_day is null and c.state in ('contacted', 'active', 'paused')
        and not exists (select 1 from assignments a where a.resident_id = c.resident_id and a.kind = 'primary' and a.to_day is null)`)
    .get();
  connection.close();
  await engine.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  expect(row).toEqual({ n: withoutOwner });
});

test('a worker sees their own alone, and a name that is protected only who may know it', async () => {
  await engine.signInAs('support-worker');
  expect((await told()).map(([who, name]) => [who, name])).toEqual([
    ['Beskyttet dato', 'Beskyttet dato'],
    ['Uden dato', 'Uden dato'],
  ]);
  expect(await people(1)).toMatchObject({ total: 2, withoutOwner: 1, withoutDate: 2 });
  await engine.signInAs('housing-worker');
  expect(await told()).toEqual([]);
  await engine.signInAs('caseworker');
});

/** Everything that agrees a day, and what takes it away again. */
const AGREED: Readonly<Record<string, (residentId: ResidentId) => Promise<unknown>>> = {
  'a pause until a day': async (residentId) => {
    const [open] = (await engine.must('residents.get', { id: residentId })).courses;
    const paused = { state: 'paused' as const, on: TODAY, pausedUntil: addDays(TODAY, 20), reason: 'Rejse' };
    return engine.must('courses.change', courseChange(residentId, open as never, paused));
  },
  'a request that waits for its first answer': (residentId) =>
    waitingOf(engine).request(residentId, { askedOn: TODAY, answerDue: addDays(TODAY, 20) }),
  'a treatment that is promised': (residentId) => {
    const days = { requestedOn: TODAY, promisedOn: addDays(TODAY, 20), startedOn: null };
    return engine.must('treatments.save', { residentId, known: null, what: 'Døgnbehandling', ...days });
  },
  'a review of the place on the list': (residentId) => {
    const days = { reviewOn: addDays(TODAY, 20), nextContactOn: null };
    return waitingOf(engine).entered(residentId, { ...SAID, ...days } as Partial<Input<'waiting.enter'>>);
  },
  'a planned visit': (residentId) =>
    engine.must('visits.plan', planInput(residentId, null, { on: addDays(TODAY, 20) })),
  'a day of moving in': async (residentId) => {
    const homes = homesOf(engine);
    const unitId = await homes.unit(await homes.estate('Ågården'), {});
    const persons = [{ residentId }];
    return engine.must('tenancies.start', { unitId, kind: 'lease', persons, from: addDays(TODAY, 20), to: null });
  },
};

test.each(Object.keys(AGREED))('%s is a next date until it has passed', async (what) => {
  const id = await person(what);
  await owned(id);
  const lacks = async () => (await people()).lacking.find(({ residentId }) => residentId === id)?.lacks ?? null;
  expect(await lacks()).toBe('date');
  await AGREED[what]?.(id);
  expect(await lacks()).toBe(null);
});

test('protections that end within thirty days, or have ended, the earliest first', async () => {
  const protect = async (name: string, until: number | null, what: 'name' | 'address') => {
    const id = await person(name);
    const { version } = await engine.must('residents.get', { id });
    const days = { from: null, to: until === null ? null : addDays(TODAY, until) };
    const kind = { ...days, kind: 'normal' as const };
    const both = { name: what === 'name' ? days : null, address: what === 'address' ? kind : null };
    await engine.must('residents.protect', { id, version, ...both });
  };
  await protect('Udløber', 29, 'name');
  await protect('Senere', 30, 'name');
  await protect('Udløbet', -3, 'address');
  await protect('Uden slut', null, 'name');
  const { protections } = await people();
  expect(protections.map(({ name, what, until }) => [name, what, until])).toEqual([
    ['Udløbet', 'address', addDays(TODAY, -3)],
    ['Udløber', 'name', addDays(TODAY, 29)],
  ]);
  expect(await people(0)).toEqual({ lacking: [], total: 0, withoutOwner: 0, withoutDate: 0, protections });
});
