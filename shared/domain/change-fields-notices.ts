import type { FieldKind } from './field-kinds.ts';

/** Vacant homes that were reported, and what the municipality says of naming tenants and of matching. */
export const noticeChangeFields = {
  matching_switches: { rule: 'matchRule', is_off: 'flag', reason: 'text', on_day: 'date', by_user: 'unsaid' },
  assignment_criteria: { name: 'text', ended_on: 'date' },
  assignment_rights: {
    association_id: 'place',
    year: 'text',
    every: 'number',
    homes: 'number',
    vacancies_told: 'number',
    note: 'text',
    by_user: 'unsaid',
  },
  vacancy_notices: {
    unit_id: 'unsaid',
    received_on: 'date',
    vacant_from: 'date',
    name_by: 'date',
    has_right: 'flag',
    // why somebody got a home is told of nobody who lives there
    criterion_id: 'unsaid',
    named_on: 'date',
    returned_on: 'date',
    return_reason: 'returnReason',
    note: 'text',
    by_user: 'unsaid',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;
