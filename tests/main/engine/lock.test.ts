import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestEngine } from '../../helpers/engine.ts';
import { FIRST, openTestEngine } from '../../helpers/engine.ts';
import { manyHomes } from '../../helpers/file-operations.ts';

let test: TestEngine;
beforeEach(async () => {
  test = await openTestEngine();
});
afterEach(() => test.close());

const SIGN_IN = { login: FIRST.login, password: FIRST.password };

async function codeOf(answer: ReturnType<TestEngine['engine']['handle']>): Promise<string> {
  const result = await answer;
  return result.ok ? 'done' : result.error.code;
}

/** An import of so many homes that it takes several slices. */
async function largeImport() {
  const staged = test.engine.stage(manyHomes('Åkanden', 'Kærgården', 9_000));
  if (!staged.ok) throw new Error(staged.error.code);
  const what = { stagingId: staged.value, kind: 'units' as const };
  const { headerLine, suggested } = await test.must('imports.inspect', { ...what, headerLine: null });
  return { ...what, headerLine, mapping: suggested };
}

describe.each(['the shell', 'the page'])('locking by %s', (who) => {
  const lock = () =>
    who === 'the shell'
      ? test.engine.lock('screen')
      : test.engine.handle({ operation: 'session.lock', input: { reason: 'asked' } });

  it('rolls a running task back at its next slice, and answers what waited with a refusal', async () => {
    const input = await largeImport();
    let locked: Promise<unknown> | null = null;
    const progress = (): void => {
      locked ??= lock();
    };
    const task = codeOf(test.engine.handle({ operation: 'imports.applyUnits', input, progress }));
    const waiting = Array.from({ length: 300 }, () => codeOf(test.call('associations.list', {})));
    expect(await task).toBe('cancelled');
    await locked;
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['locked']));
    expect(test.engine.state().state).toBe('locked');
    await test.must('session.unlock', SIGN_IN);
    expect(await test.must('estates.list', {})).toEqual([]);
    expect(
      await codeOf(test.call('imports.inspect', { stagingId: input.stagingId, kind: 'units', headerLine: null })),
    ).toBe('staging-gone');
  });

  it('lets nothing through that came after it but the way in', async () => {
    const answers = [
      codeOf(test.call('associations.list', {})),
      lock(),
      codeOf(test.call('associations.list', {})),
      codeOf(test.call('session.unlock', SIGN_IN)),
      codeOf(test.call('associations.list', {})),
    ];
    const [, , after, unlocked, again] = await Promise.all(answers);
    expect([after, unlocked, again]).toEqual(['locked', 'done', 'done']);
  });
});

describe('a thousand requests at once', () => {
  it('are each answered once, in their order', async () => {
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 1_000 }, (_, n) =>
        test.call('settings.get', {}).then((answer) => answer.ok && order.push(n)),
      ),
    );
    expect(order).toEqual(Array.from({ length: 1_000 }, (_, n) => n));
  });
});

describe('a lock while nobody is signed in', () => {
  it('does nothing, as often as it is asked', async () => {
    await test.engine.lock('idle');
    await Promise.all([test.engine.lock('idle'), test.engine.lock('closing')]);
    expect(test.engine.state().state).toBe('locked');
    expect(await codeOf(test.call('session.unlock', SIGN_IN))).toBe('done');
  });
});
