import { fold, foldWords } from './danish-text.ts';

/** A piece of a note; `isHit`: it is one of the words that were looked for. */
export interface NotePart {
  readonly text: string;
  readonly isHit: boolean;
}

/** More words than this narrow nothing. */
const MOST_WORDS = 8;
/** Shorter ones stand whole: nearly every note has a word that begins with two given letters. */
const BEGINS = 3;
const BEFORE = 60;
const LONGEST = 220;

/** The words of a search, folded as the index of the notes has them. */
export function noteNeedles(text: string): readonly string[] {
  return [...new Set(foldWords(text).split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS);
}

/** Is the beginning of a word enough to be found by this needle? */
export function isBeginning(needle: string): boolean {
  return needle.length >= BEGINS;
}

/**
 * The words around what was looked for, out of the text of a note that has most of it: one line, cut between words, each hit
 * by itself. Texts in their order; without a hit the beginning of the first.
 */
export function wordsAround(texts: readonly string[], needles: readonly string[]): readonly NotePart[] {
  const read = texts.map((text) => readOf(text, needles));
  const most = Math.max(0, ...read.map(({ found }) => found));
  const best = read.find(({ found }) => found === most);
  return best === undefined ? [] : partsOf(best);
}

interface Read {
  readonly line: string;
  readonly hits: readonly { readonly from: number; readonly to: number }[];
  /** How many of the needles are in it. */
  readonly found: number;
}

function readOf(text: string, needles: readonly string[]): Read {
  const line = text.replace(/\s+/g, ' ').trim();
  const met = [...line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const folded = fold(word);
    const needle = needles.find((one) => (isBeginning(one) ? folded.startsWith(one) : folded === one));
    return needle === undefined ? [] : [{ needle, from: index, to: index + word.length }];
  });
  return { line, hits: met, found: new Set(met.map(({ needle }) => needle)).size };
}

function partsOf({ line, hits }: Read): readonly NotePart[] {
  const first = hits[0]?.from ?? 0;
  const from = first <= BEFORE ? 0 : after(line, first - BEFORE, first);
  const to = line.length - from <= LONGEST ? line.length : before(line, from + LONGEST, hits[0]?.to ?? from + LONGEST);
  const parts: NotePart[] = [];
  const add = (text: string, isHit: boolean): void => {
    if (text !== '') parts.push({ text, isHit });
  };
  let at = from;
  if (from > 0) add('…', false);
  for (const hit of hits.filter((one) => one.to <= to)) {
    add(line.slice(at, hit.from), false);
    add(line.slice(hit.from, hit.to), true);
    at = hit.to;
  }
  add(line.slice(at, to), false);
  if (to < line.length) add('…', false);
  return parts;
}

/** Where the next word begins, at most at the limit. */
function after(line: string, from: number, limit: number): number {
  const space = line.indexOf(' ', from);
  return space < 0 || space >= limit ? limit : space + 1;
}

/** Where the last word ends, at least at the limit. */
function before(line: string, to: number, limit: number): number {
  const space = line.lastIndexOf(' ', to);
  return Math.max(space, limit);
}
