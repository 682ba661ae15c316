import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../../shared/dates.ts';
import { clocksOf, FIRST_PROMISES } from '../../../shared/domain/visitation.ts';
import type { EntryDays } from '../../../shared/domain/waiting.ts';
import { dueReasonsOf, nextReview, stateProblem } from '../../../shared/domain/waiting.ts';

const TODAY = isoDate('2026-11-23');
const entry = (changes: Partial<EntryDays> = {}): EntryDays => ({
  state: 'waiting',
  reviewOn: addDays(TODAY, 30),
  pausedUntil: null,
  nextContactOn: addDays(TODAY, 5),
  ...changes,
});

describe('dueReasonsOf', () => {
  test('asks for nobody before any of the days', () => {
    expect(dueReasonsOf(entry(), TODAY)).toEqual([]);
  });

  test('asks on the day of the review, of the end of a pause and of the contact', () => {
    const all = entry({ state: 'paused', reviewOn: TODAY, pausedUntil: TODAY, nextContactOn: TODAY });
    expect(dueReasonsOf(all, TODAY)).toEqual(['review', 'pause-over', 'contact']);
    expect(dueReasonsOf(all, addDays(TODAY, -1))).toEqual([]);
  });

  test('asks for who has no next date, until they have left', () => {
    expect(dueReasonsOf(entry({ nextContactOn: null }), TODAY)).toEqual(['no-next-date']);
    expect(dueReasonsOf(entry({ state: 'left', nextContactOn: null, reviewOn: TODAY }), TODAY)).toEqual([]);
  });

  test('asks again after three months unless another day is chosen', () => {
    expect(nextReview(isoDate('2026-11-30'))).toBe('2027-02-28');
  });
});

describe('stateProblem', () => {
  const wish = { state: 'waiting' as const, pausedUntil: null, leftReason: null, nextContactOn: addDays(TODAY, 7) };

  test('lets somebody wait, pause until a later day, and leave with a reason', () => {
    expect(stateProblem('paused', wish, TODAY)).toBe(null);
    expect(stateProblem('waiting', { ...wish, state: 'paused', pausedUntil: addDays(TODAY, 1) }, TODAY)).toBe(null);
    expect(stateProblem('waiting', { ...wish, state: 'left', leftReason: 'housed', nextContactOn: null }, TODAY)).toBe(
      null,
    );
  });

  test('refuses a pause without an end, a leave without a reason, a stay without a next contact', () => {
    expect(stateProblem('waiting', { ...wish, state: 'paused', pausedUntil: TODAY }, TODAY)).toBe('pause-needs-day');
    expect(stateProblem('waiting', { ...wish, state: 'left' }, TODAY)).toBe('leave-needs-reason');
    expect(stateProblem('paused', { ...wish, nextContactOn: TODAY }, TODAY)).toBe('contact-needed');
    expect(stateProblem('left', wish, TODAY)).toBe('entry-left');
  });
});

describe('the clocks of a request', () => {
  const askedOn = isoDate('2026-06-01');
  const days = { askedOn, answeredOn: null, decidedOn: null, offeredOn: null };
  const said = (clocks: ReturnType<typeof clocksOf>) => clocks.map((clock) => [clock.step, clock.days, clock.isLate]);

  test('all run from the day on which the citizen asked', () => {
    expect(said(clocksOf(days, FIRST_PROMISES, isoDate('2026-06-15')))).toEqual([
      ['answer', 14, false],
      ['decision', 14, false],
      ['offer', 14, false],
    ]);
  });

  test('stop by what they wait for, and say which promise was broken', () => {
    const decided = { ...days, decidedOn: isoDate('2026-06-16') };
    expect(said(clocksOf(decided, FIRST_PROMISES, TODAY))).toEqual([
      ['answer', 15, true],
      ['decision', 15, false],
      ['offer', 175, false],
    ]);
  });
});
