import { handoffListFields } from './change-fields-handoffs.ts';
import { hospitalChangeFields } from './change-fields-messages.ts';
import { noticeChangeFields } from './change-fields-notices.ts';
import { residentChangeFields } from './change-fields-residents.ts';
import { tenancyChangeFields } from './change-fields-tenancies.ts';
import { absenceChangeFields } from './change-fields-visits.ts';
import { promiseChangeFields } from './change-fields-waiting.ts';
import type { FieldKind } from './field-kinds.ts';

/** Columns that every logged table has. */
export const commonColumns = ['row', 'id', 'version'] as const;

/**
 * Every column of every logged table. A column that is not here is found by a test; one that is here without a word does
 * not compile (shared/text/da/changes.ts). `place` holds the id of an estate or an association and is said by its name.
 */
export const changeFields = {
  units: {
    estate_id: 'place',
    tenancy_number: 'text',
    type: 'unitType',
    street: 'unsaid',
    house_number: 'unsaid',
    letter: 'unsaid',
    floor: 'unsaid',
    door: 'unsaid',
    place: 'text',
    post_code: 'text',
    city: 'text',
    address_text: 'text',
    address_sort: 'unsaid',
    search_fold: 'unsaid',
    list_sort: 'unsaid',
    size_m2: 'area',
    rooms: 'number',
    rent_ore: 'money',
    rent_includes: 'text',
    shielded: 'flag',
    social_caretaker: 'text',
    own_dog: 'ownAnimal',
    own_cat: 'ownAnimal',
    own_other: 'ownAnimal',
    own_animals_note: 'text',
    own_entrance: 'known',
    ground_floor: 'known',
    lift: 'known',
    accessible: 'known',
    common_house: 'known',
    outdoor_space: 'known',
    noise_tolerated: 'known',
    substances_tolerated: 'known',
    couples: 'known',
    children: 'known',
    assignment_right: 'known',
    planned_from: 'date',
    retired_on: 'date',
    note: 'text',
    attributes: 'attributes',
    created_on: 'unsaid',
  },
  unit_conditions: { unit_id: 'unsaid', condition: 'condition', on_day: 'date', note: 'text' },
  outages: {
    unit_id: 'unsaid',
    reason: 'outageReason',
    from_day: 'date',
    to_day: 'endDate',
    note: 'text',
    reported_on: 'date',
    ordered_on: 'date',
    due_on: 'date',
    actor: 'repairActor',
    actor_name: 'text',
    actor_since: 'date',
    awaited: 'repairAwaiter',
    follow_up_on: 'date',
  },
  outage_follow_ups: {
    outage_id: 'unsaid',
    on_day: 'date',
    note: 'text',
    actor: 'repairActor',
    actor_name: 'text',
    next_on: 'date',
    user_id: 'unsaid',
  },
  ...tenancyChangeFields,
  ...residentChangeFields,
  ...promiseChangeFields,
  ...noticeChangeFields,
  ...absenceChangeFields,
  ...hospitalChangeFields,
  ...handoffListFields,
  house_rules: {
    estate_id: 'unsaid',
    from_day: 'date',
    dog: 'animal',
    cat: 'animal',
    other: 'animal',
    max_animals: 'number',
    max_dog_size: 'dogSize',
    smoking: 'smoking',
    quiet_from: 'text',
    quiet_to: 'text',
    note: 'text',
  },
  estates: {
    association_id: 'place',
    name: 'text',
    name_fold: 'unsaid',
    name_sort: 'unsaid',
    number: 'text',
    vacancy_paid: 'flag',
    lift: 'known',
    common_house: 'known',
    outdoor_space: 'known',
    noise_tolerated: 'known',
    substances_tolerated: 'known',
    couples: 'known',
    children: 'known',
    assignment_right: 'known',
    social_caretaker: 'text',
    rent_includes: 'text',
    attributes: 'attributes',
  },
  associations: {
    name: 'text',
    name_fold: 'unsaid',
    name_sort: 'unsaid',
    cvr: 'text',
    lbf_number: 'text',
    contact_name: 'text',
    contact_email: 'text',
  },
  users: { name: 'text', roles: 'roles', active: 'flag', since_utc: 'unsaid' },
  settings: { value: 'setting' },
  disclosures: {
    at_utc: 'unsaid',
    association_id: 'place',
    on_day: 'date',
    format: 'text',
    purpose: 'text',
    recipient: 'text',
    basis: 'legalBasis',
    basis_note: 'text',
    columns: 'unsaid',
    rows: 'number',
    sha256: 'unsaid',
    user_id: 'unsaid',
    kind: 'listKind',
    from_day: 'date',
    acknowledged: 'unsaid',
    consents: 'unsaid',
    encrypted: 'flag',
  },
  agreements: {
    association_id: 'place',
    frequency: 'frequency',
    first_due: 'date',
    since_day: 'date',
    changes_only: 'flag',
    columns: 'unsaid',
    format: 'text',
    recipient: 'text',
    purpose: 'text',
    basis: 'legalBasis',
    basis_note: 'text',
  },
  list_dues: { association_id: 'place', due_on: 'date', sent_on: 'date', disclosure_id: 'unsaid' },
  planned_homes: {
    name: 'text',
    type: 'unitType',
    homes: 'number',
    stage: 'planStage',
    expected_on: 'date',
    estate_id: 'place',
    place: 'text',
    shielded: 'flag',
    note: 'text',
    created_on: 'unsaid',
    dropped_on: 'date',
  },
  realised_homes: { planned_homes_id: 'unsaid', unit_id: 'unsaid', on_day: 'date' },
  buildings: {
    estate_id: 'place',
    use_now: 'text',
    possible_homes: 'number',
    idle_from: 'date',
    idle_until: 'date',
    temporary_until: 'date',
    note: 'text',
  },
  vacancy_terms: { from_day: 'date', payers: 'unsaid', free_days: 'number', counts_outages: 'flag' },
  estate_payments_before: { estate_id: 'unsaid', until_day: 'unsaid', vacancy_paid: 'unsaid' },
  unit_rents_before: { unit_id: 'unsaid', until_day: 'unsaid', rent_ore: 'unsaid' },
  undone_acts: { undone_origin: 'unsaid', undone_seq: 'unsaid', operation: 'unsaid', depth: 'unsaid' },
  challenge_frameworks: { from_day: 'date', name: 'text', challenges: 'unsaid', by_user: 'unsaid' },
  cti_lists: { from_day: 'date', lists: 'unsaid', by_user: 'unsaid' },
  refusion_rules: { from_day: 'date', rules: 'unsaid', by_user: 'unsaid' },
  import_mappings: { kind: 'unsaid', shape: 'unsaid', columns: 'unsaid', on_day: 'unsaid' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

export type ChangeTables = typeof changeFields;
export type ChangeTable = keyof ChangeTables;

/** The columns of a table that have words. */
export type SaidField<T extends ChangeTable> = {
  [F in keyof ChangeTables[T]]: ChangeTables[T][F] extends 'unsaid' ? never : F;
}[keyof ChangeTables[T]];

export const changeTables = Object.keys(changeFields) as readonly ChangeTable[];

export function isChangeTable(name: string): name is ChangeTable {
  return Object.hasOwn(changeFields, name);
}

/** Null for a column that nothing is said of: unknown, common to all, or unsaid. */
export function kindOfField(table: string, field: string): Exclude<FieldKind, 'unsaid'> | null {
  if (!isChangeTable(table)) return null;
  const fields: Readonly<Record<string, FieldKind>> = changeFields[table];
  const kind = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return kind === undefined || kind === 'unsaid' ? null : kind;
}

/** What would tell where a home is. */
const PLACE_OF_UNIT: readonly string[] = [
  'estate_id',
  'tenancy_number',
  'place',
  'post_code',
  'city',
  'address_text',
] satisfies readonly SaidField<'units'>[];

export function tellsThePlace(table: string, field: string): boolean {
  return table === 'units' && PLACE_OF_UNIT.includes(field);
}
