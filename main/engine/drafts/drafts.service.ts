import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Draft, StoredDraft } from './drafts.repository.ts';
import { insertDraft, listDrafts, mergedInDrafts, overwriteDraft, removeDraft } from './drafts.repository.ts';

/** Newest first. Where both records of a merge had the same form open, the older of the two comes after the newer. */
export function draftsOf(db: ReadableDb, userId: string): Draft[] {
  return standing(db, userId).map(({ form, subject, text, savedAt }) => ({ form, subject, text, savedAt }));
}

/**
 * One draft per person, form and subject: the newest text takes the place of the one before. Who says since when it goes on,
 * and finds that another window wrote meanwhile, gets a place beside it. Answers the subject under which it is kept.
 */
export function keepDraft(db: WritableDb, newId: string, userId: string, draft: Draft, since?: string | null): string {
  const known = findDraft(db, userId, draft.form, draft.subject);
  if (known === null) {
    insertDraft(db, newId, userId, draft);
    return draft.subject;
  }
  if (since === undefined || since === known.savedAt) {
    overwriteDraft(db, known.id, draft);
    return draft.subject;
  }
  const [of = ''] = draft.subject.split(BESIDE);
  const subject = `${of}${BESIDE}${newId.slice(-5)}`;
  insertDraft(db, newId, userId, { ...draft, subject });
  return subject;
}

/** Between the subject and what tells two drafts of it apart. */
const BESIDE = '~';

/** The draft became what it was meant for, or is not wanted any more. */
export function endDraft(db: WritableDb, userId: string, form: string, subject: string): void {
  const known = findDraft(db, userId, form, subject);
  if (known !== null) removeDraft(db, known.id);
}

function findDraft(db: ReadableDb, userId: string, form: string, subject: string): StoredDraft | null {
  return standing(db, userId).find((one) => one.form === form && one.subject === subject) ?? null;
}

/**
 * What was typed about a record that became one with another is about the one that stays. Only as it is read: a merge that
 * is undone leaves each draft with the record that it was typed for.
 */
function standing(db: ReadableDb, userId: string): readonly StoredDraft[] {
  const merged = mergedInDrafts(db, userId);
  const now = (text: string): string =>
    merged.reduce((said, { goneId, keptId }) => said.replaceAll(goneId, keptId), text);
  return listDrafts(db, userId).map((draft) => ({ ...draft, subject: now(draft.subject), text: now(draft.text) }));
}
