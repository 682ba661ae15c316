import type { IsoDate } from '../dates.ts';
import { addMonths } from '../dates.ts';
import type { Urgency } from './urgency.ts';
import type { Outcome } from './visitation.ts';

export const entryStates = ['waiting', 'paused', 'left'] as const;
export type EntryState = (typeof entryStates)[number];
/** Why a person says that somebody leaves the list. Nothing else takes anybody off it. */
export const leaveReasons = ['housed', 'citizen-wishes', 'moved-away', 'dead', 'no-longer-granted', 'other'] as const;
export type LeaveReason = (typeof leaveReasons)[number];

/** A place on the list as far as its days go. */
export interface EntryDays {
  readonly state: EntryState;
  readonly reviewOn: IsoDate;
  readonly pausedUntil: IsoDate | null;
  readonly nextContactOn: IsoDate | null;
}

/** What asks for a person today. A day that passes changes nothing else: nobody leaves the list by it. */
export const dueReasons = ['review', 'pause-over', 'contact', 'no-next-date'] as const;
export type DueReason = (typeof dueReasons)[number];

export function dueReasonsOf({ state, reviewOn, pausedUntil, nextContactOn }: EntryDays, today: IsoDate): DueReason[] {
  if (state === 'left') return [];
  const isPauseOver = pausedUntil !== null && pausedUntil <= today;
  // most of a list ask for nobody today
  if (reviewOn > today && !isPauseOver && nextContactOn !== null && nextContactOn > today) return [];
  const due: Readonly<Record<DueReason, boolean>> = {
    review: reviewOn <= today,
    'pause-over': isPauseOver,
    contact: nextContactOn !== null && nextContactOn <= today,
    'no-next-date': nextContactOn === null,
  };
  return dueReasons.filter((reason) => due[reason]);
}

const REVIEW_MONTHS = 3;

/** When the needs and the urgency are looked at again, unless somebody chooses another day. */
export function nextReview(today: IsoDate): IsoDate {
  return addMonths(today, REVIEW_MONTHS);
}

export type EnterProblem =
  | 'not-granted'
  | 'since-before-asked'
  | 'since-in-future'
  | 'review-in-past'
  | 'urgency-reason';

interface Entering {
  readonly since: IsoDate;
  readonly urgency: Urgency;
  readonly urgencyReason: string;
  readonly reviewOn: IsoDate;
}

/** On the list by a decision that grants it, since the day that the citizen asked at the earliest. */
export function enterProblem(
  { since, reviewOn, ...urgency }: Entering,
  { outcome, askedOn, today }: { readonly outcome: Outcome; readonly askedOn: IsoDate; readonly today: IsoDate },
): EnterProblem | null {
  if (outcome !== 'granted') return 'not-granted';
  if (since < askedOn) return 'since-before-asked';
  if (since > today) return 'since-in-future';
  if (reviewOn <= today) return 'review-in-past';
  return urgencyProblem(urgency);
}

/** Somebody goes before others by a reason that can be read. */
export function urgencyProblem({
  urgency,
  urgencyReason,
}: Pick<Entering, 'urgency' | 'urgencyReason'>): 'urgency-reason' | null {
  return urgency !== 'normal' && urgencyReason.trim() === '' ? 'urgency-reason' : null;
}

export type StateProblem = 'entry-left' | 'pause-needs-day' | 'leave-needs-reason' | 'contact-needed';

interface StateWish {
  readonly state: EntryState;
  readonly pausedUntil: IsoDate | null;
  readonly leftReason: LeaveReason | null;
  readonly nextContactOn: IsoDate | null;
}

/** A pause has a day on which somebody asks again; who stays on the list has a next contact; who left comes back by a new entry. */
export function stateProblem(now: EntryState, wish: StateWish, today: IsoDate): StateProblem | null {
  if (now === 'left') return 'entry-left';
  if (wish.state === 'left') return wish.leftReason === null ? 'leave-needs-reason' : null;
  if (wish.state === 'paused' && (wish.pausedUntil === null || wish.pausedUntil <= today)) return 'pause-needs-day';
  return wish.nextContactOn === null || wish.nextContactOn <= today ? 'contact-needed' : null;
}
