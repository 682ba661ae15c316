import { expect, it } from 'vitest';
import { keyOf, openWith } from '../../helpers/data-key.ts';
import type { TestEngine } from '../../helpers/engine.ts';
import { FIRST, openTestEngine } from '../../helpers/engine.ts';
import { manyHomes } from '../../helpers/file-operations.ts';
import { ASSOCIATIONS, HOMES_OF_EACH, kinds, VISITED } from '../../helpers/kill/acts.ts';
import { newLife } from '../../helpers/kill/life.ts';
import type { Told } from '../../helpers/kill/remains.ts';
import { compareLog, compareRemains } from '../../helpers/kill/remains.ts';
import { residentsOf } from '../../helpers/residents.ts';

/**
 * In the test command each kind twice, and on until each was both done and cut off. `npm run kill` takes its own number, its
 * own seed and the kinds of acts that are asked for.
 */
const kills = Number(process.env['TRYGBASE_KILLS'] ?? 0);
const seed = Number(process.env['TRYGBASE_KILL_SEED'] ?? 37);
const among = kinds.filter((kind) => (process.env['TRYGBASE_KILL_KINDS'] ?? kind).split(',').includes(kind));
const FEWEST = 2 * kinds.length;
const MOST = 4 * kinds.length;

it('a program killed at any moment loses nothing that it said was saved, and leaves nothing by half', {
  timeout: Math.max(120_000, kills * 5_000),
}, async () => {
  const test = await openTestEngine();
  for (const name of ASSOCIATIONS) await importBase(test, name);
  await residentsOf(test).resident(VISITED);
  await test.must('session.lock', { reason: 'asked' });
  const key = await keyOf(test.folder);
  const told: Told = { acts: [], caretaker: null, before: null, undone: 0 };
  const goesOn = (life: number): boolean =>
    kills > 0 ? life < kills : life < FEWEST || (life < MOST && countsOf(told).some(isMissed));
  let slowest = 0;
  let life = 0;
  let next = newLife(test.folder, 0, among);
  for (; goesOn(life); life += 1) {
    const writer = next;
    // in every other round in the middle of its first big act, else some time after it
    const isEarly = Math.floor(life / among.length) % 2 === 0;
    await writer.until(isEarly ? 'begin' : 'done');
    await new Promise((resolve) => setTimeout(resolve, (life * seed) % (isEarly ? 20 : 200)));
    await writer.kill();
    next = newLife(test.folder, life + 1, among);
    const began = performance.now();
    await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
    slowest = Math.max(slowest, performance.now() - began);
    // the whole chain each time in the test command; the newest hundred rows are verified at every opening anyway
    if (kills === 0 || life % 10 === 0)
      expect(await test.must('audit.verify', {}), `kill ${life}`).toMatchObject({ ok: true });
    await test.must('session.lock', { reason: 'asked' });
    compareRemains(openWith(test.folder, key), told, writer.acts());
  }
  // loaded ahead, and no longer wanted
  await next.kill();
  if (among.length === kinds.length) compareLog(openWith(test.folder, key));
  console.info(`${life} kills, reopened in ${Math.round(slowest)} ms`, countsOf(told));
  expect(countsOf(told).filter(isMissed)).toEqual([]);
  expect(slowest).toBeLessThan(3_000);
  await test.close();
});

type Counts = ReturnType<typeof countsOf>[number];

function countsOf({ acts }: Told) {
  return among.map((kind) => {
    const mine = acts.filter(({ what }) => what === kind);
    const done = mine.filter(({ isDone }) => isDone).length;
    return { kind, done, cutOff: mine.length - done };
  });
}

/** Was never done, or never cut off: a small save is over too soon for that. */
function isMissed({ kind, done, cutOff }: Counts): boolean {
  return done === 0 || (cutOff === 0 && kind !== 'save' && kind !== 'visit');
}

async function importBase(test: TestEngine, association: string): Promise<void> {
  const staged = test.engine.stage(manyHomes(association, `${association} 1`, HOMES_OF_EACH, association));
  if (!staged.ok) throw new Error(staged.error.code);
  const what = { stagingId: staged.value, kind: 'units' as const };
  const { headerLine, suggested: mapping } = await test.must('imports.inspect', { ...what, headerLine: null });
  await test.must('imports.applyUnits', { ...what, headerLine, mapping });
}
