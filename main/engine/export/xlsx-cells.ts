import type { Cell } from '../../../shared/table.ts';

/** How a cell looks; the place of each in `looks` is its number in the workbook's styles. */
export type Look = (typeof looks)[number];
const looks = ['plain', 'header', 'fault', 'sentence', 'date', 'faultDate', 'time', 'faultTime'] as const;

/** One cell of a sheet: texts stay texts, whatever they begin with; dates are numbers that look like dates. */
export function cellXml(cell: Cell, column: number, row: number, look: Look): string {
  const place = `r="${columnName(column)}${row}"`;
  if (cell === null || cell === '') return look === 'plain' ? '' : `<c ${place} s="${styleOf(look)}"/>`;
  switch (typeof cell) {
    case 'string':
      return `<c ${place} s="${styleOf(look)}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    case 'number':
      return `<c ${place} s="${styleOf(look)}"><v>${cell}</v></c>`;
    case 'boolean':
      return `<c ${place} s="${styleOf(look)}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    default: {
      const isFault = look === 'fault';
      const dated = cell.time === undefined ? (isFault ? 'faultDate' : 'date') : isFault ? 'faultTime' : 'time';
      return `<c ${place} s="${styleOf(dated)}"><v>${serialOf(cell.date, cell.time ?? '00:00:00')}</v></c>`;
    }
  }
}

/** A, B … Z, AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}

/** What XML cannot hold is left out; what a workbook would read as a code stays as it stands. */
export function escaped(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

export const stylesXml =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy\\ hh:mm"/></numFmts>' +
  '<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><color rgb="FF7A1F14"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF7A1F14"/><name val="Calibri"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEAE9"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF6D5CF"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">' +
  `${style(0, 0, 0)}${style(0, 1, 2)}${style(0, 2, 3)}<xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>` +
  `${style(164, 0, 0)}${style(164, 2, 3)}${style(165, 0, 0)}${style(165, 2, 3)}</cellXfs></styleSheet>`;

function style(format: number, font: number, fill: number): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf>`;
}

function styleOf(look: Look): number {
  return looks.indexOf(look);
}

const DAY_MS = 86_400_000;
/** Day 0 of a workbook, as it counts since it believes in 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function serialOf(date: string, time: string): number {
  return (Date.parse(`${date}T${time}.000Z`) - DAY_ZERO) / DAY_MS;
}

/** Control signs but tab and line ends, and halves of pairs. */
const forbidden = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;
