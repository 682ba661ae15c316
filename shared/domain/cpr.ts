import type { IsoDate } from '../dates.ts';
import { dateFromParts } from '../dates.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';

/** `replacement`: an erstatningspersonnummer, whose day is 60 too high. */
export interface PersonNumber {
  readonly kind: 'cpr' | 'replacement';
  /** Ten digits. */
  readonly digits: string;
  readonly birthDate: IsoDate;
}

export type PersonNumberProblem = 'not-ten-digits' | 'no-such-day';

/** Long enough for ten digits, a dash and the spaces that come along when it is copied. */
const LONGEST = 40;
const FORM = /^(\d{2})(\d{2})(\d{2})[- ]?(\d)(\d{3})$/;

/**
 * What somebody typed or pasted as a CPR number: ten digits, with a dash or a space after the sixth or without. The date
 * and the century digit must be a day from 1900 on. The control digit is never asked: since October 2007 right numbers
 * fail it.
 */
export function parsePersonNumber(text: string): Result<PersonNumber, PersonNumberProblem> {
  const parts = text.length > LONGEST ? null : FORM.exec(text.trim());
  if (parts === null) return err('not-ten-digits');
  const [day, month, yearInCentury, century] = [parts[1], parts[2], parts[3], parts[4]].map(Number);
  if (day === undefined || month === undefined || yearInCentury === undefined || century === undefined)
    return err('not-ten-digits');
  const kind = day > 60 ? 'replacement' : 'cpr';
  const year = centuryOf(century, yearInCentury) + yearInCentury;
  const birthDate = dateFromParts(year, month, kind === 'replacement' ? day - 60 : day);
  return birthDate === null ? err('no-such-day') : ok({ kind, digits: parts.slice(1).join(''), birthDate });
}

/** `DDMMÅÅ-••••`: what everybody sees who does not ask for the rest. Of a number of another kind nothing is shown. */
export function maskPersonNumber(kind: 'cpr' | 'replacement' | 'other', number: string): string {
  return kind === 'other' ? HIDDEN : `${number.slice(0, 6)}-${HIDDEN}`;
}

/** As it is written on paper; a number of another kind stays as it is. */
export function formatPersonNumber(kind: 'cpr' | 'replacement' | 'other', number: string): string {
  return kind === 'other' ? number : `${number.slice(0, 6)}-${number.slice(6)}`;
}

const HIDDEN = '••••';

/** The seventh digit with the two digits of the year: 4 and 9 turn at 36, 5 to 8 at 57. */
function centuryOf(digit: number, year: number): 1800 | 1900 | 2000 {
  if (digit <= 3) return 1900;
  if (digit === 4 || digit === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
