import type { Input, Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, TaskContext } from '../context.ts';
import { storedUnit } from '../units/units.service.ts';
import type { LoggedAct } from './changes.repository.ts';
import { actsOfSession, changeCount, changesBefore, findAct, insertUndone, undoingOf } from './changes.repository.ts';
import { brokenRule, homeWhoseDaysMoved } from './homes-hold.ts';
import { personRefusal } from './person-of-change.ts';
import { putBack } from './put-back.ts';
import { shapesOf } from './standing.ts';
import { shieldingRefusal, standingActs } from './stands.ts';
import type { Undoable } from './undoable.ts';
import { undoable, workOperations, writeOperations } from './undoable.ts';

const SLICE = 500;
/** So many places are named at most. */
const NAMED = 6;

/**
 * Puts back everything that an act changed if it all stands as the act left it: `cannot-undo` says what is in the way.
 * What counts is what stands there now, not when it was written.
 */
export async function undo(
  context: TaskContext,
  { seq }: Input<'changes.undo'>,
): Promise<Result<Output<'changes.undo'>, AppError>> {
  const { db, session, newId } = context;
  const act = findAct(db, seq);
  const allowed = undoable(db, session, act);
  if (!allowed.ok || act === null) return allowed.ok ? err(appError('not-found', 'seq')) : allowed;
  const { root, undoing } = allowed.value;
  if (root.reauth && !context.takeConfirmation()) return err(appError('reauth-required'));
  insertUndone(db, newId(), undoing);
  const homes = await putAllBack(context, act);
  if (!homes.ok) return homes;
  for (const unitId of homes.value) {
    const broken = brokenRule(db, unitId);
    if (broken) return err(broken);
  }
  return ok({
    id: act.subjectId,
    operation: undoing.operation,
    depth: undoing.depth,
    by: act.actorId === session.user.id ? null : act.actor,
    gone: isUnitOfAct(act, allowed.value) && storedUnit(db, act.subjectId as UnitId) === null,
  });
}

/** The homes whose days moved. */
async function putAllBack(context: TaskContext, act: LoggedAct): Promise<Result<ReadonlySet<UnitId>, AppError>> {
  const { db, progress } = context;
  const shapes = shapesOf(db);
  const total = changeCount(db, act);
  const moved = new Set<string>();
  const homes = new Set<UnitId>();
  let touched = 0;
  for (let left = total; left > 0; left -= SLICE) {
    for (const change of changesBefore(db, act, left, SLICE)) {
      const refusal = shieldingRefusal(context.session, change) ?? personRefusal(context, change);
      if (refusal) return err(refusal);
      const unitId = homeWhoseDaysMoved(db, change);
      const done = putBack(db, shapes, change);
      if (!done.ok) return done;
      for (const place of done.value.moved) moved.add(place);
      if (unitId !== null) homes.add(unitId);
      if (change.table !== null) touched += 1;
    }
    await progress(Math.min(total, total - left + SLICE), total);
  }
  if (moved.size > 0) return err(appError('cannot-undo', 'changed', { what: [...moved].slice(0, NAMED).join(',') }));
  return touched === 0 ? err(appError('cannot-undo', 'nothing')) : ok(homes);
}

function isUnitOfAct(act: LoggedAct, { undoing }: Undoable): boolean {
  return act.subjectId !== null && undoing.operation.startsWith('units.');
}

type Latest = Output<'changes.last'>['undo'];

/** Where Ctrl Z and its opposite stand in this sign-in: what was undone can be redone until something new is done. */
export function latestActs(context: ReadContext): Output<'changes.last'> {
  const { db, session } = context;
  const acts = actsOfSession(db, session.id, writeOperations);
  const work = acts.filter(({ operation }) => workOperations.includes(operation));
  const isNew = ({ operation }: LoggedAct): boolean => operation !== 'changes.undo';
  const newest = work.findIndex(isNew);
  const since = newest === -1 ? work : work.slice(0, newest);
  const undos = since.filter((act) => (undoingOf(db, act)?.depth ?? 0) % 2 === 1);
  return {
    undo: firstUndoable(context, work.filter(isNew), acts[0]),
    redo: firstUndoable(context, undos, acts[0]),
  };
}

function firstUndoable(
  { db, session }: ReadContext,
  acts: readonly LoggedAct[],
  newest: LoggedAct | undefined,
): Latest {
  for (const act of acts) {
    const allowed = undoable(db, session, act);
    if (!allowed.ok) continue;
    const { operation, depth } = allowed.value.undoing;
    const mayUndo = act.seq === newest?.seq && standingActs(db, session)(act, [], changeCount(db, act));
    return { seq: act.seq, operation, depth, id: act.subjectId, mayUndo };
  }
  return null;
}
