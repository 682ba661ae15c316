import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeUserData } from '../../scripts/lib/electron.mjs';
import { willSaveAs } from './files.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pick, pressOn, tabTo } from './keys.ts';
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

/** How much the menu says that waits. */
async function waiting(page: Page): Promise<number> {
  const link = page.getByRole('link', { name: /^I dag/ });
  const [, count] = /I dag(\d+)/.exec((await link.textContent()) ?? '') ?? [];
  return Number(count);
}

/** The same, when it has stopped rising: each kind of task answers for itself. */
async function waitingAtRest(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const now = await waiting(page);
        const isSame = now === last;
        last = now;
        return isSame;
      },
      { intervals: [700] },
    )
    .toBe(true);
  return last;
}

test('an agreement is made, its list stands on I dag until it is sent, and counts as in time', async ({
  app,
  page,
  demo,
  electron,
}) => {
  const { look, done } = inspection(app, page);
  const leader = await signIn(page, demo.users, 'leader');
  const before = await waitingAtRest(page);
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
  await expect.poll(() => waiting(page)).toBe(before + 1);
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
  await forgetWhatItHeld(page, look);

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

/** The list never arrived: there is nothing to compare the next one with, the receipt stands, and nothing offers to undo it. */
async function forgetWhatItHeld(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const forget = page.getByRole('button', { name: `Glem indholdet: ${ASSOCIATION}` });
  await tabTo(page, forget);
  await look('occupancy-receipt-kept');
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog', { name: `Glem, hvad listen til ${ASSOCIATION} indeholdt?` });
  await expect(question).toBeVisible();
  await look('dialog-forget-sent');
  await pressOn(question.getByRole('button', { name: 'Glem indholdet' }));
  await expect(page.getByText('Indholdet er glemt. Kvitteringen står her stadig.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Beskeder' }).getByRole('button', { name: 'Fortryd' })).toHaveCount(0);
  await expect(forget).toHaveCount(0);
  await expect(page.getByText(`Udlejningen: ${PURPOSE}`).first()).toBeVisible();
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
}
