import { createHash } from 'node:crypto';
import { columnKeys, isSafeTitle } from '../../../shared/domain/import-shape.ts';
import { isFaultColumn } from './fault-column.ts';

/** A short fingerprint of a title: enough to know it again, nothing to read. */
export function marksOf(headers: readonly string[]): readonly (string | null)[] {
  return columnKeys(headers, isPassedOver).map((key) => key && digest(key));
}

/** Our own column, and what is no title: a row of values that somebody took for titles leaves no mark. */
function isPassedOver(title: string): boolean {
  return isFaultColumn(title) || (title !== '' && !isSafeTitle(title));
}

/** What a kind of file is known by: all its titles. Their order says nothing. */
export function shapeOf(marks: readonly (string | null)[]): string {
  return digest(
    marks
      .filter((mark) => mark !== null)
      .toSorted()
      .join(),
  );
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
