import type { ReaderLimits } from '../../shared/table.ts';
import { refuse } from './refused.ts';
import type { RowWriter } from './row-writer.ts';
import type { Warnings } from './warnings.ts';
import type { WorkbookPackage } from './xlsx-package.ts';
import { openPackage } from './xlsx-package.ts';
import type { SheetContext } from './xlsx-sheet.ts';
import { sheetHandlers } from './xlsx-sheet.ts';
import { readSharedStrings } from './xlsx-strings.ts';
import { readStyles } from './xlsx-styles.ts';
import type { Sheet } from './xlsx-workbook.ts';
import { readWorkbook } from './xlsx-workbook.ts';

/** Reads the wanted sheet, else the first visible one with content; answers with its name. */
export async function readXlsx(
  bytes: Buffer,
  wanted: string | undefined,
  writer: RowWriter,
  warnings: Warnings,
  limits: ReaderLimits,
): Promise<{ readonly sheet: string }> {
  const opened = await openPackage(bytes, warnings, limits);
  const workbook = await readWorkbook(opened);
  const candidates = workbook.sheets.filter((sheet) => (wanted === undefined ? sheet.visible : sheet.name === wanted));
  if (wanted !== undefined && candidates.length === 0) refuse('sheet-not-found');
  const looks = await readStyles(opened, workbook.stylesPath);
  const strings = await readSharedStrings(opened, workbook.stringsPath, limits);
  const context: SheetContext = { strings, looks, from1904: workbook.from1904, writer, warnings, limits };
  const read = await readFirstWithContent(opened, candidates, context);
  await warnOfOtherSheets(opened, workbook.sheets, read, context);
  return { sheet: read.name };
}

async function readFirstWithContent(
  opened: WorkbookPackage,
  sheets: readonly Sheet[],
  context: SheetContext,
): Promise<Sheet> {
  for (const sheet of sheets) {
    await opened.read(sheet.path, sheetHandlers(context));
    await context.writer.end();
    if (context.writer.count() > 0) return sheet;
  }
  return refuse('empty-file');
}

/** Old Excels gave every new file two more sheets: empty ones are not worth a warning. */
async function warnOfOtherSheets(
  opened: WorkbookPackage,
  sheets: readonly Sheet[],
  read: Sheet,
  context: SheetContext,
): Promise<void> {
  const filled: Sheet[] = [];
  for (const sheet of sheets.filter((one) => one !== read).slice(0, mostSheets)) {
    if (await hasContent(opened, sheet, context)) filled.push(sheet);
  }
  const warn = (code: 'other-sheets' | 'hidden-sheets', found: readonly Sheet[]) => {
    const names = found
      .map((sheet) => sheet.name)
      .join(', ')
      .slice(0, 500);
    if (found.length > 0) context.warnings.add({ code, params: { count: found.length, names } });
  };
  warn(
    'other-sheets',
    filled.filter((sheet) => sheet.visible),
  );
  warn(
    'hidden-sheets',
    filled.filter((sheet) => !sheet.visible),
  );
}

const mostSheets = 50;

async function hasContent(opened: WorkbookPackage, sheet: Sheet, context: SheetContext): Promise<boolean> {
  if (!opened.has(sheet.path)) return false;
  let rows = 0;
  const ignored = async () => undefined;
  const writer: RowWriter = {
    add: (_, cells) => {
      if (cells.length > 0) rows += 1;
    },
    drain: ignored,
    end: ignored,
    count: () => rows,
  };
  const warnings: Warnings = { add: () => undefined, list: () => [] };
  const handlers = sheetHandlers({ ...context, writer, warnings });
  await opened.read(sheet.path, { ...handlers, afterPiece: async () => (rows > 0 ? 'stop' : 'go') });
  return rows > 0;
}
