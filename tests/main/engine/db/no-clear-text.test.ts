import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../main/engine/db/connection.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const canTrace = spawnSync('strace', ['-f', '--seccomp-bpf', '-V'], { stdio: 'ignore' }).status === 0;

/** What must not be readable. It stands nowhere in the writer itself, which Node may keep compiled. */
const WORD = 'Kanariefugl';

/** Bytes of clear text that the writer hands to the system, whatever the name of the file: a temporary one has none. */
function clearWrites(where: 'memory' | 'disk'): number {
  const folder = temporaryFolder();
  const trace = path.join(folder, 'trace');
  const script = path.resolve('tests/helpers/sorting-writer.ts');
  const calls = 'trace=write,pwrite64,writev,pwritev';
  const traced = spawnSync('strace', [
    '-f',
    // stops at these calls alone, and not at every other one to look whether it is one of them
    '--seccomp-bpf',
    '-s',
    '4200',
    '-e',
    calls,
    '-o',
    trace,
    process.execPath,
    script,
    folder,
    where,
    WORD,
  ]);
  expect(traced.status, traced.stderr.toString('utf8').slice(-500)).toBe(0);
  return readFileSync(trace, 'latin1').split(WORD).length - 1;
}

describe('what SQLite writes while it sorts and builds indexes', () => {
  it.skipIf(!canTrace)('has no readable text in any system call, where temporary files on disk would have', () => {
    expect(clearWrites('memory')).toBe(0);
    expect(clearWrites('disk')).toBeGreaterThan(100);
  });
});

describe('what was deleted', () => {
  it('is gone from the pages, where the addon would keep it', () => {
    expect(remains(true)).toBe(0);
    expect(remains(false)).toBeGreaterThan(0);
  });
});

/** How many deleted texts stand in the decrypted pages: a copy without a key shows what the pages hold. */
function remains(secure: boolean): number {
  const folder = temporaryFolder();
  const file = path.join(folder, 'trygbase.db');
  const opened = openDatabase({ file, key: randomBytes(32), salt: null, create: true });
  if (!opened.ok) throw new Error(opened.error.code);
  const { connection } = opened.value;
  if (!secure) connection.pragma('secure_delete = OFF');
  const insert = connection.prepare(
    'insert into drafts (id, user_id, form, subject, body, saved_utc) values (?, ?, ?, ?, ?, ?)',
  );
  for (let n = 0; n < 200; n += 1) insert.run(`d${n}`, 'u', 'f', String(n), `${WORD} ${'y'.repeat(300)}`, 'z');
  connection.exec('delete from drafts where row % 2 = 0');
  const pages = connection.serialize();
  connection.close();
  return pages.toString('latin1').split(WORD).length - 1 - 100;
}
