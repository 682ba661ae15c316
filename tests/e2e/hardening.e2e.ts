import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';
import { foreignAddresses, pageProbes } from '../../main/shell/self-test/page-probes.ts';
import { inRoot, readJson } from '../../scripts/lib/paths.mjs';
import { sandboxFacts } from '../../scripts/lib/sandbox-facts.mjs';
import { expect, testInOneApp as test } from './fixtures.ts';

/** Every item of Electron's security checklist, asked of the app while it runs. */

test.use({ troubleExpected: true });

const SECCOMP_FILTER = 2;
const bundle = () =>
  readdirSync(inRoot('out/main'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(inRoot('out/main', name), 'utf8'))
    .join('\n');

test('items 1, 2, 3, 5, 7, 12, 14, 18, 20: what the page must not be able to do, it cannot do', async ({ page }) => {
  const before = page.url();
  const broken: string[] = [];
  for (const { item, name, source } of pageProbes) {
    const answer = await page.evaluate(source).catch((error: Error) => error.message);
    if (answer !== true) broken.push(`${item}: ${name} (${String(answer)})`);
  }
  expect(broken).toEqual([]);
  expect(page.url()).toBe(before);
});

test('item 1: no session of the app, whoever makes it, fetches anything but our own files', async ({ app }) => {
  const outcomes = await app.evaluate(async ({ BrowserWindow, session }) => {
    const ours = BrowserWindow.getAllWindows()[0]?.webContents.session ?? session.defaultSession;
    const ask = (from: Electron.Session, url: string) =>
      from.fetch(url).then(
        ({ status }) => status,
        () => 'refused',
      );
    const foreign = ['https://tryg.invalid/', 'http://127.0.0.1:1/', 'ftp://tryg.invalid/', 'data:text/plain,x'];
    const tried = [ours, session.defaultSession, session.fromPartition('made-later')].flatMap((from) =>
      foreign.map((url) => ask(from, url)),
    );
    return {
      foreign: [...new Set(await Promise.all(tried))],
      own: await ask(ours, 'tryg://app/'),
      neighbour: await ask(ours, 'tryg://other/'),
      elsewhere: await ask(session.defaultSession, 'tryg://app/'),
    };
  });
  expect(outcomes).toEqual({ foreign: ['refused'], own: 200, neighbour: 404, elsewhere: 'refused' });
});

test('item 1: the session lives in memory and caches nothing', async ({ app }) => {
  const facts = await app.evaluate(async ({ BrowserWindow }) => {
    const { session } = BrowserWindow.getAllWindows()[0]?.webContents ?? {};
    return {
      persistent: session?.isPersistent(),
      path: session?.getStoragePath(),
      cache: await session?.getCacheSize(),
      spelling: session?.isSpellCheckerEnabled(),
    };
  });
  expect(facts).toEqual({ persistent: false, path: null, cache: 0, spelling: false });
});

test('items 2, 3, 4, 6, 8, 9, 10, 11: the preferences of the page, read back', async ({ app }) => {
  const read = await preferencesOf(app);
  expect(read).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
    safeDialogs: true,
  });
});

test('items 8, 9, 10, 15: no line of what we ship switches them on, or opens an address in a browser', () => {
  const shipped = bundle();
  for (const word of [
    'allowRunningInsecureContent: true',
    'experimentalFeatures: true',
    'enableBlinkFeatures',
    'webSecurity: false',
    'openExternal',
    'crashReporter',
  ]) {
    expect(shipped.includes(word), word).toBe(false);
  }
});

test('item 4: every process of a page runs in the sandbox, as an ordinary user', async ({ electron, running }) => {
  test.skip(process.platform !== 'linux', 'not shown: only Linux tells what a process may do');
  test.skip(!electron.sandbox, 'not shown: this system has no sandbox to give');
  const facts = sandboxFacts(running.pid);
  const pages = facts.filter(({ type }) => type === 'renderer');
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    expect(page).toMatchObject({ seccomp: SECCOMP_FILTER, noNewPrivileges: true, ownUserNamespace: true });
  }
  expect(facts.filter(({ uid }) => uid === 0)).toEqual([]);
  expect(facts.filter(({ sandboxRefused }) => sandboxRefused)).toEqual([]);
});

test('item 7: every answer carries the policy, and each load a number of its own', async ({ page }) => {
  const policies: (string | undefined)[] = [];
  page.on('response', (response) => policies.push(response.headers()['content-security-policy']));
  await page.reload();
  await page.reload();
  expect(policies.length).toBeGreaterThanOrEqual(4);
  expect(policies.every((policy) => policy?.startsWith("default-src 'none'; script-src 'self';"))).toBe(true);
  expect(new Set(policies).size).toBe(policies.length);
});

test('item 7: the number in the page is the one in its policy, and the mark is gone', async ({ page }) => {
  const html = page.waitForResponse((response) => response.url() === 'tryg://app/');
  await page.reload();
  const answer = await html;
  expect(await answer.text()).not.toContain('__CSP_NONCE__');
  const numbers = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[nonce]')].map(({ nonce }) => nonce),
  );
  for (const number of numbers) expect(answer.headers()['content-security-policy']).toContain(`'nonce-${number}'`);
});

test('items 11, 12: a webview cannot be attached, not even by a window that allows it', async ({ app }) => {
  const kinds = await app.evaluate(async ({ BrowserWindow, webContents }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    await window.loadURL('about:blank');
    await window.webContents.executeJavaScript(
      "document.body.append(Object.assign(document.createElement('webview'), { src: 'about:blank' })); new Promise((done) => setTimeout(done, 300))",
    );
    const found = webContents.getAllWebContents().map((contents) => contents.getType());
    window.destroy();
    return found;
  });
  expect(kinds).toEqual(['window', 'window']);
});

const WAYS: Readonly<Record<string, string>> = {
  assign: 'location.assign(url)',
  replace: 'location.replace(url)',
  link: "const link = document.createElement('a'); link.href = url; document.body.append(link); link.click(); link.remove()",
  'new window':
    "const link = document.createElement('a'); link.href = url; link.target = '_blank'; document.body.append(link); link.click(); link.remove()",
  'middle click':
    "const link = document.createElement('a'); link.href = url; document.body.append(link); link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true })); link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true })); link.remove()",
  open: 'window.open(url)',
  refresh:
    "const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; meta.content = '0;url=' + url; document.head.append(meta)",
  form: "const form = document.createElement('form'); form.action = url; form.method = 'post'; document.body.append(form); form.submit(); form.remove()",
};

test('items 13, 14: no address leads away from the page or opens a window, in any way', async ({ app, page }) => {
  await page.evaluate(() => Object.assign(globalThis, { mark: 'still here' }));
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  for (const [way, source] of Object.entries(WAYS)) {
    for (const url of foreignAddresses) {
      const act = `{ const url = ${JSON.stringify(url)}; try { ${source} } catch {} }`;
      await page.evaluate(`${act} new Promise((done) => setTimeout(done, 20))`);
    }
    await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
    const mark = await page.evaluate(() => (globalThis as { mark?: string }).mark);
    expect({ way, url: page.url(), mark, windows: await windows() }).toEqual({
      way,
      url: 'tryg://app/',
      mark: 'still here',
      windows: 1,
    });
  }
});

test('item 13: the empty page, which Chromium lets a page go to without asking, is left at once', async ({ page }) => {
  await page.evaluate(() => location.assign('about:blank'));
  await page.waitForURL('tryg://app/');
  await page.waitForFunction(() => 'tryg' in window);
});

test('item 16: the version that ships is exact, and another one that runs here is not called official', async ({
  electron,
  page,
}) => {
  const wanted = readJson(inRoot('package.json')).devDependencies.electron;
  expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
  const about = await page.evaluate(() => window.tryg.about());
  expect(about.kind).toBe(electron.kind);
  if (about.electron !== wanted) expect(about.kind).not.toBe('official');
});

async function preferencesOf(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): unknown };
    return contents.getLastWebPreferences();
  });
}
