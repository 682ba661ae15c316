import type { IsoDate } from '../dates.ts';

/** Borgerens handleplan: § 141 for those at home, § 142 for those in a § 110 place. Never the policy's yearly one. */
export const carePlanParagraphs = ['sel-141', 'sel-142'] as const;
export type CarePlanParagraph = (typeof carePlanParagraphs)[number];
export const careAnswers = ['accepted', 'declined'] as const;
export type CareAnswer = (typeof careAnswers)[number];
/** The four points that a handleplan states. */
export const carePoints = ['purpose', 'effort', 'duration', 'circumstances'] as const;

/** Why support, or a line of the indsatsplan, ends. */
export const supportEnds = ['goal-reached', 'no-need', 'own-wish', 'not-met', 'other-support', 'event'] as const;
export type SupportEnd = (typeof supportEnds)[number];

export const handedStates = ['handed-over', 'not-wanted'] as const;
export type HandedState = (typeof handedStates)[number];
export const copyViews = ['agrees', 'partly', 'disagrees'] as const;
export type CopyView = (typeof copyViews)[number];

export type CarePlanProblem =
  | 'noted-in-future'
  | 'care-answer-before-offer'
  | 'care-answer-needs-day'
  | 'care-accepted-needs-purpose';

/** It is offered, then accepted or declined on a day; one that is accepted says what it is for. */
export function carePlanProblem(
  plan: {
    readonly offeredOn: IsoDate;
    readonly answer: CareAnswer | null;
    readonly answeredOn: IsoDate | null;
    readonly purpose: string | null;
  },
  today: IsoDate,
): CarePlanProblem | null {
  const { offeredOn, answer, answeredOn, purpose } = plan;
  if (offeredOn > today || (answeredOn !== null && answeredOn > today)) return 'noted-in-future';
  if ((answer === null) !== (answeredOn === null)) return 'care-answer-needs-day';
  if (answeredOn !== null && answeredOn < offeredOn) return 'care-answer-before-offer';
  return answer === 'accepted' && purpose === null ? 'care-accepted-needs-purpose' : null;
}
