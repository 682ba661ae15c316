import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { HomeState } from '../../../shared/domain/estate-drawing.ts';
import { homeStates } from '../../../shared/domain/estate-drawing.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { groupBy } from '../group.ts';
import { warningDays } from '../settings/settings.service.ts';
import type { Days, DrawnHome } from './estate-homes.repository.ts';
import { countStates, countTypes, homesInEstate, plannedHomes } from './estate-homes.repository.ts';

export type StateCounts = Readonly<Record<HomeState, number>>;

export const NO_HOMES: StateCounts = { occupied: 0, ending: 0, let: 0, free: 0, out: 0, planned: 0 };

/** The homes that may be drawn of an estate: all but the shielded and those that are homes no longer. */
export function drawnHomes(db: ReadableDb, estateId: EstateId, today: IsoDate): DrawnHome[] {
  return homesInEstate(db, estateId, daysOf(db, today));
}

/** The same homes as figures, estate by estate; one without homes is not in the map. */
export function statesByEstate(db: ReadableDb, today: IsoDate): ReadonlyMap<EstateId, StateCounts> {
  const counted = groupBy(countStates(db, daysOf(db, today)), ({ estateId }) => estateId);
  return new Map(
    [...counted].map(([estateId, states]) => [
      estateId,
      { ...NO_HOMES, ...Object.fromEntries(states.map(({ state, homes }) => [state, homes])) },
    ]),
  );
}

export function homesOf(states: StateCounts): number {
  return homeStates.reduce((sum, state) => sum + states[state], 0);
}

/** Homes with an address that will be ready on a day to come, the soonest first. */
export const homesToCome: typeof plannedHomes = plannedHomes;

/** How many homes there are of each type, and how many of them are free today. */
export const stockByType: typeof countTypes = countTypes;

/** Soon is what the start page warns of too. */
function daysOf(db: ReadableDb, today: IsoDate): Days {
  return { today, endsBy: addDays(today, warningDays(db).ending) };
}
