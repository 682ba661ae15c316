import type { Locator, Page } from '@playwright/test';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pick, pressOn, tabTo } from './keys.ts';
import { signIn } from './people.ts';
import { button, goTo, inspection } from './screens.ts';

/** What homes take over from their estate, facts of the municipality's own, and several homes changed at once: by keyboard. */

test.describe.configure({ timeout: 240_000 });

const list = (page: Page) => page.getByRole('grid', { name: 'Boliger', exact: true });
const panel = (page: Page) => page.getByRole('complementary');
const fact = (page: Page, text: string): Locator => panel(page).locator('.fact-line', { hasText: text });

/** The list by its own search, and the card of the first home that it finds. */
async function openHome(page: Page, words: string): Promise<void> {
  await goTo(page, '/boliger');
  const search = page.getByRole('searchbox', { name: 'Fritekst' });
  await search.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
  await expect(list(page).getByRole('row').nth(1)).toContainText(words);
  await tabTo(page, list(page));
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Tidslinje')).toBeVisible();
}

async function clearSearch(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  const search = page.getByRole('searchbox', { name: 'Fritekst' });
  await search.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
}

test('an estate answers for its homes, a home says otherwise and takes it back', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'leader');

  await test.step('the estate says it once', async () => {
    await goTo(page, '/indstillinger/organisationer');
    await pressOn(button(page, 'Fælles svar: Skovhusene'));
    const dialog = page.getByRole('dialog', { name: 'Fælles svar for Skovhusene' });
    await expect(dialog.getByRole('textbox', { name: 'Social vicevært' })).toBeFocused();
    await look('dialog-estate-defaults');
    await pressOn(dialog.getByRole('radiogroup', { name: 'Elevator' }).getByRole('radio', { name: 'Nej' }));
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/Fælles for boligerne: .*elevator: nej.*social vicevært/).first()).toBeVisible();
    await look('settings-estate-defaults');
  });

  await test.step('its homes say so, and one says otherwise until it takes it back', async () => {
    await openHome(page, 'Skovhusene 5');
    await expect(fact(page, 'Ikke elevator')).toContainText('Fra afdelingen');
    await expect(fact(page, 'Hegn om haven: nej')).toContainText('Egen');
    await look('homes-card-inherited');
    await tabTo(page, button(page, 'Brug afdelingens svar, Hegn om haven: ja'));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Afdelingens svar gælder igen.')).toBeVisible();
    await expect(fact(page, 'Hegn om haven: ja')).toContainText('Fra afdelingen');
    await expect(panel(page).locator(':focus')).toHaveCount(1);
  });

  await test.step('the form says whose answer it is', async () => {
    await openHome(page, 'Skovhusene 7');
    await tabTo(page, panel(page).getByRole('button', { name: 'Ret', exact: true }));
    await page.keyboard.press('Enter');
    const lift = page.getByRole('radiogroup', { name: 'Elevator' });
    await expect(lift.getByRole('radio', { name: 'Som afdelingen' })).toBeChecked();
    await expect(page.getByText('Fra afdelingen: nej')).toBeVisible();
    await pressOn(lift.getByRole('radio', { name: 'Ja' }));
    await expect(page.getByText('Egen. Afdelingen: nej.')).toBeVisible();
    await tabTo(page, button(page, 'Tilføj egenskab'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Egenskab' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const known = page.getByRole('listbox');
    await expect(known.getByRole('option', { name: 'Vaskemaskine', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.type('Elevator');
    await page.keyboard.press('Tab');
    await tabTo(page, page.getByRole('combobox', { name: 'Værdi' }));
    await page.keyboard.type('ja');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Det har sin egen plads: feltet »Elevator«. Skriv det dér.')).toBeVisible();
    await look('home-form-attribute-wrong');
    await page.getByRole('combobox', { name: 'Egenskab' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('VASKEMASKINE');
    await page.keyboard.press('Tab');
    await tabTo(page, button(page, 'Brug »Vaskemaskine«'));
    await look('home-form-attribute');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Egenskab' })).toHaveValue('Vaskemaskine');
    const value = page.getByRole('combobox', { name: 'Værdi' });
    await tabTo(page, value);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowDown');
    await expect(known.getByRole('option', { name: 'ja', exact: true })).toBeVisible();
    while (!(await known.getByRole('option', { name: 'ja', exact: true }).getAttribute('data-focused')))
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(value).toHaveValue('ja');
    await page.keyboard.press('Control+Enter');
    await expect(panel(page).getByText('Vaskemaskine: ja')).toBeVisible();
    await expect(fact(page, 'Elevator')).toContainText('Egen');
  });

  await test.step('the list finds homes by both', async () => {
    await clearSearch(page);
    await tabTo(page, button(page, /^Egenskab$/));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Egen egenskab' })).toBeFocused();
    await look('homes-filter-traits-open');
    await page.keyboard.type('Vask');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pick(page, 'Værdi', 'ja');
    await page.keyboard.press('Escape');
    await expect(button(page, 'Egenskab: Vaskemaskine = ja')).toBeVisible();
    await look('homes-filter-traits');
    await expect(list(page).getByText('Skovhusene 7', { exact: true })).toBeVisible();
  });
  done();
});

test('several homes are changed at once, after a look at each before and after', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'caseworker');
  await page.keyboard.press('Control+2');
  const dialog = page.getByRole('dialog', { name: 'Ret 120 boliger på én gang' });
  const changeAll = async () => {
    await tabTo(page, list(page));
    await page.keyboard.press('Control+a');
    await tabTo(page, button(page, 'Ret flere på én gang'));
    await page.keyboard.press('Enter');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  };
  await changeAll();

  await test.step('nothing is chosen, and it is said', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Vælg mindst ét felt, og sig, hvad det skal være.')).toBeVisible();
  });

  await test.step('a rent in per cent and a caretaker, old and new side by side', async () => {
    await dialog.getByRole('checkbox', { name: 'Husleje', exact: true }).press('Space');
    await dialog.getByRole('checkbox', { name: 'Social vicevært' }).press('Space');
    await tabTo(page, dialog.getByRole('textbox', { name: 'Procent oveni' }));
    await page.keyboard.type('2,5');
    await tabTo(page, dialog.getByRole('textbox', { name: 'Social vicevært' }));
    await page.keyboard.type('Bo Berg, hverdage 9–13');
    await look('dialog-change-homes');
  });

  await test.step('a lock in the middle, and what was typed is offered again', async () => {
    await page.keyboard.press('Control+l');
    await signIn(page, demo.users, 'caseworker');
    await expect(page.getByText('Vælg boligerne igen, så er felterne udfyldt.')).toBeVisible();
    await pressOn(button(page, 'Fortsæt'));
    await changeAll();
    await expect(dialog.getByRole('textbox', { name: 'Procent oveni' })).toHaveValue('2,5');
    await expect(dialog.getByRole('textbox', { name: 'Social vicevært' })).toHaveValue('Bo Berg, hverdage 9–13');
    await expect(dialog.getByText(/^Kladde fra .* er hentet\./)).toBeVisible();
  });

  await test.step('every home before and after', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(/boliger bliver rettet · .*kan ikke rettes/)).toBeVisible();
    await expect(dialog.getByText('Boligen har ingen husleje at regne på.').first()).toBeAttached();
    await expect(dialog.getByRole('row').nth(1)).toContainText('→');
    await look('dialog-change-preview');
  });

  await test.step('those that cannot are left as they are, the others are changed in one act', async () => {
    const save = dialog.getByRole('button', { name: /^Ret \d+ boliger$/ });
    await expect(save).toBeDisabled();
    await tabTo(page, dialog.getByRole('checkbox', { name: /der ikke kan rettes, være, som de er/ }));
    await page.keyboard.press('Space');
    await expect(save).toBeEnabled();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/\d+ boliger er rettet\./)).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await openHome(page, 'Skovhusene 7');
    await expect(fact(page, 'Bo Berg')).toContainText('Egen');
  });
  done();
});
