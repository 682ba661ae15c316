import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { AssessedTheme, AssessmentKind, AssessmentNeed } from '../../../shared/domain/assessments.ts';
import { nextAssessmentOn, saysSomething } from '../../../shared/domain/assessments.ts';
import type { ThemeCode } from '../../../shared/domain/vum.ts';
import { housingFirstDimensions } from '../../../shared/domain/vum.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';
import { textOrNull } from './goal-values.ts';

export interface JudgedTheme {
  readonly code: ThemeCode;
  readonly text: string;
  readonly need: AssessmentNeed;
  readonly level: '0' | '1' | '2' | '3' | '4' | 'none';
}

export interface AssessmentValues {
  readonly kind: AssessmentKind;
  readonly on: IsoDate | null;
  readonly nextOn: IsoDate | null;
  readonly summary: string;
  readonly themes: readonly JudgedTheme[];
}

export function emptyAssessment(today: IsoDate): AssessmentValues {
  return { kind: 'vum', on: today, nextOn: nextAssessmentOn(today), summary: '', themes: [] };
}

export function newTheme(code: ThemeCode): JudgedTheme {
  return { code, text: '', need: 'not-assessed', level: 'none' };
}

/** The eight dimensions stand there from the start; of the 67 sub-themes those are chosen that matter. */
export function ofKind(kind: AssessmentKind): Pick<AssessmentValues, 'kind' | 'themes'> {
  return { kind, themes: kind === 'vum' ? [] : housingFirstDimensions.map(newTheme) };
}

export function assessmentProblems({ on, nextOn, themes }: AssessmentValues, { assessments }: Words): Problems {
  const text = assessments.form;
  const [first] = themes;
  return {
    ...(themes.length === 0 && { 'assess-theme': text.themesMissing }),
    ...(first && !themes.map(judged).some(saysSomething) && { [themeField(first)]: text.nothingSaid }),
    ...(on === null && { 'assess-on': text.onMissing }),
    ...(nextOn === null && { 'assess-next': text.nextMissing }),
  };
}

/** Null while something that must be said is not. */
export function assessmentOf(values: AssessmentValues, residentId: ResidentId): Input<'assessments.sign'> | null {
  const { kind, on, nextOn, summary, themes } = values;
  if (on === null || nextOn === null) return null;
  return {
    ...{ residentId, kind, on, nextOn, summary: textOrNull(summary) },
    themes: themes.map(judged),
  };
}

/** The field of a theme's text. */
export function themeField({ code }: JudgedTheme): string {
  return `assess-${code}`;
}

function judged({ code, text, need, level }: JudgedTheme): AssessedTheme {
  return { code, need, text: textOrNull(text), level: level === 'none' ? null : Number(level) };
}
