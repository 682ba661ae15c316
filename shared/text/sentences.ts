import type { ProblemCode } from '../contract/imports.ts';
import { parseIsoDate } from '../dates.ts';
import { formatDate } from '../domain/dates-da.ts';
import type { AppError, ErrorParams } from '../errors.ts';
import { errors as errorsDa } from './da/errors.ts';
import { importProblems as problemsDa } from './da/import-problems.ts';
import { passwordReasons as passwordDa } from './da/password-reasons.ts';
import { reader as readerDa } from './da/reader.ts';
import { errors as errorsEn } from './en/errors.ts';
import { importProblems as problemsEn } from './en/import-problems.ts';
import { passwordReasons as passwordEn } from './en/password-reasons.ts';
import { reader as readerEn } from './en/reader.ts';
import { fill } from './fill.ts';
import type { Language } from './words.ts';

const texts = {
  da: { errors: errorsDa, problems: problemsDa, reader: readerDa, passwords: passwordDa },
  en: { errors: errorsEn, problems: problemsEn, reader: readerEn, passwords: passwordEn },
} as const;

/** The sentence of a refusal, in window and command line alike. */
export function sentenceOf(error: AppError, language: Language): string {
  const { errors } = texts[language];
  const exact = own(errors.atPlace, `${error.code}/${error.where ?? ''}`);
  return fill(
    exact ?? errors.sentences[error.code],
    { ...datesSaid(error.params, language), ...explained(error, language) },
    language,
  );
}

/** The sentence of one cell that cannot be imported; line and column title stand beside it. */
export function problemSentence(
  problem: { readonly code: ProblemCode; readonly params: ErrorParams },
  language: Language,
): string {
  return fill(texts[language].problems[problem.code], datesSaid(problem.params, language), language);
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

function explained(error: AppError, language: Language): ErrorParams {
  const { errors, passwords } = texts[language];
  if (error.code === 'weak-password') return { reason: own(passwords, String(error.params['reason'])) ?? '' };
  if (error.code === 'rule-broken')
    return {
      rule: fill(own(errors.rules, String(error.params['rule'])) ?? '', datesSaid(error.params, language), language),
    };
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
