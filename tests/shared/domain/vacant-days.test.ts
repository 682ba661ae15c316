import { expect, test } from 'vitest';
import { addDays, type DayInterval, type IsoDate, isoDate } from '../../../shared/dates.ts';
import { isFreeOn } from '../../../shared/domain/unit-availability.ts';
import { type CountedUnit, vacantDaysByMonth } from '../../../shared/domain/vacant-days.ts';
import { seeded } from '../seeded.ts';

const today = isoDate('2026-11-23');
const first = isoDate('2025-12-01');
const unit = (changes: Partial<CountedUnit> = {}): CountedUnit => ({
  knownFrom: isoDate('2020-01-01'),
  retiredOn: null,
  tenancies: [],
  outages: [],
  ...changes,
});
const days = (from: string, to: string | null): DayInterval => ({
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});
const figures = (units: readonly CountedUnit[]) => vacantDaysByMonth(units, today).map((month) => month.days);

test('twelve months, the oldest first, and this one until today', () => {
  const months = vacantDaysByMonth([unit()], today);
  expect(months.map(({ month }) => month)).toEqual([
    '2025-12',
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
  ]);
  expect(months.map((month) => month.days)).toEqual([31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 23]);
});

test('nothing is empty while it is let, or while nobody had a unit', () => {
  expect(figures([unit({ tenancies: [days('2020-01-01', null)] })])).toEqual(Array.from({ length: 12 }, () => 0));
  expect(figures([unit({ knownFrom: isoDate('2026-11-20') })]).at(-1)).toBe(4);
  expect(figures([unit({ retiredOn: isoDate('2025-12-03') })])).toEqual([2, ...Array.from({ length: 11 }, () => 0)]);
  expect(figures([])).toEqual(Array.from({ length: 12 }, () => 0));
});

test('a repair during a tenancy is taken off once', () => {
  expect(
    figures([unit({ tenancies: [days('2020-01-01', '2026-11-10')], outages: [days('2026-11-05', '2026-11-15')] })]).at(
      -1,
    ),
  ).toBe(8);
});

test('agrees with a count day by day for 300 random units', () => {
  const random = seeded(23);
  const dayAt = (index: number): IsoDate => addDays(first, index - 30);
  const units = Array.from({ length: 300 }, () =>
    unit({
      knownFrom: dayAt(random.int(0, 300)),
      retiredOn: random.next() < 0.2 ? dayAt(random.int(0, 400)) : null,
      outages: Array.from({ length: random.int(0, 4) }, () => {
        const from = random.int(0, 380);
        return { from: dayAt(from), to: random.next() < 0.1 ? null : dayAt(from + random.int(0, 60)) };
      }),
    }),
  );
  const counted = new Map(vacantDaysByMonth([], today).map(({ month }) => [month, 0]));
  for (let day = first; day <= today; day = addDays(day, 1)) {
    const free = units.filter(({ knownFrom, retiredOn, outages }) =>
      isFreeOn({ plannedFrom: knownFrom, retiredOn, tenancies: [], outages }, day),
    );
    const month = day.slice(0, 7);
    counted.set(month, (counted.get(month) ?? 0) + free.length);
  }
  expect(vacantDaysByMonth(units, today)).toEqual([...counted].map(([month, sum]) => ({ month, days: sum })));
});
