import type { IsoDate } from '../dates.ts';
import { daysBetween } from '../dates.ts';

/** Where a task comes from. The first three are what people write; the others follow from what was done elsewhere. */
export const taskSources = ['own', 'promise', 'citizen', 'right', 'guidance', 'offer'] as const;
export type TaskSource = (typeof taskSources)[number];
export const writtenSources = ['own', 'promise', 'citizen'] as const satisfies readonly TaskSource[];

/** How a task ends: nothing else makes it go away. */
export const taskOutcomes = ['done', 'dropped'] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];

export type FinishProblem = 'noted-in-future' | 'task-drop-needs-reason' | 'task-ends-by-review';

/** One that is dropped says why; a review of ekstra guidning is done by reviewing. */
export function finishProblem(
  {
    source,
    outcome,
    note,
    on,
  }: {
    readonly source: TaskSource;
    readonly outcome: TaskOutcome;
    readonly note: string | null;
    readonly on: IsoDate;
  },
  today: IsoDate,
): FinishProblem | null {
  if (source === 'guidance') return 'task-ends-by-review';
  if (on > today) return 'noted-in-future';
  return outcome === 'dropped' && note === null ? 'task-drop-needs-reason' : null;
}

/** Days since the day it was due; null while it is not late. */
export function daysLate(due: IsoDate, today: IsoDate): number | null {
  return due < today ? daysBetween(due, today) : null;
}
