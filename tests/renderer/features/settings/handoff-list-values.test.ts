import { describe, expect, it } from 'vitest';
import {
  dueWords,
  emptyLine,
  lineId,
  moved,
  stepLines,
  templateInput,
  templateProblems,
} from '../../../../renderer/features/settings/handoff-list-values.ts';
import type { HandoffType } from '../../../../shared/domain/handoffs.ts';
import { handoffTypes } from '../../../../shared/domain/handoffs.ts';
import { firstTemplate } from '../../../../shared/domain/handoffs-templates.ts';
import { words } from '../../../../shared/text/words.ts';

const linesOf = (type: HandoffType, language: 'da' | 'en' = 'da') =>
  stepLines({ type, edition: 0, from: null, by: null, steps: [...firstTemplate(type)] }, words[language]);

describe('a checklist of hand-offs', () => {
  it('is the same list again when nothing was changed, in either language', () => {
    for (const type of handoffTypes)
      for (const language of ['da', 'en'] as const)
        expect(templateInput(type, linesOf(type, language), words[language])).toEqual({
          type,
          steps: firstTemplate(type),
        });
    // a draft begun in one language and saved in the other
    expect(templateInput('release', linesOf('release', 'en'), words.da).steps).toEqual(firstTemplate('release'));
  });

  it('keeps own words, the deadline and the source of a step that was changed', () => {
    const [first, ...others] = linesOf('psychiatric');
    if (first === undefined) throw new Error('The list ships empty');
    const own = { ...first, words: ' Kaffe med vennen ', days: 3, when: 'workdays', source: ' Aftalen ' } as const;
    const [changed] = templateInput('psychiatric', [own, ...others], words.da).steps;
    expect(changed).toMatchObject({ item: 'Kaffe med vennen', days: 3, isWorkdays: true, source: 'Aftalen' });
    const before = { ...own, when: 'before' as const };
    expect(templateInput('psychiatric', [before], words.da).steps).toMatchObject([{ days: -3, isWorkdays: false }]);
    // the name of a shipped step, typed as own words, does not become that step
    expect(templateInput('psychiatric', [{ ...own, words: 'budget' }], words.da).steps[0]?.item).toBe('Budget');
  });

  it('says when a step is due, from the event of its type', () => {
    const [own] = linesOf('psychiatric');
    if (own === undefined) throw new Error('The list ships empty');
    expect(dueWords('psychiatric', { ...own, days: 1, when: 'before' }, words.da)).toBe('1 dag før udskrivningen');
    expect(dueWords('release', { ...own, days: 0, when: 'before' }, words.da)).toBe('samme dag som løsladelsen');
  });

  it('moves a line past its neighbour, and not past the ends', () => {
    const lines = linesOf('release');
    const [first, second] = lines;
    expect(moved(lines, 0, 1).slice(0, 2)).toEqual([second, first]);
    expect(moved(moved(lines, 0, 1), 1, -1)).toEqual(lines);
    expect(moved(lines, 0, -1)).toEqual(lines);
  });

  it('is refused at the line that is wrong', () => {
    const lines = linesOf('psychiatric');
    const [first, second] = lines;
    if (first === undefined || second === undefined) throw new Error('The list ships empty');
    const isWrong = (line: Partial<typeof first>) =>
      Object.keys(templateProblems([{ ...first, ...line }, second], words.da));
    expect(isWrong({})).toEqual([]);
    expect(isWrong({ words: ' ', days: null })).toEqual([lineId(first.id, 'words'), lineId(first.id, 'days')]);
    expect(isWrong({ words: second.words.toUpperCase() })).toEqual([lineId(second.id, 'words')]);
    expect(isWrong({ days: 61, when: 'before' })).toEqual([lineId(first.id, 'days')]);
    expect(isWrong({ days: 61, when: 'after' })).toEqual([]);
    expect(Object.keys(templateProblems([], words.da))).toEqual(['add-step']);
    expect(emptyLine([...lines, emptyLine(lines)]).id).toBe('ny-2');
  });
});
