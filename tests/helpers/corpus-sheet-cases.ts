import { createHash } from 'node:crypto';
import type { CorpusCase, Expected } from './corpus-case.ts';
import { accepted, refused, warned } from './corpus-case.ts';
import { buildWorkbook, columnName, row } from './corpus-xlsx.ts';

/** Rows 14 to 24 of the test plan: what stands in the workbook, and what only says that it is one. */
export const sheetCases: readonly CorpusCase[] = [
  book(14, '1,048,576 rows', () => rows(manyRows()), refused('too-many-rows', 200_001)),
  book(15, 'a cell at XFD1048576', () => rows(farCell('<v>1</v>')), refused('too-many-columns', 1_048_576)),
  book(15, 'a style at XFD1048576 and nothing in it', () => rows(farCell('')), accepted(['Adresse'])),
  book(16, 'a million cells of one long text', sharedStringBomb, refused('too-much-text')),
  book(17, 'a document type that multiplies', () => part(billionLaughs), refused('doctype')),
  book(17, 'a document type without end', () => part(`<!DOCTYPE a [${' '.repeat(4e6)}`), refused('zip-bomb')),
  book(17, '200,000 elements in each other', () => part('<a>'.repeat(200_000)), refused('xml-damaged')),
  book(17, 'one tag of 4 MB', () => part(`<a b="${'x'.repeat(4e6)}"/>`), refused('zip-bomb')),
  book(18, 'an external entity in workbook.xml', externalEntity, refused('doctype')),
  book(19, 'a macro part', () => withPart('xl/vbaProject.bin'), refused('macros')),
  book(19, 'a macro part by its type alone', macroByType, refused('macros')),
  book(19, 'a sheet of Excel 4 macros', () => withPart('xl/macrosheets/sheet1.xml'), refused('macros')),
  book(20, 'links to other files, DDE, OLE and connections', leftOut, leftOutWarned()),
  book(21, 'formulas', () => rows(formulas), formulasWarned()),
  book(22, 'names of the prototype', () => rows(prototypes), accepted(['constructor', '__proto__'], ['toString'])),
  book(23, '.xls renamed', () => compoundFile('Workbook'), refused('old-xls')),
  book(23, 'a workbook with a password', () => compoundFile('EncryptedPackage'), refused('password-protected')),
  book(24, 'HTML renamed', () => Buffer.from(`<!DOCTYPE html>${html}`), refused('html-not-xlsx')),
  book(24, 'HTML in UTF-16', () => Buffer.from(`\uFEFF${html}`, 'utf16le'), refused('html-not-xlsx')),
  book(24, 'an XML document', () => Buffer.from('<?xml version="1.0"?><rows/>'), refused('not-a-table')),
  book(24, 'a PDF', () => Buffer.from('%PDF-1.7\n1;2\n'), refused('not-a-table')),
  book(24, 'noise', noise, refused('not-a-table')),
  book(24, 'nothing', () => Buffer.alloc(0), refused('empty-file')),
  book(24, 'a binary workbook', () => withPart('xl/workbook.bin'), refused('other-spreadsheet')),
];

const html = '<html><table><tr><td>1</td></tr></table></html>';
const billionLaughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`;

const formulas =
  row(1, [
    '<c r="A1" t="str"><f>WEBSERVICE("https://x.invalid/")</f><v>hentet</v></c>',
    '<c r="B1"><f>1+2</f><v>3</v></c>',
  ]) + row(2, ['Total', '<c r="B2"><f>SUM(B1:B1)</f></c>', '<c r="C2" t="s"><f t="shared" si="0"/><v></v></c>']);

const prototypes =
  row(1, ['constructor', '<c r="__proto__" t="inlineStr"><is><t>__proto__</t></is></c>']) +
  '<row r="__proto__"><c __proto__="x" t="inlineStr"><is><t>toString</t></is></c></row>';

function book(number: number, name: string, make: () => Buffer, expected: Expected): CorpusCase {
  return { number, name, fileName: `${number}.xlsx`, make, expected };
}

function rows(xml: string): Buffer {
  return buildWorkbook({ sheets: [{ rows: xml }] });
}

function part(xml: string): Buffer {
  return buildWorkbook({ sheets: [{ xml }] });
}

function withPart(name: string): Buffer {
  return buildWorkbook({ extra: [{ name, data: 'x' }] });
}

function manyRows(): string {
  return Array.from({ length: 1_048_576 }, (_, index) => `<row r="${index + 1}"><c><v>${index}</v></c></row>`).join('');
}

function farCell(value: string): string {
  return `${row(1, ['Adresse'])}<row r="1048576"><c r="XFD1048576" s="1">${value}</c></row>`;
}

function sharedStringBomb(): Buffer {
  const cellsOf = (line: number) =>
    Array.from({ length: 100 }, (_, index) => `<c r="${columnName(index + 1)}${line}" t="s"><v>0</v></c>`).join('');
  const lines = Array.from({ length: 10_000 }, (_, index) => row(index + 1, [cellsOf(index + 1)]));
  return buildWorkbook({ sheets: [{ rows: lines.join('') }], strings: ['x'.repeat(30_000)] });
}

function externalEntity(): Buffer {
  const workbookXml = `<!DOCTYPE workbook [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook><sheets><sheet name="&x;"/></sheets></workbook>`;
  return buildWorkbook({ workbookXml });
}

function macroByType(): Buffer {
  const type = 'application/vnd.ms-office.vbaProject';
  return buildWorkbook({ contentTypes: `<Types><Override PartName="/xl/image.png" ContentType="${type}"/></Types>` });
}

function leftOut(): Buffer {
  const link = '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>';
  return buildWorkbook({
    extra: [
      { name: 'xl/externalLinks/externalLink1.xml', data: link },
      { name: 'xl/embeddings/oleObject1.bin', data: 'x' },
      { name: 'xl/connections.xml', data: '<connections/>' },
    ],
  });
}

/** The header of an OLE compound file, and somewhere in it the name of the stream that tells what it is. */
function compoundFile(stream: string): Buffer {
  const header = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([header, Buffer.alloc(2_048), Buffer.from(stream, 'utf16le'), Buffer.alloc(2_048)]);
}

/** The same bytes in every run. */
function noise(): Buffer {
  const blocks = Array.from({ length: 1_000 }, (_, index) => createHash('sha256').update(`${index}`).digest());
  return Buffer.concat(blocks);
}

function leftOutWarned(): Expected {
  const codes = ['external-link', 'embedded-object', 'data-connection'] as const;
  return warned(codes, ['Adresse', 'Husleje'], ['Bøgevej 1', 4500]);
}

function formulasWarned(): Expected {
  return warned(['formula', 'formula-without-value'], ['hentet', 3], ['Total']);
}
