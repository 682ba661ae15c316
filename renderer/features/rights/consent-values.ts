import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addMonths } from '../../../shared/dates.ts';
import type { ConsentField, ConsentPurpose, ConsentRecipient } from '../../../shared/domain/consents.ts';
import { needsName } from '../../../shared/domain/consents.ts';
import type { AssociationId, ResidentId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';
import { GIVEN, type GivenValues, isGiverMissing } from './GivenFields.tsx';

export interface ConsentValues extends GivenValues {
  readonly purpose: ConsentPurpose | null;
  readonly purposeNote: string;
  readonly recipient: ConsentRecipient | null;
  readonly associationId: AssociationId | null;
  readonly recipientName: string;
  readonly fields: readonly ConsentField[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** For a year, unless something else is said. */
export function emptyConsent(today: IsoDate): ConsentValues {
  return {
    ...{ purpose: null, purposeNote: '', recipient: null, associationId: null, recipientName: '', fields: [] },
    ...{ from: today, to: addMonths(today, 12) },
    ...GIVEN,
  };
}

export function consentProblems(values: ConsentValues, { rights }: Words): Problems {
  const text = rights.give;
  const { purpose, recipient, from, to } = values;
  const isNameless = recipient !== null && needsName(recipient) && values.recipientName.trim() === '';
  const isHomeless = recipient === 'association' && values.associationId === null;
  return {
    ...(purpose === null && { 'consent-purpose': text.purposeMissing }),
    ...(purpose === 'other' && values.purposeNote.trim() === '' && { 'consent-note': text.purposeNoteMissing }),
    ...(recipient === null && { 'consent-recipient': text.recipientMissing }),
    ...(isHomeless && { 'consent-association': text.associationMissing }),
    ...(isNameless && { 'consent-name': text.recipientNameMissing }),
    ...(values.fields.length === 0 && { 'consent-fields': text.fieldsMissing }),
    ...(from === null && { 'consent-from': text.fromMissing }),
    ...(to === null && { 'consent-to': text.toMissing }),
    ...(from !== null && to !== null && to < from && { 'consent-to': text.toBefore }),
    ...(isGiverMissing(values) && { 'given-representative': text.representativeMissing }),
  };
}

/** Null while something that must be said is not. */
export function consentInput(values: ConsentValues, residentId: ResidentId): Input<'consents.give'> | null {
  const { purpose, recipient, from, to, recipientName, purposeNote, fields, ...rest } = values;
  if (purpose === null || recipient === null || from === null || to === null) return null;
  return {
    ...rest,
    ...{ residentId, purpose, recipient, from, to, fields: [...fields] },
    purposeNote: textOrNull(purposeNote),
    recipientName: textOrNull(recipientName),
  };
}

export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
