import type { DayInterval, IsoDate } from '../dates.ts';
import { addDays, contains, daysBetween } from '../dates.ts';

/** The nine official situations, in their order. Who is in one of them has no home of their own. */
export const housingSituations = [
  'street',
  'night-shelter',
  'shelter',
  'hotel',
  'sofa',
  'transitional',
  'release-soon',
  'discharge-soon',
  'other',
] as const;
export type HousingSituation = (typeof housingSituations)[number];
export const situationSources = ['citizen', 'worker', 'relative', 'authority', 'earlier-record'] as const;

/** Days without a home of their own: this time, from its first day to today, and in all. */
export interface HomelessnessClock {
  readonly since: IsoDate | null;
  readonly daysThisTime: number;
  readonly daysInAll: number;
}

/**
 * Counts the days that somebody says the person had no home: both ends, none twice, none after today. A day that nothing is
 * known of ends a time. What the situation is makes no difference: nobody ranks them.
 */
export function homelessnessClock(situations: readonly DayInterval[], today: IsoDate): HomelessnessClock {
  const times: { from: IsoDate; to: IsoDate }[] = [];
  const known = situations.flatMap(({ from, to }) => {
    const last = to === null || to > today ? today : to;
    return from <= last ? [{ from, to: last }] : [];
  });
  for (const days of known.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const time = times.at(-1);
    if (time && days.from <= addDays(time.to, 1)) time.to = days.to > time.to ? days.to : time.to;
    else times.push({ ...days });
  }
  const length = ({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }) => daysBetween(from, to) + 1;
  const now = times.find(({ to }) => to === today);
  return {
    since: now?.from ?? null,
    daysThisTime: now ? length(now) : 0,
    daysInAll: times.reduce((sum, time) => sum + length(time), 0),
  };
}

/** Days of one time after which somebody looks, more is done, and it counts as long; rising. */
export interface HomelessnessTerms {
  readonly look: number;
  readonly act: number;
  readonly long: number;
}
/** Nothing official says when homelessness is long: these are only where a municipality begins. */
export const FIRST_HOMELESSNESS_TERMS: HomelessnessTerms = { look: 30, act: 90, long: 365 };

export type HomelessnessStep = 'none' | 'new' | 'look' | 'act' | 'long';

export function homelessnessStep(daysThisTime: number, terms: HomelessnessTerms): HomelessnessStep {
  if (daysThisTime === 0) return 'none';
  if (daysThisTime >= terms.long) return 'long';
  if (daysThisTime >= terms.act) return 'act';
  return daysThisTime >= terms.look ? 'look' : 'new';
}

export function termsRise({ look, act, long }: HomelessnessTerms): boolean {
  return look < act && act < long;
}

export type PlaceTonight = HousingSituation | 'home' | 'unknown';

/** Where the person sleeps tonight, as far as anybody knows: what was said of today, else the home, else nobody knows. */
export function placeTonight(
  situations: readonly (DayInterval & { readonly situation: HousingSituation })[],
  hasHome: boolean,
  today: IsoDate,
): PlaceTonight {
  const now = situations.filter((one) => contains(one, today)).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  return now?.situation ?? (hasHome ? 'home' : 'unknown');
}
