import type { FieldKind } from './field-kinds.ts';

const whose = { resident_id: 'unsaid', by_user: 'unsaid' } as const;

/** The tables of consents, rights, ekstra guidning and tasks. */
export const rightsChangeFields = {
  consents: {
    ...whose,
    purpose: 'consentPurpose',
    purpose_note: 'text',
    recipient: 'consentRecipient',
    association_id: 'place',
    recipient_name: 'text',
    fields: 'consentFields',
    from_day: 'date',
    to_day: 'date',
    given_way: 'consentWay',
    given_by: 'consentGiver',
    representative_id: 'unsaid',
    withdrawn_on: 'date',
    withdrawn_way: 'consentWay',
    withdrawn_by: 'consentGiver',
    withdrawn_representative_id: 'unsaid',
  },
  rights_told: {
    ...whose,
    right_code: 'right',
    told_on: 'date',
    told_way: 'toldWay',
    help: 'helpAnswer',
    note: 'text',
  },
  extra_guidance: {
    ...whose,
    from_day: 'date',
    to_day: 'date',
    review_on: 'date',
    reason: 'text',
    how: 'text',
    representative_id: 'unsaid',
    reviewed_on: 'date',
    reviewed_by: 'unsaid',
    outcome: 'guidanceOutcome',
    review_note: 'text',
  },
  tasks: {
    ...whose,
    text: 'text',
    owner_user: 'staff',
    due_on: 'date',
    source: 'taskSource',
    source_id: 'unsaid',
    created_on: 'unsaid',
    done_on: 'date',
    done_by: 'staff',
    outcome: 'taskOutcome',
    note: 'text',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;
