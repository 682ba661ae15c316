import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { AbsenceId, ResidentId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { residentInput } from '../../../helpers/residents.ts';
import { planInput } from '../../../helpers/visits.ts';
import { lastSeq } from '../changes/acts.ts';
import { listOf, visitsWorld } from '../visits/visits-world.ts';

const ON = addDays(TODAY, 1);
const { engine: opened, idOf, somebody } = visitsWorld();
let engine: TestEngine;
beforeAll(() => {
  engine = opened();
});

const caretaker = () => idOf('social-caretaker');
const support = () => idOf('support-worker');
const caseworker = () => idOf('caseworker');

async function visitOf(name: string, workerId: UserId, secondId: UserId | null): Promise<ResidentId> {
  const residentId = await somebody(name);
  await engine.must('visits.plan', planInput(residentId, workerId, { on: ON, secondId }));
  return residentId;
}
const pairOf = async (residentId: ResidentId) => {
  const { visits } = await engine.must('visits.list', listOf({ residentId, from: ON, to: ON }));
  return visits.map(({ worker, second }) => [worker?.replace('Prøve ', ''), second?.replace('Prøve ', '') ?? null]);
};
async function away(userId: UserId): Promise<AbsenceId> {
  await engine.signInAs('leader');
  return (await engine.must('absences.add', { userId, from: ON, to: ON, why: 'illness' })).id;
}
const told = async (id: AbsenceId) =>
  (await engine.must('absences.list', {})).absences.find((one) => one.id === id) ?? { version: 0, left: -1 };
const hand = async (id: AbsenceId, substituteId: UserId) =>
  (await engine.must('absences.handOver', { id, version: (await told(id)).version, substituteId })).visits;
const remove = async (id: AbsenceId) =>
  (await engine.must('absences.remove', { id, version: (await told(id)).version })).visits;

describe('whoever is away and goes along to a visit', () => {
  it('is counted, shown on the hand-over, given a substitute who may see the person, and given the place back', async () => {
    const residentId = await somebody('Prøve Fulgt');
    await engine.signInAs('caseworker');
    const other = await engine.must('residents.create', residentInput('Prøve Ukendt'));
    await engine.must('assignments.set', { residentId: other.id, userId: caretaker(), kind: 'other', from: TODAY });
    await engine.must('visits.plan', planInput(other.id, caseworker(), { on: ON, secondId: caretaker() }));
    await engine.must('visits.plan', planInput(residentId, caseworker(), { on: ON, secondId: support() }));
    const id = await away(caretaker());
    expect(await told(id)).toMatchObject({ left: 1 });
    expect((await engine.must('absences.page', { id })).visits).toMatchObject([
      { residentId: other.id, worker: 'Prøve caseworker', second: 'Prøve social-caretaker' },
    ]);
    expect(await hand(id, support())).toBe(1);
    expect(await told(id)).toMatchObject({ left: 0 });
    expect(await pairOf(other.id)).toEqual([['caseworker', 'support-worker']]);
    // of the page of the hand-over it is still one, and nobody else's visit of that day is touched
    expect((await engine.must('absences.page', { id })).visits).toMatchObject([{ second: 'Prøve support-worker' }]);
    expect(await pairOf(residentId)).toEqual([['caseworker', 'support-worker']]);
    await engine.signInAs('support-worker');
    expect(await engine.call('residents.get', { id: other.id })).toMatchObject({ ok: true });
    await engine.signInAs('leader');
    expect(await remove(id)).toBe(1);
    const seq = await lastSeq(engine);
    expect(await pairOf(other.id)).toEqual([['caseworker', 'social-caretaker']]);
    await engine.signInAs('support-worker');
    expect(await engine.call('residents.get', { id: other.id })).toMatchObject({ error: { code: 'not-found' } });
    await engine.signInAs('leader');
    await engine.must('changes.undo', { seq });
    expect(await pairOf(other.id)).toEqual([['caseworker', 'support-worker']]);
    await remove(id);
  });

  it('leaves the visit to the other of the two alone when that is the substitute, and both go again after it', async () => {
    const asFirst = await visitOf('Prøve Den Første', caretaker(), support());
    const asSecond = await visitOf('Prøve Den Anden', support(), caretaker());
    const id = await away(caretaker());
    await hand(id, support());
    expect(await pairOf(asFirst)).toEqual([['support-worker', null]]);
    expect(await pairOf(asSecond)).toEqual([['support-worker', null]]);
    await remove(id);
    expect(await pairOf(asFirst)).toEqual([['social-caretaker', 'support-worker']]);
    expect(await pairOf(asSecond)).toEqual([['support-worker', 'social-caretaker']]);
  });

  it('has the place kept while the other of the two is away as well, whoever comes back first', async () => {
    const residentId = await visitOf('Prøve Begge Væk', caretaker(), support());
    for (const order of ['first', 'second'] as const) {
      const [one, two] = [await away(caretaker()), await away(support())];
      await hand(two, caseworker());
      expect(await pairOf(residentId)).toEqual([['social-caretaker', 'caseworker']]);
      await hand(one, caseworker());
      expect(await pairOf(residentId)).toEqual([['caseworker', null]]);
      await remove(order === 'first' ? one : two);
      const half = order === 'first' ? ['social-caretaker', 'caseworker'] : ['caseworker', 'support-worker'];
      expect(await pairOf(residentId)).toEqual([half]);
      await remove(order === 'first' ? two : one);
      expect(await pairOf(residentId)).toEqual([['social-caretaker', 'support-worker']]);
    }
  });

  it('has no place to come back to with somebody whom they may not see any more', async () => {
    const residentId = await visitOf('Prøve Ophørt', support(), caretaker());
    const id = await away(caretaker());
    await hand(id, caseworker());
    await engine.signInAs('caseworker');
    const { assignments } = await engine.must('residents.get', { id: residentId });
    const own = assignments.find(({ userId }) => userId === caretaker());
    await engine.must('assignments.end', { residentId, id: own?.id as never, version: own?.version ?? 0, to: TODAY });
    await engine.signInAs('leader');
    await remove(id);
    expect(await pairOf(residentId)).toEqual([['support-worker', null]]);
  });
});
