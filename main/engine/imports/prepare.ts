import type { Input } from '../../../shared/contract/index.ts';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, SurveyContext } from '../context.ts';
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
  { staging }: Pick<ReadContext, 'staging'>,
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

/** Rows between two words of progress; other messages get in there. */
const SLICE = 2000;
/** A look holds nothing: it lets others in more often, so that nobody waits longer than for a list. */
const LOOK_SLICE = 250;

type Progress = SurveyContext['progress'];

/** Each of the items in turn, telling how far it is; `from` and `total` when they are a part of something longer. */
export async function inSlices<T>(
  items: readonly T[],
  progress: Progress,
  each: (item: T) => void,
  { slice = SLICE, from = 0, total = items.length } = {},
): Promise<void> {
  for (const [index, item] of items.entries()) {
    each(item);
    if (index % slice === slice - 1) await progress(from + index + 1, total);
  }
}

export const looking = { slice: LOOK_SLICE } as const;
