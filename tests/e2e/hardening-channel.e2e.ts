import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PAGE_API } from '../../main/shell/self-test/page-probes.ts';
import { expect, testInOneApp as test } from './fixtures.ts';

/** Items 17, 18 and 20 of the checklist: who may speak to the shell, in which words, and what it serves. */

test.use({ troubleExpected: true });

test('item 17: nobody but our page is answered, and never with more than "refused"', async ({ app, userData }) => {
  const preload = path.join(userData, 'stranger.cjs');
  writeFileSync(
    preload,
    "const { ipcRenderer, contextBridge } = require('electron'); contextBridge.exposeInMainWorld('ask', (name) => ipcRenderer.invoke('shell', name, []).then(() => 'answered', (e) => e.message));",
  );
  const answers = await app.evaluate(async ({ BrowserWindow, webContents }, file) => {
    const ours = webContents.getAllWebContents()[0]?.session;
    const said: string[] = [];
    for (const url of ['about:blank', 'tryg://app/']) {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload: file, ...(ours ? { session: ours } : {}) },
      });
      await window.loadURL(url);
      for (const name of ['about', 'connect', 'getPreferences', 'nonsense'])
        said.push(await window.webContents.executeJavaScript(`window.ask('${name}')`));
      window.destroy();
    }
    return [...new Set(said)];
  }, preload);
  expect(answers).toEqual(["Error invoking remote method 'shell': Error: refused"]);
});

test('item 17: a malformed call of our own page is refused in the same words', async ({ page }) => {
  const said = await page.evaluate(async () => {
    const tryg = window.tryg as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    const calls: [string, ...unknown[]][] = [
      ['setPreferences', { theme: 'pink' }],
      ['setPreferences', { windowPlace: null }],
      ['setPreferences', null],
      ['chooseSavePlace', { suggestedName: '../x.xlsx' }],
      ['chooseSavePlace', { suggestedName: 'x.xlsx', folder: '/' }],
      ['chooseSaveFolder', { suggestedNames: ['liste.zip', '../x.zip'] }],
      ['chooseSaveFolder', { suggestedNames: [] }],
      ['lookInInbox'],
      ['putAwayArrived', '/tmp/x'],
      ['deleteArrived', '/tmp/x'],
      ['showFile', '/tmp/x'],
      ['copyText', ''],
      ['copyText', { text: 'x' }],
      ['writeFile', '/tmp/x', new Uint8Array(1)],
      ['writeFile', crypto.randomUUID(), 'text'],
    ];
    return Promise.all(
      calls.map(([name, ...args]) =>
        tryg[name]?.(...args).then(
          () => `${name} was answered`,
          (error: Error) => error.message,
        ),
      ),
    );
  });
  expect([...new Set(said)]).toEqual(["Error invoking remote method 'shell': Error: refused"]);
});

test('item 17: a token that the shell never gave writes nothing', async ({ page }) => {
  const answer = await page.evaluate(() => window.tryg.writeFile(crypto.randomUUID(), new Uint8Array(1)));
  expect(answer).toEqual({ ok: false, error: { code: 'not-found', where: 'token', params: {} } });
});

test('item 17: the shell listens on one channel', async ({ app }) => {
  const channels = await app.evaluate(({ ipcMain }) => {
    const { _invokeHandlers } = ipcMain as unknown as { _invokeHandlers: Map<string, unknown> };
    return [...ipcMain.eventNames().filter((name) => name !== 'error'), ..._invokeHandlers.keys()];
  });
  expect(channels).toEqual(['shell']);
});

test('item 18: a path that is not a file of the page is not found, however it is written', async ({ app }) => {
  const paths = [
    '../main/shell.js',
    '%2e%2e/main/shell.js',
    '..%2fmain%2fshell.js',
    '/etc/passwd',
    'index.html/',
    'INDEX.HTML',
    '%00',
    'assets',
    'package.json',
    'index.js.map',
  ];
  const statuses = await app.evaluate(async ({ webContents }, asked) => {
    const { session } = webContents.getAllWebContents()[0] ?? {};
    return Promise.all(
      asked.map((name) =>
        session?.fetch(`tryg://app/${name}`).then(
          (answer) => answer.status,
          () => 'refused',
        ),
      ),
    );
  }, paths);
  expect(statuses).toEqual(paths.map(() => 404));
});

test('item 18: no window can be made to show a file', async ({ app }) => {
  const outcome = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    const answer = await window.loadURL('file:///etc/hostname').then(
      () => 'shown',
      () => 'refused',
    );
    window.destroy();
    return answer;
  });
  expect(outcome).toBe('refused');
});

test('item 20: what the page has is exactly this', async ({ page }) => {
  expect(await page.evaluate(() => Object.keys(window.tryg))).toEqual(PAGE_API);
});
