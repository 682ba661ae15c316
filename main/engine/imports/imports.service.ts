import type { Input, Output } from '../../../shared/contract/index.ts';
import { suggestMapping } from '../../../shared/domain/import-columns.ts';
import { textOf } from '../../../shared/domain/import-values.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { createAssociation } from '../associations/associations.service.ts';
import { createEstate } from '../associations/estates.service.ts';
import type { ReadContext, TaskContext } from '../context.ts';
import { setCondition } from '../units/conditions.service.ts';
import { saveChangedUnit, saveNewUnit } from '../units/units.service.ts';
import type { Writing } from '../writing.ts';
import type { PlaceMaker } from './place-book.ts';
import { prepare } from './prepare.ts';
import type { Report } from './report.ts';
import { cutSheet } from './sheet.ts';
import type { UnitDecision } from './unit-row.ts';
import { unitsRun } from './units-run.ts';

type What = Input<'imports.previewUnits'>;
type Reported = Result<Report, AppError>;

const FIRST_ROWS = 10;
const MAX_CELL = 200;
const MAX_WARNINGS = 100;
/** Rows between two words of progress; other messages get in there. */
export const SLICE = 2000;

/** What the file seems to be: where its titles stand and what its columns hold. */
export function inspect(
  { staging }: ReadContext,
  { stagingId, kind, headerLine }: Input<'imports.inspect'>,
): Result<Output<'imports.inspect'>, AppError> {
  const table = staging.get(stagingId);
  if (!table) return err(appError('staging-gone'));
  const sheet = cutSheet(table, kind, headerLine);
  if (!sheet)
    return err(
      table.rows.length === 0
        ? appError('file-refused', 'file', { reason: 'empty-file' })
        : appError('bad-input', 'headerLine'),
    );
  const { fileName, format, encoding, separator, rows, warnings } = table;
  return ok({
    fileName,
    format,
    sheet: table.sheet,
    encoding,
    separator,
    lines: rows.at(-1)?.line ?? 0,
    headerLine: sheet.headerLine,
    headers: sheet.headers.map((title) => title.slice(0, MAX_CELL)),
    suggested: { ...suggestMapping(kind, sheet.headers) },
    firstRows: rows
      .slice(0, FIRST_ROWS)
      .map(({ line, cells }) => ({ line, cells: cells.map((cell) => textOf(cell).slice(0, MAX_CELL)) })),
    skippedLines: sheet.skippedLines.slice(0, 1000),
    warnings: warnings.slice(0, MAX_WARNINGS).map(({ code, line, column }) => ({
      code,
      line: line ?? null,
      column: column === undefined ? null : (sheet.headers[column - 1] ?? null),
    })),
  });
}

export function previewUnits(context: ReadContext, input: What): Reported {
  const prepared = prepare(context, 'units', input);
  if (!prepared.ok) return prepared;
  const run = unitsRun(context, prepared.value, {
    association: () => ok(context.newId()),
    estate: () => ok(context.newId()),
  });
  for (const row of prepared.value.sheet.rows) run.decide(row);
  return ok(run.finish(false));
}

/** All rows or none: a problem anywhere refuses the file, which rolls back what the rows before it have written. */
export async function applyUnits(context: TaskContext, input: What): Promise<Reported> {
  const prepared = prepare(context, 'units', input);
  if (!prepared.ok) return prepared;
  const { rows } = prepared.value.sheet;
  const run = unitsRun(context, prepared.value, writtenPlaces(context));
  for (const [index, row] of rows.entries()) {
    const decision = run.decide(row);
    if (decision !== null && run.problemCount() === 0) saveDecision(context, decision);
    if (index % SLICE === SLICE - 1) await context.progress(index + 1, rows.length);
  }
  if (run.problemCount() > 0) return err(appError('import-has-problems', null, { problems: run.problemCount() }));
  await context.progress(rows.length, rows.length);
  return ok(run.finish(true));
}

function writtenPlaces(writing: Writing): PlaceMaker {
  return {
    association: (values) => idOf(createAssociation(writing, { ...values, contactName: null, contactEmail: null })),
    estate: (values) => idOf(createEstate(writing, { ...values, vacancyPaid: false })),
  };
}

function idOf<I>(made: Result<{ readonly id: I }, AppError>): Result<I, AppError> {
  return made.ok ? ok(made.value.id) : made;
}

function saveDecision(writing: Writing, { known, unit, changed, condition }: UnitDecision): void {
  const unitId = known?.id ?? saveNewUnit(writing, unit);
  if (known !== null && changed.length > 0 && !saveChangedUnit(writing, known.id, unit, known.version))
    throw new Error('A home changed while it was imported');
  if (condition === null) return;
  const noted = setCondition(writing, { unitId, condition, on: writing.today, note: null });
  if (!noted.ok) throw new Error('A condition of an imported home was refused');
}
