import type { Locator, Page } from '@playwright/test';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pick } from './keys.ts';
import { signIn } from './people.ts';

/** What a lock must not take, and what is corrected afterwards: in the forms around the homes. */

test('settings and a new colleague survive a lock, but never a password', async ({ page, demo }) => {
  await signIn(page, demo.users, 'administrator');
  await goTo(page, '/indstillinger/generelt');
  await page.getByLabel('Kommunens navn').fill('Lindeby Ny Kommune');
  await expect(page.getByText(/^Kladde gemt/)).toBeVisible();
  await goTo(page, '/indstillinger/brugere');
  await button(page, 'Ny bruger').click();
  const dialog = page.getByRole('dialog', { name: 'Ny bruger' });
  await dialog.getByLabel('Navn', { exact: true }).fill('Åse Ærø');
  await dialog.getByLabel('Brugernavn').fill('aase');
  await dialog.getByRole('textbox', { name: 'Adgangskode' }).fill('ni lange pindsvin på vej');
  await expect(dialog.getByText(/^Kladde gemt/)).toBeVisible();
  await page.keyboard.press('Control+l');
  await signIn(page, demo.users, 'administrator');

  await expect(page.getByText('Kladder, du ikke blev færdig med')).toBeVisible();
  await goTo(page, '/indstillinger/brugere');
  await button(page, 'Fortsæt kladden').click();
  await expect(dialog.getByLabel('Navn', { exact: true })).toHaveValue('Åse Ærø');
  await expect(dialog.getByLabel('Brugernavn')).toHaveValue('');
  await expect(dialog.getByRole('textbox', { name: 'Adgangskode' })).toHaveValue('');
  await goTo(page, '/indstillinger/generelt');
  await expect(page.getByLabel('Kommunens navn')).toHaveValue('Lindeby Ny Kommune');
  await button(page, 'Gem indstillinger').click();
  await expect(page.getByText('Gemt.')).toBeVisible();
  await goTo(page, '/');
  await expect(page.getByRole('heading', { name: 'I dag', exact: true })).toBeVisible();
  await expect(page.getByText('Kladder, du ikke blev færdig med')).toBeHidden();
});

test('house rules begin from those in force, are mended on their day, and stay as history', async ({ page, demo }) => {
  await signIn(page, demo.users, 'caseworker');
  await goTo(page, '/indstillinger/organisationer');
  const estate = page.getByRole('listitem').filter({ hasText: 'Skovhusene' });
  await estate.getByRole('button', { name: /^Ny husorden/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Ro fra kl.')).toHaveValue('22.00');
  await dialog.getByLabel('Ro fra kl.').fill('21');
  await button(page, 'Gem husorden').click();
  await expect(dialog.getByText(/med timer og minutter: 22\.00/)).toBeVisible();
  await dialog.getByLabel('Ro fra kl.').fill('21.30');
  await button(page, 'Gem husorden').click();
  await expect(estate.getByText(/ro kl\. 21\.30–.* Gælder fra 23\.11\.2026\./)).toBeVisible();
  await estate.getByRole('button', { name: /^Ny husorden/ }).click();
  await expect(dialog.getByText('Afdelingen har en husorden fra den dag. Den bliver rettet.')).toBeVisible();
  await dialog.getByLabel('Ro fra kl.').fill('22.30');
  await button(page, 'Gem husorden').click();
  await expect(estate.getByText(/ro kl\. 22\.30–.* Gælder fra 23\.11\.2026\./)).toBeVisible();
  await estate.getByRole('button', { name: /tidligere husorden/ }).click();
  await expect(estate.getByText(/Gjaldt 01\.05\.2025 – 22\.11\.2026\./)).toBeVisible();
  await expect(estate.getByText(/21\.30/)).toBeHidden();
});

test('the last day of a stay is moved, and the post code tells the town', async ({ page, demo }) => {
  await signIn(page, demo.users, 'caseworker');
  const ending = page.getByRole('listitem').filter({ hasText: 'Ingen ny indflytning aftalt' }).first();
  await ending.getByRole('button', { name: 'Åbn bolig' }).click();
  await page.getByRole('complementary').getByRole('button', { name: 'Registrér fraflytning' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('spinbutton').first()).toBeVisible();
  await dialog.getByRole('spinbutton').first().focus();
  await page.keyboard.type('31122026');
  await pick(page, 'Hvorfor flytter de?', 'Den aftalte');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Fraflytning 31.12.2026 er registreret.')).toBeVisible();

  await goTo(page, '/boliger/ny');
  await page.getByLabel('Postnummer').fill('2610');
  await expect(page.getByLabel('By', { exact: true })).toHaveValue('Rødovre');
  await page.getByLabel('Postnummer').fill('8000');
  await expect(page.getByLabel('By', { exact: true })).toHaveValue('Aarhus C');
  await page.getByLabel('Postnummer').fill('2999');
  await expect(page.getByText('Postnummeret er ikke på vores liste.')).toBeVisible();
});

const button = (page: Page, name: string): Locator => page.getByRole('button', { name }).first();

async function goTo(page: Page, place: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
}
