/** What a key does in a list of rows: the index to go to, or undefined when the key is not ours. */
export function nextRow(key: string, current: number, rowCount: number, pageRows: number): number | undefined {
  const last = rowCount - 1;
  if (last < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, current + 1);
    case 'ArrowUp':
      return Math.max(0, current - 1);
    case 'PageDown':
      return Math.min(last, current + pageRows);
    case 'PageUp':
      return Math.max(0, current - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** Where the row with this id is among the loaded rows; undefined when it is not loaded. */
export function findRow<T>(
  id: string,
  near: number,
  rowCount: number,
  getRow: (index: number) => T | undefined,
  getRowId: (row: T) => string,
): number | undefined {
  const isHere = (index: number) => {
    const row = index >= 0 && index < rowCount ? getRow(index) : undefined;
    return row !== undefined && getRowId(row) === id;
  };
  if (isHere(near)) return near;
  for (let distance = 1; distance <= SEARCHED_EACH_WAY; distance += 1) {
    if (isHere(near - distance)) return near - distance;
    if (isHere(near + distance)) return near + distance;
  }
  return undefined;
}

/** A re-sorted list can carry a row anywhere; beyond this the eye has lost it as well. */
const SEARCHED_EACH_WAY = 2000;
