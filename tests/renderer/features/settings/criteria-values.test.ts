import { describe, expect, it } from 'vitest';
import { newId } from '../../../../main/engine/new-id.ts';
import {
  byParagraph,
  type CriteriaVersion,
  codeFor,
  criteriaProblems,
  newVersion,
} from '../../../../renderer/features/settings/criteria-values.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { words } from '../../../../shared/text/words.ts';

const TODAY = isoDate('2026-11-23');
const line = (code: string, text = `Kriteriet ${code}`) => ({ code, text });
const version = (from: string, codes: readonly string[]): CriteriaVersion => ({
  id: newId<'criteria'>(),
  paragraph: 'abl-5a',
  from: isoDate(from),
  criteria: codes.map((code) => line(code)),
});
const NEWEST_FIRST = [
  version('2027-01-01', ['a', 'b', 'c']),
  version('2026-05-01', ['a', 'b']),
  version('2025-01-01', ['a']),
];

describe('the versions of a checklist', () => {
  it('stand by paragraph: what holds, what comes, and what held until the next began', () => {
    const [known, ...others] = byParagraph(NEWEST_FIRST, TODAY);
    expect(others).toEqual([]);
    expect(known).toMatchObject({ paragraph: 'abl-5a', now: { from: '2026-05-01' }, coming: [{ from: '2027-01-01' }] });
    expect(known?.earlier.map(({ from, to }) => [from, to])).toEqual([['2025-01-01', '2026-04-30']]);
  });

  it('begin as the newest was, and a line that stays keeps its code', () => {
    const [known] = byParagraph(NEWEST_FIRST, TODAY);
    const begun = newVersion(known ?? null, TODAY);
    expect(begun.lines.map(({ code }) => code)).toEqual(['a', 'b', 'c']);
    expect(codeFor([line('kriterium-1'), line('kriterium-3')])).toBe('kriterium-2');
    expect(newVersion(null, TODAY)).toEqual({ paragraph: null, from: TODAY, lines: [line('kriterium-1', '')] });
  });

  it('are refused beside the field that is wrong', () => {
    const problems = (values: Parameters<typeof criteriaProblems>[0]) =>
      Object.keys(criteriaProblems(values, NEWEST_FIRST, words.da));
    const right = { paragraph: 'abl-5a', from: TODAY, lines: [line('a')] } as const;
    expect(problems(right)).toEqual([]);
    expect(problems({ paragraph: null, from: null, lines: [] })).toEqual([
      'criteria-paragraph',
      'criteria-from',
      'add-criterion',
    ]);
    expect(problems({ ...right, from: isoDate('2026-05-01') })).toEqual(['criteria-from']);
    const twice = [line('a', 'Bor her'), line('b', ' '), line('c', 'bor her ')];
    expect(problems({ ...right, lines: twice })).toEqual(['criterion-1', 'criterion-2']);
  });
});
