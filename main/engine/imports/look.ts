import type { LookedRow, rowFilters } from '../../../shared/contract/import-shapes.ts';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import type { RawRow } from '../../../shared/table.ts';
import type { ReadableDb } from '../db/database.ts';
import { groupBy } from '../group.ts';
import type { Columns } from './columns.ts';
import type { Problem, ReportMaker } from './report.ts';
import type { Sheet } from './sheet.ts';

export type LookedField = LookedRow['fields'][number];
type Filter = (typeof rowFilters)[number];

/**
 * The last look through a file, kept beside it while it waits. Kept are outcomes and faults alone; what a row says is read
 * again when somebody looks at it, for a file may have 200,000.
 */
export interface Look {
  readonly kind: ImportKind;
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly problems: readonly Problem[];
  page(
    db: ReadableDb,
    filter: Filter,
    offset: number,
    limit: number,
  ): { readonly rows: readonly LookedRow[]; readonly total: number };
}

/** What a kind of import knows of its rows. */
export interface LookSource {
  readonly kind: ImportKind;
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly report: Pick<ReportMaker, 'outcomes' | 'problems'>;
  readonly alikeLines: ReadonlySet<number>;
  readonly missing: number;
  rowAt(db: ReadableDb, index: number): Omit<LookedRow, 'line' | 'outcome' | 'faults'>;
  missingAt(db: ReadableDb, index: number): Pick<LookedRow, 'title' | 'estate' | 'fields'>;
}

export function lookOf(source: LookSource): Look {
  const { kind, sheet, columns, report } = source;
  const faults = memo(() => groupBy(report.problems(), ({ row }) => row));
  const lists = new Map<Filter, readonly number[]>();
  const indexes = (filter: Exclude<Filter, 'missing'>): readonly number[] => {
    const known = lists.get(filter) ?? indexesOf(source, filter);
    lists.set(filter, known);
    return known;
  };
  const rowAt = (db: ReadableDb, index: number): LookedRow => {
    const line = sheet.rows[index]?.line ?? 0;
    const outcome = report.outcomes[index];
    return {
      ...source.rowAt(db, index),
      line,
      outcome: outcome === undefined || outcome === 'left-out' ? 'unchanged' : outcome,
      faults: (faults().get(line) ?? []).map(({ row: _, ...fault }) => fault),
    };
  };
  const missingAt = (db: ReadableDb, index: number): LookedRow => ({
    ...source.missingAt(db, index),
    line: null,
    outcome: 'missing',
    faults: [],
    alike: null,
    decided: null,
  });
  return {
    kind,
    sheet,
    columns,
    problems: report.problems(),
    page: (db, filter, offset, limit) => {
      if (filter === 'missing') {
        const last = Math.min(source.missing, offset + limit);
        const rows = Array.from({ length: Math.max(0, last - offset) }, (_, step) => missingAt(db, offset + step));
        return { rows, total: source.missing };
      }
      const list = indexes(filter);
      return { rows: list.slice(offset, offset + limit).map((index) => rowAt(db, index)), total: list.length };
    },
  };
}

/** The row of a line of the file, by a list that is made when it is first asked. */
export function rowsByLine(sheet: Sheet): (line: number) => RawRow | undefined {
  const rows = memo(() => new Map(sheet.rows.map((row) => [row.line, row])));
  return (line) => rows().get(line);
}

function indexesOf({ sheet, report, alikeLines }: LookSource, filter: Exclude<Filter, 'missing'>): readonly number[] {
  const fits =
    filter === 'alike'
      ? (index: number) => alikeLines.has(sheet.rows[index]?.line ?? 0)
      : (index: number) => report.outcomes[index] === filter;
  return report.outcomes.flatMap((_, index) => (fits(index) ? [index] : []));
}

function memo<T>(make: () => T): () => T {
  let held: { readonly value: T } | null = null;
  return () => {
    held ??= { value: make() };
    return held.value;
  };
}
