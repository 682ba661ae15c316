import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../../../main/engine/db/connection.ts';
import { openDatabase, readSettings, requiredPragmas } from '../../../../main/engine/db/connection.ts';
import { SCHEMA_VERSION } from '../../../../main/engine/db/migrate.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const PLAIN = 'SQLite format 3';

function makeFile(): { readonly file: string; readonly key: Buffer; readonly salt: string } {
  const file = path.join(temporaryFolder(), 'trygbase.db');
  const key = randomBytes(32);
  const opened = must(openDatabase({ file, key, salt: null, create: true }));
  opened.connection.exec("insert into settings (id, value) values ('canary', 'Kanariefugl Ærøskøbing')");
  opened.connection.close();
  return { file, key, salt: opened.salt };
}

function must(result: ReturnType<typeof openDatabase>): OpenDatabase {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function codeOf(result: ReturnType<typeof openDatabase>): string {
  if (result.ok) result.value.connection.close();
  return result.ok ? 'opened' : result.error.code;
}

describe('opening the database', () => {
  it('reads every safety setting back from the open file', () => {
    const { file, key, salt } = makeFile();
    const { connection } = must(openDatabase({ file, key, salt, create: false }));
    expect(readSettings(connection)).toEqual(requiredPragmas);
    connection.close();
  });

  it('writes no readable text to the file, where an unencrypted copy does', () => {
    const { file, key, salt } = makeFile();
    expect(readFileSync(file).includes('Kanariefugl')).toBe(false);
    expect(readFileSync(file).subarray(0, 15).toString('latin1')).not.toBe(PLAIN);
    const { connection } = must(openDatabase({ file, key, salt, create: false }));
    const clear = path.join(path.dirname(file), 'clear.db');
    const copy = new Database(clear);
    copy.exec('create table t (v text)');
    copy
      .prepare('insert into t values (?)')
      .run((connection.prepare("select value from settings where id = 'canary'").get() as { value: string }).value);
    copy.close();
    connection.close();
    expect(readFileSync(clear).includes('Kanariefugl')).toBe(true);
  });

  it('refuses a wrong key, a damaged file and the file of another municipality, each by its own name', () => {
    const { file, key, salt } = makeFile();
    const other = makeFile();
    expect(codeOf(openDatabase({ file, key: randomBytes(32), salt: other.salt, create: false }))).toBe('wrong-key');
    const damaged = path.join(path.dirname(file), 'damaged.db');
    copyFileSync(file, damaged);
    const bytes = readFileSync(damaged);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(damaged, bytes);
    expect(codeOf(openDatabase({ file: damaged, key, salt, create: false }))).toBe('data-damaged');
    expect(codeOf(openDatabase({ file, key, salt, create: false }))).toBe('opened');
  });

  it('refuses an unencrypted database, also one of ours', () => {
    const file = path.join(temporaryFolder(), 'trygbase.db');
    new Database(file).exec('create table t (v text)').close();
    const before = readFileSync(file);
    expect(codeOf(openDatabase({ file, key: randomBytes(32), salt: null, create: false }))).toBe('data-damaged');
    expect(readFileSync(file)).toEqual(before);
  });

  it('never makes a new file over an old one, nor an old one out of nothing', () => {
    const { file, key, salt } = makeFile();
    const before = readFileSync(file);
    expect(codeOf(openDatabase({ file, key: randomBytes(32), salt: null, create: true }))).toBe('already-set-up');
    expect(readFileSync(file)).toEqual(before);
    const missing = path.join(path.dirname(file), 'missing.db');
    expect(codeOf(openDatabase({ file: missing, key, salt, create: false }))).toBe('not-set-up');
    expect(existsSync(missing)).toBe(false);
  });

  it('refuses a newer schema and leaves the file as it was', () => {
    const { file, key, salt } = makeFile();
    const { connection } = must(openDatabase({ file, key, salt, create: false }));
    connection.pragma('user_version = 99990');
    connection.close();
    const before = readFileSync(file);
    const refused = openDatabase({ file, key, salt, create: false });
    expect(refused).toEqual({
      ok: false,
      error: { code: 'newer-schema', where: null, params: { found: 99990, known: SCHEMA_VERSION } },
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it('lets one program in at a time', () => {
    const { file, key, salt } = makeFile();
    const first = must(openDatabase({ file, key, salt, create: false }));
    expect(codeOf(openDatabase({ file, key, salt, create: false }))).toBe('data-in-use');
    first.connection.close();
    expect(codeOf(openDatabase({ file, key, salt, create: false }))).toBe('opened');
  });

  it('says that the last run ended without closing', () => {
    const { file, key, salt } = makeFile();
    const script = `import { openDatabase } from ${JSON.stringify(path.resolve('main/engine/db/connection.ts'))};
      const o = openDatabase({ file: ${JSON.stringify(file)}, key: Buffer.from('${key.toString('hex')}', 'hex'), salt: '${salt}', create: false });
      o.value.connection.exec("insert into settings (id, value) values ('before-kill', 'x')"); process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, ['--input-type=module', '-e', script]);
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    const opened = must(openDatabase({ file, key, salt, create: false }));
    expect(opened.uncleanExit).toBe(true);
    expect(opened.connection.prepare("select value from settings where id = 'before-kill'").get()).toEqual({
      value: 'x',
    });
    opened.connection.close();
  });
});
