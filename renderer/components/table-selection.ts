/** Choosing several rows, as lists of files do it: by one, by a stretch from where it began, or all. */
export type TableSelection = {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
  /** The ids of the rows from `first` to `last`, also of those that are not loaded. */
  readonly idsOf: (first: number, last: number) => Promise<readonly string[]>;
  /** Ctrl C: the chosen rows, or the one that has the keyboard when none is chosen. */
  readonly onCopy?: ((ids: readonly string[]) => void) | undefined;
};

/** Where a stretch began, and what was chosen before it. */
export type Stretch = { readonly from: number; readonly before: ReadonlySet<string> };

export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The rows of a stretch from the first to the last, whichever way it was drawn. */
export function rowsOfStretch(from: number, to: number): { readonly first: number; readonly last: number } {
  return { first: Math.min(from, to), last: Math.max(from, to) };
}

/** The ids of these rows when all of them are loaded, else undefined. */
export function loadedIds<T>(
  first: number,
  last: number,
  getRow: (index: number) => T | undefined,
  getRowId: (row: T) => string,
): readonly string[] | undefined {
  const ids: string[] = [];
  for (let index = first; index <= last; index += 1) {
    const row = getRow(index);
    if (row === undefined) return undefined;
    ids.push(getRowId(row));
  }
  return ids;
}
