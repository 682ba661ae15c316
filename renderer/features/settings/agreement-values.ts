import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addMonths, startOfMonth } from '../../../shared/dates.ts';
import { type DisclosureColumn, defaultColumns, disclosureColumns } from '../../../shared/domain/disclosure-profile.ts';

export type ListedAgreement = Output<'agreements.list'>[number];
type Save = Input<'agreements.save'>;

/** An agreement as it is typed. */
export interface AgreementValues {
  readonly frequency: Save['frequency'];
  readonly firstDue: IsoDate;
  readonly changesOnly: boolean;
  readonly columns: readonly DisclosureColumn[];
  readonly recipient: string;
  readonly format: Save['format'];
  readonly purpose: string;
  readonly basis: Save['basis'];
  readonly basisNote: string;
}

/** As it was agreed, or a list each month from the next one on. */
export function agreementValues(known: ListedAgreement | null, recipient: string, today: IsoDate): AgreementValues {
  if (known === null)
    return {
      ...{ frequency: 'monthly', firstDue: startOfMonth(addMonths(today, 1)), changesOnly: false, format: 'xlsx' },
      ...{ columns: defaultColumns, recipient, purpose: '', basis: 'assignment-agreement', basisNote: '' },
    };
  const { frequency, firstDue, changesOnly, columns, format, purpose, basis, basisNote } = known;
  return {
    ...{ frequency, firstDue, changesOnly, format, purpose, basis, recipient: known.recipient },
    columns: inProfileOrder(columns),
    basisNote: basisNote ?? '',
  };
}

export function agreementInput(
  associationId: Save['associationId'],
  version: Save['version'],
  { columns, basisNote, ...rest }: AgreementValues,
): Save {
  return {
    associationId,
    version,
    ...rest,
    columns: [...columns],
    basisNote: basisNote.trim() === '' ? null : basisNote,
  };
}

/** In the order of the profile, however they were ticked. */
export function inProfileOrder(columns: readonly string[]): readonly DisclosureColumn[] {
  return disclosureColumns.filter((column) => columns.includes(column));
}
