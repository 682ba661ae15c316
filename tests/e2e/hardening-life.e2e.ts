import { spawn } from 'node:child_process';
import type { ElectronApplication, Page } from '@playwright/test';
import { launchArgs, launchEnv, stageApp } from '../../scripts/lib/electron.mjs';
import { sandboxFacts } from '../../scripts/lib/sandbox-facts.mjs';
import { callEngine, heard, listen, openData, portIsThere } from './engine-port.ts';
import { expect, test, testInOneApp } from './fixtures.ts';

/** Starting, locking, crashing and ending: what happens to the window, its process and its way to the engine. */

test('a document gets one port to the engine, and the next one another', async ({ page }) => {
  await listen(page);
  expect((await heard(page)).ports).toBe(1);
  expect(await callEngine(page, 'app.status', {})).toMatchObject({ ok: true, value: { state: 'empty' } });
  await page.reload();
  await portIsThere(page);
  expect((await heard(page)).ports).toBe(1);
});

const leavings: Readonly<Record<string, (app: ElectronApplication) => Promise<unknown>>> = {
  'the menu': (app) =>
    app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []);
      items?.find(({ accelerator }) => accelerator === 'CmdOrCtrl+L')?.click();
    }),
  'a locked screen': (app) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen')),
  sleep: (app) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
  'another user': (app) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('user-did-resign-active')),
};

/** Moves the app's clock on, right after its next look at the idle time, with nobody at the keyboard. */
function passMinutes(app: ElectronApplication, minutes: number): Promise<void> {
  return app.evaluate(
    ({ powerMonitor }, milliseconds) =>
      new Promise<void>((resolve) => {
        const pass = () => {
          const now = performance.now.bind(performance);
          performance.now = () => now() + milliseconds;
          resolve();
        };
        powerMonitor.getSystemIdleTime = () => {
          powerMonitor.getSystemIdleTime = () => 100_000;
          setImmediate(pass);
          return 100_000;
        };
      }),
    minutes * 60_000,
  );
}

for (const [what, leave] of Object.entries(leavings)) {
  testInOneApp(`${what} locks within two seconds, and ends the process that held the page`, ({ app, page }) =>
    lockedBy(leave, app, page),
  );
}

test('idle time locks within two seconds, and ends the process that held the page', ({ app, page }) =>
  lockedBy(
    async () => {
      // twice four minutes: more at once would be taken for sleep
      await passMinutes(app, 4);
      await passMinutes(app, 4);
    },
    app,
    page,
  ));

async function lockedBy(
  leave: (app: ElectronApplication) => Promise<unknown>,
  app: ElectronApplication,
  page: Page,
): Promise<void> {
  await listen(page);
  await openData(page);
  expect(await callEngine(page, 'app.status', {})).toMatchObject({ ok: true, value: { state: 'open' } });
  const before = await pageProcess(app);
  await page.evaluate(() => Object.assign(window, { secret: 'Karla Poulsen' }));
  await leave(app);
  const started = performance.now();
  await page.waitForFunction(() => !('secret' in window) && 'heard' in window);
  await portIsThere(page);
  expect(performance.now() - started).toBeLessThan(2500);
  expect(await callEngine(page, 'app.status', {})).toMatchObject({ ok: true, value: { state: 'locked' } });
  expect(await pageProcess(app)).not.toBe(before);
  await expect.poll(() => isAlive(before)).toBe(false);
}

test('the page is asked to save what is being typed before a lock', async ({ app, page }) => {
  await listen(page);
  await openData(page);
  // told by a call of its own: an answer that the page owes is lost when the lock takes the page away
  const asked = new Promise<string>((resolve) => void page.exposeFunction('tellAsked', resolve));
  await page.waitForFunction(() => 'tellAsked' in window);
  await page.evaluate(() =>
    window.addEventListener('message', ({ data }) => {
      const { tellAsked } = window as unknown as { tellAsked: (type: string) => void };
      if (data.type === 'tryg:flush') tellAsked(data.type);
    }),
  );
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  expect(await asked).toBe('tryg:flush');
});

for (const milliseconds of [0, 60, 150]) {
  test(`closing ${milliseconds} ms into a lock ends the app in order`, async ({ app, page, running }) => {
    await listen(page);
    await openData(page);
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    expect(await running.close()).toEqual({ code: 0, signal: null });
  });
}

testInOneApp('an engine that does not answer cannot keep the page on the screen', async ({ app, page }) => {
  await listen(page);
  await openData(page);
  const engine = await enginePid(app);
  process.kill(engine, 'SIGSTOP');
  await page.evaluate(() => Object.assign(window, { secret: 'Karla Poulsen' }));
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()))
    .toBe('about:blank');
  process.kill(engine, 'SIGCONT');
  await page.waitForURL('tryg://app/');
});

test('an engine that ends by itself leaves one clear page, whose one link starts the app again', async ({
  app,
  page,
  running,
}) => {
  process.kill(await enginePid(app), 'SIGKILL');
  await page.waitForURL('tryg://app/stopped');
  await expect(page.getByRole('heading', { name: 'Tryg Base er stoppet' })).toBeVisible();
  expect(running.log()).toMatch(/engine-ended code=\d+ expected=false/);
  await app.evaluate(({ app: electronApp }) => {
    electronApp.relaunch = () => process.stdout.write('RELAUNCHED\n');
  });
  const link = page.getByRole('link', { name: 'Start programmet igen' });
  await link.focus();
  // the app ends while the key is still being pressed
  void page.keyboard.press('Enter').catch(() => undefined);
  expect(await running.ended).toEqual({ code: 0, signal: null });
  expect(running.output()).toContain('RELAUNCHED');
});

testInOneApp('no page but that one can start the app again', async ({ app, page, running }) => {
  const before = running.log().length;
  await app.evaluate(({ app: electronApp }) => {
    electronApp.relaunch = () => process.stdout.write('RELAUNCHED\n');
  });
  await page.evaluate(() => location.assign('tryg://app/restart'));
  await expect.poll(() => running.log().slice(before)).toContain('refused what=navigation');
  expect(running.output()).not.toContain('RELAUNCHED');
  expect(page.url()).toBe('tryg://app/');
});

test('a second start on the same folder ends with code 8 and one sentence, and the first comes forward', async ({
  app,
  electron,
  running,
  userData,
}) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const second = spawn(electron.exe, [...launchArgs(electron), await stageApp(electron)], {
    env: launchEnv(electron, { userData }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  second.stderr.on('data', (data) => {
    said += data;
  });
  expect(await new Promise((resolve) => second.once('close', resolve))).toBe(8);
  expect(said).toContain('Tryg Base er åben på denne computer.');
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  expect(running.app.windows()).toHaveLength(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends the app in order, with code 0 and no process left`, async ({ page, running }) => {
    await listen(page);
    await openData(page);
    const pids = sandboxFacts(running.pid).map(({ pid }) => pid);
    process.kill(running.pid, signal);
    expect(await running.ended).toEqual({ code: 0, signal: null });
    expect(running.log()).toMatch(/data state=locked[\s\S]*end$/m);
    await expect.poll(() => pids.filter(isAlive)).toEqual([]);
  });
}

test('closing the window ends the app in order', async ({ app, running }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await running.ended).toEqual({ code: 0, signal: null });
  expect(running.log()).toMatch(/ end$/m);
});

const shortcuts: Readonly<Record<string, string>> = {
  'Control+1': 'go-today',
  'Control+2': 'go-homes',
  'Control+3': 'go-residents',
  'Control+4': 'go-waiting',
  'Control+5': 'go-visits',
  'Control+6': 'go-handoffs',
  'Control+Comma': 'go-settings',
  'Control+K': 'search',
  'Control+N': 'new-home',
  F1: 'shortcuts',
};

testInOneApp('the menu and its shortcuts tell the page what was asked for', async ({ app, page }) => {
  await listen(page);
  for (const [keys, command] of Object.entries(shortcuts)) {
    const accelerator = keys.replace('Control', 'CmdOrCtrl').replace('Comma', ',');
    await app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []);
      items?.find((item) => item.accelerator === wanted)?.click();
    }, accelerator);
    await expect.poll(() => lastCommand(page)).toBe(command);
  }
});

async function lastCommand(page: Page): Promise<string | undefined> {
  const { messages } = await heard(page);
  return messages.findLast(({ type }) => type === 'tryg:command')?.command;
}

function pageProcess(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function enginePid(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: electronApp }) => {
    const engine = electronApp.getAppMetrics().find(({ name }) => name === 'Tryg Base engine');
    return engine?.pid ?? Number.NaN;
  });
}
