import type { Locator, Page } from '@playwright/test';
import type { DemoUser } from '../../scripts/lib/demo-data.mjs';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pick, tabTo } from './keys.ts';
import { signIn } from './people.ts';
import { button, heading, inspection } from './screens.ts';

/** A person from the first word to a closed and reopened forløb, and who may see them: with the keyboard alone. */

test.describe.configure({ timeout: 300_000 });

/** Day 23 + 60: a replacement number, which belongs to nobody. */
const NUMBER = '830590-1234';
const NAME = 'Frida Åkjær';

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const go = async (page: Page, control: Locator) => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};
const type = async (page: Page, control: Locator, text: string) => {
  await tabTo(page, control);
  await page.keyboard.type(text);
};
const said = (page: Page, text: string) => expect(page.getByText(text).first()).toBeVisible();

async function becomeOther(page: Page, users: readonly DemoUser[], role: string): Promise<DemoUser> {
  await page.keyboard.press('Control+l');
  return signIn(page, users, role);
}

test('a person is registered, protected, found by those who may, opened in an emergency, and comes back', async ({
  app,
  page,
  demo,
}) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'caseworker');
  await page.keyboard.press('Control+3');
  await heading(page, 'Borgere');
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await look('residents');

  await test.step('registered, and what is wrong is said', async () => {
    await page.keyboard.press('Control+Shift+N');
    await heading(page, 'Ny borger');
    await expect(page.getByLabel('Navn', { exact: true })).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert').first()).toContainText('Skriv et navn.');
    await look('resident-form-wrong');
    await type(page, page.getByLabel('Navn', { exact: true }), NAME);
    await type(page, page.getByRole('textbox', { name: 'CPR-nummer' }), '990590-1234');
    await said(page, 'De første syv cifre passer ikke til nogen dag');
    await press(page, 'Control+a');
    await page.keyboard.type(NUMBER);
    await said(page, 'Erstatningspersonnummer. Født 23.05.1990, 36 år.');
    await type(page, page.getByRole('textbox', { name: 'Telefon' }), '55 55 01 23');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Borgeren er oprettet.');
    await heading(page, NAME);
    await expect(page.getByText('230590')).toHaveCount(0);
    await said(page, '830590-••••');
  });

  await test.step('the same number again is warned of, and given up', async () => {
    await page.keyboard.press('Control+Shift+N');
    await expect(page.getByLabel('Navn', { exact: true })).toBeFocused();
    await page.keyboard.type('Frida Aakjaer');
    await type(page, page.getByRole('textbox', { name: 'CPR-nummer' }), NUMBER.replace('-', ''));
    await said(page, 'En borger i forvejen kan være den samme');
    await said(page, 'samme nummer');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert').first()).toContainText('Se efter, om det er den samme');
    await look('resident-form-alike');
    await go(page, button(page, `Åbn ${NAME}`));
    await heading(page, NAME);
  });

  await test.step('protected by name and address', async () => {
    await go(page, button(page, 'Flere handlinger'));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Ret beskyttelse' });
    await tabTo(page, dialog.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await tabTo(page, dialog.getByRole('radio', { name: 'Ikke beskyttet' }));
    await press(page, 'ArrowDown', 'ArrowDown');
    await expect(dialog.getByRole('radio', { name: 'Særlig adressebeskyttelse' })).toBeChecked();
    await look('dialog-resident-protection');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Beskyttelsen er gemt.');
    await said(page, 'Navn og adresse er beskyttet');
  });

  await test.step('the number is shown for a reason', async () => {
    await go(page, button(page, 'Vis CPR'));
    await page.keyboard.type('Opslag i CPR efter aftale med Frida');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByText(NUMBER)).toBeVisible();
    await look('dialog-resident-number');
    await page.keyboard.press('Escape');
    await expect(page.getByText(NUMBER)).toHaveCount(0);
    await look('resident');
  });

  await test.step('her own words, her dog, her child, what she answers, and where she sleeps tonight', async () => {
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
  });

  await test.step('one timeline of all that, by kind', async () => {
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
  });

  await test.step('who may not, finds nobody, and opens for an hour with a reason', async () => {
    await becomeOther(page, demo.users, 'support-worker');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('frida aak');
    await said(page, 'Intet passer');
    await page.keyboard.press('Escape');
    await expect(page.locator('.palette')).toHaveCount(0);
    await page.keyboard.press('Control+3');
    await said(page, 'Du ser de borgere, du er tilknyttet.');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: NAME })).toHaveCount(0);
    await look('residents-mine');
    await go(page, button(page, 'Nødopslag'));
    const dialog = page.getByRole('dialog', { name: 'Nødopslag' });
    await type(page, dialog.getByRole('textbox', { name: 'Nummer' }), NUMBER);
    await pick(page, 'Grund', 'Fare');
    await type(page, dialog.getByRole('textbox', { name: 'Begrundelse' }), 'Ringer og er');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Der mangler 8 tegn.').first()).toBeVisible();
    await look('dialog-emergency');
    await page.keyboard.type(' bange i nat');
    await page.keyboard.press('Control+Enter');
    await heading(page, NAME);
    await expect(page.getByText(/Nødopslag\. Lukker om (59|60) minutter\./)).toBeVisible();
    await expect(button(page, 'Vis CPR')).toHaveCount(0);
    await look('resident-emergency');
  });

  await test.step('a leader reads why, from Today', async () => {
    await becomeOther(page, demo.users, 'leader');
    await said(page, 'nødopslag skal ses efter');
    await go(page, button(page, 'Se efter'));
    await heading(page, 'Borgere');
    await said(page, 'Ringer og er bange i nat');
    await look('emergencies');
    const waiting = page.getByRole('button', { name: /^Set efter:/ });
    for (let left = await waiting.count(); left > 0; left -= 1) {
      await go(page, waiting.first());
      await expect(waiting).toHaveCount(left - 1);
    }
    await said(page, 'Ingen nødopslag venter');
    await look('emergencies-none');
  });

  await test.step('assigned, closed with a reason, and reopened', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('frida aak');
    await expect(page.getByRole('option', { name: NAME })).toBeVisible();
    await page.keyboard.press('Enter');
    await heading(page, NAME);
    await go(page, button(page, 'Tilknyt medarbejder'));
    const assign = page.getByRole('dialog', { name: 'Tilknyt medarbejder' });
    await expect(assign.getByRole('combobox', { name: 'Medarbejder' })).toBeFocused();
    const worker = demo.users.find(({ role }) => role === 'support-worker')?.name ?? '';
    await page.keyboard.type(worker.slice(0, 5));
    await press(page, 'ArrowDown', 'Enter');
    await look('dialog-resident-assign');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Medarbejderen er tilknyttet.');
    await go(page, button(page, 'Ret forløb'));
    const course = page.getByRole('dialog', { name: 'Ret forløb' });
    await tabTo(page, course.getByRole('radio', { name: 'Aktivt forløb' }));
    await press(page, 'ArrowDown', 'ArrowDown');
    await page.keyboard.press('Control+Enter');
    await expect(course.getByText('Skriv, hvorfor forløbet afsluttes.').first()).toBeVisible();
    await look('dialog-resident-course');
    await page.keyboard.type('Har fået det, hun bad om');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Afsluttet fra i dag');
    await go(page, button(page, 'Genåbn forløb'));
    await look('dialog-resident-reopen');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Aktiv fra i dag');
    await expect(button(page, 'Ret forløb')).toBeVisible();
    await look('resident-reopened');
  });

  await test.step('who is assigned now has her in the list, and among the filters', async () => {
    await becomeOther(page, demo.users, 'support-worker');
    await page.keyboard.press('Control+3');
    await expect(page.getByRole('row').filter({ hasText: NAME })).toContainText('Navn og adresse');
    await tabTo(page, button(page, 'Aktive'));
    await page.keyboard.press('Space');
    await expect(page.getByRole('row').filter({ hasText: NAME })).toBeVisible();
    await type(page, page.getByRole('searchbox'), 'ingen sådan');
    await said(page, 'Ingen borgere passer til filtrene');
    await look('residents-no-match');
  });
  done();
});
