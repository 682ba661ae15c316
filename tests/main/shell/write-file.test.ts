import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeUserFile } from '../../../main/shell/write-file.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const bytes = new TextEncoder().encode('ÆØÅ;1\r\n');

test('a new file holds the bytes, and nothing else is left beside it', async () => {
  const folder = temporaryFolder();
  expect(await writeUserFile(path.join(folder, 'liste.csv'), bytes)).toEqual({ ok: true, value: undefined });
  expect(readFileSync(path.join(folder, 'liste.csv'))).toEqual(Buffer.from(bytes));
  expect(readdirSync(folder)).toEqual(['liste.csv']);
});

test('an old file is replaced whole', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'liste.csv'), 'a much longer old content');
  await writeUserFile(path.join(folder, 'liste.csv'), bytes);
  expect(readFileSync(path.join(folder, 'liste.csv'))).toEqual(Buffer.from(bytes));
});

test('a folder that is gone is an answer', async () => {
  const gone = path.join(temporaryFolder(), 'gone', 'liste.csv');
  expect(await writeUserFile(gone, bytes)).toEqual({
    ok: false,
    error: { code: 'file-not-written', where: null, params: {} },
  });
});

test('a name that is taken by a folder is an answer, and leaves nothing behind', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'liste.csv'));
  const refused = { code: 'file-not-written', where: null, params: { reason: 'in-use' } };
  expect(await writeUserFile(path.join(folder, 'liste.csv'), bytes)).toEqual({ ok: false, error: refused });
  expect(readdirSync(folder)).toEqual(['liste.csv']);
});

/** Writes `size` bytes in a process that may not write files of more than 8 kB: the system refuses as on a full disk. */
function writeWithLittleSpace(file: string, size: number): unknown {
  const module = path.resolve(import.meta.dirname, '../../../main/shell/write-file.ts');
  const script = `import(${JSON.stringify(module)}).then(async ({ writeUserFile }) => console.log(JSON.stringify(await writeUserFile(${JSON.stringify(file)}, new Uint8Array(${size})))))`;
  return JSON.parse(
    execFileSync('sh', ['-c', 'ulimit -f 16; exec "$0" -e "$1"', process.execPath, script], { encoding: 'utf8' }),
  );
}

test.skipIf(process.platform === 'win32')('a full disk is an answer, and the old file stays', () => {
  const file = path.join(temporaryFolder(), 'liste.csv');
  expect(writeWithLittleSpace(file, 4000)).toEqual({ ok: true });
  expect(writeWithLittleSpace(file, 100_000)).toEqual({
    ok: false,
    error: { code: 'disk-full', where: null, params: {} },
  });
  expect(readFileSync(file)).toHaveLength(4000);
  expect(readdirSync(path.dirname(file))).toEqual(['liste.csv']);
});

test.skipIf(process.platform !== 'linux')('a place where nobody may write is an answer', async () => {
  const answer = await writeUserFile('/sys/kernel/liste.csv', bytes);
  expect(answer).toEqual({ ok: false, error: { code: 'read-only', where: null, params: {} } });
});
