import { foldWords } from './danish-text.ts';

/**
 * What each column is known by when the same kind of file comes again: its folded title, so that the order of columns does
 * not matter. Of two columns with one title the second is known as such; a column without title by the one before it.
 * Null: a column that is passed over.
 */
export function columnKeys(
  headers: readonly string[],
  isPassedOver: (title: string) => boolean,
): readonly (string | null)[] {
  const seen = new Map<string, number>();
  let before = '';
  return headers.map((title) => {
    if (isPassedOver(title)) return null;
    const words = foldWords(title);
    const name = words === '' ? `${before}>` : words;
    before = name;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

const LONGEST_TITLE = 60;

/** A title that may be kept: short words, no number that could name a person, no date, no mail address. A row of values taken for titles is not kept. */
export function isSafeTitle(title: string): boolean {
  return (
    title.length <= LONGEST_TITLE &&
    /\p{L}/u.test(title) &&
    !/\d{5,}|\d[\d\s.-]{6,}\d|@|\p{Cc}/u.test(title) &&
    !/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(title)
  );
}
