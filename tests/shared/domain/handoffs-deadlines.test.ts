import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../../../shared/dates.ts';
import type { HandoffDays } from '../../../shared/domain/handoffs.ts';
import type { HandoffState } from '../../../shared/domain/handoffs-deadlines.ts';
import {
  addWorkdays,
  countWorkdays,
  deadlinesOf,
  dueBy,
  followUpDay,
  followUps,
  isContactMissed,
  transferState,
} from '../../../shared/domain/handoffs-deadlines.ts';
import { isWorkday } from '../../../shared/domain/holidays.ts';
import { always } from '../../helpers/properties.ts';

const TODAY = isoDate('2026-11-23');
const day = (ago: number) => addDays(TODAY, -ago);
const DAYS: HandoffDays & { readonly expectedOn: ReturnType<typeof day> | null } = {
  ...{ openedOn: day(20), admittedOn: day(20), warnedOn: null, meetingOn: null, readyOn: null, dischargedOn: null },
  ...{ firstNightOn: null, firstContactOn: null, day30On: null, closedOn: null, expectedOn: null },
};
const OPEN: HandoffState<string> = {
  ...{ days: DAYS, isPaused: false, isOnLeave: false, home: 'unknown', homeOwner: null, homeNextOn: null },
  ...{ owner: 'Karen', meeting: null, steps: [] },
};

test('working days over Christmas say which days do not count, and why', () => {
  expect(countWorkdays(isoDate('2026-12-22'), 5)).toStrictEqual([
    { on: '2026-12-23', why: null },
    { on: '2026-12-24', why: 'christmas-eve' },
    { on: '2026-12-25', why: 'christmas' },
    { on: '2026-12-26', why: 'boxing-day' },
    { on: '2026-12-27', why: 'weekend' },
    { on: '2026-12-28', why: null },
    { on: '2026-12-29', why: null },
    { on: '2026-12-30', why: null },
    { on: '2026-12-31', why: 'new-years-eve' },
    { on: '2027-01-01', why: 'new-year' },
    { on: '2027-01-02', why: 'weekend' },
    { on: '2027-01-03', why: 'weekend' },
    { on: '2027-01-04', why: null },
  ]);
  expect(addWorkdays(TODAY, 0)).toBe(TODAY);
});

const anyDay = fc.integer({ min: -4000, max: 4000 }).map((away) => addDays(TODAY, away));

test('of the days up to a deadline, exactly as many are working days as were asked for', () => {
  always(fc.tuple(anyDay, fc.integer({ min: 1, max: 15 })), ([from, workdays]) => {
    const days = countWorkdays(from, workdays);
    expect(days.filter(({ why }) => why === null)).toHaveLength(workdays);
    expect(days.every(({ on, why }) => isWorkday(on) === (why === null))).toBe(true);
    expect(isWorkday(addWorkdays(from, workdays))).toBe(true);
    expect(addWorkdays(from, workdays) > from).toBe(true);
  });
});

test('a step that nobody takes is the giver’s again on the third working day', () => {
  const friday = isoDate('2026-11-20');
  const waits = { handedOn: friday, acceptedOn: null };
  expect(transferState(waits, isoDate('2026-11-24'))).toBe('waiting');
  expect(transferState(waits, isoDate('2026-11-25'))).toBe('fallen');
  expect(transferState({ ...waits, acceptedOn: isoDate('2026-11-23') }, isoDate('2026-12-24'))).toBe('accepted');
});

test('a deadline follows its event, and the expected discharge until there is one', () => {
  const rule = { event: 'discharged', days: -2, isWorkdays: false } as const;
  expect(dueBy(rule, DAYS)).toBeNull();
  expect(dueBy(rule, { ...DAYS, expectedOn: day(-10) })).toBe(day(-8));
  expect(dueBy(rule, { ...DAYS, expectedOn: day(-10), dischargedOn: day(1) })).toBe(day(3));
  expect(dueBy({ event: 'admitted', days: 2, isWorkdays: true }, DAYS)).toBe(addWorkdays(day(20), 2));
});

test('who is out without a home is due before all else', () => {
  const late = { id: 's', status: 'missing', dueOn: day(15), owner: 'Lone', acceptBy: null } as const;
  const out = { ...OPEN, days: { ...DAYS, dischargedOn: day(1) } };
  expect(deadlinesOf({ ...out, steps: [late] })[0] ?? null).toMatchObject({ kind: 'home-tonight' });
  expect(deadlinesOf(out)[0] ?? null).toStrictEqual({ kind: 'home-tonight', on: day(1), owner: 'Karen', step: null });
  const asked = { ...out, homeOwner: 'Lone', homeNextOn: day(-2) };
  expect(deadlinesOf(asked).map(({ kind }) => kind)).toStrictEqual([
    'first-night',
    'home-next',
    'first-contact',
    'day-30',
  ]);
  expect(deadlinesOf({ ...out, home: 'kept' }).map(({ kind }) => kind)).not.toContain('home-tonight');
});

test('a call asks for a date within five working days, and then for the meeting itself', () => {
  const meeting = { calledOn: day(3), foundOn: null, meetsOn: null, heldOn: null };
  expect(deadlinesOf({ ...OPEN, meeting })[0] ?? null).toMatchObject({
    kind: 'meeting-date',
    on: addWorkdays(day(3), 5),
  });
  const found = { ...meeting, foundOn: day(1), meetsOn: day(-9) };
  expect(deadlinesOf({ ...OPEN, meeting: found })[0] ?? null).toMatchObject({ kind: 'meeting', on: day(-9) });
  expect(deadlinesOf({ ...OPEN, meeting: { ...found, heldOn: TODAY } })[0] ?? null).toBeNull();
});

test('a step is due by its owner, and an answer to it by whom it was handed to', () => {
  const step = { id: 's', status: 'missing', dueOn: day(-9), owner: 'Jobcenter', acceptBy: day(-1) } as const;
  expect(deadlinesOf({ ...OPEN, steps: [step] }).map(({ kind, on, owner }) => [kind, on, owner])).toStrictEqual([
    ['accept', day(-1), 'Jobcenter'],
    ['step', day(-9), 'Jobcenter'],
  ]);
  expect(deadlinesOf({ ...OPEN, steps: [{ ...step, status: 'done' }] })).toStrictEqual([]);
});

test('nothing is due while a hand-off rests, is on leave or is over', () => {
  const out = { ...OPEN, days: { ...DAYS, dischargedOn: day(9) } };
  expect(deadlinesOf(out)).not.toHaveLength(0);
  expect(deadlinesOf({ ...out, isPaused: true })).toStrictEqual([]);
  expect(deadlinesOf({ ...out, isOnLeave: true })).toStrictEqual([]);
  expect(deadlinesOf({ ...out, days: { ...out.days, closedOn: TODAY } })).toStrictEqual([]);
});

test('a follow-up is proposed on a working day, never before today and never later than promised in time', () => {
  always(fc.tuple(anyDay, fc.integer({ min: 0, max: 40 })), ([dischargedOn, later]) => {
    for (const what of followUps) {
      const today = addDays(dischargedOn, later);
      const on = followUpDay(what, dischargedOn, today);
      expect(isWorkday(on)).toBe(true);
      expect(on >= today && on > dischargedOn).toBe(true);
    }
    expect(followUpDay('day-30', dischargedOn, dischargedOn) <= addDays(dischargedOn, 30)).toBe(true);
  });
});

test('a first contact is missed by a closed door, a visit left behind, or a week that passed', () => {
  const none = { failed: 0, leftBehind: 0 };
  const out = { dischargedOn: day(2), firstContactOn: null, closedOn: null };
  expect(isContactMissed(out, none, TODAY)).toBe(false);
  expect(isContactMissed(out, { ...none, failed: 1 }, TODAY)).toBe(true);
  expect(isContactMissed(out, { ...none, leftBehind: 1 }, TODAY)).toBe(true);
  expect(isContactMissed({ ...out, dischargedOn: day(7) }, none, TODAY)).toBe(false);
  expect(isContactMissed({ ...out, dischargedOn: day(8) }, none, TODAY)).toBe(true);
  expect(isContactMissed({ ...out, firstContactOn: day(1) }, { ...none, failed: 3 }, TODAY)).toBe(false);
  expect(isContactMissed({ ...out, dischargedOn: null }, { ...none, failed: 3 }, TODAY)).toBe(false);
});
