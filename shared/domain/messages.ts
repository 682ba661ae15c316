import type { StayActivity, StayUnit } from './stays.ts';

/** `letter`: the older letters between hospital and municipality, among them the correspondence before CareCommunication. */
export const messageKinds = ['hospital-notification', 'care-communication', 'acknowledgement', 'letter'] as const;
export type MessageKind = (typeof messageKinds)[number];

export const messageFormats = ['fhir-json', 'fhir-xml', 'emessage'] as const;
export type MessageFormat = (typeof messageFormats)[number];

/** What a person must know before a message is used. Those of `reviewFindings` keep it from doing anything by itself. */
export const messageFindings = [
  'activity-unknown',
  'time-ahead',
  'end-before-start',
  'end-missing',
  'moved-on',
  'number-reused',
  'bundle-reused',
  'discharged-elsewhere',
  'attachment-by-id',
  'attachment-by-address',
  'attachment-unreadable',
] as const;
export type MessageFinding = (typeof messageFindings)[number];

/** With one of these nothing of a stay is changed: a person looks at it first. */
export const reviewFindings: readonly MessageFinding[] = [
  'activity-unknown',
  'time-ahead',
  'end-before-start',
  'moved-on',
  'number-reused',
  'bundle-reused',
];

export interface MessageParty {
  readonly name: string;
  readonly sor: string | null;
  readonly gln: string | null;
}

/** What one notice says of a stay. Instants are UTC. */
export interface StayNotice {
  /** Null when the code is none that we know; `code` then says it as it stood. */
  readonly activity: StayActivity | null;
  readonly code: string;
  /** What the notice does to an earlier one, as its history says: only then a death is put right or taken back. */
  readonly role: 'revision' | 'removal' | null;
  readonly deceased: boolean | null;
  readonly class: string;
  readonly status: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly leaveStart: string | null;
  readonly leaveEnd: string | null;
  readonly unit: StayUnit;
  /** The speciality that older letters name, as its code stands. */
  readonly speciality: string | null;
  /** The hospital asks for a report of admission. */
  readonly wantsReport: boolean;
}

/** One piece of correspondence: who wrote what, when. */
export interface LetterSegment {
  readonly at: string | null;
  readonly author: string;
  readonly organisation: string;
  readonly phone: string;
  readonly text: string;
  /** Its place in `attachments`, when the piece is a file. */
  readonly attachment: number | null;
}

export interface Letter {
  /** `XDIS18` and so on; null in CareCommunication. */
  readonly type: string | null;
  readonly activity: string;
  readonly threadId: string | null;
  readonly category: string | null;
  readonly topic: string;
  readonly priority: string | null;
  readonly segments: readonly LetterSegment[];
  /** Of a report of discharge or a warning of one. */
  readonly admitted: string | null;
  readonly discharged: string | null;
}

/** `bytes` are null when the message only names a file that it does not carry. */
export interface MessageAttachment {
  readonly key: string;
  readonly title: string;
  readonly type: string;
  readonly bytes: Uint8Array | null;
}

export interface Receipt {
  readonly answers: string;
  readonly code: string;
  readonly details: string;
}

/** A hospital's message as the reader hands it on: closed and plain, whatever it was written in. */
export interface HospitalMessage {
  readonly kind: MessageKind;
  readonly format: MessageFormat;
  readonly wrapped: boolean;
  readonly messageId: string;
  readonly bundleId: string;
  /** The current Provenance.recorded: what orders messages, not when they arrived. */
  readonly recorded: string;
  /** SHA-256 of all that it says, without what is new at every sending and without narrative. */
  readonly contentKey: string;
  /** Ten digits, or null when the person has a replacement number only. */
  readonly cpr: string | null;
  readonly otherNumbers: readonly string[];
  readonly personName: string;
  /** Keys of the stay, normalised: what links messages. */
  readonly stayKeys: readonly string[];
  readonly sender: MessageParty;
  readonly receiver: MessageParty;
  readonly stay: StayNotice | null;
  readonly letter: Letter | null;
  readonly receipt: Receipt | null;
  readonly attachments: readonly MessageAttachment[];
  readonly findings: readonly MessageFinding[];
}

/** A stay's key without what the formats write around it: `urn:uuid:`, hyphens, upper case. */
export function normalStayKey(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, '')
    .replaceAll('-', '');
}
