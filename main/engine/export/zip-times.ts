const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_HEADER = 0x06054b50;
/** The first day that a zip can say: 1 January 1980. */
const FIRST_DAY = 0x0021;

/** The same archive with every entry at midnight of 1 January 1980: when a file was made is nobody's business, and equal lists are equal files. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(signature(END_HEADER));
  if (end < 0) throw new Error('The archive has no end');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL_HEADER) throw new Error('The archive has no such entry');
    setTime(bytes, at + 12);
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== LOCAL_HEADER) throw new Error('The archive has no such part');
    setTime(bytes, local + 10);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}

function setTime(bytes: Buffer, at: number): void {
  bytes.writeUInt16LE(0, at);
  bytes.writeUInt16LE(FIRST_DAY, at + 2);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
