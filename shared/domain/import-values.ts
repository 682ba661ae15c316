import type { IsoDate } from '../dates.ts';
import { err, ok, type Result } from '../result.ts';
import type { Address } from './address.ts';
import { parseAddress } from './address-parse.ts';
import { readName, readPostCode } from './address-parts.ts';
import { foldWords } from './danish-text.ts';
import { dateFromExcelSerial, parseDate } from './dates-da.ts';
import { moneyFromNumber, parseDecimal, parseMoney } from './numbers-da.ts';
import type { TenancyKind } from './tenancies.ts';
import type { UnitTypeCode } from './unit-types.ts';
import { findUnitType } from './unit-types-names.ts';

/** What the reader found in a cell, as far as the rules care: CSV knows text alone, XLSX all of them. */
export type ImportCell = string | number | boolean | null | { readonly date: IsoDate };

export type ValueProblem =
  | 'not-a-date'
  | 'not-a-number'
  | 'not-money'
  | 'not-an-address'
  | 'not-a-post-code'
  | 'unknown-type'
  | 'not-yes-no'
  | 'too-long'
  | 'not-an-animal-rule'
  | 'out-of-range'
  | 'not-a-number-id'
  | 'not-a-name'
  | 'unknown-condition'
  | 'unknown-kind'
  | 'spreadsheet-error'
  | 'not-a-person-number'
  | 'unknown-way'
  | 'unknown-course'
  | 'unknown-urgency'
  | 'unknown-paragraph';

/** Null: the cell says nothing ("", "-", "ikke oplyst"). Whether it must say something is the caller's to know. */
export type ReadCell<T> = Result<T | null, ValueProblem>;

/** The cell as one tidy line; numbers and dates as a person would type them, so that 1201 is a tenancy number too. */
export function readText(cell: ImportCell, max: number): ReadCell<string> {
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  if (spreadsheetError.test(text)) return err('spreadsheet-error');
  return text.length > max ? err('too-long') : ok(text);
}

/** Danish and English yes and no, 1 and 0, ticks and crosses. */
export function readYesNo(cell: ImportCell): ReadCell<boolean> {
  if (typeof cell === 'boolean') return ok(cell);
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const said = foldWords(text) || text;
  if (yesWords.has(said)) return ok(true);
  return noWords.has(said) ? ok(false) : err('not-yes-no');
}

/** A date cell, a written date, or the serial number of an unformatted cell (from 1927 on: smaller is hardly a date). */
export function readDate(cell: ImportCell): ReadCell<IsoDate> {
  if (cell !== null && typeof cell === 'object') return ok(cell.date);
  if (typeof cell === 'number')
    return cell >= 10_000 ? orProblem(dateFromExcelSerial(cell), 'not-a-date') : err('not-a-date');
  const text = textOf(cell);
  return saysNothing(text) ? ok(null) : orProblem(parseDate(text), 'not-a-date');
}

/** Whole øre, never negative; `out-of-range` above a million kroner. */
export function readMoney(cell: ImportCell): ReadCell<number> {
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const read = orProblem(typeof cell === 'number' ? moneyFromNumber(cell) : parseMoney(text), 'not-money');
  return within(read, 0, 100_000_000);
}

/** A number between two bounds; units such as m² or "vær." behind it are dropped, and decimals beyond `decimals` rounded. */
export function readNumber(cell: ImportCell, low: number, high: number, decimals: 0 | 1): ReadCell<number> {
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const bare = text.replace(/ ?(?:m2|m²|kvm|kvadratmeter|vær|værelser|rum|stk)\.?$/i, '');
  const read = typeof cell === 'number' ? ok(cell) : orProblem(parseDecimal(bare), 'not-a-number');
  if (!read.ok) return read;
  const scale = 10 ** decimals;
  return within(ok(Math.round(read.value * scale) / scale), low, high);
}

/** A code of the list or one of its names; null when the cell says nothing. */
export function readUnitType(cell: ImportCell): ReadCell<UnitTypeCode> {
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const code = findUnitType(text);
  return code === null ? err('unknown-type') : ok(code);
}

/** A whole address in one cell; null when the cell says nothing. */
export function readAddress(cell: ImportCell): ReadCell<Address> {
  const text = textOf(cell);
  return saysNothing(text) ? ok(null) : orProblem(parseAddress(text), 'not-an-address');
}

/** "2610", 2610, 800 or "2610 Rødovre" in one cell. */
export function readTown(cell: ImportCell): ReadCell<{ readonly postCode: string; readonly city: string | null }> {
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const [, code = text, town = ''] = /^((?:DK[- ]?)?\d{3,4})[ ,]+(.+)$/i.exec(text) ?? [];
  const postCode = readPostCode(code);
  const city = readName(town, 60);
  if (!postCode.ok || postCode.value === null || !city.ok) return err('not-a-post-code');
  return ok({ postCode: postCode.value, city: city.value });
}

/** A number that is a name: digits only, spaces and a "DK" in front dropped, zeros in front put back. */
export function readNumberId(cell: ImportCell, digits: number): ReadCell<string> {
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const bare = text.replace(/^DK/i, '').replace(/[\s.-]/g, '');
  return /^\d+$/.test(bare) && bare.length <= digits ? ok(bare.padStart(digits, '0')) : err('not-a-number-id');
}

export function readCondition(cell: ImportCell): ReadCell<'good' | 'worn' | 'poor' | 'uninhabitable'> {
  return oneOf(cell, conditionWords, 'unknown-condition');
}

export function readTenancyKind(cell: ImportCell): ReadCell<TenancyKind> {
  return oneOf(cell, kindWords, 'unknown-kind');
}

/** One line of text, spaces tidied; an unformatted number without exponent. */
export function textOf(cell: ImportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.date;
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? cell.toFixed(0) : String(cell);
  if (typeof cell === 'string' && isTidy(cell)) return cell;
  return String(cell)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const SPACE = 0x20;

/** Most cells are: Latin letters that no normal form changes, and single spaces between them. */
function isTidy(text: string): boolean {
  let last = SPACE;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < SPACE || (code > 0x7e && code < 0xa1) || code > 0xff || (code === SPACE && last === SPACE)) return false;
    last = code;
  }
  return last !== SPACE || text === '';
}

/** Empty, or one of the ways to write that nothing is known. */
export function saysNothing(text: string): boolean {
  return text === '' || /^(?:[-–—.?]+|n\/a|\(?(?:ukendt|ikke oplyst|uoplyst|tom)\)?)$/i.test(text);
}

function orProblem<T>(read: Result<T, unknown>, problem: ValueProblem): Result<T, ValueProblem> {
  return read.ok ? read : err(problem);
}

function within(read: Result<number, ValueProblem>, low: number, high: number): ReadCell<number> {
  if (!read.ok) return read;
  return read.value >= low && read.value <= high ? read : err('out-of-range');
}

/** The code whose words say what the cell says. */
export function oneOf<C extends string>(
  cell: ImportCell,
  words: Readonly<Record<C, readonly string[]>>,
  problem: ValueProblem,
): ReadCell<C> {
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const said = foldWords(text);
  const codes = Object.keys(words) as C[];
  const code = codes.find((one) => [one, ...words[one]].some((word) => foldWords(word) === said));
  return code === undefined ? err(problem) : ok(code);
}

const spreadsheetError = /^#(?:N\/A|I\/T|REF|VALUE|VÆRDI|NAME|NAVN|DIV\/0|NUM|NULL|REFERENCE)[!?]?/i;
const yesWords = new Set(
  ['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'sand', 'sandt', 'ok', 'har', 'findes', '✓', '✔', '☑', '☒', '+'].map(
    (word) => foldWords(word) || word,
  ),
);
const noWords = new Set(
  ['nej', 'n', 'no', '0', 'false', 'falsk', 'falskt', 'usand', 'ingen', 'ikke', '✗', '✘', '☐'].map(
    (word) => foldWords(word) || word,
  ),
);

const conditionWords = {
  good: ['god', 'godt', 'fin', 'meget god', 'nyrenoveret', 'nyistandsat', 'istandsat', 'som ny', 'ny'],
  worn: ['slidt', 'brugt', 'middel', 'acceptabel', 'rimelig', 'fair', 'ok', 'almindelig'],
  poor: ['dårlig', 'ringe', 'meget slidt', 'nedslidt', 'trænger til istandsættelse', 'bad'],
  uninhabitable: ['kan ikke bebos', 'ubeboelig', 'kondemneret', 'ikke beboelig'],
} as const;
const kindWords = {
  lease: [
    'lejeaftale',
    'lejekontrakt',
    'lejemål',
    'permanent',
    'varig',
    'varigt',
    'fast',
    'tidsubegrænset',
    'almindelig',
  ],
  temporary: [
    'midlertidig',
    'midlertidigt',
    'midlertidigt ophold',
    'ophold',
    'tidsbegrænset',
    'tidsbegrænset lejeaftale',
  ],
  halfway: ['udslusning', 'udslusningsbolig', 'udslusningslejemål'],
} as const;
