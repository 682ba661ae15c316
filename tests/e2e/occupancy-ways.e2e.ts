import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { makeUserData, ownFolder } from '../../scripts/lib/electron.mjs';
import { noUnitFilter } from '../../shared/contract/units.ts';
import { updateOf } from '../helpers/homes.ts';
import { sealedEntries, unseal } from '../helpers/unseal.ts';
import { readPdf } from '../main/engine/export/pdf-text.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { willChoose, willSaveAs } from './files.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pick, pressOn, tabTo } from './keys.ts';
import { signIn } from './people.ts';
import { goTo, heading, inspection } from './screens.ts';

/** The ways out of the app, each by keyboard: a PDF in the clear, a workbook in a locked ZIP, lists to several at once. */

test.describe.configure({ timeout: 240_000 });

test('a list leaves as PDF, as a locked workbook, and to several, knowing what a comparison shows', async ({
  app,
  page,
  demo,
  electron,
}) => {
  const { look, done } = inspection(app, page);
  const folder = makeUserData(electron);
  const file = (name: string) => path.join(folder, name);
  await listen(page);
  const leader = await signIn(page, demo.users, 'leader');
  const save = async () => {
    await page.getByRole('textbox', { name: 'Formål' }).focus();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Adgangskode' }).fill(leader.password);
    await page.keyboard.press('Enter');
  };

  await goTo(page, '/belaegning');
  await heading(page, 'Belægningsliste');
  await fill(page);
  await press(page, 'Filtype', 'PDF');
  await page.getByRole('radio', { name: 'Krypteret ZIP med en adgangssætning, vi laver' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Ikke krypteret' })).toBeChecked();
  await expect(page.getByText('Ikke krypteret: send via sikker mail eller Digital Post')).toBeVisible();
  await willSaveAs(app, file('liste.pdf'));
  await save();
  await expect(page.getByText('Listen er gemt som liste.pdf')).toBeVisible({ timeout: 20_000 });
  const { pages } = readPdf(readFileSync(file('liste.pdf')));
  expect(pages[0]).toEqual(expect.arrayContaining(['Belægningsliste', 'Boligforeningen Åkanden', 'Modtager']));
  expect(pages[0]?.at(-1)).toBe(`Side 1 af ${pages.length}`);

  await pressOn(page.getByRole('button', { name: 'Lav en liste mere' }));
  await fill(page);
  await expect(page.getByRole('textbox', { name: 'Modtager' })).toHaveValue('Udlejningen');
  await willSaveAs(app, file('liste.zip'));
  await save();
  const passphrase = page.locator('.passphrase code');
  await expect(passphrase).toHaveText(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/, { timeout: 20_000 });
  await look('occupancy-passphrase');
  const said = (await passphrase.textContent()) ?? '';
  const [sealed] = sealedEntries(readFileSync(file('liste.zip')));
  expect(sealed?.name).toBe('belaegningsliste.xlsx');
  expect(sealed && unseal(sealed, said)?.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(sealed && unseal(sealed, `${said}x`)).toBeNull();

  await shieldOne(page);
  await pressOn(page.getByRole('button', { name: 'Jeg har skrevet adgangssætningen ned' }));
  await expect(passphrase).toHaveText(said);
  await pressOn(page.getByRole('button', { name: 'Lav en liste mere' }));
  await fill(page);
  await expect(page.getByText(/Listen røber \d ting, som ikke står på den/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Formål' }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').first()).toContainText('Sammenligning med den sidste liste');
  await look('occupancy-comparison');
  await pressOn(page.getByRole('button', { name: 'Send kun ændringerne' }));
  await expect(page.getByRole('radio', { name: 'Forskel siden sidst' })).toBeChecked();
  await expect(page.getByText(/Listen røber \d ting, som ikke står på den/)).toHaveCount(0);

  await press(page, 'Listen viser', 'En periode');
  await expect(page.getByRole('checkbox', { name: 'Tomme dage' })).toBeChecked();
  await pressOn(page.getByRole('button', { name: /^Tilføj alle|^Tilføj en boligorganisation/ }).last());
  for (const box of await page.getByRole('textbox', { name: 'Modtager' }).all())
    if ((await box.inputValue()) === '') await box.fill('Udlejningen');
  const seen = page.getByRole('checkbox', { name: 'Jeg har set det og sender alligevel' });
  await tabTo(page, seen);
  await page.keyboard.press('Space');
  await expect(seen).toBeChecked();
  await look('occupancy-several');
  await saveInto(app, electron, file('Lister'));
  await save();
  await expect(page.getByText(/lister er gemt i mappen Lister/)).toBeVisible({ timeout: 20_000 });
  const codes = await page.locator('.passphrase code').allTextContents();
  const names = readdirSync(file('Lister'));
  expect(new Set(codes).size).toBe(names.length);
  expect(names.every((name) => /^Belægning i perioden .+\.zip$/.test(name))).toBe(true);
  await look('occupancy-several-done');
  done();
});

async function fill(page: Page): Promise<void> {
  await pick(page, 'Boligorganisation', 'Boligf');
  const recipient = page.getByRole('textbox', { name: 'Modtager' });
  if ((await recipient.inputValue()) === '') await recipient.fill('Udlejningen');
  await page.getByRole('textbox', { name: 'Formål' }).fill('Månedlig afstemning af beboere');
  await pick(page, 'Grundlag', 'Afta');
  await expect(page.getByRole('grid').getByRole('row').nth(3)).toBeAttached();
}

/** Chooses in a row of segments, by its keys. */
async function press(page: Page, group: string, name: string): Promise<void> {
  const segment = page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });
  await segment.focus();
  await segment.press('Space');
  await expect(segment).toBeChecked();
}

async function shieldOne(page: Page): Promise<void> {
  const { must } = engineOf(page);
  const [association] = (await must('associations.list', {})).filter(({ name }) => name === 'Boligforeningen Åkanden');
  const filter = { ...noUnitFilter, associationIds: association ? [association.id] : [] };
  const { columns, rows } = await must('units.list', {
    filter,
    sort: 'address',
    descending: false,
    offset: 0,
    limit: 50,
  });
  const units = rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
  const open = units.find((unit) => !unit['shielded'] && unit['type'] === 'ALMEN') ?? units[0];
  await must('units.update', await updateOf({ must }, open?.['id'] as never, { shielded: true }));
}

async function saveInto(
  app: ElectronApplication,
  electron: Parameters<typeof ownFolder>[0],
  folder: string,
): Promise<void> {
  mkdirSync(folder);
  ownFolder(electron, folder);
  await willChoose(app, folder);
}
