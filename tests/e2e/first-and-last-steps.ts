import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { readTable } from '../../main/reader/read.ts';
import { willSaveAs } from './files.ts';
import { expect } from './fixtures.ts';
import { typeDate } from './form-keys.ts';
import { pick, tabTo } from './keys.ts';

/** How a person comes into the app, and how their home leaves it: the ends of the way that the waiting list is the middle of. */

/** Day 12 + 60: a replacement number, which belongs to nobody. */
const NUMBER = '721185-1234';

/** A new person with a small dog, from the list of residents; ends on their page. */
export async function registerWithDog(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'Borgere' })).toBeVisible();
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByLabel('Navn', { exact: true })).toBeFocused();
  await page.keyboard.type(name);
  await tabTo(page, page.getByRole('textbox', { name: 'CPR-nummer' }));
  await page.keyboard.type(NUMBER);
  await expect(page.getByText('Erstatningspersonnummer. Født 12.11.1985, 41 år.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Tilføj dyr' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Race' }));
  await page.keyboard.type('Gravhund');
  await pick(page, 'Størrelse', 'Lille');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Gravhund')).toBeVisible();
}

export interface Handover {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly password: string;
  readonly folder: string;
  readonly association: string;
  /** Of the list, as the keys of its date. */
  readonly day: string;
}

/** The association's list for a day, as it left: its rows as they are read out of the file. */
export async function handTheListOver(handover: Handover): Promise<readonly (readonly string[])[]> {
  const { app, page, password, folder, association, day } = handover;
  const file = path.join(folder, 'liste.xlsx');
  await willSaveAs(app, file);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('heading', { name: 'Belægningsliste' })).toBeVisible();
  await pick(page, 'Boligorganisation', association);
  await typeDate(page, page.locator('main'), 'Dato', day);
  await tabTo(page, page.getByRole('textbox', { name: 'Modtager' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Udlejningen');
  await tabTo(page, page.getByRole('textbox', { name: 'Formål' }));
  await page.keyboard.type('Ny beboer efter aftalen');
  await pick(page, 'Grundlag', 'Afta');
  const clear = page.getByRole('radio', { name: 'Ikke krypteret' });
  await tabTo(page, page.getByRole('radio', { name: 'Krypteret ZIP med en adgangssætning, vi laver' }));
  await page.keyboard.press('ArrowUp');
  await expect(clear).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Adgangskode' })).toBeFocused();
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Listen er gemt som liste.xlsx')).toBeVisible();
  const read = await readTable('liste.xlsx', readFileSync(file));
  if (!read.ok) throw new Error(`the list cannot be read: ${read.error.code}`);
  return read.value.rows.map(({ cells }) => cells.map(String));
}
