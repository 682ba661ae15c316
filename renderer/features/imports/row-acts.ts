import type { LookedRow } from '../../../shared/contract/import-shapes.ts';
import type { Decisions } from './answer-state.ts';

/** What was answered before the look, and what is answered now. */
export interface Answers {
  readonly asked: Decisions;
  readonly decisions: Decisions;
  readonly onChange: (decisions: Decisions) => void;
}

/** What is not in the file has no line: it is known by its place in the list. */
export function rowId(row: LookedRow): string {
  return row.line === null ? `${row.title}/${row.fields.map(({ value }) => value).join('/')}` : String(row.line);
}
