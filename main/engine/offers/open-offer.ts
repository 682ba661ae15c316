import type { OfferEvent } from '../../../shared/domain/offers.ts';
import { afterEvent, stateOn } from '../../../shared/domain/offers.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { OfferId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { accessTo } from '../residents/scope.ts';
import { findOffer, type StoredOffer } from './offers.repository.ts';

/** The offer if its person is in scope and the event can happen to it today, as it was shown. */
export function offerFor(
  context: WriteContext,
  { id, version }: { readonly id: OfferId; readonly version: number },
  event: OfferEvent,
): Result<StoredOffer, AppError> {
  const { db, today } = context;
  const offer = findOffer(db, id);
  if (offer === null || accessTo(db, context, offer.residentId) === null) return err(appError('not-found', 'id'));
  if (offer.version !== version) return err(appError('changed-by-other'));
  const state = stateOn(offer, today);
  if (afterEvent(state, event) !== null) return ok(offer);
  const rule = event === 'accept' && state === 'expired' ? 'offer-expired' : EVENT_RULES[event];
  return err(appError('rule-broken', 'id', { rule }));
}

const EVENT_RULES: Readonly<Record<OfferEvent, string>> = {
  offer: 'offer-not-open',
  accept: 'offer-not-offered',
  decline: 'offer-not-open',
  withdraw: 'offer-not-open',
  free: 'offer-not-open',
  changeMind: 'offer-not-accepted',
};

export function ruleBroken(where: string, rule: string): AppError {
  return appError('rule-broken', where, { rule });
}
