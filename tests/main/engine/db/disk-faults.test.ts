import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, openTestEngine } from '../../../helpers/engine.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const mayMount = process.platform === 'linux' && mountsOn(temporaryName());
const association = { cvr: null, lbfNumber: null, contactName: null, contactEmail: null };
const DRAFT = 'kladde '.repeat(10_000);

/** A real file system in memory of so many megabytes, for this test alone. */
function smallDisk(megabytes: number): string {
  const at = temporaryFolder();
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', at]);
  onTestFinished(() => {
    spawnSync('umount', ['-l', at]);
  });
  return at;
}

async function codeOf(answer: ReturnType<TestEngine['engine']['handle']>): Promise<string> {
  const result = await answer;
  return result.ok ? 'done' : result.error.code;
}

const unlock = (test: TestEngine) => test.call('session.unlock', { login: FIRST.login, password: FIRST.password });

describe.skipIf(!mayMount)('a full disk', () => {
  it('is answered as such, keeps what was saved, and lets the work go on when there is room again', async () => {
    const disk = smallDisk(4);
    const test = await openTestEngine({ parent: disk });
    const saved: string[] = [];
    const names = Array.from({ length: 400 }, (_, n) => `Forening ${n}`);
    const codes = new Set<string>();
    for (const name of names) {
      const code = await codeOf(test.call('associations.create', { name, ...association }));
      if (code === 'done') saved.push(name);
      codes.add(code);
      const draft = await codeOf(test.call('drafts.save', { form: 'unit', subject: name, text: DRAFT }));
      if (code !== 'done' && draft !== 'done') break;
    }
    expect([...codes].toSorted()).toEqual(['disk-full', 'done']);
    expect(await codeOf(test.call('settings.get', {}))).toBe('done');
    await test.confirmPassword().catch(() => undefined);
    await test.engine.lock('asked');
    expect(test.engine.state().state).toBe('locked');
    spawnSync('mount', ['-o', 'remount,size=64m', disk]);
    expect((await unlock(test)).ok).toBe(true);
    expect((await test.must('associations.list', {})).map(({ name }) => name).toSorted()).toEqual(saved.toSorted());
    expect(await test.must('audit.verify', {})).toMatchObject({ ok: true });
    expect(await codeOf(test.call('associations.create', { name: 'Igen', ...association }))).toBe('done');
    await test.engine.lock('closing');
  });

  it('changes no password by half: the old one stays good', async () => {
    const disk = smallDisk(8);
    const test = await openTestEngine({ parent: disk });
    fill(disk);
    const change = { current: FIRST.password, next: 'ti brune fuglekasser i træet' };
    const code = await codeOf(test.call('session.changePassword', change));
    await test.engine.lock('asked');
    rmSync(path.join(disk, 'fill'));
    expect(code).toBe('disk-full');
    expect((await unlock(test)).ok).toBe(true);
    await test.engine.lock('closing');
    expect(readdirSync(test.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('refuses to set up where there is no room, and leaves nothing behind', async () => {
    const disk = smallDisk(1);
    fill(disk);
    await expect(openTestEngine({ parent: disk })).rejects.toThrow('disk-full');
    rmSync(path.join(disk, 'fill'));
    expect(readdirSync(path.join(disk, 'data'))).toEqual([]);
  });
});

describe.skipIf(!mayMount)('a disk that cannot be written', () => {
  it('is answered as read-only at the door, and the file stays as it was', async () => {
    const disk = smallDisk(16);
    const test = await openTestEngine({ parent: disk });
    await test.must('session.lock', { reason: 'asked' });
    const before = readFileSync(path.join(test.folder, 'trygbase.db'));
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    expect(await codeOf(unlock(test))).toBe('read-only');
    expect(readFileSync(path.join(test.folder, 'trygbase.db'))).toEqual(before);
    spawnSync('mount', ['-o', 'remount,rw', disk]);
    expect(await codeOf(unlock(test))).toBe('done');
    await test.engine.lock('closing');
  });

  it('is answered as read-only where a folder is to be made on it', async () => {
    const disk = smallDisk(16);
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    await expect(openTestEngine({ parent: disk })).rejects.toThrow('read-only');
    expect(readdirSync(disk)).toEqual([]);
  });
});

describe('a damaged page', () => {
  it('is told, closes the file again and keeps the program answering', async () => {
    const bugs: unknown[] = [];
    const test = await openTestEngine({ onBug: (bug) => bugs.push(bug) });
    for (let n = 0; n < 40; n += 1)
      await test.must('drafts.save', { form: 'f', subject: String(n), text: DRAFT.slice(n) });
    await test.must('session.lock', { reason: 'asked' });
    const file = path.join(test.folder, 'trygbase.db');
    const whole = readFileSync(file);
    const raw = await openRaw(test.folder);
    const { rootpage } = raw.prepare("select rootpage from sqlite_schema where name = 'audit_place'").get() as {
      rootpage: number;
    };
    raw.close();
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, (rootpage - 1) * 4096 + 100, (rootpage - 1) * 4096 + 200);
    writeFileSync(file, damaged);
    expect(await codeOf(unlock(test))).toBe('data-damaged');
    expect(await codeOf(unlock(test))).toBe('data-damaged');
    expect(readFileSync(file)).toEqual(damaged);
    writeFileSync(file, whole);
    expect(await codeOf(unlock(test))).toBe('done');
    expect(bugs).toEqual([]);
    await test.close();
  });

  it('in the middle of the work ends no program, whatever is asked', async () => {
    const test = await openTestEngine({ onBug: () => undefined });
    await test.must('session.lock', { reason: 'asked' });
    const raw = await openRaw(test.folder);
    raw.exec("update settings set value = 'no json' where id = 'general'");
    raw.close();
    const answers = await Promise.all([unlock(test), test.call('settings.get', {}), test.call('app.status', {})]);
    expect(answers.every((answer) => typeof answer.ok === 'boolean')).toBe(true);
    await test.close();
  });

  it('is no reason to write a new database where the old one was emptied', async () => {
    const test = await openTestEngine();
    await test.must('session.lock', { reason: 'asked' });
    const file = path.join(test.folder, 'trygbase.db');
    writeFileSync(file, '');
    expect(await codeOf(unlock(test))).toBe('data-damaged');
    expect(statSync(file).size).toBe(0);
    await test.close();
  });
});

function fill(disk: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${path.join(disk, 'fill')}`, 'bs=4k'], { stdio: 'ignore' });
}

function temporaryName(): string {
  return spawnSync('mktemp', ['-d'], { encoding: 'utf8' }).stdout.trim();
}

function mountsOn(at: string): boolean {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at]).status === 0;
  if (mounted) spawnSync('umount', [at]);
  rmSync(at, { recursive: true, force: true });
  return mounted;
}
