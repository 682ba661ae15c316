import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEstate } from '../../../../main/engine/associations/estates.service.ts';
import { listUnits } from '../../../../main/engine/units/unit-list.repository.ts';
import { saveNewUnit } from '../../../../main/engine/units/units.service.ts';
import { listVacancies, vacancyFigures } from '../../../../main/engine/units/vacancies.repository.ts';
import { countedHomes, homesNotLet } from '../../../../main/engine/vacancies/vacancies.repository.ts';
import type { UnitRow } from '../../../../shared/contract/units.ts';
import { noUnitFilter } from '../../../../shared/contract/units.ts';
import {
  addDays,
  addMonths,
  type DayInterval,
  dayNumber,
  type IsoDate,
  isoDate,
  startOfMonth,
} from '../../../../shared/dates.ts';
import { monthSpans, spread } from '../../../../shared/domain/day-spans.ts';
import { currentOrNext } from '../../../../shared/domain/tenancies.ts';
import {
  availableFrom,
  daysVacant,
  isFreeOn,
  occupiedOn,
  type UnitFacts,
  vacantSince,
} from '../../../../shared/domain/unit-availability.ts';
import { type CountedUnit, unletDays } from '../../../../shared/domain/vacant-days.ts';
import type { UnitId } from '../../../../shared/ids.ts';
import { openTestDatabase, type TestDatabase } from '../../../helpers/database.ts';
import { ADDRESS, DETAILS } from '../../../helpers/homes.ts';
import { seeded } from '../../../shared/seeded.ts';

const UNITS = 400;
const START = isoDate('2026-01-01');
const dayAt = (index: number): IsoDate => addDays(START, index);
const DAYS = [0, 1, 17, 40, 41, 63, 80, 120].map(dayAt);

let file: TestDatabase;
const facts = new Map<UnitId, UnitFacts>();

beforeAll(() => {
  file = openTestDatabase();
  const random = seeded(11);
  file.write((writing) => {
    const estate = createEstate(writing, { associationId: null, name: 'Prøvehuset', number: null, vacancyPaid: true });
    if (!estate.ok) throw new Error('no estate');
    for (let number = 1; number <= UNITS; number += 1) {
      const unit = randomFacts(random);
      const { plannedFrom, retiredOn } = unit;
      const address = { ...ADDRESS, houseNumber: 1 + (number % 999) };
      const id = saveNewUnit(writing, {
        ...DETAILS,
        estateId: estate.value.id,
        tenancyNumber: `L-${number}`,
        address,
        plannedFrom,
        retiredOn,
        shielded: random.next() < 0.1,
      });
      facts.set(id, unit);
      for (const { from, to } of unit.tenancies) {
        writing.db.insert('tenancies', writing.newId(), { unit_id: id, kind: 'lease', from_day: from, to_day: to });
      }
      for (const { from, to } of unit.outages) {
        writing.db.insert('outages', writing.newId(), { unit_id: id, reason: 'repair', from_day: from, to_day: to });
      }
    }
  });
});
afterAll(() => file.close());

/** Tenancies one after the other, as the database demands; outages as they come, also over each other. */
function randomFacts(random: ReturnType<typeof seeded>): UnitFacts {
  const tenancies: DayInterval[] = [];
  for (let from = random.int(0, 50); from < 90 && random.next() < 0.7; ) {
    const open = random.next() < 0.15;
    const to = from + random.int(0, 20);
    tenancies.push({ from: dayAt(from), to: open ? null : dayAt(to) });
    if (open) break;
    from = to + random.int(1, 15);
  }
  const outages = Array.from({ length: random.int(0, 2) }, () => {
    const from = random.int(0, 80);
    return { from: dayAt(from), to: random.next() < 0.1 ? null : dayAt(from + random.int(0, 15)) };
  });
  return {
    plannedFrom: random.next() < 0.3 ? dayAt(random.int(0, 60)) : null,
    retiredOn: random.next() < 0.2 ? dayAt(random.int(30, 110)) : null,
    tenancies,
    outages,
  };
}

const factsOf = (id: UnitId): UnitFacts =>
  facts.get(id) ?? { plannedFrom: null, retiredOn: null, tenancies: [], outages: [] };

function listed(
  today: IsoDate,
  filter: Partial<typeof noUnitFilter> = {},
  sort: 'address' | 'availableFrom' | 'occupiedBy' = 'address',
  descending = false,
): readonly UnitRow[] {
  const page = { filter: { ...noUnitFilter, ...filter }, sort, descending, today, mayReadNames: true, limit: 200 };
  return [0, 200, 400].flatMap((offset) => [...listUnits(file.db, { ...page, offset })]);
}

describe.each(DAYS)('what SQL says on %s is what the rule says', (today) => {
  test('of Ledig fra, days empty, use and condition', () => {
    const rows = listed(today);
    expect(rows.length).toBe(
      [...facts.values()].filter(({ retiredOn }) => retiredOn === null || retiredOn > today).length,
    );
    for (const row of rows) {
      const unit = factsOf(row.id);
      const answer = availableFrom(unit, today);
      const day = answer.kind === 'now' ? answer.since : answer.kind === 'from' ? answer.date : null;
      const outage = occupiedOn(unit.outages, today);
      expect({
        availability: row.availability,
        availableFrom: row.availableFrom,
        daysVacant: row.daysVacant,
        occupied: row.occupied,
        outOfService: row.outOfService,
      }).toEqual({
        availability: answer.kind,
        availableFrom: day,
        daysVacant: daysVacant(unit, today),
        occupied: occupiedOn(unit.tenancies, today) !== null,
        outOfService: outage !== null,
      });
      const lasting = unit.outages
        .filter(({ from, to }) => from <= today && (to === null || to >= today))
        .map(({ to }) => to);
      expect(row.outUntil).toBe(lasting.includes(null) ? null : (lasting.toSorted().at(-1) ?? null));
      const coming =
        unit.tenancies
          .filter(({ from }) => from > today)
          .map(({ from }) => from)
          .toSorted()[0] ?? null;
      expect(row.movesInOn).toBe(row.occupied ? null : coming);
      const lived = currentOrNext(unit.tenancies, today);
      expect([row.occupied, row.movesInOn]).toEqual([
        lived !== null && lived.from <= today,
        lived !== null && lived.from > today ? lived.from : null,
      ]);
    }
  });

  test('of those that are free on any day', () => {
    for (const freeOn of DAYS) {
      const wanted = [...facts]
        .filter(([, unit]) => isFreeOn(unit, freeOn) && (unit.retiredOn === null || unit.retiredOn > today))
        .map(([id]) => id);
      expect(new Set(listed(today, { freeOn }).map(({ id }) => id))).toEqual(new Set(wanted));
    }
  });

  test('of vacancies, the longest first and the unknown last, and of their days together', () => {
    const wanted = [...facts].filter(([, unit]) => isFreeOn(unit, today));
    const pages = [0, 200].flatMap((offset) => [...listVacancies(file.db, today, offset, 200).rows]);
    expect(new Set(pages.map(({ id }) => id))).toEqual(new Set(wanted.map(([id]) => id)));
    for (const row of pages) {
      expect([row.since, row.daysVacant]).toEqual([
        vacantSince(factsOf(row.id), today),
        daysVacant(factsOf(row.id), today),
      ]);
    }
    const order = pages.map(({ daysVacant: days }) => days ?? -1);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    const dayTotal = wanted.reduce((sum, [, unit]) => sum + (daysVacant(unit, today) ?? 0), 0);
    expect(vacancyFigures(file.db, today)).toEqual({ total: wanted.length, dayTotal });
    for (const offset of [0, 1, 1_000]) {
      const page = listVacancies(file.db, today, offset, 7);
      expect([offset, page.total, page.dayTotal]).toEqual([offset, wanted.length, dayTotal]);
    }
  });

  test('of empty days, with or without the homes that were let throughout', () => {
    for (const from of [today, addDays(today, -5), addMonths(startOfMonth(today), -11)]) {
      const all = countedHomes(file.db, from, { kind: 'all' });
      const some = homesNotLet(file.db, from, today);
      const letThroughout = [...facts.values()].filter(
        ({ retiredOn, tenancies }) =>
          (retiredOn === null || retiredOn > from) &&
          tenancies.some((tenancy) => tenancy.from <= from && (tenancy.to === null || tenancy.to >= today)),
      );
      expect(all.length - some.length).toBe(letThroughout.length);
      const months = monthSpans(from, today, dayNumber);
      const daysOf = (units: readonly CountedUnit[]) => {
        const days = months.map(() => 0);
        for (const span of units.flatMap((unit) => unletDays(unit, dayNumber).empty))
          spread(span, months, (index, count) => {
            days[index] = (days[index] ?? 0) + count;
          });
        return days;
      };
      expect(daysOf(some)).toEqual(daysOf(all));
    }
  });

  test('of the order by Ledig fra: free now, then by day, then those without a date', () => {
    for (const descending of [false, true]) {
      const order = listed(today, {}, 'availableFrom', descending).map((row) =>
        row.availability === 'none' ? null : (row.availableFrom ?? ''),
      );
      const dated = order.filter((key) => key !== null);
      const sorted = dated.toSorted();
      expect(order).toEqual([...(descending ? sorted.toReversed() : sorted), ...order.filter((key) => key === null)]);
    }
  });
});
