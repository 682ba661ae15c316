import type { Input, Output } from '../../../shared/contract/index.ts';
import type { listKinds } from '../../../shared/contract/occupancy.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import {
  type DisclosureColumn,
  defaultColumns,
  disclosureColumns,
  periodColumns,
} from '../../../shared/domain/disclosure-profile.ts';
import type { Id } from '../../../shared/ids.ts';

type ExportInput = Input<'occupancy.export'>;
export type Made = Output<'occupancy.exportSeveral'>['files'][number];
export type Receipt = Output<'occupancy.receipts'>[number];
export type ListKind = (typeof listKinds)[number];

/** One association and who there gets the list. */
export interface Addressee {
  readonly associationId: string | null;
  readonly recipient: string;
}

export interface OccupancyValues {
  readonly lists: readonly Addressee[];
  readonly kind: ListKind;
  readonly on: IsoDate | null;
  readonly from: IsoDate | null;
  readonly columns: readonly DisclosureColumn[];
  readonly format: ExportInput['format'];
  readonly purpose: string;
  readonly basis: ExportInput['basis'] | null;
  readonly basisNote: string;
  /** The choice alone: a passphrase is never part of what is kept as a draft. */
  readonly protection: NonNullable<ExportInput['protection']>['kind'];
}

export function emptyList(today: IsoDate): OccupancyValues {
  return {
    lists: [{ associationId: null, recipient: '' }],
    kind: 'day',
    on: today,
    from: null,
    columns: defaultColumns,
    format: 'xlsx',
    purpose: '',
    basis: null,
    basisNote: '',
    protection: 'proposed',
  };
}

/** Filled in as it was agreed, of today. Before the first list there is nothing to have changed since. */
export function agreedList(agreement: Output<'agreements.list'>[number], today: IsoDate): OccupancyValues {
  const { associationId, changesOnly, lastSent, columns, format, recipient, purpose, basis, basisNote } = agreement;
  return {
    ...emptyList(today),
    ...{ format, purpose, basis },
    lists: [{ associationId, recipient }],
    kind: changesOnly && lastSent !== null ? 'changes' : 'day',
    columns: inProfileOrder(columns),
    basisNote: basisNote ?? '',
  };
}

export type OccupancyField =
  | 'associationId'
  | 'recipient'
  | 'on'
  | 'from'
  | 'columns'
  | 'purpose'
  | 'basis'
  | 'basisNote'
  | 'passphrase';

/** What is missing before the list may leave, in the order of the form; `row` is that of the addressee. */
export interface Missing {
  readonly field: OccupancyField;
  readonly row: number;
}

export function missingFields(values: OccupancyValues, passphrase: string): readonly Missing[] {
  const inRows = (field: 'associationId' | 'recipient') =>
    values.lists.flatMap((list, row) => ((list[field] ?? '').trim() === '' ? [{ field, row }] : []));
  const isMissing: Readonly<Partial<Record<OccupancyField, boolean>>> = {
    on: values.on === null,
    from: values.kind === 'period' && values.from === null,
    columns: columnsOf(values).length === 0,
    purpose: values.purpose.trim() === '',
    basis: values.basis === null,
    basisNote: values.basis === 'other-authority' && values.basisNote.trim() === '',
    passphrase: protectionOf(values) === 'own' && passphrase === '',
  };
  const others = (Object.keys(isMissing) as OccupancyField[]).filter((field) => isMissing[field]);
  return [...inRows('associationId'), ...inRows('recipient'), ...others.map((field) => ({ field, row: 0 }))];
}

/** One passphrase of one's own would open every association's file: with several, each file gets its own. */
export function protectionOf({ protection, lists }: OccupancyValues): OccupancyValues['protection'] {
  return protection === 'own' && lists.length > 1 ? 'proposed' : protection;
}

/** What was ticked for a period says nothing of one day. */
export function columnsOf({ columns, kind }: OccupancyValues): DisclosureColumn[] {
  return columns.filter((column) => kind === 'period' || !periodColumns.some((one) => one === column));
}

/** With its first day and its columns where it has none yet. */
export function withKind(values: OccupancyValues, kind: ListKind): Partial<OccupancyValues> {
  if (kind !== 'period') return { kind };
  const monthStart = values.on === null ? null : (`${values.on.slice(0, 8)}01` as IsoDate);
  return { kind, from: values.from ?? monthStart, columns: inProfileOrder([...values.columns, ...periodColumns]) };
}

/** What the engine makes of it for one association; null while the form cannot say. */
export function contentOf(values: OccupancyValues, associationId: string | null) {
  const { kind, on, from } = values;
  const columns = columnsOf(values);
  if (associationId === null || on === null || columns.length === 0 || (kind === 'period' && from === null))
    return null;
  return {
    associationId: associationId as Id<'association'>,
    on,
    from: kind === 'period' ? from : null,
    changesOnly: kind === 'changes',
    columns,
    // only by consent does the ground say who is named
    ...(values.basis === 'consent' && { basis: values.basis }),
  };
}

/** In the order of the profile, however they were ticked. */
export function inProfileOrder(columns: readonly string[]): DisclosureColumn[] {
  return disclosureColumns.filter((column) => columns.includes(column));
}

export function fieldId(field: OccupancyField, row = 0): string {
  return row === 0 ? `list-${field}` : `list-${field}-${row}`;
}
