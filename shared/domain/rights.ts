import type { IsoDate } from '../dates.ts';
import { addMonths, daysBetween } from '../dates.ts';

/** What every citizen is told that they may do. */
export const rightCodes = [
  'complaint',
  'companion',
  'party-representative',
  'file-access',
  'hearing',
  'data-insight',
  'consent-withdrawal',
  'action-plan',
] as const;
export type RightCode = (typeof rightCodes)[number];

export const toldWays = ['conversation', 'meeting', 'phone', 'letter', 'digital'] as const;
/** What help to use the right led to. */
export const helpAnswers = ['agreed', 'declined', 'not-needed'] as const;
export type HelpAnswer = (typeof helpAnswers)[number];

/** So long at most: then somebody says anew whether it is still so. */
const LONGEST_MONTHS = 12;

export type GuidanceProblem = 'noted-in-future' | 'entry-ends-before' | 'guidance-too-long' | 'review-outside';

/** Ekstra guidning is for a time: it has a last day, and somebody looks at it before that. */
export function guidanceProblem(
  { from, to, reviewOn }: { readonly from: IsoDate; readonly to: IsoDate; readonly reviewOn: IsoDate },
  today: IsoDate,
): GuidanceProblem | null {
  if (from > today) return 'noted-in-future';
  if (to < from) return 'entry-ends-before';
  if (to > addMonths(from, LONGEST_MONTHS)) return 'guidance-too-long';
  return reviewOn < today || reviewOn > to ? 'review-outside' : null;
}

export const guidanceOutcomes = ['continues', 'ends'] as const;
export type GuidanceOutcome = (typeof guidanceOutcomes)[number];

export const guidanceStates = ['stands', 'review-due', 'over'] as const;
export type GuidanceState = (typeof guidanceStates)[number];

/** One that nobody looked at stays, and says so: it is never dropped by its day. */
export function guidanceState(
  { to, reviewOn }: { readonly to: IsoDate; readonly reviewOn: IsoDate },
  today: IsoDate,
): GuidanceState {
  if (today > to) return 'over';
  return today >= reviewOn ? 'review-due' : 'stands';
}

export const complaintStates = ['not-told', 'open', 'over'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** How long there still is to complain of a decision; the time runs from the day on which the citizen was told. */
export function complaintTime(
  complaintBy: IsoDate | null,
  today: IsoDate,
): { readonly state: ComplaintState; readonly daysLeft: number | null } {
  if (complaintBy === null) return { state: 'not-told', daysLeft: null };
  const daysLeft = daysBetween(today, complaintBy);
  return daysLeft < 0 ? { state: 'over', daysLeft: null } : { state: 'open', daysLeft };
}
