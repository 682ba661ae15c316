import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Places } from '../../../../main/engine/series/hand-visit.ts';
import { givenTo, takenBack } from '../../../../main/engine/series/hand-visit.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { AbsenceId, ResidentId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { always } from '../../../helpers/properties.ts';
import { planInput } from '../../../helpers/visits.ts';
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

async function away(userId: UserId): Promise<AbsenceId> {
  await engine.signInAs('leader');
  return (await engine.must('absences.add', { userId, from: ON, to: ON, why: 'illness' })).id;
}
const versionOf = async (id: AbsenceId) =>
  (await engine.must('absences.list', {})).absences.find((one) => one.id === id)?.version ?? 0;
const hand = async (id: AbsenceId, substituteId: UserId) =>
  engine.must('absences.handOver', { id, version: await versionOf(id), substituteId });
const remove = async (id: AbsenceId) => engine.must('absences.remove', { id, version: await versionOf(id) });
const workerOf = async (residentId: ResidentId) => {
  const { visits } = await engine.must('visits.list', listOf({ residentId, from: ON, to: ON }));
  return visits.map(({ workerId }) => workerId);
};
const page = async (id: AbsenceId, residentId: ResidentId) =>
  (await engine.must('absences.page', { id })).visits.filter((visit) => visit.residentId === residentId);

describe('a visit whose substitute is away as well', () => {
  it.each(['the worker', 'the substitute'] as const)(
    'tells whose it was, and goes to the right one when %s comes back first',
    async (who) => {
      const residentId = await somebody(`Prøve Kæde ${who}`);
      await engine.must('visits.plan', planInput(residentId, caretaker(), { on: ON }));
      const own = await away(caretaker());
      await hand(own, support());
      const theirs = await away(support());
      await hand(theirs, caseworker());
      expect(await workerOf(residentId)).toEqual([caseworker()]);
      const told = [{ worker: 'Prøve caseworker', original: 'Prøve social-caretaker' }];
      expect(await page(own, residentId)).toMatchObject(told);
      expect(await page(theirs, residentId)).toMatchObject(told);
      await remove(who === 'the worker' ? own : theirs);
      // the worker has it, also while the substitute is still away; the substitute has it only for as long as the worker is
      expect(await workerOf(residentId)).toEqual([who === 'the worker' ? caretaker() : support()]);
      await remove(who === 'the worker' ? theirs : own);
      expect(await workerOf(residentId)).toEqual([caretaker()]);
    },
  );
});

describe('the places of a visit', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'] as readonly string[] as readonly UserId[];
  const steps = fc.array(fc.record({ who: fc.nat(5), by: fc.nat(5) }), { maxLength: 8 });
  const start: Places = {
    first: { before: [], holder: people[0] ?? null },
    second: { before: [], holder: people[1] ?? null },
  };
  const back = (places: Places, absent: UserId) => takenBack(places, { absent, leaves: null, sees: () => true });

  it('are never with anybody who is away, nor twice with one, and all come back in whatever order', () => {
    always(fc.tuple(steps, fc.infiniteStream(fc.nat(5))), ([given, turns]) => {
      let places = start;
      const gone: UserId[] = [];
      const holds = () => {
        const holders = [places.first.holder, places.second.holder].filter((who) => who !== null);
        expect(holders.filter((who) => gone.includes(who))).toEqual([]);
        expect(new Set(holders).size).toBe(holders.length);
        const firsts = [places.first, places.second].map(({ before, holder }) => before[0] ?? holder);
        expect(firsts).toEqual([people[0], people[1]]);
      };
      for (const { who, by } of given) {
        const [absent, substitute] = [people[who] as UserId, people[by] as UserId];
        if (absent === substitute || [absent, substitute].some((one) => gone.includes(one))) continue;
        const isThere = places.first.holder === absent || places.second.holder === absent;
        gone.push(absent);
        if (isThere) places = givenTo(places, absent, substitute);
        holds();
      }
      while (gone.length > 0) {
        const [next] = gone.splice((turns.next().value ?? 0) % gone.length, 1);
        places = back(places, next as UserId);
        holds();
      }
      expect(places).toEqual(start);
    });
  });
});
