import type { Input } from '../../shared/contract/index.ts';
import { addMonths } from '../../shared/dates.ts';
import type { EntryId, ResidentId } from '../../shared/ids.ts';
import { TODAY } from './engine.ts';

/** A goal of the citizen's own, from today, looked at again in three months. */
export function goalInput(residentId: ResidentId, more: Partial<Input<'goals.add'>> = {}): Input<'goals.add'> {
  return {
    ...{ residentId, parentId: null, level: 'goal', words: 'Jeg vil lave mad selv', kind: 'develop', theme: null },
    ...{ carriedBy: 'citizen', citizenDoes: 'Køber ind om tirsdagen', othersDo: null, grantId: null },
    ...{ from: TODAY, followUpOn: addMonths(TODAY, 3) },
    ...more,
  };
}

/** Goes on for three months more. */
export function followUpInput(
  goal: Pick<Input<'goals.followUp'>, 'residentId' | 'id'>,
  more: Partial<Input<'goals.followUp'>> = {},
): Input<'goals.followUp'> {
  const on = more.on ?? TODAY;
  return { ...goal, version: 1, on, result: 'goes-on', note: null, nextOn: addMonths(on, 3), ...more };
}

/** Offered today, and not answered yet. */
export function planInput(residentId: ResidentId, more: Partial<Input<'plans.offer'>> = {}): Input<'plans.offer'> {
  return {
    ...{ residentId, paragraph: 'sel-141', offeredOn: TODAY, answer: null, answeredOn: null },
    ...{ purpose: null, effort: null, duration: null, circumstances: null },
    ...more,
  };
}

/** A line of the indsatsplan, which hangs on no goal yet. */
export function lineInput(
  residentId: ResidentId,
  carePlanId: EntryId,
  more: Partial<Input<'plans.addLine'>> = {},
): Input<'plans.addLine'> {
  return {
    ...{ residentId, carePlanId, goalId: null, grantId: null, does: 'Laver mad sammen om onsdagen' },
    ...{ provider: 'Bostøtten Midtby', from: TODAY },
    ...more,
  };
}

/** Gone through today, handed over, and agreed on. */
export function copyInput(
  residentId: ResidentId,
  more: Partial<Input<'plans.handOver'>> = {},
): Input<'plans.handOver'> {
  return {
    ...{ residentId, reviewedOn: TODAY, handed: 'handed-over', view: 'agrees', viewWords: null },
    ...{ contacts: 'Amina, 55 55 12 34', cannot: null, instead: null },
    ...more,
  };
}

/** CTI by a provider, decided today. */
export function termsInput(
  residentId: ResidentId,
  grantId: EntryId,
  more: Partial<Input<'support.setTerms'>> = {},
): Input<'support.setTerms'> {
  return {
    ...{ residentId, grantId, version: null, decidedOn: TODAY, provider: 'Bostøtten Midtby', method: 'cti' },
    ...{ followUpOn: addMonths(TODAY, 3), note: null },
    ...more,
  };
}

/** One theme of VUM 2.0, signed today. */
export function assessmentInput(
  residentId: ResidentId,
  more: Partial<Input<'assessments.sign'>> = {},
): Input<'assessments.sign'> {
  const on = more.on ?? TODAY;
  return {
    ...{ residentId, kind: 'vum', on, nextOn: addMonths(on, 12), summary: 'Klarer det meste selv' },
    themes: [{ code: 'practical.cook', text: 'Laver mad to gange om ugen', need: 'light', level: 1 }],
    ...more,
  };
}
