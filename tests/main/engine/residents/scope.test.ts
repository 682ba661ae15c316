import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, objectsOf, tenancyInput } from '../../../helpers/homes.ts';
import { residentInput, residentListInput, residentsOf } from '../../../helpers/residents.ts';

const NARROW: readonly Role[] = ['housing-worker', 'support-worker', 'social-caretaker', 'reader'];

let engine: TestEngine;
let own: ResidentId;
let other: ResidentId;
let hidden: ResidentId;
let shielded: ResidentId;
const users = new Map<string, UserId>();
beforeAll(async () => {
  engine = await openTestEngine({ roles: [...NARROW, 'caseworker', 'administrator'] });
  const make = residentsOf(engine);
  own = await make.resident('Åse Ærøe', { birthDate: addDays(TODAY, -20 * 366), phone: '55 55 01 01' });
  other = await make.resident('Bo Berg');
  hidden = await make.resident('Gry Gemt', { birthDate: addDays(TODAY, -30 * 366) });
  await make.protect(hidden, 'both');
  shielded = await make.resident('Sif Skjult');
  for (const { id, roles } of await engine.must('users.list', {})) users.set(roles.join('+'), id);
  for (const role of NARROW) for (const residentId of [own, hidden]) await assign(residentId, role);
});
afterAll(() => engine.close());

const assign = (residentId: ResidentId, role: Role, from = TODAY) =>
  engine.must('assignments.set', { residentId, userId: users.get(role) as UserId, kind: 'other', from });
const listed = async (more: Parameters<typeof residentListInput>[0] = {}) => {
  const page = await engine.must('residents.list', residentListInput(more));
  return { ...page, names: objectsOf(page).map(({ name }) => name) };
};
const notFound = { ok: false, error: { code: 'not-found', where: 'id', params: {} } };

describe.each(NARROW)('a %s', (role) => {
  test('sees those who are assigned, and nothing of anybody else: no row, no card, no count, no search, no warning', async () => {
    await engine.signInAs(role);
    const page = await listed();
    expect(page.rows).toHaveLength(2);
    expect([page.total, page.all, page.active]).toEqual([2, 2, 2]);
    expect((await engine.must('residents.get', { id: own })).access).toBe('assigned');
    expect(await engine.call('residents.get', { id: other })).toEqual(notFound);
    expect(await engine.call('residents.get', { id: '018f0000-0000-7000-8000-000000000000' as ResidentId })).toEqual(
      notFound,
    );
    expect((await engine.must('search.find', { text: 'aase' })).residents).toHaveLength(1);
    expect((await engine.must('search.find', { text: 'berg' })).residents).toEqual([]);
    expect((await listed({ text: 'berg' })).total).toBe(0);
  });

  test('knows the name of a protected person where the work is to meet that person', async () => {
    await engine.signInAs(role);
    const meets = role === 'support-worker' || role === 'social-caretaker';
    const card = await engine.must('residents.get', { id: hidden });
    expect([card.name, card.age, card.home]).toEqual(meets ? ['Gry Gemt', 30, null] : [null, null, null]);
    expect((await listed()).names).toEqual(meets ? ['Gry Gemt', 'Åse Ærøe'] : ['Åse Ærøe', null]);
    expect((await engine.must('search.find', { text: 'gemt' })).residents).toHaveLength(meets ? 1 : 0);
    expect((await listed({ text: 'gry' })).total).toBe(meets ? 1 : 0);
  });
});

test('a caseworker and a leader see everybody, an administrator nobody', async () => {
  for (const role of ['caseworker', 'first'] as const) {
    await engine.signInAs(role);
    const page = await listed();
    expect(page.names).toEqual(['Bo Berg', 'Gry Gemt', 'Sif Skjult', 'Åse Ærøe']);
    expect((await engine.must('residents.get', { id: other })).access).toBe('all');
    const [everybody, open] = [await listed(), await listed({ active: true })];
    expect([everybody.total, everybody.all]).toEqual([everybody.rows.length, everybody.rows.length]);
    expect([open.total, open.all, open.active]).toEqual([open.rows.length, everybody.rows.length, open.rows.length]);
    expect(everybody.active).toBe(open.active);
  }
  await engine.signInAs('administrator');
  const refused = {
    ok: false,
    error: { code: 'no-permission', where: null, params: { permission: 'residents:read' } },
  };
  expect(await engine.call('residents.list', residentListInput())).toEqual(refused);
  expect(await engine.call('residents.get', { id: own })).toEqual(refused);
  expect((await engine.must('search.find', { text: 'berg' })).residents).toEqual([]);
});

test('an assignment counts from its first day to its last, and a change of it at once', async () => {
  await engine.signInAs('first');
  const userId = users.get('support-worker') as UserId;
  const sees = async (): Promise<boolean> => {
    await engine.signInAs('support-worker');
    const { ok } = await engine.call('residents.get', { id: other });
    await engine.signInAs('first');
    return ok;
  };
  const tomorrow = addDays(TODAY, 1);
  const { id } = await engine.must('assignments.set', { residentId: other, userId, kind: 'primary', from: tomorrow });
  expect(await sees()).toBe(false);
  await engine.must('assignments.end', { residentId: other, id, version: 1, to: TODAY });
  const today = await engine.must('assignments.set', { residentId: other, userId, kind: 'primary', from: TODAY });
  expect(await sees()).toBe(true);
  await engine.must('assignments.end', { residentId: other, id: today.id, version: 1, to: addDays(TODAY, -1) });
  expect(await sees()).toBe(false);
});

test('a home is shown with its address, but neither a shielded one nor that of a protected address', async () => {
  await engine.signInAs('first');
  const homes = homesOf(engine);
  const estate = await homes.estate('Kærgården');
  const unit = await homes.unit(estate, { shielded: true, address: { street: 'Skjulestien' } });
  await engine.must('tenancies.start', tenancyInput(unit, { from: '2026-01-01', names: ['Ida Indflyttet'] }));
  const page = await engine.must('residents.list', residentListInput({ text: 'indflyttet' }));
  expect(objectsOf(page)).toMatchObject([
    { name: 'Ida Indflyttet', home: null, homeState: 'hidden', course: 'active' },
  ]);
  const card = await engine.must('residents.get', { id: shielded });
  expect([card.home, card.homeState]).toEqual([null, 'none']);
});

test('a look-alike is told of within the scope alone', async () => {
  await engine.signInAs('support-worker');
  const alike = (name: string, birthDate = addDays(TODAY, -20 * 366)) =>
    engine.must('residents.alike', { idNumber: null, name, birthDate, except: null });
  expect((await alike('aase aeroee')).alike).toMatchObject([{ id: own, by: 'name-and-birth-date' }]);
  expect(await alike('Sif Skjult')).toEqual({ alike: [], fingerprint: null, total: 0 });
  await engine.signInAs('first');
  const again = residentInput('Aase Ærøe', { birthDate: addDays(TODAY, -20 * 366) });
  const { fingerprint } = await alike('Aase Ærøe');
  expect(await engine.call('residents.create', again)).toEqual({
    ok: false,
    error: { code: 'already-exists', where: 'alike', params: { count: 1, fingerprint } },
  });
  expect(await engine.call('residents.create', { ...again, seen: 'x' })).toMatchObject({ ok: false });
  expect(await engine.call('residents.create', { ...again, seen: fingerprint })).toMatchObject({ ok: true });
});
