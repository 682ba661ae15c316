import type { Input } from '../../shared/contract/index.ts';
import { addDays, addMonths } from '../../shared/dates.ts';
import type { AssociationId, ResidentId, UserId } from '../../shared/ids.ts';
import { TODAY } from './engine.ts';

/** A yes to be named on the occupancy lists of an association, for half a year. */
export function consentInput(
  residentId: ResidentId,
  associationId: AssociationId,
  more: Partial<Input<'consents.give'>> = {},
): Input<'consents.give'> {
  return {
    ...{ residentId, associationId, purpose: 'occupancy-list', purposeNote: null, recipient: 'association' },
    ...{ recipientName: null, fields: ['name'], from: TODAY, to: addMonths(TODAY, 6) },
    ...{ way: 'written', by: 'citizen', representativeId: null },
    ...more,
  };
}

/** Told in a conversation today, and no help was needed. */
export function toldInput(residentId: ResidentId, more: Partial<Input<'rights.tell'>> = {}): Input<'rights.tell'> {
  const how = { on: TODAY, way: 'conversation', help: 'not-needed', task: null, note: null } as const;
  return { residentId, right: 'complaint', ...how, ...more };
}

/** For three months, looked at after one. */
export function guidanceInput(
  residentId: ResidentId,
  ownerId: UserId,
  more: Partial<Input<'guidance.set'>> = {},
): Input<'guidance.set'> {
  const days = { from: TODAY, to: addMonths(TODAY, 3), reviewOn: addMonths(TODAY, 1) };
  const why = { reason: 'Har svært ved at sige, hvad han vil', how: null, representativeId: null };
  return { residentId, ownerId, ...days, ...why, ...more };
}

export function taskInput(
  residentId: ResidentId,
  ownerId: UserId,
  more: Partial<Input<'tasks.add'>> = {},
): Input<'tasks.add'> {
  return { residentId, ownerId, text: 'Ring til boligforeningen', due: addDays(TODAY, 7), source: 'own', ...more };
}
