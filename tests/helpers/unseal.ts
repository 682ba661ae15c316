import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

export interface SealedEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** Of the AES field: 3 is 256 bits; version 2 tells no checksum of what is inside. */
  readonly strength: number;
  readonly version: number;
  readonly crc: number;
  readonly time: number;
  readonly date: number;
  readonly extraFields: readonly number[];
  readonly method: number;
  readonly data: Buffer;
}

const AES_FIELD = 0x9901;

/** What anybody can read in an encrypted ZIP, by the format's own description and none of the library's code. */
export function sealedEntries(archive: Uint8Array): readonly SealedEntry[] {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const entries: SealedEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)];
    const extra = fieldsOf(bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
    const aes = extra.get(AES_FIELD) ?? Buffer.alloc(7);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      version: aes.readUInt16LE(0),
      strength: aes.readUInt8(4),
      method: aes.readUInt16LE(5),
      crc: bytes.readUInt32LE(at + 16),
      time: bytes.readUInt16LE(local + 10),
      date: bytes.readUInt16LE(local + 12),
      extraFields: [...extra.keys()],
      data: bytes.subarray(from, from + bytes.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** What is inside, null when the passphrase does not fit. Throws when somebody changed the file. */
export function unseal({ data, method }: SealedEntry, passphrase: string): Buffer | null {
  const salt = data.subarray(0, 16);
  const keys = pbkdf2Sync(passphrase, salt, 1_000, 66, 'sha1');
  if (!keys.subarray(64).equals(data.subarray(16, 18))) return null;
  const hidden = data.subarray(18, -10);
  const mac = createHmac('sha1', keys.subarray(32, 64)).update(hidden).digest().subarray(0, 10);
  if (!mac.equals(data.subarray(-10))) {
    // two bytes tell a wrong passphrase in all but one of 65,536 cases, and the seal the rest
    throw new Error('The seal does not fit');
  }
  const opened = counted(keys.subarray(0, 32), hidden);
  return method === 0 ? opened : inflateRawSync(opened);
}

/** AES in counter mode as WinZip counts: from one, the lowest byte first. */
function counted(key: Buffer, data: Buffer): Buffer {
  const counters = Buffer.alloc(Math.ceil(data.length / 16) * 16);
  for (let block = 0; block * 16 < counters.length; block += 1) counters.writeUInt32LE(block + 1, block * 16);
  const stream = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(counters);
  return Buffer.from(data.map((byte, index) => byte ^ (stream[index] ?? 0)));
}

function fieldsOf(extra: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    fields.set(extra.readUInt16LE(at), extra.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return fields;
}
