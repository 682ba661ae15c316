import type { ReaderLimits } from '../../shared/table.ts';
import { refuse } from './refused.ts';
import type { TextStore } from './text-store.ts';
import { createTextStore } from './text-store.ts';
import type { WorkbookPackage } from './xlsx-package.ts';

/** The texts that cells name by index, formatting runs joined, the reading aids of Japanese left out. */
export async function readSharedStrings(
  opened: WorkbookPackage,
  path: string | null,
  limits: ReaderLimits,
): Promise<TextStore> {
  const strings = createTextStore();
  if (path === null || !opened.has(path)) return strings;
  let current = '';
  let total = 0;
  let inText = false;
  let inAid = false;
  await opened.read(path, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inAid = true;
      inText = name === 't' && !inAid;
    },
    text: (text) => {
      if (!inText) return;
      total += text.length;
      // Half of what all cells together may hold: this list is in memory as a whole.
      if (total > limits.text / 2) refuse('too-much-text');
      current += text;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') inAid = false;
      if (name !== 'si') return;
      if (current.length > limits.cellText * escapedLength) refuse('cell-too-long');
      if (strings.count() >= limits.sharedStrings) refuse('too-much-text');
      strings.add(current);
    },
  });
  return strings;
}

/** A character may be written `_x000D_`. */
const escapedLength = 7;
