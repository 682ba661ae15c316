import { describe, expect, it } from 'vitest';
import {
  answerOfPlace,
  answerOfRow,
  noDecisions,
  openQuestions,
  withPlace,
  withRest,
  withRow,
} from '../../../../renderer/features/imports/answer-state.ts';
import { reportOf, rowOf } from './looked.ts';

const place = {
  kind: 'estate' as const,
  name: 'Kærgård',
  within: 'Åkanden',
  sameAs: '0190b5a0-0000-7000-8000-000000000001',
  ours: 'Kærgården',
  decided: null,
};
const row = rowOf({ line: 4, outcome: 'new', alike: 'line:2' });
const report = reportOf({ nearPlaces: [place], alike: 2, undecided: 3 });

describe('answers about what looks alike', () => {
  it('are counted until every question has one', () => {
    expect(openQuestions(report, noDecisions, noDecisions)).toBe(3);
    const first = withPlace(noDecisions, place, 'same');
    expect(answerOfPlace(first, place)).toBe('same');
    expect(openQuestions(report, noDecisions, first)).toBe(2);
    const second = withRow(first, row, 'new');
    expect(answerOfRow(second, row)).toBe('new');
    expect(openQuestions(report, noDecisions, second)).toBe(1);
    expect(openQuestions(report, noDecisions, withRow(second, rowOf({ line: 5, alike: 'line:3' }), 'same'))).toBe(0);
  });

  it('can be changed, and travel as what our record is called', () => {
    const same = withRow(withRow(noDecisions, row, 'new'), row, 'same');
    expect(same.rows).toEqual([{ line: 4, sameAs: 'line:2' }]);
    expect(withPlace(withPlace(noDecisions, place, 'same'), place, 'new').places).toEqual([
      { kind: 'estate', name: 'Kærgård', within: 'Åkanden', sameAs: null },
    ]);
  });

  it('can be one for all, which takes the place of those given one by one', () => {
    const all = withRest(withRow(noDecisions, row, 'new'), 'same');
    expect(all).toEqual({ places: [], rows: [], rest: 'same' });
    expect(answerOfRow(all, row)).toBe('same');
    expect(openQuestions(report, noDecisions, all)).toBe(0);
  });

  it('are none for a row that looks like nothing', () => {
    expect(withRow(noDecisions, rowOf({ line: 4 }), 'same')).toBe(noDecisions);
  });
});
