import type { Input, Output } from '../../../shared/contract/index.ts';
import { noteNeedles, wordsAround } from '../../../shared/domain/note-search.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { shownOf } from '../residents/shown.service.ts';
import { shownOfRow } from './listed.ts';
import { findNotes } from './note-search.repository.ts';

const PAGE = 30;

/**
 * Signed notes of one resident, or of all within reach, that have every word, the newest first; how many there are is not
 * counted. A note whose text this role is not shown is not found, and neither is a name that it may not know.
 */
export function notesFound(context: ReadContext, input: Input<'visits.find'>): Result<Output<'visits.find'>, AppError> {
  const { residentId, offset, text } = input;
  if (residentId !== null && shownOf(context, residentId) === null) return err(appError('not-found', 'residentId'));
  const needles = noteNeedles(text);
  if (needles.length === 0) return ok({ notes: [], hasMore: false });
  const rows = findNotes(context.db, context, { residentId, offset, limit: PAGE }, needles);
  const notes = rows.slice(0, PAGE).flatMap((row) => {
    const shown = shownOfRow(context, row);
    if (!shown.has('visits')) return [];
    const texts = [...(row.note === null ? [] : [row.note]), ...(JSON.parse(row.additions) as readonly string[])];
    return [
      {
        ...{ id: row.id, residentId: row.residentId, name: shown.has('name') ? row.name : null },
        ...{ on: row.on, state: row.state, by: row.by, words: [...wordsAround(texts, needles)] },
      },
    ];
  });
  return ok({ notes, hasMore: rows.length > PAGE });
}
