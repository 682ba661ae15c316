import type { MatchHome, Seeker } from './facts.ts';
import type { Reason } from './reasons.ts';

/** The rent less the typed estimate of benefit. Without an estimate a rent above the limit is a question, not a no. */
export function rentRule({ rentOre }: MatchHome, { needs }: Seeker): Reason | null {
  const limit = needs['max-rent']?.value;
  if (limit === undefined) return null;
  if (rentOre === null) return 'rent-unknown';
  if (rentOre <= limit.maxOre) return 'rent-fits';
  if (limit.benefitOre === null) return 'benefit-unknown';
  return rentOre - limit.benefitOre <= limit.maxOre ? 'rent-fits-with-benefit' : 'rent-too-high';
}

export function sizeRule({ sizeM2 }: MatchHome, { needs }: Seeker): Reason | null {
  const least = needs['min-size']?.value;
  if (least === undefined) return null;
  if (sizeM2 === null) return 'size-unknown';
  return sizeM2 >= least ? 'size-fits' : 'size-too-small';
}

export function roomsRule({ rooms }: MatchHome, { needs }: Seeker): Reason | null {
  const least = needs['min-rooms']?.value;
  if (least === undefined) return null;
  if (rooms === null) return 'rooms-unknown';
  return rooms >= least ? 'rooms-fit' : 'rooms-too-few';
}
