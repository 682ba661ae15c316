import { constants, crc32, deflateRawSync } from 'node:zlib';

/** One file for `buildZip`. What is not said is made right; every field after `data` is a way to lie. */
export interface ZipInput {
  readonly name: string | Buffer;
  readonly data?: string | Buffer;
  readonly packed?: Packed;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly claimedSize?: number;
  readonly checksum?: number;
  readonly localName?: string;
  readonly unixMode?: number;
  /** Points at the local header of the entry with this index, so that both share its bytes. */
  readonly sharesWith?: number;
}

/** Deflated bytes, and what they become. */
export interface Packed {
  readonly bytes: Buffer;
  readonly size: number;
  readonly checksum: number;
}

/** A zip file, honest or not. */
export function buildZip(entries: readonly ZipInput[], claimedEntries = entries.length): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const shared = entry.sharesWith === undefined ? undefined : offsets[entry.sharesWith];
    const packed = pack(entry);
    offsets.push(shared ?? at);
    directory.push(directoryHeader(entry, packed, shared ?? at));
    if (shared !== undefined) continue;
    const body = Buffer.concat([localHeader(entry, packed), packed.bytes]);
    bodies.push(body);
    at += body.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimedEntries, 8);
  end.writeUInt16LE(claimedEntries, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, end]);
}

/**
 * `head`, then `block` many times, then `tail`, deflated without ever being in memory: each block is flushed, so its
 * packed bytes can be repeated as they are.
 */
export function packRepeated(head: string, block: string, times: number, tail: string): Packed {
  const flushed = (text: string) => deflateRawSync(text, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const [one, blockBytes] = [flushed(block), Buffer.from(block)];
  let checksum = crc32(head);
  for (let round = 0; round < times; round += 1) checksum = crc32(blockBytes, checksum);
  return {
    bytes: Buffer.concat([flushed(head), ...new Array<Buffer>(times).fill(one), deflateRawSync(tail)]),
    size: Buffer.byteLength(head) + blockBytes.length * times + Buffer.byteLength(tail),
    checksum: crc32(tail, checksum),
  };
}

function pack(entry: ZipInput): Packed {
  if (entry.packed !== undefined) return entry.packed;
  const data = Buffer.from(entry.data ?? '');
  return { bytes: entry.stored === true ? data : deflateRawSync(data), size: data.length, checksum: crc32(data) };
}

function localHeader(entry: ZipInput, packed: Packed): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  writeCommon(header, 6, entry, packed);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function directoryHeader(entry: ZipInput, packed: Packed, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(entry.unixMode === undefined ? 20 : 0x0314, 4);
  header.writeUInt16LE(20, 6);
  writeCommon(header, 8, entry, packed);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(((entry.unixMode ?? 0) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/** Flags, method, checksum and sizes stand in the same order in both headers. */
function writeCommon(header: Buffer, at: number, entry: ZipInput, packed: Packed): void {
  header.writeUInt16LE(entry.flags ?? 0, at);
  header.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), at + 2);
  header.writeUInt32LE(entry.checksum ?? packed.checksum, at + 8);
  header.writeUInt32LE(packed.bytes.length, at + 12);
  header.writeUInt32LE(entry.claimedSize ?? packed.size, at + 16);
}
