import { mayDo } from '../../../shared/domain/users.ts';
import type { ResidentId, UnitId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { accessTo, seesAll } from '../residents/scope.ts';
import type { LoggedChange, Values } from './changes.repository.ts';
import { readChange } from './changes.repository.ts';
import { lastContent } from './history.repository.ts';

export interface Viewer {
  readonly mayReadNames: boolean;
  readonly mayReveal: boolean;
  /** May this person see what goes on between those who live in a home and their landlord? */
  readonly mayLet: boolean;
  /** May this person see what is handed over of somebody, beside their home? */
  readonly mayHandOver: boolean;
  /** May this person see who the resident is today? Also asked of one who is gone. */
  readonly knows: (residentId: string) => boolean;
}

export function viewerOf(context: ReadContext): Viewer {
  const { db, session } = context;
  const { roles } = session.user;
  return {
    mayReadNames: mayDo(roles, 'names:read'),
    mayReveal: mayDo(roles, 'units:reveal-address'),
    mayLet: mayDo(roles, 'tenancies:write'),
    mayHandOver: mayDo(roles, 'handoffs:write'),
    knows: (id) => seesAll(context) || accessTo(db, context, id as ResidentId) !== null,
  };
}

/** The home that a change is about. Its address is null when it is shielded. */
export interface HomeOfChange {
  readonly id: UnitId;
  readonly shielded: boolean;
  readonly address: string | null;
}

/** Of a home that is gone, as the log knows it; what was erased counts as shielded. */
export function homeById(db: ReadableDb, id: string): HomeOfChange {
  const row = db.get<{ readonly shielded: number; readonly address: string }>(
    sql`select shielded, address_text as address from units where id = ${id}`,
  );
  const known = row ?? goneHome(db, id);
  const shielded = known === null || known.shielded === 1;
  return { id: id as UnitId, shielded, address: shielded ? null : known.address };
}

function goneHome(db: ReadableDb, id: string): { readonly shielded: number; readonly address: string } | null {
  const values = lastValues(db, `units/${id}`);
  return values && { shielded: Number(values['shielded']), address: String(values['address_text'] ?? '') };
}

/** The home on which a changed record hangs; null where it hangs on none, or nobody can say. */
export function homeOfChange(db: ReadableDb, change: LoggedChange): HomeOfChange | null {
  const unitId = unitIdOf(db, change.record, change.after ?? change.before);
  return unitId === null ? null : homeById(db, unitId);
}

function unitIdOf(db: ReadableDb, record: string, values: Values | null): string | null {
  const [table = '', id = ''] = record.split('/');
  if (table === 'units') return id;
  if (table === 'residents') return unitOfResident(db, id);
  return unitOfContent(db, values) ?? unitOfContent(db, lastValues(db, record));
}

/** By the home that a record names, or by the tenancy or outage that does. */
function unitOfContent(db: ReadableDb, values: Values | null): string | null {
  if (values?.['unit_id']) return String(values['unit_id']);
  if (values?.['tenancy_id']) return unitIdOf(db, `tenancies/${values['tenancy_id']}`, null);
  return values?.['outage_id'] ? unitIdOf(db, `outages/${values['outage_id']}`, null) : null;
}

function unitOfResident(db: ReadableDb, id: string): string | null {
  return (
    db.get<{ readonly unitId: string }>(sql`
      select t.unit_id as unitId from tenancy_persons p join tenancies t on t.id = p.tenancy_id where p.resident_id = ${id} limit 1`)
      ?.unitId ?? null
  );
}

/** Null for a protected person, and for one of whom the log does not say any more whether they were. */
export function visibleName(db: ReadableDb, residentId: string, name: string | null): string | null {
  const row = db.get<{ readonly protected: number }>(
    sql`select max(name_protected, address_protected) as protected from residents where id = ${residentId}`,
  );
  if (row) return row.protected === 1 ? null : name;
  const gone = lastValues(db, `residents/${residentId}`);
  return gone === null || gone['name_protected'] === 1 || gone['address_protected'] === 1 ? null : name;
}

/** Those who live or lived there, as far as anybody may read their names. */
export function namesOfTenancy(db: ReadableDb, tenancyId: string): (string | null)[] {
  return db
    .all<{ readonly name: string | null }>(sql`
      select iif(r.name_protected or r.address_protected, null, r.name) as name
      from tenancy_persons p join residents r on r.id = p.resident_id where p.tenancy_id = ${tenancyId} order by r.name_sort`)
    .map(({ name }) => name);
}

function lastValues(db: ReadableDb, record: string): Values | null {
  const stored = lastContent(db, record);
  if (stored === null) return null;
  const change = readChange(stored);
  return change.before ?? change.after;
}
