import type { Page } from '@playwright/test';
import { makeUserData } from '../../scripts/lib/electron.mjs';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { putFile, willChoose } from './files.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { typeDate } from './form-keys.ts';
import { pressOn, tabTo } from './keys.ts';
import { signIn } from './people.ts';
import { button, goTo, inspection } from './screens.ts';

/** People and the waiting list from a file, and two records of one person made one: by keyboard. */

test.describe.configure({ timeout: 240_000 });

const HEADER = 'Navn;CPR-nr.;Telefon;Sagsbehandler;Forløb fra';
const ROSA = 'Rosa Vintermark;;55 55 66 01;Mette Kjær;';
const csv = (...lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');

async function chooseKind(page: Page, kind: string): Promise<void> {
  const wanted = page.getByRole('radio', { name: kind, exact: true });
  await tabTo(page, page.getByRole('radiogroup', { name: 'Hvad er der i filen?' }));
  for (let pressed = 0; pressed < 4 && !(await wanted.isChecked()); pressed += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

async function confirmed(page: Page, password: string): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Adgangskode' })).toBeFocused();
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}

test('people come in from a file, each asked about who looks like somebody; two records of one become one', async ({
  app,
  page,
  demo,
  electron,
}) => {
  const files = makeUserData(electron);
  const { look, done } = inspection(app, page);
  await listen(page);
  const { password } = await signIn(page, demo.users, 'caseworker');
  await goTo(page, '/import');

  await test.step('a number that nobody can have is told with its line, and nothing is written', async () => {
    await chooseKind(page, 'Borgere');
    await look('import-people-1-file');
    const wrong = csv(HEADER, 'Åge Importsen;320170-1234;55 55 66 02;Mette Kjær;01.09.2026');
    await willChoose(app, putFile(files, 'borgere.csv', wrong));
    await pressOn(button(page, 'Vælg fil'));
    await expect(page.getByText('5 af 5 bruges')).toBeVisible();
    await look('import-people-2-columns');
    await pressOn(button(page, 'Se, hvad der sker'));
    await expect(page.getByText('1 fejl i filen. Intet kan importeres endnu')).toBeVisible();
    await expect(page.getByText(/^Er ikke et CPR-nummer\./).first()).toBeVisible();
    await look('import-people-3-problems');
  });

  await test.step('who is called like somebody is asked about, and is another', async () => {
    const right = csv(HEADER, ROSA, 'Åge Importsen;610170-1234;55 55 66 02;Mette Kjær;01.09.2026');
    await willChoose(app, putFile(files, 'rettet.csv', right));
    await pressOn(button(page, 'Vælg den rettede fil'));
    await pressOn(button(page, 'Se, hvad der sker'));
    await expect(page.getByText('1 ting i filen ligner noget, I har i forvejen')).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Ligner' });
    await tabTo(page, grid);
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    const question = page.getByRole('radiogroup', { name: 'Er det den samme borger som Rosa Vintermark' });
    await tabTo(page, question.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    await expect(question.getByRole('radio', { name: 'En anden borger: opret den' })).toBeChecked();
    await look('import-people-3-alike');
    await pressOn(button(page, 'Brug svarene'));
    await expect(page.getByText('2 borgere oprettes.')).toBeVisible();
    await pressOn(button(page, 'Importér 2 borgere'));
    await confirmed(page, password);
    await expect(page.getByText('2 borgere er oprettet')).toBeVisible({ timeout: 20_000 });
    await look('import-people-4-done');
  });

  await test.step('the waiting list too, with the person whom the number names', async () => {
    await pressOn(button(page, 'Importér en fil mere'));
    await chooseKind(page, 'Venteliste');
    const list = csv(
      'Ansøger;CPR;Ansøgningsdato;Paragraf;Hund;Stueplan eller elevator;Næste kontakt',
      'Åge Importsen;6101701234;01.09.2026;ABL § 105;skal 1;gerne;01.12.2026',
    );
    await willChoose(app, putFile(files, 'venteliste.csv', list));
    await pressOn(button(page, 'Vælg fil'));
    await pressOn(button(page, 'Se, hvad der sker'));
    await expect(page.getByText('1 plads på ventelisten oprettes.')).toBeVisible();
    await look('import-waiting-3-ready');
    await pressOn(button(page, 'Importér 1 plads på ventelisten'));
    await confirmed(page, password);
    await expect(page.getByText('1 plads på ventelisten er oprettet')).toBeVisible({ timeout: 20_000 });
    await pressOn(button(page, 'Se ventelisten'));
    await expect(page.getByRole('row').filter({ hasText: 'Åge Importsen' })).toBeVisible();
  });

  await test.step('the two Rosas become one, and two again', async () => {
    const { residents } = await engineOf(page).must('search.find', { text: 'Rosa Vintermark' });
    const imported = residents.find(({ age }) => age === null);
    const known = residents.find(({ age }) => age !== null);
    await goTo(page, `/borgere/${imported?.id}`);
    await tabTo(page, button(page, 'Flere handlinger'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Flet med en anden' })).toBeVisible();
    await page.keyboard.type('Flet');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Flet med en anden registrering' });
    const other = dialog.getByRole('radio', { name: 'Rosa Vintermark' });
    await tabTo(page, other);
    await page.keyboard.press('Space');
    await expect(other).toBeChecked();
    await expect(dialog.getByText(/flytter med fra den anden/)).toBeVisible();
    await look('dialog-resident-merge');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('De to registreringer er nu én borger').first()).toBeVisible();
    await expect(page.getByText('41 år').first()).toBeVisible();
    await goTo(page, `/borgere/${known?.id}/rettigheder`);
    await expect.poll(() => page.evaluate(() => window.location.hash)).toBe(`#/borgere/${imported?.id}/rettigheder`);
    await expect(page.getByRole('heading', { name: 'Rosa Vintermark' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Fortrudt: Flettede to registreringer af en borger').first()).toBeVisible();
  });

  await test.step('her birth date says that there is another, who can be made one with her from there', async () => {
    const { must } = engineOf(page);
    const { residents } = await must('search.find', { text: 'Rosa Vintermark' });
    const [known, imported] = residents.toSorted((a, b) => Number(b.age) - Number(a.age));
    if (!known || !imported) throw new Error('There are not two of her');
    const { birthDate } = await must('residents.get', { id: known.id });
    await goTo(page, `/borgere/${imported.id}/ret`);
    await typeDate(page, page.locator('form'), 'Fødselsdag', birthDate?.split('-').toReversed().join('') ?? '');
    const merge = button(page, 'Flet med Rosa Vintermark');
    await expect(merge).toBeVisible();
    await tabTo(page, merge);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Flet med en anden registrering' });
    await expect(dialog.getByRole('radio', { name: 'Rosa Vintermark' })).toBeChecked();
    await expect(dialog.getByText(/flytter med fra den anden/)).toBeVisible();
    await page.keyboard.press('Escape');
  });
  done();
});
