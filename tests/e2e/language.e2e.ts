import type { Page } from '@playwright/test';
import { makeUserData } from '../../scripts/lib/electron.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { isoDate } from '../../shared/dates.ts';
import { FIRST_VACANCY_TERMS } from '../../shared/domain/vacancy-rule.ts';
import { dialogsToOpen } from './dialogs-to-open.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, TODAY, testWithDemo as test } from './fixtures.ts';
import { layoutFaults } from './look.ts';
import { dialogsOfFeatures, OVERLAY, opener } from './openings.ts';
import { ROOMS, roomsOfRecords } from './rooms.ts';
import { goTo } from './screens.ts';
import { listenToTexts, unmarkedTexts } from './unmarked.ts';

/**
 * A build in which every word of shared/text stands between marks and is a third longer: what shows without marks was
 * written past it and would stay Danish in English, and what is cut has no room for a longer language.
 */
const MARKED = 'test-results/marked';

// one worker for the file: each would build into the same folder, while the other starts from it
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const args = ['build', '-c', 'scripts/electron.vite.config.ts'];
  const built = await run(['electron-vite/bin/electron-vite.js', ...args], { env: { TRYGBASE_PSEUDO: MARKED } });
  expect(built.code, built.output).toBe(0);
});

test('in every room, and in all that opens there, each word comes from the dictionary and has room to be longer', async ({
  launch,
  demo,
  electron,
}) => {
  test.setTimeout(300_000);
  const { app, page } = await launch({ built: MARKED });
  await listen(page);
  await listenToTexts(page);
  const faults: string[] = [];
  const look = async (name: string, root = 'body'): Promise<void> => {
    for (const text of await unmarkedTexts(page, root)) faults.push(`${name}: not from the dictionary: ${text}`);
    for (const fault of await layoutFaults(page, root)) faults.push(`${name}: ${fault}`);
  };
  const open = opener(page, look, faults);
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await look('sign-in');
  const leader = await signIn(page, demo.users, 'leader');
  for (const room of ROOMS) {
    await goTo(page, room);
    await settled(page);
    await look(room);
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog')).toBeVisible();
    open.dialogs.add('GuideDialog');
    await look(`${room} guide`, OVERLAY);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await open.popovers(room);
  }
  const { password } = leader;
  await dialogsToOpen({ app, page, open, look, password, files: makeUserData(electron), settled: () => settled(page) });
  for (const room of await roomsOfRecords(page)) {
    await goTo(page, room);
    await settled(page);
    await look(room);
  }
  await page.keyboard.press('Control+l');
  await signIn(page, demo.users, 'administrator');
  await goTo(page, '/indstillinger/brugere');
  await settled(page);
  await open.dialog('NewUserDialog', 'Ny bruger');
  for (const entry of ['Ret roller', 'Ny adgangskode', 'Fjern adgang'])
    await open.dialog('UserDialogs', /Handlinger for/, entry);
  await engineOf(page).must('vacancyTerms.save', { from: isoDate(TODAY), ...FIRST_VACANCY_TERMS, freeDays: 14 });
  await goTo(page, '/indstillinger/om');
  await goTo(page, '/indstillinger/tomgang');
  await open.dialog('VacancyRuleDialog', 'Ny regel');
  await open.dialog('RemoveRuleDialog', /^⟦Fjern/);
  await page.keyboard.press('Control+l');
  await signIn(page, demo.users, 'support-worker');
  await goTo(page, '/borgere');
  await settled(page);
  await look('/borgere, nobody assigned');
  await open.dialog('EmergencyDialog', 'Nødopslag');
  expect(faults).toEqual([]);
  expect([...open.dialogs].toSorted()).toEqual(dialogsOfFeatures());
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

async function signIn(
  page: Page,
  users: readonly { readonly role: string; readonly login: string; readonly password: string }[],
  role: string,
) {
  const user = users.find((one) => one.role === role);
  if (!user) throw new Error(`The demo has nobody who is ${role}`);
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type(user.login);
  await page.keyboard.press('Tab');
  await page.keyboard.type(user.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toBeVisible();
  return user;
}
