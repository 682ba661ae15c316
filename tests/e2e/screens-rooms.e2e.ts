import { kill } from 'node:process';
import type { Page } from '@playwright/test';
import { isoDate } from '../../shared/dates.ts';
import { homesOf } from '../helpers/homes.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { searchFor } from './keys.ts';
import { signIn } from './people.ts';
import { button, enginePid, goTo, heading, inspection, openCard } from './screens.ts';

/** Every room in every look: no text cut, no scrolling sideways, nothing against it from the accessibility scan. */

test.describe.configure({ timeout: 300_000 });

test('the rooms of homes', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'leader');
  await heading(page, 'Det skal ske i dag');
  const tasks = page.getByRole('list', { name: 'Det skal ske i dag' }).getByRole('listitem');
  const counted = page.locator('.nav-count > [aria-hidden]');
  await expect(tasks.filter({ hasText: /^(Bolig uden den støtte|Støtte uden bolig)/ }).first()).toBeVisible();
  await expect(counted).toHaveText(String(await tasks.count()));
  const counts = await counted.innerText();
  await look('today');
  await goTo(page, '/boliger');
  await expect(counted).toHaveText(counts);
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await look('homes');
  await openCard(page, 'Skovhusene 7');
  await look('homes-card-free');
  await openCard(page, 'Bag Smedjen 3');
  await look('homes-card-occupied');
  await openCard(page, 'Adressen er skærmet');
  await look('homes-card-shielded');
  await goTo(page, '/boliger/ledige');
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  await look('vacancies');
  await goTo(page, '/boliger/ny');
  await heading(page, 'Ny bolig');
  await look('home-form');
  await button(page, 'Opret bolig').click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look('home-form-wrong');
  done();
});

test('the parts of the settings, and the search', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'leader');
  const parts = {
    brugere: 'Karen Østergaard',
    organisationer: 'Boligforeningen Åkanden',
    koder: 'Skæv bolig',
    log: 'Kontrollér kæden',
    generelt: 'Kommunens navn',
    om: 'Stedfortræder|Electron',
  };
  for (const [part, sign] of Object.entries(parts)) {
    await goTo(page, `/indstillinger/${part}`);
    await expect(page.getByRole('main').getByText(new RegExp(sign, 'i')).first()).toBeVisible();
    await look(`settings-${part}`);
  }
  await goTo(page, '/boliger');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Boliger' })).toBeVisible();
  await look('guide');
  await page.keyboard.press('Escape');
  await searchFor(page, 'ærø');
  await expect(page.getByRole('option').nth(2)).toBeVisible();
  await look('search');
  await page.keyboard.type('qqq');
  await expect(page.getByText('Intet passer')).toBeVisible();
  await look('search-nothing');
  done();
});

test('the states of the list: nothing fits, loading, gone, and a role that sees little', async ({
  app,
  page,
  demo,
}) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'reader');
  await goTo(page, '/boliger');
  await page.getByRole('searchbox').fill('Kanalgade');
  await expect(page.getByText('Ingen boliger passer til filtrene')).toBeVisible();
  await look('homes-no-match');
  await goTo(page, '/boliger/0199b2f0-0000-7000-8000-000000000001');
  await expect(button(page, 'Prøv igen')).toBeVisible();
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await look('homes-card-error');
  await goTo(page, '/import');
  await expect(page.getByText('ikke adgang').first()).toBeVisible();
  await look('no-permission');
  const engine = await enginePid(app);
  kill(engine, 'SIGSTOP');
  await goTo(page, '/boliger/ledige');
  await expect(page.locator('.skeleton').first()).toBeVisible();
  await look('loading');
  kill(engine, 'SIGCONT');
  done();
});

test('words as long as they may be', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await listen(page);
  await signIn(page, demo.users, 'leader');
  await makeLongest(page);
  await page.keyboard.press('Control+1');
  await look('today-long');
  await goTo(page, '/boliger');
  await page.getByRole('searchbox').fill('9-9-9');
  await openLong(page);
  await look('homes-long');
  await goTo(page, '/indstillinger/organisationer');
  await expect(page.getByText(/^Aaaa/).first()).toBeVisible();
  await look('settings-long');
  done();
});

async function openLong(page: Page): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'Wwww' }).first().click();
  await expect(page.getByText('Tidslinje')).toBeVisible();
}

/** A home in whose words nothing more would fit. */
async function makeLongest(page: Page): Promise<void> {
  const homes = homesOf(engineOf(page));
  const words = (length: number, word: string) =>
    `${word.repeat(Math.ceil(length / word.length))}`.slice(0, length).trim();
  const association = await homes.association(words(120, 'Aaaa Bbbbbbbbbbb '));
  const estate = await homes.estate(words(120, 'Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwww'), association);
  const unit = await homes.unit(estate, {
    tenancyNumber: '9-9-9',
    type: 'B107',
    address: { street: words(80, 'Wwwwwwwwwwwwwwwwwww'), houseNumber: 999, floor: '99', place: words(60, 'Øøøø ') },
    rentOre: 99_999_999,
    socialCaretaker: words(120, 'Www '),
    note: words(2000, 'Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww '),
  });
  await homes.tenancy(unit, {
    from: '2026-01-01',
    to: '2026-11-30',
    names: Array.from({ length: 10 }, (_, at) => words(100, `Person${at}wwwwwwwwww `)),
  });
  await homes.condition(unit, 'good', isoDate('2026-01-01'));
}
