import type { ProblemCode } from '../../../shared/contract/import-shapes.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import type { ImportCell, ReadCell } from '../../../shared/domain/import-values.ts';
import { readText, saysNothing, textOf } from '../../../shared/domain/import-values.ts';
import type { ErrorParams } from '../../../shared/errors.ts';
import type { RawRow } from '../../../shared/table.ts';
import type { Columns } from './columns.ts';
import type { ReportMaker } from './report.ts';

/** Reads the fields of one row; what cannot be read is reported at its column, and counts as not said. */
export interface RowReader {
  readonly row: RawRow;
  cell(field: ImportField): ImportCell;
  /** No column, or nothing said in it. */
  isEmpty(field: ImportField): boolean;
  /** Null: no column, an empty cell, or a problem. */
  read<T>(field: ImportField, how: (cell: ImportCell) => ReadCell<T>): T | null;
  text(field: ImportField, max: number): string | null;
  problem(field: ImportField | null, code: ProblemCode, params?: ErrorParams): void;
  readonly failed: () => boolean;
}

/** The cells of one row by field. A cell that cannot be read is told to the report, and reads as null. */
export function rowReader(row: RawRow, columns: Columns, report: Pick<ReportMaker, 'problem'>): RowReader {
  let problems = 0;
  const cell = (field: ImportField): ImportCell => {
    const at = columns.at.get(field);
    return at === undefined ? null : (row.cells[at] ?? null);
  };
  const problem = (field: ImportField | null, code: ProblemCode, params: ErrorParams = {}): void => {
    problems += 1;
    report.problem(row, field, code, params);
  };
  const read = <T>(field: ImportField, how: (cell: ImportCell) => ReadCell<T>): T | null => {
    const held = cell(field);
    if (held === null) return null;
    const found = how(held);
    if (found.ok) return found.value;
    problem(field, found.error);
    return null;
  };
  return {
    row,
    cell,
    isEmpty: (field) => saysNothing(textOf(cell(field))),
    read,
    problem,
    text: (field, max) => {
      const held = cell(field);
      if (held === null) return null;
      const found = readText(held, max);
      if (found.ok) return found.value;
      problem(field, found.error, found.error === 'too-long' ? { max } : {});
      return null;
    },
    failed: () => problems > 0,
  };
}

/** What the row calls its home, as it stands in the file. */
export function namedIn({ cell }: RowReader): string {
  const address = textOf(cell('address'));
  const street = `${textOf(cell('street'))} ${textOf(cell('houseNumber'))}${textOf(cell('letter'))}`.trim();
  return (address || street || textOf(cell('tenancyNumber'))).slice(0, 200);
}

/** What the row calls its person, as it stands in the file. */
export function namedPerson({ cell }: RowReader): string {
  const parts = `${textOf(cell('personFirstName'))} ${textOf(cell('personLastName'))}`.trim();
  return (textOf(cell('personName')) || parts).slice(0, 200);
}
