import type { ReadableDb } from '../../../../main/engine/db/database.ts';
import type { MeasureRow } from '../../../../main/engine/measures/measure.ts';

/** What a measure must answer, found without its statement. */
export type Plain = (db: ReadableDb) => readonly MeasureRow[];

/** The `n` of a statement. */
export function count(db: ReadableDb, text: string): number {
  return db.get<{ readonly n: number }>({ text, params: [] })?.n ?? 0;
}

export function percent(db: ReadableDb, key: string, part: string, whole: string): readonly MeasureRow[] {
  return [{ key, value: count(db, part), whole: count(db, whole) }];
}

/** One row a key, in the order of the keys. */
export function eachOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  answerOf: (items: readonly T[]) => number | null,
): readonly MeasureRow[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups]
    .map(([key, of]) => ({ key, value: answerOf(of), whole: of.length }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

export function median(days: readonly number[]): number | null {
  const sorted = days.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The median of each key of a statement of `key`, `from_day` and `to_day`: whole days between the two. */
export function medians(db: ReadableDb, text: string, more = 0): readonly MeasureRow[] {
  const rows = db.all<{ key: string; from_day: string; to_day: string }>({ text, params: [] });
  const days = rows.map(({ key, from_day, to_day }) => ({
    key,
    days: Math.round((Date.parse(to_day) - Date.parse(from_day)) / 86_400_000) + more,
  }));
  return eachOf(
    days,
    ({ key }) => key,
    (of) => median(of.map((one) => one.days)),
  );
}
