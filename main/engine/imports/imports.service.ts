import { lookedRow } from '../../../shared/contract/import-shapes.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import { textOf } from '../../../shared/domain/import-values.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { pageOf } from '../page.ts';
import { recall } from './mappings.service.ts';
import { masked } from './report.ts';
import { cutSheet } from './sheet.ts';

const FIRST_ROWS = 10;
const MAX_CELL = 200;
const MAX_WARNINGS = 100;

/** What the file seems to be: where its titles stand and what its columns hold. */
export function inspect(
  { staging, db }: ReadContext,
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
    ...recall(db, kind, sheet.headers),
    firstRows: rows
      .slice(0, FIRST_ROWS)
      .map(({ line, cells }) => ({ line, cells: cells.map((cell) => masked(textOf(cell)).slice(0, MAX_CELL)) })),
    skippedLines: sheet.skippedLines.slice(0, 1000),
    warnings: warnings.slice(0, MAX_WARNINGS).map(({ code, line, column }) => ({
      code,
      line: line ?? null,
      column: column === undefined ? null : (sheet.headers[column - 1] ?? null),
    })),
  });
}

/** Rows of the last look, a page at a time: what each becomes, old beside new. `staging-gone` when nobody looked. */
export function rowsOfLook(
  { staging, db }: ReadContext,
  kind: ImportKind,
  { stagingId, filter, offset, limit }: Input<'imports.unitRows'>,
): Result<Output<'imports.unitRows'>, AppError> {
  const look = staging.look(stagingId);
  if (look?.kind !== kind) return err(appError('staging-gone'));
  const { rows, total } = look.page(db, filter, offset, limit);
  return ok({ ...pageOf(lookedRow, rows, total), kind });
}
