import { describe, expect, test } from 'vitest';
import { defuse, undefuse } from '../../../shared/domain/csv-injection.ts';

const openers = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠'];
const hidden = ['', ' ', '\t', '\r', '\n', '\r\n', '\u00a0', '\ufeff', '\u200b', '\0', '\u2028'];
const attacks = openers.flatMap((opener) => hidden.map((prefix) => `${prefix}${opener}cmd|'/c calc'!A1`));

describe('defuse', () => {
  test.each(attacks.map((attack) => [JSON.stringify(attack), attack]))(
    'shows %s as text and gives it back',
    (_, attack) => {
      expect([defuse(attack), undefuse(defuse(attack))]).toEqual([`'${attack}`, attack]);
    },
  );

  test.each(['', 'Bakkevej 20A, 3. tv', 'a=b', 'x@y.invalid', 'Ågade 5-7', '§ 107', '2610', '"citat"', ' mellemrum'])(
    'leaves "%s" alone',
    (text) => {
      expect([defuse(text), undefuse(text)]).toEqual([text, text]);
    },
  );

  test.each(["'", "'=1", "''", "'s-Gravenhage", '\tTabulator', '\nNy linje', '-'])(
    'gives back %j as it was',
    (text) => {
      expect(defuse(text).startsWith("'")).toBe(true);
      expect(undefuse(defuse(text))).toBe(text);
    },
  );
});
