import { describe, expect, test } from 'vitest';
import { addDays, type DayInterval, type IsoDate, isoDate } from '../../../shared/dates.ts';
import {
  availableFrom,
  daysVacant,
  isFreeOn,
  occupiedOn,
  type UnitFacts,
  vacantSince,
} from '../../../shared/domain/unit-availability.ts';
import { seeded } from '../seeded.ts';

const today = isoDate('2026-11-23');
const period = (from: string, to: string | null): DayInterval => ({
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});
const facts = (changes: Partial<UnitFacts> = {}): UnitFacts => ({
  plannedFrom: null,
  retiredOn: null,
  tenancies: [],
  outages: [],
  ...changes,
});

describe('availableFrom', () => {
  test('a unit without history is free now, nobody knows since when', () => {
    expect(availableFrom(facts(), today)).toEqual({ kind: 'now', since: null });
    expect(daysVacant(facts(), today)).toBeNull();
  });

  test('is the day after the last tenant has left', () => {
    const left = facts({ tenancies: [period('2020-01-01', '2024-12-31'), period('2025-01-01', '2026-10-31')] });
    expect(availableFrom(left, today)).toEqual({ kind: 'now', since: '2026-11-01' });
    expect(availableFrom(left, isoDate('2026-10-31'))).toEqual({ kind: 'from', date: '2026-11-01' });
  });

  test('waits for the repair after the tenancy, and for the planned day', () => {
    const repaired = facts({
      tenancies: [period('2020-01-01', '2026-11-30')],
      outages: [period('2026-12-01', '2026-12-14')],
    });
    expect(availableFrom(repaired, today)).toEqual({ kind: 'from', date: '2026-12-15' });
    expect(availableFrom({ ...repaired, plannedFrom: isoDate('2027-02-01') }, today)).toEqual({
      kind: 'from',
      date: '2027-02-01',
    });
  });

  test.each([
    ['a tenancy', facts({ tenancies: [period('2020-01-01', null)] })],
    ['a coming tenancy', facts({ tenancies: [period('2027-01-01', null)] })],
    ['an outage', facts({ tenancies: [period('2020-01-01', '2026-10-31')], outages: [period('2026-11-01', null)] })],
  ])('cannot be said while %s is open-ended', (_, open) => {
    expect(availableFrom(open, today)).toEqual({ kind: 'none' });
  });

  test('is none for a unit that is gone by then, and holds for one that goes later', () => {
    expect(availableFrom(facts({ retiredOn: today }), today)).toEqual({ kind: 'none' });
    expect(
      availableFrom(
        facts({ retiredOn: isoDate('2026-12-01'), tenancies: [period('2020-01-01', '2026-11-30')] }),
        today,
      ),
    ).toEqual({ kind: 'none' });
    expect(availableFrom(facts({ retiredOn: isoDate('2027-01-01') }), today)).toEqual({ kind: 'now', since: null });
  });
});

test('the gap before a coming tenancy is free, though no lasting date can be said', () => {
  const gap = facts({ tenancies: [period('2020-01-01', '2026-10-31'), period('2026-12-01', null)] });
  expect([isFreeOn(gap, today), daysVacant(gap, today), availableFrom(gap, today).kind]).toEqual([true, 23, 'none']);
  expect([vacantSince(gap, today), vacantSince(gap, isoDate('2026-12-01'))]).toEqual(['2026-11-01', null]);
});

test('the first empty day counts as one, an occupied day as none', () => {
  const left = facts({ tenancies: [period('2020-01-01', '2026-11-22')] });
  expect([daysVacant(left, today), daysVacant(left, isoDate('2026-11-22'))]).toEqual([1, 0]);
});

test('occupiedOn finds the tenancy in force on its first and last day and not after', () => {
  const one = { ...period('2026-01-01', '2026-01-31'), id: 'a' };
  const found = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((date) =>
    occupiedOn([one], isoDate(date)),
  );
  expect(found).toEqual([null, one, one, null]);
});

describe('against a count day by day', () => {
  const start = isoDate('2026-01-01');
  const dayAt = (index: number): IsoDate => addDays(start, index);
  const horizon = 90;

  function randomFacts(random: ReturnType<typeof seeded>): UnitFacts {
    const periods = (): DayInterval[] =>
      Array.from({ length: random.int(0, 3) }, () => {
        const from = random.int(0, 50);
        return { from: dayAt(from), to: random.next() < 0.1 ? null : dayAt(from + random.int(0, 15)) };
      });
    return {
      plannedFrom: random.next() < 0.4 ? dayAt(random.int(0, 50)) : null,
      retiredOn: random.next() < 0.2 ? dayAt(random.int(30, 80)) : null,
      tenancies: periods(),
      outages: periods(),
    };
  }

  const touched = (unit: UnitFacts, day: IsoDate): boolean =>
    (unit.plannedFrom !== null && day < unit.plannedFrom) ||
    [...unit.tenancies, ...unit.outages].some((one) => one.from <= day && (one.to === null || one.to >= day));

  test('the answers agree for 3,000 units on random days', () => {
    const random = seeded(5);
    const days = Array.from({ length: horizon }, (_, index) => dayAt(index));
    for (let round = 0; round < 3000; round++) {
      const unit = randomFacts(random);
      const index = random.int(0, 70);
      const on = dayAt(index);
      const gone = (day: IsoDate): boolean => unit.retiredOn !== null && day >= unit.retiredOn;
      expect(isFreeOn(unit, on)).toBe(!touched(unit, on) && !gone(on));

      let run = 0;
      while (run <= index && isFreeOn(unit, dayAt(index - run))) run++;
      const vacant = daysVacant(unit, on);
      if (vacant === null) expect(run).toBe(index + 1);
      else expect(vacant).toBe(run);

      const lastTouched = days.findLastIndex((day) => touched(unit, day));
      const first = dayAt(Math.max(lastTouched + 1, index));
      const answer = availableFrom(unit, on);
      if (lastTouched === horizon - 1 || gone(first)) expect(answer).toEqual({ kind: 'none' });
      else if (first > on) expect(answer).toEqual({ kind: 'from', date: first });
      else expect(answer.kind).toBe('now');
    }
  });
});
