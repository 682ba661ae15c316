import { isIsoDate } from '../dates.ts';
import { formatDate } from '../domain/dates-da.ts';
import type { ImportField } from '../domain/import-columns.ts';
import { formatMoney, formatNumber } from '../domain/numbers-da.ts';
import { codes as codesDa } from './da/codes.ts';
import { codes as codesEn } from './en/codes.ts';
import type { Language } from './words.ts';

/** A value of a looked-through row as people read it; the contract sends codes, ISO dates and øre. */
export function importValue(field: ImportField, value: string, language: Language): string {
  const words = language === 'da' ? codesDa : codesEn;
  switch (field) {
    case 'rent':
      return formatMoney(Number(value));
    case 'size':
    case 'rooms':
      return formatNumber(Number(value));
    case 'plannedFrom':
    case 'from':
    case 'to':
      return isIsoDate(value) ? formatDate(value) : value;
    case 'type':
      return own(words.unitTypes, value);
    case 'condition':
      return own(words.conditions, value);
    case 'kind':
      return own(words.tenancyKinds, value);
    default:
      return answered.has(field) ? own(words.animalAnswers, value) : value;
  }
}

/** Answered by yes, no or by agreement. */
const answered: ReadonlySet<ImportField> = new Set([
  'shielded',
  'dogs',
  'cats',
  'animals',
  'ownEntrance',
  'groundFloor',
  'lift',
  'accessible',
  'commonHouse',
  'outdoorSpace',
  'noiseTolerance',
  'substanceTolerance',
  'couples',
  'children',
  'assignmentRight',
  'protectedName',
]);

function own(table: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(table, code) ? (table[code] ?? code) : code;
}
