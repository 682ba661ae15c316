import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Section } from '../../components/Section.tsx';
import { Select } from '../../components/Select.tsx';
import { weekdayText } from '../../lib/calendar-words.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { PreviewDay, SeriesValues, Shift } from './series-values.ts';
import { shiftOf } from './series-values.ts';
import { clockText } from './visit-words.ts';
import './team.css';

type SeriesDaysProps = {
  readonly days: readonly PreviewDay[];
  readonly values: SeriesValues;
  readonly onShift: (on: string, shift: Shift) => void;
};

/** How the first weeks fall: what each day runs into, and what becomes of the holidays among them. */
export function SeriesDays({ days, values, onShift }: SeriesDaysProps) {
  const words = useWords();
  const today = useToday();
  const say = (on: IsoDate) => weekdayText(on, today, words);
  const text = words.series.dialog;
  return (
    <Section title={text.falls} note={days.length === 0 ? undefined : String(days.length)}>
      {days.length === 0 && <p className="card-note">{text.fallsNone}</p>}
      <ul className="series-days">
        {days.map((day) => (
          <li key={day.on} className="series-day">
            <span className="series-day-on">{say(day.on)}</span>
            <span className="series-day-words">
              {troubles(day, words).map((line) => (
                <span key={line} className="series-day-trouble">
                  {line}
                </span>
              ))}
            </span>
            {day.holiday !== null && (
              <Select<Shift>
                label={text.shift(say(day.on))}
                hideLabel
                width="m"
                options={choicesOf(day, words, say)}
                value={shiftOf(day, values)}
                onChange={(shift) => onShift(day.on, shift)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function troubles({ holiday, isOutOfReach, clashes }: PreviewDay, { series, codes }: Words): readonly string[] {
  const text = series.dialog;
  const lines = clashes.map(({ what, from, name }) => {
    if (what === 'absence') return text.away;
    const time = from === null ? '' : clockText(from);
    return name === null ? text.busySomewhere(time) : text.busy(time, name);
  });
  return [
    ...(holiday === null ? [] : [text.holiday(codes.holidays[holiday])]),
    ...(isOutOfReach ? [text.outOfReach] : []),
    ...new Set(lines),
  ];
}

function choicesOf({ proposed }: PreviewDay, { series }: Words, say: (on: IsoDate) => string) {
  const text = series.dialog;
  const moved = proposed === null ? [] : [{ id: 'move' as const, label: text.move(say(proposed)) }];
  return [...moved, { id: 'skip' as const, label: text.skip }, { id: 'keep' as const, label: text.keep }];
}
