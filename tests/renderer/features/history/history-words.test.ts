import { describe, expect, it } from 'vitest';
import type { HistoryAct } from '../../../../renderer/features/history/history-words.ts';
import { actsByDay, actText, whoText } from '../../../../renderer/features/history/history-words.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { words } from '../../../../shared/text/words.ts';

const ACT: HistoryAct = {
  seq: 7,
  on: isoDate('2026-11-23'),
  at: '2026-11-23T08:00:00.000Z',
  actor: 'Mette Kjær',
  own: false,
  role: 'leader+administrator',
  operation: 'units.update',
  outcome: 'done',
  others: 0,
  undoing: null,
  undone: null,
  mayUndo: true,
  reason: null,
  changes: [],
};

describe('an act in the history', () => {
  it('is called by what was done, also when it was undone or done again', () => {
    const text = (more: Partial<HistoryAct>) => actText({ ...ACT, ...more }, words.da, 'da');
    const undone = (depth: number) =>
      text({ operation: 'changes.undo', undoing: { operation: 'units.update', depth } });
    expect(text({})).toBe('Rettede bolig');
    expect([undone(1), undone(2), undone(3)]).toEqual([
      'Fortrød: Rettede bolig',
      'Gentog: Rettede bolig',
      'Fortrød: Rettede bolig',
    ]);
    expect(text({ operation: 'units.revealAddress', outcome: 'refused:no-permission' })).toBe(
      'Så skærmet adresse (afvist: ingen adgang)',
    );
  });

  it('says who did it, in which roles, and when it was oneself', () => {
    expect(whoText(ACT, words.da)).toBe('Mette Kjær · Leder, Administrator');
    expect(whoText({ ...ACT, own: true, role: 'leader' }, words.en)).toBe('Mette Kjær (you) · Leader');
    expect(whoText({ ...ACT, actor: null, role: null }, words.da)).toBe('Programmet');
  });

  it('stands under its day, in the order in which acts were done', () => {
    const earlier = { ...ACT, on: isoDate('2026-11-20'), seq: 5 };
    expect(
      actsByDay([ACT, { ...ACT, seq: 6 }, earlier]).map(([day, acts]) => [day, acts.map(({ seq }) => seq)]),
    ).toEqual([
      ['2026-11-23', [7, 6]],
      ['2026-11-20', [5]],
    ]);
  });
});
