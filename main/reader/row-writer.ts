import type { Cell, RawRow, ReaderLimits } from '../../shared/table.ts';
import { refuse } from './refused.ts';

export type RowSink = (rows: readonly RawRow[]) => Promise<void>;

export interface RowWriter {
  /** Takes one row; an empty one is passed over. Refuses the file at the first row past a limit. */
  readonly add: (line: number, cells: Cell[]) => void;
  /** Hands a full batch on. Waiting for it keeps a fast parser from filling the memory. */
  readonly drain: () => Promise<void>;
  readonly end: () => Promise<void>;
  readonly count: () => number;
}

/** Collects rows and hands them to `sink` in batches: no more than one batch of the table is ever in this process. */
export function createRowWriter(sink: RowSink, limits: ReaderLimits, batchSize = 2_000): RowWriter {
  let batch: RawRow[] = [];
  let rows = 0;
  let cellCount = 0;
  let text = 0;
  const flush = async () => {
    const full = batch;
    batch = [];
    if (full.length > 0) await sink(full);
  };
  return {
    add(line, cells) {
      trimEnd(cells);
      if (cells.length === 0) return;
      rows += 1;
      cellCount += cells.length;
      text += checkedTextLength(line, cells, limits);
      if (rows > limits.rows) refuse('too-many-rows', { line, params: { limit: limits.rows } });
      if (cells.length > limits.columns) refuse('too-many-columns', { line, params: { limit: limits.columns } });
      if (cellCount > limits.cells) refuse('too-many-cells', { line, params: { limit: limits.cells } });
      if (text > limits.text) refuse('too-much-text', { line });
      batch.push({ line, cells });
    },
    drain: async () => {
      if (batch.length >= batchSize) await flush();
    },
    end: flush,
    count: () => rows,
  };
}

function trimEnd(cells: Cell[]): void {
  while (cells.length > 0 && (cells.at(-1) ?? null) === null) cells.pop();
}

function checkedTextLength(line: number, cells: readonly Cell[], limits: ReaderLimits): number {
  let length = 0;
  for (const [index, cell] of cells.entries()) {
    if (typeof cell !== 'string') continue;
    if (cell.length > limits.cellText) {
      refuse('cell-too-long', { line, column: index + 1, params: { limit: limits.cellText } });
    }
    length += cell.length;
  }
  return length;
}
