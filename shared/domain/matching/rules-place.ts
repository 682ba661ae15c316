import type { MatchHome, Seeker } from './facts.ts';
import type { Reason } from './reasons.ts';

export function typeRule({ type }: MatchHome, { needs }: Seeker): Reason | null {
  if (needs.type === undefined) return null;
  if (needs.type.value.includes(type)) return 'type-fits';
  // what stands as "another home" may be of the kind that is asked for
  return type === 'ANDET' ? 'type-open' : 'type-differs';
}

export function areaRule({ place }: MatchHome, { needs }: Seeker): Reason | null {
  if (needs.area === undefined) return null;
  if (place === null) return 'place-untold';
  return needs.area.value.includes(place.postCode) ? 'area-fits' : 'area-differs';
}

export function avoidAreaRule({ place }: MatchHome, { needs }: Seeker): Reason | null {
  const avoided = needs['avoid-area'];
  if (avoided === undefined) return null;
  if (place === null) return 'place-untold';
  return avoided.value.includes(place.postCode) ? 'avoided-here' : 'avoided-elsewhere';
}

export function avoidEstateRule({ place }: MatchHome, { needs }: Seeker): Reason | null {
  const avoided = needs['avoid-estate'];
  if (avoided === undefined) return null;
  if (place === null) return 'place-untold';
  return avoided.value.includes(place.estateId) ? 'avoided-here' : 'avoided-elsewhere';
}

export function avoidTypeRule({ type }: MatchHome, { needs }: Seeker): Reason | null {
  const avoided = needs['avoid-type'];
  if (avoided === undefined) return null;
  if (avoided.value.includes(type)) return 'avoided-here';
  return type === 'ANDET' ? 'type-open' : 'avoided-elsewhere';
}
