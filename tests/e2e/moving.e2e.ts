import type { Locator, Page } from '@playwright/test';
import { residentsOf } from '../helpers/residents.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pick, searchFor, tabTo } from './keys.ts';
import { signIn } from './people.ts';
import { button, goTo, heading, inspection } from './screens.ts';

/** Somebody whom nobody may name moves in, and out again: with the keyboard alone. */

test.describe.configure({ timeout: 300_000 });

const NAME = 'Frida Åkjær';
/** It stands empty in the demo. */
const HOME = 'Skovhusene 7';

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const go = async (page: Page, control: Locator) => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};
const hasKeyboard = (control: Locator) => control.evaluate((element) => element === document.activeElement);
const said = (page: Page, text: string) => expect(page.getByText(text).first()).toBeVisible();

test('a home is let to one person, who moves in item by item, gives notice and moves out for a reason', async ({
  app,
  page,
  demo,
}) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'leader');
  await listen(page);
  await heading(page, 'I dag');
  const { resident, protect } = residentsOf(engineOf(page));
  await protect(await resident(NAME), 'both');

  await test.step('moves in, found by name, and the home is let to nobody else', async () => {
    await searchFor(page, HOME);
    await expect(page.getByRole('option', { name: new RegExp(`${HOME}\\b`) }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: HOME })).toBeVisible();
    await go(page, button(page, 'Registrér indflytning'));
    const dialog = page.getByRole('dialog', { name: 'Registrér indflytning' });
    await expect(dialog.getByRole('combobox', { name: 'Navn' })).toBeFocused();
    await page.keyboard.type('frida aak');
    await expect(page.getByRole('option', { name: NAME })).toBeVisible();
    await press(page, 'ArrowDown', 'Enter');
    await expect(dialog.getByText('Findes i forvejen.')).toBeVisible();
    await look('dialog-move-in-known');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Indflytningen er registreret.');
    await expect(page.getByRole('article', { name: 'Beskyttet' })).toBeVisible();
    await look('home-tenancy');
    await go(page, button(page, 'Flere handlinger'));
    await page.getByRole('menuitem', { name: 'Registrér indflytning' }).press('Enter');
    await expect(dialog.getByRole('combobox', { name: 'Navn' })).toBeFocused();
    await page.keyboard.type('Bo Dobbelt');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('alert')).toContainText('To lejemål kan ikke have samme bolig på samme dag.');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('what moving in lacks is ticked, notice is given, and moving out says what it closes', async () => {
    await searchFor(page, 'frida aak');
    await expect(page.getByRole('option', { name: NAME })).toBeVisible();
    await page.keyboard.press('Enter');
    await heading(page, NAME);
    const housing = page.getByRole('tab', { name: 'Bolig', exact: true });
    await tabTo(page, page.getByRole('tab', { selected: true }));
    for (let pressed = 0; pressed < 9 && !(await hasKeyboard(housing)); pressed += 1)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(housing).toHaveAttribute('aria-selected', 'true');
    const moving = page.getByRole('region', { name: 'Indflytning' });
    await tabTo(page, moving.getByRole('checkbox', { name: 'Nøgler er udleveret' }));
    await page.keyboard.press('Space');
    await said(page, 'Nøgler er udleveret: gjort.');
    await go(page, page.getByRole('button', { name: /^Ikke relevant: Dyrene/ }));
    await expect(moving.getByText('2 af 7')).toBeVisible();
    await go(page, button(page, 'Svar på behov'));
    const need = page.getByRole('dialog', { name: 'Har borgeren brug for støtte for at bo her?' });
    await tabTo(page, need.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Bor i egen bolig og har brug for støtte, men har ingen bevilling.');
    await look('resident-housing');
    const place = await page.evaluate(() => window.location.hash.slice(1));
    await goTo(page, '/');
    const waits = page.getByRole('listitem').filter({ hasText: `Flyttet ind uden støttebesøg: ${NAME}` });
    await expect(waits).toContainText('Intet besøg er aftalt. Ingen bevilling gælder i dag.');
    await goTo(page, place);
    await go(page, page.getByRole('button', { name: /^Opsig: / }));
    const notice = page.getByRole('dialog', { name: 'Opsig' });
    await tabTo(page, notice.getByRole('radio').first());
    await page.keyboard.press('Space');
    await look('dialog-notice');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Opsigelsen er noteret.');
    await go(page, page.getByRole('button', { name: /^Registrér fraflytning: / }));
    const end = page.getByRole('dialog', { name: 'Registrér fraflytning' });
    await tabTo(page, end.getByRole('spinbutton').first());
    await page.keyboard.type('23112026');
    await pick(page, 'Hvorfor flytter de?', 'Eget');
    await expect(end.getByText('Indflytningslisten lukkes uden: el, folkeregister')).toBeVisible();
    await look('dialog-move-out-closes');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Fraflytning i dag er registreret.');
    await expect(page.getByRole('region', { name: 'Fraflytning' }).getByText('0 af 7')).toBeVisible();
    await look('resident-housing-ending');
  });
  done();
});
