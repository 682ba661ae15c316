import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';

type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/** How the text is written, and where it begins behind a byte order mark. */
interface EncodedText {
  readonly encoding: CsvEncoding;
  readonly start: number;
}

/**
 * A byte order mark decides; else zero bytes tell UTF-16; else valid UTF-8 is UTF-8. What is left was written by an older
 * Windows program, or by two programs: then each line is judged by itself.
 */
export function detectEncoding(bytes: Buffer): EncodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { ...judge8Bit(bytes.subarray(3)), start: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', start: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', start: 2 };
  return { encoding: judgeUtf16(bytes) ?? judge8Bit(bytes).encoding, start: 0 };
}

/** The text in pieces of at most 64 kB, so that a large file is never in memory twice. `onForeignLine`: see `mixed`. */
export function* decodePieces(
  bytes: Buffer,
  text: EncodedText,
  onForeignLine: (line: number) => void,
): Generator<string> {
  const body = bytes.subarray(text.start);
  if (text.encoding === 'mixed') {
    yield* decodeMixed(body, onForeignLine);
    return;
  }
  const decoder = new StringDecoder(text.encoding === 'utf-8' ? 'utf8' : 'utf16le');
  for (let at = 0; at < body.length; at += pieceBytes) {
    const piece = body.subarray(at, at + pieceBytes);
    if (text.encoding === 'windows-1252') yield decodeWindows1252(piece);
    else yield decoder.write(text.encoding === 'utf-16be' ? swapped(piece) : piece);
  }
  yield decoder.end();
}

const pieceBytes = 65_536;
const sampleBytes = 4_096;

function judge8Bit(bytes: Buffer): { readonly encoding: CsvEncoding } {
  if (isUtf8(bytes)) return { encoding: 'utf-8' };
  return { encoding: hasUtf8Letter(bytes) ? 'mixed' : 'windows-1252' };
}

/** Western text in UTF-16 has a zero in nearly every second byte; no text of one byte a letter has. */
function judgeUtf16(bytes: Buffer): CsvEncoding | null {
  const units = Math.floor(Math.min(bytes.length, sampleBytes) / 2);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let unit = 0; unit < units; unit += 1) {
    if (bytes[unit * 2] === 0) evenZeros += 1;
    if (bytes[unit * 2 + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > units * 0.7 && evenZeros < units * 0.1) return 'utf-16le';
  return evenZeros > units * 0.7 && oddZeros < units * 0.1 ? 'utf-16be' : null;
}

/** A letter of two bytes, as UTF-8 writes æ, ø and å; in Windows-1252 the same bytes read Ã¦, which nobody writes. */
function hasUtf8Letter(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(0xc3); at !== -1; at = bytes.indexOf(0xc3, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next >= 0x80 && next <= 0xbf) return true;
  }
  return false;
}

function* decodeMixed(bytes: Buffer, onForeignLine: (line: number) => void): Generator<string> {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed + 1;
    const one = bytes.subarray(start, end);
    if (!isUtf8(one)) onForeignLine(line);
    yield isUtf8(one) ? one.toString('utf8') : decodeWindows1252(one);
    start = end;
  }
}

/** By our own table: Node's decoder needs ICU data that Electron leaves out, and took it for Latin-1 in some versions. */
function decodeWindows1252(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** 0x80 to 0x9f; the five places that Windows-1252 leaves free stay control characters. */
const windows1252 = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');

function swapped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  return copy.length % 2 === 0 ? copy.swap16() : Buffer.concat([copy.subarray(0, -1).swap16(), copy.subarray(-1)]);
}
