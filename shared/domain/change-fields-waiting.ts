import type { FieldKind } from './field-kinds.ts';

type Fields = Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

/** The way to a home, of a person. */
export const waitingChangeFields = {
  requests: {
    resident_id: 'unsaid',
    asked_on: 'date',
    asked_by: 'requester',
    asked_by_name: 'text',
    about: 'text',
    answer_due: 'date',
    answered_on: 'date',
    answer: 'text',
    by_user: 'unsaid',
  },
  decisions: {
    resident_id: 'unsaid',
    request_id: 'unsaid',
    paragraph: 'paragraph',
    outcome: 'decisionOutcome',
    decided_on: 'date',
    by_user: 'unsaid',
    criteria_id: 'unsaid',
    answers: 'unsaid',
    reasoning: 'text',
    told_on: 'date',
    citizen_view: 'citizenView',
    citizen_words: 'text',
    complaint_by: 'date',
  },
  treatment_waits: {
    resident_id: 'unsaid',
    what: 'text',
    requested_on: 'date',
    promised_on: 'date',
    started_on: 'date',
  },
  waiting_entries: {
    resident_id: 'unsaid',
    decision_id: 'unsaid',
    since_day: 'date',
    transfer_since: 'date',
    urgency: 'urgency',
    urgency_reason: 'text',
    urgency_by: 'staff',
    urgency_on: 'date',
    review_on: 'date',
    next_contact_on: 'date',
    state: 'entryState',
    paused_until: 'date',
    state_reason: 'text',
    left_on: 'date',
    left_reason: 'leaveReason',
  },
  waiting_needs: {
    resident_id: 'unsaid',
    entry_id: 'unsaid',
    code: 'needCode',
    value: 'unsaid',
    strength: 'needStrength',
  },
} as const satisfies Fields;

/** What the municipality says of that way, of nobody. */
export const promiseChangeFields = {
  criteria_versions: { paragraph: 'paragraph', from_day: 'date', criteria: 'unsaid', by_user: 'unsaid' },
  waiting_promises: { from_day: 'date', answer_days: 'number', decision_days: 'number', offer_days: 'number' },
} as const satisfies Fields;
