import { isoDate } from '../../shared/dates.ts';
import type { CorpusCase, Expected } from './corpus-case.ts';
import { accepted, refused, warned } from './corpus-case.ts';
import { buildWorkbook, row } from './corpus-xlsx.ts';

const lines = 'Adresse;Husleje\nÆblevej 1, 2. tv;4.500,50\n';
const read = [
  ['Adresse', 'Husleje'],
  ['Æblevej 1, 2. tv', '4.500,50'],
] as const;

/** What a spreadsheet would run as a formula, or hide, when it opens the file again. */
const formulaTriggers: readonly string[] = [
  `=cmd|'/c calc'!A1`,
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '=HYPERLINK(0)',
  '=WEBSERVICE(0)',
  '=DDE(0)',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '\t=1+1',
  ' =1+1',
  "'=1+1",
  '=IMPORTXML(0)',
  '=IMAGE(0)',
  '-2+3+cmd',
  '@A1',
  '=A1&B1',
  '+4555555555',
];

/** Rows 25 to 30 of the test plan. */
export const csvCases: readonly CorpusCase[] = [
  csv(
    25,
    'formula triggers',
    () => text(triggerLines()),
    accepted(...formulaTriggers.map((trigger) => [trigger, 'æ'])),
  ),
  csv(26, '200 MB in a single line', () => Buffer.alloc(200 * 1024 * 1024, 'x'), refused('file-too-big')),
  csv(26, '40 MB in a single line', () => Buffer.alloc(40 * 1024 * 1024, 'x;'), refused('line-too-long', 1)),
  csv(26, 'one million columns', () => text(`a\n${'x;'.repeat(500_000)}`), refused('too-many-columns', 2)),
  csv(26, 'a cell of 40,000 characters', () => text(`a;b\n${'x'.repeat(40_000)};y\n`), refused('cell-too-long', 2)),
  csv(26, '200,001 rows', () => text('a;b\n'.repeat(200_001)), refused('too-many-rows', 200_001)),
  csv(27, 'a quote that never ends', () => text(`a;b\n"1\n2";x\n3;"y\n4;z\n`), refused('unbalanced-quotes', 4)),
  csv(27, 'a quote that ends too early', () => text(`a;b\n1;"x" y;"z"\n`), refused('unbalanced-quotes', 2)),
  csv(
    27,
    'a quote that never ends in 30 MB',
    () => text(`a;b\n"${'x\n'.repeat(15_000_000)}`),
    refused('unbalanced-quotes', 2),
  ),
  csv(28, 'NUL, control, bidi and zero width', () => text(hiddenLines), hiddenExpected()),
  csv(29, 'UTF-8', () => text(lines), accepted(...read)),
  csv(29, 'UTF-8 with a byte order mark', () => text(`\uFEFF${lines}`), accepted(...read)),
  csv(29, 'UTF-16LE with a byte order mark', () => Buffer.from(`\uFEFF${lines}`, 'utf16le'), accepted(...read)),
  csv(29, 'UTF-16LE without', () => Buffer.from(lines, 'utf16le'), accepted(...read)),
  csv(
    29,
    'UTF-16BE with a byte order mark',
    () => Buffer.from(`\uFEFF${lines}`, 'utf16le').swap16(),
    accepted(...read),
  ),
  csv(29, 'UTF-16BE without', () => Buffer.from(lines, 'utf16le').swap16(), accepted(...read)),
  csv(29, 'Windows-1252', windows1252, accepted(['Æblevej 1 – “Søen”', '4500 €'])),
  csv(29, 'UTF-8 and Windows-1252 in one file', mixed, warned(['mixed-encoding'], ['Bøgevej'], ['Ågade'], ['Søvej'])),
  csv(
    29,
    'letters saved twice',
    () => text('By;Nr\nKÃ¸benhavn;1\n'),
    warned(['double-encoded'], ['By', 'Nr'], ['KÃ¸benhavn', '1']),
  ),
  csv(
    29,
    'letters lost before',
    () => text('By;Nr\nK\uFFFDbenhavn;1\n'),
    warned(['unreadable-character'], ['By', 'Nr'], ['K\uFFFDbenhavn', '1']),
  ),
  ...([';', ',', '\t', '|'] as const).map(separated),
  csv(
    30,
    'the separator named by Excel',
    () => text('sep=,\na,b;c;d\n1,2;3;4\n'),
    accepted(['a', 'b;c;d'], ['1', '2;3;4']),
  ),
  csv(30, 'line ends of three systems', () => text('a;b\r\n1;2\r3;4\n'), accepted(['a', 'b'], ['1', '2'], ['3', '4'])),
  workbook(30, 'days counted from 1900', false, ['2024-03-01', '1900-02-28', '1900-03-01']),
  workbook(30, 'days counted from 1904', true, ['2028-03-02', '1904-02-29', '1904-03-02']),
];

function csv(number: number, name: string, make: () => Buffer, expected: Expected): CorpusCase {
  return { number, name, fileName: `${number}.csv`, make, expected };
}

function text(content: string): Buffer {
  return Buffer.from(content, 'utf8');
}

function triggerLines(): string {
  return formulaTriggers.map((trigger) => `"${trigger}";æ\n`).join('');
}

const hiddenLines = 'Navn;By\nA\u0000B\u0007;C\u202Eab\u202C\nD\u200BE\uFEFF;F\u00ADG\u2066H\u2069\nTekst;e\u0301\n';

function hiddenExpected(): Expected {
  return warned(['hidden-characters'], ['Navn', 'By'], ['AB', 'Cab'], ['DE', 'FGH'], ['Tekst', 'é']);
}

function windows1252(): Buffer {
  const dash = 0x96;
  const bytes = [0xc6, ...Buffer.from('blevej 1 '), dash, 0x20, 0x93, 0x53, 0xf8, ...Buffer.from('en'), 0x94];
  return Buffer.from([...bytes, ...Buffer.from(';4500 '), 0x80, 0x0a]);
}

function mixed(): Buffer {
  return Buffer.concat([text('Bøgevej\n'), Buffer.from('Ågade\n', 'latin1'), text('Søvej\n')]);
}

function separated(separator: string): CorpusCase {
  const rows = [
    ['Adresse', 'Husleje', 'Fra'],
    ['Bøgevej 1, 2. tv', '4500,50', '01-03-2024'],
    ['Ågade 2', '3.200,00', '2024-03-01'],
  ];
  const quoted = (cell: string) => (cell.includes(separator) ? `"${cell}"` : cell);
  const content = rows.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join('');
  return csv(30, `separated by ${JSON.stringify(separator)}`, () => text(content), accepted(...rows));
}

/** Days 45352, 59 and 61 of either system; day 60 is the one that never was. */
function workbook(number: number, name: string, date1904: boolean, days: readonly string[]): CorpusCase {
  const rows = [45_352, 59, 61].map((day, index) => row(index + 1, [`<c r="A${index + 1}" s="1"><v>${day}</v></c>`]));
  const make = () => buildWorkbook({ sheets: [{ rows: rows.join('') }], formats: ['dd\\-mm\\-yyyy'], date1904 });
  return {
    number,
    name,
    fileName: '30.xlsx',
    make,
    expected: accepted(...days.map((day) => [{ date: isoDate(day) }])),
  };
}
