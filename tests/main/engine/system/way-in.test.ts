import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../../../main/engine/engine.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, fixedClock, openTestEngine, TODAY } from '../../../helpers/engine.ts';

const code = (answer: {
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly where: string | null };
}) => (answer.ok ? 'done' : answer.error);
const refusal = (name: string, where: string | null = null, params = {}) => ({ code: name, where, params });

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());

const unlock = (login: string, password: string) => test.call('session.unlock', { login, password });

describe('signing in', () => {
  it('answers a wrong password, an unknown name and a removed person alike, and tells the log when it can', async () => {
    await test.confirmPassword();
    const gone = await test.must('users.create', {
      name: 'Væk Vækker',
      login: 'vak',
      roles: ['reader'],
      password: 'ni lange pindsvin på vej',
    });
    await test.confirmPassword();
    await test.must('users.remove', { id: gone.id });
    await test.must('session.lock', { reason: 'asked' });
    expect(code(await unlock(FIRST.login, 'forkert'))).toEqual(refusal('wrong-login'));
    expect(code(await unlock('findes-ikke', FIRST.password))).toEqual(refusal('wrong-login'));
    expect(code(await unlock('vak', 'ni lange pindsvin på vej'))).toEqual(refusal('wrong-login'));
    expect(code(await unlock(FIRST.login, FIRST.password))).toBe('done');
    const page = await test.must('audit.list', {
      text: '',
      from: null,
      to: null,
      operation: 'session.unlock',
      outcome: 'refused',
      offset: 0,
      limit: 50,
    });
    expect(page.total).toBe(3);
  });

  it('keeps the last administrator, and refuses a name that is taken', async () => {
    const [me] = await test.must('users.list', {});
    if (!me) throw new Error('nobody');
    await test.confirmPassword();
    expect(code(await test.call('users.remove', { id: me.id }))).toEqual(refusal('last-administrator', 'id'));
    await test.confirmPassword();
    expect(code(await test.call('users.setRoles', { id: me.id, version: me.version, roles: ['leader'] }))).toEqual(
      refusal('last-administrator', 'roles'),
    );
    await test.confirmPassword();
    expect(
      code(
        await test.call('users.create', {
          name: 'Anden',
          login: 'METTE',
          roles: ['reader'],
          password: 'ni lange pindsvin på vej',
        }),
      ),
    ).toEqual(refusal('login-taken', 'login'));
  });

  it('changes a password only for who knows the old one', async () => {
    const next = 'ti brune fuglekasser i træet';
    expect(code(await test.call('session.changePassword', { current: 'forkert', next }))).toEqual(
      refusal('wrong-password', 'current'),
    );
    expect(code(await test.call('session.changePassword', { current: FIRST.password, next: 'kort' }))).toMatchObject({
      code: 'weak-password',
      where: 'next',
    });
    await test.must('session.changePassword', { current: FIRST.password, next });
    await test.must('session.lock', { reason: 'asked' });
    expect(code(await unlock(FIRST.login, FIRST.password))).toEqual(refusal('wrong-login'));
    expect(code(await unlock(FIRST.login, next))).toBe('done');
  });
});

describe('the recovery key', () => {
  it('opens for a person of the municipality, gives a new password, and is replaced by a new key', async () => {
    await test.must('session.lock', { reason: 'asked' });
    const typed = test.recoveryKey.join(' ').toLowerCase();
    const newPassword = 'tolv glade gravhunde i haven';
    const recover = (login: string, recoveryKey: string) =>
      test.call('session.recover', { login, recoveryKey, newPassword });
    expect(code(await recover(FIRST.login, `${typed.slice(0, -1)}x`))).toMatchObject({ code: 'wrong-recovery-key' });
    expect(code(await recover('findes-ikke', typed))).toEqual(refusal('wrong-login', 'login'));
    const answer = await recover(FIRST.login, typed);
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value.recoveryKey).not.toEqual(test.recoveryKey);
    expect((await test.must('app.status', {})).recoveryConfirmed).toBe(false);
    await test.must('session.lock', { reason: 'asked' });
    expect(code(await recover(FIRST.login, typed))).toMatchObject({ code: 'wrong-recovery-key' });
    expect(code(await unlock(FIRST.login, newPassword))).toBe('done');
    const group = (number: number) => ({ number, text: answer.value.recoveryKey[number - 1] ?? '' });
    expect(
      code(await test.call('recovery.confirm', { groups: [group(1), { number: 4, text: 'AAAAAAA' }] })),
    ).toMatchObject({ code: 'wrong-recovery-key', where: 'groups.4' });
    expect(code(await test.call('recovery.confirm', { groups: [group(1), group(1)] }))).toEqual(
      refusal('bad-input', 'groups'),
    );
    expect(code(await test.call('recovery.confirm', { groups: [group(1), group(4)] }))).toBe('done');
    expect((await test.must('app.status', {})).recoveryConfirmed).toBe(true);
  });
});

describe('a data folder', () => {
  const folderOf = () => path.join(mkdtempSync(path.join(tmpdir(), 'tryg-way-')), 'data');
  const engineAt = (folder: string) => createEngine({ folder, clock: fixedClock(TODAY) });
  const own = { municipality: 'Lindeby Kommune', userName: 'Mette Kjær', login: 'mette', password: FIRST.password };

  it('is not made with a weak password, and nothing is left behind', async () => {
    const folder = folderOf();
    const answer = await engineAt(folder).call('setup.create', { ...own, password: 'lindeby kommune 1' });
    expect(code(answer)).toMatchObject({ code: 'weak-password', where: 'password' });
    expect(existsSync(folder)).toBe(false);
  });

  it('is never made over another, and every broken one is named without being touched', async () => {
    const folder = folderOf();
    const engine = engineAt(folder);
    expect(engine.state().state).toBe('empty');
    expect(code(await engine.call('setup.create', own))).toBe('done');
    await engine.lock('closing');
    const keys = path.join(folder, 'keys.json');
    const database = path.join(folder, 'trygbase.db');
    const [keyBytes, dataBytes] = [readFileSync(keys), readFileSync(database)];
    expect(code(await engineAt(folder).call('setup.create', own))).toEqual(refusal('already-set-up'));
    const status = async () =>
      ((await engineAt(folder).call('app.status', {})) as { value: { state: string; problem: unknown } }).value;
    expect(await status()).toMatchObject({ state: 'locked', problem: null });
    writeFileSync(keys, keyBytes.subarray(0, 100));
    expect(await status()).toMatchObject({ state: 'broken', problem: refusal('key-file-damaged') });
    rmSync(keys);
    expect(await status()).toMatchObject({ state: 'broken', problem: refusal('key-file-missing') });
    expect(code(await engineAt(folder).call('setup.create', own))).toEqual(refusal('already-set-up'));
    const unlockAt = async () =>
      code(await engineAt(folder).call('session.unlock', { login: own.login, password: own.password }));
    expect(await unlockAt()).toEqual(refusal('key-file-missing'));
    writeFileSync(keys, keyBytes);
    expect(readFileSync(database)).toEqual(dataBytes);
    rmSync(database);
    expect(await unlockAt()).toEqual(refusal('not-found', 'database'));
    expect(existsSync(database)).toBe(false);
    rmSync(keys);
    expect(await unlockAt()).toEqual(refusal('not-set-up'));
    writeFileSync(keys, keyBytes);
    writeFileSync(database, dataBytes);
    expect(await unlockAt()).toBe('done');
  });

  it('whose newest log was changed from outside is not opened', async () => {
    const folder = folderOf();
    const engine = engineAt(folder);
    await engine.call('setup.create', own);
    // as somebody with the running program's memory could: the key is taken from the open file's owner in this test only
    const keyHex = await keyOf(folder, own.login, own.password);
    await engine.lock('closing');
    const raw = new Database(path.join(folder, 'trygbase.db'));
    raw.pragma("cipher = 'sqlcipher'");
    raw.pragma('legacy = 4');
    raw.key(Buffer.from(`x'${keyHex}'`));
    raw.exec("drop trigger audit_no_update; update audit set actor = 'nobody' where seq = 1");
    raw.close();
    expect(code(await engineAt(folder).call('session.unlock', { login: own.login, password: own.password }))).toEqual(
      refusal('audit-broken', null, { seq: 1 }),
    );
  });
});

async function keyOf(folder: string, login: string, password: string): Promise<string> {
  const { readKeyFile } = await import('../../../../main/engine/keys/key-file.ts');
  const { unlockWithPassword } = await import('../../../../main/engine/keys/ring.ts');
  const ring = readKeyFile(path.join(folder, 'keys.json'));
  if (!ring.ok) throw new Error(ring.error.code);
  const unlocked = await unlockWithPassword(ring.value, login, password);
  if (!unlocked.ok) throw new Error(unlocked.error.code);
  return unlocked.value.databaseKey.toString('hex');
}
