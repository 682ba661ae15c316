import type { Input, Output } from '../../../shared/contract/index.ts';
import type { Staged } from '../../../shared/contract/shell-wire.ts';
import type { ImportField, ImportKind } from '../../../shared/domain/import-columns.ts';

export type Inspected = Output<'imports.inspect'>;
export type Report = Output<'imports.previewUnits'>;
export type Mapping = Input<'imports.previewUnits'>['mapping'];

/** The file that waits in the engine's memory, and how it is to be read. */
export interface Chosen {
  readonly staged: Staged;
  readonly kind: ImportKind;
  /** Null: the engine finds it. */
  readonly headerLine: number | null;
}

export type ImportStep =
  | { readonly step: 'file' }
  | { readonly step: 'columns'; readonly chosen: Chosen }
  | {
      readonly step: 'preview';
      readonly chosen: Chosen;
      readonly what: Input<'imports.previewUnits'>;
      readonly report: Report;
    }
  | { readonly step: 'done'; readonly kind: ImportKind; readonly report: Report };

/** The place of each step in the stepper. */
export const stepNumbers: Readonly<Record<ImportStep['step'], number>> = { file: 0, columns: 1, preview: 2, done: 3 };

/** What was chosen by hand for a column, by its title, so that a mended file need not be mapped again. */
export type Remembered = ReadonlyMap<string, ImportField | null>;

/** The engine's proposal, with what this person decided about columns of the same title. */
export function startMapping(inspected: Inspected, remembered: Remembered): Mapping {
  const mapping: Record<string, ImportField> = { ...inspected.suggested };
  inspected.headers.forEach((title, index) => {
    const chosen = remembered.get(title);
    if (chosen === undefined) return;
    if (chosen === null) delete mapping[index];
    else place(mapping, index, chosen);
  });
  return mapping;
}

/** The mapping with one column changed. A field has one column: it leaves the one that it had. */
export function withField(mapping: Mapping, column: number, field: ImportField | null): Mapping {
  const next: Record<string, ImportField> = { ...mapping };
  if (field === null) delete next[column];
  else place(next, column, field);
  return next;
}

function place(mapping: Record<string, ImportField>, column: number, field: ImportField): void {
  for (const [other, taken] of Object.entries(mapping)) if (taken === field) delete mapping[other];
  mapping[column] = field;
}

/** A, B … Z, AA: the letter that the column has in a spreadsheet. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetter(Math.floor(index / 26) - 1)}${last}`;
}
