import type { DayInterval, IsoDate } from '../dates.ts';
import { addDays } from '../dates.ts';
import type { Paragraph } from './paragraphs.ts';

/** Does somebody need support to live in their home? `unknown`: it was asked, and nobody can say yet. */
export const supportNeeds = ['yes', 'no', 'unknown'] as const;
export type SupportNeed = (typeof supportNeeds)[number];

/** The sections under which support in a home is granted. */
export const supportParagraphs = [
  'sel-85',
  'sel-85a',
  'sel-82a',
  'sel-82b',
  'other',
] as const satisfies readonly Paragraph[];
/** A week of work round the clock. */
export const MOST_MINUTES = 7 * 24 * 60;
/** Planned and delivered minutes are told as the mean of so many weeks. */
export const MEAN_WEEKS = 4;
/** Support begins within so many days of moving in. */
export const SUPPORT_STARTS_DAYS = 7;

export type SupportProblem = 'support-in-future' | 'support-ends-before';

export function needProblem(from: IsoDate, today: IsoDate): SupportProblem | null {
  return from > today ? 'support-in-future' : null;
}

/** A grant may begin on a day to come. The day before the first says that it never held. */
export function grantProblem(from: IsoDate, to: IsoDate | null): SupportProblem | null {
  return to !== null && to < addDays(from, -1) ? 'support-ends-before' : null;
}

/** Did support begin with the home: no later than a week after moving in, and not over by then? */
export function startsInTime(movedIn: IsoDate, grants: readonly DayInterval[]): boolean {
  const last = addDays(movedIn, SUPPORT_STARTS_DAYS);
  return grants.some(({ from, to }) => from <= last && (to === null || (to >= movedIn && to >= from)));
}
