import { foldWords } from './danish-text.ts';
import { type ImportKind, suggestMapping } from './import-columns.ts';
import type { ImportCell } from './import-values.ts';

/**
 * The row of column titles among the first 30: the one of which most titles are known, and at least two. Index into
 * `rows`, null when none looks like a header; then a person points it out.
 */
export function findHeaderRow(kind: ImportKind, rows: readonly (readonly ImportCell[])[]): number | null {
  let best: { readonly index: number; readonly known: number } | null = null;
  for (const [index, cells] of rows.slice(0, 30).entries()) {
    const known = Object.keys(suggestMapping(kind, headersOf(cells))).length;
    if (known >= 2 && known > (best?.known ?? 0)) best = { index, known };
  }
  return best?.index ?? null;
}

/** The titles of a row; a cell that holds no text has none. */
export function headersOf(cells: readonly ImportCell[]): readonly string[] {
  return cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
}

/**
 * A line that is no home: "I alt", "Antal boliger: 24", "Gennemsnit", "Udskrevet 01.02.2026", "Side 1 af 3". Such lines
 * leave most columns empty, which keeps apart a housing association that happens to be called Total.
 */
export function isTotalLine(cells: readonly ImportCell[], columns: number): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  const first = filled.find((cell) => typeof cell === 'string');
  if (typeof first !== 'string' || filled.length > Math.max(2, columns / 2)) return false;
  const words = foldWords(first);
  return totalLine.test(words) || (filled.length <= 2 && remarkLine.test(words));
}

const totalLine =
  /^(?:i alt|ialt|total|totalt|totaler|subtotal|grand total|hovedtotal|sum|summer|samlet|samlede|antal|gennemsnit|gns|snit|average|count|heraf)\b/;
const remarkLine = /^(?:udskrevet|udtrukket|udtrak|dannet|opdateret|side \d|page \d|kilde|rapport|printed|source)\b/;
