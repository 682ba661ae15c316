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

/** Print set-up that the library has no option for: as wide as one page, titles on every page, a footer with page numbers. */
export function printFeature({ listSheet, footer, page }: ExportTable): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tagName, attributes) =>
            tagName === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
          transform: (xml) => withPrintSetup(xml, footer, page),
        },
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
      /(<pageSetup[^>]*\/>)/,
      (setup) => `${setup}<headerFooter><oddFooter>${escaped(text)}</oddFooter></headerFooter>`,
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
