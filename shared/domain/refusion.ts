import type { DayInterval, IsoDate } from '../dates.ts';
import { addMonths, daysBetween, nextDay } from '../dates.ts';

/** What the state pays half of, as far as it is known: advice to look into, never the truth. */
export const refusionCodes = ['shelter-days', 'housing-first-months'] as const;
export type RefusionCode = (typeof refusionCodes)[number];

/** One line of the municipality's table. `source`: null for what is shipped, whose words say where it is from. */
export interface RefusionRule {
  readonly code: RefusionCode;
  /** Days of a running year, or months from the discharge. */
  readonly number: number;
  readonly from: IsoDate;
  readonly source: string | null;
}

/** As published in 2026: 120 days of a running year, 90 from 1 April 2026; two years from the discharge (SEL § 176 a). */
export const FIRST_REFUSION: readonly RefusionRule[] = [
  { code: 'shelter-days', number: 120, from: '2023-10-01' as IsoDate, source: null },
  { code: 'shelter-days', number: 90, from: '2026-04-01' as IsoDate, source: null },
  { code: 'housing-first-months', number: 24, from: '2023-10-01' as IsoDate, source: null },
];

/** The line that holds on the day: of one kind, the newest that has begun. */
export function ruleOn(rules: readonly RefusionRule[], code: RefusionCode, day: IsoDate): RefusionRule | null {
  const begun = rules.filter((rule) => rule.code === code && rule.from <= day);
  return begun.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null;
}

export interface ShelterYear {
  /** The day on which the running year began: the first day of the first stay in it. */
  readonly began: IsoDate;
  readonly used: number;
}

/** The days in § 110 stays of the running year that `today` is in; null outside one. A year begins with the first stay after the last. */
export function shelterYear(stays: readonly DayInterval[], today: IsoDate): ShelterYear | null {
  let year: ShelterYear | null = null;
  for (const { from, to } of stays.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    let day = from;
    const last = to === null || to > today ? today : to;
    while (day <= last) {
      if (year === null || day >= addMonths(year.began, 12)) year = { began: day, used: 0 };
      const over = addMonths(year.began, 12);
      const upTo = last < over ? daysBetween(day, last) + 1 : daysBetween(day, over);
      year = { ...year, used: year.used + upTo };
      day = last < over ? nextDay(last) : over;
    }
  }
  return year !== null && today < addMonths(year.began, 12) ? year : null;
}

export const housingFirstStates = ['no-stay', 'no-decision', 'staying', 'in-time', 'over', 'too-late'] as const;
export type HousingFirstState = (typeof housingFirstStates)[number];

/**
 * § 85 a: was the support decided before the discharge from § 110? The time runs from the first discharge after the decision
 * and does not begin anew by a later stay.
 */
export function housingFirstAdvice(
  stays: readonly DayInterval[],
  decidedOn: IsoDate | null,
  months: number,
  today: IsoDate,
): { readonly state: HousingFirstState; readonly until: IsoDate | null } {
  if (stays.length === 0) return { state: 'no-stay', until: null };
  if (decidedOn === null) return { state: 'no-decision', until: null };
  const before = stays
    .filter(({ from, to }) => from <= decidedOn && (to === null || decidedOn < to))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
  if (before === undefined) return { state: 'too-late', until: null };
  if (before.to === null || before.to > today) return { state: 'staying', until: null };
  const until = addMonths(before.to, months);
  return { state: today > until ? 'over' : 'in-time', until };
}
