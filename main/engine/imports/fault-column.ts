import { foldWords } from '../../../shared/domain/danish-text.ts';
import { importCopy } from '../../../shared/text/da/import-copy.ts';

const ours = foldWords(importCopy.faults);

/** The column that a marked copy carries: it holds nothing of the file's, and is passed over when the copy comes back. */
export function isFaultColumn(title: string): boolean {
  return foldWords(title) === ours;
}
