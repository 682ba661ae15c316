import type { LucideIcon } from 'lucide-react';
import { CircleCheck, CircleDashed, CircleX, DoorClosed, TriangleAlert } from 'lucide-react';
import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { partsOfDate } from '../../../shared/dates.ts';
import { weekdayText } from '../../lib/calendar-words.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { holidayName } from './visit-words.ts';

type Counts = Output<'visits.month'>['days'][number];
type State = Exclude<keyof Counts, 'on'>;

/** A sign for each, so that nothing is said by colour alone; what is missing stands first. */
const STATES: readonly { readonly state: State; readonly icon: LucideIcon }[] = [
  { state: 'overdue', icon: TriangleAlert },
  { state: 'planned', icon: CircleDashed },
  { state: 'done', icon: CircleCheck },
  { state: 'tried', icon: DoorClosed },
  { state: 'off', icon: CircleX },
];

type MonthDayProps = {
  readonly day: IsoDate;
  readonly counts: Counts | undefined;
  readonly isHere: boolean;
  /** Of the month before or after. */
  readonly isBeside: boolean;
  readonly onOpen: (on: IsoDate) => void;
};

/** One day of a month, with what became of its visits; pressed, it opens. */
export function MonthDay({ day, counts, isHere, isBeside, onOpen }: MonthDayProps) {
  const words = useWords();
  const today = useToday();
  const text = words.calendar.grid;
  const holiday = holidayName(day, words);
  const lines = STATES.map(({ state, icon }) => ({ state, icon, count: counts?.[state] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  const date = [weekdayText(day, today, words), day === today ? text.today : null].filter(Boolean).join(', ');
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      className="month-cell"
      data-beside={isBeside || undefined}
      data-holiday={holiday !== null || undefined}
    >
      <button
        type="button"
        className="month-day"
        data-day={day}
        tabIndex={isHere ? 0 : -1}
        aria-current={day === today ? 'date' : undefined}
        onClick={() => onOpen(day)}
      >
        <span className="visually-hidden">{`${date}, `}</span>
        <span className="month-number" aria-hidden>
          {partsOfDate(day).day}
        </span>
        {holiday !== null && <span className="month-holiday">{holiday}</span>}
        {lines.map(({ state, icon: Icon, count }) => (
          <span key={state} className="month-line" data-state={state}>
            <Icon className="icon" aria-hidden />
            {count}
            <span className="month-word">{text[state]}</span>
          </span>
        ))}
        {lines.length === 0 && <span className="visually-hidden">{text.none}</span>}
      </button>
    </div>
  );
}
