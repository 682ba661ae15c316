import type { IsoDate } from '../../shared/dates.ts';
import type { UserId } from '../../shared/ids.ts';

/** A task as somebody types it, not whole yet. */
export interface TypedTask {
  readonly text: string;
  readonly ownerId: UserId | null;
  readonly due: IsoDate | null;
}

/** As many as one act takes. */
const MOST = 10;

export function isSaid({ text }: TypedTask): boolean {
  return text.trim() !== '';
}

/** The rows that stand there: what was typed, and one more while each of them says something. */
export function rowsOf(value: readonly TypedTask[], usual: Omit<TypedTask, 'text'>): readonly TypedTask[] {
  return value.length < MOST && value.every(isSaid) ? [...value, { ...usual, text: '' }] : value;
}

/** With the row at the place as it is now. Rows at the end that say nothing are none. */
export function withRow(rows: readonly TypedTask[], at: number, row: TypedTask): readonly TypedTask[] {
  const changed = rows.with(at, row);
  return changed.slice(0, changed.findLastIndex(isSaid) + 1);
}

/** Of the field of a row: the first has the id itself, the others a number behind it. */
export function rowId(id: string, at: number): string {
  return at === 0 ? id : `${id}-${at}`;
}

/** The rows that say what, but not who or when, by the ids of their fields. */
export function taskProblems(id: string, value: readonly TypedTask[], incomplete: string): Record<string, string> {
  return Object.fromEntries(
    value.flatMap((row, at) =>
      isSaid(row) && (row.ownerId === null || row.due === null) ? [[rowId(id, at), incomplete] as const] : [],
    ),
  );
}

/** Those that are whole, as an act takes them. */
export function wholeTasks(value: readonly TypedTask[]): { text: string; ownerId: UserId; due: IsoDate }[] {
  return value.flatMap((row) => {
    const { text, ownerId, due } = row;
    return isSaid(row) && ownerId !== null && due !== null ? [{ text, ownerId, due }] : [];
  });
}
