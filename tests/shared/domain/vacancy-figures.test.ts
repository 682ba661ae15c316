import { describe, expect, test } from 'vitest';
import { addDays, type DayInterval, dayNumber, type IsoDate, isoDate } from '../../../shared/dates.ts';
import { monthSpans, throughTime } from '../../../shared/domain/day-spans.ts';
import { isFreeOn, occupiedOn } from '../../../shared/domain/unit-availability.ts';
import {
  addTallies,
  NO_VACANCY,
  type PricedUnit,
  tallyCostOre,
  tallyUnit,
  type VacancyTally,
} from '../../../shared/domain/vacancy-figures.ts';
import {
  type DatedVacancyTerms,
  FIRST_VACANCY_TERMS,
  paidTimes,
  termsThroughTime,
} from '../../../shared/domain/vacancy-rule.ts';
import { seeded } from '../seeded.ts';

const day = dayNumber;
const days = (from: string, to: string | null): DayInterval => ({
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});
const terms = (from: string, changes: Partial<DatedVacancyTerms> = {}): DatedVacancyTerms => ({
  ...FIRST_VACANCY_TERMS,
  ...changes,
  from: isoDate(from),
});
const always = throughTime([], true, day);

function home(
  changes: Partial<PricedUnit> = {},
  rules: readonly DatedVacancyTerms[] = [],
  estatePays: typeof always | null = always,
): PricedUnit {
  return {
    knownFrom: isoDate('2020-01-01'),
    retiredOn: null,
    tenancies: [],
    outages: [],
    paid: paidTimes(termsThroughTime(rules, day), 'SKAEV', estatePays),
    rent: throughTime<number | null>([], 365_000, day),
    ...changes,
  };
}

const sum = (unit: PricedUnit, from: string, to: string): VacancyTally =>
  tallyUnit(unit, monthSpans(isoDate(from), isoDate(to), day), day).reduce(addTallies, NO_VACANCY);

describe('what an empty home costs', () => {
  const october = home({ tenancies: [days('2020-01-01', '2026-09-30'), days('2026-11-01', null)] });

  test('is a year’s rent spread over 365 days, rounded once', () => {
    expect(tallyCostOre(sum(october, '2026-10-01', '2026-10-01'))).toBe(12_000);
    const rent = throughTime<number | null>([], 287_500, day);
    expect(tallyCostOre(sum({ ...october, rent }, '2026-10-01', '2026-10-12'))).toBe(113_425);
    expect(sum(october, '2026-01-01', '2026-12-31')).toMatchObject({ emptyDays: 31, paidDays: 31, outDays: 0 });
  });

  test('is nothing where the municipality does not pay, and unknown without a rent', () => {
    const unpaid = home({ tenancies: october.tenancies }, [], throughTime([], false, day));
    expect(sum(unpaid, '2026-10-01', '2026-10-31')).toMatchObject({ emptyDays: 31, paidDays: 0, oreDays: 0 });
    const noRent = { ...october, rent: throughTime<number | null>([], null, day) };
    expect(sum(noRent, '2026-10-01', '2026-10-31')).toMatchObject({ paidDays: 31, unpricedDays: 31, oreDays: 0 });
  });

  test('counts from the day after the free days, each time the home becomes vacant', () => {
    const later = home({ tenancies: october.tenancies, outages: [days('2026-10-20', '2026-10-21')] }, [
      terms('2020-01-01', { freeDays: 10 }),
    ]);
    expect(sum(later, '2026-10-01', '2026-10-31')).toMatchObject({ emptyDays: 29, outDays: 2, paidDays: 9 });
    expect(sum(later, '2026-10-15', '2026-10-16').paidDays).toBe(2);
    expect(sum(later, '2026-10-10', '2026-10-11').paidDays).toBe(1);
  });

  test('counts days out of service only where the terms say so, and never while somebody rents the home', () => {
    const outages = [days('2026-09-20', '2026-10-20')];
    const without = home({ tenancies: october.tenancies, outages });
    expect(sum(without, '2026-01-01', '2026-12-31')).toMatchObject({ emptyDays: 11, outDays: 20, paidDays: 11 });
    const withThem = home({ tenancies: october.tenancies, outages }, [terms('2020-01-01', { countsOutages: true })]);
    expect(sum(withThem, '2026-01-01', '2026-12-31')).toMatchObject({ emptyDays: 11, outDays: 20, paidDays: 31 });
  });

  test('keeps last year’s figures when terms, agreement or rent change', () => {
    const empty = { tenancies: [days('2020-01-01', '2025-12-21')] };
    const changed = home(
      { ...empty, rent: throughTime<number | null>([{ until: isoDate('2026-01-01'), value: 365_000 }], 730_000, day) },
      [terms('2026-01-06', { countsOutages: true, freeDays: 0 })],
      throughTime([{ until: isoDate('2026-01-11'), value: true }], false, day),
    );
    expect(tallyCostOre(sum(changed, '2025-01-01', '2025-12-31'))).toBe(10 * 12_000);
    expect(tallyCostOre(sum(changed, '2026-01-01', '2026-12-31'))).toBe(10 * 24_000);
  });
});

test('by law an udslusningsbolig is paid for in every estate, also in none; places without rent never are', () => {
  const rules = termsThroughTime([], day);
  const never = throughTime([], false, day);
  expect(paidTimes(rules, 'UDSLUS', never)).toHaveLength(1);
  expect(paidTimes(rules, 'UDSLUS', null)).toHaveLength(1);
  expect(paidTimes(rules, 'SKAEV', null)).toEqual([]);
  expect(paidTimes(rules, 'H110', always)).toEqual([]);
});

test('the months of a period are cut to it', () => {
  const months = monthSpans(isoDate('2026-01-15'), isoDate('2026-03-02'), day);
  expect(months.map(({ month, from, end }) => [month, end - from])).toEqual([
    ['2026-01', 17],
    ['2026-02', 28],
    ['2026-03', 2],
  ]);
  expect(monthSpans(isoDate('2026-03-02'), isoDate('2026-03-01'), day)).toEqual([]);
});

test('agrees with a count day by day for 200 random homes', () => {
  const random = seeded(7);
  const start = isoDate('2025-06-10');
  const end = isoDate('2026-06-20');
  const dayAt = (index: number): IsoDate => addDays(start, index - 60);
  const rules = [terms('2025-09-03', { freeDays: 12 }), terms('2026-02-10', { countsOutages: true, freeDays: 5 })];
  const inForce = (on: IsoDate): DatedVacancyTerms | typeof FIRST_VACANCY_TERMS =>
    rules.findLast(({ from }) => from <= on) ?? FIRST_VACANCY_TERMS;
  for (let count = 0; count < 200; count += 1) {
    let next = random.int(0, 120);
    const tenancies = Array.from({ length: random.int(0, 4) }, () => {
      const from = next;
      const to = from + random.int(0, 90);
      next = to + 1 + random.int(0, 60);
      return { from: dayAt(from), to: dayAt(to) };
    });
    const outages = Array.from({ length: random.int(0, 2) }, () => {
      const from = random.int(0, 400);
      return { from: dayAt(from), to: random.next() < 0.2 ? null : dayAt(from + random.int(0, 40)) };
    });
    const unit = home(
      {
        knownFrom: dayAt(random.int(0, 80)),
        retiredOn: random.next() < 0.3 ? dayAt(random.int(200, 420)) : null,
        tenancies,
        outages,
      },
      rules,
    );
    expect(sum(unit, start, end)).toMatchObject(countedByDay(unit, start, end, inForce));
  }
});

function countedByDay(
  unit: PricedUnit,
  start: IsoDate,
  end: IsoDate,
  inForce: (on: IsoDate) => { readonly freeDays: number; readonly countsOutages: boolean },
): Partial<VacancyTally> {
  const facts = { ...unit, plannedFrom: unit.knownFrom };
  const exists = (on: IsoDate): boolean => on >= unit.knownFrom && (unit.retiredOn === null || on < unit.retiredOn);
  const isOut = (on: IsoDate): boolean =>
    exists(on) && occupiedOn(unit.tenancies, on) === null && occupiedOn(unit.outages, on) !== null;
  const counts = (on: IsoDate, countsOutages: boolean): boolean => isFreeOn(facts, on) || (countsOutages && isOut(on));
  let [emptyDays, outDays, paidDays] = [0, 0, 0];
  for (let on = start; on <= end; on = addDays(on, 1)) {
    if (isFreeOn(facts, on)) emptyDays += 1;
    if (isOut(on)) outDays += 1;
    const { freeDays, countsOutages } = inForce(on);
    let age = 0;
    while (age <= freeDays && counts(addDays(on, -age), countsOutages)) age += 1;
    if (age > freeDays) paidDays += 1;
  }
  return { emptyDays, outDays, paidDays };
}
