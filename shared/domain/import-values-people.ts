import { err, ok } from '../result.ts';
import { parsePersonNumber } from './cpr.ts';
import { foldWords } from './danish-text.ts';
import type { ImportCell, ReadCell } from './import-values.ts';
import { oneOf, readYesNo, saysNothing, textOf } from './import-values.ts';
import type { NeedStrength } from './needs.ts';
import type { Paragraph } from './paragraphs.ts';
import { paragraphs } from './paragraphs.ts';
import type { PersonId } from './residents.ts';
import type { UnitTypeCode } from './unit-types.ts';
import { findUnitType } from './unit-types-names.ts';

/** A spreadsheet that took the number for a number has dropped its first zero. */
const DIGITS = 10;

/** A CPR number with or without its dash. Anything else is refused: it is never guessed what was meant. */
export function readPersonNumber(cell: ImportCell): ReadCell<PersonId> {
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const whole = typeof cell === 'number' || /^\d{9}$/.test(text) ? text.padStart(DIGITS, '0') : text;
  const read = parsePersonNumber(whole);
  return read.ok ? ok({ kind: read.value.kind, number: read.value.digits }) : err('not-a-person-number');
}

export function readContactWay(cell: ImportCell) {
  return oneOf(cell, contactWords, 'unknown-way');
}

/** A forløb that is over is no forløb to begin. */
export function readCourseState(cell: ImportCell) {
  return oneOf(cell, courseWords, 'unknown-course');
}

export function readUrgency(cell: ImportCell) {
  return oneOf(cell, urgencyWords, 'unknown-urgency');
}

/** "ABL § 5 a", "§105", "Skæv bolig": the section, or the kind of home that it gives a right to. */
export function readParagraph(cell: ImportCell): ReadCell<Paragraph> {
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const written = foldWords(text).replace(/(\d) (?=a\b)/g, '$1');
  const numbers = new Set(written.match(/\b\d+a?\b/g));
  const named = paragraphs.filter((code) => numbers.has(code.slice(code.indexOf('-') + 1)));
  const byType = findUnitType(text);
  const [found, another] = named.length > 0 ? named : [byType === null ? undefined : PARAGRAPH_OF[byType]];
  return found === undefined || another !== undefined ? err('unknown-paragraph') : ok(found);
}

/** What is asked of a home, and how strongly; what stands behind *skal* or *gerne* is the value. */
export interface Wanted {
  readonly strength: NeedStrength | null;
  readonly rest: string;
}

/** "skal", "gerne 60", "krav: Skæv bolig", "60". Null when nothing is asked. */
export function readWanted(cell: ImportCell): ReadCell<Wanted> {
  const text = textOf(cell);
  if (saysNothing(text)) return ok(null);
  const [, word, rest = ''] = /^(skal|krav|must|gerne|ønske|wish)\b[ :,-]*(.*)$/i.exec(text) ?? [];
  if (word === undefined) return ok({ strength: null, rest: text });
  return ok({ strength: /^(?:skal|krav|must)$/i.test(word) ? 'must' : 'wish', rest: rest.trim() });
}

/** A need that is simply asked for: yes is a wish until somebody says *skal*. Null: not asked for. */
export function readPlainNeed(cell: ImportCell): ReadCell<NeedStrength> {
  const read = readWanted(cell);
  if (!read.ok) return read;
  if (read.value === null) return ok(null);
  const { strength, rest } = read.value;
  if (strength !== null && rest === '') return ok(strength);
  const said = readYesNo(rest);
  if (!said.ok) return said;
  return ok(said.value === true ? (strength ?? 'wish') : null);
}

/** Several kinds of home, parted by commas, semicolons or slashes. */
export function readUnitTypes(text: string): ReadCell<readonly UnitTypeCode[]> {
  const whole = findUnitType(text);
  if (whole !== null) return ok([whole]);
  const named = text.split(/[,;/]|\bog\b|\beller\b/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  const codes = named.map(findUnitType);
  const found = codes.filter((code) => code !== null);
  return found.length === 0 || found.length < codes.length ? err('unknown-type') : ok([...new Set(found)]);
}

export function readPostCodes(text: string): ReadCell<readonly string[]> {
  const codes = text.match(/\b\d{4}\b/g) ?? [];
  const rest = text.replace(/\b\d{4}\b/g, '').replace(/[\s,;/]|\bog\b/g, '');
  return codes.length === 0 || /\d/.test(rest) ? err('not-a-post-code') : ok([...new Set(codes)]);
}

const contactWords = {
  phone: ['telefon', 'opkald', 'ring', 'tlf'],
  'text-message': ['sms', 'besked', 'tekstbesked'],
  'digital-post': ['digital post', 'e-boks', 'eboks'],
  letter: ['brev', 'post', 'fysisk post'],
  'in-person': ['personligt', 'fremmøde', 'møde', 'opsøgende'],
  'through-worker': ['gennem medarbejder', 'via medarbejder', 'gennem kontaktperson', 'via kontaktperson'],
} as const;
const courseWords = {
  contacted: ['henvendt', 'ny', 'ny henvendelse'],
  active: ['aktiv', 'aktivt', 'igang', 'i gang', 'åben', 'åbent'],
} as const;
const urgencyWords = {
  normal: ['almindelig', 'nej', 'ingen', 'lav'],
  high: ['høj', 'haster', 'ja'],
  acute: ['akut', 'straks', 'meget høj'],
} as const;
const PARAGRAPH_OF: Readonly<Partial<Record<UnitTypeCode, Paragraph>>> = {
  SKAEV: 'abl-5a',
  ALMEN: 'abl-59',
  SBILLIG: 'abl-59',
  UDSLUS: 'abl-63',
  START: 'abl-101a',
  BOF: 'abl-51',
  AEH: 'abl-105',
  B107: 'sel-107',
  B108: 'sel-108',
  K109: 'sel-109',
  H110: 'sel-110',
  HUSVILD: 'sel-80',
};
