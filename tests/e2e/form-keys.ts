import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { tabTo } from './keys.ts';

/** Into a date of a form, digit by digit. */
export async function typeDate(page: Page, within: Locator, label: string, digits: string): Promise<void> {
  await tabTo(page, within.getByRole('group', { name: label }).getByRole('spinbutton').first());
  await page.keyboard.type(digits);
}

/** Walks a group of choices until the wanted one is taken. */
export async function choose(page: Page, within: Locator, label: string, choice: string): Promise<void> {
  const group = within.getByRole('radiogroup', { name: label });
  await tabTo(page, group);
  if (await group.getByRole('radio', { name: choice, exact: true }).isChecked()) return;
  await page.keyboard.press('Space');
  const choices = await group.getByRole('radio').count();
  for (let step = 0; step < choices; step += 1) {
    if (await group.getByRole('radio', { name: choice, exact: true }).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
}

/** The dialog, once the keyboard is in one of its fields. */
export async function opened(page: Page, name: string): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog.locator('input:focus, textarea:focus, button:focus, [role="spinbutton"]:focus')).toHaveCount(1);
  return dialog;
}

/** Into a row of choices by Tab, and along it by the arrows. */
export async function walkTo(page: Page, row: Locator, wanted: Locator): Promise<void> {
  await tabTo(page, row);
  for (let step = 0; step < LONGEST_ROW; step += 1) {
    if (await wanted.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('ArrowRight');
  }
}

const LONGEST_ROW = 12;

/** Says how much a need weighs. */
export async function weigh(page: Page, need: string, weight: string): Promise<void> {
  const group = page.getByRole('radiogroup', { name: need, exact: true });
  const segment = group.getByRole('radio', { name: weight, exact: true });
  await walkTo(page, group, segment);
  await page.keyboard.press('Space');
  await expect(segment).toBeChecked();
}

/** Walks down to the first row that says so, and opens it. */
export async function openRow(page: Page, grid: Locator, hasText: string | RegExp): Promise<void> {
  const row = grid.getByRole('row').filter({ hasText }).first();
  await expect(row).toBeVisible();
  const index = Number(await row.getAttribute('aria-rowindex'));
  await page.keyboard.press('Home');
  for (let at = 2; at < index; at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
