import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { expect, test, testWithDemo } from './fixtures.ts';
import { accessibilityFaults, layoutFaults, SETTINGS, setLook } from './look.ts';
import { signIn, signInWith } from './people.ts';

/** Every screen in every look: nothing against it from the accessibility scan, no text cut, no scrolling sideways. */

const PICTURES = inRoot('test-results/pictures');
mkdirSync(PICTURES, { recursive: true });

interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { name }).first()).toBeVisible();

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
}

async function inspect(app: ElectronApplication, page: Page, screens: readonly Screen[]): Promise<void> {
  const faults: string[] = [];
  for (const look of SETTINGS) {
    await setLook(app, page, look);
    for (const screen of screens) {
      await screen.open(page);
      await page.screenshot({ path: path.join(PICTURES, `${screen.name}-${look.name}.png`), animations: 'disabled' });
      const found = [...(await accessibilityFaults(page)), ...(await layoutFaults(page))];
      faults.push(...found.map((fault) => `${screen.name} (${look.name}): ${fault}`));
    }
  }
  expect(faults).toEqual([]);
}

const settingsPart = (part: string, sign: string | RegExp): Screen => ({
  name: `settings-${part}`,
  open: async (page) => {
    await goTo(page, `/indstillinger/${part}`);
    await expect(page.getByText(sign).first()).toBeVisible();
  },
});

const rooms: readonly Screen[] = [
  {
    name: 'today',
    open: async (page) => {
      await goTo(page, '/');
      await heading(page, 'Det skal ske i dag');
    },
  },
  {
    name: 'homes',
    open: async (page) => {
      await goTo(page, '/boliger');
      await expect(page.getByRole('row').nth(3)).toBeVisible();
    },
  },
  {
    name: 'home-card',
    open: async (page) => {
      await goTo(page, '/boliger');
      await page.getByRole('row').filter({ hasText: 'Bag Smedjen 3' }).first().click();
      await heading(page, 'Bag Smedjen 3');
      await expect(page.getByText('Tidslinje')).toBeVisible();
    },
  },
  {
    name: 'home-form',
    open: async (page) => {
      await goTo(page, '/boliger/ny');
      await heading(page, 'Ny bolig');
    },
  },
  {
    name: 'vacancies',
    open: async (page) => {
      await goTo(page, '/boliger/ledige');
      await expect(page.getByRole('row').nth(2)).toBeVisible();
    },
  },
  {
    name: 'import',
    open: async (page) => {
      await goTo(page, '/import');
      await expect(button(page, 'Vælg fil')).toBeVisible();
    },
  },
  {
    name: 'occupancy',
    open: async (page) => {
      await goTo(page, '/belaegning');
      await heading(page, 'Belægningsliste');
    },
  },
  settingsPart('brugere', 'Karen'),
  settingsPart('organisationer', 'Boligforeningen Åkanden'),
  settingsPart('koder', 'Skæv bolig'),
  settingsPart('log', 'Loggede ind'),
  settingsPart('generelt', 'Kommunens navn'),
  settingsPart('om', 'Electron'),
  {
    name: 'search',
    open: async (page) => {
      await goTo(page, '/');
      await press(page, 'Escape', 'Control+k');
      await page.keyboard.type('ærø');
      await expect(page.getByRole('option').nth(2)).toBeVisible();
    },
  },
];

testWithDemo('every room, for a leader', async ({ app, page, demo }) => {
  test.setTimeout(300_000);
  await signIn(page, demo.users, 'leader');
  await inspect(app, page, rooms);
});

testWithDemo('the dialogs of a home, for a caseworker', async ({ app, page, demo }) => {
  test.setTimeout(300_000);
  await signIn(page, demo.users, 'caseworker');
  await inspect(app, page, [
    { name: 'dialog-move-in', open: (page) => openAct(page, 'Skovhusene 7', 'Registrér indflytning') },
    { name: 'dialog-move-out', open: (page) => openAct(page, 'Bag Smedjen 3', 'Registrér fraflytning') },
  ]);
});

async function openAct(page: Page, home: string, act: string): Promise<void> {
  await press(page, 'Escape');
  await goTo(page, '/boliger');
  await page.getByRole('row').filter({ hasText: home }).first().click();
  await heading(page, home);
  await button(page, act).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

testWithDemo('the way in, and the screens of a role that sees little', async ({ app, page, demo }) => {
  test.setTimeout(300_000);
  await inspect(app, page, [{ name: 'sign-in', open: (page) => heading(page, 'Log ind') }]);
  await setLook(app, page, SETTINGS[0] ?? { name: '', theme: 'light', zoom: 1 });
  await signIn(page, demo.users, 'reader');
  await inspect(app, page, [
    {
      name: 'reader-homes',
      open: async (page) => {
        await goTo(page, '/boliger');
        await expect(page.getByRole('row').nth(3)).toBeVisible();
      },
    },
    {
      name: 'reader-import-refused',
      open: async (page) => {
        await goTo(page, '/import');
        await expect(page.getByText('ikke adgang').first()).toBeVisible();
      },
    },
  ]);
});

test('first start, set-up, the recovery key and the empty rooms', async ({ app, page }) => {
  test.setTimeout(300_000);
  const back: Screen = {
    name: 'first-start',
    open: async (page) => {
      if (await button(page, 'Tilbage').isVisible()) await button(page, 'Tilbage').click();
      await expect(button(page, 'Start med jeres kommune')).toBeVisible();
    },
  };
  await inspect(app, page, [
    back,
    {
      name: 'setup-municipality',
      open: async (page) => {
        await button(page, 'Start med jeres kommune').click();
        await expect(page.getByLabel('Kommunens navn')).toBeVisible();
      },
    },
  ]);
  await page.getByLabel('Kommunens navn').fill('Lindeby Kommune');
  await press(page, 'Enter');
  await inspect(app, page, [
    { name: 'setup-person', open: async (page) => expect(page.getByLabel('Dit navn')).toBeVisible() },
  ]);
  await page.getByLabel('Dit navn').fill('Karen Østergård');
  await page.getByLabel('Brugernavn').fill('karen');
  for (const name of ['Adgangskode', 'Adgangskode igen'])
    await page.getByRole('textbox', { name, exact: true }).fill('fire våde kløvermarker i maj');
  await press(page, 'Enter');
  await expect(page.locator('.recovery-groups code')).toHaveCount(8);
  await inspect(app, page, [{ name: 'recovery-key', open: async () => undefined }]);
  await button(page, 'Jeg har nøglen på papir').click();
  await inspect(app, page, [{ name: 'recovery-confirm', open: async () => undefined }]);
  await button(page, 'Senere').click();
  await inspect(app, page, [
    {
      name: 'today-empty',
      open: async (page) => {
        await goTo(page, '/');
        await expect(page.getByText('Der er ingen boliger endnu')).toBeVisible();
      },
    },
    {
      name: 'homes-empty',
      open: async (page) => {
        await goTo(page, '/boliger');
        await expect(page.getByText('Her kommer jeres boliger til at stå')).toBeVisible();
      },
    },
  ]);
  await press(page, 'Control+l');
  await signInWith(page, 'karen', 'fire våde kløvermarker i maj');
});
