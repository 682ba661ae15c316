import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';

/** A civil date `YYYY-MM-DD`, real, from 1900 to 2199, without time and zone. Plain text order is date order. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** An inclusive interval of days: `to` is the last day, null means open-ended. */
export type DayInterval = { readonly from: IsoDate; readonly to: IsoDate | null };

/** True for a real date `YYYY-MM-DD` between 1900-01-01 and 2199-12-31. */
export function isIsoDate(text: string): text is IsoDate {
  if (text.length !== 10) return false;
  // sign by sign: every date that leaves in a list is asked, and an expression makes an array of each
  for (let at = 0; at < 10; at += 1) {
    const sign = text.charCodeAt(at);
    if (at === 4 || at === 7 ? sign !== HYPHEN : sign < ZERO || sign > NINE) return false;
  }
  const { year, month, day } = partsOfDate(text as IsoDate);
  return isRealDate(year, month, day);
}

/** The date when the text is a real one in ISO form, else null. For what people type see domain/dates-da.ts. */
export function parseIsoDate(text: string): IsoDate | null {
  return isIsoDate(text) ? text : null;
}

/** The date of a text that must be right (database rows, constants, tests); throws on anything else. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError('not an ISO date');
  return text;
}

/** The date of a year, month 1–12 and day 1–31, or null when there is no such day within 1900–2199. */
export function dateFromParts(year: number, month: number, day: number): IsoDate | null {
  return isRealDate(year, month, day) ? (format(year, month, day) as IsoDate) : null;
}

export function partsOfDate(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: digits(date, 0) * 100 + digits(date, 2), month: digits(date, 5), day: digits(date, 8) };
}

/** The number that two figures say. */
function digits(date: IsoDate, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 11 * ZERO;
}

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);

/** `date` moved by whole days, also backwards; throws outside 1900–2199. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The day after; the last day that there is stays as it is. */
export function nextDay(date: IsoDate): IsoDate {
  return date === lastDay ? date : addDays(date, 1);
}

/** `date` moved by whole months; 31 January plus one month is the last of February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return fromLocal(addMonthsTo(toLocal(date), months));
}

/** Days from `from` to `to`: 0 on the same day, 1 to the next, negative backwards. Both ends counted: add 1. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative when `a` comes first, 0 on the same day; fits Array.sort. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The later of the dates that are there, null when none is. */
export function latestOf(...dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((latest, date) => (date !== null && (latest === null || date > latest) ? date : latest), null);
}

/** Do two inclusive intervals share a day? `a.from <= b.to and b.from <= a.to`, null as the end of time. */
export function overlaps(a: DayInterval, b: DayInterval): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

/** Does the inclusive interval hold the day? */
export function contains(interval: DayInterval, day: IsoDate): boolean {
  return interval.from <= day && (interval.to === null || day <= interval.to);
}

export function startOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}01` as IsoDate;
}

export function endOfMonth(date: IsoDate): IsoDate {
  return fromLocal(lastDayOfMonth(toLocal(date)));
}

/** 1 = Monday … 7 = Sunday. */
export function isoWeekday(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week; the year is the week's own (1 January 2027 lies in week 53 of 2026). */
export function isoWeek(date: IsoDate): { readonly year: number; readonly week: number } {
  const local = toLocal(date);
  return { year: getISOWeekYear(local), week: getISOWeek(local) };
}

/** The civil day of a UTC instant (`2026-11-23T22:30:00.000Z`) as the wall calendar in `timeZone` shows it. */
export function dayOfInstant(utcIso: string, timeZone = 'Europe/Copenhagen'): IsoDate {
  const instant = Date.parse(utcIso);
  if (Number.isNaN(instant)) throw new RangeError('not an instant');
  const parts = new Map(
    wallCalendar(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return isoDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}

/** The UTC instant at which a civil day begins in Denmark: midnight is one hour before or two, never in a change of the clock. */
export function startOfDay(date: IsoDate): string {
  const hoursBefore = (hours: number): string => new Date(Date.parse(date) - hours * 3_600_000).toISOString();
  return dayOfInstant(hoursBefore(2)) === date ? hoursBefore(2) : hoursBefore(1);
}

/** The UTC instant of a time of day (`HH:MM`) on a civil day in Denmark. In the hour that comes twice, the first. */
export function instantAt(date: IsoDate, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const midnight = Date.parse(startOfDay(date));
  const asked = midnight + (hours * 60 + minutes) * 60_000;
  // the clock may be turned between midnight and then: whoever says a time means what the wall shows
  const drift = (Date.parse(startOfDay(nextDay(date))) - midnight) / 3_600_000 - 24;
  return new Date(hours < TURNED_AT ? asked : asked + drift * 3_600_000).toISOString();
}

/** The time of day (`HH:MM`) that the wall in Denmark shows at a UTC instant. */
export function timeOf(utcIso: string): string {
  wallClock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Copenhagen',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return wallClock.format(Date.parse(utcIso));
}

/** Made when first asked: it costs more than everything else that a process reads of this file at its start. */
let wallClock: Intl.DateTimeFormat | null = null;
/** The clock is turned between two and three at night. */
const TURNED_AT = 3;
const lastDay = '2199-12-31';
/** So many days has every month: only those after them need to know which. */
const SHORTEST_MONTH = 28;
/** From 1 March of the year 0. */
const DAYS_TO_1970 = 719_468;
/** Of four hundred years, after which the calendar repeats itself. */
const DAYS_OF_ERA = 146_097;
const calendars = new Map<string, Intl.DateTimeFormat>();

function wallCalendar(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  calendars.set(timeZone, made);
  return made;
}

function isRealDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= SHORTEST_MONTH || day <= lastOfMonth(year, month);
}

function lastOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function format(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/**
 * Days since 1970-01-01. Counted by the calendar's own rule (years that begin in March, so that the leap day is the last),
 * without a clock or a zone: a year's figures ask it for thousands of days.
 */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOfDate(date);
  const since = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return since * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** The same back, by the same rule. */
function fromDayNumber(days: number): IsoDate {
  const since = Math.floor(days) + DAYS_TO_1970;
  const era = Math.floor(since / DAYS_OF_ERA);
  const day = since - era * DAYS_OF_ERA;
  const leapDays = Math.floor(day / 1_460) - Math.floor(day / 36_524) + Math.floor(day / 146_096);
  const yearOfEra = Math.floor((day - leapDays) / 365);
  const dayOfYear = day - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1900 && year <= 2199)) throw new RangeError('not an ISO date');
  return format(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1) as IsoDate;
}

/** date-fns reckons in local time: noon stays on its day whatever the clock does at night. */
function toLocal(date: IsoDate): Date {
  const { year, month, day } = partsOfDate(date);
  return new Date(year, month - 1, day, 12);
}

function fromLocal(local: Date): IsoDate {
  return isoDate(format(local.getFullYear(), local.getMonth() + 1, local.getDate()));
}
