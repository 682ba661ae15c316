import { crc32, createInflateRaw } from 'node:zlib';
import type { ReaderLimits } from '../../shared/table.ts';
import { refuse } from './refused.ts';
import type { ZipPart } from './zip-guard.ts';

/** Bytes inflated so far, over all parts of one file. */
interface InflateBudget {
  used: number;
}

/**
 * The content of a part in pieces of 64 kB. Counts what really comes out and stops at the first byte too many: a header
 * can claim anything. At the end size and checksum must be right, else rows would be read from a damaged file.
 */
export async function* inflatePart(
  bytes: Buffer,
  part: ZipPart,
  budget: InflateBudget,
  limits: ReaderLimits,
): AsyncGenerator<Buffer> {
  const most = Math.max(limits.ratioFromBytes, part.packedSize * limits.inflateRatio);
  let size = 0;
  let checksum = 0;
  for await (const piece of unpacked(bytes.subarray(part.start, part.start + part.packedSize), part.deflated)) {
    size += piece.length;
    budget.used += piece.length;
    if (size > part.size || size > most || budget.used > limits.inflatedBytes) refuse('zip-bomb');
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (size !== part.size || checksum !== part.checksum) refuse('zip-damaged');
}

const pieceBytes = 65_536;

async function* unpacked(packed: Buffer, deflated: boolean): AsyncGenerator<Buffer> {
  if (!deflated) {
    for (let at = 0; at < packed.length; at += pieceBytes) yield packed.subarray(at, at + pieceBytes);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: pieceBytes });
  inflate.end(packed);
  const pieces: AsyncIterator<Buffer> = inflate[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await pieces.next().catch(() => refuse('zip-damaged'));
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    inflate.destroy();
  }
}
