import type { Input, Output } from '../../../shared/contract/index.ts';
import { fileNameOf } from '../../../shared/domain/file-name.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { importCopy } from '../../../shared/text/da/import-copy.ts';
import type { SurveyContext } from '../context.ts';
import { markedWorkbook } from './marked-copy.ts';

/** The file as it was read, its faults marked. `staging-gone` when nobody looked, `nothing-to-export` when nothing is wrong. */
export async function markedCopy(
  { staging, progress }: SurveyContext,
  { stagingId }: Input<'imports.markedCopy'>,
): Promise<Result<Output<'imports.markedCopy'>, AppError>> {
  const table = staging.get(stagingId);
  const look = staging.look(stagingId);
  if (table === null || look === null) return err(appError('staging-gone'));
  if (look.problems.length === 0) return err(appError('nothing-to-export', 'faults'));
  const bytes = await markedWorkbook(table, look, (rows) => progress(rows, table.rows.length));
  const [, stem = table.fileName] = /^(.*?)(?:\.[^.]*)?$/.exec(table.fileName) ?? [];
  const marked = importCopy.fileName.replace('{name}', stem.replace(endOfName, ''));
  return ok({ fileName: fileNameOf([marked.slice(0, -'.xlsx'.length)], 'xlsx'), bytes, faults: look.problems.length });
}

/** A copy of a copy is not called so twice. */
const endOfName = new RegExp(`${importCopy.fileName.replace('{name}', '').replace('.xlsx', '')}$`);
