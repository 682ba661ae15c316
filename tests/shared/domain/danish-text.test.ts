import { describe, expect, test } from 'vitest';
import { fold, foldWords, sortKey } from '../../../shared/domain/danish-text.ts';
import { seeded } from '../seeded.ts';

const binary = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const byKey = (a: string, b: string): number => binary(sortKey(a), sortKey(b));

describe('fold', () => {
  test.each([
    ['Ågade', 'agade'],
    ['Aagade', 'agade'],
    ['A\u030agade', 'agade'],
    ['Æblehaven', 'ablehaven'],
    ['Aeblehaven', 'ablehaven'],
    ['Øster Allé', 'oster alle'],
    ['Oester Alle', 'oster alle'],
    ['Møller', 'moller'],
    ['Müller', 'muller'],
    ['GROẞE Straße', 'grosse strasse'],
    ['Ðorđević', 'dordevic'],
    ['Łukasz', 'lukasz'],
    ['İstanbul', 'istanbul'],
    ['ﬁn', 'fin'],
    ['', ''],
  ])('makes %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('does not change text that is folded already', () => {
    const random = seeded(1);
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: random.int(1, 12) }, () => random.pick([...'aeoåæøÅÆØbß -é'])).join('');
      expect(fold(fold(text))).toBe(fold(text));
    }
  });

  test('gives one form however å, æ and ø are spelled, also beside other vowels', () => {
    const random = seeded(2);
    const spellings = { å: ['å', 'aa', 'Å', 'Aa', 'a\u030a'], æ: ['æ', 'ae', 'Æ', 'AE'], ø: ['ø', 'oe', 'Ø', 'Oe'] };
    for (let round = 0; round < 5000; round++) {
      const letters = Array.from({ length: random.int(1, 8) }, () => random.pick(['å', 'æ', 'ø', 'a', 'e', 'o', 'b']));
      const respelled = letters.map((letter) => random.pick(spellings[letter as 'å'] ?? [letter])).join('');
      expect(fold(respelled)).toBe(fold(letters.join('')));
    }
  });

  test('keeps words that differ in other letters apart', () => {
    expect(fold('Bo')).not.toBe(fold('By'));
    expect(fold('Ny')).not.toBe(fold('Nu'));
  });
});

test('foldWords keeps words and numbers and drops the rest', () => {
  expect(foldWords('  Lejl.-nr. (2) ')).toBe('lejl nr 2');
  expect(foldWords('§ 107')).toBe('107');
  expect(foldWords(' – ')).toBe('');
});

describe('sortKey', () => {
  test('gives the Danish order', () => {
    const inOrder = [
      '2. Tværvej',
      '10. Februar Vej',
      'Alstrup',
      'Anders',
      'Bakkevej 2',
      'Bakkevej 14',
      'Bakkevej 14A',
      'Bakkevej 14B',
      'Vester',
      'Wagner',
      'Yding',
      'Zebra',
      'Æblehaven',
      'Østergade',
      'Åbenrå',
      'Aabybro',
      'Århus',
    ];
    expect([...inOrder].reverse().sort(byKey)).toEqual(inOrder);
  });

  test('sets å and aa, ä and æ, ö and ø, ü and y as equals', () => {
    expect(sortKey('Ågård')).toBe(sortKey('Aagaard'));
    expect(sortKey('Ägir')).toBe(sortKey('Ægir'));
    expect(sortKey('Jönsson')).toBe(sortKey('Jønsson'));
    expect(sortKey('Mülle')).toBe(sortKey('Mylle'));
    expect(sortKey('Møller')).not.toBe(sortKey('Moeller'));
  });

  test('ignores case, accents, apostrophes and the kind of punctuation', () => {
    expect(sortKey('ALLÉEN')).toBe(sortKey('alleen'));
    expect(sortKey("O'Brien")).toBe(sortKey('OBrien'));
    expect(sortKey('H.C. Andersens Vej')).toBe(sortKey('H. C. Andersens  Vej'));
    expect(sortKey('Anne-Marie')).toBe(sortKey(' Anne Marie'));
    expect(sortKey('Vej 007')).toBe(sortKey('Vej 7'));
  });

  test('puts whole words before longer ones and long numbers by their value', () => {
    expect(byKey('Anne Marie', 'Annelise')).toBe(-1);
    expect(byKey('9'.repeat(20), `1${'0'.repeat(20)}`)).toBe(-1);
    expect(byKey('99999999', '100000000')).toBe(-1);
    expect(byKey('a{b', 'aåb')).toBe(-1);
  });

  test('orders 20,000 pairs of generated names as the Danish collator does', () => {
    const collator = new Intl.Collator('da', { numeric: true, sensitivity: 'base' });
    const random = seeded(3);
    const syllables = [
      'aa',
      'Aa',
      'a',
      'b',
      'bak',
      'dahl',
      'e',
      'æ',
      'Æble',
      'ø',
      'Øst',
      'å',
      'Å',
      'gård',
      'gaard',
      'é',
      'ö',
      'ä',
      'ü',
      'y',
      'z',
      'w',
      'v',
      'sen',
      'th',
      'ß',
      'š',
      'ñ',
      'ï',
      'œ',
      'oe',
      'ae',
      'o',
      'u',
      ' ',
      ' ',
      '2',
      '10',
      '007',
      'x',
      'å\u0301',
      'ð',
      'þ',
      'ł',
    ];
    const name = (): string =>
      Array.from({ length: random.int(1, 6) }, () => random.pick(syllables))
        .join('')
        .replace(/ +/g, ' ')
        // ICU reads the letters a + å as aa + a loose ring; no Danish word has them
        .replace(/a+å/gi, 'å')
        .trim();
    for (let round = 0; round < 20_000; round++) {
      const [a, b] = [name(), name()];
      const danish = Math.sign(collator.compare(a.toLowerCase(), b.toLowerCase()));
      expect([a, b, byKey(a, b)]).toEqual([a, b, danish]);
    }
  });

  test('orders the letters of Europe as the Danish collator does, a few very rare ones aside', () => {
    const collator = new Intl.Collator('da', { sensitivity: 'base' });
    const rare = new Set([...'ĸŋŊŉıĿŀŧŦſ']);
    const letters = Array.from({ length: 0x17f - 0xc0 + 1 }, (_, index) => String.fromCodePoint(0xc0 + index));
    const usual = [...letters, ...'abcdefghijklmnopqrstuvwxyz'].filter(
      (letter) => /\p{L}/u.test(letter) && !rare.has(letter),
    );
    const wrong = usual.flatMap((a) =>
      usual.filter((b) => byKey(a, b) !== Math.sign(collator.compare(a, b))).map((b) => a + b),
    );
    expect(wrong).toEqual([]);
  });
});
