import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { PlanStage } from '../../../shared/domain/pipeline.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Plan } from './years.ts';

/** A plan as it is typed. */
export interface PlanValues {
  readonly name: string;
  readonly type: UnitTypeCode;
  readonly homes: number | null;
  readonly stage: PlanStage;
  readonly expectedOn: IsoDate | null;
  readonly estateId: string | null;
  readonly place: string;
  readonly shielded: boolean;
  readonly note: string;
}

export function valuesOf(plan: Plan | null): PlanValues {
  return {
    name: plan?.name ?? '',
    type: plan?.type ?? 'SKAEV',
    homes: plan?.homes ?? null,
    stage: plan?.stage ?? 'idea',
    expectedOn: plan?.expectedOn ?? null,
    estateId: plan?.estateId ?? null,
    place: plan?.place ?? '',
    shielded: plan?.shielded ?? false,
    note: plan?.note ?? '',
  };
}

/** What is wrong, by the id of the field. */
export function planProblems({ name, homes }: PlanValues, words: Words): Readonly<Record<string, string>> {
  const { form } = words.pipeline;
  return {
    ...(name.trim() === '' && { 'plan-name': form.nameMissing }),
    ...((homes === null || homes < 1) && { 'plan-homes': form.homesMissing }),
  };
}

/** What was typed of a place is left behind when the homes are to be shielded. */
export function planInput(values: PlanValues): Input<'pipeline.add'> {
  const { shielded, estateId, expectedOn, homes, stage, type } = values;
  return {
    name: values.name.trim(),
    type,
    homes: homes ?? 0,
    stage,
    expectedOn,
    estateId: shielded ? null : (estateId as EstateId | null),
    place: shielded || estateId !== null ? null : textOf(values.place),
    shielded,
    note: textOf(values.note),
  };
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
