import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { pick, tabTo } from './keys.ts';

/** From a match to a no that keeps the place; by keyboard, for somebody who is on the list. */
export interface OfferWalk {
  readonly page: Page;
  readonly look: (name: string) => Promise<void>;
  readonly name: string;
}

const dialogOf = (page: Page) => page.getByRole('dialog');
const panelOf = (page: Page) => page.getByRole('complementary');

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }).first());
  await page.keyboard.press('Enter');
}

/** The homes that nothing says no to, and the card of the first of them. */
async function openMatch({ page, name }: OfferWalk): Promise<void> {
  await expect(page.getByRole('heading', { name: `Boliger til ${name}` })).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Boliger' });
  await tabTo(page, page.getByRole('radio', { name: /^Alle/ }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(grid.getByRole('row').filter({ hasText: 'ikke opfyldt' })).toHaveCount(0);
  await tabTo(page, grid);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('button', { name: 'Foreslå' })).toBeVisible();
}

/** Everything that the dialog asks: what nobody knows, and why this citizen. */
async function fillOffer(page: Page): Promise<void> {
  const dialog = dialogOf(page);
  // the fields are there once it is known that no draft is
  await expect(dialog.getByRole('group', { name: 'Indflytning' })).toBeVisible();
  for (const answer of await dialog.getByRole('textbox', { name: /^Svaret om/ }).all()) {
    await tabTo(page, answer);
    await page.keyboard.type('Viceværten siger, at det går');
  }
  const reason = dialog.getByRole('textbox', { name: 'Hvorfor denne borger?' });
  if ((await reason.count()) === 0) return;
  await tabTo(page, reason);
  await page.keyboard.type('Hunden kan bo her, og borgeren kender stedet');
}

async function submit(page: Page, act: string): Promise<void> {
  await tabTo(page, dialogOf(page).getByRole('button', { name: act, exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toHaveCount(0);
}

export async function offerAndHearNo(walk: OfferWalk): Promise<void> {
  const { page, look } = walk;
  const panel = panelOf(page);
  await openMatch(walk);
  await look('match-may-offer');
  await press(page, 'Tilbyd bolig');
  const dialog = dialogOf(page);
  await expect(dialog.getByText(/^Tilbuddet går forbi \d+ and/)).toBeVisible();
  await expect(dialog.getByText('Bo Prøve')).toHaveCount(0);
  await tabTo(page, dialog.getByRole('button', { name: 'Tilbyd bolig', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Skriv begrundelsen, mindst 10 tegn.')).toBeVisible();
  await look('dialog-offer');
  await page.keyboard.press('Escape');
  await press(page, 'Tilbyd bolig');
  await fillOffer(page);
  await submit(page, 'Tilbyd bolig');
  await expect(panel.getByText('Tilbudt', { exact: true })).toBeVisible();
  await look('match-offered');
  await press(page, /^Notér nej/);
  await tabTo(page, dialog.getByRole('radio', { name: 'Borgeren', exact: true }));
  await page.keyboard.press('Space');
  await pick(page, 'Hvorfor?', 'Vil ikke bo i området');
  await expect(dialog.getByRole('radio', { name: 'Beholder pladsen på listen' })).toBeChecked();
  await look('dialog-decline');
  await submit(page, 'Notér, og behold pladsen');
  await expect(panel.getByRole('button', { name: 'Foreslå' })).toBeVisible();
  await expect(panel.locator(':focus')).toHaveCount(1);
}
