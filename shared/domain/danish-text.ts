/**
 * One form for search, used for index and query alike: lower case, å and aa as a, æ and ae as a, ø and oe as o,
 * other marks stripped. Runs such as aae fold to one letter, so that folding twice changes nothing.
 */
export function fold(text: string): string {
  return isPlain(text) ? collapse(text.toLowerCase()) : collapse(spellOut(text));
}

/** Folded words with one space between, everything else dropped: "Lejl.-nr. " and "lejl nr" are the same. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A key whose plain binary order is the Danish one: … z æ ø å, aa as å, ä with æ, ö with ø, ü with y, numbers by value,
 * case and accents ignored. Punctuation parts words like a space, an apostrophe vanishes. Equal keys: order by the text.
 */
export function sortKey(text: string): string {
  const words = lower(text.replace(/['’‘`´]/g, ''))
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, ' ')
    .trim();
  return danishLetters(words).replace(/\d+/g, numberKey);
}

/** The same function, which remembers its last answer: for texts that come many times in a row. */
export function rememberingLast(make: (text: string) => string): (text: string) => string {
  let last = { text: '', made: make('') };
  return (text) => {
    if (text !== last.text) last = { text, made: make(text) };
    return last.made;
  };
}

const rareLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ĸ: 'k',
  œ: 'oe',
};

function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function spellOut(text: string): string {
  return withoutMarks(
    lower(text)
      .replace(/a\u030a/g, 'aa')
      .replace(/æ/g, 'ae')
      .replace(/ø/g, 'oe'),
  );
}

function collapse(text: string): string {
  return text.replace(/a[ae]+/g, 'a').replace(/oe+/g, 'o');
}

/** æ ø å become { | }, which follow z in ASCII. */
function danishLetters(words: string): string {
  if (isPlain(words)) return words.replace(/aa/g, '}');
  return withoutMarks(
    words
      .replace(/a\u030a/g, '}')
      .replace(/aa/g, '}')
      .replace(/æ|a\u0308/g, '{')
      .replace(/ø|o[\u0308\u030b]/g, '|')
      .replace(/u[\u0308\u030b]/g, 'y'),
  );
}

/** å, ä, ö … as letter and mark; the rare letters that no decomposition splits are spelled out. */
function lower(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßđðþłħŧıŋĸœ]/g, (letter) => rareLetters[letter] ?? letter);
}

function withoutMarks(text: string): string {
  return text.replace(/\p{M}/gu, '');
}

/** The length goes first, so that 9 comes before 10; leading zeros do not count. */
function numberKey(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, '');
  const length = value.length < 9 ? String(value.length) : `9${String(value.length).padStart(6, '0')}`;
  return length + value;
}
