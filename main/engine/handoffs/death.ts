import type { Input, Output } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/dates.ts';
import { workdayFrom } from '../../../shared/domain/holidays.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { afterDeath } from '../../../shared/text/da/left-behind.ts';
import type { WriteContext } from '../context.ts';
import { withdrawForDeath } from '../offers/hanging-offers.ts';
import { changeCourse, endForDeath } from '../residents/courses.service.ts';
import { endAll } from '../series/ending.ts';
import { dropAll, openTask, possibleOwners } from '../tasks/open-task.ts';
import { callOffAll } from '../visits/for-others.service.ts';
import { leaveDead } from '../waiting/after-offer.ts';
import { allOf, updateHandoff } from './handoffs.repository.ts';

/**
 * A death stops at once whatever would ring, write or remind: visits and their series, tasks, offers, the place on the
 * waiting list, the forløb and every hand-off. One task is left for a human: the home. Nothing is deleted.
 */
export function stopForDeath(
  context: WriteContext,
  residentId: ResidentId,
): { readonly tasks: number; readonly visits: number } {
  const { db, today } = context;
  for (const { id, closedOn } of allOf(db, residentId))
    if (closedOn === null) updateHandoff(db, id, { closed_on: today, close_reason: 'dead' });
  endAll(db, residentId, today, afterDeath.reason);
  const visits = callOffAll(context, residentId, afterDeath.reason);
  const tasks = dropAll(context, residentId, afterDeath.reason);
  withdrawForDeath(context, residentId);
  leaveDead(context, residentId);
  const owner = ownerOfHome(context, residentId);
  endForDeath(context, residentId);
  leaveTask(context, residentId, owner, afterDeath.task);
  return { tasks, visits };
}

/** The next state of a forløb; where it is the death, that stops everything as a message of it does. */
export function changeCourseAndStop(
  context: WriteContext,
  input: Input<'courses.change'>,
): Result<Output<'courses.change'>, AppError> {
  const changed = changeCourse(context, input);
  if (changed.ok && input.state === 'dead') stopForDeath(context, input.residentId);
  return changed;
}

/** It was a mistake: what had been stopped is not begun again unasked, but somebody looks at all of it. */
export function reviveAfterDeath(context: WriteContext, residentId: ResidentId): number {
  const { db } = context;
  const ended = allOf(db, residentId).filter(({ closeReason }) => closeReason === 'dead');
  for (const { id } of ended) updateHandoff(db, id, { closed_on: null, close_reason: null });
  leaveTask(context, residentId, ownerOfHome(context, residentId), afterDeath.undone);
  return ended.length;
}

type Owner = ReturnType<typeof possibleOwners>[number]['id'] | null;

/** Who looked for a home already, else the primary worker, else whoever is there. */
function ownerOfHome(context: WriteContext, residentId: ResidentId): Owner {
  const owners = possibleOwners(context, residentId);
  const known = allOf(context.db, residentId).at(-1);
  const of = (id: string | null | undefined): Owner => owners.find((one) => one.id === id)?.id ?? null;
  const primary = owners.find(({ kind }) => kind === '0')?.id ?? null;
  return of(known?.homeOwnerId) ?? primary ?? of(known?.ownerId) ?? owners[0]?.id ?? null;
}

function leaveTask(context: WriteContext, residentId: ResidentId, ownerId: Owner, text: string): void {
  if (ownerId === null) return;
  const due = workdayFrom(addDays(context.today, 1));
  openTask(context, { residentId, text, ownerId, due, source: 'own', sourceId: null }, '');
}
