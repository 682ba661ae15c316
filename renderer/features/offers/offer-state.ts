import type { ShownOffer } from '../../../shared/contract/offers.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { isOver } from '../../../shared/domain/offers.ts';
import type { OfferId, ResidentId, UnitId } from '../../../shared/ids.ts';
import type { Tone } from '../../components/tone.ts';

/** What a person can do with an offer. */
export type OfferAct = 'offer' | 'accept' | 'decline' | 'withdraw' | 'regret';

/** A home and a person that are brought together, in words for whoever reads. */
export interface OfferedPair {
  readonly residentId: ResidentId;
  /** Null where the home may not be told. */
  readonly homeId: UnitId | null;
  readonly name: string;
  readonly address: string;
}

export interface KnownOffer {
  readonly id: OfferId;
  readonly version: number;
}

const ACTS: Readonly<Record<ShownOffer['state'], readonly OfferAct[]>> = {
  proposed: ['offer', 'decline', 'withdraw'],
  offered: ['accept', 'decline', 'withdraw'],
  expired: ['offer', 'decline', 'withdraw'],
  accepted: ['regret'],
  declined: [],
  withdrawn: [],
  regretted: [],
};

/**
 * The likeliest first. Nothing can be done for somebody who may not be told of here, nothing new offered in a home that may
 * not be told of, and a yes is not taken back once the day of moving in has come.
 */
export function actsOf(
  { state, residentId, unitId, moveIn }: Pick<ShownOffer, 'state' | 'residentId' | 'unitId' | 'moveIn'>,
  today: IsoDate,
): readonly OfferAct[] {
  if (residentId === null) return [];
  return ACTS[state].filter((act) => {
    if (act === 'offer') return unitId !== null;
    return act !== 'regret' || (moveIn !== null && moveIn > today);
  });
}

/** Waits for somebody: neither answered nor taken back. */
export function isAsking({ state }: Pick<ShownOffer, 'state'>): boolean {
  return !isOver(state) && state !== 'accepted';
}

export const STATE_TONES: Readonly<Record<ShownOffer['state'], Tone>> = {
  proposed: 'info',
  offered: 'accent',
  accepted: 'ok',
  expired: 'warn',
  declined: 'mute',
  withdrawn: 'mute',
  regretted: 'mute',
};

export const DUE_TONES: Readonly<Record<NonNullable<ShownOffer['due']>, Tone>> = {
  'answer-soon': 'warn',
  'answer-late': 'bad',
  'hold-expired': 'bad',
};
