import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readInChild } from '../../../main/reader/client.ts';
import { readTable } from '../../../main/reader/read.ts';
import { isoDate } from '../../../shared/dates.ts';
import type { RawTable } from '../../../shared/table.ts';
import type { WorkbookInput } from '../../helpers/corpus-xlsx.ts';
import { buildWorkbook, row } from '../../helpers/corpus-xlsx.ts';

const day = (text: string) => ({ date: isoDate(text) });

describe('a workbook as a municipality has it', () => {
  test('keeps titles, merged cells, dates, numbers and total lines, with their line numbers', async () => {
    const bytes = await writeExcelFile(
      [
        [{ value: 'Boligoversigt', columnSpan: 3 }],
        [],
        ['Adresse', 'Ledig fra', 'Husleje'],
        ['Bøgevej 1, 2. tv', { value: new Date(Date.UTC(2024, 2, 1)), type: Date, format: 'dd-mm-yyyy' }, 4500.5],
        ['Ågade 2', '01.03.2024', { value: true, type: Boolean }],
        ['I alt', null, { value: 'SUM(C4:C5)', type: 'Formula' }],
      ],
      { sheet: 'Boliger' },
    ).toBuffer();
    const table = await read(bytes);
    expect(table).toMatchObject({ format: 'xlsx', sheet: 'Boliger', encoding: null, separator: null });
    expect(table.rows).toEqual([
      { line: 1, cells: ['Boligoversigt'] },
      { line: 3, cells: ['Adresse', 'Ledig fra', 'Husleje'] },
      { line: 4, cells: ['Bøgevej 1, 2. tv', day('2024-03-01'), 4500.5] },
      { line: 5, cells: ['Ågade 2', '01.03.2024', true] },
      { line: 6, cells: ['I alt'] },
    ]);
    expect(table.warnings).toEqual([
      { code: 'formula-without-value', line: 6, column: 3 },
      { code: 'merged-cells', line: 1, column: 1, params: { range: 'A1:C1' } },
    ]);
  });

  test('reads the first visible sheet with content and names the others', async () => {
    const sheets = [
      { name: 'Forside' },
      { name: 'Skjult', state: 'hidden', rows: row(1, ['hemmelig']) },
      { name: 'Boliger', rows: row(7, ['Adresse']) },
      { name: 'Arkiv\u202E 2023', rows: row(1, ['x']) },
      { name: 'Ark5' },
    ];
    const table = await readBook({ sheets });
    expect(table.sheet).toBe('Boliger');
    expect(table.rows).toEqual([{ line: 7, cells: ['Adresse'] }]);
    expect(table.warnings).toEqual([
      { code: 'other-sheets', params: { count: 1, names: 'Arkiv 2023' } },
      { code: 'hidden-sheets', params: { count: 1, names: 'Skjult' } },
    ]);
  });

  test('reads the sheet that a person chose, and refuses one that is not there', async () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: 'A', rows: row(1, ['a']) },
        { name: 'B', rows: row(1, ['b']) },
      ],
    });
    const chosen = await readInChild('x.xlsx', bytes, { sheet: 'B' });
    expect(chosen).toMatchObject({ ok: true, value: { sheet: 'B', rows: [{ line: 1, cells: ['b'] }] } });
    expect(await readInChild('x.xlsx', bytes, { sheet: 'C' })).toEqual({
      ok: false,
      error: { code: 'sheet-not-found' },
    });
  });

  test('refuses a workbook whose visible sheets are all empty', async () => {
    const bytes = buildWorkbook({ sheets: [{ name: 'A' }, { state: 'veryHidden', rows: row(1, ['x']) }] });
    expect(await readTable('x.xlsx', bytes)).toEqual({ ok: false, error: { code: 'empty-file' } });
  });

  test('warns of hidden rows and columns, and of error cells', async () => {
    const rows = row(1, ['a', 'b']) + row(2, ['<c r="A2" t="e"><v>#REF!</v></c>', 'x'], ' hidden="1"');
    const before = '<cols><col min="2" max="3" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>';
    const table = await readBook({ sheets: [{ before, rows }] });
    expect(table.rows[1]).toEqual({ line: 2, cells: ['#REF!', 'x'] });
    expect(table.warnings).toEqual([
      { code: 'hidden-columns', column: 2, params: { to: 3 } },
      { code: 'error-cell', line: 2, column: 1 },
      { code: 'hidden-rows', line: 2 },
    ]);
  });
});

describe('text in a workbook', () => {
  test('joins formatted runs, leaves reading aids out and turns escapes into characters', async () => {
    const runs =
      '<is><r><t>Bøge</t></r><r><t xml:space="preserve">vej </t></r><rPh sb="0" eb="1"><t>nej</t></rPh><r><t>1</t></r></is>';
    const table = await readBook({
      sheets: [
        {
          rows: row(1, [
            `<c r="A1" t="inlineStr">${runs}</c>`,
            '<c r="B1" t="s"><v>0</v></c>',
            '<c r="C1" t="s"><v>9</v></c>',
            'd',
          ]),
        },
      ],
      strings: ['linje_x000D__x000A_linje _x005F_x'],
    });
    expect(table.rows[0]?.cells).toEqual(['Bøgevej 1', 'linje\nlinje _x', null, 'd']);
  });

  test('reads a workbook whose tags carry a prefix', async () => {
    const xml =
      '<x:worksheet xmlns:x="a"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:v>x</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await readBook({ sheets: [{ xml }] })).rows).toEqual([{ line: 2, cells: [null, 'x'] }]);
  });
});

describe('numbers in a workbook', () => {
  test.each([
    ['dd/mm/yyyy', 45_352, day('2024-03-01')],
    ['[$-406]d\\. mmmm yyyy;@', 45_352, day('2024-03-01')],
    ['yyyy\\-mm\\-dd hh:mm', 45_352.5625, { ...day('2024-03-01'), time: '13:30:00' }],
    ['mmm-yy', 45_352, day('2024-03-01')],
    ['hh:mm', 0.5, '12:00:00'],
    ['[h]:mm', 30.5, 30.5],
    ['dd-mm-yyyy', 60, 60],
    ['dd-mm-yyyy', -1, -1],
    ['dd-mm-yyyy', 2_958_465, 2_958_465],
    ['dd-mm-yyyy', 45_351.999_999_9, day('2024-03-01')],
    ['0000', 800, '0800'],
    ['0000000000', 101_704_321, '0101704321'],
    ['000000\\-0000', 101_704_321, '010170-4321'],
    ['#,##0.00 "kr. md"', 4500.5, 4500.5],
    ['0.00', 1.5, 1.5],
    ['General', 45_352, 45_352],
    ['[Red]0', 7, 7],
    ['0%', 0.25, 0.25],
  ])('under the format %s, %d becomes what its cell shows', async (format, value, expected) => {
    const table = await readBook({
      sheets: [{ rows: row(1, [`<c r="A1" s="1"><v>${value}</v></c>`]) }],
      formats: [format],
    });
    expect(table.rows[0]?.cells).toEqual([expected]);
  });

  test('reads dates written as ISO text, and keeps what is no number as text', async () => {
    const cells = [
      '<c t="d"><v>2024-03-01T00:00:00</v></c>',
      '<c t="d"><v>2024-13-01</v></c>',
      '<c><v>0x10</v></c>',
      '<c><v>1e3</v></c>',
    ];
    expect((await readBook({ sheets: [{ rows: row(1, cells) }] })).rows[0]?.cells).toEqual([
      day('2024-03-01'),
      '2024-13-01',
      '0x10',
      1000,
    ]);
  });
});

async function readBook(input: WorkbookInput): Promise<RawTable> {
  return read(buildWorkbook(input));
}

async function read(bytes: Buffer): Promise<RawTable> {
  const result = await readTable('boliger.xlsx', bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
