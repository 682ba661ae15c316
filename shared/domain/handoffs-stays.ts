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
  const { before, after, psychiatric, stayId } = change;
  const wasDead = before?.state === 'dead';
  if (after.state === 'dead') return wasDead ? { did: 'nothing' } : { did: 'die' };
  if (wasDead) return { did: 'revive' };
  const mine = known.find((one) => one.stayId === stayId);
  if (mine !== undefined) return ofKnown(mine, after);
  if (psychiatric !== 'yes') return { did: 'nothing' };
  if (!isInpatient(before, after)) return { did: 'nothing' };
  const unlinked = known.find(
    ({ stayId: other, closedOn, dischargedOn, isPsychiatric }) =>
      other === null && closedOn === null && isPsychiatric && (dischargedOn === null || isOut(after)),
  );
  if (unlinked !== undefined) return { did: 'link', id: unlinked.id };
  return { did: isOut(after) ? 'open-discharged' : 'open' };
}

function ofKnown({ id, closedOn, closeReason }: KnownHandoff, after: StayState): StayEffect {
  if (after.state === 'annulled') return closedOn === null ? { did: 'annul', id } : { did: 'nothing' };
  if (closedOn !== null && closeReason === 'annulled') return { did: 'reopen', id };
  return { did: 'change', id };
}

/** An acute contact alone opens nothing, and a stay that began as one counts once it became an admission. */
function isInpatient(before: StayState | null, after: StayState): boolean {
  if (after.state === 'in' || after.state === 'leave') return true;
  if (after.state === 'unknown-start') return after.to !== null;
  return after.state === 'discharged' && before?.state !== 'emergency';
}

export function isOut({ state, to }: StayState): boolean {
  return state === 'discharged' || (state === 'unknown-start' && to !== null);
}

function isInHospital(state: StayState | null): boolean {
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
