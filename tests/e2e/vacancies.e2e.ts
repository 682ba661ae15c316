import type { Page } from '@playwright/test';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { choose, opened } from './form-keys.ts';
import { pick, pressOn, tabTo } from './keys.ts';
import { signIn } from './people.ts';
import { button, goTo, inspection } from './screens.ts';

/** Empty days and what they cost, and repairs: with the keyboard alone, and in every look. */

test.describe.configure({ timeout: 300_000 });

/** The count against the agreement, and from the deadline on Today to the home. */
async function aHomeWaitsForATenant(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await goTo(page, '/boliger/ledige/anvisning');
  const line = page.getByRole('row').filter({ hasText: 'Hver fjerde bolig · Ledige i alt: 38' });
  await expect(line).toBeVisible();
  await tabTo(page, line.getByRole('button', { name: /^Se ledigmeldinger/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Vælg kriterium/ }).first()).toBeVisible();
  await look('ledger');
  await goTo(page, '/');
  const task = page.getByRole('listitem').filter({ hasText: 'Frist for lejer overskredet' }).first();
  await expect(page.getByRole('list', { name: 'Ingen må falde mellem to stole' })).toBeVisible();
  await tabTo(page, task.getByRole('button', { name: 'Se boligen' }));
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary');
  await tabTo(page, card.getByRole('button', { name: 'Levér tilbage' }));
  await look('home-notice');
  await theHomeGoesBack(page);
}

/** Given back with a reason: no deadline any more, and one home more in the ledger. */
async function theHomeGoesBack(page: Page): Promise<void> {
  const { must } = engineOf(page);
  const unitId = (await page.evaluate(() => window.location.hash)).split('/').at(-1);
  const returned = async () =>
    (await must('vacancyNotices.ledger', { year: 2026 })).associations.reduce((sum, one) => sum + one.returned, 0);
  const isDue = async () => (await must('vacancyNotices.due', {})).notices.some((one) => one.unitId === unitId);
  const before = await returned();
  expect(await isDue()).toBe(true);
  await page.keyboard.press('Enter');
  const dialog = await opened(page, 'Levér boligen tilbage');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Vælg, hvorfor boligen leveres tilbage.').first()).toBeVisible();
  await choose(page, dialog, 'Hvorfor?', 'Huslejen er for høj');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Boligen er leveret tilbage.')).toBeVisible();
  const card = page.getByRole('complementary');
  await expect(card.getByText('23.11.2026 · Huslejen er for høj').or(card.getByText(/i dag · Huslejen/))).toBeVisible();
  await expect(card.getByRole('button', { name: 'Levér tilbage' })).toHaveCount(0);
  expect([await returned(), await isDue()]).toEqual([before + 1, false]);
}

/** A leader switches a rule off, with a reason that stands on every match. */
async function aRuleIsSwitchedOff(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await goTo(page, '/indstillinger/match');
  await tabTo(page, button(page, 'Slå fra: Ro omkring boligen'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Kort');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(/^Mindst ti tegn/).first()).toBeVisible();
  await page.keyboard.type(', men boligerne er ikke målt for støj');
  await look('dialog-switch-rule');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Slået fra: 1')).toBeVisible();
  await look('settings-match');
  await goTo(page, '/venteliste/mangler');
  await expect(page.getByText('Slået fra af kommunen: Ro omkring boligen.')).toBeVisible();
}

const figure = (page: Page, label: string) => page.locator('.strip-item').filter({ hasText: label }).locator('dd');

test('a late repair is followed up from Today, and is no longer to be asked about', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await listen(page);
  await signIn(page, demo.users, 'caseworker');
  const task = page.getByRole('listitem').filter({ hasText: 'Maler Lund' });
  await expect(task).toContainText('Venter på Maler Lund (håndværker) siden 25.10. ·');
  await tabTo(page, task.getByRole('button', { name: 'Følg op' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Hvad blev der sagt?')).toBeFocused();
  await expect(dialog).toContainText('Sidst 11.11.2026: Maleren er forsinket af en anden opgave');
  await look('dialog-follow-up');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Skriv med få ord, hvad der blev sagt.').first()).toBeVisible();
  await page.keyboard.type('Maleren begynder mandag');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Opfølgningen er noteret.')).toBeVisible();
  const card = page.getByRole('complementary');
  await expect(card.getByText('Fulgt op').first()).toBeVisible();
  await expect(card.getByText(/Maleren begynder mandag/).first()).toBeVisible();
  await look('repairs-card');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: 'Maler Lund' })).toContainText('30.11.2026');
  await look('repairs');
  await tabTo(page, page.getByRole('radio', { name: /^Følg op/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Forsikringen' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Maler Lund' })).toHaveCount(0);
  await tabTo(page, button(page, /^Venter på$/));
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /Borgeren/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Ingen venter på: borgeren')).toBeVisible();
  await look('repairs-none');
  await aHomeWaitsForATenant(page, look);
  done();
});

test('a home goes out of service with all that is known of the work, and the repair is changed', async ({
  app,
  page,
  demo,
}) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'housing-worker');
  await goTo(page, '/boliger/ledige');
  const grid = page.getByRole('grid', { name: 'Ledige boliger' });
  await tabTo(page, grid);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary');
  await expect(card.getByText('Tidslinje')).toBeVisible();
  await pressOn(button(page, 'Flere handlinger'));
  await page.keyboard.type('Tag ud');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await pick(page, 'Hvem skal gøre noget nu?', 'Hånd');
  await dialog.getByLabel('Navn på dem').focus();
  await page.keyboard.type('Blik Prøve');
  await pick(page, 'Hvem venter på boligen?', 'En lejer');
  await look('dialog-out-of-service-repair');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Boligen er taget ud af drift.')).toBeVisible();
  await expect(card.getByText('Blik Prøve (håndværker) siden i dag')).toBeVisible();
  await pressOn(button(page, 'Flere handlinger'));
  await page.keyboard.type('Ret rep');
  await page.keyboard.press('Enter');
  await pick(page, 'Hvem skal gøre noget nu?', 'Forsik');
  await look('dialog-change-repair');
  await page.keyboard.press('Control+Enter');
  await expect(card.getByText('Blik Prøve (forsikringen) siden i dag')).toBeVisible();
  done();
});

test('figures over time: months by arrow, a place, a year, and the rule that changes only what comes', async ({
  app,
  page,
  demo,
}) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'leader');
  await goTo(page, '/boliger/ledige');
  await tabTo(page, page.getByRole('radio', { name: 'På en dag' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tomgang 01.12.2025 – 23.11.2026')).toBeVisible();
  const bars = page.getByRole('listbox', { name: 'Tomme dage, lagt sammen for alle boliger' });
  await expect(bars.getByRole('option')).toHaveCount(12);
  await look('vacancy-figures');
  await tabTo(page, bars);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.month-bars-caption strong')).toHaveText(/^januar 2026: [\d.]+ tomme? dage?$/);
  await expect(bars.getByRole('option', { selected: true })).toHaveAccessibleName(/^januar 2026/);
  await tabTo(page, button(page, 'Vis tallene i en tabel'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^2026 i alt/ })).toBeVisible();
  await pick(page, 'Periode', 'Seneste 36');
  await expect(bars.getByRole('option')).toHaveCount(36);
  await look('vacancy-figures-36');
  const whole = await figure(page, 'Tomme dage').innerText();
  await tabTo(page, button(page, /^Vis kun 001 Skovhusene/));
  await page.keyboard.press('Enter');
  await expect(figure(page, 'Tomme dage')).not.toHaveText(whole);
  await expect(page.getByText('Skærmede boliger')).toHaveCount(0);
  await tabTo(page, page.getByRole('link', { name: 'Se eller ret reglen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Udslusningsboliger betales efter almenboligloven § 63.')).toBeVisible();
  await expect(page.getByText('Kun en administrator kan ændre den.')).toBeVisible();
  await look('settings-tomgang');
  await aRuleIsSwitchedOff(page, look);
  done();
});

test('an administrator writes a new rule; last year keeps its figures', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'administrator');
  const cost = async (period: string) => {
    await goTo(page, '/boliger/ledige/tal');
    await pick(page, 'Periode', period);
    await expect(page.locator('.vacancy-stack')).toHaveAttribute('aria-busy', 'false');
    return figure(page, 'Tomgangsleje').innerText();
  };
  const [lastYear, thisYear] = [await cost('Sidste'), await cost('I år')];
  await goTo(page, '/indstillinger/tomgang');
  await tabTo(page, button(page, 'Ny regel'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Hvem betaler kommunen for?')).toBeVisible();
  await look('dialog-vacancy-rule');
  await dialog
    .getByRole('spinbutton', { name: /^dag|day/i })
    .first()
    .focus();
  await page.keyboard.type('01012026');
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Dage ude af drift tæller med i betalingen' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Reglen er gemt.')).toBeVisible();
  await expect(page.getByText('Dage ude af drift tæller med i betalingen.')).toBeVisible();
  await look('settings-tomgang-own');
  expect(await cost('Sidste')).toBe(lastYear);
  expect(await cost('I år')).not.toBe(thisYear);
  await goTo(page, '/indstillinger/tomgang');
  await tabTo(page, button(page, /^Fjern: Fra 01.01.2026/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Fjern' }).press('Enter');
  await expect(page.getByText('Reglen er fjernet.')).toBeVisible();
  await expect.poll(() => cost('I år')).toBe(thisYear);
  done();
});
