import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';
import { listOf, rule, visitsWorld } from './visits-world.ts';

const { engine: opened, idOf, somebody } = visitsWorld();
let engine: TestEngine;
let mine: ResidentId;
let others: ResidentId;
const FAR = addDays(TODAY, 30);
const YESTERDAY = addDays(TODAY, -1);
const none = { planned: 0, done: 0, tried: 0, overdue: 0, off: 0 };

beforeAll(async () => {
  engine = opened();
  mine = await somebody('Prøve Måned');
  await engine.signInAs('caseworker');
  others = await residentsOf(engine).resident('Prøve Andres');
  await engine.must('visits.plan', planInput(others, null, { on: FAR }));
  await engine.signInAs('social-caretaker');
});

const month = (more: object = {}) => engine.must('visits.month', { from: TODAY, to: FAR, workerId: null, ...more });
const plan = (more: object = {}) => engine.must('visits.plan', planInput(mine, idOf('social-caretaker'), more));

describe('a month of visits', () => {
  it('counts each day by what became of them, a moved one on its new day alone', async () => {
    await engine.must('visits.log', visitInput(mine, { on: TODAY }));
    const next = { on: FAR, from: null };
    await engine.must('visits.log', visitInput(mine, { on: TODAY, state: 'refused', topics: [], people: [], next }));
    const { id: off } = await plan({ on: addDays(TODAY, 2) });
    await engine.must('visits.cancel', {
      id: off,
      version: 1,
      state: 'cancelled-citizen',
      reason: 'Rejst',
      next: null,
    });
    const { id: moved } = await plan({ on: addDays(TODAY, 3) });
    const to = { on: addDays(TODAY, 4), from: null, workerId: idOf('social-caretaker'), reason: 'Kursus' };
    await engine.must('visits.move', { id: moved, version: 1, ...to });
    expect((await month()).days).toEqual([
      { ...none, on: TODAY, done: 1, tried: 1 },
      { ...none, on: addDays(TODAY, 2), off: 1 },
      { ...none, on: addDays(TODAY, 4), planned: 1 },
      { ...none, on: FAR, planned: 1 },
    ]);
    expect((await month({ workerId: idOf('support-worker') })).days).toEqual([]);
    expect((await month({ from: YESTERDAY, to: YESTERDAY })).days).toEqual([]);
  });

  it('counts nobody who is not within reach, and no more than a year', async () => {
    await engine.signInAs('caseworker');
    expect((await month()).days.at(-1)).toMatchObject({ on: FAR, planned: 2 });
    await engine.signInAs('social-caretaker');
    expect((await month()).days.at(-1)).toMatchObject({ on: FAR, planned: 1 });
    const ask = (from: string, to: string) => engine.call('visits.month', { from, to, workerId: null } as never);
    expect(await ask(FAR, TODAY)).toMatchObject(rule('days-turned', 'to'));
    expect(await ask(TODAY, addDays(TODAY, 367))).toMatchObject(rule('days-too-many', 'to'));
    expect(await ask(TODAY, addDays(TODAY, 366))).toMatchObject({ ok: true });
    await engine.signInAs('reader');
    expect(await ask(TODAY, FAR)).toMatchObject({ error: { code: 'no-permission' } });
    await engine.signInAs('social-caretaker');
  });
});

describe('a long list of visits', () => {
  it('comes fifty at a time, in its order or from the newest, to its last', async () => {
    const on = addDays(TODAY, 40);
    for (let index = 0; index < 55; index += 1)
      await plan({ on: addDays(on, index % 5), from: `${String(8 + (index % 9)).padStart(2, '0')}:00` });
    const asked = { from: on, to: addDays(on, 4), residentId: mine };
    const first = await engine.must('visits.list', listOf(asked));
    const second = await engine.must('visits.list', listOf({ ...asked, offset: 50 }));
    expect([first.visits.length, second.visits.length, first.total, second.total]).toEqual([50, 5, 55, 55]);
    const all = [...first.visits, ...second.visits];
    expect(new Set(all.map(({ id }) => id)).size).toBe(55);
    const order = all.map((visit) => `${visit.on} ${visit.from}`);
    expect(order).toEqual(order.toSorted());
    const newest = await engine.must('visits.list', listOf({ ...asked, isNewestFirst: true }));
    expect(newest.visits[0]?.id).toBe(all.at(-1)?.id);
    expect(await engine.must('visits.list', listOf({ ...asked, offset: 100 }))).toEqual({ visits: [], total: 55 });
  });
});
