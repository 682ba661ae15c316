import { isoDate } from '../../../../shared/dates.ts';
import type { AnimalRules } from '../../../../shared/domain/house-rules.ts';
import type {
  HomeTraits,
  KnownConflict,
  MatchDay,
  MatchHome,
  Seeker,
} from '../../../../shared/domain/matching/facts.ts';
import type { HouseholdAnimal, NeedCode, Needs, NeedValues } from '../../../../shared/domain/needs.ts';
import type { EstateId, ResidentId, UnitId } from '../../../../shared/ids.ts';

export const WHEN: MatchDay = { today: isoDate('2026-11-23'), moveIn: null };
export const HERE = 'estate-here' as EstateId;
export const ELSEWHERE = 'estate-elsewhere' as EstateId;
export const person = (name: string) => name as ResidentId;

const UNSAID: HomeTraits = {
  ownEntrance: null,
  groundFloor: null,
  lift: null,
  accessible: null,
  commonHouse: null,
  outdoorSpace: null,
  noiseTolerated: null,
  substancesTolerated: null,
  couples: null,
  children: null,
  caretaker: null,
  visitors: null,
  farFromNeighbours: null,
};

export type HomeChanges = Partial<Omit<MatchHome, 'traits'>> & { readonly traits?: Partial<HomeTraits> };

/** A free home of which nobody has said anything but its type and place. */
export function home({ traits = {}, ...changes }: HomeChanges = {}): MatchHome {
  return {
    id: 'home' as UnitId,
    type: 'SKAEV',
    shielded: false,
    place: { postCode: '2999', estateId: HERE },
    sizeM2: null,
    rooms: null,
    rentOre: null,
    traits: { ...UNSAID, ...traits },
    ownAnimals: null,
    houseRules: [],
    availability: { kind: 'now', since: isoDate('2026-11-01') },
    heldFor: null,
    neighbours: new Set(),
    mix: null,
    ...changes,
  };
}

export const shieldedHome = (changes: HomeChanges = {}): MatchHome => home({ shielded: true, place: null, ...changes });

/** Asks for nothing, and has been granted a skæv bolig. */
export function seeker(needs: Needs = {}, changes: Partial<Seeker> = {}): Seeker {
  return {
    id: person('Prøve Borger'),
    needs,
    birthDate: null,
    supportNeeded: null,
    granted: ['abl-5a'],
    refused: [],
    conflicts: [],
    ...changes,
  };
}

export function must<C extends NeedCode>(code: C, value: NeedValues[C]): Needs {
  return { [code]: { value, strength: 'must' } };
}

export function wish<C extends NeedCode>(code: C, value: NeedValues[C]): Needs {
  return { [code]: { value, strength: 'wish' } };
}

export const animal = (changes: Partial<HouseholdAnimal> = {}): HouseholdAnimal => ({
  kind: 'dog',
  count: 1,
  size: 'medium',
  assistance: false,
  breed: null,
  ...changes,
});

export const houseRules = (changes: Partial<AnimalRules> = {}): AnimalRules => ({
  from: isoDate('2020-01-01'),
  dog: 'yes',
  cat: 'yes',
  other: 'yes',
  maxAnimals: null,
  maxDogSize: null,
  ...changes,
});

export const conflict = (changes: Partial<KnownConflict> = {}): KnownConflict => ({
  withId: person('Anden Borger'),
  ask: 'Lone Prøve',
  from: isoDate('2026-06-01'),
  to: isoDate('2027-05-31'),
  placeHidden: false,
  ...changes,
});
