import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeArrivedFiles } from '../../../main/shell/arrived-files.ts';
import type { Arrived } from '../../../shared/contract/shell-api.ts';
import { appError } from '../../../shared/errors.ts';
import type { Id } from '../../../shared/ids.ts';
import { err, ok } from '../../../shared/result.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

/** The watched folder, and what was read out of it in order. */
function inbox() {
  const folder = temporaryFolder();
  const contents: string[] = [];
  const files = makeArrivedFiles(async (file) => {
    const content = readFileSync(file, 'utf8');
    contents.push(content);
    return content === 'junk'
      ? err(appError('file-unreadable', 'file'))
      : ok({ stagingId: randomUUID() as Id<'staging'>, fileName: path.basename(file) });
  });
  const put = (name: string, content = name, secondsOld = 60) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    const at = Date.now() / 1_000 - secondsOld;
    utimesSync(file, at, at);
    return file;
  };
  return { folder, files, contents, put, look: (again = false) => files.look(folder, again) };
}

const names = ({ arrived }: { readonly arrived: readonly Arrived[] }) => arrived.map(({ name }) => name);
const tokenOf = ({ arrived }: { readonly arrived: readonly Arrived[] }) => arrived[0]?.token ?? 'none came';

test('a file is read once, the oldest first, and one that is still written waits', async () => {
  const { put, look } = inbox();
  put('ny.xml');
  put('gammel.xml', 'gammel', 90);
  put('skrives.xml', 'halv', 0);
  expect(names(await look())).toEqual(['gammel.xml', 'ny.xml']);
  expect(await look()).toMatchObject({ arrived: [], more: 0 });
});

test('a new file under the name of one that was received and deleted is read', async () => {
  const { put, look, files, contents } = inbox();
  const file = put('advis.xml', 'den ene');
  expect(await files.remove(tokenOf(await look()))).toEqual(ok(true));
  expect(existsSync(file)).toBe(false);
  put('advis.xml', 'den ene');
  expect(names(await look())).toEqual(['advis.xml']);
  expect(contents).toEqual(['den ene', 'den ene']);
});

test('a file written over while it waits is read too, and is not deleted with the one before it', async () => {
  const { put, look, files, contents } = inbox();
  const file = put('advis.xml', 'den ene', 90);
  const first = tokenOf(await look());
  put('advis.xml', 'den anden', 60);
  expect(await files.remove(first)).toEqual(ok(false));
  expect(existsSync(file)).toBe(true);
  expect(names(await look())).toEqual(['advis.xml']);
  expect(contents).toEqual(['den ene', 'den anden']);
});

test('what was put away comes back when somebody looks again, and what waits does not come twice', async () => {
  const { put, look, files } = inbox();
  put('a.xml', 'a', 90);
  put('b.xml');
  files.putAway(tokenOf(await look()));
  expect(names(await look())).toEqual([]);
  expect(names(await look(true))).toEqual(['a.xml']);
});

test('fifty wait at once, what cannot be read does not count, and the rest is told and read later', async () => {
  const { put, look, files } = inbox();
  put('notat.txt', 'junk', 999);
  for (let at = 0; at < 60; at += 1) put(`${at}.xml`, 'x', 900 - at);
  const first = await look();
  expect(first.arrived).toHaveLength(50);
  expect(first.more).toBe(11);
  expect(names(await look())).toEqual(['49.xml']);
  expect(await look()).toMatchObject({ arrived: [], more: 10 });
  await files.remove(first.arrived[5]?.token ?? '');
  expect(names(await look())).toEqual(['50.xml']);
});

test('a fifty-first file that was chosen says that it was not read', async () => {
  const { put, files } = inbox();
  const paths = Array.from({ length: 51 }, (_, at) => put(`${at}.xml`));
  const taken = await files.take(paths);
  expect(taken.filter(({ read }) => read.ok)).toHaveLength(50);
  expect(taken[50]).toMatchObject({ name: '50.xml', read: { error: { code: 'staging-gone' } } });
});

test('a file that cannot be deleted is a refusal each time, until it is gone', async () => {
  const { folder, files, look } = inbox();
  const inner = path.join(folder, 'inner');
  mkdirSync(inner);
  const file = path.join(inner, 'fremmed.xml');
  writeFileSync(file, 'x');
  const token = tokenOf({ arrived: await files.take([file]) });
  writeFileSync(file, 'noget andet');
  const refused = err(appError('file-not-deleted', 'file'));
  expect(await files.remove(token)).toEqual(refused);
  expect(await files.remove(token)).toEqual(refused);
  const again = tokenOf({ arrived: await files.take([file]) });
  expect(await files.remove(again)).toEqual(ok(true));
  expect(await files.remove(token)).toEqual(ok(false));
  expect(await files.remove(token)).toEqual(err(appError('not-found', 'token')));
  expect(names(await look())).toEqual([]);
});

test('after a lock everything that lies in the folder is read anew', async () => {
  const { put, look, files } = inbox();
  put('a.xml');
  const token = tokenOf(await look());
  files.forget();
  expect(await files.remove(token)).toEqual(err(appError('not-found', 'token')));
  expect(names(await look())).toEqual(['a.xml']);
});
