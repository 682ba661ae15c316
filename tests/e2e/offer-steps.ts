import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { pick, pressOn, tabTo } from './keys.ts';

/** From a match to a no that keeps the place, and to a yes that moves in; by keyboard, for somebody who is on the list. */
export interface OfferWalk {
  readonly page: Page;
  readonly look: (name: string) => Promise<void>;
  readonly name: string;
}

const dialogOf = (page: Page) => page.getByRole('dialog');
const panelOf = (page: Page) => page.getByRole('complementary');

async function press(page: Page, name: string | RegExp, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }).first(), way);
  await page.keyboard.press('Enter');
}

/** The homes that nothing says no to, and the card of the first or a later of them. */
async function openMatch({ page, name }: OfferWalk, row: number): Promise<void> {
  await expect(page.getByRole('heading', { name: `Boliger til ${name}` })).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Boliger' });
  if (row === 0) {
    await tabTo(page, page.getByRole('radio', { name: /^Alle/ }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
  }
  await expect(grid.getByRole('row').filter({ hasText: 'ikke opfyldt' })).toHaveCount(0);
  if (row === 0) await tabTo(page, grid);
  else await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();
  await page.keyboard.press('Home');
  for (let down = 0; down < row; down += 1) await page.keyboard.press('ArrowDown');
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
  await openMatch(walk, 0);
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

export async function offerAnotherAndHearYes(walk: OfferWalk): Promise<void> {
  const { page, look, name } = walk;
  const panel = panelOf(page);
  await openMatch(walk, 1);
  await press(page, 'Foreslå');
  await expect(panel.getByText('Foreslået', { exact: true })).toBeVisible();
  await expect(panel.locator(':focus')).toHaveCount(1);
  await press(page, /^Tilbyd bolig/);
  await tabTo(page, dialogOf(page).getByRole('group', { name: 'Svar senest' }).getByRole('spinbutton').first());
  await page.keyboard.type('25112026');
  await fillOffer(page);
  await submit(page, 'Tilbyd bolig');
  await expect(panel.getByText('Tilbudt', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+1');
  const soon = page.getByRole('list', { name: 'Det kommer' }).getByRole('listitem').filter({ hasText: name });
  await expect(soon).toContainText('Svar senest 25.11.2026');
  await look('today-offers');
  await press(page, `Åbn tilbud: ${name}`);
  await expect(page.getByRole('tab', { name: 'Tilbud' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('Nej 23.11.2026. Borgeren: vil ikke bo i området')).toBeVisible();
  const homes = await page.locator('.offers .mini-link').allTextContents();
  expect(new Set(homes).size).toBe(2);
  await expect(page.getByText('Beholder pladsen på listen · næste kontakt 07.12.2026')).toBeVisible();
  await look('person-offers');
  await press(page, /^Notér ja/);
  await expect(dialogOf(page).getByRole('heading', { name: 'Borgeren siger ja' })).toBeVisible();
  await look('dialog-accept');
  await submit(page, 'Registrér indflytning');
  await expect(page.getByText('Sagt ja', { exact: true })).toBeVisible();
  await expect(page.getByText('Ja er noteret, og indflytningen er registreret')).toBeVisible();
}

/** The other is found by name, and the conflict is ended again. */
export async function keepConflict({ page, look }: OfferWalk): Promise<void> {
  const dialog = dialogOf(page);
  await press(page, 'Tilføj kendt konflikt');
  await expect(dialog.getByRole('combobox', { name: 'Hvem er konflikten med?' })).toBeFocused();
  await page.keyboard.type('Bo Pr');
  await expect(page.getByRole('option', { name: 'Bo Prøve' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Hvem er konflikten med?' })).toHaveValue('Bo Prøve');
  await pick(page, 'Hvor ved I det fra?', 'Politi');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Hvad er der sket?' }));
  await page.keyboard.type('Trusler på gaden');
  await pressOn(dialog.getByRole('button', { name: /Hvem kan spørges/ }));
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.option-list').waitFor({ state: 'hidden' });
  await look('dialog-conflict');
  await submit(page, 'Gem konflikten');
  await expect(page.getByText('Med Bo Prøve')).toBeVisible();
  await press(page, 'Afslut konflikten med Bo Prøve');
  await expect(page.getByText('Ikke længere')).toBeVisible();
}
