import { handoffChangeFields } from './change-fields-handoffs.ts';
import { messageChangeFields } from './change-fields-messages.ts';
import { offerChangeFields } from './change-fields-offers.ts';
import { rightsChangeFields } from './change-fields-rights.ts';
import { supportChangeFields } from './change-fields-support.ts';
import { visitChangeFields } from './change-fields-visits.ts';
import { waitingChangeFields } from './change-fields-waiting.ts';
import type { FieldKind } from './field-kinds.ts';

const days = { from_day: 'date', to_day: 'endDate' } as const;
const whose = { resident_id: 'unsaid', by_user: 'unsaid' } as const;

/** The tables that are about a person. */
export const residentChangeFields = {
  residents: {
    name: 'name',
    name_fold: 'unsaid',
    name_sort: 'unsaid',
    name_protected: 'flag',
    address_protected: 'flag',
    created_on: 'unsaid',
    called_name: 'text',
    called_fold: 'unsaid',
    birth_date: 'date',
    id_kind: 'idKind',
    id_number: 'idNumber',
    identity: 'identity',
    phone: 'text',
    language: 'text',
    interpreter: 'flag',
    contact_way: 'contactWay',
    contact_time: 'text',
    team: 'text',
    name_protected_from: 'date',
    name_protected_to: 'date',
    address_protected_from: 'date',
    address_protected_to: 'date',
    address_protection: 'addressProtection',
  },
  courses: {
    resident_id: 'unsaid',
    state: 'courseState',
    from_day: 'date',
    to_day: 'endDate',
    paused_until: 'date',
    reason: 'text',
    by_user: 'unsaid',
  },
  assignments: {
    resident_id: 'unsaid',
    user_id: 'staff',
    kind: 'assignmentKind',
    from_day: 'date',
    to_day: 'endDate',
    lent_for: 'unsaid',
  },
  break_glass: {
    user_id: 'unsaid',
    resident_id: 'unsaid',
    ground: 'emergencyGround',
    reason: 'text',
    at_utc: 'unsaid',
    until_utc: 'unsaid',
    seen_by: 'staff',
    seen_on: 'date',
  },
  ...waitingChangeFields,
  resident_texts: { ...whose, kind: 'textKind', text: 'text', from_day: 'date', said_by: 'speaker' },
  animals: {
    ...whose,
    kind: 'petKind',
    breed: 'text',
    size: 'petSize',
    number: 'number',
    assistance: 'assistance',
    ...days,
  },
  household_members: { ...whose, first_name: 'text', birth_year: 'text', kind: 'householdKind', ...days },
  participants: { ...whose, role: 'participantRole', name: 'text', phone: 'text', ...days },
  observations: {
    ...whose,
    kind: 'observationKind',
    code: 'observationCode',
    value: 'observationValue',
    said_by: 'speaker',
    reason: 'text',
    ...days,
  },
  housing_situations: { ...whose, situation: 'housingSituation', source: 'situationSource', note: 'text', ...days },
  resident_merges: { ...whose, gone_id: 'unsaid', on_day: 'date' },
  support_needs: { ...whose, need: 'supportNeed', from_day: 'date' },
  support_grants: { ...whose, paragraph: 'paragraph', minutes: 'number', ...days, end_reason: 'supportEnd' },
  ...offerChangeFields,
  ...rightsChangeFields,
  ...supportChangeFields,
  ...visitChangeFields,
  ...messageChangeFields,
  ...handoffChangeFields,
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

/** Of a resident, what the history of a home tells: who lives there, and whether that is protected. */
const OF_OCCUPANT: readonly string[] = [
  'name',
  'name_protected',
  'address_protected',
] satisfies readonly (keyof (typeof residentChangeFields)['residents'])[];

/** Is the column about the person alone, and nothing that a home's history tells? */
export function isPersonal(table: string, field: string): boolean {
  return Object.hasOwn(residentChangeFields, table) && !(table === 'residents' && OF_OCCUPANT.includes(field));
}
