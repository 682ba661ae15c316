import type { IsoDate } from '../dates.ts';
import type { CloseReason } from './handoffs.ts';
import type { StayChange, StayState } from './stays.ts';

/** What is known of one of a resident's hand-offs when a stay of theirs changes. */
export interface KnownHandoff {
  readonly id: string;
  /** The stay that it is about; null for one that was opened by hand. */
  readonly stayId: string | null;
  readonly dischargedOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
  readonly closeReason: CloseReason | null;
  readonly isPsychiatric: boolean;
}

/** What a changed stay does to the hand-offs of its citizen. `link` is about a hand-off that somebody opened by hand. */
export type StayEffect =
  | { readonly did: 'nothing' }
  | { readonly did: 'open' | 'open-discharged' }
  | { readonly did: 'link' | 'change' | 'annul' | 'reopen'; readonly id: string }
  /** Every hand-off of the citizen ends, and what reminds of them stops; or it was a mistake, and they begin again. */
  | { readonly did: 'die' | 'revive' };

/** Decides, and changes nothing: the preview of a message says what this says. */
export function effectOfStay(known: readonly KnownHandoff[], change: StayChange): StayEffect {
  const { before, after, psychiatric, stayId, isInpatient } = change;
  const wasDead = before?.state === 'dead';
  if (after.state === 'dead') return wasDead ? { did: 'nothing' } : { did: 'die' };
  if (wasDead) return { did: 'revive' };
  const mine = known.find((one) => one.stayId === stayId);
  if (mine !== undefined) return ofKnown(mine, change);
  if (psychiatric !== 'yes' || !isInpatient || (!isInHospital(after) && !isOut(after))) return { did: 'nothing' };
  const unlinked = known.find(
    ({ stayId: other, closedOn, dischargedOn, isPsychiatric }) =>
      other === null && closedOn === null && isPsychiatric && (dischargedOn === null || isOut(after)),
  );
  if (unlinked !== undefined) return { did: 'link', id: unlinked.id };
  return { did: isOut(after) ? 'open-discharged' : 'open' };
}

function ofKnown({ id, closedOn, closeReason }: KnownHandoff, change: StayChange): StayEffect {
  const { after, isInpatient } = change;
  // taken back whole, or down to an acute contact, which alone opens nothing
  const isNone = after.state === 'annulled' || (!isInpatient && after.state !== 'unknown-start');
  if (isNone) return closedOn === null ? { did: 'annul', id } : { did: 'nothing' };
  if (closeReason === 'annulled') return { did: 'reopen', id };
  return closedOn !== null && closeReason !== 'dead' && cameBack(change)
    ? { did: 'reopen', id }
    : { did: 'change', id };
}

export function isOut({ state }: StayState): boolean {
  return state === 'discharged';
}

/**
 * Was the discharge taken back, or did the same stay begin again? Then its hand-off runs again, also one that people had
 * closed: it is still the same way home, with the steps and the home that were agreed, and a second one of the same stay
 * would begin without them.
 */
export function cameBack({ before, after }: StayChange): boolean {
  return (before?.state === 'discharged' || before?.state === 'emergency') && isInHospital(after);
}

export function isInHospital(state: StayState | null): boolean {
  return state?.state === 'in' || state?.state === 'leave';
}

/** Did the citizen come to hospital again by this, so that what runs after an earlier discharge rests? */
export function isReadmission(other: KnownHandoff, { stayId, before, after }: StayChange): boolean {
  const cameIn = !isInHospital(before) && isInHospital(after);
  return cameIn && other.stayId !== stayId && other.closedOn === null && other.dischargedOn !== null;
}

/** Out again, or the admission was none. */
export function hasLeftHospital({ before, after }: StayChange): boolean {
  return isInHospital(before) && !isInHospital(after);
}
