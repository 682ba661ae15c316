import type { CorpusCase, Expected } from './corpus-case.ts';
import { accepted, refused } from './corpus-case.ts';
import { buildWorkbook, sheetXml, workbookParts } from './corpus-xlsx.ts';
import type { ZipInput } from './corpus-zip.ts';
import { buildZip, packRepeated } from './corpus-zip.ts';

/** Rows 1 to 13 of the test plan: the zip around the workbook. */
export const zipCases: readonly CorpusCase[] = [
  zipCase(1, 'ok.xlsx', () => buildWorkbook(), accepted(['Adresse', 'Husleje'], ['Bøgevej 1', 4500])),
  zipCase(2, '512 MB in one sheet', () => bomb(512), refused('zip-bomb')),
  zipCase(2, '255 MB in one sheet, under the limit of the whole', () => bomb(255), refused('zip-bomb')),
  zipCase(3, 'a zip bomb as a workbook in a workbook', nestedBomb, refused('zip-nested')),
  zipCase(4, 'entries that share their bytes (Fifield)', overlapping, refused('zip-bomb')),
  zipCase(4, 'entries nested in the data of others (Fifield)', quoted, refused('zip-bomb')),
  zipCase(5, 'a header that claims 4 GB', () => lying(0xfffffffe), refused('zip-bomb')),
  zipCase(5, 'a header that claims 100 MB', () => lying(100 * megabyte), refused('zip-bomb')),
  zipCase(6, 'a header that claims 10 bytes of 200 MB', () => bomb(200, 10), refused('zip-bomb')),
  zipCase(6, 'a header that claims one byte too many', () => lying(honestSheet.length + 1), refused('zip-damaged')),
  zipCase(6, 'a header with a wrong checksum', wrongChecksum, refused('zip-damaged')),
  zipCase(7, '10,000 entries', manyEntries, refused('zip-bomb')),
  zipCase(8, 'the same name twice', () => withEntry({ name: 'xl/styles.xml' }), refused('zip-duplicate-name')),
  zipCase(8, 'the same name in capitals', () => withEntry({ name: 'XL/STYLES.XML' }), refused('zip-duplicate-name')),
  zipCase(8, 'the same name by backslash', () => withEntry({ name: 'xl\\styles.xml' }), refused('zip-duplicate-name')),
  zipCase(8, 'another name in the local header', otherLocalName, refused('zip-damaged')),
  ...unsafeNames(9, ['../x.xml', 'xl/../../x.xml', '..\\x.xml', 'xl\\..\\..\\x.xml']),
  ...unsafeNames(10, ['/etc/passwd', 'C:\\x.xml', 'c:x.xml', '\\\\server\\share\\x.xml', '//server/share/x.xml']),
  ...unsafeNames(10, ['xl/\u0000x.xml', '', `xl/${'x'.repeat(400)}.xml`]),
  zipCase(11, 'a symbolic link', symbolicLink, refused('zip-unsafe-name')),
  zipCase(12, 'encrypted', () => withEntry({ name: 'xl/a.xml', data: 'x', flags: 1 }), refused('zip-encrypted')),
  zipCase(12, 'strongly encrypted', () => withEntry({ name: 'xl/a.xml', flags: 0x41 }), refused('zip-encrypted')),
  zipCase(12, 'encrypted with AES', () => withEntry({ name: 'xl/a.xml', method: 99 }), refused('zip-encrypted')),
  zipCase(13, 'truncated in the directory', () => cut(0.95), refused('zip-damaged')),
  zipCase(13, 'truncated in the middle', () => cut(0.5), refused('zip-damaged')),
  zipCase(13, 'truncated after the first header', () => cut(0.02), refused('zip-damaged')),
  zipCase(13, 'damaged in the middle of a part', flippedByte, refused('zip-damaged')),
];

/** 200 MB of blanks in one sheet behind a true header: what the control run reads with the guard lifted. */
export function bomb(megabytes: number, claimedSize?: number): Buffer {
  const blanks = ' '.repeat(megabyte);
  const packed = packRepeated(
    sheetXml('').replace('</worksheet>', '<sheetData>'),
    blanks,
    megabytes,
    '</sheetData></worksheet>',
  );
  const parts = workbookParts({ sheets: [{ packed }] });
  return buildZip(
    claimedSize === undefined ? parts : parts.map((part) => (part.packed ? { ...part, claimedSize } : part)),
  );
}

const megabyte = 1024 * 1024;
const honestSheet = sheetXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

function zipCase(number: number, name: string, make: () => Buffer, expected: Expected): CorpusCase {
  return { number, name, fileName: `${number}.xlsx`, make, expected };
}

function unsafeNames(number: number, names: readonly string[]): readonly CorpusCase[] {
  return names.map((name) =>
    zipCase(
      number,
      `the name ${JSON.stringify(name).slice(0, 40)}`,
      () => withEntry({ name, data: 'x' }),
      refused('zip-unsafe-name'),
    ),
  );
}

function withEntry(entry: ZipInput): Buffer {
  return buildWorkbook({ extra: [entry] });
}

function nestedBomb(): Buffer {
  return withEntry({ name: 'xl/embeddings/Microsoft_Excel_Worksheet.xlsx', data: bomb(200), stored: true });
}

function overlapping(): Buffer {
  const parts = workbookParts({ sheets: [{ xml: honestSheet }] });
  const first = parts.length;
  const kernel: ZipInput = { name: 'xl/media/a', data: 'x'.repeat(megabyte) };
  const copies = Array.from({ length: 200 }, () => ({ ...kernel, sharesWith: first }));
  return buildZip([
    ...parts,
    kernel,
    ...copies.map((copy, index) => ({ ...copy, name: `xl/media/${index}`, localName: 'xl/media/a' })),
  ]);
}

/** The better construction: each entry's data begins with a stored block that quotes the header of the next. */
function quoted(): Buffer {
  const inner = { name: 'xl/media/b', data: 'x'.repeat(megabyte) };
  const zipOfInner = buildZip([inner]);
  const parts = workbookParts({ sheets: [{ xml: honestSheet }] });
  const outer: ZipInput = { name: 'xl/media/a', data: zipOfInner.subarray(0, -64), stored: true };
  const zip = buildZip([...parts, outer, { ...inner, sharesWith: 0 }]);
  // The last directory entry now points at the local header that lies within the data of `outer`.
  const innerHeader = zip.indexOf(Buffer.from('xl/media/b')) - 30;
  zip.writeUInt32LE(innerHeader, zip.lastIndexOf(Buffer.from('xl/media/b')) - 46 + 42);
  return zip;
}

function lying(claimedSize: number): Buffer {
  const parts = workbookParts({ sheets: [{ xml: honestSheet }] });
  return buildZip(parts.map((part) => (part.name === 'xl/worksheets/sheet1.xml' ? { ...part, claimedSize } : part)));
}

function wrongChecksum(): Buffer {
  return buildZip(
    workbookParts().map((part) => (part.name === 'xl/worksheets/sheet1.xml' ? { ...part, checksum: 1 } : part)),
  );
}

function manyEntries(): Buffer {
  return buildWorkbook({
    extra: Array.from({ length: 10_000 }, (_, index) => ({ name: `xl/media/${index}`, stored: true })),
  });
}

function otherLocalName(): Buffer {
  return withEntry({ name: 'xl/a.xml', localName: 'xl/b.xml', data: 'x' });
}

function symbolicLink(): Buffer {
  return withEntry({ name: 'xl/a.xml', data: '/etc/passwd', unixMode: 0o120777 });
}

function cut(part: number): Buffer {
  const whole = buildWorkbook();
  return whole.subarray(0, Math.floor(whole.length * part));
}

function flippedByte(): Buffer {
  const whole = buildWorkbook();
  const at = whole.indexOf(Buffer.from('xl/worksheets/sheet1.xml')) + 60;
  whole.writeUInt8((whole[at] ?? 0) ^ 0x10, at);
  return whole;
}
