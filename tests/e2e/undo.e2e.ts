import { expect, testWithDemo as test } from './fixtures.ts';
import { pick, pressOn, tabTo } from './keys.ts';
import { signIn } from './people.ts';
import { inspection } from './screens.ts';

/** Undo and history, with the keyboard alone. */

test.describe.configure({ timeout: 240_000 });

test('an act is undone from the message, by Ctrl Z and from the history of the home', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'leader');
  await page.keyboard.press('Control+2');
  const grid = page.getByRole('grid', { name: 'Boliger' });
  await tabTo(page, grid);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary');
  const menu = card.getByRole('button', { name: 'Flere handlinger' });
  const toasts = page.getByRole('region', { name: 'Beskeder' });

  const noteCondition = async (condition: string) => {
    await pressOn(menu);
    const act = page.getByRole('menuitem', { name: 'Registrér stand' });
    await expect(act).toBeVisible();
    while (!(await act.evaluate((item) => item === document.activeElement))) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: new RegExp(`^${condition}`) }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toHaveCount(0);
  };

  // from the message
  await noteCondition('Kan ikke bebos');
  await expect(card.getByText(/^Kan ikke bebos, synet i dag/)).toBeVisible();
  await pressOn(toasts.getByRole('button', { name: 'Fortryd' }));
  await expect(page.getByText('Fortrudt: Registrerede stand')).toBeVisible();
  await expect(card.getByText(/^Kan ikke bebos, synet i dag/)).toHaveCount(0);

  // by key, to and fro; never while text is written
  await noteCondition('Slidt');
  await expect(card.getByText(/^Slidt, synet i dag/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card.getByText(/^Slidt, synet i dag/)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(card.getByText(/^Slidt, synet i dag/)).toBeVisible();
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.type('abc');
  await page.keyboard.press('Control+z');
  await expect(search).not.toHaveValue('abc');
  await expect(card.getByText(/^Slidt, synet i dag/)).toBeVisible();
  await search.fill('');

  // from the history
  await tabTo(page, card.getByRole('button', { name: 'Hvem ændrede hvad' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hvem ændrede hvad' })).toBeVisible();
  const acts = page.getByRole('main').getByRole('listitem');
  await expect(acts.first()).toContainText('Gentog: Registrerede stand');
  await expect(acts.filter({ hasText: 'Slidt' }).first()).toBeVisible();
  await look('history');
  const undoFirst = acts.first().getByRole('button', { name: 'Fortryd' });
  await tabTo(page, undoFirst);
  await page.keyboard.press('Enter');
  await expect(acts.first()).toContainText('Fortrød: Registrerede stand');
  await expect(acts.nth(1)).toContainText('Fortrudt af');

  // narrowed
  await pick(page, 'Hvad', 'Boligen');
  await expect(acts.filter({ hasText: 'Registrerede stand' })).toHaveCount(0);
  await pick(page, 'Hvad', 'Hvem');
  await expect(acts.first()).toContainText(/Så en boligs historik|Åbnede bolig/);
  await look('history-readings');

  // the log says it in the same words
  await page.keyboard.press('Control+,');
  await pressOn(page.getByRole('tab', { name: 'Log' }));
  const log = page.getByRole('grid', { name: 'Log' });
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('Registrerede stand');
  await expect(log.getByRole('row').nth(1)).toContainText('Registrerede stand');
  await log.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Slidt');
  await look('log-act');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  done();
});
