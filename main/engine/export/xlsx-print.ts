import type writeXlsxFile from 'write-excel-file/node';
import type { ExportTable } from './export-table.ts';

type Feature = NonNullable<
  NonNullable<Parameters<typeof writeXlsxFile>[1]> extends infer O
    ? O extends { features?: (infer F)[] }
      ? F
      : never
    : never
>;

/** In inches: room for the columns of a whole list. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** What the library has no cheap option for: the font, and the print set-up: as wide as one page, titles on every page, a footer with page numbers. */
export function printFeature({ listSheet, footer, page }: ExportTable): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => withPrintSetup(xml, footer, page),
        },
        'xl/styles.xml': { transform: withFont },
        'xl/workbook.xml': { transform: (xml) => withTitleRow(xml, listSheet) },
      },
    },
  };
}

function withPrintSetup(xml: string, footer: string, page: string): string {
  const text = `&L${literal(footer)}&R${literal(page)} &P / &N`;
  const margins = Object.entries(MARGINS).map(([side, inches]) => `${side}="${inches}"`);
  return xml
    .replace(/<pageMargins[^>]*\/>/, `<pageMargins ${margins.join(' ')}/>`)
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /<pageSetup([^>]*)\/>/,
      (_, setup: string) =>
        `<pageSetup${setup} fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${escaped(text)}</oddFooter></headerFooter>`,
    );
}

/** The font of every cell without a style of its own: where none is named, each program takes its own, and the widths are wrong. */
function withFont(xml: string): string {
  return xml
    .replace(/<font>.*?<\/font>/, '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>')
    .replaceAll(/<xf (?!fontId)/g, '<xf fontId="0" applyFont="1" ')
    .replace('<cellXfs', '<cellStyleXfs count="1"><xf fontId="0"/></cellStyleXfs><cellXfs')
    .replace(
      '</cellXfs>',
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    );
}

function withTitleRow(xml: string, sheet: string): string {
  const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escaped(sheet.replaceAll("'", "''"))}'!$1:$1</definedName></definedNames>`;
  return xml.replace(/<definedNames\s*\/>/, '').replace('</sheets>', () => `</sheets>${names}`);
}

/** A single & would begin a code of the footer. */
function literal(text: string): string {
  return text.replaceAll('&', '&&');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
