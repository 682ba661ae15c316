import type { IsoDate } from '../dates.ts';

/** The days of a week as RFC 5545 names them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** The longest rhythm that is still a rhythm: less often than that is a date of its own. */
export const MOST_WEEKS = 12;

/** How often somebody is visited: on which days of every so many weeks, from when and until when. */
export interface Rhythm {
  readonly from: IsoDate;
  /** The last day on which it may fall; null: until somebody ends it. */
  readonly until: IsoDate | null;
  /** 1: every week. */
  readonly everyWeeks: number;
  readonly weekdays: readonly Weekday[];
}

export type RhythmProblem = 'series-without-day' | 'series-ends-before';

export function rhythmProblem({ from, until, weekdays: days }: Rhythm): RhythmProblem | null {
  if (days.length === 0) return 'series-without-day';
  return until !== null && until < from ? 'series-ends-before' : null;
}
