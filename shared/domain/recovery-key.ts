import { err, ok, type Result } from '../result.ts';

/** A cryptographic hash such as SHA-256; an argument, because shared/ knows no platform. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** Groups are counted from 1, as people do. */
export type RecoveryKeyProblem =
  | { readonly code: 'wrong-length' }
  | { readonly code: 'wrong-group-length' | 'unknown-character'; readonly groups: readonly number[] }
  /** A check sign covers two groups: the mistake is in one of each pair. */
  | { readonly code: 'check-failed'; readonly groups: readonly number[] };

/**
 * 32 bytes as 8 groups of 7 signs of Crockford's base32. Every second group ends with a check sign for itself and the
 * group before, so that a mistake is found near its place: 52 signs carry the key, 4 check it.
 */
export function encodeRecoveryKey(key: Uint8Array, hash: Hash): readonly string[] {
  if (key.length !== keyBytes) throw new RangeError('a recovery key has 32 bytes');
  const data = toSigns(key);
  const pairs = pairNumbers.map((pair) => {
    const signs = data.slice(pair * dataPerPair, (pair + 1) * dataPerPair);
    return [...signs, checkSign(pair, signs, hash)];
  });
  return pairs.flatMap((signs) => [signs.slice(0, groupLength), signs.slice(groupLength)]).map(spell);
}

/**
 * The 32 bytes of a key as somebody typed it: any case, O for 0, I and L for 1, with or without spaces and dashes.
 * One wrong sign is found in 31 of 32 cases; the others are found when the key does not open anything.
 */
export function decodeRecoveryKey(typed: string, hash: Hash): Result<Uint8Array, RecoveryKeyProblem> {
  const tidy = normalizeRecoveryText(typed);
  if (tidy.length !== keyLength) return err(lengthProblem(typed));
  const signs = [...tidy].map((sign) => alphabet.indexOf(sign));
  const unknown = groupsOf(signs.flatMap((sign, index) => (sign < 0 ? [Math.floor(index / groupLength)] : [])));
  if (unknown.length > 0) return err({ code: 'unknown-character', groups: unknown });
  const pairs = pairNumbers.map((pair) => signs.slice(pair * signsPerPair, (pair + 1) * signsPerPair));
  const key = fromSigns(pairs.flatMap((pair) => pair.slice(0, dataPerPair)));
  const broken = pairs.flatMap((pair, index) => {
    const sound = checkSign(index, pair.slice(0, dataPerPair), hash) === pair[dataPerPair];
    return sound && (index < pairNumbers.length - 1 || key !== null) ? [] : [index * 2, index * 2 + 1];
  });
  return key === null || broken.length > 0 ? err({ code: 'check-failed', groups: groupsOf(broken) }) : ok(key);
}

/** One form for comparing what is typed with what was shown, whole keys and single groups alike. */
export function normalizeRecoveryText(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]+/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyBytes = 32;
const groupLength = 7;
const signsPerPair = 2 * groupLength;
const dataPerPair = signsPerPair - 1;
const pairNumbers = [0, 1, 2, 3];
const keyLength = pairNumbers.length * signsPerPair;

function spell(signs: readonly number[]): string {
  return signs.map((sign) => alphabet.charAt(sign)).join('');
}

function groupsOf(indexes: readonly number[]): readonly number[] {
  return [...new Set(indexes)].map((index) => index + 1);
}

/** The number of the pair is hashed too, so that two pairs that change places are found. */
function checkSign(pair: number, signs: readonly number[], hash: Hash): number {
  return (hash(Uint8Array.of(pair, ...signs))[0] ?? 0) & 31;
}

/** Where the person kept the groups apart, the one of wrong length can be named. */
function lengthProblem(typed: string): RecoveryKeyProblem {
  const groups = typed.split(/[\s\p{Pd}._]+/u).filter((group) => group !== '');
  if (groups.length !== keyLength / groupLength) return { code: 'wrong-length' };
  const wrong = groups.flatMap((group, index) => (normalizeRecoveryText(group).length === groupLength ? [] : [index]));
  return { code: 'wrong-group-length', groups: groupsOf(wrong) };
}

/** Five bits a sign, the first bit of a byte first; four zero bits fill the last sign. */
function toSigns(bytes: Uint8Array): number[] {
  const signs: number[] = [];
  let [bits, count] = [0, 0];
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    count += 8;
    for (; count >= 5; count -= 5) signs.push((bits >> (count - 5)) & 31);
    bits &= (1 << count) - 1;
  }
  if (count > 0) signs.push((bits << (5 - count)) & 31);
  return signs;
}

/** Null when the four bits that fill the last sign are not zero: no key is spelled so. */
function fromSigns(signs: readonly number[]): Uint8Array | null {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const sign of signs) {
    bits = (bits << 5) | sign;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes.push(bits >> count);
    bits &= (1 << count) - 1;
  }
  return bits === 0 ? Uint8Array.from(bytes) : null;
}
