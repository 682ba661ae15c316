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

/**
 * A repair without an end is due when its warning days have passed, and late from the day after. Null when it is not
 * late: a repair with an end has its date, and is over when that has passed.
 */
export function repairLateness(
  outage: DayInterval,
  warningDays: number,
  today: IsoDate,
): { readonly due: IsoDate; readonly daysLate: number } | null {
  if (outage.to !== null) return null;
  const due = addDays(outage.from, warningDays);
  const daysLate = daysBetween(due, today);
  return daysLate > 0 ? { due, daysLate } : null;
}
