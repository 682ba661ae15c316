import type { Input, Output } from '../../../shared/contract/index.ts';
import { instantAt } from '../../../shared/dates.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { isAttempt, visitProblem } from '../../../shared/domain/visits.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { GoalId, UserId, VisitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { goalsToWorkOn } from '../goals/for-visits.service.ts';
import { textOrNull } from '../page.ts';
import { mayNote } from '../resident-page/noting.ts';
import { shownOf } from '../residents/shown.service.ts';
import { openTask } from '../tasks/open-task.ts';
import type { Pair } from './pair.ts';
import { pairOn, workerName } from './pair.ts';
import { raiseSign } from './signs.service.ts';
import { insertVisitGoal } from './visit-goals.repository.ts';
import type { SignedVisit, StoredVisit } from './visits.repository.ts';
import * as rows from './visits.repository.ts';

type Said = Input<'visits.log'>;
type Logged = Result<Output<'visits.log'>, AppError>;

const MINUTE = 60_000;

/** Signs what happened; an attempt without a next day is refused. The next visit and the promised tasks are laid out with it. */
export function logVisit(context: WriteContext, input: Said): Logged {
  const { residentId, promises, next } = input;
  const allowed = mayNote(context, residentId, 'visits');
  if (!allowed.ok) return allowed;
  const note = textOrNull(input.note);
  const problem = visitProblem({ ...input, note }, context.today);
  if (problem) return err(broken(PLACE_OF[problem], problem));
  if (holdsPersonNumber(note ?? '')) return err(broken('note', 'personal-number'));
  const goals = workedOn(context, input);
  if (!goals.ok) return goals;
  const signed = sign(context, input, note);
  if (!signed.ok) return signed;
  const { id, planned } = signed.value;
  for (const goalId of goals.value)
    insertVisitGoal(context.db, context.newId(), { residentId, visitId: id, goalId }, context.session.user.id);
  for (const [index, promise] of promises.entries()) {
    const task = { ...promise, residentId, source: 'promise', sourceId: id } as const;
    const opened = openTask(context, task, `promises.${index}.`);
    if (!opened.ok) return opened;
  }
  const agreed = next === null ? NO_NEXT : agreeNext(context, { id, residentId, planned }, next);
  return ok({ id, ...agreed, sign: raiseSign(context, residentId) });
}

/** Goals of this citizen that were open on the day, for whoever is shown goals; at an attempt nothing was worked on. */
function workedOn(context: WriteContext, { residentId, state, on, goals }: Said): Result<readonly GoalId[], AppError> {
  if (goals.length === 0) return ok([]);
  const isShown = shownOf(context, residentId)?.has('goals') ?? false;
  const open = new Set(isShown ? goalsToWorkOn(context.db, residentId, on).map(({ id }) => id) : []);
  const isKnown = goals.every((id) => open.has(id));
  return isKnown && !isAttempt(state) ? ok([...new Set(goals)]) : err(appError('not-found', 'goals'));
}

const PLACE_OF = {
  'visit-in-future': 'on',
  'visit-in-past': 'on',
  'attempt-needs-next': 'next',
  'next-visit-in-past': 'next',
  'visit-says-nothing': 'note',
} as const;

interface Signed {
  readonly id: VisitId;
  /** As it stood before it was signed; null for a visit that nobody had planned. */
  readonly planned: StoredVisit | null;
}

function sign(context: WriteContext, input: Said, note: string | null): Result<Signed, AppError> {
  const { db, session } = context;
  const { residentId, visitId } = input;
  const visit = signedOf(context, input, note);
  if (visitId === null) {
    const id = context.newId<'visit'>();
    rows.insertSigned(db, id, { residentId }, visit, session.user.id);
    return ok({ id, planned: null });
  }
  const planned = rows.findVisit(db, visitId);
  if (planned === null || planned.residentId !== residentId) return err(appError('not-found', 'visitId'));
  if (planned.signedAt !== null) return err(broken('visitId', 'visit-signed'));
  if (planned.state !== 'planned') return err(broken('visitId', 'visit-not-planned'));
  const both = { ...visit, secondId: pairOf(planned, session.user.id).secondId };
  return rows.signPlanned(db, visitId, both, session.user.id, planned.version)
    ? ok({ id: visitId, planned })
    : err(appError('changed-by-other'));
}

/** Who signs was there; where that is the second one, the worker of the plan is who went along. */
function pairOf({ workerId, secondId }: Pair, signer: UserId): Pair {
  return { workerId: signer, secondId: secondId === signer ? workerId : secondId };
}

function signedOf({ db, now, session }: WriteContext, input: Said, note: string | null): SignedVisit {
  const { on, from, minutes, next, residentId } = input;
  const beganAt = from === null ? null : instantAt(on, from);
  const ended = beganAt === null || minutes === null ? null : Date.parse(beganAt) + minutes * MINUTE;
  return {
    ...input,
    workerId: session.user.id,
    grantId: rows.onlyGrantOn(db, residentId, on),
    beganAt,
    endedAt: ended === null ? null : new Date(ended).toISOString(),
    place: textOrNull(input.place),
    note,
    nextOn: next?.on ?? null,
    at: now,
  };
}

type Next = Pick<Output<'visits.log'>, 'nextId' | 'goesTo'>;

const NO_NEXT: Next = { nextId: null, goesTo: null };

/**
 * One visit on a day is enough: what is agreed already is not laid out twice. Two go there again as they were planned to, and
 * for as long.
 */
function agreeNext(
  context: WriteContext,
  { id: but, residentId, planned }: Signed & Pick<Said, 'residentId'>,
  next: NonNullable<Said['next']>,
): Next {
  const { db, session } = context;
  const me = session.user.id;
  const isSecond = planned !== null && planned.secondId === me && planned.workerId !== null;
  const asked = isSecond ? planned : { workerId: me, secondId: planned?.secondId ?? null };
  const agreed = rows.plannedOn(db, residentId, next.on, but);
  if (agreed !== null) {
    const others = rows.findVisit(db, agreed);
    const has = [others?.workerId ?? null, others?.secondId ?? null];
    return {
      nextId: agreed,
      goesTo: has.includes(asked.workerId) ? null : goesTo(db, asked, has[0] ?? null, 'agreed'),
    };
  }
  const id = context.newId<'visit'>();
  const pair = pairOn(db, residentId, asked, next.on);
  const plan = { residentId, minutes: planned?.plannedMinutes ?? null, kind: 'home', place: null } as const;
  rows.insertPlanned(db, id, { ...plan, ...next, ...pair }, me);
  const isAsked = pair.workerId === asked.workerId;
  return { nextId: id, goesTo: isAsked ? null : goesTo(db, asked, pair.workerId, 'out-of-reach') };
}

function goesTo(db: ReadableDb, asked: Pair, workerId: UserId | null, why: 'agreed' | 'out-of-reach'): Next['goesTo'] {
  return { worker: workerName(db, workerId), asked: workerName(db, asked.workerId) ?? '', why };
}

/** A round at a home or an estate: about the place, and signed like any visit. */
export function logRound(context: WriteContext, input: Input<'visits.logRound'>): Result<{ id: VisitId }, AppError> {
  const { db, session, now, today, newId } = context;
  const { unitId, estateId, on, from, minutes, topics } = input;
  const about =
    unitId !== null && estateId === null ? { unitId } : estateId !== null && unitId === null ? { estateId } : null;
  if (about === null) return err(broken('unitId', 'round-needs-place'));
  if (unitId !== null && !rows.unitExists(db, unitId)) return err(appError('not-found', 'unitId'));
  if (estateId !== null && !rows.estateExists(db, estateId)) return err(appError('not-found', 'estateId'));
  const note = textOrNull(input.note);
  const problem = visitProblem({ state: 'done', on, note, topics, next: null }, today);
  if (problem) return err(broken(PLACE_OF[problem], problem));
  if (holdsPersonNumber(note ?? '')) return err(broken('note', 'personal-number'));
  const beganAt = from === null ? null : instantAt(on, from);
  const id = newId<'visit'>();
  const nobody = {
    grantId: null,
    travelMinutes: null,
    place: null,
    isAcute: false,
    people: [],
    concern: false,
    nextOn: null,
  };
  const round = { ...nobody, state: 'done', kind: 'out', endedAt: null, workerId: session.user.id } as const;
  rows.insertSigned(db, id, about, { ...round, on, beganAt, minutes, topics, note, at: now }, session.user.id);
  return ok({ id });
}

export function broken(where: string, rule: string): AppError {
  return appError('rule-broken', where, { rule });
}
