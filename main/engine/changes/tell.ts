import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ChangeTable } from '../../../shared/domain/change-fields.ts';
import { changeFields, kindOfField, tellsThePlace } from '../../../shared/domain/change-fields.ts';
import { isOfHandingOver } from '../../../shared/domain/change-fields-handoffs.ts';
import { isPersonal } from '../../../shared/domain/change-fields-residents.ts';
import { isOfThePeople } from '../../../shared/domain/change-fields-tenancies.ts';
import { maskPersonNumber } from '../../../shared/domain/cpr.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { LoggedChange, Values } from './changes.repository.ts';
import { isPersonalTable, residentOf } from './person-of-change.ts';
import type { HomeOfChange, Viewer } from './who-may-see.ts';
import { namesOfTenancy, visibleName } from './who-may-see.ts';

export type ToldChange = Output<'units.history'>['acts'][number]['changes'][number];
type ToldField = ToldChange['fields'][number];
type Cell = ToldField['before'];

/** A change as this person may see it; null when there is nothing to tell of it. */
export function tellChange(
  db: ReadableDb,
  viewer: Viewer,
  change: LoggedChange,
  home: HomeOfChange | null,
): ToldChange | null {
  const { table, before, after } = change;
  if (table === null || table === 'undone_acts' || table === 'import_mappings') return null;
  const what = whatOf(before, after);
  const fields = what === 'erased' ? [] : tellFields(db, viewer, change, table, home);
  if (fields.length === 0 && what !== 'erased') return null;
  return {
    table,
    what,
    day: dayOf(db, change, table),
    persons: what === 'changed' || isPersonalTable(table) ? personsOf(db, viewer, change, home) : null,
    unit: null,
    fields,
  };
}

function whatOf(before: Values | null, after: Values | null): ToldChange['what'] {
  if (before === null) return after === null ? 'erased' : 'made';
  return after === null ? 'removed' : 'changed';
}

/** In the order of the list of fields, which is the order in which people ask. */
function tellFields(
  db: ReadableDb,
  viewer: Viewer,
  { id, before, after }: LoggedChange,
  table: ChangeTable,
  home: HomeOfChange | null,
): ToldField[] {
  const isWhole = before === null || after === null;
  return Object.keys(changeFields[table]).flatMap((field): ToldField[] => {
    const kind = kindOfField(table, field);
    if (kind === null || (table === 'settings' && id !== 'general')) return [];
    const was = before?.[field] ?? null;
    const is = after?.[field] ?? null;
    if (was === is || (isWhole && saysNothing(kind, was ?? is))) return [];
    if (isPersonal(table, field) && !viewer.knows(residentOf(db, { table, id, before, after }) ?? '')) return [];
    const why =
      hiddenBecause(db, viewer, { table, id, field }, home) ??
      (isPlaceOfShieldedPlan(db, table, id, field) ? 'shielded' : null);
    if (why !== null) return [{ field, before: null, after: null, hidden: why }];
    if (kind === 'name') {
      const shown = (name: Cell): Cell => (name === null ? null : visibleName(db, id, String(name)));
      const hidden = shown(was ?? is) === null ? ('protected' as const) : null;
      return [{ field, before: shown(was), after: shown(is), hidden }];
    }
    if (kind === 'idNumber') return [{ field, before: masked(was), after: masked(is), hidden: null }];
    if (kind === 'staff') return [{ field, before: userName(db, was), after: userName(db, is), hidden: null }];
    if (kind === 'place') return [{ field, before: placeName(db, was), after: placeName(db, is), hidden: null }];
    return [{ field, before: was, after: is, hidden: null }];
  });
}

/** That a new record is not shielded, or not protected, goes without saying. */
function saysNothing(kind: string, value: Cell): boolean {
  return value === null || (kind === 'flag' && value === 0);
}

function hiddenBecause(
  db: ReadableDb,
  viewer: Viewer,
  { table, id, field }: { readonly table: ChangeTable; readonly id: string; readonly field: string },
  home: HomeOfChange | null,
): ToldField['hidden'] {
  const isShielded = home === null ? !(table === 'residents' && viewer.knows(id)) : home.shielded;
  if (table === 'residents' && !viewer.mayReadNames) return 'role';
  if (isOfThePeople(table, field) && !viewer.mayLet) return 'role';
  if (isOfHandingOver(table, field) && !viewer.mayHandOver) return 'role';
  if (isShielded && (table === 'residents' || tellsThePlace(table, field))) return 'shielded';
  const isProtected = table === 'residents' && isPersonal(table, field) && currentName(db, id) === null;
  return isProtected ? 'protected' : null;
}

/** The log keeps whole numbers; nobody reads one there. */
function masked(number: Cell): string | null {
  if (number === null) return null;
  return maskPersonNumber(/^\d{10}$/.test(String(number)) ? 'cpr' : 'other', String(number));
}

function userName(db: ReadableDb, id: Cell): string | null {
  const row = id === null ? null : db.get<{ readonly name: string }>(sql`select name from users where id = ${id}`);
  return row?.name ?? null;
}

/** A plan that is shielded now says nowhere where it is, so nor does what was written before. */
function isPlaceOfShieldedPlan(db: ReadableDb, table: ChangeTable, id: string, field: string): boolean {
  if (table !== 'planned_homes' || (field !== 'estate_id' && field !== 'place')) return false;
  const row = db.get<{ readonly shielded: number }>(sql`select shielded from planned_homes where id = ${id}`);
  return row?.shielded !== 0;
}

function personsOf(
  db: ReadableDb,
  viewer: Viewer,
  { table, id, before, after }: LoggedChange,
  home: HomeOfChange | null,
): ToldChange['persons'] {
  if (isPersonalTable(table)) {
    const residentId = residentOf(db, { table, id, before, after });
    if (residentId === null || !viewer.knows(residentId)) return null;
    // who is offered a shielded home may come to live there
    return [home?.shielded ? null : currentName(db, residentId)];
  }
  if (table !== 'tenancies' && table !== 'residents') return null;
  if (!viewer.mayReadNames) return null;
  const names = table === 'tenancies' ? namesOfTenancy(db, id) : [currentName(db, id)];
  return home === null || home.shielded ? names.map(() => null) : names;
}

function currentName(db: ReadableDb, residentId: string): string | null {
  const row = db.get<{ readonly name: string }>(sql`select name from residents where id = ${residentId}`);
  return row && visibleName(db, residentId, row.name);
}

const DAY_OF: Partial<Record<ChangeTable, string>> = {
  tenancies: 'from_day',
  support_needs: 'from_day',
  support_grants: 'from_day',
  visits: 'on_day',
  visit_series: 'from_day',
  worker_absences: 'from_day',
  early_signs: 'raised_on',
  safety_notes: 'from_day',
  handoffs: 'opened_on',
  handoff_transfers: 'handed_on',
  handoff_readbacks: 'said_on',
  handoff_meetings: 'called_on',
  handoff_leaves: 'from_day',
  handoff_disclosures: 'on_day',
  handoff_templates: 'from_day',
  handoff_tariffs: 'from_day',
  outages: 'from_day',
  courses: 'from_day',
  assignments: 'from_day',
  resident_texts: 'from_day',
  animals: 'from_day',
  household_members: 'from_day',
  participants: 'from_day',
  observations: 'from_day',
  housing_situations: 'from_day',
  consents: 'from_day',
  rights_told: 'told_on',
  extra_guidance: 'from_day',
  tasks: 'due_on',
  care_plans: 'offered_on',
  goals: 'from_day',
  goal_ratings: 'on_day',
  goal_follow_ups: 'on_day',
  action_plans: 'from_day',
  support_terms: 'decided_on',
  cti_phases: 'from_day',
  cti_checks: 'on_day',
  assessments: 'signed_on',
  own_copies: 'reviewed_on',
  challenge_frameworks: 'from_day',
  house_rules: 'from_day',
  unit_conditions: 'on_day',
};

/** The first day says which tenancy or outage it is. Where the change itself does not say it, the row does. */
function dayOf(db: ReadableDb, { id, before, after }: LoggedChange, table: ChangeTable): IsoDate | null {
  const column = DAY_OF[table];
  if (column === undefined) return null;
  const said = after?.[column] ?? before?.[column];
  if (said) return String(said) as IsoDate;
  const row = db.get<{ readonly day: IsoDate }>({
    text: `select ${column} as day from ${table} where id = ?`,
    params: [id],
  });
  return row?.day ?? null;
}

/** The name of an estate or an association. */
function placeName(db: ReadableDb, id: Cell): string | null {
  if (id === null) return null;
  const row = db.get<{ readonly name: string }>(sql`
    select name from estates where id = ${id} union all select name from associations where id = ${id} limit 1`);
  return row?.name ?? null;
}
