import type { Page } from '@playwright/test';
import { isoDate } from '../../shared/dates.ts';
import type { EstateId } from '../../shared/ids.ts';
import { homesOf } from '../helpers/homes.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { tabTo } from './keys.ts';
import { signIn } from './people.ts';
import { button, goTo, heading, inspection } from './screens.ts';

/** The estates as pictures, what is to come, and the municipality's own buildings: by keyboard alone, and looked at. */

test.describe.configure({ timeout: 300_000 });

const option = (page: Page, name: RegExp) => page.getByRole('option', { name });
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('from the list of estates into the picture, from home to home, to a card and back', async ({ page, demo }) => {
  await signIn(page, demo.users, 'caseworker');
  await page.keyboard.press('Control+2');
  await tabTo(page, page.getByRole('link', { name: 'Afdelinger' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('ærøp');
  await expect(page.getByRole('row')).toHaveCount(2);
  await tabTo(page, page.getByRole('grid'));
  await press(page, 'Home', 'Enter');
  await heading(page, 'Ærøparken');
  const homes = page.getByRole('listbox', { name: 'Boligerne i Ærøparken' });
  await tabTo(page, homes.getByRole('option').first());
  await expect(option(page, /^Ærøvej 2, /)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const there = await page.locator(':focus').getAttribute('aria-label');
  expect(there).toMatch(/^Ærøvej \d/);
  await press(page, 'End', 'ArrowUp', 'ArrowDown');
  await expect(page.locator(':focus')).toHaveAttribute('role', 'option');
  await page.keyboard.press('Home');
  await expect(option(page, /^Ærøvej 2, /)).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary', { name: 'Ærøvej 2' });
  await expect(card.getByText('Tidslinje')).toBeVisible();
  await expect(card.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(option(page, /^Ærøvej 2, /)).toBeFocused();
});

test('a shielded home is not in the picture, nor in any number of it, also for those who may reveal it', async ({
  page,
  demo,
}) => {
  await listen(page);
  await signIn(page, demo.users, 'leader');
  const make = homesOf(engineOf(page));
  const estate = await make.estate('Prøvegården');
  const flat = (door: string, shielded = false) =>
    make.unit(estate, { shielded, address: { street: 'Prøvegade', houseNumber: 2, floor: '1', door } });
  await make.tenancy(await flat('tv'), { from: '2026-01-01', names: ['!Skjult Person'] });
  await make.tenancy(await flat('mf', true), { from: '2026-01-01', names: ['Kanarie Hemmelig'] });
  await flat('th');
  await goTo(page, `/boliger/afdelinger/${estate}`);
  await heading(page, 'Prøvegården');
  await expect(page.getByRole('option')).toHaveCount(2);
  await expect(option(page, /1\. tv, Beskyttet, beboet$/)).toBeVisible();
  const sheet = await page.locator('.estate-sheet').innerText();
  expect(sheet).toContain('2 boliger');
  expect(sheet).not.toMatch(/mf|kanarie|skærm/i);
  const [left, right] = await Promise.all([
    page.getByRole('option').first().boundingBox(),
    page.getByRole('option').last().boundingBox(),
  ]);
  expect((right?.x ?? 0) - (left?.x ?? 0) - (left?.width ?? 0)).toBeLessThan(8);
});

test('a plan without an address is written, comes true as homes, and is drawn', async ({ page, demo }) => {
  await signIn(page, demo.users, 'caseworker');
  await page.keyboard.press('Control+2');
  await tabTo(page, page.getByRole('link', { name: 'På vej' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('dage forsinket').first()).toBeVisible();
  await tabTo(page, button(page, 'Ny plan'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Hvad er det for et projekt?')).toBeFocused();
  await page.keyboard.type('Prøvemarken');
  await tabTo(page, page.getByLabel('Antal boliger'));
  await page.keyboard.type('3');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Planen er gemt.')).toBeVisible();
  await tabTo(page, button(page, 'Opret boliger: Prøvemarken'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Afdeling' })).toBeFocused();
  await page.keyboard.type('Havne');
  await press(page, 'ArrowDown', 'Enter');
  for (const [label, text] of [
    ['Vej', 'Prøvestien'],
    ['Postnr.', '2999'],
    ['By', 'Lindeby'],
    ['Husnr., etage, dør (1)', '7'],
    ['Lejemålsnr. (1)', 'P-7'],
  ] as const) {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.type(text);
  }
  await tabTo(page, button(page, 'Tilføj bolig'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Husnr., etage, dør (2)')).toBeFocused();
  await page.keyboard.type('9B');
  await page.keyboard.press('Tab');
  await page.keyboard.type('P-9');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2 boliger er oprettet. 1 mangler endnu.')).toBeVisible();
  await tabTo(page, button(page, 'Flere handlinger for Prøvemarken'));
  await press(page, 'Enter');
  await page.getByRole('menuitem', { name: 'Opgiv plan' }).press('Enter');
  await expect(page.getByText('Planen er opgivet.')).toBeVisible();
  await expect(page.getByText('Prøvemarken')).toHaveCount(0);
  const toast = page.locator('.toast').filter({ hasText: 'Planen er opgivet.' });
  await toast.getByRole('button', { name: 'Fortryd' }).press('Enter');
  await expect(page.getByText('Prøvemarken')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Afdelinger' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('havneg');
  await expect(page.getByRole('row')).toHaveCount(2);
  await tabTo(page, page.getByRole('grid'));
  await press(page, 'Home', 'Enter');
  await expect(option(page, /^Prøvestien 9B, Ledig/)).toBeVisible();
});

test('the picture goes on paper in light colours, without what stands around it', async ({ app, page, demo }) => {
  await signIn(page, demo.users, 'reader');
  await openEstate(page, 'Skovhusene');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.title = document.documentElement.dataset['theme'] ?? '';
    });
  });
  const pages = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const paper = await contents?.printToPDF({ printBackground: true, pageSize: 'A4' });
    return paper?.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  });
  expect(pages).toBe(1);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.title()).toBe('light');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Rum' })).toBeHidden();
  await expect(page.getByText(/^Lindeby Kommune · udskrevet 23\.11\.2026$/)).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(12);
  await page.emulateMedia({ media: null });
});

test("the municipality's own building is described, and its room counts", async ({ page, demo }) => {
  await signIn(page, demo.users, 'housing-worker');
  await goTo(page, '/boliger/afdelinger');
  await expect(page.getByText('Plads til 6 boliger mere i kommunens bygninger, 4 senere')).toBeVisible();
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('lindely');
  await expect(page.getByRole('row')).toHaveCount(2);
  await tabTo(page, page.getByRole('grid'));
  await press(page, 'Home', 'Enter');
  await tabTo(page, button(page, 'Ret bygningen'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Ryd Midlertidig brug til og med'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Bygningen er gemt.')).toBeVisible();
  await expect(page.getByText('Plads nu')).toBeVisible();
  await tabTo(page, button(page, 'Alle afdelinger'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Plads til 10 boliger mere i kommunens bygninger')).toBeVisible();
});

test('the pictures of the estates, and of what is to come', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await listen(page);
  await signIn(page, demo.users, 'leader');
  const made = await makeEstates(page);
  await goTo(page, '/boliger/afdelinger');
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await look('estates');
  for (const [name, id] of Object.entries(made)) {
    await goTo(page, `/boliger/afdelinger/${id}`);
    await expect(page.getByRole('option').first()).toBeVisible();
    await look(`estate-${name}`);
  }
  await openEstate(page, 'Kommunens Hus');
  await look('estate-municipal');
  await button(page, 'Ret bygningen').click();
  await expect(page.getByLabel('Bruges nu til')).toBeFocused();
  await look('dialog-building');
  await press(page, 'Escape');
  await openEstate(page, 'Skovhusene');
  await look('estate-yard');
  await openEstate(page, 'Ærøparken');
  await page.getByRole('option').nth(2).click();
  await expect(page.getByText('Tidslinje')).toBeVisible();
  await look('estate-card');
  await goTo(page, '/boliger/paa-vej');
  await expect(page.getByText('Kommunens bygninger')).toBeVisible();
  await look('pipeline');
  await button(page, 'Ny plan').click();
  await expect(page.getByLabel('Hvad er det for et projekt?')).toBeFocused();
  await look('dialog-plan');
  await page.keyboard.press('Control+Enter');
  await look('dialog-plan-wrong');
  await press(page, 'Escape');
  await button(page, /^Opret boliger: Skovbrynet/).click();
  await expect(page.getByRole('combobox', { name: 'Afdeling' })).toBeFocused();
  await look('dialog-realise');
  done();
});

async function openEstate(page: Page, name: string): Promise<void> {
  await goTo(page, '/boliger/afdelinger');
  await page.getByRole('row').filter({ hasText: name }).first().click();
  await heading(page, name);
  await expect(page.getByRole('option').first()).toBeVisible();
}

/** One home; a stair with every state in it and the longest names; 60 and 200 flats. */
async function makeEstates(page: Page): Promise<Readonly<Record<string, EstateId>>> {
  const make = homesOf(engineOf(page));
  const one = await make.estate('Enebo');
  await make.unit(one, { address: { street: 'Eneboerstien', houseNumber: 1 } });
  const states = await make.estate('Alle Slags', await make.association('Boligforeningen Langnavn i Lindeby og Omegn'));
  const at = (floor: string, door: string, more = {}) =>
    make.unit(states, { address: { street: 'Mangfoldighedsgangen', houseNumber: 14, floor, door }, ...more });
  await make.tenancy(await at('2', 'tv'), {
    from: '2026-01-01',
    names: ['Ida Marie Guðrún Nielsen-Holm Østergaard', 'Wojciech Wiśniewski-Kovalenko'],
  });
  await make.tenancy(await at('2', 'th'), { from: '2026-01-01', names: ['!Skjult Person'] });
  await make.tenancy(await at('1', 'tv'), { from: '2026-01-01', to: '2026-12-12', names: ['Bo Berg'] });
  await make.tenancy(await at('1', 'mf'), { from: '2026-12-01', names: ['Åse Ø'] });
  await at('1', 'th');
  await make.outage(await at('st', 'tv'), '2026-11-01', '2026-12-05');
  await make.outage(await at('st', 'th'), '2026-11-01');
  await at('kl', 'tv', { plannedFrom: isoDate('2027-02-01') });
  return { one, states, sixty: await makeFlats(page, 'Treskæret', 60), many: await makeFlats(page, 'Storparken', 200) };
}

async function makeFlats(page: Page, name: string, count: number): Promise<EstateId> {
  const make = homesOf(engineOf(page));
  const estate = await make.estate(name);
  for (let made = 0; made < count; made += 1) {
    const floor = ['st', '1', '2', '3'][Math.floor((made % 12) / 3)] ?? 'st';
    const address = {
      street: name,
      houseNumber: 1 + 2 * Math.floor(made / 12),
      floor,
      door: ['tv', 'mf', 'th'][made % 3] ?? 'tv',
    };
    const unit = await make.unit(estate, { address });
    if (made % 9 === 4) await make.outage(unit, '2026-11-01', '2026-12-05');
    else if (made % 7 !== 3)
      await make.tenancy(unit, {
        from: '2026-01-01',
        names: [`Prøve Borger ${made}`],
        ...(made % 11 === 1 && { to: '2026-12-12' }),
      });
  }
  return estate;
}
