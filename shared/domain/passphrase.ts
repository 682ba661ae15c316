import { type PasswordProblem, passwordProblem } from './password-rules.ts';

export type PassphraseProblem = PasswordProblem | 'not-plain' | 'too-long-for-zip';

/** 7-Zip takes no more for an encrypted ZIP. */
export const passphraseMost = 99;

/** Lower case, without those that are taken for others on paper or in the telephone: i, l, o and u. */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';
const groups = 4;
const groupLength = 4;
/** How many random bytes one passphrase takes. */
export const passphraseBytes = groups * groupLength;

/**
 * A passphrase for one file that leaves, to be read out in the telephone: four groups of four signs, 80 bits. A ZIP slows
 * guessing down so little that the length has to do it.
 */
export function passphraseOf(random: Uint8Array): string {
  if (random.length !== passphraseBytes) throw new RangeError('a passphrase is made of as many bytes as it has signs');
  // 32 signs divide 256: each is as likely as the others
  const drawn = [...random].map((byte) => signs.charAt(byte % signs.length));
  return Array.from({ length: groups }, (_, group) =>
    drawn.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
}

/**
 * Why somebody's own passphrase for a file is refused: the rules of a password, and nothing that a program for ZIP files on
 * another machine could read differently (æ, ø and å are bytes of another kind there).
 */
export function passphraseProblem(text: string, near: readonly string[]): PassphraseProblem | null {
  if (!/^[\x20-\x7e]*$/.test(text) || text !== text.trim()) return 'not-plain';
  if (text.length > passphraseMost) return 'too-long-for-zip';
  return passwordProblem(text, near);
}
