import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import type { Id } from '../../shared/ids.ts';

const BYTES = 16;
const drawn = Buffer.alloc(BYTES * 256);
let used = drawn.length;
let msecs = 0;
let seq = 0;

/**
 * A UUIDv7, greater than the one before it, so that an index of them grows at its end. Random bytes are drawn in pages:
 * an import makes hundreds of thousands of ids, and one system call each is most of what they cost.
 */
export function newId<Noun extends string>(): Id<Noun> {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  const random = drawn.subarray(used, used + BYTES);
  used += BYTES;
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // the upper half is left free to count in
    seq = random.readUInt32BE(6) >>> 2;
  } else seq += 1;
  return v7({ random, msecs, seq }) as Id<Noun>;
}
