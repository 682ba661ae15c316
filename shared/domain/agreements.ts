import type { IsoDate } from '../dates.ts';
import { addDays, addMonths, daysBetween } from '../dates.ts';

/** How often an association is promised its list. */
export const listFrequencies = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'once'] as const;
export type ListFrequency = (typeof listFrequencies)[number];

/** `soon` comes within three days, so that a Friday sees Monday; `met` has nothing left to come. */
export const dueStates = ['due-today', 'overdue', 'soon', 'later', 'met'] as const;
export type DueState = (typeof dueStates)[number];

export interface Schedule {
  readonly frequency: ListFrequency;
  readonly firstDue: IsoDate;
}

const SOON_DAYS = 3;
const MONTHS: Readonly<Record<Exclude<ListFrequency, 'weekly' | 'once'>, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};

/**
 * The days after `after` on which a list is due, the last one being the first that is not before `until`. Counted from the
 * first day, so that the 31st stays the last of every month.
 */
export function dueDays({ frequency, firstDue }: Schedule, after: IsoDate | null, until: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let step = 0; ; step += 1) {
    const day = dayAt(frequency, firstDue, step);
    if (after === null || day > after) days.push(day);
    if (frequency === 'once' || (day >= until && days.length > 0)) return days;
  }
}

/** The day to meet next, or that has passed unmet: the oldest one, for so long somebody has waited. */
export function nextDue(schedule: Schedule, metUntil: IsoDate | null, today: IsoDate): IsoDate | null {
  return dueDays(schedule, metUntil, today)[0] ?? null;
}

export function dueState(due: IsoDate | null, today: IsoDate): DueState {
  if (due === null) return 'met';
  const left = daysBetween(today, due);
  if (left < 0) return 'overdue';
  if (left === 0) return 'due-today';
  return left <= SOON_DAYS ? 'soon' : 'later';
}

/**
 * Which days a list that leaves today settles: those that passed since `metUntil` (only the last of them is met, the others
 * went without), else the next one, when at least half of the time to it has gone since the day before it or since `since`.
 */
export function settledBy(
  schedule: Schedule,
  metUntil: IsoDate | null,
  since: IsoDate,
  today: IsoDate,
): { readonly meets: IsoDate | null; readonly missed: readonly IsoDate[] } {
  const days = dueDays(schedule, metUntil, today);
  const passed = days.filter((day) => day <= today);
  const last = passed.at(-1);
  if (last !== undefined) return { meets: last, missed: passed.slice(0, -1) };
  const [next] = days;
  if (next === undefined) return { meets: null, missed: [] };
  const before = metUntil !== null && metUntil > since ? metUntil : since;
  return { meets: daysBetween(before, today) >= daysBetween(today, next) ? next : null, missed: [] };
}

export interface DueRecord {
  readonly due: IsoDate;
  /** Null: nothing was sent for it. */
  readonly sentOn: IsoDate | null;
}

export interface YearOfLists {
  readonly year: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
}

/** How many lists of each year left in time, late or not at all; newest year first. */
export function listsByYear(records: readonly DueRecord[]): readonly YearOfLists[] {
  const years = new Map<number, { onTime: number; late: number; missing: number }>();
  for (const { due, sentOn } of records) {
    const year = Number(due.slice(0, 4));
    const sums = years.get(year) ?? { onTime: 0, late: 0, missing: 0 };
    years.set(year, sums);
    sums[sentOn === null ? 'missing' : sentOn <= due ? 'onTime' : 'late'] += 1;
  }
  return [...years].map(([year, sums]) => ({ year, ...sums })).toSorted((a, b) => b.year - a.year);
}

function dayAt(frequency: ListFrequency, first: IsoDate, step: number): IsoDate {
  if (frequency === 'once') return first;
  return frequency === 'weekly' ? addDays(first, 7 * step) : addMonths(first, MONTHS[frequency] * step);
}
