import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import { isoWeek, partsOfDate } from '../../../shared/dates.ts';
import type { UserId } from '../../../shared/ids.ts';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { monthText } from '../../lib/calendar-words.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { MonthDay } from './MonthDay.tsx';
import { dayAfterKey, weeksOfMonth } from './month-days.ts';
import './month.css';

type MonthGridProps = {
  readonly on: IsoDate;
  /** Null: of everybody. */
  readonly workerId: UserId | null;
  readonly onDay: (on: IsoDate) => void;
  readonly onOpen: (on: IsoDate) => void;
};

/** A month by its weeks: what is planned, held, tried and missing each day. Arrows move, Enter opens the day. */
export function MonthGrid({ on, workerId, onDay, onOpen }: MonthGridProps) {
  const words = useWords();
  const text = words.calendar.grid;
  const weeks = weeksOfMonth(on);
  const asked = useAsk('visits.month', { from: weeks[0]?.[0] ?? on, to: weeks.at(-1)?.at(-1) ?? on, workerId });
  const refusal = refusalOf(asked.error);
  const isMoved = useRef(false);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMoved.current) grid.current?.querySelector<HTMLElement>(`[data-day="${on}"]`)?.focus();
    isMoved.current = false;
  }, [on]);
  const press = (event: KeyboardEvent) => {
    const next = event.ctrlKey || event.altKey || event.metaKey ? null : dayAfterKey(on, event.key);
    if (next === null) return;
    event.preventDefault();
    isMoved.current = true;
    onDay(next);
  };
  if (refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (asked.data === undefined) return <LoadingState rows={6} />;
  const counts = new Map(asked.data.days.map((day) => [day.on, day]));
  return (
    <>
      <div
        ref={grid}
        className="month"
        role="grid"
        tabIndex={-1}
        aria-label={text.label(monthText(on, words))}
        onKeyDown={press}
      >
        <WeekdayNames />
        {weeks.map((week) => (
          <div key={week[0]} role="row" tabIndex={-1} className="month-row">
            <span role="rowheader" tabIndex={-1} className="month-week">
              {isoWeek(week[0] ?? on).week}
            </span>
            {week.map((day) => (
              <MonthDay
                key={day}
                day={day}
                counts={counts.get(day)}
                isHere={day === on}
                isBeside={partsOfDate(day).month !== partsOfDate(on).month}
                onOpen={onOpen}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="month-hint">{text.hint}</p>
    </>
  );
}

function WeekdayNames() {
  const { calendar } = useWords();
  return (
    <div role="row" tabIndex={-1} className="month-row month-names">
      <span role="columnheader" tabIndex={-1} className="month-week">
        {calendar.grid.week}
      </span>
      {calendar.days.map((day) => (
        <span key={day} role="columnheader" tabIndex={-1}>
          {day}
        </span>
      ))}
    </div>
  );
}
