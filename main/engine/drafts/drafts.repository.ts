import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface Draft {
  readonly form: string;
  readonly subject: string;
  readonly text: string;
  readonly savedAt: string;
}

export interface StoredDraft extends Draft {
  readonly id: string;
}

/** Newest first. */
export function listDrafts(db: ReadableDb, userId: string): readonly StoredDraft[] {
  return db.all<StoredDraft>(
    sql`select id, form, subject, body as text, saved_utc as savedAt from drafts where user_id = ${userId} order by saved_utc desc`,
  );
}

/** Records that drafts of this user are about, or name, and that became one with another. */
export function mergedInDrafts(
  db: ReadableDb,
  userId: string,
): readonly { readonly goneId: string; readonly keptId: string }[] {
  return db.all(sql`
    select distinct m.gone_id as goneId, m.resident_id as keptId from resident_merges m
    join drafts d on d.user_id = ${userId} and (instr(d.subject, m.gone_id) or instr(d.body, m.gone_id))`);
}

export function insertDraft(db: WritableDb, id: string, userId: string, { form, subject, text, savedAt }: Draft): void {
  db.insert('drafts', id, { user_id: userId, form, subject, body: text, saved_utc: savedAt });
}

export function overwriteDraft(db: WritableDb, id: string, { text, savedAt }: Draft): void {
  db.update('drafts', id, { body: text, saved_utc: savedAt });
}

export function removeDraft(db: WritableDb, id: string): void {
  db.remove('drafts', id);
}
