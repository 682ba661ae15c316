import type { IsoDate } from '../dates.ts';
import { addMonths } from '../dates.ts';
import type { ThemeCode } from './vum.ts';
import { areaOf, isHousingFirst } from './vum.ts';

export const assessmentKinds = ['vum', 'housing-first'] as const;
export type AssessmentKind = (typeof assessmentKinds)[number];
export const assessmentNeeds = ['none', 'light', 'moderate', 'high', 'full', 'not-assessed'] as const;
export type AssessmentNeed = (typeof assessmentNeeds)[number];
/** Funktionsevneniveau: 0 is no loss, 4 a complete one. */
export const functionLevels = ['0', '1', '2', '3', '4'] as const;

/** The next one is due within so many months. */
const DUE_MONTHS = 12;

export function nextAssessmentOn(signedOn: IsoDate): IsoDate {
  return addMonths(signedOn, DUE_MONTHS);
}

export interface AssessedTheme {
  readonly code: ThemeCode;
  readonly text: string | null;
  readonly need: AssessmentNeed;
  readonly level: number | null;
}

export type AssessmentProblem =
  | 'noted-in-future'
  | 'assessment-older'
  | 'assessment-empty'
  | 'assessment-theme-twice'
  | 'assessment-other-list'
  | 'assessment-level-outside'
  | 'assessment-next-outside';

/** A theme of which nothing was found out says nothing. */
export function saysSomething({ text, need, level }: Omit<AssessedTheme, 'code'>): boolean {
  return need !== 'not-assessed' || level !== null || (text ?? '').trim() !== '';
}

/** A level stands under "Aktivitet og deltagelse" alone; a new one is no older than the one before. */
export function assessmentProblem(
  assessment: {
    readonly kind: AssessmentKind;
    readonly on: IsoDate;
    readonly nextOn: IsoDate;
    readonly themes: readonly AssessedTheme[];
  },
  before: IsoDate | null,
  today: IsoDate,
): AssessmentProblem | null {
  const { kind, on, nextOn, themes } = assessment;
  if (on > today) return 'noted-in-future';
  if (before !== null && on < before) return 'assessment-older';
  if (!themes.some(saysSomething)) return 'assessment-empty';
  if (new Set(themes.map(({ code }) => code)).size < themes.length) return 'assessment-theme-twice';
  if (themes.some(({ code }) => isHousingFirst(code) !== (kind === 'housing-first'))) return 'assessment-other-list';
  if (themes.some(({ code, level }) => level !== null && areaOf(code) !== 'activity'))
    return 'assessment-level-outside';
  return nextOn <= on || nextOn > nextAssessmentOn(on) ? 'assessment-next-outside' : null;
}
