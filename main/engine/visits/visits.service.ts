import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { planProblem } from '../../../shared/domain/visits.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId, UserId, VisitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { mayNote } from '../resident-page/noting.ts';
import { reachesOn } from '../residents/reach.ts';
import { seesOn } from '../tasks/open-task.ts';
import { broken } from './log-visit.service.ts';
import { pairOn, workerName } from './pair.ts';
import { wholeVisit } from './visit-lists.repository.ts';
import type { StoredVisit } from './visits.repository.ts';
import * as rows from './visits.repository.ts';

type Saved = Result<{ id: VisitId }, AppError>;

/** A visit on a day to come; without a worker it stands with the leader until somebody takes it. */
export function planVisit(context: WriteContext, input: Input<'visits.plan'>): Saved {
  const { db, today, session } = context;
  const { residentId, workerId } = input;
  const allowed = mayNote(context, residentId, 'visits');
  if (!allowed.ok) return allowed;
  const problem = planProblem(input.on, today);
  if (problem) return err(broken('on', problem));
  const unfit = workerUnfit(context, residentId, workerId, input.on) ?? secondUnfit(context, input);
  if (unfit) return err(unfit);
  const id = context.newId<'visit'>();
  rows.insertPlanned(db, id, { ...input, place: textOrNull(input.place) }, session.user.id);
  return ok({ id });
}

/** Whoever goes there can see on the day whom they go to. */
export function workerUnfit(
  { db }: WriteContext,
  residentId: ResidentId,
  workerId: UserId | null,
  on: IsoDate,
): AppError | null {
  const isFit = workerId === null || (seesOn(db, residentId, workerId, on) && reachesOn(db, workerId, residentId, on));
  return isFit ? null : broken('workerId', 'owner-sees-not');
}

/** Who goes along is somebody else, and can see them too. */
function secondUnfit(
  context: WriteContext,
  { residentId, workerId, secondId, on }: Input<'visits.plan'>,
): AppError | null {
  if (secondId === null) return null;
  if (workerId === null || secondId === workerId) return broken('secondId', 'second-is-alone');
  return workerUnfit(context, residentId, secondId, on) && broken('secondId', 'owner-sees-not');
}

/** Later text on a signed note. */
export function addToVisit(context: WriteContext, { id, text }: Input<'visits.add'>): Saved {
  const { db, now, session } = context;
  if (wholeVisit(db, context, id) === null) return err(appError('not-found', 'id'));
  const visit = rows.findVisit(db, id);
  if (visit === null) return err(appError('not-found', 'id'));
  const allowed = visit.residentId === null ? ok() : mayNote(context, visit.residentId, 'visits');
  if (!allowed.ok) return allowed;
  if (visit.signedAt === null) return err(broken('id', 'visit-not-signed'));
  const said = textOrNull(text);
  if (said === null) return err(broken('text', 'words-empty'));
  if (holdsPersonNumber(said)) return err(broken('text', 'personal-number'));
  const addition = { visitId: id, residentId: visit.residentId, text: said, at: now };
  rows.insertAddition(db, context.newId(), addition, session.user.id);
  return ok({ id });
}

/** Called off, by whom and why. The citizen may be offered another day at once, with who can see them that day. */
export function cancelVisit(
  context: WriteContext,
  input: Input<'visits.cancel'>,
): Result<Output<'visits.cancel'>, AppError> {
  const { db, today, session } = context;
  const { id, version, state, reason, next } = input;
  const found = openVisit(context, id);
  if (!found.ok) return found;
  const { residentId, workerId, kind, place, minutes } = found.value;
  if (next !== null && next.on < today) return err(broken('next', 'next-visit-in-past'));
  if (holdsPersonNumber(reason)) return err(broken('reason', 'personal-number'));
  if (!rows.callOff(db, id, state, reason, version)) return err(appError('changed-by-other'));
  if (next === null || rows.plannedOn(db, residentId, next.on, id) !== null) return ok({ id, goesTo: null });
  const pair = pairOn(db, residentId, found.value, next.on);
  const plan = { residentId, ...pair, minutes, kind, place, movedFrom: id, ...next };
  rows.insertPlanned(db, context.newId<'visit'>(), plan, session.user.id);
  const goesTo = pair.workerId === workerId ? null : { worker: workerName(db, pair.workerId) };
  return ok({ id, goesTo });
}

/** The old one stays as moved, and a new one is planned. Answers the new one. */
export function moveVisit(context: WriteContext, input: Input<'visits.move'>): Saved {
  const { db, today, session } = context;
  const { id, version, on, from, workerId, reason } = input;
  const found = openVisit(context, id);
  if (!found.ok) return found;
  const { residentId, secondId, kind, place, minutes, seriesId } = found.value;
  const problem = planProblem(on, today);
  if (problem) return err(broken('on', problem));
  const unfit = workerUnfit(context, residentId, workerId, on);
  if (unfit) return err(unfit);
  if (holdsPersonNumber(reason)) return err(broken('reason', 'personal-number'));
  if (!rows.callOff(db, id, 'moved', reason, version)) return err(appError('changed-by-other'));
  const newOne = context.newId<'visit'>();
  rows.insertPlanned(
    db,
    newOne,
    {
      residentId,
      ...pairOn(db, residentId, { workerId, secondId }, on),
      on,
      from,
      minutes,
      kind,
      place,
      seriesId,
      movedFrom: id,
    },
    session.user.id,
  );
  return ok({ id: newOne });
}

interface OpenVisit extends StoredVisit {
  readonly residentId: ResidentId;
  readonly minutes: number | null;
}

function openVisit(context: WriteContext, id: VisitId): Result<OpenVisit, AppError> {
  const visit = rows.findVisit(context.db, id);
  const residentId = visit?.residentId ?? null;
  if (visit === null || residentId === null) return err(appError('not-found', 'id'));
  const allowed = mayNote(context, residentId, 'visits');
  if (!allowed.ok) return allowed.error.code === 'not-found' ? err(appError('not-found', 'id')) : allowed;
  if (visit.signedAt !== null) return err(broken('id', 'visit-signed'));
  if (visit.state !== 'planned') return err(broken('id', 'visit-not-planned'));
  return ok({ ...visit, residentId, minutes: visit.plannedMinutes });
}
