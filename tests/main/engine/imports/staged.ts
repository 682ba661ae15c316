import { readTable } from '../../../../main/reader/read.ts';
import type { LookedRow } from '../../../../shared/contract/import-shapes.ts';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import type { RawTable } from '../../../../shared/table.ts';
import type { TestEngine } from '../../../helpers/engine.ts';

/** What staging takes of an engine. */
type Staging = Pick<TestEngine, 'engine' | 'must'>;

type What = Input<'imports.applyUnits'>;
type Report = Output<'imports.applyUnits'>;
type Filter = Input<'imports.unitRows'>['filter'];

/** A CSV text as the reader reads it; in its own process it answers the same, as its tests show. */
export async function readCsv(text: string): Promise<RawTable> {
  const read = await readTable('fil.csv', Buffer.from(text, 'utf8'));
  if (!read.ok) throw new Error(`the reader refused the file: ${read.error.code}`);
  return read.value;
}

/** Hands the file over and takes the mapping that is suggested, as somebody does who only clicks on. */
export async function stage(engine: Staging, kind: What['kind'], table: RawTable): Promise<What> {
  const staged = engine.engine.stage(table);
  if (!staged.ok) throw new Error(`staging was refused: ${staged.error.code}`);
  const { headerLine, suggested } = await engine.must('imports.inspect', {
    stagingId: staged.value,
    kind,
    headerLine: null,
  });
  return { stagingId: staged.value, kind, headerLine, mapping: suggested };
}

export async function stageCsv(engine: Staging, kind: What['kind'], lines: readonly string[]): Promise<What> {
  return stage(engine, kind, await readCsv(`${lines.join('\n')}\n`));
}

export async function applyUnits(engine: TestEngine, lines: readonly string[]): Promise<Report> {
  return engine.must('imports.applyUnits', await stageCsv(engine, 'units', lines));
}

export async function applyTenancies(engine: TestEngine, lines: readonly string[]): Promise<Report> {
  const what = await stageCsv(engine, 'tenancies', lines);
  await engine.confirmPassword();
  return engine.must('imports.applyTenancies', what);
}

/** Looks through the file, then asks for its rows. */
export async function unitRows(engine: TestEngine, what: What, filter: Filter): Promise<readonly LookedRow[]> {
  await engine.must('imports.previewUnits', what);
  return rowsOf(await engine.must('imports.unitRows', { stagingId: what.stagingId, filter, offset: 0, limit: 200 }));
}

export async function tenancyRows(engine: TestEngine, what: What, filter: Filter): Promise<readonly LookedRow[]> {
  await engine.must('imports.previewTenancies', what);
  return rowsOf(await engine.must('imports.tenancyRows', { stagingId: what.stagingId, filter, offset: 0, limit: 200 }));
}

function rowsOf({ columns, rows }: Output<'imports.unitRows'>): readonly LookedRow[] {
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as LookedRow);
}

/** The problems as a person reads them: line, column, code. */
export function problemsOf({ problems }: Report): readonly (readonly [number, string | null, string])[] {
  return problems.map(({ row, column, code }) => [row, column, code] as const);
}
