import type { IsoDate } from '../dates.ts';
import type { ConsentDays, ConsentField, ConsentPurpose, ConsentRecipient } from './consents.ts';
import { consentState } from './consents.ts';

/** The ground on which something leaves; the wording shown is the municipality's to check. */
export const legalBases = [
  'assignment-agreement',
  'almenbolig-59',
  'almenbolig-63',
  'consent',
  'other-authority',
] as const;
export type LegalBasis = (typeof legalBases)[number];
type Law = Exclude<LegalBasis, 'consent'>;

/** Something that is about to leave the municipality. */
export interface Disclosure {
  readonly basis: LegalBasis;
  readonly recipient: ConsentRecipient;
  /** Which association; null for any other recipient. */
  readonly associationId: string | null;
  /** What the recipient is called, where the kind alone says nobody in particular. */
  readonly recipientName: string | null;
  readonly purpose: ConsentPurpose;
  /** What is told of each resident. */
  readonly fields: readonly ConsentField[];
  /** The day on which it leaves, whatever day it tells of. */
  readonly on: IsoDate;
}

export interface KnownConsent extends ConsentDays {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly recipient: ConsentRecipient;
  readonly associationId: string | null;
  readonly recipientName: string | null;
  readonly fields: readonly ConsentField[];
}

export interface AskedResident {
  readonly id: string;
  readonly isProtected: boolean;
  readonly consents: readonly KnownConsent[];
}

export type DisclosureRefusal = 'protected' | 'no-consent' | 'consent-ended' | 'consent-withdrawn' | 'beyond-basis';
export type DisclosureAnswer =
  | { readonly isAllowed: true; readonly law: Law }
  | { readonly isAllowed: true; readonly law: null; readonly consentId: string }
  | { readonly isAllowed: false; readonly reason: DisclosureRefusal };

interface Opening {
  readonly recipients: readonly ConsentRecipient[];
  readonly purposes: readonly ConsentPurpose[];
  readonly fields: readonly ConsentField[];
}

const ABOUT_A_HOME: Opening = {
  recipients: ['association'],
  purposes: ['occupancy-list', 'housing', 'tenancy'],
  fields: ['name', 'home'],
};
/** What each ground opens without asking the citizen: who lives where, and nothing of why or with what help. */
const OPENED: Readonly<Record<Law, Opening>> = {
  'assignment-agreement': ABOUT_A_HOME,
  'almenbolig-59': ABOUT_A_HOME,
  'almenbolig-63': ABOUT_A_HOME,
  'other-authority': { ...ABOUT_A_HOME, recipients: ['association', 'authority'] },
};

/**
 * May this leave about this resident, and on what ground? The one place that says so: every disclosure asks it for every
 * resident, and leaves out whom it refuses. A protected person is named to nobody, whatever was consented to.
 */
export function mayDisclose(disclosure: Disclosure, { isProtected, consents }: AskedResident): DisclosureAnswer {
  if (isProtected) return refused('protected');
  const { basis } = disclosure;
  if (basis === 'consent') return byConsent(disclosure, consents);
  const { recipients, purposes, fields } = OPENED[basis];
  const isOpened =
    recipients.includes(disclosure.recipient) &&
    purposes.includes(disclosure.purpose) &&
    disclosure.fields.every((field) => fields.includes(field));
  return isOpened ? { isAllowed: true, law: basis } : refused('beyond-basis');
}

/** Only a consent to this recipient, for this purpose, to all that is told, on the very day. */
function byConsent(disclosure: Disclosure, consents: readonly KnownConsent[]): DisclosureAnswer {
  const fitting = consents.filter((consent) => isTo(disclosure, consent) && consent.purpose === disclosure.purpose);
  const covering = fitting.filter(({ fields }) => disclosure.fields.every((field) => fields.includes(field)));
  const states = covering.map((consent) => ({ id: consent.id, state: consentState(consent, disclosure.on) }));
  const valid = states.find(({ state }) => state === 'valid');
  if (valid !== undefined) return { isAllowed: true, law: null, consentId: valid.id };
  if (states.some(({ state }) => state === 'withdrawn')) return refused('consent-withdrawn');
  if (states.some(({ state }) => state === 'ended')) return refused('consent-ended');
  return refused(fitting.length === 0 || states.length > 0 ? 'no-consent' : 'beyond-basis');
}

function isTo(disclosure: Disclosure, consent: KnownConsent): boolean {
  if (consent.recipient !== disclosure.recipient) return false;
  if (disclosure.recipient === 'association') return consent.associationId === disclosure.associationId;
  return consent.recipientName === disclosure.recipientName;
}

function refused(reason: DisclosureRefusal): DisclosureAnswer {
  return { isAllowed: false, reason };
}
