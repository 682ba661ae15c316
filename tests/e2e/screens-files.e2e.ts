import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeUserData } from '../../scripts/lib/electron.mjs';
import { homesFile } from '../helpers/homes-file.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { putFile, willChoose, willSaveAs } from './files.ts';
import { test as base, expect, testWithDemo as test } from './fixtures.ts';
import { pick } from './keys.ts';
import { signIn } from './people.ts';
import { button, goTo, heading, inspection } from './screens.ts';

/** A file in and a list out, step by step, in every look. */

test.describe.configure({ timeout: 300_000 });

base('the steps of an import', async ({ app, page, electron }) => {
  const { look, done } = inspection(app, page);
  const files = makeUserData(electron);
  await setUp(page);
  await goTo(page, '/import');
  await expect(button(page, 'Vælg fil')).toBeVisible();
  await look('import-1-file');
  await willChoose(app, putFile(files, 'boliger.xlsx', await homesFile(false)));
  await button(page, 'Vælg fil').click();
  await expect(button(page, 'Se, hvad der sker')).toBeVisible();
  await look('import-2-columns');
  await button(page, 'Se, hvad der sker').click();
  await heading(page, 'Fejl i filen');
  await look('import-3-problems');
  await willChoose(app, putFile(files, 'boliger-rettet.xlsx', await homesFile(true)));
  await button(page, 'Vælg den rettede fil').click();
  await button(page, 'Se, hvad der sker').click();
  await expect(page.getByText('Filen er klar')).toBeVisible();
  await look('import-3-ready');
  await button(page, 'Importér 300 boliger').click();
  await expect(button(page, 'Se boligerne')).toBeVisible({ timeout: 20_000 });
  await look('import-4-done');
  await willChoose(app, putFile(files, 'tom.csv', Buffer.from('')));
  await button(page, 'Importér en fil mere').click();
  await button(page, 'Vælg fil').click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look('import-1-refused');
  done();
});

test('the occupancy list, from choice to receipt', async ({ app, page, demo, electron }) => {
  const { look, done } = inspection(app, page);
  const leader = await signIn(page, demo.users, 'leader');
  await goTo(page, '/belaegning');
  await heading(page, 'Belægningsliste');
  await look('occupancy-empty');
  await button(page, 'Gem listen som fil').click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look('occupancy-wrong');
  await fillList(page);
  await look('occupancy-filled');
  await page.getByRole('grid').scrollIntoViewIfNeeded();
  await look('occupancy-preview');
  await willSaveAs(app, path.join(makeUserData(electron), 'liste.xlsx'));
  await button(page, 'Gem listen som fil').click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Adgangskode' }).fill(leader.password);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Listen er gemt som liste.xlsx')).toBeVisible({ timeout: 15_000 });
  await look('occupancy-receipt');
  done();
});

/** A municipality whose recovery key is confirmed, with nothing in it yet. */
async function setUp(page: Page): Promise<void> {
  await listen(page);
  const { must } = engineOf(page);
  const { recoveryKey } = await must('setup.create', {
    municipality: 'Lindeby Kommune',
    userName: 'Mette Kjær',
    login: 'mette',
    password: 'fire ord der ikke hører sammen',
  });
  await must('recovery.confirm', { groups: [3, 6].map((number) => ({ number, text: recoveryKey[number - 1] ?? '' })) });
  await page.reload();
  await heading(page, 'I dag');
}

async function fillList(page: Page): Promise<void> {
  await pick(page, 'Boligorganisation', 'Boligf');
  await page.getByRole('textbox', { name: 'Modtager' }).fill('Udlejningen, Boligforeningen Åkanden');
  await page.getByRole('textbox', { name: 'Formål' }).fill('Månedlig afstemning af beboere');
  await pick(page, 'Grundlag', 'Afta');
  await expect(page.getByRole('grid').getByRole('row').nth(3)).toBeAttached();
}
