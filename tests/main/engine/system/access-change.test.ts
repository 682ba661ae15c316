import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../main/engine/engine.ts';
import { createEngine } from '../../../../main/engine/engine.ts';
import type { Ring } from '../../../../main/engine/keys/ring.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, fixedClock, openTestEngine, TODAY } from '../../../helpers/engine.ts';

const LONE = { name: 'Lone Prøve', login: 'lone', password: 'otte store bøgetræer her' };
const NEXT = 'ti brune fuglekasser i træet';

let test: TestEngine;
let newKey: readonly string[];
let copies: string;
beforeAll(async () => {
  test = await openTestEngine();
  copies = path.join(path.dirname(test.folder), 'copies');
  await test.confirmPassword();
  await test.must('users.create', { name: LONE.name, login: LONE.login, roles: ['reader'], password: LONE.password });
  await keep('before');
  await test.confirmPassword();
  newKey = (await test.must('recovery.renew', {})).recoveryKey;
  await keep('renewed');
  await test.must('session.changePassword', { current: FIRST.password, next: NEXT });
  await keep('changed', NEXT);
  const lone = (await test.must('users.list', {})).find((user) => user.name === LONE.name);
  if (!lone) throw new Error('nobody');
  await test.must('session.confirmPassword', { password: NEXT });
  await test.must('users.remove', { id: lone.id });
  await keep('removed', NEXT);
});
afterAll(() => test.close());

/** The folder as it lies on disk now, with the key file as it was in the middle of the last change. */
async function keep(name: string, password: string = FIRST.password): Promise<void> {
  await test.must('session.lock', { reason: 'asked' });
  const to = path.join(copies, name);
  mkdirSync(to, { recursive: true });
  for (const file of ['trygbase.db', 'keys.json', 'keys.json.1'])
    if (existsSync(path.join(test.folder, file))) copyFileSync(path.join(test.folder, file), path.join(to, file));
  await test.must('session.unlock', { login: FIRST.login, password });
}

/** What a crash leaves: the rows of one moment and the key file of another. */
function left(
  database: string,
  keys: string,
  file = 'keys.json',
): { readonly folder: string; readonly engine: Engine } {
  const folder = path.join(copies, `${database}+${keys}+${file}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  copyFileSync(path.join(copies, database, 'trygbase.db'), path.join(folder, 'trygbase.db'));
  copyFileSync(path.join(copies, keys, file), path.join(folder, 'keys.json'));
  return { folder, engine: createEngine({ folder, clock: fixedClock(TODAY) }) };
}

const ringOf = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'keys.json'), 'utf8')) as Ring;

async function unlock(engine: Engine, password: string, login: string = FIRST.login): Promise<string> {
  const answer = await engine.call('session.unlock', { login, password });
  await engine.lock('asked');
  return answer.ok ? 'done' : answer.error.code;
}

async function recover(engine: Engine, key: readonly string[]): Promise<string> {
  const recoveryKey = key.join(' ');
  const answer = await engine.call('session.recover', { login: FIRST.login, recoveryKey, newPassword: NEXT });
  await engine.lock('asked');
  return answer.ok ? 'done' : answer.error.code;
}

describe('a crash while the recovery key is renewed', () => {
  it('before the rows are written leaves the old key good, and the one that nobody saw is cleared away', async () => {
    const { folder, engine } = left('before', 'renewed', 'keys.json.1');
    expect(ringOf(folder).slots).toHaveLength(4);
    expect(await unlock(engine, FIRST.password)).toBe('done');
    expect(ringOf(folder).slots).toHaveLength(3);
    expect(await recover(engine, test.recoveryKey)).toBe('done');
  });

  it('after the rows are written leaves the new key good, and the old one opens no more', async () => {
    const { folder, engine } = left('renewed', 'renewed', 'keys.json.1');
    expect(ringOf(folder).slots).toHaveLength(4);
    expect(await recover(engine, test.recoveryKey)).toBe('wrong-login');
    expect(ringOf(folder).slots).toHaveLength(3);
    expect(await recover(engine, newKey)).toBe('done');
  });
});

describe('a crash while a password is changed', () => {
  it('leaves exactly one of the two passwords good, the one that the rows know', async () => {
    const before = left('renewed', 'changed', 'keys.json.1');
    expect(await unlock(before.engine, NEXT)).toBe('wrong-login');
    expect(await unlock(before.engine, FIRST.password)).toBe('done');
    const after = left('changed', 'changed', 'keys.json.1');
    expect(await unlock(after.engine, FIRST.password)).toBe('wrong-login');
    expect(await unlock(after.engine, NEXT)).toBe('done');
    expect(ringOf(after.folder).slots).toHaveLength(3);
  });
});

describe('a key file from another day', () => {
  it('lets nobody in whose access was taken away since', async () => {
    const { folder, engine } = left('removed', 'changed');
    expect(await unlock(engine, LONE.password, LONE.login)).toBe('wrong-login');
    expect(ringOf(folder).slots).toHaveLength(2);
    expect(await unlock(engine, NEXT)).toBe('done');
  });

  it('brings no old password and no old recovery key back', async () => {
    expect(await unlock(left('removed', 'before').engine, FIRST.password)).toBe('wrong-login');
    expect(await recover(left('removed', 'before').engine, test.recoveryKey)).toBe('wrong-login');
  });

  it('that is newer than a database put back from a copy keeps everybody in', async () => {
    const { folder, engine } = left('before', 'removed');
    expect(await unlock(engine, NEXT)).toBe('done');
    expect(await recover(engine, newKey)).toBe('done');
    expect(ringOf(folder).slots.filter((slot) => slot.type === 'recovery')).toHaveLength(1);
  });
});

describe('the log of what was tried in vain', () => {
  it('tells how many wrong recovery keys there were, once somebody is in', async () => {
    const { engine } = left('removed', 'removed');
    const wrong = newKey.map((group) => group).toReversed();
    for (const _ of [1, 2]) await recover(engine, test.recoveryKey);
    expect(await recover(engine, wrong)).toBe('wrong-recovery-key');
    await engine.call('session.unlock', { login: FIRST.login, password: NEXT });
    const all = { text: '', from: null, to: null, offset: 0, limit: 50 };
    const log = await engine.call('audit.list', { ...all, operation: 'session.recover', outcome: 'refused' });
    expect(log.ok && log.value.rows.map((row) => row[7])).toEqual([2]);
    await engine.lock('closing');
  });
});
