import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { seriesInput } from '../../../helpers/series.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';
import { listOf, visitsWorld } from './visits-world.ts';

const { engine: opened, idOf, somebody } = visitsWorld();
let engine: TestEngine;
beforeAll(() => {
  engine = opened();
});

const SEED = 20261123;
const RUNS = 25;

/** What workers do with visits, in any order; `ahead` is a number of days, null is no new day. */
const anyAct = fc.oneof(
  fc.record({ what: fc.constant('plan' as const), ahead: fc.nat(20) }),
  fc.record({ what: fc.constant('held' as const), ahead: fc.option(fc.nat(20)) }),
  fc.record({
    what: fc.constantFrom('not-home' as const, 'refused' as const),
    ahead: fc.option(fc.integer({ min: 1, max: 20 })),
  }),
  fc.record({ what: fc.constant('cancel' as const), ahead: fc.option(fc.integer({ min: 1, max: 20 })) }),
  fc.record({ what: fc.constant('move' as const), ahead: fc.nat(20) }),
  fc.record({ what: fc.constantFrom('repeat' as const, 'stop' as const), ahead: fc.constant(0) }),
);
type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;

const plannedOf = async (residentId: ResidentId) => {
  const { visits } = await engine.must('visits.list', listOf({ to: addDays(TODAY, 120), residentId }));
  return visits.filter(({ state }) => state === 'planned');
};
const lackingOf = async (residentId: ResidentId) => {
  const { lacking } = await engine.must('today.people', { most: 200 });
  return lacking.find((one) => one.residentId === residentId)?.lacks ?? null;
};

async function doIt(residentId: ResidentId, { what, ahead }: Act): Promise<void> {
  const next = ahead === null ? null : { on: addDays(TODAY, ahead), from: null };
  const worker = idOf('social-caretaker');
  const [first] = await plannedOf(residentId);
  if (what === 'plan')
    await engine.must('visits.plan', planInput(residentId, worker, { on: addDays(TODAY, ahead ?? 0) }));
  else if (what === 'held') await engine.must('visits.log', visitInput(residentId, { next }));
  else if (what === 'not-home' || what === 'refused') await attempt(residentId, what, next);
  else if (what === 'repeat') await engine.must('series.start', seriesInput(residentId, worker));
  else if (what === 'stop') await stop(residentId);
  else if (first !== undefined && what === 'cancel')
    await engine.must('visits.cancel', {
      ...{ id: first.id, version: first.version, state: 'cancelled-citizen', reason: 'Rejst', next },
    });
  else if (first !== undefined && next !== null)
    await engine.must('visits.move', {
      ...{ id: first.id, version: first.version, on: next.on, from: null, workerId: worker, reason: 'Kursus' },
    });
}

/** A closed door without a next day is refused, and one with it has that day. */
async function attempt(
  residentId: ResidentId,
  state: 'not-home' | 'refused',
  next: { readonly on: ReturnType<typeof addDays>; readonly from: null } | null,
): Promise<void> {
  const tried = visitInput(residentId, { state, note: null, topics: [], people: [], next });
  const answer = await engine.call('visits.log', tried);
  expect(answer.ok).toBe(next !== null);
  if (next !== null) expect((await plannedOf(residentId)).map(({ on }) => on)).toContain(next.on);
}

async function stop(residentId: ResidentId): Promise<void> {
  const { series } = await engine.must('series.ofResident', { residentId });
  const open = series.find(({ endedOn }) => endedOn === null);
  if (open !== undefined)
    await engine.must('series.end', { id: open.id, version: open.version, on: TODAY, reason: 'Klarer sig selv' });
}

it('whatever is done with visits, somebody active has a next day or is told of on I dag as without one', async () => {
  let number = 0;
  let without = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 8 }), async (acts) => {
      number += 1;
      const residentId = await somebody(`Prøve Rækkefølge ${number}`);
      for (const act of acts) {
        await doIt(residentId, act);
        const hasDate = (await plannedOf(residentId)).length > 0;
        const lacks = await lackingOf(residentId);
        // nobody answers for them here, so that they are told of in either case
        expect(lacks).toBe(hasDate ? 'owner' : 'both');
        if (!hasDate) without += 1;
      }
      const card = await engine.must('residents.get', { id: residentId });
      expect(card.courses.some(({ to }) => to === null)).toBe(true);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(without).toBeGreaterThan(0);
});
