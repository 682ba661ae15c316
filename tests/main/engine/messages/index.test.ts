import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMessage } from '../../../../main/reader/read-message.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { medcomBytes, medcomFiles } from '../../../helpers/medcom.ts';
import { BRUNO, citizen, NANCY, staged } from '../../../helpers/messages.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
  await citizen(engine, BRUNO, 'Bruno Prøve Elmer');
  await citizen(engine, NANCY, 'Nancy Ann Prøve Berggren');
});
afterAll(() => engine.close());

/** Every file that is not simply kept, and why. The XML beside a JSON of the same name says the same. */
const OTHERWISE: readonly (readonly [file: RegExp, outcome: string])[] = [
  [/^ack-|Flow2-/, 'receipt'],
  [/^(hn|cc)-ig-.*\.xml$/, 'duplicate'],
  [/F16-/, 'stranger'],
  // a replacement number alone: a person says who it is
  [/S-C-new|R-Tek-B-/, 'quarantine'],
  [/F18-dubletter-[23]|R-Tek-L-/, 'duplicate'],
  [/F18-dubletter-4|B05-|B09-|B12-/, 'review'],
  // it has number, stay and moment of the one before, and says something else
  [/STIN_C2/, 'review'],
  // the same message, published as something to receive and as something to send
  [/S-Tek-CPR-2/, 'duplicate'],
];

test('every message of the index does what is written for it, all of them in one municipality', async () => {
  const found: string[] = [];
  const wanted: string[] = [];
  for (const { file } of medcomFiles()) {
    const read = await readMessage(medcomBytes(file));
    if (!read.ok) continue;
    const stagingId = staged(engine, read.value);
    const preview = await engine.must('messages.preview', { stagingId });
    const received = await engine.must('messages.receive', { stagingId });
    expect(received.outcome).toBe(preview.outcome);
    found.push(`${file}: ${received.outcome}`);
    wanted.push(`${file}: ${OTHERWISE.find(([pattern]) => pattern.test(file))?.[1] ?? 'apply'}`);
  }
  expect(found).toEqual(wanted);
  expect(found.length).toBeGreaterThan(160);
});
