import { type CalendarDate, parseDate } from '@internationalized/date';
import type { IsoDate } from '../../shared/dates.ts';
import { dateFromParts, parseIsoDate } from '../../shared/dates.ts';

/** YYYY-MM-DD to the library's date; null for nothing and for text that is no date. */
export function toCalendarDate(iso: string | null | undefined): CalendarDate | null {
  if (!iso) return null;
  try {
    return parseDate(iso);
  } catch {
    return null;
  }
}

/** A whole date as people paste it (25.11.2026, 25-11-2026, 25/11 2026, 2026-11-25) as YYYY-MM-DD; else null. */
export function readPastedDate(text: string): IsoDate | null {
  const danish = /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4})$/.exec(text.trim());
  const [, day = '', month = '', year = ''] = danish ?? [];
  const iso = danish ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return parseIsoDate(toCalendarDate(iso)?.toString() ?? '');
}

/** What the figures of a date mean so far: 15.12.26 is of this century, and a year like 202 is none yet. */
export function dateTyped({ year, month, day }: Pick<CalendarDate, 'year' | 'month' | 'day'>): IsoDate | null {
  return dateFromParts(year < 100 ? 2000 + year : year, month, day);
}

/** ISO 8601 week number (1 to 53) of a civil date, by the Thursday of its week. */
export function isoWeek(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  const weekday = (date.getUTCDay() + 6) % 7;
  date.setUTCDate(date.getUTCDate() - weekday + 3);
  const firstThursday = new Date(Date.UTC(date.getUTCFullYear(), 0, 4));
  const offset = (firstThursday.getUTCDay() + 6) % 7;
  firstThursday.setUTCDate(firstThursday.getUTCDate() - offset + 3);
  return 1 + Math.round((date.getTime() - firstThursday.getTime()) / 604_800_000);
}
