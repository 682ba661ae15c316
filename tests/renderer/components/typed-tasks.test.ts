import { describe, expect, it } from 'vitest';
import type { TypedTask } from '../../../renderer/components/typed-tasks.ts';
import { rowsOf, taskProblems, wholeTasks, withRow } from '../../../renderer/components/typed-tasks.ts';
import { isoDate } from '../../../shared/dates.ts';
import type { UserId } from '../../../shared/ids.ts';

const usual = { ownerId: 'mette' as UserId, due: isoDate('2026-12-01') };
const task = (text: string): TypedTask => ({ ...usual, text });

describe('tasks that are typed one after the other', () => {
  it('have one empty row at the end, with who and when as usual, up to ten', () => {
    expect(rowsOf([], usual)).toEqual([task('')]);
    expect(rowsOf([task('Ring')], usual)).toEqual([task('Ring'), task('')]);
    expect(rowsOf([task(''), task('Skriv')], usual)).toHaveLength(2);
    const ten = Array.from({ length: 10 }, (_, at) => task(`${at}`));
    expect(rowsOf(ten, usual)).toEqual(ten);
  });

  it('keep their places while one of them is emptied, and end with the last that says something', () => {
    const rows = rowsOf([task('Ring'), task('Skriv')], usual);
    expect(withRow(rows, 0, task(''))).toEqual([task(''), task('Skriv')]);
    expect(withRow(rows, 1, task('  '))).toEqual([task('Ring')]);
    expect(withRow(rows, 2, task('Hent'))).toEqual([task('Ring'), task('Skriv'), task('Hent')]);
  });

  it('are refused by the row that lacks who or when, and sent whole', () => {
    const lacking = { text: 'Hent', ownerId: null, due: null };
    const typed = [task('Ring'), lacking, { ...lacking, text: ' ' }];
    expect(taskProblems('task', typed, 'Mangler')).toEqual({ 'task-1': 'Mangler' });
    expect(taskProblems('task', [lacking], 'Mangler')).toEqual({ task: 'Mangler' });
    expect(wholeTasks(typed)).toEqual([task('Ring')]);
  });
});
