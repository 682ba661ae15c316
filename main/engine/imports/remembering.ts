import type { ImportCell, ReadCell } from '../../../shared/domain/import-values.ts';

const MOST = 2_000;
const LONGEST = 60;

/**
 * The same reading, which remembers what short texts meant: a column of types, answers or rents holds few different
 * ones, and an import spent half of its reading on understanding them anew. Not for what persons are known by.
 */
export function remembering<T>(how: (cell: ImportCell) => ReadCell<T>): (cell: ImportCell) => ReadCell<T> {
  const known = new Map<string, ReadCell<T>>();
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > LONGEST) return how(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = how(cell);
    if (known.size >= MOST) known.clear();
    known.set(cell, found);
    return found;
  };
}
