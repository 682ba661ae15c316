/** The width of a text on paper. */
export type Measure = (text: string) => number;

/**
 * A text in lines that are no wider than the room: broken at spaces, and inside a word only where it is too wide alone,
 * after a hyphen or stroke if it has one. Nothing is left out.
 */
export function wrapText(text: string, room: number, measure: Measure): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => (measure(line) <= room ? [line] : wrapLine(line, room, measure)));
}

function wrapLine(text: string, room: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = measure(word) <= room ? [word] : breakWord(word, room, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, room: number, measure: Measure): readonly string[] {
  const signs = [...word];
  const pieces: string[] = [];
  let from = 0;
  while (from < signs.length) {
    const to = from + most(signs.slice(from), room, measure);
    const broken = signs.slice(from, to).join('');
    const kept = to < signs.length ? (/^.+[-/](?=.)/u.exec(broken)?.[0] ?? broken) : broken;
    pieces.push(kept);
    from += [...kept].length;
  }
  return pieces;
}

/** How many of the signs fit; one always does, or there would be no end. */
function most(signs: readonly string[], room: number, measure: Measure): number {
  let count = 1;
  while (count < signs.length && measure(signs.slice(0, count + 1).join('')) <= room) count += 1;
  return count;
}
