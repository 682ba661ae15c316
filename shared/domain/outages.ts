import { addDays, type DayInterval, daysBetween, type IsoDate, overlaps } from '../dates.ts';
import { err, ok, type Result } from '../result.ts';

export type StartOutageProblem =
  | { readonly code: 'ends-before-start' }
  | { readonly code: 'outage-overlaps'; readonly by: DayInterval };
export type EndOutageProblem = StartOutageProblem | { readonly code: 'already-ended' };

/** Out-of-service periods of a unit do not overlap: two reasons at once are one period with a note. */
export function startOutage(
  others: readonly DayInterval[],
  wish: DayInterval,
): Result<DayInterval, StartOutageProblem> {
  if (wish.to !== null && wish.to < wish.from) return err({ code: 'ends-before-start' });
  const by = others.find((other) => overlaps(other, wish));
  return by === undefined ? ok(wish) : err({ code: 'outage-overlaps', by });
}

/** The last day may be set, and moved, until it has passed. */
export function endOutage<T extends DayInterval>(
  outage: T,
  others: readonly DayInterval[],
  to: IsoDate,
  today: IsoDate,
): Result<T, EndOutageProblem> {
  if (outage.to !== null && outage.to < today) return err({ code: 'already-ended' });
  const moved = startOutage(others, { from: outage.from, to });
  return moved.ok ? ok({ ...outage, to }) : moved;
}

/** Whom an out-of-service period waits for to act. */
export const repairActors = ['association', 'craftsman', 'municipality', 'insurance', 'citizen', 'other'] as const;
export type RepairActor = (typeof repairActors)[number];

/** Who waits for the home to be ready. */
export const repairAwaiters = ['tenant', 'nobody'] as const;
export type RepairAwaiter = (typeof repairAwaiters)[number];

/** The dates of a repair that alarms are reckoned from. */
export interface RepairDates extends DayInterval {
  /** When it is expected to be done. */
  readonly dueOn: IsoDate | null;
  /** When somebody is to ask again. */
  readonly followUpOn: IsoDate | null;
}

/**
 * A repair without an end is due on the day it was promised, else when its warning days have passed, and late from the
 * day after. Null when it is not late: a repair with an end has its date, and is over when that has passed.
 */
export function repairLateness(
  { from, to, dueOn }: Omit<RepairDates, 'followUpOn'>,
  warningDays: number,
  today: IsoDate,
): { readonly due: IsoDate; readonly daysLate: number } | null {
  if (to !== null) return null;
  const due = dueOn ?? addDays(from, warningDays);
  const daysLate = daysBetween(due, today);
  return daysLate > 0 ? { due, daysLate } : null;
}

/** Somebody was to ask again today or before, and the repair is not over. */
export function isFollowUpDue({ to, followUpOn }: RepairDates, today: IsoDate): boolean {
  return followUpOn !== null && followUpOn <= today && (to === null || to >= today);
}

export type RepairProblem = 'due-before-start' | 'ordered-before-reported' | 'follow-up-in-past' | 'noted-in-future';

/** What cannot be: ready before it began, ordered before anybody knew, or reported on a day to come. */
export function repairProblem(
  {
    from,
    dueOn,
    reportedOn,
    orderedOn,
  }: {
    readonly from: IsoDate;
    readonly dueOn: IsoDate | null;
    readonly reportedOn: IsoDate | null;
    readonly orderedOn: IsoDate | null;
  },
  today: IsoDate,
): { readonly field: 'dueOn' | 'orderedOn' | 'reportedOn'; readonly code: RepairProblem } | null {
  if (dueOn !== null && dueOn < from) return { field: 'dueOn', code: 'due-before-start' };
  if (reportedOn !== null && reportedOn > today) return { field: 'reportedOn', code: 'noted-in-future' };
  if (orderedOn !== null && orderedOn > today) return { field: 'orderedOn', code: 'noted-in-future' };
  if (orderedOn !== null && reportedOn !== null && orderedOn < reportedOn)
    return { field: 'orderedOn', code: 'ordered-before-reported' };
  return null;
}
