import type { Input } from '../../shared/contract/index.ts';
import { addMonths } from '../../shared/dates.ts';
import type { ResidentId } from '../../shared/ids.ts';
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
