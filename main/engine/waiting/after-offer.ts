import type { Outcome } from '../../../shared/domain/offers.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { importCopy } from '../../../shared/text/da/import-copy.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import type { EntryId, StoredEntry } from './waiting.repository.ts';
import { entriesOf, updateReviewDay, updateState } from './waiting.repository.ts';

/** The place that somebody has on the list now; null without one. */
export function livingEntry(db: ReadableDb, residentId: ResidentId): StoredEntry | null {
  return entriesOf(db, residentId).find(({ state }) => state !== 'left') ?? null;
}

/** The citizen said yes and a person says that the place is done with. False when it was left meanwhile. */
export function leaveHoused({ db, today }: WriteContext, residentId: ResidentId): boolean {
  const entry = livingEntry(db, residentId);
  if (entry === null) return false;
  const left = { ...entry, state: 'left', leftReason: 'housed', pausedUntil: null, reason: entry.stateReason } as const;
  return updateState(db, left, today);
}

/** Nobody waits any more. */
export function leaveDead({ db, today }: WriteContext, residentId: ResidentId): void {
  const entry = livingEntry(db, residentId);
  if (entry === null) return;
  updateState(
    db,
    { ...entry, state: 'left', leftReason: 'dead', pausedUntil: null, reason: entry.stateReason, nextContactOn: null },
    today,
  );
}

/** Two records of one person had a place each: this one is left, and the other goes on. */
export function leaveMerged({ db, today }: WriteContext, residentId: ResidentId): void {
  const entry = livingEntry(db, residentId);
  if (entry === null) return;
  const left = { ...entry, state: 'left', leftReason: 'other', pausedUntil: null, reason: importCopy.merged } as const;
  updateState(db, left, today);
}

/**
 * After a no the citizen keeps the place, with the next contact that was said: waiting, on a pause that has its day, or to
 * be assessed anew by then. A place that was left because of a yes is the same place again; one that was left for another
 * reason stays left.
 */
export function keepPlace(
  { db, today }: WriteContext,
  { residentId, entryId }: { readonly residentId: ResidentId; readonly entryId: EntryId },
  outcome: Outcome,
  note: string | null,
): void {
  const entries = entriesOf(db, residentId);
  const own = entries.find(({ id }) => id === entryId);
  const isBack = own?.leftReason === 'housed' && entries.every(({ state }) => state === 'left');
  const entry = isBack ? own : entries.find(({ state }) => state !== 'left');
  if (entry === undefined) return;
  const { consequence, nextContactOn } = outcome;
  const keepsPause = entry.pausedUntil !== null && entry.pausedUntil > today;
  const pausedUntil = consequence === 'pause' ? outcome.pausedUntil : keepsPause ? entry.pausedUntil : null;
  const state = pausedUntil === null ? 'waiting' : 'paused';
  const reason = consequence === 'pause' ? note : entry.stateReason;
  updateState(db, { ...entry, state, pausedUntil, leftReason: null, reason, nextContactOn }, today);
  if (consequence === 'assess' && nextContactOn !== null) updateReviewDay(db, entry.id, nextContactOn);
}
