import Papa from 'papaparse';
import type { ExportTable } from '../../main/engine/export/export-table.ts';
import { makeFile } from '../../main/engine/export/make-file.ts';
import { newPassphrase, sealFile } from '../../main/engine/export/sealed-file.ts';
import type { Input } from '../../shared/contract/index.ts';
import { occupancyDates } from '../../shared/contract/occupancy.ts';
import { defaultColumns } from '../../shared/domain/disclosure-profile.ts';
import { bringIn } from './bring-in.ts';
import { type Cells, csvAlone, pdfAlone, sealedAlone, xlsxAlone } from './export-alone.ts';
import type { Scratch } from './folder.ts';
import { homesCsv, tenanciesCsv } from './homes-csv.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { FEWEST_PAIRS, interleaved, median, timed } from './measure.ts';
import { collectGarbage, memoryWatch } from './memory.ts';
import type { Municipality } from './municipality.ts';
import { makeEmpty, openMunicipality, TODAY } from './municipality.ts';
import type { Scale } from './options.ts';
import { rawReplay, statementsOf } from './statements.ts';

const ROWS: Readonly<Record<Scale, number>> = { s: 1_000, m: 10_000, l: 100_000 };
/** Pages of a list are printed by people: a hundred thousand rows are four thousand of them. */
const MOST_PDF_ROWS = 10_000;
const MOST_GROWTH_MB = 150;
const LOOK_EVERY_MS = 5;

type Wanted = Input<'occupancy.export'>;

/**
 * The file alone beside the library alone on the same rows; then the whole act, from the request to the file and its durable
 * receipt, the password given before, beside the same statements raw, the library, and as many bytes as are kept for the
 * next list written into the same file. CSV we write by hand: papaparse stands for it. The locked ZIP holds a workbook, so
 * both libraries stand beside it.
 */
export async function measureExport(scale: Scale, scratch: Scratch): Promise<readonly Line[]> {
  const stock = { homes: ROWS[scale], associations: 1, shieldedEvery: null };
  const folder = scratch.place('data');
  const home = await openMunicipality(folder, await makeEmpty(folder));
  try {
    await bringIn(home, 'units', Buffer.from(homesCsv(stock)));
    await bringIn(home, 'tenancies', Buffer.from(tenanciesCsv(stock)));
    const [association] = await home.must('associations.list', {});
    if (!association) throw new Error('There is no association to make a list for');
    const what = { associationId: association.id, on: TODAY, columns: [...defaultColumns] };
    const rows = await rowsOf(home, what);
    if (rows.length !== stock.homes) throw new Error(`Of ${stock.homes} homes ${rows.length} would leave`);
    const raw = await rawAct(home, { ...what, ...WHY, format: 'csv' });
    const pair = (format: Wanted['format'], alone: (cells: Cells) => unknown, more: Partial<Wanted> = {}) =>
      lineOf(home, { ...what, ...WHY, format, ...more }, rows.length, () =>
        timed(async () => {
          raw();
          await alone(rows);
        }),
      );
    const table = tableOf(rows);
    const printed = rows.slice(0, MOST_PDF_ROWS);
    const pages = tableOf(printed);
    return [
      // memory first: what was made before would have made room
      await growthLine('xlsx', rows.length, () => makeFile('xlsx', table)),
      await growthLine('csv', rows.length, () => makeFile('csv', table)),
      await growthLine('xlsx-locked', rows.length, () => lockedFile(table)),
      await fileLine('xlsx', rows, () => makeFile('xlsx', table), xlsxAlone),
      await fileLine('csv', rows, () => makeFile('csv', table), csvAlone),
      await fileLine('pdf', printed, () => makeFile('pdf', pages), pdfAlone),
      await fileLine('xlsx-locked', rows, () => lockedFile(table), sealedAlone),
      await pair('xlsx', xlsxAlone),
      await pair('csv', csvAlone),
      ...(rows.length > MOST_PDF_ROWS ? [] : [await pair('pdf', pdfAlone)]),
      await pair('xlsx', sealedAlone, { protection: { kind: 'proposed' } }),
    ];
  } finally {
    await home.close();
  }
}

const WHY = {
  purpose: 'Anvisning efter aftalen',
  recipient: 'Boligselskabet Søvang',
  basis: 'assignment-agreement',
  basisNote: null,
} as const;

async function lineOf(
  { must, person }: Municipality,
  wanted: Wanted,
  rows: number,
  alone: () => Promise<number>,
): Promise<Line> {
  const ours = async () => {
    await must('session.confirmPassword', { password: person.password });
    return timed(() => must('occupancy.export', wanted));
  };
  const name = wanted.protection ? `${wanted.format}-locked` : wanted.format;
  const [made, floor] = await interleaved(FEWEST_PAIRS, [ours, alone]);
  return {
    bar: `export-${name}`,
    what: `occupancy list of ${rows.toLocaleString('da-DK')} homes, ${name} / raw statements and the library`,
    ours: median(made),
    floor: median(floor),
    limit: 1.3,
    slack: SLACK.none,
  };
}

/** What the act reads, and the list that it keeps, written durably once more in its place; nothing is made of either. */
async function rawAct({ must, person, connection }: Municipality, wanted: Wanted): Promise<() => void> {
  const act = async (): Promise<void> => {
    await must('session.confirmPassword', { password: person.password });
    await must('occupancy.export', wanted);
  };
  // the first list has none before it: what others compare with is read from then on
  await act();
  const reads = rawReplay(connection, await statementsOf(connection, act));
  const kept = connection.prepare<[], string>('select body from sent_lists').pluck().get() ?? '';
  const keep = connection.prepare<[string]>('update sent_lists set body = ?');
  const write = connection.transaction(() => keep.run(kept));
  return () => {
    reads();
    write();
  };
}

/** The making of the file alone: what is left of the act is looking up, comparing with the last list and writing both down. */
async function fileLine(
  name: string,
  rows: Cells,
  make: () => unknown,
  alone: (cells: Cells) => unknown,
): Promise<Line> {
  const [made, floor] = await interleaved(FEWEST_PAIRS, [() => timed(make), () => timed(() => alone(rows))]);
  return {
    bar: `export-file-${name}`,
    what: `file of ${rows.length.toLocaleString('da-DK')} rows, ${name} / the library alone`,
    ours: median(made),
    floor: median(floor),
    limit: 1.3,
    slack: SLACK.none,
  };
}

/** How much more this process holds at most while it makes one file. */
async function growthLine(name: string, rows: number, make: () => Promise<unknown>): Promise<Line> {
  collectGarbage();
  const memory = memoryWatch();
  const looking = setInterval(memory.look, LOOK_EVERY_MS);
  await make();
  clearInterval(looking);
  memory.look();
  return {
    bar: `export-memory-${name}`,
    what: `growth while a file of ${rows.toLocaleString('da-DK')} rows is made, ${name} / allowed, MB`,
    ours: memory.growth(),
    floor: MOST_GROWTH_MB,
    limit: 1,
    slack: SLACK.none,
  };
}

async function lockedFile(table: ExportTable): Promise<unknown> {
  return sealFile(await makeFile('xlsx', table), 'belaegningsliste.xlsx', newPassphrase());
}

function tableOf(rows: Cells): ExportTable {
  const dates: readonly string[] = occupancyDates;
  return {
    columns: defaultColumns.map((key) => ({ key, title: key, kind: dates.includes(key) ? 'date' : 'text' })),
    rows,
    ...{ listSheet: 'Liste', aboutSheet: 'Om', about: [], remarks: [], footer: 'Liste', page: 'Side', pageOf: 'af' },
    allRows: '',
    noRows: '',
  };
}

/** As they leave as CSV: a preview page by page would read the whole list again for each. */
async function rowsOf(
  { must, person }: Municipality,
  what: Pick<Wanted, 'associationId' | 'on' | 'columns'>,
): Promise<Cells> {
  await must('session.confirmPassword', { password: person.password });
  const { bytes } = await must('occupancy.export', { ...what, ...WHY, format: 'csv' });
  const text = new TextDecoder('utf-8').decode(bytes);
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true });
  return data.slice(1).map((cells) => cells.map((cell) => cell || null));
}
