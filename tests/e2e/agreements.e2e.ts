import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeUserData } from '../../scripts/lib/electron.mjs';
import { willSaveAs } from './files.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pick, pressOn } from './keys.ts';
import { signIn } from './people.ts';
import { inspection } from './screens.ts';

/** What an association was promised: agreed under Indstillinger, due on I dag, sent as agreed, counted as in time. By keyboard. */

test.describe.configure({ timeout: 180_000 });

const ASSOCIATION = 'Boligforeningen Åkanden';
const PURPOSE = 'Månedlig afstemning efter aftalen';

async function agree(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Boligorganisationer' }).focus();
  await page.keyboard.press('Enter');
  await pressOn(page.getByRole('button', { name: `Ny aftale: ${ASSOCIATION}` }));
  const dialog = page.getByRole('dialog', { name: `Aftale om belægningsliste med ${ASSOCIATION}` });
  await expect(dialog.getByRole('button', { name: 'Hvor tit' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('23112026');
  await dialog.getByRole('textbox', { name: 'Modtager' }).fill('Udlejningen');
  await dialog.getByRole('textbox', { name: 'Formål' }).fill(PURPOSE);
  await pick(page, 'Filtype', 'CSV');
}

test('an agreement is made, its list stands on I dag until it is sent, and counts as in time', async ({
  app,
  page,
  demo,
  electron,
}) => {
  const { look, done } = inspection(app, page);
  const leader = await signIn(page, demo.users, 'leader');
  await agree(page);
  await look('dialog-agreement');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Formål' }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Gemt.')).toBeVisible();
  await expect(page.getByText('Hver måned til Udlejningen')).toBeVisible();
  await expect(page.getByText('skal sendes i dag')).toBeVisible();
  await look('settings-agreement');

  await page.keyboard.press('Control+1');
  const task = page.getByRole('listitem').filter({ hasText: `Belægningsliste til ${ASSOCIATION}` });
  await expect(task.getByText('Aftalt: hver måned til Udlejningen')).toBeVisible();
  await expect(page.getByRole('link', { name: /I dag/ })).toContainText('3');
  await look('today-list-due');
  await pressOn(page.getByRole('button', { name: `Lav listen: ${ASSOCIATION}` }));
  await expect(page.getByText(`Udfyldt efter aftalen med ${ASSOCIATION}.`)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Formål' })).toHaveValue(PURPOSE);
  await expect(page.getByRole('textbox', { name: 'Modtager' })).toHaveValue('Udlejningen');
  const target = path.join(makeUserData(electron), 'liste.csv');
  await willSaveAs(app, target);
  await page.getByRole('textbox', { name: 'Formål' }).focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Adgangskode' }).fill(leader.password);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Listen er gemt som liste.csv')).toBeVisible({ timeout: 15_000 });
  expect(existsSync(target)).toBe(true);

  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { name: 'Det skal ske i dag' })).toBeVisible();
  await expect(task).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Boligorganisationer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Næste 23\.12\.2026.*Sidst sendt i dag · 2026: 1 til tiden/)).toBeVisible();

  await pressOn(page.getByRole('button', { name: `Afslut aftale: ${ASSOCIATION}` }));
  await pressOn(page.getByRole('alertdialog').getByRole('button', { name: 'Afslut aftale' }));
  await expect(page.getByText('Aftalen er afsluttet.')).toBeVisible();
  await expect(page.getByRole('button', { name: `Ny aftale: ${ASSOCIATION}` })).toBeVisible();
  done();
});
