import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestEngine } from '../../helpers/engine.ts';
import { openTestEngine } from '../../helpers/engine.ts';
import { faultOf } from '../../helpers/hostile/judge.ts';
import { seededRandom } from '../../helpers/hostile/random.ts';
import { hostileRequest } from '../../helpers/hostile/requests.ts';
import { revive } from '../../helpers/hostile/revive.ts';

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
  await test.signInAs('reader');
});
afterAll(() => test.close());

/** The lists that a reader sees, as one number: hostile requests must leave it as it was. */
async function contentHash(): Promise<string> {
  const seen = [
    await test.must('associations.list', {}),
    await test.must('estates.list', {}),
    await test.must('drafts.list', {}),
    await test.must('settings.get', {}),
  ];
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}

it('2,000 hostile requests straight into the engine find no bug and no wrong accept, and write nothing', async () => {
  const random = seededRandom(20_261_123);
  const before = await contentHash();
  const faults: string[] = [];
  for (let n = 0; n < 2_000; n += 1) {
    const request = hostileRequest(random);
    if (mayChangeState(request.operation)) continue;
    const reply = await test.engine.handle({
      operation: request.operation,
      input: revive(request.input),
      draft: revive(request.draft),
    });
    const fault = faultOf(request, reply, ['reader']);
    if (fault) faults.push(`${n} ${String(request.operation)}: ${fault} ${JSON.stringify(reply).slice(0, 200)}`);
  }
  expect(faults).toEqual([]);
  expect(await contentHash()).toBe(before);
});

it('the judge would notice an engine that lets too much or too little through', () => {
  const done = { ok: true, value: {} };
  const refusal = (code: string, where: string | null = null) => ({ ok: false, error: { code, where, params: {} } });
  const request = { operation: 'units.create', input: {} };
  expect(faultOf(request, done, ['reader'])).toContain('permission');
  expect(faultOf(request, refusal('no-permission'), ['caseworker'])).toContain('wrong input');
  expect(faultOf(request, done, ['caseworker'])).toContain('wrong input');
  expect(faultOf({ operation: 'units.drop', input: {} }, done, ['leader'])).toContain('unknown operation');
  expect(faultOf(request, refusal('bad-input', '/home/x/engine.ts'), ['caseworker'])).toContain('paths');
  expect(faultOf(request, refusal('unexpected'), ['caseworker'])).toContain('bug');
  expect(faultOf(request, 'x', ['caseworker'])).toContain('form');
});

/** A rightly formed lock, draft or password is no attack; it would end the run or change what is compared. */
function mayChangeState(operation: unknown): boolean {
  return operation === 'session.lock' || operation === 'drafts.save' || operation === 'drafts.discard';
}
