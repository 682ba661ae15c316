import type { ProblemCode } from '../contract/import-shapes.ts';
import { parseIsoDate } from '../dates.ts';
import { formatDate } from '../domain/dates-da.ts';
import type { AppError, ErrorParams } from '../errors.ts';
import { placesText } from './change-words.ts';
import { errors as errorsDa } from './da/errors.ts';
import { missingColumn as missingDa, importProblems as problemsDa } from './da/import-problems.ts';
import { imports as importsDa } from './da/imports.ts';
import { fieldFaults as faultsDa, inputFields as fieldsDa } from './da/input-fields.ts';
import { lists as listsDa } from './da/lists.ts';
import { occupancy } from './da/occupancy.ts';
import { passwordReasons as passwordDa } from './da/password-reasons.ts';
import { reader as readerDa } from './da/reader.ts';
import { errors as errorsEn } from './en/errors.ts';
import { missingColumn as missingEn, importProblems as problemsEn } from './en/import-problems.ts';
import { imports as importsEn } from './en/imports.ts';
import { fieldFaults as faultsEn, inputFields as fieldsEn } from './en/input-fields.ts';
import { lists as listsEn } from './en/lists.ts';
import { passwordReasons as passwordEn } from './en/password-reasons.ts';
import { reader as readerEn } from './en/reader.ts';
import { fill } from './fill.ts';
import type { Language } from './words.ts';

const texts = {
  da: {
    errors: errorsDa,
    problems: problemsDa,
    missing: missingDa,
    reader: readerDa,
    passwords: passwordDa,
    fields: importsDa.fields,
    inputFields: fieldsDa,
    ...faultsDa,
    never: listsDa.never.fields,
  },
  en: {
    errors: errorsEn,
    problems: problemsEn,
    missing: missingEn,
    reader: readerEn,
    passwords: passwordEn,
    fields: importsEn.fields,
    inputFields: fieldsEn,
    ...faultsEn,
    never: listsEn.never.fields,
  },
} as const;

/** The sentence of a refusal, in window and command line alike. */
export function sentenceOf(error: AppError, language: Language): string {
  const { errors } = texts[language];
  const exact = own(errors.atPlace, `${error.code}/${error.where ?? ''}`);
  const named = error.code === 'bad-input' ? fieldSentence(error, language, exact) : exact;
  return fill(
    named ?? errors.sentences[error.code],
    { ...said(error.params, language), ...explained(error, language) },
    language,
  );
}

/** The sentence of one cell that cannot be imported; line and column title stand beside it. */
export function problemSentence(
  problem: { readonly code: ProblemCode; readonly params: ErrorParams },
  language: Language,
): string {
  const { problems, missing } = texts[language];
  const isColumnMissing = problem.code === 'required' && problem.params['field'] !== undefined;
  return fill(isColumnMissing ? missing : problems[problem.code], said(problem.params, language), language);
}

/** What the reader noticed and read all the same; `line` follows where it knows one. */
export function warningSentence(
  warning: { readonly code: string; readonly line: number | null },
  language: Language,
): string {
  const { reader } = texts[language];
  const sentence = own(reader.warnings, warning.code) ?? warning.code;
  return warning.line === null ? sentence : withPlace(sentence, fill(reader.line, { line: warning.line }, language));
}

/** A fault of shape names the field that it is in; `exact` says more about a few of them, but not of one that is too long. */
function fieldSentence({ where, params }: AppError, language: Language, exact: string | null): string | null {
  const { inputFields, badField, longField } = texts[language];
  const isTooLong = params['most'] !== undefined;
  if (exact !== null && !isTooLong) return exact;
  const field = (where ?? '')
    .split('.')
    .flatMap((part) => own(inputFields, part) ?? [])
    .at(-1);
  if (field === undefined) return exact;
  return (isTooLong ? longField : badField).replace('{field}', `»${field}«`);
}

/** Why a rule says no, without the words around it: for a field that has its own place to say so. */
export function ruleSentence(params: ErrorParams, language: Language): string {
  const { errors } = texts[language];
  return fill(own(errors.rules, String(params['rule'])) ?? '', said(params, language), language);
}

function explained(error: AppError, language: Language): ErrorParams {
  const { passwords } = texts[language];
  if (error.code === 'weak-password') return { reason: own(passwords, String(error.params['reason'])) ?? '' };
  if (error.code === 'rule-broken') return { rule: ruleSentence(error.params, language) };
  if (error.code === 'cannot-undo') return { what: placesText(String(error.params['what'] ?? ''), language) };
  if (error.code === 'file-refused') return { reason: refusalSentence(error.params, language) };
  return {};
}

function refusalSentence(params: ErrorParams, language: Language): string {
  const { reader, errors } = texts[language];
  const code = String(params['reason']);
  const limit = code === 'file-too-big' ? { limit: `${Number(params['limit']) / 1024 / 1024} MB` } : {};
  const sentence = fill(own(reader.refusals, code) ?? errors.unknownReason, { ...params, ...limit }, language);
  if (params['line'] === undefined) return sentence;
  return withPlace(
    sentence,
    fill(params['column'] === undefined ? reader.line : reader.lineAndColumn, params, language),
  );
}

/** Codes of fields and columns as people know them, dates as they write them. */
function said(params: ErrorParams, language: Language): ErrorParams {
  const { fields, never } = texts[language];
  const column = String(params['column']);
  const words = {
    field: own(fields, String(params['field'])),
    column: own(never, column) ?? own(occupancy.columns, column),
  };
  const known = Object.entries(words).flatMap(([name, word]) => (word === null ? [] : [[name, `»${word}«`]]));
  return { ...datesSaid(params, language), ...Object.fromEntries(known) };
}

/** Dates travel as ISO and are said as the reader's country says them. */
function datesSaid(params: ErrorParams, language: Language): ErrorParams {
  if (language === 'en') return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const date = typeof value === 'string' ? parseIsoDate(value) : null;
      return [name, date === null ? value : formatDate(date)];
    }),
  );
}

/** "Et citationstegn mangler sin makker (linje 3)." */
function withPlace(sentence: string, place: string): string {
  return sentence.endsWith('.') ? `${sentence.slice(0, -1)} (${place}).` : `${sentence} (${place})`;
}

/** The code came from another process: only a name of the table itself counts. */
function own(table: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
