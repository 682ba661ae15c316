import type { Input, Output } from '../../../shared/contract/index.ts';
import { addDays, compareDates } from '../../../shared/dates.ts';
import { rulesInForce } from '../../../shared/domain/house-rules.ts';
import * as rule from '../../../shared/domain/visitation.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Id, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { textOrNull } from '../page.ts';
import { accessTo } from '../residents/scope.ts';
import { promisesOn } from '../waiting/promises.service.ts';
import * as rows from './visitation.repository.ts';

type Saved<Noun extends string> = Result<{ readonly id: Id<Noun>; readonly residentId: ResidentId }, AppError>;

export function visitationOf(
  context: ReadContext,
  { residentId }: Input<'visitation.get'>,
): Result<Output<'visitation.get'>, AppError> {
  const { db } = context;
  if (accessTo(db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  const decisions = rows.decisionsOf(db, residentId);
  const requests = rows
    .requestsOf(db, residentId)
    .map((request) => ({ ...request, clocks: clocksOf(context, request, decisions) }));
  return ok({ requests, decisions, treatments: rows.treatmentsOf(db, residentId) });
}

/** The first decision on a request stops its clock, and so does the first offer by a place that came of it. */
function clocksOf(
  { db, today }: ReadContext,
  request: rows.RequestFacts,
  decisions: Output<'visitation.get'>['decisions'],
) {
  const days = decisions.filter(({ requestId }) => requestId === request.id).map(({ decidedOn }) => decidedOn);
  const decidedOn = days.toSorted(compareDates)[0] ?? null;
  const offeredOn = rows.firstOfferOf(db, request.id);
  return [...rule.clocksOf({ ...request, decidedOn, offeredOn }, promisesOn(db, request.askedOn), today)];
}

export function addRequest(context: WriteContext, input: Input<'requests.add'>): Saved<'request'> {
  const { db, today, session } = context;
  const { residentId, askedOn } = input;
  if (accessTo(db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  const answerDue = input.answerDue ?? addDays(askedOn, promisesOn(db, askedOn).answer);
  const problem = rule.requestProblem({ askedOn, answerDue }, today);
  if (problem) return err(ruleBroken(problem === 'asked-in-future' ? 'askedOn' : 'answerDue', problem));
  const id = context.newId<'request'>();
  rows.insertRequest(db, id, { ...input, askedByName: textOrNull(input.askedByName), answerDue }, session.user.id);
  return ok({ id, residentId });
}

/** The first answer to who asked; a decision is another act. */
export function answerRequest(context: WriteContext, input: Input<'requests.answer'>): Saved<'request'> {
  const { db, today } = context;
  const { id, residentId, answeredOn } = input;
  const request = requestOf(context, id, residentId);
  if (request === null) return err(appError('not-found', 'id'));
  const problem = rule.answerProblem(request.askedOn, answeredOn, today);
  if (problem) return err(ruleBroken('answeredOn', problem));
  return rows.updateAnswer(db, input) ? ok({ id, residentId }) : err(appError('changed-by-other'));
}

/** Judged by the criteria in force on the day of the decision; a paragraph without any is decided by its reasons alone. */
export function recordDecision(context: WriteContext, input: Input<'decisions.record'>): Saved<'decision'> {
  const { db, today, session } = context;
  const { residentId, requestId, decidedOn, paragraph } = input;
  const request = requestOf(context, requestId, residentId);
  if (request === null) return err(appError('not-found', 'requestId'));
  const versions = rows.criteriaVersions(db).filter((version) => version.paragraph === paragraph);
  const version = rulesInForce(versions, decidedOn);
  const known = { askedOn: request.askedOn, criteria: version?.criteria ?? [], today };
  const checked = rule.checkDecision(input, known);
  if (!checked.ok) return err(ruleBroken(DECISION_FIELDS[checked.error], checked.error));
  const id = context.newId<'decision'>();
  rows.insertDecision(db, id, input, version?.id ?? null, session.user.id);
  return ok({ id, residentId });
}

export function hearDecision(context: WriteContext, input: Input<'decisions.hear'>): Saved<'decision'> {
  const { db, today } = context;
  const { id, residentId, toldOn, complaintBy } = input;
  const decision = decisionIn(context, id, residentId);
  if (decision === null) return err(appError('not-found', 'id'));
  const problem = rule.hearingProblem(decision.decidedOn, input, today);
  if (problem) return err(ruleBroken(problem === 'complaint-before-told' ? 'complaintBy' : 'toldOn', problem));
  const heard = { ...input, citizenWords: textOrNull(input.citizenWords) };
  const isSaved = rows.updateHearing(db, heard, complaintBy ?? rule.complaintUntil(toldOn));
  return isSaved ? ok({ id, residentId }) : err(appError('changed-by-other'));
}

export function saveTreatment(context: WriteContext, input: Input<'treatments.save'>): Saved<'treatment'> {
  const { db, today } = context;
  const { residentId, known, requestedOn, startedOn } = input;
  if (accessTo(db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  if (requestedOn > today) return err(ruleBroken('requestedOn', 'noted-in-future'));
  if (startedOn !== null && startedOn < requestedOn) return err(appError('ends-before-start', 'startedOn'));
  if (known === null) {
    const id = context.newId<'treatment'>();
    rows.insertTreatment(db, id, input);
    return ok({ id, residentId });
  }
  if (!rows.isTreatmentOf(db, known.id, residentId)) return err(appError('not-found', 'known'));
  const isSaved = rows.updateTreatment(db, known.id, input, known.version);
  return isSaved ? ok({ id: known.id, residentId }) : err(appError('changed-by-other'));
}

export function listCriteria({ db }: ReadContext): Result<Output<'criteria.list'>, AppError> {
  return ok([...rows.criteriaVersions(db)]);
}

/** What has been decided by is never changed: a newer version begins on a day of its own. */
export function addCriteria(
  { db, newId, session }: WriteContext,
  input: Input<'criteria.add'>,
): Result<{ readonly id: Id<'criteria'> }, AppError> {
  const { paragraph, from, criteria } = input;
  if (new Set(criteria.map(({ code }) => code)).size < criteria.length)
    return err(ruleBroken('criteria', 'criterion-twice'));
  const isTaken = rows.criteriaVersions(db).some((one) => one.paragraph === paragraph && one.from === from);
  if (isTaken) return err(appError('already-exists', 'from'));
  const id = newId<'criteria'>();
  rows.insertCriteria(db, id, input, session.user.id);
  return ok({ id });
}

/** The decision of somebody whom this person may see; null for any other. */
export function decisionIn(
  context: ReadContext | WriteContext,
  id: Id<'decision'>,
  residentId: ResidentId,
): rows.StoredDecision | null {
  if (accessTo(context.db, context, residentId) === null) return null;
  const decision = rows.findDecision(context.db, id);
  return decision?.residentId === residentId ? decision : null;
}

function requestOf(context: WriteContext, id: Id<'request'>, residentId: ResidentId): rows.StoredRequest | null {
  const db: ReadableDb = context.db;
  if (accessTo(db, context, residentId) === null) return null;
  const request = rows.findRequest(db, id);
  return request?.residentId === residentId ? request : null;
}

const DECISION_FIELDS: Readonly<Record<rule.DecisionProblem, string>> = {
  'decided-in-future': 'decidedOn',
  'decided-before-asked': 'decidedOn',
  'reasoning-required': 'reasoning',
  'criteria-unanswered': 'answers',
  'criteria-unmet': 'answers',
};

function ruleBroken(where: string, code: string): AppError {
  return appError('rule-broken', where, { rule: code });
}
