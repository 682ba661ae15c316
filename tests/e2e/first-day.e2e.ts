import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeUserData } from '../../scripts/lib/electron.mjs';
import { findCanaries } from '../helpers/canaries.ts';
import { FAULTS, homesFile } from '../helpers/homes-file.ts';
import { putFile, willChoose, willSaveAs } from './files.ts';
import type { RunningApp } from './fixtures.ts';
import { expect, test } from './fixtures.ts';
import { signInWith } from './people.ts';

/** A municipality's first day, by keyboard wherever a person would use it. */

const LEADER = { name: 'Karen Østergård', login: 'karen', password: 'fire våde kløvermarker i maj' };
const READER = { name: 'Peter Læsø', login: 'peter', password: 'otte tunge bogreoler af eg' };
const TENANT = 'Ønske Fjordmand-Ibrahim';
const TYPED = 'Kanariefugl på Hemmelighedsstien';

test('set-up, import with seven faults, find, card, list out, lock, a role that sees less, kill while typing, and everything is there', async ({
  launch,
  userData,
  electron,
}) => {
  test.setTimeout(240_000);
  const files = makeUserData(electron);
  let running = await launch();
  const recovery = await setUp(running.page);
  await importHomes(running, files);
  await findHomeForADog(running.page);
  await moveIn(running.page);
  await handOverTheList(running, files);
  await addReader(running.page);
  await lock(running.page);
  await seeLess(running.page);
  await lock(running.page);
  await signInWith(running.page, LEADER.login, LEADER.password);
  await typeAndDie(running);
  running = await launch();
  await signInWith(running.page, LEADER.login, LEADER.password);
  await everythingIsThere(running.page);
  await running.close();
  scan(userData, recovery);
});

async function setUp(page: Page): Promise<readonly string[]> {
  await expect(page.getByRole('button', { name: 'Start med jeres kommune' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Kommunens navn').fill('Lindeby Kommune');
  await page.keyboard.press('Enter');
  await page.getByLabel('Dit navn').fill(LEADER.name);
  await page.getByLabel('Brugernavn').fill(LEADER.login);
  await page.getByRole('textbox', { name: 'Adgangskode', exact: true }).fill('kort');
  await page.getByRole('textbox', { name: 'Adgangskode igen' }).fill('kort');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/mindst 15 tegn/i).first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Adgangskode', exact: true }).fill(LEADER.password);
  await page.getByRole('textbox', { name: 'Adgangskode igen' }).fill(LEADER.password);
  await page.keyboard.press('Enter');
  const groups = await page.locator('.recovery-groups code').allInnerTexts();
  expect(groups).toHaveLength(8);
  await page.getByRole('button', { name: 'Jeg har nøglen på papir' }).click();
  await page.getByLabel('Gruppe 3').fill('0000000');
  await page.getByLabel('Gruppe 6').fill(groups[5] ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Gruppe 3').fill((groups[2] ?? '').toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Der er ingen boliger endnu')).toBeVisible();
  return groups;
}

async function importHomes({ app, page }: RunningApp, files: string): Promise<void> {
  await willChoose(app, putFile(files, 'boliger.xlsx', await homesFile(false)));
  await page.keyboard.press('Control+i');
  await page.getByRole('button', { name: 'Vælg fil' }).click();
  await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
  await expect(page.getByText('7 fejl i filen. Intet kan importeres endnu')).toBeVisible();
  for (const { line, column } of FAULTS) {
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: String(line) })
        .filter({ hasText: column })
        .first(),
    ).toBeVisible();
  }
  await willChoose(app, putFile(files, 'boliger-rettet.xlsx', await homesFile(true)));
  await page.getByRole('button', { name: 'Vælg den rettede fil' }).click();
  await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
  await page.getByRole('button', { name: 'Importér 300 boliger' }).click();
  await expect(page.getByText('300 boliger er oprettet, og 0 er ændret')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Importér en fil mere' }).click();
  await page.getByRole('button', { name: 'Vælg fil' }).click();
  await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
  await expect(page.getByText('Intet er nyt')).toBeVisible();
}

async function findHomeForADog(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(page.getByText('300 boliger i 3 afdelinger')).toBeVisible();
  await page.getByRole('button', { name: 'Husdyr', exact: true }).click();
  await page.getByRole('radio', { name: 'hund', exact: false }).first().check();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/af 300 boliger/)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('skovhusene 2');
  await expect(page.getByRole('option', { name: /Skovhusene 2\b/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Skovhusene 2/ })).toBeVisible();
}

async function moveIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Registrér indflytning' }).click();
  await page.getByLabel('Navn', { exact: true }).fill(TENANT);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Indflytningen er registreret.')).toBeVisible();
  await expect(page.getByText(TENANT).first()).toBeVisible();
}

async function handOverTheList({ app, page }: RunningApp, files: string): Promise<void> {
  const target = path.join(files, 'liste.xlsx');
  await willSaveAs(app, target);
  await page.keyboard.press('Control+e');
  await page.getByLabel('Formål').fill('Månedlig afstemning af beboere');
  await page.getByLabel('Modtager').fill('Udlejningen, Boligforeningen Åkanden');
  await page.getByRole('button', { name: 'Lav listen' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Adgangskode' }).fill(LEADER.password);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/SHA-256/).first()).toBeVisible({ timeout: 15_000 });
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
}

async function addReader(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Ny bruger' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny bruger' });
  await dialog.getByLabel('Navn', { exact: true }).fill(READER.name);
  await dialog.getByRole('checkbox', { name: 'Læser' }).check();
  await dialog.getByLabel('Brugernavn').fill(READER.login);
  await dialog.getByRole('textbox', { name: 'Adgangskode' }).fill(READER.password);
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog', { name: 'Skriv din adgangskode igen' })
    .getByRole('textbox', { name: 'Adgangskode' })
    .fill(LEADER.password);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${READER.name} kan nu logge ind.`)).toBeVisible();
}

async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Log ind' })).toBeVisible();
  await expect(page.getByText(TENANT)).toHaveCount(0);
}

async function seeLess(page: Page): Promise<void> {
  await signInWith(page, READER.login, READER.password);
  await page.keyboard.press('Control+2');
  await expect(page.getByText('300 boliger i 3 afdelinger')).toBeVisible();
  for (const name of ['Importér', 'Belægningsliste', 'Ny bolig'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('tab', { name: 'Om' })).toBeVisible();
  for (const name of ['Brugere', 'Log']) await expect(page.getByRole('tab', { name, exact: true })).toHaveCount(0);
}

async function typeAndDie(running: RunningApp): Promise<void> {
  const { page } = running;
  await page.keyboard.press('Control+n');
  await page.getByLabel('Lejemålsnr.').fill('9001');
  await page.getByLabel('Vej', { exact: false }).first().fill(TYPED);
  await expect(page.getByText(/Kladde gemt/)).toBeVisible();
  await running.kill();
}

async function everythingIsThere(page: Page): Promise<void> {
  await expect(page.getByText('Kladder, du ikke blev færdig med')).toBeVisible();
  await page.getByRole('button', { name: 'Fortsæt' }).click();
  await page.getByRole('button', { name: 'Fortsæt kladden' }).click();
  await expect(page.getByLabel('Lejemålsnr.')).toHaveValue('9001');
  await page.keyboard.press('Control+2');
  await expect(page.getByText('300 boliger i 3 afdelinger')).toBeVisible();
}

/** Every file that the app wrote, and the control: the same scan of a clear copy does find them. */
function scan(userData: string, recovery: readonly string[]): void {
  const secrets = {
    name: TENANT,
    typed: TYPED,
    leader: LEADER.name,
    reader: READER.name,
    password: LEADER.password,
    address: 'Skovhusene 2',
    municipality: 'Lindeby Kommune',
    recoveryGroup: recovery[0] ?? '',
    recoveryKey: recovery.join(''),
  };
  expect(findCanaries([userData], secrets)).toEqual([]);
  const clear = putFile(userData, 'clear-copy.txt', Buffer.from(Object.values(secrets).join('\n')));
  expect(findCanaries([userData], secrets)).toEqual(Object.keys(secrets).map((canary) => ({ file: clear, canary })));
}
