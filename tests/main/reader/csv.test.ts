import { describe, expect, test } from 'vitest';
import { readTable } from '../../../main/reader/read.ts';
import type { Cell, RawTable } from '../../../shared/table.ts';

describe('a CSV file as a municipality has it', () => {
  test('keeps title lines, blank lines and total lines, with their line numbers', async () => {
    const table = await read(
      'Boligoversigt pr. 1. marts 2024\r\n\r\nAdresse;Type;Husleje\r\nBøgevej 1;§ 105;4.500,50\r\n;;\r\nI alt;;4.500,50\r\n',
    );
    expect(table.rows).toEqual([
      { line: 1, cells: ['Boligoversigt pr. 1. marts 2024'] },
      { line: 3, cells: ['Adresse', 'Type', 'Husleje'] },
      { line: 4, cells: ['Bøgevej 1', '§ 105', '4.500,50'] },
      { line: 6, cells: ['I alt', null, '4.500,50'] },
    ]);
  });

  test('counts the lines inside a quoted cell', async () => {
    const table = await read('Adresse;Note\n"Bøgevej 1\n2. tv";x\nÅgade 2;"""citat"" og ; tegn"\n');
    expect(table.rows).toEqual([
      { line: 1, cells: ['Adresse', 'Note'] },
      { line: 2, cells: ['Bøgevej 1\n2. tv', 'x'] },
      { line: 4, cells: ['Ågade 2', '"citat" og ; tegn'] },
    ]);
  });

  test('reads a register extract with byte order mark, codes with leading zeros and CRLF', async () => {
    const table = await read(
      '\uFEFFAMTS_NR;KOMMUNE_NR;POSTNR;BYNAVN\r\n1084;101;0784;H&M\r\n1084;169;0800;Høje Taastrup\r\n',
    );
    expect(table).toMatchObject({ encoding: 'utf-8', separator: ';', sheet: null, warnings: [] });
    expect(cellsOf(table)).toEqual([
      ['AMTS_NR', 'KOMMUNE_NR', 'POSTNR', 'BYNAVN'],
      ['1084', '101', '0784', 'H&M'],
      ['1084', '169', '0800', 'Høje Taastrup'],
    ]);
  });

  test('keeps the same cells when the file is longer than one window', async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `Bøgevej ${index};"${index},5"\r\n`);
    const table = await read(lines.join(''));
    expect(table.rows.length).toBe(60_000);
    expect(
      table.rows.every(({ line, cells }) => cells[0] === `Bøgevej ${line - 1}` && cells[1] === `${line - 1},5`),
    ).toBe(true);
  });

  test('makes one letter of two characters, as macOS writes them', async () => {
    expect(cellsOf(await read('A\u030Agade;x\n'))).toEqual([['Ågade', 'x']]);
  });

  test('reads a last line without line break and a list of one column', async () => {
    expect(cellsOf(await read('Lejemål\n1\n2'))).toEqual([['Lejemål'], ['1'], ['2']]);
  });
});

describe('the separator', () => {
  test.each([
    [
      'addresses with commas in a file of two columns',
      'Nr;Adresse\n1;Bøgevej 1, 2. tv, 8000 Aarhus\n2;Ågade 2, st, 8000 Aarhus\n',
      ';',
    ],
    ['decimal commas in every line', 'Adresse;Leje;Areal;Fra\nA;1,5;2,5;3\nB;1,5;2,5\nC;1,5;2,5;4\n', ';'],
    ['semicolons in the notes of a comma file', 'a,b,note\n1,2,"x;y"\n3,4,z;w\n', ','],
    ['a comma and a space as separator', 'a, b, c\n1, 2, 3\n', ','],
    ['title lines above', 'Boliger, skærmede, pr. 2024\nUdtræk, KMD\n\na\tb\tc\n1\t2\t3\n4\t5\t6\n', '\t'],
    ['one column', 'Adresse\nBøgevej\n', null],
  ])('is found for %s', async (_, text, separator) => {
    expect((await read(text)).separator).toBe(separator);
  });
});

test('a file of blanks alone is empty', async () => {
  expect(await readTable('x.csv', Buffer.from(' \n\t\n\u00a0\n'))).toEqual({
    ok: false,
    error: { code: 'empty-file' },
  });
});

test('a warning names line and column, and only the first twenty are kept', async () => {
  const table = await read(`Navn;By\n${'A;B\u200B\n'.repeat(25)}`);
  expect(table.warnings.length).toBe(21);
  expect(table.warnings[0]).toEqual({ code: 'hidden-characters', line: 2, column: 2 });
  expect(table.warnings.at(-1)).toEqual({ code: 'hidden-characters', params: { more: 5 } });
});

async function read(content: string | Buffer): Promise<RawTable> {
  const result = await readTable('boliger.csv', Buffer.from(content));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function cellsOf(table: RawTable): readonly (readonly Cell[])[] {
  return table.rows.map((row) => row.cells);
}
