import type { WorkbookPackage } from './xlsx-package.ts';

/** How a number looks in its cell: a day, a day with time, a time, or digits with leading zeros ("0000" shows 800 as 0800). */
export type NumberLook =
  | { readonly kind: 'date' | 'datetime' | 'time' | 'plain' }
  | { readonly kind: 'digits'; readonly pattern: string };

/** One look for each cell style; the index is what `s` in a cell says. */
export async function readStyles(opened: WorkbookPackage, path: string | null): Promise<readonly NumberLook[]> {
  const formats = new Map<string, string>();
  const formatIds: string[] = [];
  if (path === null || !opened.has(path)) return [];
  let inCellStyles = false;
  await opened.read(path, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) formatIds.push(attributes['numFmtId'] ?? '0');
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formatIds.map((id) => lookOf(id, formats.get(id)));
}

const plain: NumberLook = { kind: 'plain' };

/** Formats that every Excel knows by number; those of the Far East (27 to 36, 50 to 58) are days as well. */
const builtInDates = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);

function lookOf(id: string, code: string | undefined): NumberLook {
  if (code !== undefined) return lookOfCode(code);
  const number = Number(id);
  if (builtInDates.has(number)) return { kind: 'date' };
  if (builtInTimes.has(number)) return { kind: 'time' };
  return number === 22 ? { kind: 'datetime' } : plain;
}

/** Only the first section counts (the others are for negative numbers and text), without literal text, colour and locale. */
function lookOfCode(code: string): NumberLook {
  const section = code.split(';')[0] ?? '';
  const digits = section.replace(/\\(.)/g, '$1').replace(/"([^"]*)"/g, '$1');
  if (/^0{2,}$|^0+([- ]0+)+$/.test(digits)) return { kind: 'digits', pattern: digits };
  const bare = section.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/general|standard/i.test(bare)) return plain;
  const hasTime = /[hs]/i.test(bare);
  const hasDay = /[yd]/i.test(bare) || (/m/i.test(bare) && !hasTime);
  if (hasDay) return { kind: hasTime ? 'datetime' : 'date' };
  return hasTime ? { kind: 'time' } : plain;
}
