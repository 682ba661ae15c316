import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import { readInChild } from '../../main/reader/client.ts';
import { makeUserData } from '../../scripts/lib/electron.mjs';
import type { Cell, RawTable } from '../../shared/table.ts';
import { alikeHomesFile, FAULTS, homesFile, laterHomesFile } from '../helpers/homes-file.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { putFile, willChoose, willSaveAs } from './files.ts';
import type { RunningApp } from './fixtures.ts';
import { expect, test } from './fixtures.ts';
import { pressOn, tabTo } from './keys.ts';
import { button, goTo, heading, inspection } from './screens.ts';

/** A file that comes back: mended by the copy with its faults marked, then with changes, then once more. By keyboard. */

test('a faulty file is marked, mended and imported; a later one updates what is chosen of it; again it changes nothing', async ({
  app,
  page,
  electron,
}) => {
  test.setTimeout(300_000);
  const files = makeUserData(electron);
  const { look, done } = inspection(app, page);
  await setUp(page);
  await goTo(page, '/import');

  const copy = path.join(files, 'kopi.xlsx');
  await markFaults({ app, page }, files, copy);
  await look('import-3-copy-saved');
  await willChoose(app, putFile(files, 'rettet.xlsx', await mendedCopy(copy)));
  await pressOn(button(page, 'Vælg den rettede fil'));
  await pressOn(button(page, 'Se, hvad der sker'));
  await pressOn(button(page, 'Importér 300 boliger'));
  await expect(page.getByText('300 boliger er oprettet')).toBeVisible({ timeout: 20_000 });

  await willChoose(app, putFile(files, 'naeste-maaned.xlsx', await laterHomesFile()));
  await pressOn(button(page, 'Importér en fil mere'));
  await pressOn(button(page, 'Vælg fil'));
  await expect(page.getByText('Kolonnerne er valgt som sidst, husket fra 23. november 2026')).toBeVisible();
  await look('import-2-remembered');
  await pressOn(button(page, 'Se, hvad der sker'));
  await expect(page.getByText('100 boliger ændres.')).toBeVisible();
  await expect(page.getByText('2 boliger står ikke i filen')).toBeVisible();
  await keepOneRent(page);
  await look('import-3-updates');
  await page.getByRole('tab', { name: /Ikke i filen/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  await look('import-3-missing');
  await pressOn(button(page, 'Importér 99 boliger'));
  await expect(page.getByText('99 boliger er ændret')).toBeVisible({ timeout: 20_000 });
  await look('import-4-done');
  await undoAndRedo(page);

  await pressOn(button(page, 'Vælg fil'));
  await pressOn(button(page, 'Se, hvad der sker'));
  await expect(page.getByText('1 bolig ændres.')).toBeVisible();
  const taken = page.getByRole('checkbox', { name: /Husleje/ }).last();
  await tabTo(page, taken);
  await page.keyboard.press('Space');
  await expect(page.getByText('Alt, hvad filen ændrer, er valgt fra.')).toBeVisible();
  await expect(button(page, /^Importér 0/)).toBeDisabled();

  await pressOn(button(page, 'Tilbage'));
  await pressOn(button(page, 'Tilbage'));
  await willChoose(app, putFile(files, 'nye-numre.xlsx', await alikeHomesFile()));
  await pressOn(button(page, 'Vælg fil'));
  await forgetColumns(page);
  await look('import-2-forgotten');
  await pressOn(button(page, 'Se, hvad der sker'));
  await answerAlikes(page, look);
  done();
});

/** All rows of the import, or none of them; and again. */
async function undoAndRedo(page: Page): Promise<void> {
  await tabTo(page, button(page, 'Fortryd importen'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Fortrudt: Importerede boliger')).toBeVisible({ timeout: 20_000 });
  await expect(button(page, 'Vælg fil')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Gentaget: Importerede boliger')).toBeVisible({ timeout: 20_000 });
}

async function forgetColumns(page: Page): Promise<void> {
  const note = page.getByText(/^Kolonnerne er valgt som sidst/);
  await expect(note).toBeVisible();
  await tabTo(page, button(page, 'Glem valgene'));
  await page.keyboard.press('Enter');
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
}

/** The one is the home that we have, under a new number; the other is said to be a new home. Nothing is joined unasked. */
async function answerAlikes(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await expect(page.getByText('2 ting i filen ligner noget, I har i forvejen')).toBeVisible();
  const use = button(page, 'Brug svarene');
  await expect(use).toBeDisabled();
  const grid = page.getByRole('grid', { name: 'Ligner' });
  await tabTo(page, grid);
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  const first = page.getByRole('radiogroup', { name: 'Er det den samme bolig som Skovhusene 2' });
  await tabTo(page, first.getByRole('radio').first());
  await page.keyboard.press('Space');
  await expect(first.getByRole('radio', { name: 'Samme bolig: ret den, vi har' })).toBeChecked();
  await expect(page.getByText('1 mangler svar.')).toBeVisible();
  await look('import-3-alike');
  await tabTo(page, grid, 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const second = page.getByRole('radiogroup', { name: 'Er det den samme bolig som Skovhusene 3' });
  await expect(second.getByText('Vejen er stavet næsten ens.')).toBeVisible();
  await tabTo(page, second.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await expect(second.getByRole('radio', { name: 'En anden bolig: opret den' })).toBeChecked();
  await tabTo(page, use);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Filen er klar')).toBeVisible();
  await expect(page.getByText(/^1 bolig oprettes, og \d+ boliger ændres\.$/)).toBeVisible();
  await look('import-3-answered');
}

/** The first changed row: its rent stays, whatever the file says. */
async function keepOneRent(page: Page): Promise<void> {
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByRole('columnheader', { name: 'Hos os' })).toBeVisible();
  const keep = page.getByRole('checkbox', { name: 'Behold vores Husleje i kr./md.' });
  await tabTo(page, keep);
  await page.keyboard.press('Space');
  await expect(keep).toBeChecked();
  await expect(grid.getByText('Beholdes, som den er')).toBeVisible();
}

async function markFaults({ app, page }: Pick<RunningApp, 'app' | 'page'>, files: string, copy: string): Promise<void> {
  await willChoose(app, putFile(files, 'boliger.xlsx', await homesFile(false)));
  await pressOn(button(page, 'Vælg fil'));
  await pressOn(button(page, 'Se, hvad der sker'));
  await heading(page, 'Fejl i filen');
  await willSaveAs(app, copy);
  await pressOn(button(page, 'Gem en kopi med fejlene mærket'));
  await expect(page.getByText('Kopien er gemt som kopi.xlsx')).toBeVisible();
}

/** Somebody opens the copy, corrects the marked cells and saves it; the column of faults stays. */
async function mendedCopy(file: string): Promise<Buffer> {
  const [copy, right] = [await read(readFileSync(file)), await read(await homesFile(true))];
  const titles = copy.rows.find(({ line }) => line === 3)?.cells ?? [];
  const rows = copy.rows.map(({ line, cells }) => {
    const wrong = FAULTS.filter((fault) => fault.line === line).map(({ column }) => titles.indexOf(column));
    const good = right.rows.find((row) => row.line === line)?.cells ?? [];
    return cells.map((cell, index) => sheetCell(wrong.includes(index) ? (good[index] ?? null) : cell));
  });
  return writeExcelFile(rows as never).toBuffer();
}

async function read(bytes: Uint8Array): Promise<RawTable> {
  const table = await readInChild('kopi.xlsx', bytes);
  if (!table.ok) throw new Error(`the reader refused the file: ${table.error.code}`);
  return table.value;
}

function sheetCell(cell: Cell) {
  if (cell === null || typeof cell !== 'object') return cell === null ? null : { value: cell };
  return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' };
}

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
