import type { IsoDate } from '../dates.ts';
import { addDays, isoWeekday } from '../dates.ts';
import { addWorkdays } from './handoffs-deadlines.ts';
import { holidayOn, workdaysBefore } from './holidays.ts';

/** The days of a week as RFC 5545 names them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** The longest rhythm that is still a rhythm: less often than that is a date of its own. */
export const MOST_WEEKS = 12;
/** So far ahead the visits of a series stand as visits of their own. */
export const LAID_OUT_DAYS = 56;

/** How often somebody is visited: on which days of every so many weeks, from when and until when. */
export interface Rhythm {
  readonly from: IsoDate;
  /** The last day on which it may fall; null: until somebody ends it. */
  readonly until: IsoDate | null;
  /** 1: every week. */
  readonly everyWeeks: number;
  readonly weekdays: readonly Weekday[];
}

/** Somebody ended it, or what it was for ended. */
export const seriesEnds = ['asked', 'tenancy', 'grant'] as const;
export type SeriesEnd = (typeof seriesEnds)[number];

export type RhythmProblem = 'series-without-day' | 'series-ends-before';

export function rhythmProblem({ from, until, weekdays: days }: Rhythm): RhythmProblem | null {
  if (days.length === 0) return 'series-without-day';
  return until !== null && until < from ? 'series-ends-before' : null;
}

/**
 * Where a visit on a holiday can go: the nearest day of the same week that is none, the earlier of two; null on an ordinary
 * day, and in a week that has no other. A weekend stays a weekend: whoever is visited on Sundays meant Sunday.
 */
export function awayFromHoliday(day: IsoDate): IsoDate | null {
  if (holidayOn(day) === null) return null;
  const weekday = isoWeekday(day);
  const around = [-1, 1, -2, 2, -3, 3, -4, 4].filter((away) => weekday + away >= 1 && weekday + away <= 5);
  const free = around.map((away) => addDays(day, away)).find((other) => holidayOn(other) === null);
  return free ?? null;
}

/** Why somebody is away. What kind of illness is nobody's business. */
export const absenceReasons = ['leave', 'illness', 'course', 'other'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

/**
 * So many workdays before the absence a substitute may see whom they will go to: time to read the hand-over and to ask the
 * colleague while she is there, also when one of the days is theirs off. Earlier nobody needs it.
 */
const READING_DAYS = 3;

/** The day from which whoever steps in may see the residents of an absence. */
export function lentFrom(absentFrom: IsoDate, today: IsoDate): IsoDate {
  const from = workdaysBefore(absentFrom, READING_DAYS);
  return from < today ? today : from;
}

/**
 * So many workdays after the absence a substitute still sees whom they went to, to write down what was done: a visit of the
 * last afternoon is written the next morning, also after a weekend and a day off. Nothing new is planned on them.
 */
const WRITING_DAYS = 3;

/** The last day on which whoever stepped in may see the residents of an absence. */
export function lentUntil(absentTo: IsoDate): IsoDate {
  return addWorkdays(absentTo, WRITING_DAYS);
}

/** Do two visits of one worker run into each other? Minutes of the day; without a time or a length nobody can say. */
export function timesMeet(a: Timed, b: Timed): boolean {
  if (a.from === null || b.from === null) return false;
  const [startA, startB] = [minuteOf(a.from), minuteOf(b.from)];
  return startA < startB + Math.max(b.minutes ?? 1, 1) && startB < startA + Math.max(a.minutes ?? 1, 1);
}

export interface Timed {
  /** A time of day `HH:MM`. */
  readonly from: string | null;
  readonly minutes: number | null;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
