import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { type DisclosureColumn, defaultColumns, disclosureColumns } from '../../../shared/domain/disclosure-profile.ts';

type ExportInput = Input<'occupancy.export'>;
export type Exported = Output<'occupancy.export'>;
export type Receipt = Output<'occupancy.receipts'>[number];

export interface OccupancyValues {
  readonly associationId: string | null;
  readonly on: IsoDate | null;
  /** Only what changed since the last list. */
  readonly changesOnly: boolean;
  readonly columns: readonly DisclosureColumn[];
  readonly format: ExportInput['format'];
  readonly recipient: string;
  readonly purpose: string;
  readonly basis: ExportInput['basis'] | null;
  readonly basisNote: string;
}

export function emptyList(today: IsoDate): OccupancyValues {
  return {
    associationId: null,
    on: today,
    changesOnly: false,
    columns: defaultColumns,
    format: 'xlsx',
    recipient: '',
    purpose: '',
    basis: null,
    basisNote: '',
  };
}

/** Filled in as it was agreed, of today. Before the first list there is nothing to have changed since. */
export function agreedList(agreement: Output<'agreements.list'>[number], today: IsoDate): OccupancyValues {
  const { associationId, changesOnly, lastSent, columns, format, recipient, purpose, basis, basisNote } = agreement;
  return {
    ...{ associationId, on: today, changesOnly: changesOnly && lastSent !== null, format, recipient, purpose, basis },
    columns: inProfileOrder(columns),
    basisNote: basisNote ?? '',
  };
}

export type OccupancyField = 'associationId' | 'on' | 'columns' | 'recipient' | 'purpose' | 'basis' | 'basisNote';

/** What is missing before the list may leave, in the order of the form. */
export function missingFields(values: OccupancyValues): readonly OccupancyField[] {
  const isMissing: Readonly<Record<OccupancyField, boolean>> = {
    associationId: values.associationId === null,
    on: values.on === null,
    columns: values.columns.length === 0,
    recipient: values.recipient.trim() === '',
    purpose: values.purpose.trim() === '',
    basis: values.basis === null,
    basisNote: values.basis === 'other-authority' && values.basisNote.trim() === '',
  };
  return (Object.keys(isMissing) as OccupancyField[]).filter((field) => isMissing[field]);
}

/** In the order of the profile, however they were ticked. */
export function inProfileOrder(columns: readonly string[]): DisclosureColumn[] {
  return disclosureColumns.filter((column) => columns.includes(column));
}

export function fieldId(field: OccupancyField): string {
  return `list-${field}`;
}
