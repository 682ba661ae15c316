import { describe, expect, it } from 'vitest';
import { passphraseBytes, passphraseMost, passphraseOf, passphraseProblem } from '../../../shared/domain/passphrase.ts';
import { seeded } from '../seeded.ts';

const drawn = (next: () => number) => Uint8Array.from({ length: passphraseBytes }, () => Math.floor(next() * 256));

describe('a proposed passphrase', () => {
  it('is four groups of four signs that nobody takes for others', () => {
    const { next } = seeded(7);
    const proposed = Array.from({ length: 2_000 }, () => passphraseOf(drawn(next)));

    expect(proposed.every((one) => /^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/.test(one))).toBe(true);
    expect(new Set(proposed).size).toBe(2_000);
    expect(new Set(proposed.join('').replaceAll('-', '')).size).toBe(32);
  });

  it('would be taken as somebody’s own, too', () => {
    const { next } = seeded(11);
    const refused = Array.from({ length: 2_000 }, () => passphraseProblem(passphraseOf(drawn(next)), ['Søvang']));

    expect(refused.filter((problem) => problem !== null)).toEqual([]);
  });

  it('takes the right number of random bytes', () => {
    expect(() => passphraseOf(new Uint8Array(15))).toThrow(RangeError);
  });
});

describe('a passphrase of one’s own', () => {
  it('is taken when it is long and plain', () => {
    expect(passphraseProblem('tre cykler ved havnens kran', ['Søvang'])).toBeNull();
    expect(passphraseProblem('Kan&Skal=7 lamper paa broen', ['Søvang'])).toBeNull();
  });

  it.each([
    ['tre blå cykler ved åen', 'not-plain'],
    ['tre cykler ved havnens kran ', 'not-plain'],
    ['tre cykler\tved havnen', 'not-plain'],
    ['kort', 'too-short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'repeated'],
    ['Sovang 2026 Sovang', 'names-only'],
    [`${'tre cykler ved havnen '.repeat(6)}x`, 'too-long-for-zip'],
  ])('is refused: %s (%s)', (text, problem) => {
    expect(passphraseProblem(text, ['Sovang'])).toBe(problem);
  });

  it('may be as long as 7-Zip takes', () => {
    const longest =
      'tre cykler ved havnens kran og fire maager over taget af den gamle fabrik paa den anden side af vejen'.slice(
        0,
        passphraseMost,
      );
    expect(passphraseProblem(longest, [])).toBeNull();
  });
});
