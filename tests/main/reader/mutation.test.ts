import { expect, test } from 'vitest';
import { readTable } from '../../../main/reader/read.ts';
import { parseRawTable, parseRefusal } from '../../../shared/table-check.ts';
import { buildWorkbook, row, sheetXml } from '../../helpers/corpus-xlsx.ts';

const csv = Buffer.from('\uFEFFAdresse;"Note";Leje\r\n"Bøgevej ""1""";x;4.500,50\r\nÅgade 2;"to\nlinjer";1\r\n');
const sheet = Buffer.from(
  sheetXml(
    `<cols><col min="1" max="2" hidden="1"/></cols><sheetData>${row(1, ['Adresse', 'Leje'])}<row r="2" hidden="1">
    <c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><f>1+1</f><v>45352.5</v></c><c r="C2" t="d"><v>2024-03-01</v></c>
    <c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
  ),
);

test.each<readonly [string, Buffer, (copy: Buffer) => Buffer]>([
  ['a CSV file', csv, (copy) => copy],
  ['a CSV file in UTF-16', Buffer.from(csv.toString(), 'utf16le'), (copy) => copy],
  ['an XLSX file', workbookOf(sheet), (copy) => copy],
  ['the sheet in an XLSX file', sheet, workbookOf],
])('500 damaged copies of %s are read or refused, and never anything else', async (_, original, fileOf) => {
  const random = createRandom(original.length);
  for (let round = 0; round < 500; round += 1) {
    const result = await readTable('x', fileOf(damaged(original, random)));
    const answer = result.ok ? parseRawTable(result.value) : parseRefusal(result.error);
    expect(answer).toEqual(result.ok ? result.value : result.error);
  }
});

function workbookOf(xml: Buffer): Buffer {
  return buildWorkbook({ sheets: [{ xml }], strings: ['x', 'y'], formats: ['dd-mm-yyyy hh:mm'] });
}

/** One to four bytes changed, a stretch cut out or written twice, or the end cut off. */
function damaged(original: Buffer, random: (below: number) => number): Buffer {
  const copy = Buffer.from(original);
  const at = random(copy.length);
  const length = random(40);
  switch (random(5)) {
    case 0:
      return copy.subarray(0, at);
    case 1:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
    case 2:
      return Buffer.concat([copy.subarray(0, at + length), copy.subarray(at)]);
    default:
      for (let change = random(4); change >= 0; change -= 1) copy.writeUInt8(random(256), random(copy.length));
      return copy;
  }
}

/** The same numbers in every run (mulberry32), so that a failure can be repeated. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
