import type { IsoDate } from '../dates.ts';
import { addMonths } from '../dates.ts';

/** From the citizen's own words and wishes down to the next small step. */
export const goalLevels = ['wish', 'purpose', 'goal', 'sub-goal'] as const;
export type GoalLevel = (typeof goalLevels)[number];
/** Udvikle, fastholde, begrænse tab af funktionsevne. */
export const goalKinds = ['develop', 'keep', 'limit'] as const;
export type GoalKind = (typeof goalKinds)[number];
/** Whose goal it is to carry on with. */
export const goalOwners = ['citizen', 'worker', 'both'] as const;
export type GoalOwner = (typeof goalOwners)[number];
/** Whose word a rating is: the citizen's alone, or found in talk with a worker. */
export const raters = ['citizen', 'together'] as const;
export const MOST_RATING = 10;

export const followUpResults = ['goes-on', 'adjusted', 'reached', 'partly', 'dropped'] as const;
export type FollowUpResult = (typeof followUpResults)[number];
/** With these the goal is over. */
export const goalResults = ['reached', 'partly', 'dropped'] as const;
export type GoalResult = (typeof goalResults)[number];

export function endsGoal(result: FollowUpResult): result is GoalResult {
  return goalResults.some((one) => one === result);
}

/** So long without movement, and a goal is parked. */
const PARKED_MONTHS = 6;

/** A goal that began, was rated anew or adjusted last on this day or before has stood still for six months. */
export function parkedBefore(today: IsoDate): IsoDate {
  return addMonths(today, -PARKED_MONTHS);
}

export function isParked({ level, movedOn, to }: GoalMovement, today: IsoDate): boolean {
  return canPark(level) && to === null && movedOn <= parkedBefore(today);
}

export interface GoalMovement {
  readonly level: GoalLevel;
  readonly movedOn: IsoDate;
  readonly to: IsoDate | null;
}

/** A wish may stand for years, and what a purpose is for as well: what is worked on moves. */
function canPark(level: GoalLevel): boolean {
  return level === 'goal' || level === 'sub-goal';
}

/** Which levels a goal of this one can stand under. */
export function parentLevels(level: GoalLevel): readonly GoalLevel[] {
  return goalLevels.slice(0, goalLevels.indexOf(level));
}

export type GoalProblem =
  | 'noted-in-future'
  | 'goal-needs-follow-up'
  | 'goal-follow-up-past'
  | 'goal-needs-parent-above'
  | 'wish-has-no-kind';

/** What is worked on has a day on which somebody looks at it; a wish has none, and no type. */
export function goalProblem(
  goal: {
    readonly level: GoalLevel;
    readonly kind: GoalKind | null;
    readonly from: IsoDate;
    readonly followUpOn: IsoDate | null;
  },
  parent: GoalLevel | null,
  today: IsoDate,
): GoalProblem | null {
  if (goal.from > today) return 'noted-in-future';
  if (parent !== null && !parentLevels(goal.level).includes(parent)) return 'goal-needs-parent-above';
  if (goal.level === 'wish' && goal.kind !== null) return 'wish-has-no-kind';
  if (canPark(goal.level) && goal.followUpOn === null) return 'goal-needs-follow-up';
  return goal.followUpOn !== null && goal.followUpOn < goal.from ? 'goal-follow-up-past' : null;
}

export type FollowUpProblem =
  | 'noted-in-future'
  | 'follow-up-before-goal'
  | 'follow-up-needs-next'
  | 'goal-follow-up-past';

/** What goes on is looked at again, after today; what ended is not. */
export function followUpProblem(
  followUp: { readonly on: IsoDate; readonly result: FollowUpResult; readonly nextOn: IsoDate | null },
  from: IsoDate,
  today: IsoDate,
): FollowUpProblem | null {
  if (followUp.on > today) return 'noted-in-future';
  if (followUp.on < from) return 'follow-up-before-goal';
  if (endsGoal(followUp.result)) return null;
  if (followUp.nextOn === null) return 'follow-up-needs-next';
  return followUp.nextOn <= followUp.on ? 'goal-follow-up-past' : null;
}
