import { daysBetween, type IsoDate } from '../dates.ts';
import { err, ok, type Result } from '../result.ts';

/** How far a plan has come: thought of, decided, being built or rebuilt, ready to be taken into use. */
export const planStages = ['idea', 'decided', 'building', 'ready'] as const;
export type PlanStage = (typeof planStages)[number];

/** A plan for shielded homes must not say where they will be: everybody who sees plans would know it ever after. */
export function checkPlan(plan: {
  readonly shielded: boolean;
  readonly estateId: string | null;
  readonly place: string | null;
}): Result<undefined, { readonly code: 'shielded-plan-tells-place'; readonly where: 'estateId' | 'place' }> {
  if (!plan.shielded) return ok();
  if (plan.estateId !== null) return err({ code: 'shielded-plan-tells-place', where: 'estateId' });
  return plan.place === null ? ok() : err({ code: 'shielded-plan-tells-place', where: 'place' });
}

/** Days since the homes should have been there; 0 while there is time, and when no day was said. */
export function daysLate(expectedOn: IsoDate | null, today: IsoDate): number {
  return expectedOn !== null && expectedOn < today ? daysBetween(expectedOn, today) : 0;
}

/** A year's place in the order of plans: late ones first, then the years, last those without a day. */
export type ComingYear = 'late' | number | 'undated';

export function comingYear(expectedOn: IsoDate | null, today: IsoDate): ComingYear {
  if (expectedOn === null) return 'undated';
  return expectedOn < today ? 'late' : Number(expectedOn.slice(0, 4));
}

/** The years in order. */
export function inYearOrder(a: ComingYear, b: ComingYear): number {
  return rankOf(a) - rankOf(b);
}

function rankOf(year: ComingYear): number {
  if (year === 'late') return -1;
  return year === 'undated' ? Number.MAX_SAFE_INTEGER : year;
}
