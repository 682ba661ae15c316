import type { Packed, ZipInput } from './corpus-zip.ts';
import { buildZip } from './corpus-zip.ts';

interface SheetInput {
  readonly name?: string;
  /** What stands inside `<sheetData>`. */
  readonly rows?: string;
  /** What stands behind it. */
  readonly after?: string;
  readonly before?: string;
  readonly state?: string;
  /** The whole part, for sheets that are too large or too wrong for the fields above. */
  readonly xml?: string | Buffer;
  readonly packed?: Packed;
}

export interface WorkbookInput {
  readonly sheets?: readonly SheetInput[];
  readonly strings?: readonly string[];
  /** Format codes; cell style 1 has the first, 2 the second. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly workbookXml?: string;
  readonly contentTypes?: string;
  readonly extra?: readonly ZipInput[];
}

/** A small workbook written by hand, so that each of its parts can be made wrong. */
export function buildWorkbook(input: WorkbookInput = {}): Buffer {
  return buildZip([...workbookParts(input), ...(input.extra ?? [])]);
}

/** The parts of a workbook, to put into a zip that is wrong itself. */
export function workbookParts(input: WorkbookInput = {}): readonly ZipInput[] {
  const sheets = input.sheets ?? [{ rows: row(1, ['Adresse', 'Husleje']) + row(2, ['Bøgevej 1', 4500]) }];
  return [
    { name: '[Content_Types].xml', data: input.contentTypes ?? contentTypes },
    { name: '_rels/.rels', data: relations([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', data: input.workbookXml ?? workbookXml(sheets, input.date1904 === true) },
    { name: 'xl/_rels/workbook.xml.rels', data: workbookRelations(sheets) },
    { name: 'xl/styles.xml', data: stylesXml(input.formats ?? []) },
    { name: 'xl/sharedStrings.xml', data: stringsXml(input.strings ?? []) },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, ...sheetData(sheet) })),
  ];
}

/** A row of inline texts and numbers; a string that begins with `<` is taken as the XML of a cell. */
export function row(line: number, cells: readonly (string | number)[], attributes = ''): string {
  const xml = cells.map((cell, index) => cellXml(`${columnName(index + 1)}${line}`, cell)).join('');
  return `<row r="${line}"${attributes}>${xml}</row>`;
}

/** 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function sheetXml(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${inside}</worksheet>`;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;

function cellXml(reference: string, cell: string | number): string {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (cell.startsWith('<')) return cell;
  return `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}

function sheetData(sheet: SheetInput): Pick<ZipInput, 'data' | 'packed'> {
  if (sheet.packed !== undefined) return { packed: sheet.packed };
  const inside = `${sheet.before ?? ''}<sheetData>${sheet.rows ?? ''}</sheetData>${sheet.after ?? ''}`;
  return { data: sheet.xml ?? sheetXml(inside) };
}

function workbookXml(sheets: readonly SheetInput[], date1904: boolean): string {
  const list = sheets.map((sheet, index) => {
    const state = sheet.state === undefined ? '' : ` state="${sheet.state}"`;
    return `<sheet name="${escapeXml(sheet.name ?? `Ark${index + 1}`)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '';
  return `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${list.join('')}</sheets></workbook>`;
}

function workbookRelations(sheets: readonly SheetInput[]): string {
  const parts = sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  return relations([...parts, ['styles', 'styles.xml'], ['sharedStrings', '/xl/sharedStrings.xml']]);
}

function relations(parts: readonly (readonly [string, string])[]): string {
  const list = parts.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function stringsXml(strings: readonly string[]): string {
  return `<sst xmlns="${main}">${strings.map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('')}</sst>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
