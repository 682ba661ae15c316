import type { Input, Output } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/dates.ts';
import * as rule from '../../../shared/domain/known-conflicts.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Id, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { accessTo } from '../residents/scope.ts';
import type { StoredConflict } from './known-conflicts.repository.ts';
import { conflictsWith, insertConflict, isActiveUser, updateLastDay } from './known-conflicts.repository.ts';

type Saved = Result<{ readonly id: Id<'known-conflict'>; readonly residentId: ResidentId }, AppError>;
type Shown = Output<'knownConflicts.of'>['conflicts'][number];

/** The conflicts of one person. The other, and the reason that may tell of the other, are for those who may see both. */
export function conflictsOfResident(
  context: ReadContext,
  { residentId }: Input<'knownConflicts.of'>,
): Result<Output<'knownConflicts.of'>, AppError> {
  const { db } = context;
  if (accessTo(db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  const conflicts = conflictsWith(db, residentId).map((one) => shown(context, one));
  return ok({ conflicts, total: conflicts.length });
}

function shown(context: ReadContext, conflict: StoredConflict): Shown {
  const { id, version, otherId, otherName, source, reason, from, to, ask } = conflict;
  const seesOther = accessTo(context.db, context, otherId) !== null;
  const fields = shownFields(context.session.user.roles, {
    nameProtected: conflict.otherNameProtected === 1,
    addressProtected: conflict.otherAddressProtected === 1,
  });
  return {
    id,
    version,
    otherId: seesOther ? otherId : null,
    other: seesOther && fields.has('name') ? otherName : null,
    reason: seesOther ? reason : null,
    source,
    from,
    to,
    ask,
    isOver: to < context.today,
  };
}

/** Written down by somebody who may see both; whoever matches later is told only whom to ask. */
export function addConflict(context: WriteContext, input: Input<'knownConflicts.add'>): Saved {
  const { db, today, session } = context;
  const { residentId, otherId, from, to, askUser, reason } = input;
  if (accessTo(db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  if (accessTo(db, context, otherId) === null) return err(appError('not-found', 'otherId'));
  const problem = rule.conflictProblem({ one: residentId, other: otherId, from, to }, today);
  if (problem) return err(ruleBroken(FIELDS[problem], problem));
  if (reason.trim() === '') return err(ruleBroken('reason', 'conflict-needs-reason'));
  if (!isActiveUser(db, askUser)) return err(appError('not-found', 'askUser'));
  const isKnown = conflictsWith(db, residentId).some((one) => one.otherId === otherId && one.to >= today);
  if (isKnown) return err(appError('already-exists', 'otherId'));
  const id = context.newId<'known-conflict'>();
  insertConflict(db, id, { ...input, reason: reason.trim() }, session.user.id);
  return ok({ id, residentId });
}

/** From today on it is no conflict; that it was one stays. */
export function endConflict(context: WriteContext, input: Input<'knownConflicts.end'>): Saved {
  const { db, today } = context;
  const { id, residentId, version } = input;
  if (accessTo(db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  const conflict = conflictsWith(db, residentId).find((one) => one.id === id);
  if (conflict === undefined) return err(appError('not-found', 'id'));
  const yesterday = addDays(today, -1);
  if (conflict.to <= yesterday) return err(appError('already-ended', 'id'));
  return updateLastDay(db, id, yesterday, version) ? ok({ id, residentId }) : err(appError('changed-by-other'));
}

const FIELDS: Readonly<Record<rule.ConflictProblem, string>> = {
  'conflict-with-self': 'otherId',
  'conflict-in-future': 'from',
  'conflict-too-long': 'to',
  'conflict-over': 'to',
};

function ruleBroken(where: string, code: string): AppError {
  return appError('rule-broken', where, { rule: code });
}
