import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { kill } from 'node:process';
import type { ElectronApplication, Page, TestInfo } from '@playwright/test';
import { _electron, test as base, expect } from '@playwright/test';
// the type of window.tryg, for what is evaluated in the page
import type {} from '../../renderer/lib/shell.ts';
import type { DemoUser } from '../../scripts/lib/demo-data.mjs';
import { ensureDemo } from '../../scripts/lib/demo-data.mjs';
import { ensureDisplay } from '../../scripts/lib/display.mjs';
import type { Electron } from '../../scripts/lib/electron.mjs';
import { ensureElectron, launchEnv, makeUserData, ownFolder, stageApp } from '../../scripts/lib/electron.mjs';
import { sandboxFacts } from '../../scripts/lib/sandbox-facts.mjs';
import { DEMO_FOLDER, TODAY } from './global-setup.ts';

/*
 * What every end-to-end test may rely on:
 *  1. a data folder of its own, that nobody has used before and that is removed after it (`testWithDemo`: a copy of the
 *     demo municipality);
 *  2. the app as it was built, in real Electron, as an unprivileged user with the sandbox on where the system allows it;
 *  3. the same day, time zone, language and light colours on every machine;
 *  4. a page that the app itself has called usable: nothing here waits for time to pass;
 *  5. an honest end: the app is closed the way a user closes it and must end with code 0; and the test fails if the page
 *     logged an error, threw, or broke the content security policy, unless it says `troubleExpected`.
 */

export { TODAY };

const PAGE = 'tryg://app/';
const READY = 'TRYGBASE_READY';
const READY_LIMIT_MS = 30_000;
/** No search at each start for a graphics card that a virtual display has not, and a page that gathers less often what it let go. */
const LEAN = ['--disable-gpu', '--js-flags=--min-semi-space-size=16'];
/** As a person who has asked the system for it. */
const STILL = '--force-prefers-reduced-motion';

export interface Launch {
  /** The data folder of another launch; without it, the test's own. */
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Another folder of bundles than the one that was built to be used. */
  readonly built?: string;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** The main process, whose children are all others. */
  readonly pid: number;
  /** Everything on standard output and standard error so far. */
  readonly output: () => string;
  /** The app's own technical log so far. */
  readonly log: () => string;
  /** What the page logged as an error, threw, or was stopped from doing. */
  readonly trouble: readonly string[];
  readonly ended: Promise<Ending>;
  /** Closes as a user does. */
  readonly close: () => Promise<Ending>;
  /** As a crash or a power cut: every process of the app at once, without a word before it. */
  readonly kill: () => Promise<void>;
}

interface Fixtures {
  readonly troubleExpected: boolean;
  /** Whether things move as they open and close. Each step of it is a whole picture, drawn without a graphics card. */
  readonly motion: boolean;
  readonly userData: string;
  readonly launch: (options?: Launch) => Promise<RunningApp>;
  /** The app, launched once with the defaults. */
  readonly running: RunningApp;
  readonly app: ElectronApplication;
  readonly page: Page;
}

interface WorkerFixtures {
  readonly electron: Electron;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  troubleExpected: [false, { option: true }],
  motion: [false, { option: true }],

  electron: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs
    async ({}, use) => {
      // a virtual display for each worker: on one display two apps take the keyboard from each other
      const display = await ensureDisplay();
      await use(await ensureElectron());
      await display.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],

  userData: async ({ electron }, use) => {
    const folder = makeUserData(electron);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  launch: async ({ electron, userData, troubleExpected, motion }, use, info) => {
    const launched: RunningApp[] = [];
    await use(async (options = {}) => {
      const running = await start(electron, { userData, motion, ...options });
      launched.push(running);
      return running;
    });
    for (const running of launched) await finish(running, info, troubleExpected);
  },

  running: async ({ launch }, use) => use(await launch()),
  app: async ({ running }, use) => use(running.app),
  page: async ({ running }, use) => use(running.page),
});

interface DemoFixtures {
  /** Made once per run: the demo's data folder, to be copied, and who can sign in. */
  readonly demo: { readonly folder: string; readonly users: readonly DemoUser[] };
}

/** As `test`, with the demo municipality in the data folder. */
export const testWithDemo = test.extend<Pick<Fixtures, 'userData'>, DemoFixtures>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs
    async ({}, use) => {
      const folder = process.env[DEMO_FOLDER] ?? '';
      await use({ folder, users: await ensureDemo(path.join(folder, 'data')) });
    },
    { scope: 'worker' },
  ],

  userData: async ({ electron, demo }, use) => {
    const folder = makeUserData(electron);
    cpSync(demo.folder, folder, { recursive: true });
    ownFolder(electron, folder);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

interface OneApp {
  readonly oneApp: RunningApp;
}

/**
 * As `test`, but one app serves all such tests of a worker, each with a document of its own: for what is only read and
 * for refusals, which leave nothing behind. Starting an app takes longer than most of them.
 */
export const testInOneApp = test.extend<Pick<Fixtures, 'userData' | 'running'>, OneApp>({
  oneApp: [
    async ({ electron }, use) => {
      const userData = makeUserData(electron);
      const running = await start(electron, { userData });
      await use(running);
      expect(await running.close(), 'the app ends in order').toEqual({ code: 0, signal: null });
      rmSync(userData, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: READY_LIMIT_MS },
  ],

  userData: async ({ oneApp }, use) => use(oneApp.userData),

  running: async ({ oneApp, troubleExpected }, use) => {
    // a way that the test before was refused may end only now, and take this one with it
    await expect(() => oneApp.page.goto(PAGE)).toPass();
    await oneApp.page.reload();
    await oneApp.page.getByRole('heading').first().waitFor();
    const before = oneApp.trouble.length;
    await use(oneApp);
    if (!troubleExpected) expect(oneApp.trouble.slice(before), 'the page is quiet').toEqual([]);
  },
});

export { expect };

async function start(
  electron: Electron,
  { userData, args = [], env = {}, built, motion = false }: Launch & { userData: string; motion?: boolean },
): Promise<RunningApp> {
  const folder = await stageApp(electron, built);
  const app = await _electron.launch({
    args: [...LEAN, ...(motion ? [] : [STILL]), folder, ...args],
    cwd: folder,
    chromiumSandbox: electron.sandbox,
    env: { ...launchEnv(electron, { userData }), TRYGBASE_TODAY: TODAY, LANG: 'da_DK.UTF-8', ...env },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    colorScheme: 'light',
    timeout: READY_LIMIT_MS,
  });
  const child = app.process();
  const ready = collectOutput(child);
  const ended = new Promise<Ending>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const page = await app.firstWindow();
  const trouble = collectTrouble(page);
  await ready.said(READY);
  return {
    app,
    page,
    userData,
    pid: child.pid ?? 0,
    output: ready.output,
    log: () => readLog(userData),
    trouble,
    ended,
    close: () => closeApp(app, ended),
    kill: () => killAll(child.pid ?? 0, ended),
  };
}

/** The loader that Playwright puts before the app holds the app back until now, so nothing that it says is missed. */
function collectOutput(child: ReturnType<ElectronApplication['process']>) {
  let text = '';
  const waiting: { readonly words: string; readonly resolve: () => void }[] = [];
  const take = (data: unknown) => {
    text += String(data);
    for (const { words, resolve } of waiting) if (text.includes(words)) resolve();
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const said = (words: string) =>
    new Promise<void>((resolve, reject) => {
      if (text.includes(words)) resolve();
      waiting.push({ words, resolve });
      child.once('exit', (code) => reject(new Error(`The app ended with ${code} before it said ${words}:\n${text}`)));
      setTimeout(() => reject(new Error(`The app did not say ${words} in time:\n${text}`)), READY_LIMIT_MS).unref();
    });
  return { output: () => text, said };
}

function collectTrouble(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  return trouble;
}

function readLog(userData: string): string {
  const file = path.join(userData, 'logs/main.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Playwright knows an app no more that has ended by itself. */
async function closeApp(app: ElectronApplication, ended: Promise<Ending>): Promise<Ending> {
  await app.close().catch(() => undefined);
  return ended;
}

async function killAll(pid: number, ended: Promise<Ending>): Promise<void> {
  for (const process of sandboxFacts(pid)) killIfAlive(process.pid);
  await ended;
}

/** The death of one process may have ended another before its turn came. */
function killIfAlive(pid: number): void {
  try {
    kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function finish(running: RunningApp, info: TestInfo, troubleExpected: boolean): Promise<void> {
  const { page } = running;
  if (info.status !== info.expectedStatus) {
    await info.attach('log', { body: `${running.log()}\n${running.output()}`, contentType: 'text/plain' });
    const picture = await page.screenshot({ timeout: 2000 }).catch(() => null);
    if (picture !== null) await info.attach('window', { body: picture, contentType: 'image/png' });
  }
  const ending = await running.close();
  if (ending.signal !== 'SIGKILL') expect(ending, 'the app ends in order').toEqual({ code: 0, signal: null });
  if (!troubleExpected) expect(running.trouble, 'the page is quiet').toEqual([]);
}
