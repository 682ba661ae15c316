import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { inRoot } from '../../scripts/lib/paths.mjs';
import type { Preferences } from '../../shared/contract/shell-api.ts';
import { expect } from './fixtures.ts';
import { accessibilityFaults, isDrawn, LOOKS, layoutFaults, setLook, whatStands } from './look.ts';

/** Pictures of every screen in every look are for eyes: they are taken when TRYGBASE_PICTURES is set. The scans always run. */
const PICTURES = inRoot('test-results/pictures');
const WANTED = Boolean(process.env['TRYGBASE_PICTURES'] ?? process.env['TRYGBASE_README_PICTURES']);

/** The four of the README. They are taken anew when TRYGBASE_README_PICTURES is set. */
const README: Readonly<Record<string, string>> = {
  today: 'today.png',
  'homes-card-free': 'homes.png',
  'import-3-ready': 'import.png',
  'occupancy-filled': 'occupancy.png',
};

export interface Inspection {
  /** Looks at the screen as it stands now, in every look, and goes back to the first. */
  readonly look: (name: string) => Promise<void>;
  /** Fails with everything that was found on any of the screens. */
  readonly done: () => void;
}

export function inspection(app: ElectronApplication, page: Page): Inspection {
  const faults: string[] = [];
  // every look ends as it begins
  let isSet = false;
  return {
    look: async (name) => {
      // where a press left it, it would open the tip of a button
      await page.mouse.move(600, 2);
      let scanned = '';
      for (const look of LOOKS) {
        await (isSet && look === LOOKS[0] ? isDrawn(page) : setLook(app, page, look));
        if (WANTED) await keepPicture(app, name, look.name);
        if (look === LOOKS[0] && (WANTED || inEnglish.has(name)))
          faults.push(...(await lookInEnglish(app, page, name)));
        if (look === LOOKS[0]) scanned = await whatStands(page);
        const rules = look.zoom !== 1 && (await whatStands(page)) === scanned ? 'size' : look.rules;
        // the dark theme has other colours and nothing else (tests/renderer/components/tokens.test.ts): all stands as in light
        const cut = look.theme === 'dark' ? [] : await layoutFaults(page);
        const found = [...cut, ...(await accessibilityFaults(page, rules))];
        faults.push(...found.map((fault) => `${name} (${look.name}): ${fault}`));
      }
      await setLook(app, page, LOOKS[0]);
      isSet = true;
    },
    done: () => expect(faults).toEqual([]),
  };
}

async function keepPicture(app: ElectronApplication, name: string, look: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const picture = path.join(PICTURES, `${name}-${look}.png`);
  await takePicture(app, picture);
  if (look === 'light') keepForReadme(name, picture);
}

/** Looked at in English in every run: a list with its menus, a date and its calendar, a dialog. Pictures are taken of all. */
const inEnglish: ReadonlySet<string> = new Set(['homes-card-free', 'vacancies', 'dialog-move-in']);

/** The same screen in English; answers what is cut there. */
async function lookInEnglish(app: ElectronApplication, page: Page, name: string): Promise<readonly string[]> {
  await speak(page, 'en');
  if (WANTED) await keepPicture(app, name, 'english');
  const found = await layoutFaults(page);
  await speak(page, 'da');
  return found.map((fault) => `${name} (english): ${fault}`);
}

/** As the menu does it, but forgotten when the app is closed. */
async function speak(page: Page, language: Preferences['language']): Promise<void> {
  await page.evaluate(async (chosen) => {
    const preferences = { ...(await window.tryg.getPreferences()), language: chosen };
    window.postMessage({ type: 'tryg:preferences', preferences }, window.origin);
  }, language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await isDrawn(page);
}

/** What the window shows: Playwright's own pictures do not know of a zoomed window. */
async function takePicture(app: ElectronApplication, file: string): Promise<void> {
  const bytes = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // the first picture makes sure that the frame of the new look is drawn; the second shows it
    await contents?.capturePage();
    const picture = await contents?.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  writeFileSync(file, Buffer.from(bytes, 'base64'));
}

function keepForReadme(name: string, picture: string): void {
  const kept = README[name];
  if (kept === undefined || !process.env['TRYGBASE_README_PICTURES']) return;
  mkdirSync(inRoot('.github/pictures'), { recursive: true });
  copyFileSync(picture, inRoot('.github/pictures', kept));
}

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name }).first();

export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name }).first()).toBeVisible();
}

/** Goes to a place by its address; what is open over the old one is closed first. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
}

/** The homes, and the card of the one whose row holds the words. */
export async function openCard(page: Page, words: string): Promise<void> {
  await goTo(page, '/boliger');
  const row = page.getByRole('row').filter({ hasText: words }).first();
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Home');
  for (let pages = 0; pages < 12 && !(await row.isVisible()); pages += 1) await page.keyboard.press('PageDown');
  await row.click();
  await expect(page.getByText('Tidslinje')).toBeVisible();
}

export function enginePid(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: electronApp }) => {
    const engine = electronApp.getAppMetrics().find(({ name }) => name === 'Tryg Base engine');
    return engine?.pid ?? Number.NaN;
  });
}
