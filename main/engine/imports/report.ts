import type { ProblemCode } from '../../../shared/contract/import-shapes.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { textOf } from '../../../shared/domain/import-values.ts';
import type { ErrorParams } from '../../../shared/errors.ts';
import type { RawRow } from '../../../shared/table.ts';
import type { Columns } from './columns.ts';
import type { Sheet } from './sheet.ts';

export type Report = Output<'imports.previewUnits'>;
export type Problem = Report['problems'][number];
export type RowOutcome = 'new' | 'changed' | 'unchanged' | 'problem' | 'left-out';

const MAX_TOLD = 1000;
/** Of a file that is wrong from top to bottom, so many faults are marked in the copy. */
const MAX_KEPT = 100_000;
const MAX_CHANGES = 500;
const MAX_PLACES = 500;
const MAX_VALUE = 200;

/** What the run alone knows of the file as a whole. */
type Whole = Pick<
  Report,
  'newAssociations' | 'newEstates' | 'nearPlaces' | 'alike' | 'undecided' | 'missing' | 'missingCount' | 'applied'
> &
  Partial<Pick<Report, 'underAge'>>;

/** Collects what becomes of the rows. */
export interface ReportMaker {
  problem(row: RawRow, field: ImportField | null, code: ProblemCode, params?: ErrorParams): void;
  /** In the order of the file's rows. */
  outcome(outcome: RowOutcome, changed?: readonly ImportField[]): void;
  /** A fault that shows only after the last row. */
  spoil(index: number): void;
  readonly outcomes: readonly RowOutcome[];
  readonly problemCount: () => number;
  readonly problems: () => readonly Problem[];
  finish(whole: Whole): Report;
}

/** Collects what is wrong and what becomes of each row; counts go on where the lists end. */
export function reportMaker(sheet: Sheet, columns: Columns): ReportMaker {
  const problems: Problem[] = [];
  const outcomes: RowOutcome[] = [];
  const changes = new Map<string, number>();
  let problemCount = 0;
  return {
    problem: (row, field, code, params = {}) => {
      problemCount += 1;
      if (problems.length < MAX_KEPT) problems.push(problemOf(columns, row, field, code, params));
    },
    outcome: (outcome, changed = []) => {
      outcomes.push(outcome);
      if (outcome === 'changed') changes.set(changed.join(), (changes.get(changed.join()) ?? 0) + 1);
    },
    spoil: (index) => {
      outcomes[index] = 'problem';
    },
    outcomes,
    problemCount: () => problemCount,
    problems: () => problems,
    finish: (whole) => {
      const count = tally(outcomes);
      return {
        rows: sheet.rows.length,
        accepted: outcomes.length - count.problem,
        skippedLines: sheet.skippedLines.slice(0, MAX_TOLD),
        created: count.new,
        changed: count.changed,
        unchanged: count.unchanged,
        leftOut: count['left-out'],
        problems: problems.toSorted((a, b) => a.row - b.row).slice(0, MAX_TOLD),
        problemCount,
        changes: [...changes]
          .toSorted(([, one], [, other]) => other - one)
          .slice(0, MAX_CHANGES)
          .map(([fields, rows]) => ({ fields: fields.split(',') as ImportField[], rows })),
        ...whole,
        newAssociations: whole.newAssociations.slice(0, MAX_TOLD),
        newEstates: whole.newEstates.slice(0, MAX_TOLD),
        nearPlaces: whole.nearPlaces.slice(0, MAX_PLACES),
        missing: whole.missing.slice(0, MAX_PLACES),
        underAge: (whole.underAge ?? []).slice(0, MAX_TOLD),
      };
    },
  };
}

/** The collector of a second look at a row that was told of already. */
export const quietReport: Pick<ReportMaker, 'problem'> = { problem: () => undefined };

function problemOf(
  columns: Columns,
  row: RawRow,
  field: ImportField | null,
  code: ProblemCode,
  params: ErrorParams,
): Problem {
  const at = field === null ? undefined : columns.at.get(field);
  const value = at === undefined ? '' : masked(textOf(row.cells[at] ?? null)).slice(0, MAX_VALUE);
  return {
    row: row.line,
    column: field && columns.title(field),
    value: value === '' ? null : value,
    code,
    params: field === null || at !== undefined ? { ...params } : { ...params, field },
  };
}

function tally(outcomes: readonly RowOutcome[]): Readonly<Record<RowOutcome, number>> {
  const count = { new: 0, changed: 0, unchanged: 0, problem: 0, 'left-out': 0 };
  for (const outcome of outcomes) count[outcome] += 1;
  return count;
}

/** A personal identity number in a wrong column must not travel on in a report. */
export function masked(text: string): string {
  return text.replace(/\b\d{6}[- ]?\d{4}\b/g, '••••••-••••');
}
