import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { pick, searchFor, tabTo } from './keys.ts';
import { go, press, said, type } from './resident-keys.ts';
import { button, goTo, heading, type Inspection } from './screens.ts';

/** The steps on the page of a person, with the keyboard alone; one app start serves them all. */

interface Step extends Pick<Inspection, 'look'> {
  readonly page: Page;
}

/** What the citizen says, who lives with her, what she answers, and where she sleeps tonight; each refusal beside it. */
export async function tellsOfHerself({ page, look }: Step): Promise<void> {
  const dialog = page.getByRole('dialog');
  const save = async () => {
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toHaveCount(0);
  };
  await go(page, button(page, 'Skriv: Det gode liv'));
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Skriv, hvad der blev sagt eller aftalt.').first()).toBeVisible();
  await look('dialog-words');
  await page.keyboard.type('Et sted, hvor hunden må være');
  await save();
  await expect(page.getByRole('blockquote')).toHaveText('Et sted, hvor hunden må være');
  await go(page, button(page, 'Ny udgave: Det gode liv'));
  await go(page, button(page, 'Ret videre i det'));
  await tabTo(page, dialog.getByRole('textbox'));
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Det står der allerede.').first()).toBeVisible();
  await press(page, 'Control+End');
  await page.keyboard.type(', og ro om aftenen');
  await save();
  await go(page, page.getByText('1 tidligere udgave'));
  await said(page, 'Sagt af borgeren i dag. Noteret af');
  await go(page, button(page, 'Tilføj dyr'));
  await type(page, dialog.getByRole('textbox', { name: 'Race' }), 'Labrador');
  await look('dialog-animal');
  await save();
  await said(page, 'Labrador');
  await go(page, button(page, 'Tilføj til husstanden'));
  await expect(dialog.getByRole('textbox', { name: 'Fornavn' })).toBeFocused();
  await page.keyboard.type('Alba');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Skriv barnets fødselsår.').first()).toBeVisible();
  await type(page, dialog.getByRole('textbox', { name: 'Fødselsår' }), '1990');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Den, der er fyldt 18, er ikke et barn').first()).toBeVisible();
  await press(page, 'Control+a');
  await page.keyboard.type('2019');
  await look('dialog-member');
  await save();
  await said(page, 'Barn, født 2019');
  await go(page, button(page, 'Nye svar om livet'));
  await expect(dialog.locator('.select-button').first()).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Vælg mindst ét svar.').first()).toBeVisible();
  await pick(page, 'Netværk', 'På vej');
  await look('dialog-life');
  await save();
  await said(page, 'borgeren svarede, i dag');
  await go(page, button(page, 'Skriv, hvor borgeren sover'));
  await pick(page, 'Hvor sover borgeren', 'Sofasover');
  await look('dialog-situation');
  await save();
  await said(page, 'Sofasover hos familie eller venner');
  await go(page, button(page, 'Afslut: Hund'));
  await tabTo(page, dialog.getByRole('radio').first());
  await press(page, 'ArrowDown');
  await save();
  await said(page, 'Ingen dyr er skrevet ned.');
  await look('resident-overview');
}

/** All of that on one line, and by kind. */
export async function oneTimeline({ page, look }: Step): Promise<void> {
  await tabTo(page, page.getByRole('tab', { name: 'Overblik' }), 'Shift+Tab');
  await press(page, 'End', 'Enter');
  await said(page, 'Det gode liv: Et sted, hvor hunden må være, og ro om aftenen');
  await said(page, 'I husstanden: Barn, født 2019, Alba');
  await look('resident-timeline');
  await tabTo(page, button(page, 'Husstand'));
  await page.keyboard.press('Space');
  await expect(page.getByText('Det gode liv')).toHaveCount(0);
  await tabTo(page, page.getByRole('tab', { name: 'Tidslinje' }), 'Shift+Tab');
  await press(page, 'Home', 'Enter');
  await said(page, 'Med borgerens egne ord');
}

/** The leader's own list and limits. */
export async function ownChallenges({ page, look }: Step): Promise<void> {
  await goTo(page, '/indstillinger/udfordringer');
  const dialog = page.getByRole('dialog');
  await go(page, button(page, 'Ny liste'));
  await expect(dialog.getByRole('textbox', { name: 'Hvad hedder listen?' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Skriv, hvad listen hedder.').first()).toBeVisible();
  await page.keyboard.type('Politik 2027');
  await go(page, button(page, 'Egedals 16'));
  await go(page, dialog.getByText('Giv dem jeres egne navne'));
  await tabTo(page, dialog.getByRole('textbox', { name: 'Stress' }));
  await press(page, 'Control+a');
  await page.keyboard.type('Pres i hverdagen');
  await type(page, dialog.getByRole('textbox', { name: 'Kommunens egne' }), 'Ludomani');
  await look('dialog-challenges');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Politik 2027, fra 23.11.2026');
  await said(page, 'Ludomani');
  await said(page, 'Pres i hverdagen');
  await go(page, button(page, 'Ret grænser'));
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await press(page, 'Control+a');
  await page.keyboard.type('400');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Grænserne skal stige').first()).toBeVisible();
  await look('dialog-homelessness-terms');
  await tabTo(page, dialog.getByRole('textbox').first(), 'Shift+Tab');
  await press(page, 'Control+a');
  await page.keyboard.type('14');
  await page.keyboard.press('Control+Enter');
  await said(page, '14 dage');
  await look('settings-challenges');
}

/** What the work of a support worker needs, and a draft that is gone on with from Today. */
export async function ofSupportWorker(
  { page, look }: Step,
  name: string,
  signInAgain: () => Promise<unknown>,
): Promise<void> {
  await tabTo(page, button(page, 'Ryd filtre'));
  await page.keyboard.press('Enter');
  await searchFor(page, 'frida aak');
  await expect(page.getByRole('option', { name })).toBeVisible();
  await page.keyboard.press('Enter');
  await said(page, 'Et sted, hvor hunden må være, og ro om aftenen');
  await said(page, 'Livsoverblik');
  await expect(page.getByText('Udfordringer')).toHaveCount(0);
  await expect(page.getByText('Udsat position')).toHaveCount(0);
  await look('resident-supported');
  await go(page, button(page, 'Skriv: Ønsker'));
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Plads til en sofa');
  await signInAgain();
  await go(page, button(page, 'Fortsæt'));
  await heading(page, name);
  await go(page, button(page, 'Fortsæt'));
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('Plads til en sofa');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Plads til en sofa');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Of somebody with more behind them than is drawn at first. */
export async function printsWhole({ page, look }: Step, name: string): Promise<void> {
  await searchFor(page, name);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await heading(page, name);
  await look('resident-known');
  await tabTo(page, page.getByRole('tab', { name: 'Overblik' }));
  await press(page, 'End', 'Enter');
  const count = page.locator('.timeline-count');
  await expect(count).toHaveText(/^20 af/);
  const all = Number((await count.textContent())?.replace('20 af ', ''));
  expect(all).toBeGreaterThan(20);
  await go(page, button(page, 'Udskriv hele tidslinjen'));
  await expect(count).toHaveText(`${all} af ${all}`);
  await expect(page.locator('.timeline-item')).toHaveCount(all);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Tidslinje, udskrevet 23.11.2026')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Vis' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
}
