import type { IsoDate } from '../dates.ts';
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

/** The last day on which support begins with the home: a first visit that took place, not a decision about one. */
export function firstVisitBy(movedIn: IsoDate): IsoDate {
  return addDays(movedIn, SUPPORT_STARTS_DAYS);
}

export interface FirstVisit {
  readonly movedIn: IsoDate;
  /** The first that took place since; an attempt is none. */
  readonly firstVisit: IsoDate | null;
  /** The next that is agreed. */
  readonly plannedOn: IsoDate | null;
}

export function startsInTime({ movedIn, firstVisit }: Pick<FirstVisit, 'movedIn' | 'firstVisit'>): boolean {
  return firstVisit !== null && firstVisit <= firstVisitBy(movedIn);
}

/** Must somebody see to the first visit: none took place, and the week is over, or none is agreed within it? */
export function lacksFirstVisit({ movedIn, firstVisit, plannedOn }: FirstVisit, today: IsoDate): boolean {
  const last = firstVisitBy(movedIn);
  return firstVisit === null && (today > last || plannedOn === null || plannedOn > last);
}
