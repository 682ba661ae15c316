import type { ProblemCode } from '../../../shared/contract/imports.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { textOf } from '../../../shared/domain/import-values.ts';
import type { ErrorParams } from '../../../shared/errors.ts';
import type { RawRow } from '../../../shared/table.ts';
import type { Columns } from './columns.ts';
import type { Sheet } from './sheet.ts';

export type Report = Output<'imports.previewUnits'>;
type Sample = Report['sample'][number];
export type SampleField = Sample['fields'][number];

const MAX_PROBLEMS = 1000;
const MAX_SAMPLE = 50;
const MAX_NAMES = 1000;
const MAX_VALUE = 200;

/** Collects what becomes of the rows. */
export interface ReportMaker {
  problem(row: RawRow, field: ImportField | null, code: ProblemCode, params?: ErrorParams): void;
  outcome(row: RawRow, outcome: Sample['outcome'], title: () => string, fields: () => SampleField[]): void;
  readonly problemCount: () => number;
  finish(
    made: { readonly newAssociations: readonly string[]; readonly newEstates: readonly string[] },
    applied: boolean,
  ): Report;
}

/** Collects what is wrong and how the first rows will stand; counts go on where the lists end. */
export function reportMaker(sheet: Sheet, columns: Columns): ReportMaker {
  const problems: Report['problems'] = [];
  const sample: Sample[] = [];
  const count = { new: 0, changed: 0, unchanged: 0, problem: 0 };
  let problemCount = 0;
  return {
    problem: (row, field, code, params = {}) => {
      problemCount += 1;
      if (problems.length >= MAX_PROBLEMS) return;
      const at = field === null ? undefined : columns.at.get(field);
      const value = at === undefined ? '' : masked(textOf(row.cells[at] ?? null)).slice(0, MAX_VALUE);
      problems.push({
        row: row.line,
        column: field && columns.title(field),
        value: value === '' ? null : value,
        code,
        params: field === null || at !== undefined ? { ...params } : { ...params, field },
      });
    },
    outcome: (row, outcome, title, fields) => {
      count[outcome] += 1;
      if (sample.length < MAX_SAMPLE) sample.push({ row: row.line, outcome, title: masked(title()), fields: fields() });
    },
    problemCount: () => problemCount,
    finish: ({ newAssociations, newEstates }, applied) => ({
      rows: sheet.rows.length,
      accepted: count.new + count.changed + count.unchanged,
      skippedLines: sheet.skippedLines.slice(0, 1000),
      created: count.new,
      changed: count.changed,
      unchanged: count.unchanged,
      newAssociations: newAssociations.slice(0, MAX_NAMES),
      newEstates: newEstates.slice(0, MAX_NAMES),
      problems: problems.sort((a, b) => a.row - b.row),
      problemCount,
      sample,
      applied,
    }),
  };
}

/** A personal identity number in a wrong column must not travel on in a report. */
function masked(text: string): string {
  return text.replace(/\b\d{6}[- ]?\d{4}\b/g, '••••••-••••');
}
