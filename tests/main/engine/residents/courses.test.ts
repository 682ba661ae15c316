import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { courseChange, residentListInput, residentsOf } from '../../../helpers/residents.ts';

let engine: TestEngine;
let make: ReturnType<typeof residentsOf>;
beforeAll(async () => {
  engine = await openTestEngine();
  make = residentsOf(engine);
});
afterAll(() => engine.close());

const card = (id: ResidentId) => engine.must('residents.get', { id });
const refusal = (code: string, where: string | null, params: object = {}) => ({
  ok: false,
  error: { code, where, params },
});
const latest = async (residentId: ResidentId) => {
  const [first] = (await card(residentId)).courses;
  if (!first) throw new Error('no course');
  return first;
};
const undoLast = async () => {
  const { undo } = await engine.must('changes.last', {});
  return engine.call('changes.undo', { seq: undo?.seq ?? 0 });
};

describe('a forløb', () => {
  test('goes through its states by day, none of which is overwritten', async () => {
    const id = await make.resident('Prøve Forløb', {
      course: { state: 'contacted', from: addDays(TODAY, -20), reason: null },
    });
    const to = async (
      state: Input<'courses.change'>['state'],
      ago: number,
      more: Partial<Input<'courses.change'>> = {},
    ) =>
      engine.must('courses.change', courseChange(id, await latest(id), { state, on: addDays(TODAY, -ago), ...more }));
    await to('active', 10);
    await to('paused', 5, { pausedUntil: addDays(TODAY, 9) });
    expect(
      objectsOf(await engine.must('residents.list', residentListInput({ text: 'prøve forløb' })))[0],
    ).toMatchObject({
      course: 'paused',
      nextDate: addDays(TODAY, 9),
      nextWhat: 'pause-ends',
    });
    await to('closed', 0);
    const active = (await engine.must('residents.list', residentListInput({ active: true, text: 'prøve forløb' })))
      .total;
    expect(active).toBe(0);
    await engine.must('courses.open', { residentId: id, state: 'contacted', from: TODAY, reason: 'Igen' });
    expect((await card(id)).courses.map(({ state, from, to: end }) => [state, from, end])).toEqual([
      ['contacted', TODAY, null],
      ['closed', TODAY, TODAY],
      ['paused', addDays(TODAY, -5), addDays(TODAY, -1)],
      ['active', addDays(TODAY, -10), addDays(TODAY, -6)],
      ['contacted', addDays(TODAY, -20), addDays(TODAY, -11)],
    ]);
  });

  test('is one at a time, and is changed by whom has read it last', async () => {
    const id = await make.resident('Prøve Ene');
    expect(await engine.call('courses.open', { residentId: id, state: 'active', from: TODAY, reason: null })).toEqual(
      refusal('rule-broken', 'residentId', { rule: 'course-open' }),
    );
    const first = await latest(id);
    await engine.must('courses.change', courseChange(id, first, { state: 'paused', pausedUntil: addDays(TODAY, 3) }));
    expect(await engine.call('courses.change', courseChange(id, first))).toEqual(refusal('changed-by-other', null));
    expect(await engine.call('courses.change', courseChange(id, await latest(id), { reason: '  ' }))).toEqual(
      refusal('rule-broken', 'reason', { rule: 'closing-needs-reason' }),
    );
  });

  test('and all that was done can be undone, the resident too while nothing hangs on it', async () => {
    const id = await make.resident('Prøve Fortrudt');
    await engine.must('courses.change', courseChange(id, await latest(id)));
    expect((await undoLast()).ok).toBe(true);
    expect((await card(id)).courses.map(({ state, to }) => [state, to])).toEqual([['active', null]]);
    const { undo } = await engine.must('changes.last', {});
    expect(undo?.operation).toBe('residents.create');
    expect((await undoLast()).ok).toBe(true);
    expect(await engine.call('residents.get', { id })).toEqual(refusal('not-found', 'id'));
  });
});

describe('an assignment', () => {
  test('of a primary worker ends the one before, and of somebody without access to residents is refused', async () => {
    await engine.signInAs('support-worker');
    await engine.signInAs('administrator');
    await engine.signInAs('first');
    const users = await engine.must('users.list', {});
    const userOf = (role: string) => users.find(({ roles }) => roles.join() === role)?.id as UserId;
    const first = users.find(({ roles }) => roles.includes('leader'))?.id as UserId;
    const residentId = await make.resident('Prøve Tildelt');
    const set = (userId: UserId, from = TODAY) =>
      engine.call('assignments.set', { residentId, userId, kind: 'primary', from });
    expect((await set(first, addDays(TODAY, -9))).ok).toBe(true);
    expect(await set(first)).toEqual(refusal('already-exists', 'userId'));
    expect(await set(userOf('support-worker'), addDays(TODAY, -10))).toEqual(
      refusal('ends-before-start', 'from', { from: addDays(TODAY, -9) }),
    );
    expect((await set(userOf('support-worker'))).ok).toBe(true);
    expect(await set(userOf('administrator'))).toEqual(
      refusal('rule-broken', 'userId', { rule: 'role-sees-no-residents' }),
    );
    expect((await card(residentId)).assignments.map(({ user, from, to }) => [user, from, to])).toEqual([
      ['Prøve support-worker', TODAY, null],
      ['Mette Kjær', addDays(TODAY, -9), addDays(TODAY, -1)],
    ]);
    expect((await engine.must('assignments.staff', {})).map(({ name }) => name)).toEqual([
      'Mette Kjær',
      'Prøve support-worker',
    ]);
  });
});
