import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId, VisitId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';
import { listOf, visitsWorld } from './visits-world.ts';

const CARETAKER = 'Prøve social-caretaker';
const SUPPORT = 'Prøve support-worker';
const IN_A_WEEK = addDays(TODAY, 7);
const { engine: opened, idOf, somebody } = visitsWorld();
let engine: TestEngine;
beforeAll(() => {
  engine = opened();
});

/** A visit today that the caretaker goes to and the support worker goes along to, of three quarters. */
async function ofBoth(name: string): Promise<{ readonly residentId: ResidentId; readonly visitId: VisitId }> {
  const residentId = await somebody(name);
  const both = { on: TODAY, minutes: 45, secondId: idOf('support-worker') };
  const { id } = await engine.must('visits.plan', planInput(residentId, idOf('social-caretaker'), both));
  return { residentId, visitId: id };
}
const whoWas = async (id: VisitId) => {
  const { worker, second } = await engine.must('visits.get', { id });
  return { worker, second };
};
const plannedOn = async (residentId: ResidentId, on = IN_A_WEEK) =>
  (await engine.must('visits.list', listOf({ residentId, from: on, to: on }))).visits;

describe('a visit of two', () => {
  it('says who signed it and who went along, whichever of them signs', async () => {
    const first = await ofBoth('Prøve Første');
    await engine.must('visits.log', visitInput(first.residentId, { visitId: first.visitId }));
    expect(await whoWas(first.visitId)).toEqual({ worker: CARETAKER, second: SUPPORT });
    const other = await ofBoth('Prøve Anden');
    await engine.signInAs('support-worker');
    await engine.must('visits.log', visitInput(other.residentId, { visitId: other.visitId }));
    expect(await whoWas(other.visitId)).toEqual({ worker: SUPPORT, second: CARETAKER });
    // one of somebody else is signed by whoever went there, with who was to go along
    const third = await ofBoth('Prøve Tredje');
    await engine.signInAs('caseworker');
    await engine.must('visits.log', visitInput(third.residentId, { visitId: third.visitId }));
    expect(await whoWas(third.visitId)).toEqual({ worker: 'Prøve caseworker', second: SUPPORT });
  });

  it('is the same two and the same minutes next time, and leaves out who may not see the person then', async () => {
    const next = { on: IN_A_WEEK, from: '11:00' };
    for (const who of ['social-caretaker', 'support-worker'] as const) {
      const { residentId, visitId } = await ofBoth(`Prøve Næste ${who}`);
      await engine.signInAs(who);
      const refused = { visitId, state: 'refused' as const, note: null, topics: [], people: [], next };
      await engine.must('visits.log', visitInput(residentId, refused));
      expect(await plannedOn(residentId)).toMatchObject([{ worker: CARETAKER, second: SUPPORT, minutes: 45 }]);
    }
    const { residentId, visitId } = await ofBoth('Prøve Slutter');
    await engine.signInAs('caseworker');
    const { assignments } = await engine.must('residents.get', { id: residentId });
    const ending = assignments.find(({ userId }) => userId === idOf('support-worker'));
    await engine.must('assignments.end', {
      ...{ residentId, id: ending?.id as never, version: ending?.version ?? 0 },
      to: TODAY,
    });
    await engine.signInAs('social-caretaker');
    await engine.must('visits.log', visitInput(residentId, { visitId, next }));
    expect(await plannedOn(residentId)).toMatchObject([{ worker: CARETAKER, second: null, minutes: 45 }]);
  });

  it('counts as one at which the citizen met the worker whom they know, also when the other signs', async () => {
    await engine.signInAs('leader');
    const before = await engine.must('team.board', { from: TODAY, to: TODAY });
    const { residentId, visitId } = await ofBoth('Prøve Kendt');
    await engine.signInAs('caseworker');
    await engine.must('assignments.set', {
      ...{ residentId, userId: idOf('social-caretaker'), kind: 'primary' },
      from: TODAY,
    });
    await engine.signInAs('support-worker');
    await engine.must('visits.log', visitInput(residentId, { visitId }));
    await engine.must('visits.log', visitInput(residentId));
    await engine.signInAs('leader');
    const after = await engine.must('team.board', { from: TODAY, to: TODAY });
    expect([after.held - before.held, after.byPrimary - before.byPrimary]).toEqual([2, 1]);
  });

  it('is in the calendar file of both, and of nobody else', async () => {
    const { visitId } = await ofBoth('Prøve Begges');
    const code = `Aftale ${visitId.slice(-6).toUpperCase()}`;
    for (const who of ['social-caretaker', 'support-worker', 'caseworker'] as const) {
      await engine.signInAs(who);
      const { text } = await engine.must('team.calendar', { from: TODAY, to: TODAY });
      expect(text.split(code)).toHaveLength(who === 'caseworker' ? 1 : 2);
    }
  });
});
