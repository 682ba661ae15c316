import type { FieldKind } from './field-kinds.ts';

/** The tables of tenancies, and of the support that a home needs. */
export const tenancyChangeFields = {
  tenancies: {
    unit_id: 'unsaid',
    kind: 'tenancyKind',
    from_day: 'date',
    to_day: 'endDate',
    notice_on: 'date',
    notice_by: 'noticeGiver',
    end_reason: 'endReason',
    end_note: 'text',
    deposit_ore: 'money',
    deposit_paid_on: 'date',
    deposit_settled_on: 'date',
    inspected_in_on: 'date',
    inspected_out_on: 'date',
    move_in_list: 'unsaid',
  },
  tenancy_persons: { tenancy_id: 'unsaid', resident_id: 'unsaid', role: 'unsaid' },
  tenancy_checks: {
    tenancy_id: 'unsaid',
    list: 'moveList',
    item: 'moveItem',
    state: 'moveState',
    on_day: 'date',
    by_user: 'unsaid',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

/** About the people, not about the home: told to those alone who work with tenancies. */
const OF_THE_PEOPLE: readonly string[] = [
  'notice_on',
  'notice_by',
  'end_reason',
  'end_note',
  'deposit_ore',
  'deposit_paid_on',
  'deposit_settled_on',
  'inspected_in_on',
  'inspected_out_on',
] satisfies readonly (keyof (typeof tenancyChangeFields)['tenancies'])[];

export function isOfThePeople(table: string, field: string): boolean {
  return table === 'tenancy_checks' || (table === 'tenancies' && OF_THE_PEOPLE.includes(field));
}
