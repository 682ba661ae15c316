import type { UserId, ViewId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface StoredView {
  readonly id: ViewId;
  readonly version: number;
  /** Null: the list as its owner left it. */
  readonly name: string | null;
  readonly body: string;
}

export interface NewView {
  readonly id: ViewId;
  readonly name: string | null;
  readonly nameFold: string | null;
  readonly body: string;
  readonly savedAt: string;
}

export function listViews(db: ReadableDb, owner: UserId): readonly StoredView[] {
  return db.all<StoredView>(
    sql`select id, version, name, body from saved_views where user_id = ${owner} order by name_fold, name`,
  );
}

/** Null for a view that is somebody else's. */
export function findView(db: ReadableDb, owner: UserId, id: ViewId): StoredView | null {
  return db.get<StoredView>(
    sql`select id, version, name, body from saved_views where user_id = ${owner} and id = ${id} and name is not null`,
  );
}

export function insertView(db: WritableDb, owner: UserId, { id, name, nameFold, body, savedAt }: NewView): void {
  db.insert('saved_views', id, { user_id: owner, name, name_fold: nameFold, body, saved_utc: savedAt });
}

/** False when another change was first. */
export function updateView(db: WritableDb, { id, name, nameFold, body, savedAt }: NewView, version: number): boolean {
  return db.update('saved_views', id, { name, name_fold: nameFold, body, saved_utc: savedAt }, version);
}

export function removeView(db: WritableDb, id: ViewId): void {
  db.remove('saved_views', id);
}
