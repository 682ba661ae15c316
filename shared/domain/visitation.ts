import type { IsoDate } from '../dates.ts';
import { addDays, daysBetween } from '../dates.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';

export const requesters = ['citizen', 'relative', 'worker', 'hospital', 'shelter', 'association', 'other'] as const;
export const outcomes = ['granted', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];
export const citizenViews = ['agrees', 'partly', 'disagrees'] as const;
export const criterionAnswers = ['met', 'not-met', 'unknown'] as const;
export type CriterionAnswer = (typeof criterionAnswers)[number];

/** One line of the municipality's own checklist for a paragraph. */
export interface Criterion {
  readonly code: string;
  readonly text: string;
}

/** Days that the municipality promises for each step, all from the day on which the citizen asked. */
export interface Promises {
  readonly answer: number;
  readonly decision: number;
  readonly offer: number;
}

/** Until the municipality has written its own. */
export const FIRST_PROMISES: Promises = { answer: 14, decision: 56, offer: 180 };

/** A complaint must be made within four weeks of the day on which the decision was told. */
const COMPLAINT_DAYS = 28;

export function complaintUntil(toldOn: IsoDate): IsoDate {
  return addDays(toldOn, COMPLAINT_DAYS);
}

export type RequestProblem = 'asked-in-future' | 'due-before-asked';

export function requestProblem(
  { askedOn, answerDue }: { readonly askedOn: IsoDate; readonly answerDue: IsoDate },
  today: IsoDate,
): RequestProblem | null {
  if (askedOn > today) return 'asked-in-future';
  return answerDue < askedOn ? 'due-before-asked' : null;
}

export type AnswerProblem = 'answered-before-asked' | 'noted-in-future';

export function answerProblem(askedOn: IsoDate, answeredOn: IsoDate, today: IsoDate): AnswerProblem | null {
  if (answeredOn > today) return 'noted-in-future';
  return answeredOn < askedOn ? 'answered-before-asked' : null;
}

export type DecisionProblem =
  | 'decided-in-future'
  | 'decided-before-asked'
  | 'reasoning-required'
  | 'criteria-unanswered'
  | 'criteria-unmet';

interface WrittenDecision {
  readonly outcome: Outcome;
  readonly decidedOn: IsoDate;
  readonly reasoning: string;
  readonly answers: Readonly<Record<string, CriterionAnswer>>;
}

/**
 * A decision is reasoned, whichever way it goes; every criterion of its version is answered, and one that is not met
 * grants nothing.
 */
export function checkDecision(
  { outcome, decidedOn, reasoning, answers }: WrittenDecision,
  {
    askedOn,
    criteria,
    today,
  }: { readonly askedOn: IsoDate; readonly criteria: readonly Criterion[]; readonly today: IsoDate },
): Result<undefined, DecisionProblem> {
  if (decidedOn > today) return err('decided-in-future');
  if (decidedOn < askedOn) return err('decided-before-asked');
  if (reasoning.trim() === '') return err('reasoning-required');
  if (criteria.some(({ code }) => answers[code] === undefined)) return err('criteria-unanswered');
  const isUnmet = criteria.some(({ code }) => answers[code] === 'not-met');
  return outcome === 'granted' && isUnmet ? err('criteria-unmet') : ok();
}

export type HearingProblem = 'told-before-decided' | 'noted-in-future' | 'complaint-before-told';

export function hearingProblem(
  decidedOn: IsoDate,
  { toldOn, complaintBy }: { readonly toldOn: IsoDate; readonly complaintBy: IsoDate | null },
  today: IsoDate,
): HearingProblem | null {
  if (toldOn > today) return 'noted-in-future';
  if (toldOn < decidedOn) return 'told-before-decided';
  return complaintBy !== null && complaintBy < toldOn ? 'complaint-before-told' : null;
}

export const clockSteps = ['answer', 'decision', 'offer'] as const;
export type ClockStep = (typeof clockSteps)[number];

/** How long a step took, or has taken so far, beside what the municipality promises. */
export interface Clock {
  readonly step: ClockStep;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly days: number;
  readonly promisedDays: number;
  readonly isLate: boolean;
}

/** The clocks of one request: none stops but by what it waits for. */
export function clocksOf(
  {
    askedOn,
    answeredOn,
    decidedOn,
    offeredOn,
  }: {
    readonly askedOn: IsoDate;
    readonly answeredOn: IsoDate | null;
    readonly decidedOn: IsoDate | null;
    readonly offeredOn: IsoDate | null;
  },
  promises: Promises,
  today: IsoDate,
): readonly Clock[] {
  const ends = { answer: answeredOn ?? decidedOn, decision: decidedOn, offer: offeredOn } as const;
  return clockSteps.map((step) => {
    const to = ends[step];
    const days = daysBetween(askedOn, to ?? today);
    return { step, from: askedOn, to, days, promisedDays: promises[step], isLate: days > promises[step] };
  });
}
