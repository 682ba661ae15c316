import type { Locator, Page } from '@playwright/test';
import { isoDate } from '../../shared/dates.ts';
import { residentsOf } from '../helpers/residents.ts';
import { waitingOf } from '../helpers/waiting.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { tabTo } from './keys.ts';
import { signIn } from './people.ts';
import { inspection } from './screens.ts';

/** From the waiting list to a home and back, by keyboard: who waits, which rule says no, and who else fits. */

test.describe.configure({ timeout: 120_000 });

async function peopleWhoWait(page: Page): Promise<void> {
  const engine = engineOf(page);
  const [residents, waiting] = [residentsOf(engine), waitingOf(engine)];
  const dog = await residents.resident('Åsa Prøve');
  await waiting.entered(dog, {
    since: isoDate('2026-09-01'),
    urgency: 'high',
    urgencyReason: 'Sover i en bil med sin hund',
    needs: {
      animals: { value: [{ kind: 'dog', count: 1, size: 'small', assistance: false, breed: null }], strength: 'must' },
      quiet: { value: true, strength: 'wish' },
    },
  });
  await waiting.entered(await residents.resident('Bo Prøve'));
}

/** Walks down to the first row that says so, and opens it. */
async function openRow(page: Page, grid: Locator, hasText: string | RegExp): Promise<void> {
  const row = grid.getByRole('row').filter({ hasText }).first();
  await expect(row).toBeVisible();
  const index = Number(await row.getAttribute('aria-rowindex'));
  await page.keyboard.press('Home');
  for (let at = 2; at < index; at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('somebody who waits with a dog is shown which home says no, and why', async ({ app, page, demo }) => {
  await listen(page);
  await signIn(page, demo.users, 'caseworker');
  await peopleWhoWait(page);
  const { look, done } = inspection(app, page);
  const panel = page.getByRole('complementary');

  await test.step('the list says its order, and no other is there', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Venteliste' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Kommunen anviser ikke efter venteliste.')).toBeVisible();
    await expect(page.getByText('Sorteret efter på listen siden, længst ventet først')).toBeVisible();
    await tabTo(page, page.getByRole('grid', { name: 'Venteliste' }));
    await expect(page.getByRole('row').nth(1)).toContainText('Bent Havrevang');
    await expect(page.getByRole('row').nth(6)).toContainText('Bo Prøve');
    await look('waiting');
  });

  await test.step('her card says who judged, how long, and what must be', async () => {
    await openRow(page, page.getByRole('grid', { name: 'Venteliste' }), 'Åsa Prøve');
    await expect(panel.getByRole('heading', { name: 'Åsa Prøve' })).toBeVisible();
    await expect(panel.getByText('Dyr: 1 hund')).toBeVisible();
    await expect(panel.getByText('Sover i en bil med sin hund')).toBeVisible();
    await expect(panel.getByText(/^Vurderet af .+ 23\.11\.2026$/)).toBeVisible();
    await look('waiting-card');
  });

  await test.step('each free home is there with its rules, also the one that says no', async () => {
    await tabTo(page, panel.getByRole('button', { name: 'Find boliger' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Boliger til Åsa Prøve' })).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Boliger' });
    await tabTo(page, grid);
    await openRow(page, grid, /ikke opfyldt.*Dyr/);
    await expect(panel.getByText('Hvorfor ikke')).toBeVisible();
    await expect(panel.getByText('Husordenen tillader ikke dyret.')).toBeVisible();
    await look('match-homes');
  });

  await test.step('from the home the other way', async () => {
    await tabTo(page, panel.getByRole('button', { name: 'Hvem ellers passer til boligen?' }));
    await page.keyboard.press('Enter');
    const grid = page.getByRole('grid', { name: 'Borgere på ventelisten' });
    await expect(grid.getByRole('row').filter({ hasText: 'Åsa Prøve' })).toContainText('Dyr');
    await expect(grid.getByRole('row').filter({ hasText: 'Bo Prøve' })).not.toContainText('Dyr');
    await tabTo(page, grid);
    await openRow(page, grid, 'Åsa Prøve');
    await expect(panel.getByText('Skal være opfyldt')).toBeVisible();
    await look('match-people');
    await page.keyboard.press('Escape');
    await expect(grid).toBeFocused();
  });

  await test.step('what the whole list must have against what is free', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Til ventelisten' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'Det, der mangler' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^3 har hund, \d+ ledige? må have hund/)).toBeVisible();
    await look('waiting-gap');
  });
  done();
});
