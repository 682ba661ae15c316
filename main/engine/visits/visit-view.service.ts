import type { Input, Output } from '../../../shared/contract/index.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { Proposal } from '../../../shared/domain/visits.ts';
import { isOff, proposeNext } from '../../../shared/domain/visits.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId, VisitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { goalsToWorkOn } from '../goals/for-visits.service.ts';
import { namedOf, shownOf } from '../residents/shown.service.ts';
import { possibleOwners } from '../tasks/open-task.ts';
import { listedOf, shownOfRow } from './listed.ts';
import { heldNow } from './safety.repository.ts';
import { goalsOfVisit } from './visit-goals.repository.ts';
import * as lists from './visit-lists.repository.ts';
import * as rows from './visits.repository.ts';

/** All visits with a resident, the newest first, without their notes. */
export function visitsOfResident(
  context: ReadContext,
  { residentId, offset }: Input<'visits.ofResident'>,
): Result<Output<'visits.ofResident'>, AppError> {
  const { db, session } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  if (!shown.has('visits')) return ok({ visits: [], total: 0, mayWrite: false });
  const visits = lists
    .visitsOf(db, residentId, offset)
    .map((row) => ({ ...listedOf(context, row), additions: row.additions }))
    .toSorted(latestFirst);
  return ok({
    visits,
    total: lists.countVisitsOf(db, residentId),
    mayWrite: mayDo(session.user.roles, 'visits:write'),
  });
}

type Timed = Pick<Output<'visits.ofResident'>['visits'][number], 'on' | 'from'>;

/** Of one day the latest first, whenever each was written down; one without a time stands above them. */
function latestFirst(one: Timed, other: Timed): number {
  return momentOf(other).localeCompare(momentOf(one));
}

function momentOf({ on, from }: Timed): string {
  return `${on} ${from ?? '24'}`;
}

/** Those who write visits, by name. */
export function visitWorkers({ db }: ReadContext): Output<'visits.workers'> {
  return { workers: [...lists.workers(db)] };
}

/** One visit with its note and what was added to it. */
export function visitOf(context: ReadContext, id: VisitId): Result<Output<'visits.get'>, AppError> {
  const { db, session } = context;
  const row = lists.wholeVisit(db, context, id);
  const shown = row && shownOfRow(context, row);
  if (row === null || !shown?.has('visits')) return err(appError('not-found', 'id'));
  const listOfCodes = (text: string): string[] => JSON.parse(text) as string[];
  return ok({
    ...listedOf(context, row),
    plannedOn: row.plannedOn,
    plannedFrom: row.plannedFrom,
    plannedMinutes: row.plannedMinutes,
    travelMinutes: row.travelMinutes,
    topics: listOfCodes(row.topics),
    people: listOfCodes(row.people),
    goals: shown.has('goals') ? [...goalsOfVisit(db, id)] : [],
    note: row.note,
    nextOn: row.nextOn,
    by: row.by,
    signedAt: row.signedAt,
    additions: [...lists.additionsTo(db, id)],
    mayAdd: row.signedAt !== null && !isOff(row.state) && mayDo(session.user.roles, 'visits:write'),
  });
}

/** What stands beside the note that is being written: what was said and promised, what to know, and when to meet next. */
export function besideVisit(
  context: ReadContext,
  { residentId, visitId }: Input<'visits.beside'>,
): Result<Output<'visits.beside'>, AppError> {
  const { db, today } = context;
  const named = namedOf(context, residentId);
  if (named === null) return err(appError('not-found', 'residentId'));
  const { shown, name } = named;
  const mayKnow = shown.has('visits');
  return ok({
    name,
    lastNote: mayKnow ? lists.lastNoteOf(db, residentId) : null,
    promises: shown.has('tasks') ? [...lists.openPromises(db, residentId)] : [],
    safety: shown.has('safety') ? [...heldNow(db, residentId, today)] : [],
    goals: shown.has('goals') ? [...goalsToWorkOn(db, residentId, today)] : [],
    next: proposalsFor(context, residentId, visitId),
    owners: possibleOwners(context, residentId).map((owner) => ({ id: owner.id, name: owner.name })),
  });
}

export function nextOf(
  context: ReadContext,
  { residentId }: Input<'visits.proposeNext'>,
): Result<Output<'visits.proposeNext'>, AppError> {
  if (shownOf(context, residentId) === null) return err(appError('not-found', 'residentId'));
  return ok(proposalsFor(context, residentId, null));
}

type Proposals = Output<'visits.proposeNext'>;

function proposalsFor({ db, today }: ReadContext, residentId: ResidentId, but: VisitId | null): Proposals {
  const past = rows.pastVisits(db, residentId);
  const planned = rows.nextPlanned(db, residentId, today, but);
  const known = { happened: past.map(({ on }) => on), planned: planned?.on ?? null };
  const mostly = past.find(({ from }) => from !== null)?.from ?? null;
  const timed = (proposal: Proposal) => ({
    ...proposal,
    from: proposal.why === 'planned' ? (planned?.from ?? null) : mostly,
  });
  return {
    afterVisit: timed(proposeNext(known, false, today)),
    afterAttempt: timed(proposeNext(known, true, today)),
  };
}
