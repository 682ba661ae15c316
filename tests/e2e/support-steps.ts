import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { tabTo } from './keys.ts';
import type { Inspection } from './screens.ts';
import { button } from './screens.ts';

/** The part of a person's page about support, from that of rights: keyboard alone. */

type Look = Inspection['look'];

const go = async (page: Page, control: Locator) => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};
const hasKeyboard = (control: Locator) => control.evaluate((element) => element === document.activeElement);
const save = async (page: Page, done: string) => {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(done).first()).toBeVisible();
};

/** A goal with rating and follow-up, a handleplan that is declined, an udredning, and the citizen's own copy on one page. */
export async function supportOfAPerson(app: ElectronApplication, page: Page, look: Look): Promise<void> {
  await part(page, 'Støtte');
  await go(page, button(page, 'Nyt mål'));
  const goal = page.getByRole('dialog', { name: 'Nyt mål' });
  await expect(goal.getByRole('textbox', { name: 'Borgerens ord' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(goal.getByText('Skriv, hvad det er.').first()).toBeVisible();
  await page.keyboard.type('Jeg vil gå en tur hver dag');
  await look('dialog-goal');
  await save(page, 'Målet er gemt.');
  await go(page, page.getByRole('button', { name: /^Vurdér: Jeg vil gå/ }));
  await expect(page.getByRole('textbox', { name: 'Hvor godt går det, fra 0 til 10?' })).toBeFocused();
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await look('dialog-rating');
  await save(page, 'Vurderingen er gemt.');
  await expect(page.getByText('4 af 10')).toBeVisible();
  await go(page, page.getByRole('button', { name: /^Følg op: Jeg vil gå/ }));
  await look('dialog-follow-up');
  await save(page, 'Opfølgningen er gemt.');
  await workedOn(page, look);
  await go(page, button(page, 'Skriv handleplan'));
  const plan = page.getByRole('dialog', { name: 'Borgerens handleplan' });
  await tabTo(page, plan.getByRole('radio', { name: 'Har ikke svaret endnu' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(plan.getByRole('radio', { name: 'Takker nej' })).toBeChecked();
  await look('dialog-care-plan');
  await save(page, 'Handleplanen er gemt.');
  await expect(page.getByText('Takket nej').first()).toBeVisible();
  await assessed(page, look);
  await ownCopy(app, page, look);
}

async function part(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }));
  const tab = page.getByRole('tab', { name, exact: true });
  for (let pressed = 0; pressed < 9 && !(await hasKeyboard(tab)); pressed += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** Chosen by its letter in the step of the topics: one key more than a visit about nothing in particular. */
async function workedOn(page: Page, look: Look): Promise<void> {
  await part(page, 'Besøg');
  await go(page, button(page, 'Log besøg'));
  const dialog = page.getByRole('dialog', { name: /^Log besøg/ });
  await expect(dialog.getByRole('radio', { name: 'Gennemført', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await page.keyboard.press('a');
  await expect(dialog.getByRole('button', { name: 'Jeg vil gå en tur hver dag', pressed: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Notat' })).toBeFocused();
  await look('dialog-visit-goals');
  await save(page, 'Besøget er gemt');
  await go(page, button(page, /^Læs besøg/));
  await expect(page.getByRole('dialog').getByText('Jeg vil gå en tur hver dag')).toBeVisible();
  await page.keyboard.press('Escape');
  await part(page, 'Støtte');
  await expect(page.getByText('Arbejdet med ved 1 besøg').first()).toBeVisible();
}

async function assessed(page: Page, look: Look): Promise<void> {
  await go(page, button(page, 'Ny udredning'));
  const dialog = page.getByRole('dialog', { name: 'Ny udredning' });
  const theme = dialog.getByRole('combobox', { name: 'Tilføj undertema' });
  await expect(theme).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Vælg mindst ét tema.').first()).toBeVisible();
  await tabTo(page, theme);
  await page.keyboard.type('Lave mad');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('group', { name: 'Lave mad' })).toBeVisible();
  await look('dialog-assessment');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Skriv om mindst ét tema').first()).toBeVisible();
  await page.keyboard.type('Laver mad to gange om ugen');
  await save(page, 'Udredningen er underskrevet.');
}

/** Gone through, handed over, and printed on one A4 page. */
async function ownCopy(app: ElectronApplication, page: Page, look: Look): Promise<void> {
  await go(page, button(page, 'Gennemgå Min plan'));
  const dialog = page.getByRole('dialog', { name: 'Gennemgå Min plan' });
  await tabTo(page, dialog.getByRole('textbox', { name: 'Hvem kan borgeren ringe til?' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Din bostøtte: 55 55 12 12');
  await look('dialog-hand-over');
  await save(page, 'Udgaven er gemt.');
  // said on the screen, and never over a paper
  await expect(page.locator('.toast-region')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.toast-region')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await look('resident-support');
  await go(page, button(page, 'Vis og udskriv udgave 1'));
  await expect(page.getByRole('heading', { name: 'Min plan', level: 2 })).toBeFocused();
  await expect(page.getByText('Jeg vil gå en tur hver dag')).toBeVisible();
  await look('own-copy');
  const pages = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true });
    return pdf?.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  });
  expect(pages).toBe(1);
  await go(page, button(page, 'Tilbage'));
  await expect(button(page, 'Gennemgå Min plan')).toBeVisible();
}
