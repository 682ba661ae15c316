import { decodePieces, detectEncoding } from './csv-encoding.ts';
import { refuse } from './refused.ts';

/** What the content says the file is, whatever its name claims; refuses what neither parser should see. */
export function sniffFormat(bytes: Buffer): 'csv' | 'xlsx' {
  if (bytes.length === 0) refuse('empty-file');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx';
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) refuse('empty-file');
  if (startsWith(bytes, oleHeader)) refuse(holdsEncryptedWorkbook(bytes) ? 'password-protected' : 'old-xls');
  if (oldBiffHeaders.some((header) => startsWith(bytes, header))) refuse('old-xls');
  if (otherHeaders.some((header) => startsWith(bytes, Array.from(Buffer.from(header, 'latin1')))))
    refuse('not-a-table');
  const head = headText(bytes);
  if (head.trim() === '' && bytes.length < sampleBytes) refuse('empty-file');
  if (htmlStart.test(head)) refuse('html-not-xlsx');
  if (otherTextStart.test(head) || isBinary(head)) refuse('not-a-table');
  return 'csv';
}

const sampleBytes = 65_536;

/** Excel before 2007, and every Office file with a password: the compound file of OLE. */
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oldBiffHeaders = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];
const otherHeaders = [
  '%PDF',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\x1f\x8b',
  'Rar!',
  '7z\xbc\xaf',
  'MZ\x90',
  '\x7fELF',
  '{\\rtf',
  'SQLite format 3',
];
const htmlStart = /^\s*(<!--[\s\S]*?-->\s*)?<(!doctype\s+html|html|head|body|meta|table|style)\b/i;
const otherTextStart = /^\s*(<(\?xml|!doctype|svg)\b|\{\s*"|\[\s*[{["])/i;

function startsWith(bytes: Buffer, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}

function holdsEncryptedWorkbook(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function headText(bytes: Buffer): string {
  const text = detectEncoding(bytes);
  const sample = bytes.subarray(0, text.start + sampleBytes);
  return [...decodePieces(sample, text, () => undefined)].join('');
}

/** A stray control character is reported and read; a file that is full of them is no text. */
function isBinary(head: string): boolean {
  const controls = head.match(/[^\P{Cc}\t\n\r\u0080-\u009f]/gu)?.length ?? 0;
  return controls > 32 && controls > head.length * 0.05;
}
