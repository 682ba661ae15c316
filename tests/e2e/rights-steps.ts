import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { pick, tabTo } from './keys.ts';
import type { Inspection } from './screens.ts';
import { button, heading } from './screens.ts';

/** The part of a person's page about rights, from that page, and what of it stands on the first screen: keyboard alone. */

type Look = Inspection['look'];

const go = async (page: Page, control: Locator) => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};
const said = (page: Page, text: string) => expect(page.getByText(text).first()).toBeVisible();

/** A consent given and taken back, a right told of with help, and ekstra guidning; each refused first where it can be. */
export async function rightsOfAPerson(page: Page, look: Look): Promise<void> {
  const parts = page.getByRole('tab');
  await tabTo(page, page.getByRole('tablist'));
  const names = await parts.allInnerTexts();
  const at = await parts.evaluateAll((tabs) => tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true'));
  for (let next = at + 1; next <= names.indexOf('Rettigheder'); next += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(parts.nth(next)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(button(page, 'Nyt samtykke')).toBeVisible();
  await go(page, button(page, 'Nyt samtykke'));
  const give = page.getByRole('dialog', { name: 'Nyt samtykke' });
  await expect(give.getByRole('button', { name: 'Hvad skal det bruges til?' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(give.getByText('Vælg, hvad samtykket skal bruges til.').first()).toBeVisible();
  await pick(page, 'Hvad skal det bruges til?', 'Bel');
  await pick(page, 'Hvem må få det?', 'Bol');
  await pick(page, 'Vælg Boligorganisation', 'Bol');
  await tabTo(page, give.getByRole('checkbox', { name: 'Navn' }));
  await page.keyboard.press('Space');
  await look('dialog-consent');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Samtykket er gemt.');
  await go(page, page.getByRole('button', { name: /^Tilbagekald: Belægningslister/ }));
  await look('dialog-consent-withdrawal');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Samtykket er tilbagekaldt.');
  await go(page, button(page, 'Fortæl: At klage'));
  const tell = page.getByRole('dialog', { name: 'Fortæl om rettighed' });
  await tabTo(page, tell.getByRole('radio', { name: 'Borgeren klarer det selv' }));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+Enter');
  await expect(tell.getByText('Skriv, hvad hjælpen er.').first()).toBeVisible();
  await expect(tell.getByRole('textbox', { name: 'Hvad er hjælpen?' })).toBeFocused();
  await page.keyboard.type('Skriv klagen sammen');
  await look('dialog-right');
  await page.keyboard.press('Control+Enter');
  await said(page, 'hjælpen står som en opgave');
  await go(page, button(page, 'Begynd ekstra guidning'));
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Hvorfor?' })).toBeFocused();
  await page.keyboard.type('Bliver stum i store møder');
  await look('dialog-guidance');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Ekstra guidning er begyndt');
  await look('resident-rights');
}

/** The help that was promised, done on the first screen and undone. */
export async function promisedToday(page: Page, look: Look): Promise<void> {
  await page.keyboard.press('Control+1');
  await heading(page, 'I dag');
  await said(page, 'Mine opgaver');
  await look('today-tasks');
  const task = page.getByRole('button', { name: /^Udført: Skriv klagen sammen/ });
  await go(page, task);
  await said(page, 'Opgaven er udført.');
  await expect(task).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(task).toBeVisible();
}
