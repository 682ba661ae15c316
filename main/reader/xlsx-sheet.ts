import type { Cell, ReaderLimits } from '../../shared/table.ts';
import { cleanText, textOrNull } from './clean-text.ts';
import { refuse } from './refused.ts';
import type { RowWriter } from './row-writer.ts';
import type { TextStore } from './text-store.ts';
import type { Warnings } from './warnings.ts';
import type { NumberLook } from './xlsx-styles.ts';
import { columnOf, isoCell, numberCell, unescapeText } from './xlsx-value.ts';
import type { Attributes, XmlHandlers } from './xml.ts';
import { isTrue } from './xml.ts';

/** What the cells of a sheet need to be understood. */
export interface SheetContext {
  readonly strings: TextStore;
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
  readonly writer: RowWriter;
  readonly warnings: Warnings;
  readonly limits: ReaderLimits;
}

/**
 * Handlers that turn a worksheet part into rows. A formula gives the value that the program saved with it, and a warning;
 * a merged area gives its top left cell, as the file has it, and a warning; hidden rows are read, with a warning.
 */
export function sheetHandlers(context: SheetContext): XmlHandlers {
  const state: State = { line: 0, hidden: false, cells: [], column: 0, cell: null, target: null, text: '' };
  return {
    open: (name, attributes) => {
      if (name === 'row') openRow(state, attributes);
      else if (name === 'c') openCell(state, attributes);
      else if (name === 'mergeCell') warnMerged(context, attributes['ref'] ?? '');
      else if (name === 'col') warnHiddenColumns(context, attributes);
      else if (state.cell !== null) openInCell(state, state.cell, name);
    },
    text: (text) => {
      if (state.target !== null) state.text += text;
    },
    close: (name) => {
      if (name === 'row') closeRow(context, state);
      else if (name === 'c') closeCell(context, state);
      else if (name === 'v' || name === 't') state.target = null;
      else if (name === 'rPh' && state.cell !== null) state.cell.inAid = false;
    },
    afterPiece: async () => {
      await context.writer.drain();
      return 'go';
    },
  };
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  inAid: boolean;
}

interface State {
  line: number;
  hidden: boolean;
  cells: Cell[];
  column: number;
  cell: OpenCell | null;
  target: 'value' | null;
  text: string;
}

const lastLine = 1_048_576;
const numberShape = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function openRow(state: State, attributes: Attributes): void {
  const line = Number(attributes['r']);
  state.line = Number.isInteger(line) && line > 0 && line <= lastLine ? line : state.line + 1;
  state.hidden = isTrue(attributes['hidden']);
  state.cells = [];
  state.column = 0;
}

function openCell(state: State, attributes: Attributes): void {
  // A reference that is none (or missing: allowed) means the next column.
  state.column = columnOf(attributes['r'] ?? '') || state.column + 1;
  state.text = '';
  state.cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), hasFormula: false, inAid: false };
}

function openInCell(state: State, cell: OpenCell, name: string): void {
  if (name === 'f') cell.hasFormula = true;
  if (name === 'rPh') cell.inAid = true;
  if (name === 'v' || (name === 't' && !cell.inAid)) state.target = 'value';
}

function closeCell(context: SheetContext, state: State): void {
  const { cell, column, line } = state;
  state.cell = null;
  state.target = null;
  if (cell === null) return;
  const value = cellOf(context, cell, state.text, line, column);
  if (cell.hasFormula) {
    context.warnings.add({ code: value === null ? 'formula-without-value' : 'formula', line, column });
  }
  if (value === null) return;
  // Checked here and not by the writer: a single cell at XFD1 must not make an array of 16,384 places.
  if (column > context.limits.columns)
    refuse('too-many-columns', { line, column, params: { limit: context.limits.columns } });
  while (state.cells.length < column) state.cells.push(null);
  state.cells[column - 1] = value;
}

function closeRow(context: SheetContext, state: State): void {
  if (state.hidden && state.cells.length > 0) context.warnings.add({ code: 'hidden-rows', line: state.line });
  context.writer.add(state.line, state.cells);
  state.cells = [];
}

function cellOf(context: SheetContext, cell: OpenCell, text: string, line: number, column: number): Cell {
  switch (cell.type) {
    case 's':
      return textCell(context, context.strings.get(Number(text)), line, column);
    case 'str':
    case 'inlineStr':
      return textCell(context, text, line, column);
    case 'b':
      return text === '' ? null : isTrue(text.trim());
    case 'd':
      return textOrNull(text) === null ? null : isoCell(text.trim());
    case 'e':
      if (text !== '') context.warnings.add({ code: 'error-cell', line, column });
      return textCell(context, text, line, column);
    default:
      return numericCell(context, cell, text.trim(), line, column);
  }
}

function numericCell(context: SheetContext, cell: OpenCell, text: string, line: number, column: number): Cell {
  if (text === '') return null;
  const value = Number(text);
  if (!numberShape.test(text) || !Number.isFinite(value)) return textCell(context, text, line, column);
  return numberCell(value, context.looks[cell.style] ?? { kind: 'plain' }, context.from1904);
}

function textCell(context: SheetContext, text: string, line: number, column: number): Cell {
  return textOrNull(cleanText(unescapeText(text), line, column, context.warnings));
}

function warnMerged(context: SheetContext, range: string): void {
  const parts = /^([A-Z]{1,3}([1-9]\d{0,6})):[A-Z]{1,3}[1-9]\d{0,6}$/.exec(range);
  const column = columnOf(parts?.[1] ?? '');
  if (parts === null || column === 0) return;
  context.warnings.add({ code: 'merged-cells', line: Number(parts[2]), column, params: { range } });
}

/** Hiding everything to the right of a list is how people tidy a sheet, and no column of it. */
function warnHiddenColumns(context: SheetContext, attributes: Attributes): void {
  const column = Number(attributes['min']);
  const tidied = Number(attributes['max']) >= 16_384;
  if (!isTrue(attributes['hidden']) || tidied || !Number.isInteger(column) || column < 1) return;
  context.warnings.add({ code: 'hidden-columns', column, params: { to: Number(attributes['max']) || column } });
}
