import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Draft } from './drafts.repository.ts';
import { findDraftId, insertDraft, listDrafts, overwriteDraft, removeDraft } from './drafts.repository.ts';

export function draftsOf(db: ReadableDb, userId: string): Draft[] {
  return [...listDrafts(db, userId)];
}

/** One draft per person, form and subject: the newest text takes the place of the one before. */
export function keepDraft(db: WritableDb, newId: string, userId: string, draft: Draft): void {
  const known = findDraftId(db, userId, draft.form, draft.subject);
  if (known === null) insertDraft(db, newId, userId, draft);
  else overwriteDraft(db, known, draft);
}

/** The draft became what it was meant for, or is not wanted any more. */
export function endDraft(db: WritableDb, userId: string, form: string, subject: string): void {
  const known = findDraftId(db, userId, form, subject);
  if (known !== null) removeDraft(db, known);
}
