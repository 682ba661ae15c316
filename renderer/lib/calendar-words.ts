import type { IsoDate } from '../../shared/dates.ts';
import { isoWeekday, partsOfDate } from '../../shared/dates.ts';
import { dayWord } from '../../shared/domain/dates-da.ts';
import type { Words } from '../../shared/text/words.ts';

/** "tir 24. nov.", with its year where that is another: a day that is planned is known by its weekday. */
export function weekdayText(date: IsoDate, today: IsoDate, { calendar }: Words): string {
  const { year, month, day } = partsOfDate(date);
  const weekday = calendar.days[isoWeekday(date) - 1] ?? '';
  const text = calendar.day(weekday, day, calendar.shortMonths[month - 1] ?? '');
  return year === partsOfDate(today).year ? text : `${text} ${year}`;
}

/** "i dag", "i morgen", "i går", else with its weekday. */
export function dayText(date: IsoDate, today: IsoDate, words: Words): string {
  const word = dayWord(date, today);
  return word.kind === 'date' ? weekdayText(date, today, words) : words.common[word.kind];
}

/** The same as it stands first in a line: "I dag", "Tir 24. nov.". */
export function dayTitle(date: IsoDate, today: IsoDate, words: Words): string {
  return capital(dayText(date, today, words));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "november 2026". */
export function monthText(date: IsoDate, { calendar }: Words): string {
  const { year, month } = partsOfDate(date);
  return `${calendar.months[month - 1] ?? ''} ${year}`;
}
