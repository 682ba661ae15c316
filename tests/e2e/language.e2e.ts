import type { Page } from '@playwright/test';
import { run } from '../../scripts/lib/run.mjs';
import { expect, testWithDemo as test } from './fixtures.ts';
import { layoutFaults } from './look.ts';
import { goTo } from './screens.ts';
import { listenToTexts, unmarkedTexts } from './unmarked.ts';

/**
 * A build in which every word of shared/text stands between marks and is a third longer: what shows without marks was
 * written past it and would stay Danish in English, and what is cut has no room for a longer language.
 */
const MARKED = 'test-results/marked';
const ROOMS = [
  '/',
  '/boliger',
  '/boliger/ny',
  '/boliger/ledige',
  '/boliger/afdelinger',
  '/boliger/paa-vej',
  '/import',
  '/belaegning',
  ...['brugere', 'organisationer', 'koder', 'log', 'generelt', 'om'].map((part) => `/indstillinger/${part}`),
];

test.beforeAll(async () => {
  const args = ['build', '-c', 'scripts/electron.vite.config.ts'];
  const built = await run(['electron-vite/bin/electron-vite.js', ...args], { env: { TRYGBASE_PSEUDO: MARKED } });
  expect(built.code, built.output).toBe(0);
});

test('in every room each word comes from the dictionary, and has room to be longer', async ({ launch, demo }) => {
  test.setTimeout(300_000);
  const { page } = await launch({ built: MARKED });
  await listenToTexts(page);
  const leader = demo.users.find(({ role }) => role === 'leader');
  if (!leader) throw new Error('The demo has no leader');
  const faults: string[] = [];
  const look = async (name: string): Promise<void> => {
    for (const text of await unmarkedTexts(page)) faults.push(`${name}: not from the dictionary: ${text}`);
    for (const fault of await layoutFaults(page)) faults.push(`${name}: ${fault}`);
  };
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await look('sign-in');
  await page.keyboard.type(leader.login);
  await page.keyboard.press('Tab');
  await page.keyboard.type(leader.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toBeVisible();
  for (const room of ROOMS) {
    await goTo(page, room);
    await settled(page);
    await look(room);
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(`${room} guide`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  for (const list of ['/boliger', '/boliger/afdelinger']) {
    await goTo(page, list);
    await settled(page);
    await page.getByRole('row').nth(1).click();
    await settled(page);
    await look(`${list}, opened`);
  }
  expect(faults).toEqual([]);
});

test('a word past the dictionary, and one that is cut, are found', async ({ launch }) => {
  const { page } = await launch({ built: MARKED });
  await listenToTexts(page);
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await page.evaluate(() => {
    const seeded = document.createElement('p');
    seeded.textContent = 'Skrevet forbi ordbogen';
    seeded.style.cssText = 'width: 40px; overflow: hidden; white-space: nowrap';
    document.querySelector('main')?.append(seeded);
  });
  expect(await unmarkedTexts(page)).toEqual(['p.: Skrevet forbi ordbogen']);
  expect(await layoutFaults(page)).toEqual([expect.stringContaining('Skrevet forbi ordbogen')]);
});

/** Nothing is being fetched any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"], .skeleton, .spinner')).toHaveCount(0);
}
