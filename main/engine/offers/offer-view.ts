import type { ShownOffer } from '../../../shared/contract/offers.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Confirmation } from '../../../shared/domain/matching/offer.ts';
import { dueOf, stateOn } from '../../../shared/domain/offers.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import type { Role } from '../../../shared/domain/users.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { StoredOffer } from './offers.repository.ts';

/** From where somebody looks: the side that is known already is shown, the other may be hidden. */
export type Side = 'home' | 'resident';

export interface Looking {
  readonly roles: readonly Role[];
  readonly today: IsoDate;
  readonly warnDays: number;
}

/**
 * Who is offered which home says where that person may come to live. Of a shielded home, and of a person with a protected
 * address, it is told to those alone who may see such addresses, and to nobody once the person has said yes.
 */
export function shownOffer(offer: StoredOffer, side: Side, { roles, today, warnDays }: Looking): ShownOffer {
  const nameProtected = offer.nameProtected === 1;
  const addressProtected = offer.addressProtected === 1;
  const isSecret = addressProtected || offer.shielded === 1;
  const isTold = !isSecret || (offer.state !== 'accepted' && mayDo(roles, 'units:reveal-address'));
  const knowsName = shownFields(roles, { nameProtected, addressProtected }).has('name');
  const showsHome = isTold || side === 'home';
  const showsPerson = isTold || side === 'resident';
  return {
    ...daysOf(offer),
    id: offer.id,
    version: offer.version,
    unitId: showsHome ? offer.unitId : null,
    address: showsHome ? offer.address : null,
    residentId: showsPerson ? offer.residentId : null,
    name: showsPerson && knowsName ? offer.name : null,
    state: stateOn(offer, today),
    due: dueOf(offer, today, warnDays),
    by: offer.by,
    confirmations: isTold ? (JSON.parse(offer.confirmations) as Confirmation[]) : [],
    passedOver: offer.passedOver,
    reasonPassedOver: isTold ? offer.reasonPassedOver : null,
    note: isTold ? offer.note : null,
    declinedBy: offer.declinedBy,
    declineReason: offer.declineReason,
    withdrawReason: offer.withdrawReason,
    consequence: offer.consequence,
  };
}

function daysOf({
  proposedOn,
  moveIn,
  offeredOn,
  answerBy,
  holdUntil,
  acceptedOn,
  answeredOn,
  nextContactOn,
}: StoredOffer) {
  return { proposedOn, moveIn, offeredOn, answerBy, holdUntil, acceptedOn, answeredOn, nextContactOn };
}
