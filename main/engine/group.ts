/** Rows by key, in their own order. */
export function groupBy<K, T>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** What was found of each, in the order in which they were asked for; what is gone is left out. */
export function inOrder<T extends { readonly row: number }>(
  rows: readonly number[],
  found: readonly T[],
): readonly T[] {
  // the file walks the list that it is given: that is no promise, but nearly always so
  if (found.length === rows.length && found.every(({ row }, at) => row === rows[at])) return found;
  const byRow = new Map(found.map((one) => [one.row, one]));
  return rows.flatMap((row) => byRow.get(row) ?? []);
}
