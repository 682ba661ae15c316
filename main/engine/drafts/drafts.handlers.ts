import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { draftsOf, endDraft, keepDraft } from './drafts.service.ts';

/** What is typed belongs to the person who typed it: every row is the owner's. */
export const draftsHandlers: HandlersOf<'drafts.save' | 'drafts.list' | 'drafts.discard'> = {
  'drafts.save': ({ db, owner, newId, now }, { form, subject, text, since }) => {
    const kept = keepDraft(db, newId(), owner, { form, subject, text, savedAt: now }, since);
    return ok({ savedAt: now, subject: kept });
  },
  'drafts.list': ({ db, owner }) => ok(draftsOf(db, owner)),
  'drafts.discard': ({ db, owner }, { form, subject }) => {
    endDraft(db, owner, form, subject);
    return ok({});
  },
};
