import type { FieldKind } from './field-kinds.ts';

/** The tables of offers. What was said of a conflict names the other, and is not told. */
export const offerChangeFields = {
  offers: {
    unit_id: 'unsaid',
    resident_id: 'unsaid',
    entry_id: 'unsaid',
    state: 'offerState',
    proposed_on: 'date',
    by_user: 'unsaid',
    move_in: 'date',
    offered_on: 'date',
    answer_by: 'date',
    hold_until: 'date',
    confirmations: 'unsaid',
    reason_passed_over: 'text',
    passed_over: 'unsaid',
    answered_on: 'date',
    answer_note: 'text',
    decline_by: 'declinedBy',
    decline_reason: 'declineReason',
    withdraw_reason: 'withdrawReason',
    consequence: 'consequence',
    next_contact_on: 'date',
    tenancy_id: 'unsaid',
    accepted_on: 'date',
  },
  known_conflicts: {
    resident_id: 'unsaid',
    other_id: 'unsaid',
    source: 'conflictSource',
    reason: 'unsaid',
    from_day: 'date',
    to_day: 'date',
    ask_user: 'staff',
    by_user: 'unsaid',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;
