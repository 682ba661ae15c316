import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isoDate } from '../../../shared/dates.ts';
import type { HandoffDays, StepStatus } from '../../../shared/domain/handoffs.ts';
import {
  closeProblem,
  costOf,
  disclosureProblem,
  isWithoutHome,
  missingShelterConditions,
  phaseOf,
  phaseSpans,
  readyDays,
  shelterConditions,
} from '../../../shared/domain/handoffs.ts';
import { always } from '../../helpers/properties.ts';

const TODAY = isoDate('2026-11-23');
const day = (ago: number) => addDays(TODAY, -ago);
const NEW: HandoffDays = {
  openedOn: day(20),
  admittedOn: null,
  warnedOn: null,
  meetingOn: null,
  readyOn: null,
  dischargedOn: null,
  firstNightOn: null,
  firstContactOn: null,
  day30On: null,
  closedOn: null,
};

test('a hand-off is in the phase that was reached last, whatever was skipped', () => {
  expect(phaseOf(NEW)).toBe('admitted');
  expect(phaseOf({ ...NEW, warnedOn: day(9) })).toBe('warned');
  expect(phaseOf({ ...NEW, readyOn: day(5) })).toBe('ready');
  expect(phaseOf({ ...NEW, dischargedOn: day(3) })).toBe('discharged');
  expect(phaseOf({ ...NEW, dischargedOn: day(3), firstContactOn: day(1) })).toBe('first-contact');
  expect(phaseOf({ ...NEW, closedOn: day(0) })).toBe('closed');
});

test('an annulled discharge takes what came after it along', () => {
  expect(phaseOf({ ...NEW, readyOn: day(5), firstNightOn: day(2), firstContactOn: day(1) })).toBe('ready');
});

test('the days in each phase are those until the next began', () => {
  const days = { ...NEW, admittedOn: day(20), warnedOn: day(9), dischargedOn: day(3) };
  expect(phaseSpans(days, TODAY)).toStrictEqual([
    { phase: 'admitted', from: day(20), to: day(9), days: 11 },
    { phase: 'warned', from: day(9), to: day(3), days: 6 },
    { phase: 'discharged', from: day(3), to: null, days: 3 },
  ]);
});

test('what is written down late does not make a phase end before it began', () => {
  const days = { ...NEW, admittedOn: day(20), warnedOn: day(2), dischargedOn: day(6) };
  expect(phaseSpans(days, TODAY).map(({ phase, days: of }) => [phase, of])).toStrictEqual([
    ['admitted', 18],
    ['warned', 0],
    ['discharged', 2],
  ]);
});

const maybe = fc.option(fc.integer({ min: 0, max: 400 }).map(day), { nil: null });
const anyDays: fc.Arbitrary<HandoffDays> = fc.record({
  openedOn: fc.integer({ min: 0, max: 400 }).map(day),
  admittedOn: maybe,
  warnedOn: maybe,
  meetingOn: maybe,
  readyOn: maybe,
  dischargedOn: maybe,
  firstNightOn: maybe,
  firstContactOn: maybe,
  day30On: maybe,
  closedOn: maybe,
});

test('in whatever order days come, the phases are in their order and their days are the whole time', () => {
  always(anyDays, (days) => {
    const spans = phaseSpans(days, TODAY);
    const last = spans.at(-1);
    expect(last?.phase).toBe(phaseOf(days));
    expect(spans.every(({ days: of }) => of >= 0)).toBe(true);
    const whole = spans.reduce((sum, span) => sum + span.days, 0);
    const end = last?.phase === 'closed' ? last.from : TODAY;
    expect(whole).toBe(daysBetween(spans[0]?.from ?? TODAY, end));
  });
});

test('ready days run from færdigmeldt to the discharge, and until today while somebody still waits', () => {
  expect(readyDays({ readyOn: null, dischargedOn: day(1) }, TODAY)).toBeNull();
  expect(readyDays({ readyOn: day(8), dischargedOn: day(3) }, TODAY)).toBe(5);
  expect(readyDays({ readyOn: day(8), dischargedOn: null }, TODAY)).toBe(8);
  expect(readyDays({ readyOn: day(1), dischargedOn: day(3) }, TODAY)).toBe(0);
});

test('ready days cost what the municipality wrote, and nothing is said without a price for each', () => {
  const days = [day(3), day(2), day(1)];
  expect(costOf(day(3), days, [])).toBeNull();
  expect(costOf(day(3), days, [{ from: day(2), ore: 100 }])).toBeNull();
  expect(
    costOf(day(3), days, [
      { from: day(1), ore: 500 },
      { from: day(9), ore: 100 },
    ]),
  ).toBe(700);
});

test('discharged without a home is one who is out, and has none or nobody knows', () => {
  const out = { dischargedOn: day(1), closedOn: null };
  expect(
    (['unknown', 'none', 'kept', 'new', 'temporary'] as const).filter((home) => isWithoutHome(home, out)),
  ).toStrictEqual(['unknown', 'none']);
  expect(isWithoutHome('none', { dischargedOn: null, closedOn: null })).toBe(false);
});

test('a hand-off closes with a home, or with a named person and a day to come', () => {
  const open = { note: null, homeOwner: null, homeNextOn: null, dischargedOn: day(30), closedOn: null } as const;
  const finished = { ...open, reason: 'finished' } as const;
  expect(closeProblem({ ...finished, home: 'kept' }, TODAY)).toBeNull();
  for (const home of ['unknown', 'none'] as const) {
    expect(closeProblem({ ...finished, home }, TODAY)).toBe('handoff-home-unknown');
    expect(closeProblem({ ...finished, home, homeOwner: 'Lone' }, TODAY)).toBe('handoff-home-unknown');
    expect(closeProblem({ ...finished, home, homeOwner: 'Lone', homeNextOn: TODAY }, TODAY)).toBe(
      'handoff-home-unknown',
    );
    expect(closeProblem({ ...finished, home, homeOwner: 'Lone', homeNextOn: addDays(TODAY, 1) }, TODAY)).toBeNull();
    expect(closeProblem({ ...finished, home, reason: 'dead' }, TODAY)).toBeNull();
  }
  expect(closeProblem({ ...finished, home: 'kept', dischargedOn: null }, TODAY)).toBe('handoff-not-out');
  expect(closeProblem({ ...open, reason: 'other', home: 'kept' }, TODAY)).toBe('handoff-close-reason');
  expect(closeProblem({ ...finished, home: 'kept', closedOn: TODAY }, TODAY)).toBe('handoff-closed');
});

test('§ 13 c opens only with a plan, and with the necessity in words', () => {
  expect(disclosureProblem('necessity-13c', 'consent', 'For at bo trygt')).toBe('disclosure-13c-without-plan');
  expect(disclosureProblem('necessity-13c', null, 'For at bo trygt')).toBe('disclosure-13c-without-plan');
  expect(disclosureProblem('necessity-13c', 'plan-13b', null)).toBe('disclosure-needs-necessity');
  expect(disclosureProblem('necessity-13c', 'agreement-13a', 'For at bo trygt')).toBeNull();
  expect(disclosureProblem('consent', null, null)).toBeNull();
  expect(disclosureProblem('other', null, null)).toBe('disclosure-needs-necessity');
});

test('a shelter lets nobody go before all that § 110 asks is met', () => {
  const all = (status: StepStatus) => () => status;
  expect(missingShelterConditions(all('done'))).toStrictEqual([]);
  expect(missingShelterConditions(all('agreed'))).toStrictEqual(shelterConditions);
  expect(missingShelterConditions(() => null)).toStrictEqual(shelterConditions);
  const one = (apart: string) => (condition: string) => (condition === apart ? 'not-relevant' : ('done' as const));
  expect(missingShelterConditions(one('shelter-lease'))).toStrictEqual([]);
  expect(missingShelterConditions(one('shelter-place'))).toStrictEqual([]);
  expect(missingShelterConditions(one('shelter-plan'))).toStrictEqual(['shelter-plan']);
  const both = (condition: string) => (/lease|place/.test(condition) ? 'not-relevant' : ('done' as const));
  expect(missingShelterConditions(both)).toStrictEqual(['shelter-lease', 'shelter-place']);
});
