import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../shared/dates.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId, UserId, VisitId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { fixedClock, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { seriesInput } from '../../../helpers/series.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';
import { undoLast } from '../changes/acts.ts';
import { listOf, rule } from '../visits/visits-world.ts';

/** The last day on which the support worker may see the person. */
const LAST = addDays(TODAY, 10);
const AFTER = addDays(TODAY, 14);
const FAR = addDays(TODAY, 100);

let engine: TestEngine;
let day: IsoDate = TODAY;
const users = new Map<string, UserId>();
const idOf = (who: string): UserId => users.get(who) as UserId;

beforeAll(async () => {
  engine = await openTestEngine({
    roles: ['caseworker', 'support-worker', 'social-caretaker', 'leader'],
    clock: { ...fixedClock(TODAY), today: () => day },
  });
  for (const user of await engine.must('users.list', {})) users.set(user.roles.join(), user.id);
});
afterAll(() => engine.close());
beforeEach(async () => {
  day = TODAY;
  await engine.signInAs('leader');
});

/** Somebody of the caretaker's whom the support worker may see until the last day. */
async function stepsInFor(name: string, hasPrimary = true): Promise<ResidentId> {
  const residentId = await residentsOf(engine).resident(name);
  if (hasPrimary)
    await engine.must('assignments.set', {
      ...{ residentId, userId: idOf('social-caretaker'), kind: 'primary', from: TODAY },
    });
  const { id } = await engine.must('assignments.set', {
    ...{ residentId, userId: idOf('support-worker'), kind: 'other', from: TODAY },
  });
  await engine.must('assignments.end', { residentId, id, version: 1, to: LAST });
  return residentId;
}
const workersOf = async (residentId: ResidentId) => {
  const { visits } = await engine.must('visits.list', listOf({ residentId, to: FAR }));
  return visits
    .filter(({ state }) => state === 'planned')
    .map(({ on, worker, second }) => ({ on, worker: worker?.replace('Prøve ', '') ?? null, second }));
};
const planned = async (residentId: ResidentId, secondId: UserId | null = null) =>
  (await engine.must('visits.plan', planInput(residentId, idOf('support-worker'), { secondId }))).id;
const cancel = async (id: VisitId, on: IsoDate) =>
  engine.must('visits.cancel', {
    ...{ id, version: 1, state: 'cancelled-citizen', reason: 'Rejst', next: { on, from: null } },
  });

const loggedBy = async (who: 'support-worker' | 'social-caretaker', residentId: ResidentId, on: IsoDate) => {
  await engine.signInAs(who);
  return engine.must('visits.log', visitInput(residentId, { next: { on, from: null } }));
};

describe('on a day when the worker may not see the person', () => {
  it('the next visit of one that is logged is somebody else’s, and the answer says whose and why', async () => {
    const residentId = await stepsInFor('Prøve Næste');
    expect(await loggedBy('support-worker', residentId, LAST)).toMatchObject({ goesTo: null });
    const asked = 'Prøve support-worker';
    const goesTo = { worker: 'Prøve social-caretaker', asked, why: 'out-of-reach' };
    expect(await loggedBy('support-worker', residentId, AFTER)).toMatchObject({ goesTo });
    // it stands there for who has it, and for nobody else
    expect(await loggedBy('social-caretaker', residentId, AFTER)).toMatchObject({ goesTo: null });
    const { visits } = await engine.must('visits.list', listOf({ residentId, to: FAR }));
    const { nextId, ...told } = await loggedBy('support-worker', residentId, AFTER);
    expect(told).toMatchObject({ goesTo: { ...goesTo, why: 'agreed' } });
    expect(visits.find(({ id }) => id === nextId)).toMatchObject({ on: AFTER });
    await engine.signInAs('leader');
    const alone = await stepsInFor('Prøve Næste Uden', false);
    expect(await loggedBy('support-worker', alone, AFTER)).toMatchObject({ goesTo: { ...goesTo, worker: null } });
    expect(await loggedBy('support-worker', alone, AFTER)).toMatchObject({
      goesTo: { worker: null, asked, why: 'agreed' },
    });
  });

  it('the new visit of one called off is the primary worker’s, or nobody’s, and the answer says so', async () => {
    const residentId = await stepsInFor('Prøve Ny Dag');
    expect(await cancel(await planned(residentId), LAST)).toMatchObject({ goesTo: null });
    expect(await workersOf(residentId)).toEqual([{ on: LAST, worker: 'support-worker', second: null }]);
    await undoLast(engine);
    await undoLast(engine);
    const goesTo = { worker: 'Prøve social-caretaker' };
    expect(await cancel(await planned(residentId), AFTER)).toMatchObject({ goesTo });
    expect(await workersOf(residentId)).toEqual([{ on: AFTER, worker: 'social-caretaker', second: null }]);
    const alone = await stepsInFor('Prøve Ingen Fast', false);
    expect(await cancel(await planned(alone, idOf('caseworker')), AFTER)).toMatchObject({ goesTo: { worker: null } });
    expect(await workersOf(alone)).toEqual([{ on: AFTER, worker: null, second: null }]);
    const nobodys = await stepsInFor('Prøve Uden', true);
    const { id } = await engine.must('visits.plan', planInput(nobodys, null));
    expect(await cancel(id, AFTER)).toMatchObject({ goesTo: null });
    expect(await workersOf(nobodys)).toEqual([{ on: AFTER, worker: null, second: null }]);
  });

  it('nobody goes along who may not see them: to a new day, or to one it is moved to', async () => {
    const pair = { secondId: idOf('support-worker'), on: addDays(TODAY, 1) };
    const caretaker = idOf('social-caretaker');
    const kept = { on: LAST, worker: 'social-caretaker', second: 'Prøve support-worker' };
    const alone = { on: AFTER, worker: 'social-caretaker', second: null };
    for (const expected of [kept, alone]) {
      const residentId = await stepsInFor(`Prøve Følge ${expected.on}`);
      const { id } = await engine.must('visits.plan', planInput(residentId, caretaker, pair));
      await cancel(id, expected.on);
      expect(await workersOf(residentId)).toEqual([expected]);
      await undoLast(engine);
      const to = { on: expected.on, from: null, workerId: caretaker, reason: 'Kursus' };
      const [open] = (await engine.must('visits.ofResident', { residentId, offset: 0 })).visits;
      await engine.must('visits.move', { id, version: open?.version ?? 0, ...to });
      expect(await workersOf(residentId)).toEqual([expected]);
    }
  });

  it('a visit that repeats is the primary worker’s, shown before it is saved, told after, and so as it goes on', async () => {
    const residentId = await stepsInFor('Prøve Gentaget');
    const late = seriesInput(residentId, idOf('support-worker'), { from: AFTER, weekdays: ['MO'] });
    expect(await engine.call('series.start', late)).toMatchObject(rule('owner-sees-not', 'workerId'));
    const asked = { ...late, from: TODAY };
    const { shifts: _, kind: _kind, place: _place, ...preview } = asked;
    const { days } = await engine.must('series.preview', preview);
    expect(days.map(({ isOutOfReach }) => isOutOfReach)).toEqual([false, false, ...Array(7).fill(true)]);
    const nobody = await engine.must('series.preview', { ...preview, workerId: null });
    expect(nobody.days.some(({ isOutOfReach }) => isOutOfReach)).toBe(false);
    expect(await engine.must('series.start', asked)).toMatchObject({ visits: 9, others: 7 });
    const first = await workersOf(residentId);
    expect(first.map(({ worker }) => worker)).toEqual([
      ...Array(2).fill('support-worker'),
      ...Array(7).fill('social-caretaker'),
    ]);
    day = addDays(TODAY, 7);
    await engine.signInAs('leader');
    expect(await engine.must('series.layOut', {})).toEqual({ added: 1 });
    expect((await workersOf(residentId)).at(-1)).toMatchObject({
      on: addDays(TODAY, 63),
      worker: 'social-caretaker',
    });
  });
});
