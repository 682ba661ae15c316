import { useMemo } from 'react';
import type { IsoDate } from '../../shared/dates.ts';
import { dayOfInstant } from '../../shared/dates.ts';
import { dayWord, formatDate } from '../../shared/domain/dates-da.ts';
import { formatMoney, formatNumber } from '../../shared/domain/numbers-da.ts';
import type { Words } from '../../shared/text/words.ts';
import { useToday } from './session.ts';
import { useWords } from './words.ts';

export interface Format {
  /** "23.11.2026". */
  readonly date: (date: IsoDate) => string;
  /** "26.11." within this year, else as `date`: for narrow columns. */
  readonly short: (date: IsoDate) => string;
  /** "i dag", "i morgen", "i går", else as `date`. */
  readonly day: (date: IsoDate) => string;
  /** "13.48", in the computer's own zone. */
  readonly time: (instant: string) => string;
  /** "i dag 13.48", "23.11.2026 13.48". */
  readonly moment: (instant: string) => string;
  /** Øre as "2.875". */
  readonly money: (ore: number) => string;
  readonly number: (value: number) => string;
}

/** Dates, times and amounts as Danes write them. */
export function useFormat(): Format {
  const words = useWords();
  const today = useToday();
  return useMemo(() => makeFormat(words, today), [words, today]);
}

function makeFormat(words: Words, today: IsoDate): Format {
  const day = (date: IsoDate): string => {
    const word = dayWord(date, today);
    return word.kind === 'date' ? formatDate(word.date) : words.common[word.kind];
  };
  const time = (instant: string): string => clock.format(new Date(instant));
  return {
    date: formatDate,
    short: (date) => (date.slice(0, 4) === today.slice(0, 4) ? formatDate(date).slice(0, 6) : formatDate(date)),
    day,
    time,
    moment: (instant) => `${day(dayOfInstant(instant, clock.resolvedOptions().timeZone))} ${time(instant)}`,
    money: formatMoney,
    number: (value) => formatNumber(value),
  };
}

const clock = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
