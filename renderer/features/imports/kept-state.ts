import type { LookedRow } from '../../../shared/contract/import-shapes.ts';
import type { Input } from '../../../shared/contract/index.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import type { Report } from './import-state.ts';

/** A row of which something stays as it is with us. */
export interface KeptRow {
  readonly outcome: LookedRow['outcome'];
  readonly changes: readonly ImportField[];
  /** Null: the whole row. */
  readonly fields: readonly ImportField[] | null;
}

/** What a person leaves out of the update. */
export interface Kept {
  readonly fields: readonly ImportField[];
  readonly rows: ReadonlyMap<number, KeptRow>;
}

export const nothingKept: Kept = { fields: [], rows: new Map() };

/** Fields that the file changes, and in how many rows. */
export function changingFields(report: Report): readonly { readonly field: ImportField; readonly rows: number }[] {
  const counts = new Map<ImportField, number>();
  for (const { fields, rows } of report.changes)
    for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + rows);
  return [...counts].map(([field, rows]) => ({ field, rows })).toSorted((a, b) => b.rows - a.rows);
}

export function keepsRow(kept: Kept, line: number): boolean {
  return kept.rows.get(line)?.fields === null;
}

export function keepsField(kept: Kept, line: number, field: ImportField): boolean {
  const row = kept.rows.get(line);
  return kept.fields.includes(field) || row?.fields === null || row?.fields?.includes(field) === true;
}

export function withRowKept(kept: Kept, row: LookedRow, isKept: boolean): Kept {
  return withRow(kept, row, isKept ? null : []);
}

export function withFieldKept(kept: Kept, row: LookedRow, field: ImportField, isKept: boolean): Kept {
  const before = kept.rows.get(row.line ?? 0)?.fields;
  const fields = before === null ? row.fields.map((one) => one.field) : (before ?? []);
  const others = fields.filter((one) => one !== field);
  return withRow(kept, row, isKept ? [...others, field] : others);
}

/** What is left to be written once everything kept is taken away. */
export function leftOf(report: Report, kept: Kept): { readonly created: number; readonly changed: number } {
  const isEverywhere = (field: ImportField): boolean => kept.fields.includes(field);
  let { created, changed } = report;
  for (const { fields, rows } of report.changes) if (fields.every(isEverywhere)) changed -= rows;
  for (const { outcome, changes, fields } of kept.rows.values()) {
    if (outcome === 'new' && fields === null) created -= 1;
    if (outcome !== 'changed' || changes.every(isEverywhere)) continue;
    if (fields === null || changes.every((field) => isEverywhere(field) || fields.includes(field))) changed -= 1;
  }
  return { created, changed };
}

/** As the import takes it. */
export function keptInput(kept: Kept): NonNullable<Input<'imports.applyUnits'>['kept']> {
  const rows = [...kept.rows].map(([line, { fields }]) => ({ line, fields: fields && [...fields] }));
  return { fields: [...kept.fields], rows };
}

function withRow(kept: Kept, row: LookedRow, fields: readonly ImportField[] | null): Kept {
  if (row.line === null) return kept;
  const rows = new Map(kept.rows);
  if (fields?.length === 0) rows.delete(row.line);
  else rows.set(row.line, { outcome: row.outcome, changes: row.fields.map(({ field }) => field), fields });
  return { ...kept, rows };
}
