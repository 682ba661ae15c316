import type { ElectronApplication, Page } from '@playwright/test';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pressOn, tabTo } from './keys.ts';
import { LOOKS, setLook } from './look.ts';
import { signIn } from './people.ts';
import { button, inspection } from './screens.ts';

/** The list of homes as a tool: columns, views, row heights, choosing and copying, by keyboard. */

test.describe.configure({ timeout: 240_000 });

const heading = (page: Page, name: string) => page.getByRole('columnheader', { name });
const list = (page: Page) => page.getByRole('grid', { name: 'Boliger', exact: true });
const view = (page: Page) => button(page, /^Visning: /);
const clipboard = (app: ElectronApplication) => app.evaluate((electron) => electron.clipboard.readText());

/** Rows that can be seen whole. */
function rowsInView(page: Page): Promise<number> {
  return page.evaluate(() => {
    const place = document.querySelector('.table-scroller')?.getBoundingClientRect();
    const head = document.querySelector('.grid-head')?.getBoundingClientRect();
    return [...document.querySelectorAll('.grid-row')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= (head?.bottom ?? 0) - 1 && bottom <= (place?.bottom ?? 0) + 1;
    }).length;
  });
}

async function widthOf(page: Page, name: string): Promise<number> {
  return (await heading(page, name).boundingBox())?.width ?? 0;
}

/** Escape; where the name of a button is shown, the first one takes that away. */
async function closeDialog(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 1000 });
  }).toPass();
}

/** Opens the menu of views and takes the entry that begins with the words. */
async function chooseView(page: Page, words: string): Promise<void> {
  await pressOn(view(page));
  await page.getByRole('menu').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
}

test('columns, row heights and views are the person’s own, and are there again', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'caseworker');
  await setLook(app, page, LOOKS[0]);
  await page.keyboard.press('Control+2');
  await expect(list(page).getByRole('row').nth(3)).toBeVisible();

  await test.step('16 rows in view, 24 when they are compact', async () => {
    await expect.poll(() => rowsInView(page)).toBeGreaterThanOrEqual(16);
    await tabTo(page, button(page, 'Kompakte rækker'));
    await page.keyboard.press('Enter');
    await expect(button(page, 'Luftige rækker')).toBeFocused();
    await expect.poll(() => rowsInView(page)).toBeGreaterThanOrEqual(24);
    await look('homes-compact');
    await tabTo(page, button(page, 'Luftige rækker'));
    await page.keyboard.press('Enter');
    await expect(button(page, 'Kompakte rækker')).toBeFocused();
  });

  await test.step('at 200 % the list keeps its height, and draws the rows that it shows', async () => {
    await setLook(app, page, LOOKS[2]);
    await expect.poll(() => list(page).getByRole('row').count()).toBeLessThan(30);
    await setLook(app, page, LOOKS[0]);
  });

  await test.step('a column more, wider and further forward', async () => {
    await tabTo(page, button(page, 'Kolonner'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const columns = page.getByRole('dialog', { name: 'Kolonner' }).getByRole('grid');
    await expect(columns.locator(':focus')).toHaveCount(1);
    const estate = columns.getByRole('row', { name: 'Afdeling' });
    for (
      let pressed = 0;
      pressed < 20 && !(await estate.evaluate((row) => row === document.activeElement));
      pressed += 1
    )
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(estate).toHaveAttribute('aria-selected', 'true');
    for (let pressed = 0; pressed < 4; pressed += 1) await page.keyboard.press('ArrowRight');
    await expect(columns.getByRole('button', { name: 'Gør Afdeling bredere' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await look('homes-columns');
    await columns.getByRole('button', { name: 'Flyt Afdeling frem' }).press('Enter');
    await closeDialog(page);
    await expect(button(page, 'Kolonner')).toBeFocused();
    const names = await list(page).getByRole('columnheader').allInnerTexts();
    expect(names.slice(0, 4)).toEqual(['Adresse', 'Type', 'Afdeling', 'Boligorganisation']);
    await tabTo(page, heading(page, 'Adresse').getByRole('button'));
    const before = await widthOf(page, 'Adresse');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await widthOf(page, 'Adresse')).toBeCloseTo(before + 32, -1);
  });

  await test.step('an edge is drawn by the mouse, and doubled clicked it lets go', async () => {
    const type = heading(page, 'Type');
    const before = await widthOf(page, 'Type');
    const edge = await type.locator('.column-handle').boundingBox();
    const [x, y] = [(edge?.x ?? 0) + 7, (edge?.y ?? 0) + 12];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 20, y);
    await page.mouse.move(x - 40, y);
    await page.mouse.up();
    expect(await widthOf(page, 'Type')).toBeCloseTo(before - 40, -1);
    await page.mouse.dblclick(x - 40, y);
    expect(await widthOf(page, 'Type')).toBeGreaterThan(before - 30);
  });

  await test.step('with more columns than fit the address stays where it is', async () => {
    await pressOn(button(page, 'Kolonner'));
    await page.getByRole('dialog').getByRole('grid').press('Control+a');
    await closeDialog(page);
    await expect(heading(page, 'Dage tom')).toBeVisible();
    await list(page).focus();
    const left = async () => Math.round((await heading(page, 'Type').boundingBox())?.x ?? 0);
    const [address, type] = [(await heading(page, 'Adresse').boundingBox())?.x, await left()];
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBe(type - 240);
    expect((await heading(page, 'Adresse').boundingBox())?.x).toBe(address);
    if (process.env['TRYGBASE_PICTURES']) await page.screenshot({ path: 'test-results/pictures/homes-wide-light.png' });
    await pressOn(button(page, 'Kolonner'));
    await pressOn(button(page, 'Standardkolonner'));
    await page.getByRole('row', { name: 'Afdeling' }).press('Space');
    await closeDialog(page);
    await expect(heading(page, 'Dage tom')).toHaveCount(0);
  });

  await test.step('a view is saved, changed, put back, renamed, deleted and brought back', async () => {
    await pressOn(button(page, /^Husdyr$/));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(view(page)).toHaveText('Alle boliger · ændret');
    await tabTo(page, button(page, 'Gem visning'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Navn')).toBeFocused();
    await page.keyboard.type('Hund i Kærgården');
    await look('homes-view-save');
    await page.keyboard.press('Enter');
    await expect(view(page)).toHaveText('Hund i Kærgården');
    await pressOn(heading(page, 'Type').getByRole('button'));
    await expect(view(page)).toHaveText('Hund i Kærgården · ændret');
    await pressOn(view(page));
    await expect(page.getByRole('menuitemradio', { name: 'Hund i Kærgården' })).toHaveAttribute('aria-checked', 'true');
    await look('homes-view-menu');
    await page.keyboard.press('Escape');
    await chooseView(page, 'Fortryd');
    await expect(view(page)).toHaveText('Hund i Kærgården');
    await chooseView(page, 'Omdøb');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Mine hunde');
    await page.keyboard.press('Enter');
    await expect(view(page)).toHaveText('Mine hunde');
    await chooseView(page, 'Slet');
    await expect(view(page)).toHaveText('Alle boliger');
    const told = page.getByRole('listitem').filter({ hasText: 'er slettet' });
    await pressOn(told.getByRole('button', { name: 'Fortryd' }));
    await expect(view(page)).toHaveText('Mine hunde');
    await expect(button(page, 'Husdyr: hund')).toBeVisible();
    await chooseView(page, 'Ledige');
    await expect(button(page, /^Ledig på dato: i dag/)).toBeVisible();
    await expect(page).toHaveURL(/#\/boliger\??$/);
  });

  await test.step('after the lock everything is as it was left', async () => {
    await page.keyboard.press('Control+l');
    await signIn(page, demo.users, 'caseworker');
    await page.keyboard.press('Control+2');
    await chooseView(page, 'Alle');
    await expect(heading(page, 'Afdeling')).toBeVisible();
    await chooseView(page, 'Mine');
    await expect(button(page, 'Husdyr: hund')).toBeVisible();
    await chooseView(page, 'Alle');
    await pressOn(button(page, 'Kolonner'));
    await pressOn(button(page, 'Standardkolonner'));
    await closeDialog(page);
    await expect(heading(page, 'Afdeling')).toHaveCount(0);
  });
  done();
});

test('homes are chosen by keyboard and mouse, and copied once into the log', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await listen(page);
  await signIn(page, demo.users, 'leader');
  await setLook(app, page, LOOKS[0]);
  await page.keyboard.press('Control+2');
  await tabTo(page, list(page));
  const chosen = page.getByRole('status').filter({ hasText: 'valgt' });

  await test.step('by keyboard', async () => {
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(chosen).toHaveText('3 boliger valgt');
    await page.keyboard.press('Shift+ArrowUp');
    await expect(chosen).toHaveText('2 boliger valgt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(chosen).toHaveText('3 boliger valgt');
    await look('homes-chosen');
    await page.keyboard.press('Control+a');
    await expect(chosen).toHaveText('120 boliger valgt');
    await page.keyboard.press('Escape');
    await expect(chosen).toHaveCount(0);
    await expect(list(page)).toBeFocused();
  });

  await test.step('by mouse: the box before the row, Ctrl, and Shift to the next', async () => {
    const row = (at: number) => list(page).getByRole('row').nth(at);
    await row(2).hover();
    await row(2).locator('.row-check').click();
    await row(4).click({ modifiers: ['Control'] });
    await expect(chosen).toHaveText('2 boliger valgt');
    await row(7).click({ modifiers: ['Shift'] });
    await expect(chosen).toHaveText('5 boliger valgt');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });

  await test.step('the copy is text for a spreadsheet, told once in the log, and gone after the lock', async () => {
    await page.keyboard.press('Control+c');
    await expect(page.getByText('5 boliger er kopieret med navne')).toBeVisible();
    const text = await clipboard(app);
    const lines = text.trimEnd().split(/\r?\n/);
    expect(lines).toHaveLength(6);
    expect(lines[0]?.split('\t')).toContain('Beboet af');
    const first = await list(page).getByRole('row').nth(2).getByRole('rowheader').innerText();
    expect(lines[1]?.split('\t')[0]).toBe(first);
    await look('homes-copied');
    await tabTo(page, button(page, /^Kopiér/));
    await page.keyboard.press('Enter');
    const told = async () => {
      const filter = { text: '', from: null, to: null, operation: 'units.copy', outcome: null } as const;
      const { total, rows } = await engineOf(page).must('audit.list', { ...filter, offset: 0, limit: 10 });
      return [total, rows[0]?.[7]];
    };
    await expect.poll(told).toEqual([2, 5]);
    await page.keyboard.press('Control+l');
    await expect(page.getByLabel('Brugernavn')).toBeFocused();
    await expect.poll(() => clipboard(app)).toBe('');
  });
  done();
});
