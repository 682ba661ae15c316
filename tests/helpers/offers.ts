import type { Input } from '../../shared/contract/index.ts';
import { addDays } from '../../shared/dates.ts';
import type { OfferId, ResidentId, UnitId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { NEXT_CONTACT } from './waiting.ts';

type Known = { readonly id: OfferId; readonly version: number };

/** A day of moving in that has not come. */
export const MOVE_IN = addDays(TODAY, 14);
const ANSWER_BY = addDays(TODAY, 7);

export function offerInput(
  offer: Input<'offers.offer'>['offer'],
  more: Partial<Input<'offers.offer'>> = {},
): Input<'offers.offer'> {
  return {
    offer,
    answerBy: ANSWER_BY,
    holdUntil: ANSWER_BY,
    moveIn: MOVE_IN,
    confirmations: [],
    reasonPassedOver: null,
    ...more,
  };
}

export function acceptInput(known: Known, more: Partial<Input<'offers.accept'>> = {}): Input<'offers.accept'> {
  return { ...known, kind: 'lease', from: MOVE_IN, to: null, with: [], leavesList: false, ...more };
}

/** Says no because of the area, and keeps the place. */
export function declineInput(known: Known, more: Partial<Input<'offers.decline'>> = {}): Input<'offers.decline'> {
  return { ...known, by: 'citizen', reason: 'area', note: null, ...STAYS, ...more };
}

export const STAYS = { consequence: 'stay', pausedUntil: null, nextContactOn: NEXT_CONTACT } as const;

/** Offers through the operations, as a person would; versions as each step leaves them. */
export function offersOf({ must }: Pick<TestEngine, 'must'>) {
  const proposed = async (unitId: UnitId, residentId: ResidentId): Promise<Known> => {
    const { id } = await must('offers.propose', { unitId, residentId, moveIn: null });
    return { id, version: 1 };
  };
  const offered = async (
    unitId: UnitId,
    residentId: ResidentId,
    more: Partial<Input<'offers.offer'>> = {},
  ): Promise<Known> => {
    const known = await proposed(unitId, residentId);
    await must('offers.offer', offerInput(known, more));
    return { id: known.id, version: 2 };
  };
  const accepted = async (
    unitId: UnitId,
    residentId: ResidentId,
    more: Partial<Input<'offers.accept'>> = {},
    offering: Partial<Input<'offers.offer'>> = {},
  ): Promise<Known> => {
    const known = await offered(unitId, residentId, offering);
    await must('offers.accept', acceptInput(known, more));
    return { id: known.id, version: 3 };
  };
  return { proposed, offered, accepted };
}
