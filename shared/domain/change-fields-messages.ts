import type { FieldKind } from './field-kinds.ts';

const whose = { resident_id: 'unsaid', by_user: 'unsaid' } as const;

/** The tables of hospital messages. What a message said is read in the inbox; a history names that it came. */
export const messageChangeFields = {
  stays: {
    resident_id: 'unsaid',
    state: 'stayState',
    from_utc: 'unsaid',
    leave_from_utc: 'unsaid',
    to_utc: 'unsaid',
    unit_sor: 'unsaid',
    unit_name: 'text',
    hospital: 'text',
    psychiatric: 'unsaid',
    why: 'unsaid',
    corrected: 'flag',
    ended_utc: 'unsaid',
    end_reason: 'text',
    ended_by: 'staff',
  },
  messages: {
    ...whose,
    stay_id: 'unsaid',
    kind: 'unsaid',
    code: 'messageCode',
    number: 'unsaid',
    bundle: 'unsaid',
    content_key: 'unsaid',
    recorded_utc: 'unsaid',
    received_utc: 'unsaid',
    state: 'messageState',
    findings: 'unsaid',
    thread_key: 'unsaid',
    content: 'unsaid',
    read_utc: 'unsaid',
    read_by: 'staff',
    decided_reason: 'text',
  },
  message_attachments: {
    ...whose,
    message_id: 'unsaid',
    place: 'unsaid',
    title: 'text',
    type: 'unsaid',
    bytes: 'unsaid',
    sha256: 'unsaid',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

/** What is said of units and of the gate: about no resident. */
export const hospitalChangeFields = {
  hospital_units: {
    unit_key: 'unsaid',
    sor: 'unsaid',
    name: 'text',
    psychiatric: 'unsaid',
    answered_on: 'date',
    by_user: 'unsaid',
  },
  gate_paragraphs: { paragraphs: 'unsaid', from_day: 'date', by_user: 'unsaid' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;
