import type { IsoDate } from '../dates.ts';
import { addMonths } from '../dates.ts';

/** Where a conflict is known from. */
export const conflictSources = ['citizen', 'worker', 'police', 'association', 'court', 'other'] as const;
export type ConflictSource = (typeof conflictSources)[number];

/** So long at most: then somebody says anew whether it is still so. */
const LONGEST_MONTHS = 12;

export type ConflictProblem = 'conflict-with-self' | 'conflict-in-future' | 'conflict-too-long' | 'conflict-over';

/** Two different persons, from a day that has come, until a day that has not passed and is at most twelve months on. */
export function conflictProblem(
  {
    one,
    other,
    from,
    to,
  }: { readonly one: string; readonly other: string; readonly from: IsoDate; readonly to: IsoDate },
  today: IsoDate,
): ConflictProblem | null {
  if (one === other) return 'conflict-with-self';
  if (from > today) return 'conflict-in-future';
  if (to < today || to < from) return 'conflict-over';
  return to > addMonths(from, LONGEST_MONTHS) ? 'conflict-too-long' : null;
}
