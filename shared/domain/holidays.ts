import type { IsoDate } from '../dates.ts';
import { addDays, dateFromParts, isoWeekday, partsOfDate } from '../dates.ts';

/** Days on which most of Denmark is closed. Store bededag is none since 2024. */
export const holidayCodes = [
  'new-year',
  'maundy-thursday',
  'good-friday',
  'easter',
  'easter-monday',
  'prayer-day',
  'ascension',
  'whitsun',
  'whit-monday',
  'constitution-day',
  'christmas-eve',
  'christmas',
  'boxing-day',
  'new-years-eve',
] as const;
export type HolidayCode = (typeof holidayCodes)[number];

const LAST_PRAYER_DAY = 2023;

/** Easter Sunday by the Gregorian rule, as Anonymous of 1876 wrote it down. */
export function easterOf(year: number): IsoDate {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + century - leaps - shift + 15) % 30;
  const inCentury = year % 100;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The name of the day where it is a helligdag, or one of the three days that are closed by custom; null else. */
export function holidayOn(day: IsoDate): HolidayCode | null {
  return holidaysOf(partsOfDate(day).year).get(day) ?? null;
}

/** Neither a weekend nor a holiday. */
export function isWorkday(day: IsoDate): boolean {
  return isoWeekday(day) <= 5 && holidayOn(day) === null;
}

/** The day itself, or the first workday after it. */
export function workdayFrom(day: IsoDate): IsoDate {
  return isWorkday(day) ? day : workdayFrom(addDays(day, 1));
}

/** So many workdays before the day. */
export function workdaysBefore(day: IsoDate, count: number): IsoDate {
  if (count === 0) return day;
  const before = addDays(day, -1);
  return workdaysBefore(before, isWorkday(before) ? count - 1 : count);
}

const known = new Map<number, ReadonlyMap<IsoDate, HolidayCode>>();

function holidaysOf(year: number): ReadonlyMap<IsoDate, HolidayCode> {
  const before = known.get(year);
  if (before !== undefined) return before;
  const easter = easterOf(year);
  const after = (days: number): IsoDate => addDays(easter, days);
  const days = new Map<IsoDate, HolidayCode>([
    [dayOf(year, 6, 5), 'constitution-day'],
    [after(-3), 'maundy-thursday'],
    [after(-2), 'good-friday'],
    [easter, 'easter'],
    [after(1), 'easter-monday'],
    [after(39), 'ascension'],
    [after(49), 'whitsun'],
    [after(50), 'whit-monday'],
    [dayOf(year, 1, 1), 'new-year'],
    [dayOf(year, 12, 24), 'christmas-eve'],
    [dayOf(year, 12, 25), 'christmas'],
    [dayOf(year, 12, 26), 'boxing-day'],
    [dayOf(year, 12, 31), 'new-years-eve'],
  ]);
  if (year <= LAST_PRAYER_DAY) days.set(after(26), 'prayer-day');
  known.set(year, days);
  return days;
}

function dayOf(year: number, month: number, day: number): IsoDate {
  const date = dateFromParts(year, month, day);
  if (date === null) throw new RangeError('no such day');
  return date;
}
