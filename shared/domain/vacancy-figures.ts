import { type DayNumber, type MonthSpan, type Span, spread, type Valued } from './day-spans.ts';
import type { PaidTimes } from './vacancy-rule.ts';
import { type CountedUnit, type UnletDays, unletDays } from './vacant-days.ts';

/** What the empty days of one home, or of many, come to. */
export interface VacancyTally {
  /** Nobody rents it and somebody could. */
  readonly emptyDays: number;
  /** Nobody rents it and it is out of service. */
  readonly outDays: number;
  /** Days that the municipality pays for. */
  readonly paidDays: number;
  /** Of those, days of homes whose rent nobody has noted: they cost something unknown. */
  readonly unpricedDays: number;
  /** A month's rent in øre for each paid day, added up: exact, and rounded only when it is shown. */
  readonly oreDays: number;
  /** Homes that are empty on the last day. */
  readonly homes: number;
}

export const NO_VACANCY: VacancyTally = {
  emptyDays: 0,
  outDays: 0,
  paidDays: 0,
  unpricedDays: 0,
  oreDays: 0,
  homes: 0,
};

/** A home with what it costs while it is empty. */
export interface PricedUnit extends CountedUnit {
  readonly paid: PaidTimes;
  readonly rent: readonly Valued<number | null>[];
}

/** Both together; `homes` as on the last day of the later one. */
export function addTallies(a: VacancyTally, b: VacancyTally): VacancyTally {
  return {
    emptyDays: a.emptyDays + b.emptyDays,
    outDays: a.outDays + b.outDays,
    paidDays: a.paidDays + b.paidDays,
    unpricedDays: a.unpricedDays + b.unpricedDays,
    oreDays: a.oreDays + b.oreDays,
    homes: a.homes + b.homes,
  };
}

/** What it costs in øre: a year's rent spread over 365 days. */
export function tallyCostOre({ oreDays }: Pick<VacancyTally, 'oreDays'>): number {
  return Math.round((oreDays * 12) / 365);
}

/** The home's months, in the order of the months. */
export function tallyUnit(unit: PricedUnit, months: readonly MonthSpan[], day: DayNumber): readonly VacancyTally[] {
  const tallies: Writable[] = months.map(() => ({ ...NO_VACANCY }));
  const unlet = unletDays(unit, day);
  const at = (index: number): Writable => tallies[index] ?? { ...NO_VACANCY };
  for (const span of unlet.empty) {
    spread(span, months, (index, days, isLastDay) => {
      at(index).emptyDays += days;
      if (isLastDay) at(index).homes += 1;
    });
  }
  for (const span of unlet.out)
    spread(span, months, (index, days) => {
      at(index).outDays += days;
    });
  for (const { from, end, value: rent } of paidSpans(unlet, unit)) {
    spread({ from, end }, months, (index, days) => {
      at(index).paidDays += days;
      if (rent === null) at(index).unpricedDays += days;
      else at(index).oreDays += days * rent;
    });
  }
  return tallies;
}

/** What `tallyUnit` says of one span and of nothing else: a month's rent in øre for each of its paid days. */
export function paidOreDays(unit: PricedUnit, within: Span, day: DayNumber): number {
  if (unit.paid.length === 0) return 0;
  let oreDays = 0;
  for (const { from, end, value: rent } of paidSpans(unletDays(unit, day), unit)) {
    const days = Math.min(end, within.end) - Math.max(from, within.from);
    if (days > 0 && rent !== null) oreDays += days * rent;
  }
  return oreDays;
}

/** The days that are paid for, each with the rent of that day. */
function paidSpans(unlet: UnletDays, { paid, rent }: PricedUnit): readonly Valued<number | null>[] {
  return paid.flatMap(({ from, end, value: { freeDays, countsOutages } }) =>
    (countsOutages ? unlet.all : unlet.empty).flatMap((spell) => {
      const due: Span = { from: Math.max(spell.from + freeDays, from), end: Math.min(spell.end, end) };
      return rent.flatMap((piece) => {
        const part = { from: Math.max(due.from, piece.from), end: Math.min(due.end, piece.end), value: piece.value };
        return part.from < part.end ? [part] : [];
      });
    }),
  );
}

type Writable = { -readonly [K in keyof VacancyTally]: VacancyTally[K] };
