import type { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useContext } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  CalendarStateContext,
  useLocale,
} from 'react-aria-components';
import { defined } from './defined.ts';
import { isoWeek } from './iso-date.ts';
import { useComponentText } from './text-context.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type MonthCalendarProps = {
  /** Today as YYYY-MM-DD, when it is not the machine's. */
  readonly today?: string | undefined;
  /** Stands alone outside a DatePicker when these are given. */
  readonly label?: string | undefined;
};

/** One month with ISO week numbers; arrows move by day, PageUp and PageDown by month. */
export function MonthCalendar({ today, label }: MonthCalendarProps) {
  const text = useComponentText();
  return (
    <Calendar className="calendar" {...defined({ 'aria-label': label })}>
      <header className="calendar-header">
        <Button slot="previous" className="icon-button icon-button-small" aria-label={text.previousMonth}>
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <CalendarHeading className="calendar-title" />
        <Button slot="next" className="icon-button icon-button-small" aria-label={text.nextMonth}>
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </header>
      <CalendarGrid className="calendar-grid">
        <WeekdayNames />
        <Weeks today={today} />
      </CalendarGrid>
    </Calendar>
  );
}

function WeekdayNames() {
  const text = useComponentText();
  const { locale } = useLocale();
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const monday = Date.UTC(2024, 0, 1);
  const days = Array.from({ length: 7 }, (_, day) => new Date(monday + day * 86_400_000));
  return (
    <thead>
      <tr>
        <th scope="col" className="calendar-week">
          {text.week}
        </th>
        {days.map((day) => (
          <th key={day.getTime()} scope="col">
            <span aria-hidden>{short.format(day).slice(0, 2)}</span>
            <span className="visually-hidden">{long.format(day)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Weeks({ today }: { readonly today: string | undefined }) {
  const text = useComponentText();
  const state = useContext(CalendarStateContext);
  if (!state) return null;
  const weeks = Array.from({ length: 6 }, (_, week) => state.getDatesInWeek(week));
  const shown = weeks.filter((days) => days.some((day) => day?.month === state.visibleRange.start.month));
  return (
    <tbody>
      {shown.map((days) => {
        const first = days.find((day) => day !== null);
        if (!first) return null;
        const week = isoWeek(first.year, first.month, first.day);
        return (
          <tr key={first.toString()}>
            <th scope="row" className="calendar-week" aria-label={text.weekNumber(week)}>
              {week}
            </th>
            {WEEKDAYS.map((weekday, position) => {
              const day = days[position];
              return day ? <Day key={weekday} date={day} today={today} /> : <td key={weekday} />;
            })}
          </tr>
        );
      })}
    </tbody>
  );
}

function Day({ date, today }: { readonly date: CalendarDate; readonly today: string | undefined }) {
  return (
    <CalendarCell date={date} className="calendar-day">
      {({ formattedDate, isToday }) => (
        <span className={(today ? date.toString() === today : isToday) ? 'calendar-today' : undefined}>
          {formattedDate}
        </span>
      )}
    </CalendarCell>
  );
}
