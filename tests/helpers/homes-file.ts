import writeExcelFile from 'write-excel-file/node';

type Cell = { readonly value: string | number | Date; readonly type?: typeof Date; readonly format?: string } | null;

const header = [
  'Boligorganisation',
  'Afdeling',
  'Afd.nr.',
  'Lejemålsnr.',
  'Adresse',
  'Postnr.',
  'By',
  'Boligtype',
  'Kvm',
  'Antal vær.',
  'Husleje pr. md.',
  'Husdyr',
  'Skærmet',
  'Niveaufri',
  'Klar fra',
  'Sagsbehandlers bemærkning',
  'Intern kode',
] as const;

const estates = [
  {
    association: 'Boligforeningen Åkanden',
    name: 'Kærgården',
    number: '101',
    street: 'Skovhusene',
    animals: 'hund og kat',
  },
  { association: 'Boligforeningen Åkanden', name: 'Ågården', number: '102', street: 'Ågade', animals: 'nej' },
  { association: 'Almenbo Østerlund', name: 'Ærøparken', number: '7', street: 'Ærøvej', animals: 'efter aftale' },
] as const;

/** What seven people typed wrongly, each in a row of its own; `line` is the line in the file. */
export const FAULTS = [
  { line: 9, column: 'Boligtype', value: 'Slot', code: 'unknown-type' },
  { line: 33, column: 'Husleje pr. md.', value: 'tre tusind', code: 'not-money' },
  { line: 60, column: 'Adresse', value: 'uden vej', code: 'not-an-address' },
  { line: 101, column: 'Kvm', value: 'stor', code: 'not-a-number' },
  { line: 150, column: 'Klar fra', value: '31-02-2026', code: 'not-a-date' },
  { line: 222, column: 'Skærmet', value: 'måske', code: 'not-yes-no' },
  { line: 290, column: 'Lejemålsnr.', value: '1', code: 'duplicate-in-file' },
] as const;

/** The first home stands on line 4: two lines of title and the header above it. */
const FIRST_LINE = 4;
const HOMES = 300;

/** The file of a later month: every home of the first estate costs 100 kr. more, one is larger, and the last two are gone. */
export async function laterHomesFile(): Promise<Buffer> {
  const rows = homeRows();
  for (const [index, row] of rows.entries())
    if (index % 3 === 0) row[column('Husleje pr. md.')] = { value: 2600.5 + index * 10 };
  const larger = rows[3];
  if (larger) larger[column('Kvm')] = { value: 77 };
  return workbook(rows.slice(0, -2));
}

/** The later file, in which somebody numbered two homes anew, and wrote the street of the second in another way. */
export async function alikeHomesFile(): Promise<Buffer> {
  const rows = homeRows();
  const [same, other] = [rows[3], rows[6]];
  if (!same || !other) throw new Error('There are 300 homes');
  same[column('Lejemålsnr.')] = { value: '902' };
  other[column('Lejemålsnr.')] = { value: '903' };
  other[column('Adresse')] = { value: 'Skov Husene 3' };
  return workbook(rows);
}

/** 300 homes as a municipality keeps them: title above, total below, a column that nobody knows. */
export async function homesFile(mended: boolean): Promise<Buffer> {
  const rows = homeRows();
  if (!mended) for (const { line, column: title, value } of FAULTS) spoil(rows, line, title, value);
  return workbook(rows);
}

function homeRows(): Cell[][] {
  return Array.from({ length: HOMES }, (_, index) => homeRow(index));
}

function workbook(homes: readonly Cell[][]): Promise<Buffer> {
  const rows: Cell[][] = [
    [{ value: 'Lindeby Kommune: boliger til særlige formål' }],
    [{ value: 'Udtræk pr. 20.11.2026' }],
    header.map((value) => ({ value })),
    ...homes,
    [{ value: 'I alt' }, null, null, { value: homes.length }],
  ];
  return writeExcelFile(rows as never, { columns: header.map(() => ({ width: 16 })) } as never).toBuffer();
}

function homeRow(index: number): Cell[] {
  const estate = estates[index % 3] ?? estates[0];
  const number = Math.floor(index / 3) + 1;
  return [
    { value: estate.association },
    { value: estate.name },
    { value: estate.number },
    { value: String(number) },
    { value: `${estate.street} ${number}${index % 5 === 0 ? ', 1. tv' : ''}` },
    { value: '2999' },
    { value: 'Lindeby' },
    { value: index % 4 === 0 ? 'Skæv bolig' : 'Almen familiebolig' },
    { value: 30 + (index % 40) },
    { value: 1 + (index % 3) },
    { value: 2500.5 + index * 10 },
    { value: estate.animals },
    { value: index % 50 === 7 ? 'ja' : 'nej' },
    { value: index % 2 === 0 ? 'x' : 'nej' },
    { value: new Date(Date.UTC(2020, index % 12, 1)), type: Date, format: 'dd-mm-yyyy' },
    null,
    { value: `K${index}` },
  ];
}

function spoil(rows: Cell[][], line: number, title: string, value: string): void {
  const row = rows[line - FIRST_LINE];
  if (!row) throw new Error('Only a home can be spoiled');
  row[column(title)] = value === '' ? null : { value };
}

function column(title: string): number {
  return header.indexOf(title as (typeof header)[number]);
}
