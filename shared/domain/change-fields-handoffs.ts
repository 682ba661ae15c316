import type { FieldKind } from './field-kinds.ts';

const whose = { resident_id: 'unsaid', by_user: 'unsaid' } as const;
const ofHandoff = { ...whose, handoff_id: 'unsaid' } as const;

/** The tables of hand-offs: told to those who may see the person and hands over. */
export const handoffChangeFields = {
  handoffs: {
    ...whose,
    type: 'handoffType',
    stay_id: 'unsaid',
    hospital: 'text',
    unit: 'text',
    owner_user: 'staff',
    opened_on: 'date',
    admitted_on: 'date',
    expected_on: 'date',
    warned_on: 'date',
    ready_utc: 'unsaid',
    ready_on: 'date',
    discharged_utc: 'unsaid',
    discharged_on: 'date',
    is_own_choice: 'flag',
    grounds: 'handoffGrounds',
    first_night_on: 'date',
    home: 'homeTonight',
    home_note: 'text',
    offer_id: 'unsaid',
    tenancy_id: 'unsaid',
    home_owner: 'staff',
    home_next_on: 'date',
    own_words: 'text',
    relatives: 'relativesAnswer',
    relatives_do: 'text',
    crisis_signs: 'text',
    crisis_self: 'text',
    crisis_others: 'text',
    crisis_numbers: 'text',
    paused_on: 'date',
    paused_why: 'pauseReason',
    paused_note: 'text',
    closed_on: 'date',
    close_reason: 'closeReason',
    close_note: 'text',
    template_edition: 'unsaid',
  },
  handoff_steps: {
    ...ofHandoff,
    item: 'handoffStep',
    step_group: 'unsaid',
    party: 'handoffParty',
    status: 'stepStatus',
    due_event: 'unsaid',
    due_days: 'unsaid',
    due_workdays: 'unsaid',
    due_on: 'date',
    source: 'text',
    owner_user: 'staff',
    place: 'unsaid',
  },
  handoff_transfers: {
    ...ofHandoff,
    step_id: 'unsaid',
    from_user: 'staff',
    to_user: 'staff',
    to_party: 'handoffParty',
    to_name: 'text',
    handed_on: 'date',
    note: 'text',
    accepted_on: 'date',
    accepted_by: 'staff',
    accepted_name: 'text',
    accepted_channel: 'acceptChannel',
  },
  handoff_readbacks: {
    ...ofHandoff,
    giver_user: 'staff',
    receiver_user: 'staff',
    said_on: 'date',
    situation: 'text',
    matters: 'text',
    actions: 'text',
    what_if: 'text',
    confirmed_on: 'date',
    confirmed_by: 'staff',
  },
  handoff_meetings: {
    ...ofHandoff,
    called_on: 'date',
    called_by: 'meetingCaller',
    found_on: 'date',
    meets_on: 'date',
    meets_at: 'text',
    place: 'text',
    agenda: 'text',
    held_on: 'date',
    minutes: 'text',
  },
  handoff_leaves: { ...ofHandoff, from_day: 'date', to_day: 'endDate' },
  handoff_disclosures: {
    ...ofHandoff,
    on_day: 'date',
    party: 'handoffParty',
    name: 'text',
    what: 'text',
    basis: 'disclosureBasis',
    necessity: 'text',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

/** What who finds the home may read of an act that they took part in; the rest is told to who hands over. */
const OF_THE_HOME: readonly (keyof (typeof handoffChangeFields)['handoffs'])[] = [
  'owner_user',
  'opened_on',
  'admitted_on',
  'expected_on',
  'warned_on',
  'ready_on',
  'discharged_on',
  'first_night_on',
  'home',
  'home_note',
  'home_owner',
  'home_next_on',
  'paused_on',
  'closed_on',
  'close_reason',
];

export function isOfHandingOver(table: string, field: string): boolean {
  if (table === 'handoffs') return !OF_THE_HOME.some((one) => one === field);
  return Object.hasOwn(handoffChangeFields, table);
}

/** The municipality's own lists, about no resident. */
export const handoffListFields = {
  handoff_templates: { by_user: 'staff', type: 'handoffType', edition: 'number', from_day: 'date', steps: 'unsaid' },
  handoff_tariffs: { by_user: 'staff', from_day: 'date', ore: 'money', source: 'text' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;
