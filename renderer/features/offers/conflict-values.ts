import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, addMonths } from '../../../shared/dates.ts';
import { type ConflictSource, conflictProblem } from '../../../shared/domain/known-conflicts.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

export interface ConflictValues {
  readonly otherId: ResidentId | null;
  readonly otherName: string;
  readonly source: ConflictSource | null;
  readonly reason: string;
  readonly askUser: UserId | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Half of the longest time is suggested: whoever needs more says so. */
const SUGGESTED_MONTHS = 6;

export function emptyConflict(today: IsoDate): ConflictValues {
  const to = addDays(addMonths(today, SUGGESTED_MONTHS), -1);
  return { otherId: null, otherName: '', source: null, reason: '', askUser: null, from: today, to };
}

/** What is missing or wrong, in the order of the fields. */
export function conflictProblems(values: ConflictValues, one: ResidentId, today: IsoDate, words: Words): Problems {
  const text = words.offering.conflicts.form;
  const { otherId, source, reason, askUser, from, to } = values;
  const problem = from === null || to === null ? null : conflictProblem({ one, other: otherId ?? '', from, to }, today);
  return {
    ...(otherId === null && { 'conflict-other': text.otherMissing }),
    ...(otherId === one && { 'conflict-other': text.otherSelf }),
    ...(source === null && { 'conflict-source': text.sourceMissing }),
    ...(reason.trim() === '' && { 'conflict-reason': text.reasonMissing }),
    ...(askUser === null && { 'conflict-ask': text.askMissing }),
    ...((from === null || problem === 'conflict-in-future') && { 'conflict-from': text.fromMissing }),
    ...((to === null || problem === 'conflict-over' || problem === 'conflict-too-long') && {
      'conflict-to': text.toMissing,
    }),
  };
}
