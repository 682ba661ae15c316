import type { Input, Output } from '../../shared/contract/index.ts';
import { addDays } from '../../shared/dates.ts';
import type { HandoffId, ResidentId, UserId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';

/** Of a psychiatric ward, admitted ten days ago and expected out in a week. */
export function handoffInput(
  residentId: ResidentId,
  ownerId: UserId,
  more: Partial<Input<'handoffs.open'>> = {},
): Input<'handoffs.open'> {
  const days = { admittedOn: addDays(TODAY, -10), expectedOn: addDays(TODAY, 7) };
  return {
    residentId,
    ownerId,
    type: 'psychiatric',
    hospital: 'Hospitalet i Lindeby',
    unit: 'Afsnit 3',
    ...days,
    ...more,
  };
}

export function homeInput(
  id: HandoffId,
  version: number,
  home: Input<'handoffs.setHome'>['home'],
  more: Partial<Input<'handoffs.setHome'>> = {},
): Input<'handoffs.setHome'> {
  return { id, version, home, note: null, offerId: null, tenancyId: null, ownerId: null, nextOn: null, ...more };
}

/** Nothing found yet, and nothing held. */
export const MEETING: Omit<Input<'handoffs.setMeeting'>, 'meetingId' | 'version'> = {
  ...{ foundOn: null, meetsOn: null, meetsAt: null, place: null, agenda: null, heldOn: null, minutes: null, tasks: [] },
};
export const SAID = {
  situation: 'Har været indlagt i ti dage og vil gerne hjem.',
  matters: 'At hunden er der.',
  actions: 'Jeg kommer tirsdag. Naboen har nøglen.',
  whatIf: 'Ringer jeg forgæves to gange, går jeg derhen.',
};

/** Acts on hand-offs as people do, with the version that each has now. */
export function handoffsOf({ must }: Pick<TestEngine, 'must'>) {
  const get = (id: HandoffId): Promise<Output<'handoffs.get'>> => must('handoffs.get', { id });
  const change = async (id: HandoffId, facts: Input<'handoffs.change'>['facts']): Promise<void> => {
    await must('handoffs.change', { id, version: (await get(id)).version, facts });
  };
  const discharge = (id: HandoffId, on = TODAY, at = '08:00'): Promise<void> =>
    change(id, { dischargedAt: { on, at } });
  const opened = async (...input: Parameters<typeof handoffInput>): Promise<HandoffId> =>
    (await must('handoffs.open', handoffInput(...input))).id;
  const setHome = async (
    id: HandoffId,
    home: Input<'handoffs.setHome'>['home'],
    more: Partial<Input<'handoffs.setHome'>> = {},
  ): Promise<void> => {
    await must('handoffs.setHome', homeInput(id, (await get(id)).version, home, more));
  };
  return { get, change, discharge, opened, setHome };
}
