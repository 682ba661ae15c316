import type { IsoDate } from '../dates.ts';

/** What a citizen may say yes to that something is told for. */
export const consentPurposes = [
  'occupancy-list',
  'housing',
  'tenancy',
  'support',
  'treatment',
  'employment',
  'relatives',
  'other',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Who may be told. An association is one of those in the file; the others are told by their name. */
export const consentRecipients = [
  'association',
  'job-centre',
  'psychiatry',
  'hospital',
  'general-practitioner',
  'substance-treatment',
  'probation',
  'shelter',
  'relative',
  'volunteer',
  'authority',
  'other',
] as const;
export type ConsentRecipient = (typeof consentRecipients)[number];

/** What may be told. */
export const consentFields = ['name', 'contact', 'home', 'situation', 'support', 'health', 'economy', 'words'] as const;
export type ConsentField = (typeof consentFields)[number];

export const consentWays = ['written', 'oral', 'digital'] as const;
/** Whose word it is. A bisidder stands beside; a guardian or a party's representative may answer for the citizen. */
export const consentGivers = ['citizen', 'representative'] as const;
export type ConsentGiver = (typeof consentGivers)[number];
/** The participants who may answer for the citizen. */
export const representativeRoles = ['guardian', 'lay-representative'] as const;

export type ConsentProblem =
  | 'noted-in-future'
  | 'entry-ends-before'
  | 'consent-needs-fields'
  | 'consent-needs-purpose'
  | 'consent-needs-recipient'
  | 'consent-needs-association'
  | 'representative-required';

interface WrittenConsent {
  readonly purpose: ConsentPurpose;
  readonly purposeNote: string | null;
  readonly recipient: ConsentRecipient;
  readonly associationId: string | null;
  readonly recipientName: string | null;
  readonly fields: readonly ConsentField[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly givenBy: ConsentGiver;
  readonly representativeId: string | null;
}

/** A consent is specific: for what, to whom, what, and until when. Null when it is. */
export function consentProblem(consent: WrittenConsent, today: IsoDate): ConsentProblem | null {
  const { purpose, purposeNote, recipient, associationId, recipientName, fields, from, to } = consent;
  if (from > today) return 'noted-in-future';
  if (to < from) return 'entry-ends-before';
  if (fields.length === 0) return 'consent-needs-fields';
  if (purpose === 'other' && purposeNote === null) return 'consent-needs-purpose';
  if (recipient === 'association' && associationId === null) return 'consent-needs-association';
  if (needsName(recipient) && recipientName === null) return 'consent-needs-recipient';
  return giverProblem(consent);
}

/** Who must be called by name, because the kind alone says nobody in particular. */
export function needsName(recipient: ConsentRecipient): boolean {
  return recipient === 'relative' || recipient === 'volunteer' || recipient === 'authority' || recipient === 'other';
}

export function giverProblem(
  said: Pick<WrittenConsent, 'givenBy' | 'representativeId'>,
): 'representative-required' | null {
  return said.givenBy === 'representative' && said.representativeId === null ? 'representative-required' : null;
}

export type WithdrawalProblem = 'noted-in-future' | 'withdrawn-before-given';

export function withdrawalProblem(from: IsoDate, on: IsoDate, today: IsoDate): WithdrawalProblem | null {
  if (on > today) return 'noted-in-future';
  return on < from ? 'withdrawn-before-given' : null;
}

export interface ConsentDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly withdrawnOn: IsoDate | null;
}

export const consentStates = ['valid', 'ended', 'withdrawn', 'to-come'] as const;
export type ConsentState = (typeof consentStates)[number];

/** Withdrawn closes from that very day; the last day is a day of it. */
export function consentState({ from, to, withdrawnOn }: ConsentDays, on: IsoDate): ConsentState {
  if (withdrawnOn !== null && on >= withdrawnOn) return 'withdrawn';
  if (on < from) return 'to-come';
  return on > to ? 'ended' : 'valid';
}
