import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface Draft {
  readonly form: string;
  readonly subject: string;
  readonly text: string;
  readonly savedAt: string;
}

export function listDrafts(db: ReadableDb, userId: string): readonly Draft[] {
  return db.all<Draft>(
    sql`select form, subject, body as text, saved_utc as savedAt from drafts where user_id = ${userId} order by saved_utc desc`,
  );
}

export function findDraftId(db: ReadableDb, userId: string, form: string, subject: string): string | null {
  const row = db.get<{ readonly id: string }>(
    sql`select id from drafts where user_id = ${userId} and form = ${form} and subject = ${subject}`,
  );
  return row?.id ?? null;
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
