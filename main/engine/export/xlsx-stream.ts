import { columnName, escaped, stylesXml } from './xlsx-cells.ts';

/** A sheet whose rows come one after another, so that none of 200,000 has to wait in memory. */
export interface StreamedSheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** Rows that stay in view. */
  readonly frozen: number;
  /** XML of the rows, in order. */
  readonly rows: Iterable<string>;
}

const ROWS_AT_ONCE = 500;
const FIRST_DAY = new Date(1980, 0, 1);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook written row by row: the library of the lists holds all cells at once, which a file of many homes must not.
 * `between` is waited for after every few hundred rows; what it throws ends the writing.
 */
export async function streamXlsx(
  sheets: readonly StreamedSheet[],
  between: (rows: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { ZipWriter } = await import('@zip.js/zip.js/lib/zip-core-writer.js');
  const parts: Uint8Array[] = [];
  const collected = new WritableStream<Uint8Array>({ write: (part) => void parts.push(part.slice()) });
  const zip = new ZipWriter(collected, {
    useWebWorkers: false,
    level: 6,
    lastModDate: FIRST_DAY,
    extendedTimestamp: false,
  });
  const add = (name: string, xml: string) => zip.add(name, new Blob([XML_HEAD, xml]).stream());
  await add('[Content_Types].xml', contentTypes(sheets.length));
  await add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  await add('xl/workbook.xml', workbook(sheets));
  const targets = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  await add('xl/_rels/workbook.xml.rels', relations([...targets, ['styles', 'styles.xml']]));
  await add('xl/styles.xml', stylesXml);
  for (const [index, sheet] of sheets.entries()) {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const adding = zip.add(`xl/worksheets/sheet${index + 1}.xml`, readable);
    // a failure is told by the writing
    adding.catch(() => undefined);
    await writeSheet(sheet, writable.getWriter(), between);
    await adding;
  }
  await zip.close();
  return new Uint8Array(Buffer.concat(parts));
}

async function writeSheet(
  sheet: StreamedSheet,
  writer: WritableStreamDefaultWriter<Uint8Array>,
  between: (rows: number) => Promise<void>,
): Promise<void> {
  try {
    let held = XML_HEAD + sheetHead(sheet);
    let rows = 0;
    for (const row of sheet.rows) {
      held += row;
      rows += 1;
      if (rows % ROWS_AT_ONCE !== 0) continue;
      await writer.write(Buffer.from(held, 'utf8'));
      held = '';
      await between(rows);
    }
    await writer.write(Buffer.from(`${held}</sheetData>${PRINTED}</worksheet>`, 'utf8'));
    await writer.close();
  } catch (failure) {
    await writer.abort(failure).catch(() => undefined);
    throw failure;
  }
}

/** On A4 across, as wide as a page: nobody prints one column a page. */
const PRINTED =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function sheetHead({ widths, frozen }: StreamedSheet): string {
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="${columnName(0)}${frozen + 1}" state="frozen" activePane="bottomLeft"/>`;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

function workbook(sheets: readonly StreamedSheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const list = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${list.join('')}</Types>`
  );
}
