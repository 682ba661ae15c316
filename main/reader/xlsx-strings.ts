import type { ReaderLimits } from '../../shared/table.ts';
import { refuse } from './refused.ts';
import type { WorkbookPackage } from './xlsx-package.ts';

/** The texts that cells name by index, formatting runs joined, the reading aids of Japanese left out. */
export async function readSharedStrings(
  opened: WorkbookPackage,
  path: string | null,
  limits: ReaderLimits,
): Promise<readonly string[]> {
  const strings: string[] = [];
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
      if (name === 'si' && strings.push(current) > limits.sharedStrings) refuse('too-much-text');
    },
  });
  return strings;
}
