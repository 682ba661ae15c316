import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decodeRecoveryKey, encodeRecoveryKey, normalizeRecoveryText } from '../../../shared/domain/recovery-key.ts';
import { seeded } from '../seeded.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const random = seeded(8);
const anyKey = (): Uint8Array => Uint8Array.from({ length: 32 }, () => random.int(0, 255));
const signs = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

test('a key is spelled in 8 groups of 7 signs, always the same', () => {
  const counting = Uint8Array.from({ length: 32 }, (_, index) => index);
  expect(encodeRecoveryKey(counting, sha256)).toEqual(encodeRecoveryKey(counting, sha256));
  expect(encodeRecoveryKey(counting, sha256).every((group) => /^[0-9A-HJKMNP-TV-Z]{7}$/.test(group))).toBe(true);
  expect(encodeRecoveryKey(counting, sha256)).toHaveLength(8);
  expect(() => encodeRecoveryKey(new Uint8Array(31), sha256)).toThrow(RangeError);
});

describe('decodeRecoveryKey', () => {
  test('gives back every key, however it is typed', () => {
    const keys = [new Uint8Array(32), new Uint8Array(32).fill(255), ...Array.from({ length: 1000 }, anyKey)];
    for (const key of keys) {
      const groups = encodeRecoveryKey(key, sha256);
      const sloppy = groups
        .join('')
        .toLowerCase()
        .replaceAll('0', 'o')
        .replaceAll('1', random.pick(['l', 'i']));
      const typed = [groups.join('-'), groups.join(' '), `  ${groups.join(' – ')}\n`, groups.join(''), sloppy];
      expect(typed.map((text) => decodeRecoveryKey(text, sha256))).toEqual(typed.map(() => ({ ok: true, value: key })));
    }
  });

  test('says in which groups a sign stands that no key has', () => {
    const groups = [...encodeRecoveryKey(anyKey(), sha256)];
    groups[2] = `${groups[2]?.slice(0, 6)}U`;
    groups[6] = `Æ${groups[6]?.slice(1)}`;
    expect(decodeRecoveryKey(groups.join('-'), sha256)).toEqual({
      ok: false,
      error: { code: 'unknown-character', groups: [3, 7] },
    });
  });

  test('says which group is too short or too long, when the groups are kept apart', () => {
    const groups = [...encodeRecoveryKey(anyKey(), sha256)];
    const short = groups.map((group, index) => (index === 4 ? group.slice(1) : group));
    expect(decodeRecoveryKey(short.join('-'), sha256)).toEqual({
      ok: false,
      error: { code: 'wrong-group-length', groups: [5] },
    });
    expect(decodeRecoveryKey(short.join(''), sha256)).toEqual({ ok: false, error: { code: 'wrong-length' } });
    expect(decodeRecoveryKey(groups.slice(1).join('-'), sha256)).toEqual({
      ok: false,
      error: { code: 'wrong-length' },
    });
    expect(decodeRecoveryKey('', sha256)).toEqual({ ok: false, error: { code: 'wrong-length' } });
  });

  test('finds one wrong sign in 31 of 32 cases, and near its place', () => {
    const rounds = 4000;
    let found = 0;
    for (let round = 0; round < rounds; round++) {
      const text = encodeRecoveryKey(anyKey(), sha256).join('');
      const at = random.int(0, 55);
      const other = random.pick(signs.filter((sign) => sign !== text[at]));
      const read = decodeRecoveryKey(text.slice(0, at) + other + text.slice(at + 1), sha256);
      if (read.ok) continue;
      found++;
      const pair = Math.floor(at / 14) * 2;
      expect(read.error).toEqual({ code: 'check-failed', groups: [pair + 1, pair + 2] });
    }
    expect(found / rounds).toBeGreaterThan(0.96);
  });

  test('never takes two spellings for one key', () => {
    const key = new Uint8Array(32);
    const text = encodeRecoveryKey(key, sha256).join('');
    const others = signs
      .slice(1)
      .map((sign) => decodeRecoveryKey(`${text.slice(0, 54)}${sign}${text.slice(55)}`, sha256));
    expect(others.filter((read) => read.ok && read.value.every((byte) => byte === 0))).toEqual([]);
  });
});

test('a single group is compared in one form', () => {
  expect(normalizeRecoveryText(' oil-1o0 ')).toBe('011100');
});
