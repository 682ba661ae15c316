import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ownFolder } from '../../scripts/lib/electron.mjs';
import { filesWith } from './files.ts';
import { expect, test, testInOneApp } from './fixtures.ts';

/** What the shell leaves on disk: window and preferences, a technical log, and nothing that a page held. */

test.use({ troubleExpected: true });
testInOneApp.use({ troubleExpected: true });

const CANARY = 'Kanariefugl-7319';

test('nothing that a page stores reaches the disk', async ({ page, running, userData }) => {
  const kept = await page.evaluate(async (canary) => {
    localStorage.setItem('canary', canary);
    sessionStorage.setItem('canary', canary);
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open('canary', 1);
      open.onupgradeneeded = () => open.result.createObjectStore('canary').put(canary, 1);
      open.onsuccess = () => resolve();
      open.onerror = () => reject(open.error);
    });
    const field = document.createElement('input');
    document.body.append(field);
    field.value = canary;
    console.error(canary);
    history.pushState({}, '', `#${canary}`);
    return localStorage.getItem('canary');
  }, CANARY);
  expect(kept).toBe(CANARY);
  await running.close();
  expect(filesWith(userData, CANARY)).toEqual([]);
  // the same search finds what lies in clear
  writeFileSync(path.join(userData, 'control.txt'), Buffer.from(`x${CANARY}`, 'utf16le'));
  expect(filesWith(userData, CANARY)).toEqual(['control.txt']);
});

test('a second start knows nothing of what the first page stored', async ({ launch }) => {
  const first = await launch();
  await first.page.evaluate((canary) => localStorage.setItem('canary', canary), CANARY);
  await first.close();
  const second = await launch();
  expect(await second.page.evaluate(() => localStorage.length)).toBe(0);
});

test('a page that crashes leaves no dump and comes back', async ({ app, page, running, userData }) => {
  const back = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.on('did-finish-load', () => resolve(contents.getURL()));
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect(await back).toBe('tryg://app/');
  expect(running.log()).toContain('page-ended reason=crashed');
  expect(readdirSync(userData, { recursive: true }).filter((name) => String(name).endsWith('.dmp'))).toEqual([]);
  expect(page.isClosed()).toBe(false);
});

test('the preferences file holds the agreed keys, and window and theme come back', async ({ launch, userData }) => {
  const first = await launch();
  await first.page.evaluate(() => window.tryg.setPreferences({ theme: 'dark', rowDensity: 'compact', language: 'en' }));
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 1100, height: 700 }),
  );
  await first.close();
  const file = JSON.parse(readFileSync(path.join(userData, 'preferences.json'), 'utf8'));
  expect(Object.keys(file).sort()).toEqual(['language', 'rowDensity', 'theme', 'windowPlace']);
  const second = await launch();
  const facts = await second.app.evaluate(({ BrowserWindow, Menu, nativeTheme }) => ({
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds(),
    theme: nativeTheme.themeSource,
    menu: Menu.getApplicationMenu()?.items[0]?.label,
  }));
  expect(facts).toEqual({ bounds: { x: 60, y: 50, width: 1100, height: 700 }, theme: 'dark', menu: 'File' });
  expect(await second.page.evaluate(() => window.tryg.getPreferences())).toEqual({
    theme: 'dark',
    language: 'en',
    rowDensity: 'compact',
  });
});

for (const [what, content] of [
  ['cut off', '{"theme": "dark", "langu'],
  ['of another kind', '[1, 2, 3]'],
  ['binary', '\u0000\u0001\u0002'],
  ['full of nonsense', '{"theme": "pink", "windowPlace": {"x": "left"}, "lastUser": "Karla Poulsen"}'],
] as const) {
  test(`a preferences file that is ${what} becomes the defaults`, async ({ electron, launch, userData }) => {
    writeFileSync(path.join(userData, 'preferences.json'), content);
    ownFolder(electron, userData);
    const { page, close } = await launch();
    expect(await page.evaluate(() => window.tryg.getPreferences())).toEqual({
      theme: 'system',
      language: 'da',
      rowDensity: 'comfortable',
    });
    await close();
    const file = readFileSync(path.join(userData, 'preferences.json'), 'utf8');
    expect(Object.keys(JSON.parse(file)).sort()).toEqual(['language', 'rowDensity', 'theme', 'windowPlace']);
    expect(file).not.toContain('Karla');
  });
}

testInOneApp('the log says first which Electron runs, and has one line per fact', async ({ electron, running }) => {
  const lines = running.log().trim().split('\n');
  expect(lines[0]).toMatch(
    new RegExp(
      `Z start app=\\d+\\.\\d+\\.\\d+ electron=${electron.version ?? '.*'} kind=${electron.kind} platform=\\S+ packaged=false$`,
    ),
  );
  for (const line of lines) expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z [a-z-]+( [a-z]+=\S*)*$/i);
});

testInOneApp('a download is refused', async ({ page, running, userData }) => {
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'tryg://app/index.html';
    link.download = 'index.html';
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => running.log()).toContain('refused what=download');
  expect(existsSync(path.join(userData, 'index.html'))).toBe(false);
});

testInOneApp('a certificate is never good, and nobody is asked for a name or a password', async ({ app }) => {
  const answers = await app.evaluate(({ app: electronApp, BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const said: unknown[] = [];
    const event = { preventDefault: () => said.push('prevented') };
    electronApp.emit('certificate-error', event, contents, '', '', null, (good: boolean) => said.push(good));
    electronApp.emit('login', event, contents);
    electronApp.emit('select-client-certificate', event, contents);
    return said;
  });
  expect(answers).toEqual(['prevented', false, 'prevented', 'prevented']);
});
