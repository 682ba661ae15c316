import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { ownFolder } from '../../scripts/lib/electron.mjs';
import { listen, openData } from './engine-port.ts';
import { expect, testInOneApp as test } from './fixtures.ts';

/** Files from outside come in through the reader's process, files for outside go out whole or not at all. */

const MEGABYTE = 1024 * 1024;

test.beforeEach(async ({ page }) => {
  await listen(page);
  await openData(page);
});

const refused = (where: string, params: object, code = 'file-refused') => ({
  ok: false,
  error: { code, where, params },
});

test('a table is read in a process of its own, which is gone afterwards, and waits in the engine', async ({
  app,
  page,
  running,
  userData,
}) => {
  const before = running.log().length;
  const file = path.join(userData, 'boliger æøå.csv');
  writeFileSync(file, 'Adresse;Husleje\r\nSkovhusene 3;2.875,00\r\n');
  await chooseFile(app, file);
  expect(await chooseTable(page)).toEqual({
    ok: true,
    value: { stagingId: expect.stringMatching(/^[0-9a-f-]{36}$/), fileName: 'boliger æøå.csv' },
  });
  await expect.poll(() => processNames(app)).not.toContain('Tryg Base reader');
  const told = running.log().slice(before);
  expect(told).toContain('reader-ended');
  expect(told).not.toContain('boliger');
});

test('no file is chosen, and nothing happens', async ({ app, page }) => {
  await chooseFile(app, null);
  expect(await chooseTable(page)).toEqual({ ok: true, value: null });
});

test('a file that is too large, damaged, gone or a folder is refused with the reason', async ({
  app,
  page,
  userData,
}) => {
  const large = path.join(userData, 'large.csv');
  writeFileSync(large, Buffer.alloc(50 * MEGABYTE + 1, 'x'));
  await chooseFile(app, large);
  expect(await chooseTable(page)).toEqual(refused('file', { reason: 'file-too-big', limit: 50 * MEGABYTE }));

  const damaged = path.join(userData, 'damaged.xlsx');
  writeFileSync(damaged, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]));
  await chooseFile(app, damaged);
  expect(await chooseTable(page)).toEqual(refused('file', { reason: 'zip-damaged' }));

  for (const missing of [path.join(userData, 'gone.csv'), userData]) {
    await chooseFile(app, missing);
    expect(await chooseTable(page)).toEqual(refused('file', {}, 'file-unreadable'));
  }
});

test('a reader that is ended from outside is a refusal, and the next file is read', async ({ app, page, userData }) => {
  const file = path.join(userData, 'boliger.csv');
  writeFileSync(file, `Adresse;Husleje\r\n${'Skovhusene 3;2.875,00\r\n'.repeat(150_000)}`);
  await chooseFile(app, file);
  const reading = chooseTable(page);
  // the one that was seen: asked again it may be gone, and nobody is everybody to a signal
  let seen = 0;
  const look = async () => {
    seen = await readerPid(app);
    return seen;
  };
  await expect.poll(look, { intervals: [20] }).toBeGreaterThan(0);
  process.kill(seen, 'SIGKILL');
  expect(await reading).toEqual(refused('file', { reason: 'reader-crashed' }));
  writeFileSync(file, 'Adresse;Husleje\r\nSkovhusene 3;2.875,00\r\n');
  expect(await chooseTable(page)).toMatchObject({ ok: true });
});

test('a file is saved where the user said, once', async ({ app, electron, page, userData }) => {
  const folder = ownFolder(electron, path.join(userData, 'Lister'));
  const file = path.join(folder, 'liste.csv');
  await chooseSaveTo(app, file);
  const outcome = await page.evaluate(async () => {
    const place = await window.tryg.chooseSavePlace({ suggestedName: 'Belægningsliste Åkanden.csv' });
    if (place === null) return null;
    const bytes = new TextEncoder().encode('Ærøvej;1\r\n');
    return [
      place.name,
      await window.tryg.writeFile(place.token, bytes),
      await window.tryg.writeFile(place.token, bytes),
    ];
  });
  expect(outcome).toEqual(['liste.csv', { ok: true }, refused('token', {}, 'not-found')]);
  expect(readFileSync(file, 'utf8')).toBe('Ærøvej;1\r\n');
  expect(readdirSync(folder)).toEqual(['liste.csv']);
});

test('a place where nothing can be written is said, and a dialog that is closed is no place', async ({
  app,
  page,
  userData,
}) => {
  const write = () =>
    page.evaluate(async () => {
      const place = await window.tryg.chooseSavePlace({ suggestedName: 'liste.csv' });
      return place && window.tryg.writeFile(place.token, new Uint8Array(3));
    });
  await chooseSaveTo(app, path.join(userData, 'gone', 'liste.csv'));
  expect(await write()).toMatchObject({ ok: false, error: { code: 'file-not-written' } });
  await chooseSaveTo(app, '/sys/kernel/liste.csv');
  expect(await write()).toMatchObject({ ok: false, error: { code: 'read-only' } });
  await chooseSaveTo(app, null);
  expect(await write()).toBeNull();
});

test('a place that was chosen before a lock is no place after it', async ({ app, page, userData }) => {
  await chooseSaveTo(app, path.join(userData, 'liste.csv'));
  const place = await page.evaluate(() => window.tryg.chooseSavePlace({ suggestedName: 'liste.csv' }));
  await page.evaluate(() => Object.assign(window, { mark: true }));
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await page.waitForFunction(() => !('mark' in window) && 'tryg' in window);
  const answer = await page.evaluate((token) => window.tryg.writeFile(token, new Uint8Array(3)), place?.token ?? '');
  expect(answer).toEqual(refused('token', {}, 'not-found'));
});

test('printing on a machine without a printer is an answer', async ({ page }) => {
  expect(await page.evaluate(() => window.tryg.print())).toMatchObject({ ok: false, error: { where: 'printer' } });
});

function chooseTable(page: Page): Promise<unknown> {
  return page.evaluate(() => window.tryg.chooseTable());
}

function chooseFile(app: ElectronApplication, file: string | null): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, file);
}

function chooseSaveTo(app: ElectronApplication, file: string | null): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, file);
}

function processNames(app: ElectronApplication): Promise<(string | undefined)[]> {
  return app.evaluate(({ app: electronApp }) => electronApp.getAppMetrics().map(({ name }) => name));
}

function readerPid(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ app: electronApp }) => electronApp.getAppMetrics().find(({ name }) => name === 'Tryg Base reader')?.pid ?? 0,
  );
}
