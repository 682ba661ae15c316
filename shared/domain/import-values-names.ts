import { err, ok } from '../result.ts';
import { foldWords } from './danish-text.ts';
import { type ImportCell, type ReadCell, saysNothing, textOf } from './import-values.ts';

/** The people of a name cell. Protected without names: "Beskyttet" stands where a name would. */
export interface Tenants {
  readonly names: readonly string[];
  readonly nameProtected: boolean;
}

/**
 * "Asta Testsen", "Testsen, Asta", "Asta Testsen og Bo Prøve", "Asta Testsen (navnebeskyttet)". Null when nobody lives
 * there ("Ledig"). Six digits in a row are no name: a CPR number must not slip in with one.
 */
export function readTenants(cell: ImportCell): ReadCell<Tenants> {
  const text = textOf(cell);
  if (saysNothing(text) || vacantWords.has(foldWords(text))) return ok(null);
  if (text.length > maxCell) return err('too-long');
  const nameProtected = protection.test(text);
  const rest = text
    .replace(protectionWithBrackets, ' ')
    .replace(/[\s,;–-]+$/, '')
    .trim();
  if (/\d{6}/.test(text.replace(/[\s-]/g, ''))) return err('not-a-name');
  if (nameProtected && rest === '') return ok({ names: [], nameProtected });
  const names = rest
    .split(/\s+(?:og|and|\+)(?:\s+|$)|\s*[/;&]\s*/i)
    .flatMap(people)
    .map(tidyName);
  if (names.some((name) => !isName(name))) return err('not-a-name');
  return names.some((name) => name.length > maxName) ? err('too-long') : ok({ names, nameProtected });
}

/** First and last name from two columns as one name, null when both say nothing. */
export function readFullName(first: ImportCell, last: ImportCell): ReadCell<Tenants> {
  const both = [first, last].map(textOf).filter((text) => !saysNothing(text));
  return readTenants(both.join(' '));
}

const maxName = 120;
const maxCell = 500;
const vacantWords = new Set(
  [
    'ledig',
    'ledigt',
    'tom',
    'tomgang',
    'ubeboet',
    'vakant',
    'ingen',
    'ingen lejer',
    'ikke udlejet',
    'vacant',
    'none',
  ].map(foldWords),
);
const protection =
  /\b(?:(?:navne?|adresse|navne- og adresse)?beskyttet|(?:navne|adresse)beskyttelse|hemmelig|anonym|protected)\b/i;
const protectionWithBrackets = new RegExp(
  `[([*]*\\s*(?:navne- og )?${protection.source}(?: (?:navn|adresse|person|lejer|borger|beboer))?\\s*[)\\]*]*`,
  'gi',
);

/** "Testsen, Asta" is one person. With several words on both sides nobody can tell, and an empty name is refused. */
function people(part: string): readonly string[] {
  const [left, right, ...more] = part.split(',').map((name) => name.trim());
  if (left === undefined || right === undefined || right === '') return [left ?? ''];
  return more.length > 0 || (left.includes(' ') && right.includes(' ')) ? [''] : [`${right} ${left}`];
}

function tidyName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function isName(name: string): boolean {
  return /\p{L}{2}/u.test(name) && /^[\p{L}\p{M}\d .,'’`´()-]+$/u.test(name);
}
