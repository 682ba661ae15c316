import type { LookedRow } from '../../shared/contract/import-shapes.ts';
import type { Output } from '../../shared/contract/index.ts';
import type { AppError } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import { problemSentence } from '../../shared/text/sentences.ts';
import type { Call, Outcome } from './command.ts';
import { cliText } from './words.ts';

type Report = Output<'imports.applyUnits'>;

/** The report of an import, for programs and for people. */
export function importDone(
  call: Call,
  report: Report,
  alike: readonly LookedRow[],
  refusal: AppError | null = null,
): Outcome {
  const { problems, problemCount, alike: _, ...figures } = report;
  const json = {
    ...figures,
    alike: alike.map(({ line, title, alike: like, decided }) => ({
      row: line,
      title,
      like: like?.title ?? null,
      line: like?.line ?? null,
      decided,
    })),
    problemCount,
    problems: problems.map(({ row, column, value, code, params }) => ({
      row,
      column,
      value,
      code,
      message: problemSentence({ code, params }, call.language),
    })),
  };
  return ok({
    json,
    lines: [...linesOf(call, report), ...questionsOf(call, report, alike)],
    ...(refusal ? { refusal } : {}),
  });
}

function linesOf({ language }: Call, report: Report): readonly string[] {
  const { imported: text } = cliText(language);
  const {
    rows,
    accepted,
    skippedLines,
    problems,
    problemCount,
    created,
    changed,
    unchanged,
    newAssociations,
    newEstates,
  } = report;
  const lines = [fill(text.rows, { rows, accepted }, language)];
  if (skippedLines.length > 0) lines.push(fill(text.skipped, { count: skippedLines.length }, language));
  for (const { row, column, value, code, params } of problems) {
    const message = problemSentence({ code, params }, language);
    lines.push(
      fill(
        value === null ? text.problem : text.problemWithValue,
        { row: String(row), column: column ?? text.noColumn, value: value ?? '', message },
        language,
      ),
    );
  }
  if (problemCount > problems.length)
    lines.push(fill(text.moreProblems, { count: problemCount - problems.length }, language));
  if (problemCount > 0 || report.undecided > 0) return lines;
  if (newAssociations.length > 0)
    lines.push(fill(text.newAssociations, { names: newAssociations.join(', ') }, language));
  if (newEstates.length > 0) lines.push(fill(text.newEstates, { names: newEstates.join(', ') }, language));
  for (const { association, estate, count } of report.missing)
    lines.push(fill(text.missing, { name: [estate, association].filter(Boolean).join(' · '), count }, language));
  return [...lines, fill(report.applied ? text.done : text.dryRun, { created, changed, unchanged }, language)];
}

/** What nobody decided: places first, then rows. */
function questionsOf({ language }: Call, report: Report, alike: readonly LookedRow[]): readonly string[] {
  const { imported: text } = cliText(language);
  if (report.undecided === 0) return [];
  const places = report.nearPlaces
    .filter(({ decided }) => decided === null)
    .map(({ name, ours }) => fill(text.nearPlace, { name, ours }, language));
  const rows = alike
    .filter(({ decided }) => decided === null)
    .map(({ line, title, alike: like }) =>
      fill(
        text.alike,
        { row: String(line ?? ''), title, other: like?.title ?? (like?.line ? String(like.line) : text.shieldedHome) },
        language,
      ),
    );
  return [...places, ...rows, text.decide];
}
