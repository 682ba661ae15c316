import type { Input } from '../../shared/contract/index.ts';
import { addDays } from '../../shared/dates.ts';
import type { ResidentId, UserId } from '../../shared/ids.ts';
import { TODAY } from './engine.ts';

/** At home today at ten, half an hour, about everyday life. */
export function visitInput(residentId: ResidentId, more: Partial<Input<'visits.log'>> = {}): Input<'visits.log'> {
  return {
    ...{ residentId, visitId: null, state: 'done', kind: 'home', on: TODAY, from: '10:00', minutes: 30 },
    ...{ travelMinutes: null, place: null, isAcute: false, topics: ['everyday'], people: ['citizen'] },
    ...{ note: 'Vi drak kaffe og så på ugen.', concern: false, goals: [], next: null, promises: [] },
    ...more,
  };
}

/** Tomorrow at ten. */
export function planInput(
  residentId: ResidentId,
  workerId: UserId | null,
  more: Partial<Input<'visits.plan'>> = {},
): Input<'visits.plan'> {
  const when = { on: addDays(TODAY, 1), from: '10:00', minutes: 30 };
  return { residentId, workerId, secondId: null, ...when, kind: 'home', place: null, ...more };
}

export function safetyInput(residentId: ResidentId, more: Partial<Input<'safety.add'>> = {}): Input<'safety.add'> {
  return { residentId, what: 'Stor hund', reason: 'En kollega blev væltet', to: addDays(TODAY, 100), ...more };
}

export function signInput(
  residentId: ResidentId,
  ownerId: UserId,
  more: Partial<Input<'signs.add'>> = {},
): Input<'signs.add'> {
  return {
    residentId,
    unitId: null,
    saw: 'Posten ligger urørt',
    urgency: 'soon',
    ownerId,
    triageOn: addDays(TODAY, 1),
    ...more,
  };
}
