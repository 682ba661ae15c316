import type { Page } from '@playwright/test';
import { expect, testWithDemo as test } from './fixtures.ts';
import { searchFor, tabTo } from './keys.ts';
import { signIn } from './people.ts';

/** The main paths with the keyboard alone: nothing here clicks, fills or puts the focus anywhere. */

test.describe.configure({ timeout: 120_000 });
test.use({ motion: true });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

test('list, card, dialog and back: the focus is where the eyes are', async ({ page, demo }) => {
  await signIn(page, demo.users, 'caseworker');
  await page.keyboard.press('Control+2');
  const grid = page.getByRole('grid', { name: 'Boliger' });
  await tabTo(page, grid);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary');
  await expect(card.getByText('Tidslinje')).toBeVisible();
  await expect(card.locator(':focus')).toHaveCount(1);
  const title = await card.getByRole('heading').first().innerText();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(grid).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('heading', { name: title })).toBeVisible();
  const act = card.getByRole('button', { name: /^Registrér/ }).first();
  await tabTo(page, act);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('input:focus, [role="spinbutton"]:focus')).toHaveCount(1);
  for (let pressed = 0; pressed < 20; pressed += 1) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(act).toBeFocused();
});

test('filters, sorting and the way back from an empty list', async ({ page, demo }) => {
  await signIn(page, demo.users, 'caseworker');
  await page.keyboard.press('Control+2');
  await tabTo(page, button(page, /^Husdyr$/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'hund' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Husdyr: hund')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button(page, /^Husdyr$/)).toBeVisible();
  await tabTo(page, page.getByRole('columnheader', { name: 'Adresse' }).getByRole('button'));
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.getByRole('columnheader', { name: 'Kr./md.' }).getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Kr./md.' })).toHaveAttribute('aria-sort', 'ascending');
  await tabTo(page, page.getByRole('searchbox'), 'Shift+Tab');
  await page.keyboard.type('findes ikke');
  await expect(page.getByText('Ingen boliger passer til filtrene')).toBeVisible();
  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Ryd filtre' }).last());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').nth(3)).toBeVisible();
});

test('a new home: every field in order, a fault leads to its field, Ctrl Enter saves', async ({ page, demo }) => {
  await signIn(page, demo.users, 'caseworker');
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('combobox', { name: 'Afdeling' })).toBeFocused();
  await page.keyboard.type('Kærg');
  // until the suggestions are those of all that was typed
  await expect(page.getByRole('option')).toHaveText([/^Kærg/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Afdeling' })).toHaveValue(/^Kærg/);
  await tabTo(page, button(page, /Boligtype/));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Skæv');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('7-777');
  await page.keyboard.press('Control+Enter');
  const summary = page.getByRole('alert').first();
  await expect(summary).toBeFocused();
  await tabTo(page, summary.getByRole('link', { name: /Vej/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Vej', { exact: true })).toBeFocused();
  await page.keyboard.type('Prøvestien 7, 2. tv, 2999 Lindeby');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Husnummer')).toHaveValue('7');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Boligen er oprettet.')).toBeVisible();
  await expect(page.getByRole('complementary', { name: /Prøvestien 7/ })).toBeVisible();
});

test('search, settings, menus, tabs, the shortcuts and the lock', async ({ page, demo }) => {
  await signIn(page, demo.users, 'administrator');
  await searchFor(page, 'ærø');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Control+,');
  const users = page.getByRole('tab', { name: 'Brugere' });
  await tabTo(page, users);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Boligorganisationer' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, /^Handlinger for Mette/));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(button(page, /^Handlinger for Mette/)).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Indstillinger' })).toBeVisible();
  await page.keyboard.press('Escape');
  await tabTo(page, button(page, 'Lås'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Brugernavn')).toBeFocused();
});
