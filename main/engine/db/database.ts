import type Database from 'better-sqlite3';
import type { Sql, SqlValue } from './sql.ts';

export type Row = Readonly<Record<string, SqlValue>>;

/** Tables that the gate may write. A table that is not here cannot be written by a handler. */
export const loggedTables = [
  'associations',
  'estates',
  'house_rules',
  'units',
  'unit_conditions',
  'outages',
  'outage_follow_ups',
  'vacancy_terms',
  'estate_payments_before',
  'unit_rents_before',
  'residents',
  'courses',
  'assignments',
  'break_glass',
  'requests',
  'decisions',
  'treatment_waits',
  'waiting_entries',
  'waiting_needs',
  'criteria_versions',
  'waiting_promises',
  'resident_texts',
  'animals',
  'household_members',
  'participants',
  'observations',
  'housing_situations',
  'challenge_frameworks',
  'known_conflicts',
  'offers',
  'matching_switches',
  'assignment_criteria',
  'assignment_rights',
  'vacancy_notices',
  'consents',
  'rights_told',
  'extra_guidance',
  'tasks',
  'tenancies',
  'tenancy_persons',
  'tenancy_checks',
  'support_needs',
  'support_grants',
  'care_plans',
  'goals',
  'goal_ratings',
  'goal_follow_ups',
  'action_plans',
  'support_terms',
  'cti_phases',
  'cti_checks',
  'cti_lists',
  'refusion_rules',
  'assessments',
  'assessment_themes',
  'own_copies',
  'visits',
  'visit_goals',
  'visit_series',
  'worker_absences',
  'visit_additions',
  'early_signs',
  'safety_notes',
  'hospital_units',
  'gate_paragraphs',
  'stays',
  'messages',
  'message_attachments',
  'handoffs',
  'handoff_steps',
  'handoff_transfers',
  'handoff_readbacks',
  'handoff_meetings',
  'handoff_leaves',
  'handoff_disclosures',
  'handoff_templates',
  'handoff_tariffs',
  'resident_merges',
  'users',
  'settings',
  'disclosures',
  'agreements',
  'list_dues',
  'planned_homes',
  'realised_homes',
  'buildings',
  'undone_acts',
  'import_mappings',
] as const;
/** Keys of stays are made of the messages; of strangers' messages nothing may outlive its day, the log included. */
const medcomTables = ['stay_keys', 'quarantined_messages', 'message_receipts'] as const;
/**
 * Written without change content: drafts, views and short texts are their author's own, and nobody else sees them; what the last list
 * told is kept once and can be forgotten, which a copy of it in the log could not; a message about access stands when what it
 * tells of is undone, and the act itself is in the log.
 */
export const unloggedTables = [
  'drafts',
  'saved_views',
  'note_snippets',
  'sent_lists',
  'access_notices',
  ...medcomTables,
] as const;
/** Keys of order and search, made of the other columns of their record: the log of a new record need not say them again. */
export const derivedColumns: ReadonlySet<string> = new Set(['address_sort', 'search_fold', 'list_sort']);
export type LoggedTable = (typeof loggedTables)[number];
export type WritableTable = LoggedTable | (typeof unloggedTables)[number];

/** A connection that cannot write: what a query's handler is given. */
export interface ReadableDb {
  all<R>(statement: Sql): readonly R[];
  get<R>(statement: Sql): R | null;
}

/** A connection inside a transaction; every write is remembered for the log. */
export interface WritableDb extends ReadableDb {
  insert(table: WritableTable, id: string, values: Row): void;
  /** False when there is no such row, or when `version` is given and another writer was first. */
  update(table: WritableTable, id: string, values: Row, version?: number): boolean;
  remove(table: WritableTable, id: string): boolean;
}

/** Statements are prepared once per text. */
export function readable(connection: Database.Database): ReadableDb {
  const cache = new Map<string, Database.Statement<unknown[]>>();
  const prepare = (text: string): Database.Statement<unknown[]> => {
    const known = cache.get(text);
    if (known) return known;
    const statement = connection.prepare<unknown[]>(text);
    if (!statement.readonly) throw new Error('A statement of a readable connection writes');
    if (cache.size > 500) cache.clear();
    cache.set(text, statement);
    return statement;
  };
  return {
    all: <R>(statement: Sql) => prepare(statement.text).all(...statement.params) as R[],
    get: <R>(statement: Sql) => (prepare(statement.text).get(...statement.params) as R | undefined) ?? null,
  };
}
