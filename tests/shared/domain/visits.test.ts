import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, instantAt, isoDate, timeOf } from '../../../shared/dates.ts';
import { isWorkday } from '../../../shared/domain/holidays.ts';
import type { VisitState } from '../../../shared/domain/visits.ts';
import {
  firstLine,
  proposeNext,
  rhythmOf,
  safetyProblem,
  signOf,
  visitProblem,
} from '../../../shared/domain/visits.ts';

const TODAY = isoDate('2026-11-23');
const ago = (days: number): IsoDate => addDays(TODAY, -days);
const said = { state: 'done', on: TODAY, note: 'Kaffe', topics: [], next: null } as const;

describe('what is said of a visit', () => {
  it('is a day that has come, and something about it', () => {
    expect(visitProblem(said, TODAY)).toBeNull();
    expect(visitProblem({ ...said, on: addDays(TODAY, 1) }, TODAY)).toBe('visit-in-future');
    expect(visitProblem({ ...said, note: null }, TODAY)).toBe('visit-says-nothing');
    expect(visitProblem({ ...said, note: null, topics: ['health'] }, TODAY)).toBeNull();
  });

  it('asks for the next day after an attempt, and for no note', () => {
    for (const state of ['not-home', 'refused'] as const) {
      const attempt = { ...said, state, note: null };
      expect(visitProblem(attempt, TODAY)).toBe('attempt-needs-next');
      expect(visitProblem({ ...attempt, next: { on: ago(1) } }, TODAY)).toBe('next-visit-in-past');
      expect(visitProblem({ ...attempt, next: { on: addDays(TODAY, 2) } }, TODAY)).toBeNull();
    }
  });
});

describe('the next visit', () => {
  it('is proposed by the rhythm that there was, in a week where there was none', () => {
    expect(rhythmOf([ago(0), ago(14), ago(28), ago(35)])).toBe(14);
    const weekly = { happened: [ago(0), ago(7), ago(14)], planned: null };
    expect(proposeNext(weekly, false, TODAY)).toEqual({ on: '2026-11-30', why: 'rhythm', rhythm: 7, movedFrom: null });
    expect(proposeNext({ happened: [], planned: null }, false, TODAY).why).toBe('usual');
  });

  it('is what is agreed already, and soon after an attempt', () => {
    const planned = addDays(TODAY, 10);
    const known = { happened: [ago(0), ago(7)], planned };
    expect(proposeNext(known, false, TODAY)).toMatchObject({ on: planned, why: 'planned' });
    expect(proposeNext(known, true, TODAY)).toMatchObject({ on: '2026-11-25', why: 'again' });
  });

  it('is moved away from holidays, and says from which', () => {
    const christmas = isoDate('2026-12-17');
    const weekly = { happened: [christmas, addDays(christmas, -7)], planned: null };
    expect(proposeNext(weekly, false, christmas)).toMatchObject({ on: '2026-12-28', movedFrom: 'christmas-eve' });
  });

  it('is always a workday to come, whatever came before', () => {
    const day = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 10 }), day, fc.boolean(), (happened, offset, isAttempt) => {
        const today = addDays(TODAY, offset);
        const { on } = proposeNext(
          { happened: happened.map((one) => addDays(today, -one)), planned: null },
          isAttempt,
          today,
        );
        expect(on > today && isWorkday(on)).toBe(true);
      }),
    );
  });
});

describe('an early sign', () => {
  const visit = (days: number, state: VisitState = 'done', concern = false) => ({ on: ago(days), state, concern });

  it('is two attempts in a row', () => {
    expect(signOf([visit(0, 'refused'), visit(7, 'not-home'), visit(14)])).toBe('misses');
    expect(signOf([visit(0, 'refused'), visit(7), visit(14, 'not-home')])).toBeNull();
  });

  it('is a gap more than twice what it mostly was, once a rhythm is known', () => {
    const weekly = [visit(30), visit(37), visit(44), visit(51)];
    expect(signOf([visit(0), ...weekly])).toBe('rhythm');
    expect(signOf([visit(23), ...weekly])).toBeNull();
    expect(signOf([visit(0), visit(30)])).toBeNull();
  });

  it('is a concern that somebody ticked', () => {
    expect(signOf([visit(0, 'done', true)])).toBe('concern');
    expect(signOf([])).toBeNull();
  });
});

describe('small things', () => {
  it('are the first line of a note, and how long a warning holds', () => {
    expect(firstLine('  Kaffe og ro\nDerefter en tur')).toBe('Kaffe og ro');
    expect(firstLine('a'.repeat(200), 10)).toBe('aaaaaaaaa…');
    expect(safetyProblem(TODAY, ago(1))).toBe('safety-ends-before');
    expect(safetyProblem(TODAY, addDays(TODAY, 400))).toBe('safety-too-long');
    expect(safetyProblem(TODAY, addDays(TODAY, 180))).toBeNull();
  });

  it('are a time of day there and back, also when the clock is turned', () => {
    for (const day of ['2026-11-23', '2026-03-29', '2026-10-25', '2026-07-01'])
      for (const time of ['00:30', '01:59', '03:00', '09:15', '23:59'])
        expect(timeOf(instantAt(isoDate(day), time)), `${day} ${time}`).toBe(time);
    expect(instantAt(isoDate('2026-11-23'), '10:00')).toBe('2026-11-23T09:00:00.000Z');
  });
});
