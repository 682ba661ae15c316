/** Kinds of files that the viewer draws; every other is kept and can be saved, and is not drawn. */
export type ShownType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'text/plain; charset=utf-8';

const SHOWN_BYTES = 20 * 1024 * 1024;
const SHOWN_PIXELS = 40_000_000;

/** By its content alone: a name or a type that somebody wrote decides nothing. Null for what is not drawn. */
export function shownTypeOf(bytes: Uint8Array): ShownType | null {
  if (bytes.length === 0 || bytes.length > SHOWN_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, PDF)) return 'application/pdf';
  if (startsWith(bytes, PNG)) return fits(pngSize(view)) ? 'image/png' : null;
  if (startsWith(bytes, JPEG)) return fits(jpegSize(view)) ? 'image/jpeg' : null;
  return isText(bytes) ? 'text/plain; charset=utf-8' : null;
}

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture whose size is not said, or that would fill the memory, is not drawn. */
function fits(size: Size | null): boolean {
  return size !== null && size.width > 0 && size.height > 0 && size.width * size.height <= SHOWN_PIXELS;
}

function pngSize(view: DataView): Size | null {
  return view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The first frame header: FFC0 to FFCF but for three that are tables. */
function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** UTF-8 without control characters but line ends and tabs; a page or a drawing with marks of its own is no plain text. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[^\P{Cc}\t\r\n\f]/u.test(text) && !/^\s*</u.test(text);
  } catch {
    return false;
  }
}
