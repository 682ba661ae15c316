import { err, ok, type Result } from '../result.ts';

export type NumberProblem = 'not-a-number' | 'ambiguous' | 'out-of-range';

/**
 * A Danish or ISO decimal: "3.250,50", "3250.5", "3 250", "-7,5", "65 m²" is not one. A dot before three last digits
 * parts thousands ("3.250" is 3250), as Danes write it; a comma is always decimal unless a dot follows it.
 */
export function parseDecimal(text: string): Result<number, NumberProblem> {
  const compact = compactNumber(text);
  if (compact === null) return err('not-a-number');
  const value = Number(compact);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? ok(value) : err('out-of-range');
}

/**
 * An amount in whole øre: "kr. 3.250,-", "2.875 kr./md.", "3250.5", "DKK 3 250,00". "3,250" is refused as ambiguous
 * (Danish 3 kr. 25 øre, English 3,250 kr.); more than two decimals are rounded to the øre.
 */
export function parseMoney(text: string): Result<number, NumberProblem> {
  const amount = text
    .trim()
    .replace(/^(?:kr\.?|dkk)\s*/i, '')
    .replace(/\s*(?:kr\.?|dkk)?\s*(?:(?:\/|pr\.?)\s*(?:md|mdr|måned)\.?|mdl\.?)?$/i, '')
    .replace(/,[-–—]{1,2}$/, '');
  if (/^[-−–]?[1-9]\d{0,2},\d{3}$/.test(amount)) return err('ambiguous');
  const read = parseDecimal(amount);
  return read.ok ? moneyFromNumber(read.value) : read;
}

/** Kroner as a spreadsheet holds them (3250.5) in whole øre. */
export function moneyFromNumber(kroner: number): Result<number, NumberProblem> {
  if (!Number.isFinite(kroner)) return err('not-a-number');
  // the nudge lets 1.005, which binary holds as 1.00499…, round as people do
  const ore = Math.sign(kroner) * Math.round(Math.abs(kroner) * 100 * (1 + Number.EPSILON));
  return Math.abs(ore) <= maxOre ? ok(ore === 0 ? 0 : ore) : err('out-of-range');
}

/** "1.234.567,89" with the decimals that the number has, at most `maxDecimals`. */
export function formatNumber(value: number, maxDecimals = 2): string {
  return danish(value, 0, maxDecimals);
}

/** Øre as kroner: "2.875", "2.875,50"; the text around it says kr. and how often. */
export function formatMoney(ore: number): string {
  return ore % 100 === 0 ? danish(ore / 100, 0, 0) : danish(ore / 100, 2, 2);
}

const maxOre = 100_000_000_000;
const plainNumber = /^\d+(?:\.\d+)?$/;
const dottedThousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const danishNumber = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)?,\d+$/;
const englishNumber = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const englishMillions = /^[1-9]\d{0,2}(?:,\d{3}){2,}$/;

/** The digits as JavaScript reads them, null when it is no number. */
function compactNumber(text: string): string | null {
  const signed = /^([-−–]?)\s*(.+)$/s.exec(text.trim());
  const digits = joinSpacedThousands(signed?.[2] ?? '');
  const value = unsigned(digits);
  return value === null ? null : `${signed?.[1] ? '-' : ''}${value}`;
}

function unsigned(digits: string): string | null {
  if (dottedThousands.test(digits)) return digits.replaceAll('.', '');
  if (plainNumber.test(digits)) return digits;
  if (danishNumber.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (englishNumber.test(digits) && (digits.includes('.') || englishMillions.test(digits)))
    return digits.replaceAll(',', '');
  return null;
}

/** "3 250" with any kind of space, only where the groups are of three. */
function joinSpacedThousands(digits: string): string {
  return /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/.test(digits) ? digits.replace(/\s/g, '') : digits;
}

function danish(value: number, minDecimals: number, maxDecimals: number): string {
  const formatter = new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: minDecimals,
    maximumFractionDigits: maxDecimals,
  });
  return formatter
    .format(value)
    .replace(/^-(?=0(?:,0+)?$)/, '')
    .replace('-', '−');
}
