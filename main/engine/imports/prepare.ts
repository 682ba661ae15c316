import type { Input } from '../../../shared/contract/index.ts';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import type { Columns } from './columns.ts';
import { columnsOf } from './columns.ts';
import type { Sheet } from './sheet.ts';
import { cutSheet } from './sheet.ts';

export interface Prepared {
  readonly sheet: Sheet;
  readonly columns: Columns;
}

/** The staged file, cut at the header that the person saw, with the columns that the person confirmed. */
export function prepare(
  { staging }: ReadContext,
  kind: ImportKind,
  input: Input<'imports.previewUnits'>,
): Result<Prepared, AppError> {
  const table = staging.get(input.stagingId);
  if (!table) return err(appError('staging-gone'));
  if (input.kind !== kind) return err(appError('bad-input', 'kind'));
  const sheet = cutSheet(table, kind, input.headerLine);
  if (!sheet) return err(appError('bad-input', 'headerLine'));
  const columns = columnsOf(kind, sheet.headers, input.mapping);
  return columns.ok ? ok({ sheet, columns: columns.value }) : columns;
}
