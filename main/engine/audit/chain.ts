import { createHash, createHmac, hash, randomBytes } from 'node:crypto';
import type { Change } from '../db/gate.ts';

/** One row of the log: who, when, what, on which record, with which outcome; never a personal value. */
export interface AuditFacts {
  readonly origin: string;
  readonly seq: number;
  readonly atUtc: string;
  readonly hlc: string;
  readonly actor: string | null;
  readonly role: string | null;
  readonly session: string | null;
  readonly operation: string;
  readonly subjectId: string | null;
  readonly outcome: string;
  readonly rowCount: number | null;
  readonly valuesHash: string;
}

export const CHAIN_START = '0'.repeat(64);

/** The salt keeps a short value from being guessed by its hash once the value itself is erased. */
export function saltedHash(change: Change): { readonly salt: string; readonly hash: string } {
  const salt = nextSalt();
  return { salt, hash: changeHash(change, salt) };
}

const SALT_BYTES = 16;
let salts = Buffer.alloc(0);

/** Drawn in pages: an import salts hundreds of thousands of values, and one system call each is most of its time. */
function nextSalt(): string {
  if (salts.length < SALT_BYTES) salts = randomBytes(SALT_BYTES * 256);
  const salt = salts.toString('hex', 0, SALT_BYTES);
  salts = salts.subarray(SALT_BYTES);
  return salt;
}

export function changeHash(change: Change, salt: string): string {
  return hash('sha256', JSON.stringify([salt, change.record, change.before, change.after]));
}

/** Covers the hashes, not the values: erasing a person's values keeps the chain whole. */
export function valuesHasher(): { readonly add: (hash: string) => void; readonly sum: () => string } {
  const hashes = createHash('sha256');
  return { add: (hash) => void hashes.update(hash), sum: () => hashes.digest('hex') };
}

export function macOf(facts: AuditFacts, prev: string, key: Buffer): string {
  const { origin, seq, atUtc, hlc, actor, role, session, operation, subjectId, outcome, rowCount, valuesHash } = facts;
  const canonical = JSON.stringify([
    origin,
    seq,
    atUtc,
    hlc,
    actor,
    role,
    session,
    operation,
    subjectId,
    outcome,
    rowCount,
    valuesHash,
    prev,
  ]);
  return createHmac('sha256', key).update(canonical).digest('hex');
}

/** Hybrid logical clock: never goes back, also when the wall clock does. `ms-counter-origin`. */
export function nextHlc(last: string | null, nowUtc: string, origin: string): string {
  const now = Date.parse(nowUtc);
  const [lastMs = '0', lastCounter = '0'] = (last ?? '').split('-');
  const before = Number(lastMs);
  const ms = Math.max(now, before);
  const counter = ms === before ? Number.parseInt(lastCounter, 16) + 1 : 0;
  // four digits, so that text order stays time order while the wall clock stands behind for long
  if (counter > 0xffff) return `${String(ms + 1).padStart(14, '0')}-0000-${origin}`;
  return `${String(ms).padStart(14, '0')}-${counter.toString(16).padStart(4, '0')}-${origin}`;
}
