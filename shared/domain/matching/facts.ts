import type { IsoDate } from '../../dates.ts';
import type { EstateId, ResidentId, UnitId } from '../../ids.ts';
import type { AnimalRules, OwnPermission } from '../house-rules.ts';
import type { Needs } from '../needs.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Availability } from '../unit-availability.ts';
import type { UnitTypeCode } from '../unit-types.ts';

/** Null everywhere: nobody has said, which is unknown and never a no. */
type Known = boolean | null;

/** What a home says, by its own answer or else its estate's. */
export interface HomeTraits {
  readonly ownEntrance: Known;
  readonly groundFloor: Known;
  readonly lift: Known;
  readonly accessible: Known;
  readonly commonHouse: Known;
  readonly outdoorSpace: Known;
  readonly noiseTolerated: Known;
  readonly substancesTolerated: Known;
  readonly couples: Known;
  readonly children: Known;
  readonly caretaker: Known;
  readonly visitors: Known;
  readonly farFromNeighbours: Known;
}

/** How people live who live there already: is there somebody who needs quiet, somebody who is heard? */
export interface ResidentMix {
  readonly needsQuiet: boolean;
  readonly isHeard: boolean;
}

/** What matching knows of a home. Of a shielded one: no place, no estate's rules, no neighbours, whoever asks. */
export interface MatchHome {
  readonly id: UnitId;
  readonly type: UnitTypeCode;
  readonly shielded: boolean;
  /** Null for a shielded home: a match may not tell where it lies. */
  readonly place: { readonly postCode: string; readonly estateId: EstateId } | null;
  readonly sizeM2: number | null;
  readonly rooms: number | null;
  readonly rentOre: number | null;
  readonly traits: HomeTraits;
  readonly ownAnimals: OwnPermission | null;
  /** Of its estate, each in force from its day. */
  readonly houseRules: readonly AnimalRules[];
  readonly availability: Availability;
  /** An offer that waits for its answer holds the home for one person. */
  readonly heldFor: ResidentId | null;
  /** Those who live in its estate. */
  readonly neighbours: ReadonlySet<ResidentId>;
  readonly mix: ResidentMix | null;
}

/** Two persons who should not live side by side. It is told by whom to ask, and never by who the other is. */
export interface KnownConflict {
  readonly withId: ResidentId;
  readonly ask: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The other lives where nobody may be told: the question is asked at every home, so that no home tells the place. */
  readonly placeHidden: boolean;
}

/** What matching knows of a person. */
export interface Seeker {
  readonly id: ResidentId;
  readonly needs: Needs;
  readonly birthDate: IsoDate | null;
  /** Needs support in the home (bostøtte); null: nobody has said. */
  readonly supportNeeded: boolean | null;
  /** By decisions in force. */
  readonly granted: readonly Paragraph[];
  /** By decisions in force, and not granted by a later one. */
  readonly refused: readonly Paragraph[];
  readonly conflicts: readonly KnownConflict[];
}

/** The day that a match is judged for: that of moving in, or today. */
export interface MatchDay {
  readonly today: IsoDate;
  readonly moveIn: IsoDate | null;
}

export function dayOf({ today, moveIn }: MatchDay): IsoDate {
  return moveIn ?? today;
}
