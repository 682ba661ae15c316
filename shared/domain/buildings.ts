import type { IsoDate } from '../dates.ts';

/** What is known of a municipal building; the days are the first and the last on which room stands unused. */
export interface BuildingFacts {
  /** Homes that could be made there, beside those that are there already. */
  readonly possibleHomes: number | null;
  readonly idleFrom: IsoDate | null;
  readonly idleUntil: IsoDate | null;
  /** Last day of another use for the time being. */
  readonly temporaryUntil: IsoDate | null;
}

/**
 * `idle`: room stands unused today. `temporary`: it is used for something else until a day. `later`: it will stand unused.
 * `used`: there is no room, nobody has said from when, or the time is over.
 */
export type BuildingState = 'idle' | 'temporary' | 'later' | 'used';

export function buildingState(building: BuildingFacts, today: IsoDate): BuildingState {
  const { possibleHomes, idleFrom, idleUntil, temporaryUntil } = building;
  if ((possibleHomes ?? 0) === 0 || idleFrom === null) return 'used';
  if (idleUntil !== null && idleUntil < today) return 'used';
  if (temporaryUntil !== null && temporaryUntil >= today) return 'temporary';
  return idleFrom <= today ? 'idle' : 'later';
}

/** Homes that there is room for today, and those that there will be room for. */
export function idleCapacity(
  buildings: readonly BuildingFacts[],
  today: IsoDate,
): { readonly now: number; readonly later: number } {
  const sum = (states: readonly BuildingState[]): number =>
    buildings
      .filter((building) => states.includes(buildingState(building, today)))
      .reduce((homes, building) => homes + (building.possibleHomes ?? 0), 0);
  return { now: sum(['idle']), later: sum(['temporary', 'later']) };
}
