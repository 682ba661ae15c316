import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../../shared/dates.ts';
import { conflictProblem } from '../../../shared/domain/known-conflicts.ts';
import type { OfferDays, ShownOfferState } from '../../../shared/domain/offers.ts';
import {
  afterEvent,
  declinedBy,
  declineProblem,
  declineReasonsOf,
  dueOf,
  fallsBy,
  holds,
  isOver,
  offerDaysProblem,
  offerEvents,
  outcomeProblem,
  shownOfferStates,
  stateOn,
} from '../../../shared/domain/offers.ts';
import { offers as danish } from '../../../shared/text/da/offers.ts';
import { offers as english } from '../../../shared/text/en/offers.ts';

const TODAY = isoDate('2026-11-23');
const offered: OfferDays = { state: 'offered', answerBy: addDays(TODAY, 2), holdUntil: addDays(TODAY, 5) };
const said = { consequence: 'stay', pausedUntil: null, nextContactOn: addDays(TODAY, 1) } as const;

test('the table of transitions is this one', () => {
  const table = Object.fromEntries(
    shownOfferStates.map((state) => [state, offerEvents.filter((event) => afterEvent(state, event) !== null)]),
  );
  expect(table).toEqual({
    proposed: ['offer', 'decline', 'withdraw', 'free'],
    offered: ['accept', 'decline', 'withdraw', 'free'],
    expired: ['offer', 'decline', 'withdraw', 'free'],
    accepted: ['changeMind'],
    declined: [],
    withdrawn: [],
    regretted: [],
  } satisfies Record<ShownOfferState, string[]>);
});

test('what has no event left is over, and nothing else is', () => {
  for (const state of shownOfferStates)
    expect(isOver(state), state).toBe(offerEvents.every((event) => afterEvent(state, event) === null));
});

describe('an offer that nobody answers', () => {
  test('is asked for before its day, late after it, and holds until the hold ends', () => {
    const seen = [-5, 0, 2, 3, 5, 6].map((days) => {
      const on = addDays(TODAY, days);
      return [stateOn(offered, on), holds(offered, on), dueOf(offered, on, 3)];
    });
    expect(seen).toEqual([
      ['offered', true, null],
      ['offered', true, 'answer-soon'],
      ['offered', true, 'answer-soon'],
      ['offered', true, 'answer-late'],
      ['offered', true, 'answer-late'],
      ['expired', false, 'hold-expired'],
    ]);
  });

  test('says nothing once it is answered', () => {
    for (const state of ['proposed', 'accepted', 'declined', 'withdrawn', 'regretted'] as const)
      expect([stateOn({ ...offered, state }, addDays(TODAY, 90)), dueOf({ ...offered, state }, TODAY, 3)]).toEqual([
        state,
        null,
      ]);
  });
});

test('the home is held until the answer is due at least, and 60 days at most', () => {
  const problem = (answer: number, hold: number) =>
    offerDaysProblem(addDays(TODAY, answer), addDays(TODAY, hold), TODAY);
  expect([problem(0, 0), problem(7, 60)]).toEqual([null, null]);
  expect([problem(-1, 5), problem(5, 4), problem(5, 61)]).toEqual([
    'answer-in-past',
    'hold-before-answer',
    'hold-too-long',
  ]);
});

describe('a no', () => {
  test('has a reason of who said it, in both languages', () => {
    for (const by of declinedBy) {
      for (const reason of declineReasonsOf[by]) {
        expect(declineProblem({ by, reason, note: 'Skrevet ud', ...said }, TODAY)).toBe(null);
        expect([danish.declineReasons[reason], english.declineReasons[reason]]).not.toContain(undefined);
      }
    }
    expect(declineProblem({ by: 'association', reason: 'area', note: null, ...said }, TODAY)).toBe('reason-of-other');
    expect(declineProblem({ by: 'nobody', reason: 'other', note: ' ', ...said }, TODAY)).toBe('note-needed');
  });

  test('always has a next contact that has not come, and a pause its day', () => {
    expect(outcomeProblem(said, TODAY)).toBe(null);
    expect(outcomeProblem({ ...said, nextContactOn: null }, TODAY)).toBe('contact-needed');
    expect(outcomeProblem({ ...said, nextContactOn: TODAY }, TODAY)).toBe('contact-needed');
    expect(outcomeProblem({ ...said, consequence: 'pause' }, TODAY)).toBe('pause-needs-day');
    expect(outcomeProblem({ ...said, consequence: 'pause', pausedUntil: addDays(TODAY, 30) }, TODAY)).toBe(null);
  });
});

test('an offer falls when the home is let past its day of moving in', () => {
  const until = { to: addDays(TODAY, 10) };
  expect(fallsBy(addDays(TODAY, 10), until)).toBe(true);
  expect(fallsBy(addDays(TODAY, 11), until)).toBe(false);
  expect(fallsBy(addDays(TODAY, 11), { to: null })).toBe(true);
  expect(fallsBy(null, until)).toBe(false);
});

test('a known conflict is between two, and twelve months long at most', () => {
  const conflict = { one: 'a', other: 'b', from: TODAY, to: isoDate('2027-11-23') };
  expect(conflictProblem(conflict, TODAY)).toBe(null);
  expect(conflictProblem({ ...conflict, to: isoDate('2027-11-24') }, TODAY)).toBe('conflict-too-long');
  expect(conflictProblem({ ...conflict, other: 'a' }, TODAY)).toBe('conflict-with-self');
  expect(conflictProblem({ ...conflict, from: addDays(TODAY, 1) }, TODAY)).toBe('conflict-in-future');
  expect(conflictProblem({ ...conflict, from: addDays(TODAY, -9), to: addDays(TODAY, -1) }, TODAY)).toBe(
    'conflict-over',
  );
});
