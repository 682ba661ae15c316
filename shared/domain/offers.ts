import type { DayInterval, IsoDate } from '../dates.ts';
import { addDays } from '../dates.ts';

/** What is written down. That time ran out is never written: `stateOn` reckons it. */
export const offerStates = ['proposed', 'offered', 'accepted', 'declined', 'withdrawn', 'regretted'] as const;
export type OfferState = (typeof offerStates)[number];
/** What is true on a day. */
export const shownOfferStates = [...offerStates, 'expired'] as const;
export type ShownOfferState = (typeof shownOfferStates)[number];

/** What a person can do with an offer. `free`: another has got the home. `changeMind`: a yes that became a no. */
export const offerEvents = ['offer', 'accept', 'decline', 'withdraw', 'free', 'changeMind'] as const;
export type OfferEvent = (typeof offerEvents)[number];

/** Every transition there is. An offer whose time ran out can be made again or ended; only one that stands is accepted. */
const TRANSITIONS: Readonly<Record<ShownOfferState, Partial<Readonly<Record<OfferEvent, OfferState>>>>> = {
  proposed: { offer: 'offered', decline: 'declined', withdraw: 'withdrawn', free: 'withdrawn' },
  offered: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', free: 'withdrawn' },
  expired: { offer: 'offered', decline: 'declined', withdraw: 'withdrawn', free: 'withdrawn' },
  accepted: { changeMind: 'regretted' },
  declined: {},
  withdrawn: {},
  regretted: {},
};

/** The state after the event; null where it cannot happen. */
export function afterEvent(state: ShownOfferState, event: OfferEvent): OfferState | null {
  return TRANSITIONS[state][event] ?? null;
}

/** Stands in the way of nothing any more: whoever had a yes or a no before can be offered the same home anew. */
export function isOver(state: ShownOfferState): boolean {
  return state === 'declined' || state === 'withdrawn' || state === 'regretted';
}

/** The days of an offer; null until it is offered. */
export interface OfferDays {
  readonly state: OfferState;
  readonly answerBy: IsoDate | null;
  readonly holdUntil: IsoDate | null;
}

/** An offer that nobody answered is over when its hold is, on the day after `holdUntil`, by the clock alone. */
export function stateOn({ state, holdUntil }: OfferDays, today: IsoDate): ShownOfferState {
  return state === 'offered' && holdUntil !== null && holdUntil < today ? 'expired' : state;
}

/** Is the home kept for this person on the day? */
export function holds(offer: OfferDays, today: IsoDate): boolean {
  return stateOn(offer, today) === 'offered';
}

export const offerDues = ['answer-soon', 'answer-late', 'hold-expired'] as const;
export type OfferDue = (typeof offerDues)[number];

/** What asks for a person today; null where nothing does. A passing day changes nothing else. */
export function dueOf(offer: OfferDays, today: IsoDate, warnDays: number): OfferDue | null {
  const state = stateOn(offer, today);
  if (state === 'expired') return 'hold-expired';
  if (state !== 'offered' || offer.answerBy === null) return null;
  if (offer.answerBy < today) return 'answer-late';
  return offer.answerBy <= addDays(today, warnDays) ? 'answer-soon' : null;
}

/** Somebody answers within so many days, and is asked again so long after a no, unless a person chooses other days. */
const ANSWER_DAYS = 7;
const CONTACT_DAYS = 14;
/** The longest that a home is kept for one answer. */
const LONGEST_HOLD = 60;

export function suggestedAnswerBy(today: IsoDate): IsoDate {
  return addDays(today, ANSWER_DAYS);
}

export function suggestedContact(today: IsoDate): IsoDate {
  return addDays(today, CONTACT_DAYS);
}

export type OfferDaysProblem = 'answer-in-past' | 'hold-before-answer' | 'hold-too-long';

/** The day of the answer has not passed, and the home is kept until then at least. */
export function offerDaysProblem(answerBy: IsoDate, holdUntil: IsoDate, today: IsoDate): OfferDaysProblem | null {
  if (answerBy < today) return 'answer-in-past';
  if (holdUntil < answerBy) return 'hold-before-answer';
  return holdUntil > addDays(today, LONGEST_HOLD) ? 'hold-too-long' : null;
}

/** Who said no. `nobody`: it came to nothing by what happened. */
export const declinedBy = ['citizen', 'association', 'municipality', 'nobody'] as const;
export type DeclinedBy = (typeof declinedBy)[number];

/** Why, by who said no. */
export const declineReasonsOf = {
  citizen: [
    'area',
    'unsafe',
    'home',
    'rent',
    'animals',
    'no-home-now',
    'support-unwanted',
    'out-of-contact',
    'in-treatment',
    'found-other',
    'other',
  ],
  association: ['not-eligible', 'safety', 'barred', 'further-demands', 'let-to-other', 'other'],
  municipality: ['needs-more-support', 'support-missing', 'not-reached', 'household-unclear', 'no-action', 'other'],
  nobody: ['hospitalised', 'home-not-vacant', 'obstacle-stayed', 'other'],
} as const satisfies Readonly<Record<DeclinedBy, readonly string[]>>;
export type DeclineReason = (typeof declineReasonsOf)[DeclinedBy][number];
export const declineReasons: readonly DeclineReason[] = [...new Set(declinedBy.flatMap((by) => declineReasonsOf[by]))];

/** What a no leads to. A person confirms it; what is suggested is that the citizen keeps the place. */
export const consequences = ['stay', 'pause', 'assess'] as const;
export type Consequence = (typeof consequences)[number];
export const SUGGESTED_CONSEQUENCE: Consequence = 'stay';

export interface Outcome {
  readonly consequence: Consequence;
  readonly pausedUntil: IsoDate | null;
  readonly nextContactOn: IsoDate | null;
}

export type OutcomeProblem = 'contact-needed' | 'pause-needs-day';

/** Nobody is let go of: there is a next contact after today, and a pause has its day. */
export function outcomeProblem(
  { consequence, pausedUntil, nextContactOn }: Outcome,
  today: IsoDate,
): OutcomeProblem | null {
  if (consequence === 'pause' && (pausedUntil === null || pausedUntil <= today)) return 'pause-needs-day';
  return nextContactOn === null || nextContactOn <= today ? 'contact-needed' : null;
}

export type DeclineProblem = OutcomeProblem | 'reason-of-other' | 'note-needed';

interface Decline extends Outcome {
  readonly by: DeclinedBy;
  readonly reason: DeclineReason;
  readonly note: string | null;
}

/** The reason is one of those who said no; "andet" is written out. */
export function declineProblem({ by, reason, note, ...outcome }: Decline, today: IsoDate): DeclineProblem | null {
  const reasons: readonly DeclineReason[] = declineReasonsOf[by];
  if (!reasons.includes(reason)) return 'reason-of-other';
  if (reason === 'other' && (note === null || note.trim() === '')) return 'note-needed';
  return outcomeProblem(outcome, today);
}

/** Why the municipality takes an offer back. `home-taken`: another got it, or it is let for longer. `offered-again`: its time ran out, and there is a new one. */
export const withdrawReasons = [
  'needs-changed',
  'home-gone',
  'home-taken',
  'offered-again',
  'resident-dead',
  'mistake',
  'other',
] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];
/** Those that a person chooses; the others are written when a home is let, or offered anew. */
export const chosenWithdrawReasons = [
  'needs-changed',
  'home-gone',
  'resident-dead',
  'mistake',
  'other',
] as const satisfies readonly WithdrawReason[];

/** Must an open offer go, as the home is let until `to`? One without a day of moving in waits for whenever that is. */
export function fallsBy(moveIn: IsoDate | null, { to }: Pick<DayInterval, 'to'>): boolean {
  return moveIn !== null && (to === null || moveIn <= to);
}
