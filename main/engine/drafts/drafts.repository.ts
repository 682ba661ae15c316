import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface Draft {
  readonly form: string;
  readonly subject: string;
  readonly text: string;
  readonly savedAt: string;
}

export function listDrafts(db: ReadableDb, userId: string): readonly Draft[] {
  return db.all<Draft>(sql`select form, subject, body as text, saved_utc as savedAt from drafts where user_id = ${userId} order by saved_utc desc`);
}

export function saveDraft(db: WritableDb, newId: string, userId: string, draft: Draft): void {
  const values = { user_id: userId, form: draft.form, subject: draft.subject, body: draft.text, saved_utc: draft.savedAt };
  const known = findDraftId(db, userId, draft.form, draft.subject);
  if (known === null) db.insert('drafts', newId, values);
  else db.update('drafts', known, values);
}

export function removeDraft(db: WritableDb, userId: string, form: string, subject: string): void {
  const known = findDraftId(db, userId, form, subject);
  if (known !== null) db.remove('drafts', known);
}

function findDraftId(db: ReadableDb, userId: string, form: string, subject: string): string | null {
  return db.get<{ readonly id: string }>(sql`select id from drafts where user_id = ${userId} and form = ${form} and subject = ${subject}`)?.id ?? null;
}
