import { addDays, dateFromParts, dayOfInstant, daysBetween, type IsoDate, isoDate, partsOfDate } from '../dates.ts';
import { err, ok, type Result } from '../result.ts';
import { fold } from './danish-text.ts';

/** `no-such-day`: 31.02.; `out-of-range`: outside 1900–2199. */
export type DateProblem = 'not-a-date' | 'no-such-day' | 'out-of-range';

/** Two-digit years below the pivot are of this century, from it on of the last: 49 is 2049, 50 is 1950. */
export const yearPivot = 50;

/**
 * A date as Danes write it (1.2.26, 1/2-2026, 01-02-2026, "1. feb. 2026", "mandag d. 1. februar 2026"), as ISO, or as
 * 20260201. The day comes before the month, never the American way; a time of day behind it is dropped.
 */
export function parseDate(text: string): Result<IsoDate, DateProblem> {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (/^\d{4}-\d{2}-\d{2}T.+Z$/.test(tidy)) return instantDay(tidy);
  const said = tidy.replace(timeOfDay, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said) ?? /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(said);
  if (iso !== null) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = dayMonthYear.exec(said);
  if (numeric !== null) return realDate(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]));
  const worded = dayWordYear.exec(fold(said));
  const month = monthByName.get(worded?.[2] ?? '');
  if (worded === null || month === undefined) return err('not-a-date');
  return realDate(fullYear(worded[3] ?? ''), month, Number(worded[1]));
}

/** The day of a spreadsheet's serial number, time of day dropped. Windows counts from 1900, old Mac files from 1904. */
export function dateFromExcelSerial(serial: number, epoch: 1900 | 1904 = 1900): Result<IsoDate, DateProblem> {
  if (!Number.isFinite(serial)) return err('not-a-date');
  const days = Math.floor(serial);
  if (days < (epoch === 1900 ? 1 : 0)) return err('out-of-range');
  if (epoch === 1904) return dayAfterStart('1904-01-01', days);
  // Excel believes in 29 February 1900 (serial 60), so later days are one further on
  if (days === 60) return err('no-such-day');
  return dayAfterStart('1900-01-01', days < 60 ? days - 1 : days - 2);
}

/** "23.11.2026". */
export function formatDate(date: IsoDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** "23. november 2026", or as the other language writes it ("23 November 2026" for en-GB). */
export function formatDateLong(date: IsoDate, locale = 'da-DK'): string {
  const { year, month, day } = partsOfDate(date);
  return longFormat(locale).format(Date.UTC(year, month - 1, day));
}

/** Which word stands for the day; the texts hold the words. */
export type DayWord =
  | { readonly kind: 'yesterday' | 'today' | 'tomorrow' }
  | { readonly kind: 'date'; readonly date: IsoDate };

/** The days around today by their name, others as they are. */
export function dayWord(date: IsoDate, today: IsoDate): DayWord {
  switch (daysBetween(today, date)) {
    case -1:
      return { kind: 'yesterday' };
    case 0:
      return { kind: 'today' };
    case 1:
      return { kind: 'tomorrow' };
    default:
      return { kind: 'date', date };
  }
}

const timeOfDay = /(?:[T ]|,? kl\.? ?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?$/i;
const dayMonthYear = /^(\d{1,2})(?:\. ?|\/|-)(\d{1,2})(?:\. ?|\/|-| )(\d{4}|\d{2})$/;
const dayWordYear = /^(?:[a-z]+dag ?,? )?(?:den |d\. ?)?(\d{1,2})[. -] ?([a-z]+)[., -] ?(\d{4}|\d{2})$/;

const monthNames = [
  ['jan', 'januar', 'january'],
  ['feb', 'febr', 'februar', 'february'],
  ['mar', 'marts', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];
const monthByName = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const longFormats = new Map<string, Intl.DateTimeFormat>();

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < yearPivot ? 2000 + year : 1900 + year;
}

function realDate(year: number, month: number, day: number): Result<IsoDate, DateProblem> {
  const date = dateFromParts(year, month, day);
  if (date !== null) return ok(date);
  return err(year < 1900 || year > 2199 ? 'out-of-range' : 'no-such-day');
}

function instantDay(utcIso: string): Result<IsoDate, DateProblem> {
  if (Number.isNaN(Date.parse(utcIso))) return err('not-a-date');
  const year = Number(utcIso.slice(0, 4));
  return year > 1900 && year < 2199 ? ok(dayOfInstant(utcIso)) : err('out-of-range');
}

function dayAfterStart(start: string, days: number): Result<IsoDate, DateProblem> {
  const first = isoDate(start);
  return days > daysBetween(first, isoDate('2199-12-31')) ? err('out-of-range') : ok(addDays(first, days));
}

function longFormat(locale: string): Intl.DateTimeFormat {
  const known = longFormats.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  longFormats.set(locale, made);
  return made;
}
