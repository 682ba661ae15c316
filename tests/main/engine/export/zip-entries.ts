import { inflateRawSync } from 'node:zlib';

/** Every part of a zip by name, unpacked, with the time that it says. Reads the central directory alone. */
export function zipEntries(
  archive: Uint8Array,
): ReadonlyMap<string, { readonly text: string; readonly time: number; readonly date: number }> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const entries = new Map<string, { text: string; time: number; date: number }>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + packed);
    const text = (bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8');
    entries.set(name, { text, time: bytes.readUInt16LE(local + 10), date: bytes.readUInt16LE(local + 12) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
