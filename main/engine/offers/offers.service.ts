import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { Confirmation } from '../../../shared/domain/matching/offer.ts';
import { reasonProblem } from '../../../shared/domain/matching/offer.ts';
import type { Verdict } from '../../../shared/domain/matching/reasons.ts';
import * as rule from '../../../shared/domain/offers.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { OfferId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { accessTo, scopeOf } from '../residents/scope.ts';
import { recoveryIsConfirmed } from '../settings/settings.service.ts';
import { storedUnit } from '../units/units.service.ts';
import { livingEntry } from '../waiting/after-offer.ts';
import { failRefusal, judge, matchOf, ruleRefusal } from './judgement.ts';
import type { Looking } from './offer-view.ts';
import { shownOffer } from './offer-view.ts';
import type { StoredOffer } from './offers.repository.ts';
import * as rows from './offers.repository.ts';
import { offerFor, ruleBroken } from './open-offer.ts';

type Saved = Result<{ readonly id: OfferId; readonly residentId: ResidentId }, AppError>;

/** An answer is asked for on *I dag* from so many days before. */
const WARN_DAYS = 3;

export function offersOfHome(
  context: ReadContext,
  { unitId }: Input<'offers.ofHome'>,
): Result<Output<'offers.ofHome'>, AppError> {
  const { db } = context;
  if (storedUnit(db, unitId) === null) return err(appError('not-found', 'unitId'));
  const found = rows.offersOfHome(db, scopeOf(context), unitId);
  const offers = found.map((offer) => shownOffer(offer, 'home', looking(context)));
  const open = rows.openOffersOf(db, unitId).length;
  return ok({ offers, others: rows.countOffersOfHome(db, unitId) - offers.length, open });
}

export function offersOfResident(
  context: ReadContext,
  { residentId }: Input<'offers.ofResident'>,
): Result<Output<'offers.ofResident'>, AppError> {
  const { db } = context;
  if (accessTo(db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  const found = rows.offersOfResident(db, scopeOf(context), residentId);
  const offers = found.map((offer) => shownOffer(offer, 'resident', looking(context)));
  return ok({
    offers,
    others: 0,
    open: found.filter(({ state }) => !rule.isOver(state) && state !== 'accepted').length,
  });
}

export function offersDue(context: ReadContext): Output<'offers.due'> {
  const { db, today } = context;
  const found = rows.pressingOffers(db, scopeOf(context), addDays(today, WARN_DAYS));
  const offers = found.map((offer) => shownOffer(offer, 'home', looking(context)));
  return { offers, total: offers.length };
}

function looking({ session, today }: ReadContext): Looking {
  return { roles: session.user.roles, today, warnDays: WARN_DAYS };
}

/** What an offer would need, before anybody is told. */
export function prepareOffer(
  context: ReadContext,
  { homeId, residentId, moveIn }: Input<'offers.prepare'>,
): Result<Output<'offers.prepare'>, AppError> {
  const { today } = context;
  const judged = judge(context, { unitId: homeId, residentId, moveIn });
  if (!judged.ok) return judged;
  const { match, freeFrom, passedOver } = judged.value;
  const musts = (verdict: Verdict) => match.judged.filter((one) => one.kind === 'must' && one.verdict === verdict);
  return ok({
    failing: musts('fail'),
    unknown: musts('unknown'),
    passedOver: passedOver.length,
    off: [...match.off],
    moveIn: freeFrom === null || freeFrom < today ? today : freeFrom,
    answerBy: rule.suggestedAnswerBy(today),
    nextContactOn: rule.suggestedContact(today),
    consequence: rule.SUGGESTED_CONSEQUENCE,
  });
}

/** Past yeses and noes are not asked for: whoever is on the list can be thought of again, for the same home too. */
export function proposeOffer(context: WriteContext, input: Input<'offers.propose'>): Saved {
  const { today } = context;
  const { residentId, moveIn } = input;
  if (moveIn !== null && moveIn < today) return err(ruleBroken('moveIn', 'move-in-past'));
  const match = matchOf(context, input);
  if (!match.ok) return match;
  const refusal = failRefusal(match.value);
  if (refusal) return err(refusal);
  const begun = beginOffer(context, input);
  return begun.ok ? ok({ id: begun.value.id, residentId }) : begun;
}

/** Holds the home for one person until a day; the rules, the confirmations and the one reason are asked here. */
export function makeOffer(
  context: WriteContext,
  input: Input<'offers.offer'>,
): Result<Output<'offers.offer'>, AppError> {
  const { moveIn } = input;
  const wrongDays = daysRefusal(input, context.today);
  if ('id' in input.offer) {
    const found = offerFor(context, input.offer, 'offer');
    if (!found.ok) return found;
    if (wrongDays) return err(wrongDays);
    const entry = entryFor(context, found.value.residentId);
    if (!entry.ok) return entry;
    const open = rule.stateOn(found.value, context.today) === 'expired' ? renew(context, found.value) : found;
    return open.ok ? offerWhatIsAsked(context, open.value, input) : open;
  }
  const { homeId: unitId, residentId } = input.offer;
  const match = matchOf(context, { unitId, residentId, moveIn });
  if (!match.ok) return match;
  if (wrongDays) return err(wrongDays);
  const begun = beginOffer(context, { unitId, residentId, moveIn });
  return begun.ok ? offerWhatIsAsked(context, begun.value, input) : begun;
}

/** An offer whose time ran out stays as it was written, with its days: what is offered now is another. */
function renew(context: WriteContext, offer: StoredOffer): ReturnType<typeof beginOffer> {
  const { db, today } = context;
  if (!rows.saveWithdrawn(db, offer, { reason: 'offered-again', note: null }, today))
    return err(appError('changed-by-other'));
  const { unitId, residentId, moveIn } = offer;
  return beginOffer(context, { unitId, residentId, moveIn });
}

function daysRefusal({ answerBy, holdUntil, moveIn }: Input<'offers.offer'>, today: IsoDate): AppError | null {
  const problem = rule.offerDaysProblem(answerBy, holdUntil, today);
  if (problem) return ruleBroken(problem === 'answer-in-past' ? 'answerBy' : 'holdUntil', problem);
  return moveIn < today ? ruleBroken('moveIn', 'move-in-past') : null;
}

function offerWhatIsAsked(
  context: WriteContext,
  offer: Pick<StoredOffer, 'id' | 'version' | 'unitId' | 'residentId'>,
  input: Input<'offers.offer'>,
): Result<Output<'offers.offer'>, AppError> {
  const { db, today } = context;
  const { answerBy, holdUntil, moveIn, confirmations } = input;
  const { id, residentId, unitId } = offer;
  const judged = judge(context, { unitId, residentId, moveIn });
  if (!judged.ok) return judged;
  const { match, passedOver } = judged.value;
  const refusal = ruleRefusal(match, confirmations);
  if (refusal) return err(refusal);
  const reason = textOrNull(input.reasonPassedOver);
  const missing = reasonProblem(passedOver, reason);
  if (missing)
    return err(appError('rule-broken', 'reasonPassedOver', { rule: 'reason-passed-over', count: passedOver.length }));
  const offering = {
    answerBy,
    holdUntil,
    moveIn,
    confirmations: answering(match.judged, confirmations),
    passedOver: passedOver.length,
    reasonPassedOver: passedOver.length > 0 ? reason : null,
  };
  if (!rows.saveOffered(db, offer, offering, today)) return err(appError('changed-by-other'));
  return ok({ id, residentId, passedOver: passedOver.length });
}

/** The municipality takes it back, whoever was told of it. */
export function withdrawOffer(context: WriteContext, input: Input<'offers.withdraw'>): Saved {
  const { db, today } = context;
  const found = offerFor(context, input, 'withdraw');
  if (!found.ok) return found;
  const note = textOrNull(input.note);
  if (input.reason === 'other' && note === null) return err(ruleBroken('note', 'note-needed'));
  const isSaved = rows.saveWithdrawn(db, found.value, { reason: input.reason, note }, today);
  const { id, residentId } = found.value;
  return isSaved ? ok({ id, residentId }) : err(appError('changed-by-other'));
}

/** A row of its own for two that are not brought together yet; the act that fails afterwards takes it along. */
function beginOffer(
  context: WriteContext,
  pair: Omit<rows.NewOffer, 'entryId'>,
): Result<Pick<StoredOffer, 'id' | 'version' | 'unitId' | 'residentId'>, AppError> {
  const { db, today, session } = context;
  const { unitId, residentId } = pair;
  if (!recoveryIsConfirmed(db)) return err(appError('recovery-not-confirmed'));
  const entry = entryFor(context, residentId);
  if (!entry.ok) return entry;
  const isOpen = rows.openOffersOf(db, unitId).some((offer) => offer.residentId === residentId);
  if (isOpen) return err(appError('already-exists', 'residentId'));
  const id = context.newId<'offer'>();
  rows.insertOffer(db, id, { ...pair, entryId: entry.value.id }, session.user.id, today);
  return ok({ id, version: 1, unitId, residentId });
}

/** What was written about rules that are unknown; the rest would be kept for nothing. */
function answering(
  judged: readonly { readonly rule: string; readonly verdict: Verdict }[],
  confirmations: readonly Confirmation[],
): readonly Confirmation[] {
  const unknown = new Set(judged.filter(({ verdict }) => verdict === 'unknown').map((one) => one.rule));
  return confirmations.filter((one) => unknown.has(one.rule));
}

/** Somebody on the list; on a pause only once its day has come. */
function entryFor(
  { db, today }: WriteContext,
  residentId: ResidentId,
): Result<NonNullable<ReturnType<typeof livingEntry>>, AppError> {
  const entry = livingEntry(db, residentId);
  if (entry === null) return err(appError('not-found', 'residentId'));
  const isPaused = entry.pausedUntil !== null && entry.pausedUntil > today;
  return isPaused
    ? err(appError('rule-broken', 'residentId', { rule: 'entry-paused', to: entry.pausedUntil ?? '' }))
    : ok(entry);
}
