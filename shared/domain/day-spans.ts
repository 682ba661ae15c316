import type { DayInterval, IsoDate } from '../dates.ts';
import { addMonths, startOfMonth } from '../dates.ts';

/** Days by number, half open: `from` is in it, `end` is not. Infinity where nothing ends. */
export interface Span {
  readonly from: number;
  readonly end: number;
}

/** What was true in those days. */
export interface Valued<T> extends Span {
  readonly value: T;
}

/** What was true until a day; that day is not in it. */
export interface Before<T> {
  readonly until: IsoDate;
  readonly value: T;
}

export type DayNumber = (day: IsoDate) => number;

/** The spans without the busy days, and those busy days of theirs. Busy periods may overlap and come in any order. */
export function without(
  spans: readonly Span[],
  busy: readonly DayInterval[],
  day: DayNumber,
): { readonly left: readonly Span[]; readonly taken: readonly Span[] } {
  if (busy.length === 0) return { left: spans, taken: [] };
  const blocks = busy.map(({ from, to }) => ({
    from: day(from),
    end: to === null ? Number.POSITIVE_INFINITY : day(to) + 1,
  }));
  if (blocks.length > 1) blocks.sort((a, b) => a.from - b.from);
  const left: Span[] = [];
  const taken: Span[] = [];
  for (const span of spans) {
    let next = span.from;
    for (const block of blocks) {
      if (block.end <= next) continue;
      if (block.from >= span.end) break;
      if (block.from > next) left.push({ from: next, end: block.from });
      taken.push({ from: Math.max(block.from, next), end: Math.min(block.end, span.end) });
      next = block.end;
    }
    if (next < span.end) left.push({ from: next, end: span.end });
  }
  return { left, taken };
}

/** All of time, with what held until each day and what holds now. */
export function throughTime<T>(before: readonly Before<T>[], now: T, day: DayNumber): readonly Valued<T>[] {
  let from = Number.NEGATIVE_INFINITY;
  if (before.length === 0) return [{ from, end: Number.POSITIVE_INFINITY, value: now }];
  const past = before
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
    .map(({ until, value }) => {
      const span = { from, end: day(until), value };
      from = span.end;
      return span;
    });
  return [...past, { from, end: Number.POSITIVE_INFINITY, value: now }];
}

/** Where both have days, what `join` makes of the two. */
export function meeting<A, B, C>(
  some: readonly Valued<A>[],
  others: readonly Valued<B>[],
  join: (a: A, b: B) => C,
): readonly Valued<C>[] {
  return some.flatMap((a) =>
    others.flatMap((b) => {
      const from = Math.max(a.from, b.from);
      const end = Math.min(a.end, b.end);
      return from < end ? [{ from, end, value: join(a.value, b.value) }] : [];
    }),
  );
}

export interface MonthSpan extends Span {
  /** `YYYY-MM`. */
  readonly month: string;
}

/** The months of a period, both days counted, the first and the last cut to it; none when it ends before it begins. */
export function monthSpans(from: IsoDate, to: IsoDate, day: DayNumber): readonly MonthSpan[] {
  const months: MonthSpan[] = [];
  for (let first = startOfMonth(from); first <= to; first = addMonths(first, 1)) {
    const span = { from: Math.max(day(first), day(from)), end: Math.min(day(addMonths(first, 1)), day(to) + 1) };
    if (span.from < span.end) months.push({ month: first.slice(0, 7), ...span });
  }
  return months;
}

/** Tells of each month how many of its days lie in the span, and whether its last one does. */
export function spread(
  span: Span,
  months: readonly MonthSpan[],
  tell: (index: number, days: number, isLastDay: boolean) => void,
): void {
  for (const [index, month] of months.entries()) {
    if (month.end <= span.from) continue;
    if (month.from >= span.end) return;
    const end = Math.min(month.end, span.end);
    tell(index, end - Math.max(month.from, span.from), end === month.end);
  }
}
