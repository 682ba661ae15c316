import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeUserData } from '../../scripts/lib/electron.mjs';
import { type Finding, findCanaries } from '../helpers/canaries.ts';
import { FAULTS, homesFile } from '../helpers/homes-file.ts';
import { databaseKeyOf, writeClearCopy } from '../helpers/open-data.ts';
import { putFile, willChoose, willSaveAs } from './files.ts';
import type { RunningApp } from './fixtures.ts';
import { expect, test } from './fixtures.ts';
import { pick, pressOn, searchFor } from './keys.ts';
import { signInWith } from './people.ts';

/** A municipality's first day, by keyboard wherever a person would use it. */

test.use({ motion: true });

const LEADER = { name: 'Karen Østergård', login: 'karen', password: 'fire våde kløvermarker i maj' };
const READER = { name: 'Peter Læsø', login: 'peter', password: 'otte tunge bogreoler af eg' };
const TENANT = 'Ønske Fjordmand-Ibrahim';
const PURPOSE = 'Månedlig afstemning af beboere med kanariefugle';
const TYPED = 'Kanariefugl på Hemmelighedsstien';
/** Nobody's: the day is one that no month has. */
const CPR = '720190-1234';

test('set-up, import with seven faults, find, card, list out, lock, a role that sees less, kill while typing, and everything is there', async ({
  launch,
  userData,
  electron,
}) => {
  test.setTimeout(240_000);
  const files = makeUserData(electron);
  // all that Electron and its libraries write outside the user data lands here too
  const home = makeUserData(electron);
  const env = { HOME: home, TMPDIR: home, XDG_RUNTIME_DIR: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home };
  let running = await launch({ env });
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
  running = await launch({ env });
  await signInWith(running.page, LEADER.login, LEADER.password);
  await everythingIsThere(running.page);
  await running.close();
  await scan([userData, home], userData, recovery);
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
  await expect(page.locator('.recovery-groups code')).toHaveCount(8);
  const groups = await page.locator('.recovery-groups code').allInnerTexts();
  await pressOn(page.getByRole('button', { name: 'Jeg har nøglen på papir' }));
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
  await pressOn(page.getByRole('button', { name: 'Vælg fil' }));
  await pressOn(page.getByRole('button', { name: 'Se, hvad der sker' }));
  await expect(page.getByText('7 fejl i filen. Intet kan importeres endnu')).toBeVisible();
  for (const { line, column, value } of FAULTS)
    await expect(page.getByRole('row', { name: `${line} ${column} ${value}` })).toBeVisible();
  await willChoose(app, putFile(files, 'boliger-rettet.xlsx', await homesFile(true)));
  await pressOn(page.getByRole('button', { name: 'Vælg den rettede fil' }));
  await pressOn(page.getByRole('button', { name: 'Se, hvad der sker' }));
  await pressOn(page.getByRole('button', { name: 'Importér 300 boliger' }));
  await expect(page.getByText('300 boliger er oprettet')).toBeVisible({ timeout: 20_000 });
  await pressOn(page.getByRole('button', { name: 'Importér en fil mere' }));
  await pressOn(page.getByRole('button', { name: 'Vælg fil' }));
  await pressOn(page.getByRole('button', { name: 'Se, hvad der sker' }));
  await expect(page.getByText('Intet er nyt')).toBeVisible();
}

/** Free today and open to a dog; of those the one that the search box finds, and its card. */
async function findHomeForADog(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(page.getByText(/^300 boliger i 3 afdelinger/)).toBeVisible();
  await pressOn(page.getByRole('button', { name: 'Husdyr', exact: true }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Husdyr: hund' })).toBeVisible();
  await expect(page.getByText('200 af 300 boliger')).toBeVisible();
  await searchFor(page, 'skovhusene 2');
  await expect(page.getByRole('option', { name: /Skovhusene 2\b/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary', { name: 'Skovhusene 2' });
  await expect(card.getByText('Ledig', { exact: true })).toBeVisible();
  await expect(card.getByText(/^Hund og kat må bo her/)).toBeVisible();
}

async function moveIn(page: Page): Promise<void> {
  await pressOn(page.getByRole('button', { name: 'Registrér indflytning' }));
  await expect(page.getByRole('combobox', { name: 'Navn' })).toBeFocused();
  await page.keyboard.type(TENANT);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Indflytningen er registreret.')).toBeVisible();
  await expect(page.getByText(TENANT).first()).toBeVisible();
}

async function handOverTheList({ app, page }: RunningApp, files: string): Promise<void> {
  const target = path.join(files, 'liste.xlsx');
  await willSaveAs(app, target);
  await page.keyboard.press('Control+e');
  await pick(page, 'Boligorganisation', 'Boligf');
  await page.getByRole('textbox', { name: 'Modtager' }).fill('Udlejningen, Boligforeningen Åkanden');
  await page.getByRole('textbox', { name: 'Formål' }).fill(PURPOSE);
  await pick(page, 'Grundlag', 'Afta');
  await expect(page.getByText(TENANT)).toBeVisible();
  await pressOn(page.getByRole('button', { name: 'Gem listen som fil' }));
  await page.getByRole('dialog').getByRole('textbox', { name: 'Adgangskode' }).fill(LEADER.password);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Listen er gemt som liste.xlsx')).toBeVisible({ timeout: 15_000 });
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
}

async function addReader(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await pressOn(page.getByRole('button', { name: 'Ny bruger' }));
  const dialog = page.getByRole('dialog', { name: 'Ny bruger' });
  await expect(dialog.getByLabel('Navn', { exact: true })).toBeFocused();
  await page.keyboard.type(READER.name);
  await dialog.getByRole('checkbox', { name: 'Læser' }).press('Space');
  await dialog.getByLabel('Brugernavn').fill(READER.login);
  await dialog.getByRole('textbox', { name: 'Adgangskode' }).fill(READER.password);
  await page.keyboard.press('Enter');
  const again = page.getByRole('dialog', { name: 'Skriv din adgangskode igen' });
  await again.getByRole('textbox', { name: 'Adgangskode' }).fill(LEADER.password);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${READER.name} kan nu logge ind.`)).toBeVisible();
}

async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Log ind' })).toBeVisible();
  await expect(page.getByText(TENANT)).toHaveCount(0);
}

/** The reader looks at homes and changes nothing: no act, no log, no other user. */
async function seeLess(page: Page): Promise<void> {
  await signInWith(page, READER.login, READER.password);
  await page.keyboard.press('Control+2');
  await expect(page.getByText(/^300 boliger i 3 afdelinger/)).toBeVisible();
  for (const name of ['Importér', 'Belægningsliste', 'Ny bolig'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('tab', { name: 'Om', exact: true })).toBeVisible();
  for (const name of ['Brugere', 'Log']) await expect(page.getByRole('tab', { name, exact: true })).toHaveCount(0);
}

async function typeAndDie(running: RunningApp): Promise<void> {
  const { page } = running;
  await page.keyboard.press('Control+n');
  await page.getByLabel('Lejemålsnr.').fill('9001');
  await page.getByLabel('Vej', { exact: true }).fill(TYPED);
  await page.getByLabel('Bemærkning').fill(CPR);
  await expect(page.getByText(/Kladde gemt/)).toBeVisible();
  await running.kill();
}

async function everythingIsThere(page: Page): Promise<void> {
  await expect(page.getByText('Kladder, du ikke blev færdig med')).toBeVisible();
  await pressOn(page.getByRole('button', { name: 'Fortsæt' }));
  await expect(page.getByRole('button', { name: 'Fortsæt kladden' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Lejemålsnr.')).toHaveValue('9001');
  await expect(page.getByLabel('Vej', { exact: true })).toHaveValue(TYPED);
  await page.keyboard.press('Control+2');
  await expect(page.getByText(/^300 boliger i 3 afdelinger · 299 ledige/)).toBeVisible();
  await expect(page.getByText(TENANT)).toBeVisible();
}

/** Every file that the app wrote; and the control: the same scan does find each of them in a clear copy. */
async function scan(written: readonly string[], userData: string, recovery: readonly string[]): Promise<void> {
  const kept = {
    name: TENANT,
    typed: TYPED,
    leader: LEADER.name,
    reader: READER.name,
    address: 'Skovhusene 2',
    cpr: CPR,
    purpose: PURPOSE,
    municipality: 'Lindeby Kommune',
  };
  const key = await databaseKeyOf(path.join(userData, 'data'), LEADER.login, LEADER.password);
  const never = {
    password: LEADER.password,
    readersPassword: READER.password,
    recoveryGroup: recovery[0] ?? '',
    recoveryKey: recovery.join(''),
    recoveryKeyAsPrinted: recovery.join(' '),
    databaseKey: key,
  };
  expect(findCanaries(written, { ...kept, ...never })).toEqual([]);
  const clear = path.join(userData, 'clear.json');
  await writeClearCopy(path.join(userData, 'data'), LEADER.login, LEADER.password, clear);
  expect(found(findCanaries(written, kept))).toEqual(Object.keys(kept).toSorted());
  putFile(userData, 'clear.txt', Buffer.concat([Buffer.from(Object.values(never).join('\n')), key]));
  expect(found(findCanaries(written, never))).toEqual(Object.keys(never).toSorted());
}

function found(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ canary }) => canary).toSorted();
}
