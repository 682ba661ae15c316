import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Operation } from '../../../../shared/contract/index.ts';
import type { DayInterval, IsoDate } from '../../../../shared/dates.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId, UnitId } from '../../../../shared/ids.ts';
import { derivedCheck } from '../../../helpers/derived-check.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { runs } from '../../../helpers/properties.ts';
import { type Act, anyAct, type Letting } from './letting-acts.ts';
import { type LettingWorld, makeLettingWorld, pairOf } from './letting-world.ts';

/** On which days each home is lived in, as it was before the next act. */
interface Model {
  taken: ReadonlyMap<UnitId, ReadonlySet<IsoDate>>;
}

const DAYS = Array.from({ length: 160 }, (_, index): IsoDate => addDays(TODAY, index - 5));
const daysOf = ({ from, to }: DayInterval): readonly IsoDate[] =>
  DAYS.filter((day) => from <= day && (to === null || day <= to));

let world: LettingWorld;
const done = new Map<Operation, number>();
beforeAll(async () => {
  world = await makeLettingWorld();
});
afterAll(() => world.original.close());

/** An act on the real engine; after it nothing that may never be is, and what it let was free. */
const command = (act: Act): fc.AsyncCommand<Model, Letting> => ({
  check: () => true,
  run: async (model, letting) => {
    const claim = await act.run(letting);
    const before = claim && model.taken.get(claim.unitId);
    if (claim && before) expect(daysOf(claim).filter((day) => before.has(day))).toEqual([]);
    model.taken = await takenDays(letting);
    await noOfferThatMayNotBe(letting);
  },
  toString: () => act.name,
});

/** Day by day, as a caretaker would count: two people on one day are found by counting alone. */
async function takenDays({ engine }: Letting): Promise<ReadonlyMap<UnitId, ReadonlySet<IsoDate>>> {
  const taken = new Map<UnitId, ReadonlySet<IsoDate>>();
  for (const unitId of world.homes) {
    const { tenancies } = await engine.must('units.get', { id: unitId });
    const days = tenancies.flatMap((tenancy) => daysOf(tenancy));
    expect(days.length, 'two tenancies on one day').toBe(new Set(days).size);
    taken.set(unitId, new Set(days));
  }
  return taken;
}

async function noOfferThatMayNotBe({ engine }: Letting): Promise<void> {
  for (const unitId of world.homes) {
    const { offers } = await engine.must('offers.ofHome', { unitId });
    expect(offers.filter(({ state }) => state === 'offered').length, 'held for two').toBeLessThan(2);
    const forbidden = offers.filter(({ residentId }) => world.never.has(pairOf(unitId, residentId as ResidentId)));
    expect(forbidden, 'against a must or a no-go').toEqual([]);
  }
}

const REACHED = [
  ...([
    'offers.propose',
    'offers.offer',
    'offers.accept',
    'offers.decline',
    'offers.withdraw',
    'offers.changeMind',
  ] as const),
  ...(['tenancies.start', 'tenancies.end', 'changes.undo', 'imports.applyTenancies', 'waiting.review'] as const),
] satisfies readonly Operation[];

it('no order of valid acts lets a home twice on a day, holds it for two, or offers it against a must or a no-go', async () => {
  const walk = fc.commands([anyAct.map(command)], { maxCommands: 40, size: 'max' });
  const property = fc.asyncProperty(walk, async (commands) => {
    const engine = await world.original.open();
    try {
      const setup = () => ({ model: { taken: new Map() } satisfies Model, real: { engine, world, done } });
      await fc.asyncModelRun(setup, commands);
      expect(await derivedCheck(engine)).toMatchObject({ ok: true });
    } finally {
      await engine.close();
    }
  });
  await fc.assert(property, { ...runs(12), interruptAfterTimeLimit: 45_000 });
  // each act was really done, or nothing was tried
  expect(REACHED.filter((operation) => (done.get(operation) ?? 0) < 2)).toEqual([]);
}, 60_000);
