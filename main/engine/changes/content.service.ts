import type { Input, Output } from '../../../shared/contract/index.ts';
import { contract, isOperation } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { mayReadAct } from '../audit/audit.service.ts';
import type { ReadContext } from '../context.ts';
import type { LoggedAct, LoggedChange } from './changes.repository.ts';
import { changeCount, changesFrom, findAct, undoingOf } from './changes.repository.ts';
import { reasonOf } from './history.repository.ts';
import type { ToldChange } from './tell.ts';
import { tellChange } from './tell.ts';
import type { Viewer } from './who-may-see.ts';
import { homeOfChange, viewerOf } from './who-may-see.ts';

/** What an act of the log wrote, for those who see that act in the log; each home with the address that they may see. */
export function contentOfAct(
  context: ReadContext,
  { seq, from, limit }: Input<'audit.act'>,
): Result<Output<'audit.act'>, AppError> {
  const { db, session } = context;
  const act = findAct(db, seq);
  if (act === null || !mayReadAct(session, act)) return err(appError('not-found', 'seq'));
  const viewer = viewerOf(context);
  const undoing = undoingOf(db, act);
  const changes = changesFrom(db, act, from, limit);
  const next = from + changes.length;
  return ok({
    undoing: undoing && { operation: undoing.operation, depth: undoing.depth },
    reason: from === 0 && isRead(act) ? reasonOf(db, act) : null,
    changes: changes.flatMap((change) => tellOne(context, viewer, act, change) ?? []),
    next: next < changeCount(db, act) ? next : null,
  });
}

/** Beside the others of an act, a shielded home would be known by its place between them. */
function tellOne(
  { db }: ReadContext,
  viewer: Viewer,
  { subjectId, operation }: LoggedAct,
  change: LoggedChange,
): ToldChange | null {
  const home = homeOfChange(db, change);
  if (home?.shielded && !viewer.mayReveal && home.id !== subjectId) return null;
  const told = tellChange(db, viewer, change, home);
  // what is told of a person, whatever act wrote it, does not tell where that person lives
  const isPerson = change.table === 'residents' || operation.startsWith('residents.');
  return told && { ...told, unit: isPerson ? null : home && { id: home.id, address: home.address } };
}

function isRead({ operation }: LoggedAct): boolean {
  return isOperation(operation) && contract[operation].audit === 'open';
}
