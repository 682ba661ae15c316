import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { acceptOffer, changeMind, declineOffer } from './answers.service.ts';
import {
  makeOffer,
  offersDue,
  offersOfHome,
  offersOfResident,
  prepareOffer,
  proposeOffer,
  withdrawOffer,
} from './offers.service.ts';

type OffersOperation =
  | 'offers.ofHome'
  | 'offers.ofResident'
  | 'offers.due'
  | 'offers.prepare'
  | 'offers.propose'
  | 'offers.offer'
  | 'offers.accept'
  | 'offers.decline'
  | 'offers.withdraw'
  | 'offers.changeMind';

export const offersHandlers: HandlersOf<OffersOperation> = {
  'offers.ofHome': offersOfHome,
  'offers.ofResident': offersOfResident,
  'offers.due': (context) => ok(offersDue(context)),
  'offers.prepare': prepareOffer,
  'offers.propose': proposeOffer,
  'offers.offer': makeOffer,
  'offers.accept': acceptOffer,
  'offers.decline': declineOffer,
  'offers.withdraw': withdrawOffer,
  'offers.changeMind': changeMind,
};
