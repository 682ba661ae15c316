import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addMonths } from '../../../shared/dates.ts';
import type { GoalKind, GoalLevel, GoalOwner } from '../../../shared/domain/goals.ts';
import type { ThemeCode } from '../../../shared/domain/vum.ts';
import type { EntryId, GoalId, ResidentId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

export interface GoalValues {
  readonly parentId: GoalId | null;
  readonly level: GoalLevel;
  readonly words: string;
  readonly kind: GoalKind | 'none';
  readonly theme: ThemeCode | null;
  readonly carriedBy: GoalOwner;
  readonly citizenDoes: string;
  readonly othersDo: string;
  readonly grantId: EntryId | 'none';
  readonly from: IsoDate | null;
  readonly followUpOn: IsoDate | null;
}

/** Looked at again in three months, unless something else is said. */
export function emptyGoal(
  parentId: GoalId | null,
  level: GoalLevel,
  today: IsoDate,
  grantId: GoalValues['grantId'],
): GoalValues {
  return {
    ...{ parentId, level, words: '', kind: 'none', theme: null, carriedBy: 'citizen', citizenDoes: '', othersDo: '' },
    ...{ grantId, from: today, followUpOn: addMonths(today, 3) },
  };
}

/** A wish is dreamt of, not followed up. */
export function isWish({ level }: Pick<GoalValues, 'level'>): boolean {
  return level === 'wish';
}

export function goalProblems(values: GoalValues, { support }: Words): Problems {
  const text = support.goal;
  const needsDay = !isWish(values) && values.level !== 'purpose';
  return {
    ...(values.words.trim() === '' && { 'goal-words': text.wordsMissing }),
    ...(values.from === null && { 'goal-from': text.fromMissing }),
    ...(needsDay && values.followUpOn === null && { 'goal-follow-up': text.followUpMissing }),
  };
}

/** Null while something that must be said is not. */
export function goalInput(values: GoalValues, residentId: ResidentId): Input<'goals.add'> | null {
  const { from, kind, grantId, citizenDoes, othersDo, theme, followUpOn, ...rest } = values;
  if (from === null) return null;
  const wish = isWish(values);
  return {
    ...rest,
    ...{ residentId, from, kind: wish || kind === 'none' ? null : kind, theme: wish ? null : theme },
    citizenDoes: textOrNull(citizenDoes),
    othersDo: textOrNull(othersDo),
    grantId: wish || grantId === 'none' ? null : grantId,
    followUpOn: wish ? null : followUpOn,
  };
}

export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
