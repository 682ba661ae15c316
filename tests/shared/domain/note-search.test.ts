import { describe, expect, it } from 'vitest';
import { noteNeedles, wordsAround } from '../../../shared/domain/note-search.ts';

const around = (texts: readonly string[], search: string) =>
  wordsAround(texts, noteNeedles(search))
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('');

describe('the words around what was looked for', () => {
  it('are one line with each hit by itself, as people write it and by its beginning', () => {
    expect(around(['Vi så på\n\ngården i  Aarhus.'], 'gaard århus')).toBe('Vi så på [gården] i [Aarhus].');
    expect(around(['Baggården'], 'gården')).toBe('Baggården');
    expect(around(['På tv og Tvind'], 'tv')).toBe('På [tv] og Tvind');
    expect(around(['Ringede til A\u030ase'], 'åse')).toBe('Ringede til [A\u030ase]');
  });

  it('are cut between words on both sides of the first hit', () => {
    const far = `${'ord '.repeat(60)}medicin${' igen'.repeat(80)}`;
    const text = around([far], 'medicin');
    expect(text).toMatch(/^…(ord ){14,15}\[medicin\]( igen)+…$/);
    expect(text.length).toBeLessThan(230);
    expect(around([`${'x'.repeat(400)} medicin ${'y'.repeat(400)}`], 'medicin')).toBe(`…[medicin]…`);
  });

  it('come out of the text that has most of them; without a hit the first one begins', () => {
    expect(around(['Kaffe.', 'Kaffe og medicin.'], 'kaffe medicin')).toBe('[Kaffe] og [medicin].');
    expect(around(['Første.', 'Andet.'], 'tredje')).toBe('Første.');
    expect(wordsAround([], ['ord'])).toEqual([]);
  });

  it('are looked for by no more than eight words, each once', () => {
    expect(noteNeedles('Å å  aa "Æble", ')).toEqual(['a', 'able']);
    expect(noteNeedles('en to tre fire fem seks syv otte ni')).toHaveLength(8);
    expect(noteNeedles(' .,-* ')).toEqual([]);
  });
});
