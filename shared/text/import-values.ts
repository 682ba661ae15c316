import { isIsoDate } from '../dates.ts';
import { formatDate } from '../domain/dates-da.ts';
import type { ImportField } from '../domain/import-columns.ts';
import { valueKindOf } from '../domain/import-columns.ts';
import { formatMoney, formatNumber } from '../domain/numbers-da.ts';
import { codes as codesDa } from './da/codes.ts';
import { codes as codesEn } from './en/codes.ts';
import type { Language } from './words.ts';

/** A value of a looked-through row as people read it; the contract sends codes, ISO dates and øre. */
export function importValue(field: ImportField, value: string, language: Language): string {
  const words = language === 'da' ? codesDa : codesEn;
  switch (valueKindOf(field)) {
    case 'ore':
      return formatMoney(Number(value));
    case 'number':
      return formatNumber(Number(value));
    case 'day':
      return isIsoDate(value) ? formatDate(value) : value;
    case 'unitType':
      return own(words.unitTypes, value);
    case 'condition':
      return own(words.conditions, value);
    case 'tenancyKind':
      return own(words.tenancyKinds, value);
    case 'contactWay':
      return own(words.contactWays, value);
    case 'courseState':
      return own(words.courseStates, value);
    case 'paragraph':
      return own(words.paragraphs, value);
    case 'urgency':
      return own(words.urgencies, value);
    case 'need':
      return needWords(words, value);
    case 'answer':
      return own(words.animalAnswers, value);
    case 'text':
      return value;
  }
}

/** "Skal: Skæv bolig, Startbolig"; a plain need is its strength alone. */
function needWords(
  words: Readonly<Record<'needStrengths' | 'unitTypes', Readonly<Record<string, string>>>>,
  value: string,
): string {
  const [strength = '', ...rest] = value.split(' ');
  const asked = rest
    .join(' ')
    .split(', ')
    .filter(Boolean)
    .map((one) => own(words.unitTypes, one));
  return [own(words.needStrengths, strength), asked.join(', ')].filter(Boolean).join(': ');
}

function own(table: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(table, code) ? (table[code] ?? code) : code;
}
