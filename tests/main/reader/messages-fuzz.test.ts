import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRaw } from '../../helpers/data-key.ts';
import type { TestEngine } from '../../helpers/engine.ts';
import { openTestEngine } from '../../helpers/engine.ts';
import { fuzzMessages } from '../../helpers/message-fuzz.ts';
import { BRUNO, citizen, NANCY, staged } from '../../helpers/messages.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
  await citizen(engine, BRUNO, 'Bruno Prøve Elmer');
  await citizen(engine, NANCY, 'Nancy Ann Prøve Berggren');
});
afterAll(() => engine.close());

/** A sample; `node scripts/fuzz-messages.mjs` reads a hundred thousand. */
test('broken messages are read or refused by a code, quickly, and nothing is half kept', async () => {
  const outcomes: Record<string, number> = {};
  const fuzzed = await fuzzMessages(600, 7, async (message) => {
    const received = await engine.call('messages.receive', { stagingId: staged(engine, message) });
    const outcome = received.ok ? received.value.outcome : received.error.code;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  });
  expect(fuzzed.faults).toEqual([]);
  expect(fuzzed.slowestMs).toBeLessThan(1_000);
  expect(fuzzed.answers['message']).toBeGreaterThan(40);
  expect(Object.keys(fuzzed.answers).length).toBeGreaterThan(5);
  expect(Object.keys(outcomes).filter((one) => !KNOWN.includes(one))).toEqual([]);
  const { total } = await engine.must('messages.inbox', { filter: 'all', residentId: null, offset: 0, limit: 1 });
  expect(total).toBe((outcomes['apply'] ?? 0) + (outcomes['review'] ?? 0));
  await engine.must('session.lock', { reason: 'asked' });
  const raw = await openRaw(engine.folder);
  // every message about a stay that was used belongs to one, and every stay has its keys
  const [halves] = raw
    .prepare<[], { n: number }>(`select (select count(*) from messages where state in ('applied', 'annulled')
      and kind = 'hospital-notification' and stay_id is null)
      + (select count(*) from stays s where not exists (select 1 from stay_keys k where k.stay_id = s.id)) as n`)
    .all();
  raw.close();
  expect(halves).toEqual({ n: 0 });
});

const KNOWN = ['apply', 'review', 'duplicate', 'stranger', 'quarantine', 'receipt'];
