import { expect, testWithDemo as test } from './fixtures.ts';
import { pick, searchFor, tabTo } from './keys.ts';
import { becomeOther, signIn } from './people.ts';
import { ofSupportWorker, oneTimeline, ownChallenges, printsWhole, tellsOfHerself } from './person-steps.ts';
import { go, press, said, type } from './resident-keys.ts';
import { promisedToday, rightsOfAPerson } from './rights-steps.ts';
import { button, heading, inspection } from './screens.ts';
import { supportOfAPerson } from './support-steps.ts';

/** A person from the first word to a closed and reopened forløb, and who may see them: with the keyboard alone. */

test.describe.configure({ timeout: 300_000 });

/** Day 23 + 60: a replacement number, which belongs to nobody. */
const NUMBER = '830590-1234';
const NAME = 'Frida Åkjær';

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

  await test.step('her own words, her dog, her child, what she answers, and where she sleeps tonight', () =>
    tellsOfHerself({ page, look }));

  await test.step('one timeline of all that, by kind', () => oneTimeline({ page, look }));

  await test.step('a long timeline is printed to its first day', () => printsWhole({ page, look }, 'Kalle Kampmose'));

  await test.step('who may not, finds nobody, and opens for an hour with a reason', async () => {
    await becomeOther(page, demo.users, 'support-worker');
    await searchFor(page, 'frida aak');
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

  await test.step('the list of challenges and the limits of homelessness are the municipality’s own', () =>
    ownChallenges({ page, look }));

  await test.step('assigned, closed with a reason, and reopened', async () => {
    await searchFor(page, 'frida aak');
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

  await test.step('told of a right, with help as a task; a consent is given and taken back', () =>
    rightsOfAPerson(page, look));
  await test.step('works on a goal, declines the handleplan, is assessed, and gets her own copy on one page', () =>
    supportOfAPerson(app, page, look));
  await test.step('what is promised stands on Today, is done, and undone', () => promisedToday(page, look));

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

  await test.step('the page of a support worker: her words and her life, not what was judged; a draft is gone on with', () =>
    ofSupportWorker({ page, look }, NAME, () => becomeOther(page, demo.users, 'support-worker')));
  done();
});
