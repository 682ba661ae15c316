import type { IsoDate } from '../../../../shared/dates.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { AnimalRules } from '../../../../shared/domain/house-rules.ts';
import { animalAnswers, dogSizes } from '../../../../shared/domain/house-rules.ts';
import type { HomeTraits, MatchHome, Seeker } from '../../../../shared/domain/matching/facts.ts';
import type { NeedCode, Needs, NeedValues } from '../../../../shared/domain/needs.ts';
import { needCodes } from '../../../../shared/domain/needs.ts';
import { paragraphs } from '../../../../shared/domain/paragraphs.ts';
import type { unitTypeCodes } from '../../../../shared/domain/unit-types.ts';
import type { seeded } from '../../seeded.ts';
import { animal, conflict, ELSEWHERE, HERE, home, houseRules, person } from './pairs.ts';

type Random = ReturnType<typeof seeded>;

const TYPES = ['SKAEV', 'ALMEN', 'START', 'ANDET', 'B107'] as const satisfies readonly (typeof unitTypeCodes)[number][];
const PEOPLE = ['Bo', 'Ea', 'Ib', 'Ub'].map(person);
const CODES = ['2000', '2610', '2999'];
const DAYS: readonly IsoDate[] = ['2026-01-01', '2026-11-23', '2026-12-01'].map(isoDate);

const some = <T>(random: Random, items: readonly T[]): readonly T[] => items.filter(() => random.next() < 0.4);
const known = (random: Random): boolean | null => random.pick([true, true, false, null]);

/** A home as homes may be: much unsaid, some taken, one in five shielded and then without a place. */
export function anyHome(random: Random): MatchHome {
  const { pick, int, next } = random;
  const shielded = next() < 0.2;
  const traits = Object.fromEntries(Object.keys(home().traits).map((name) => [name, known(random)]));
  const estateId = pick([HERE, ELSEWHERE]);
  return home({
    type: pick(TYPES),
    shielded,
    place: shielded ? null : { postCode: pick(CODES), estateId },
    sizeM2: pick([null, 20, 40, 80]),
    rooms: pick([null, 1, 2, 3.5]),
    rentOre: pick([null, int(100_000, 900_000)]),
    traits: traits as unknown as HomeTraits,
    ownAnimals: next() < 0.3 ? { dog: pick([null, ...animalAnswers]), cat: null, other: null } : null,
    houseRules: shielded ? [] : some(random, DAYS).map((from) => anyRules(random, from)),
    availability: pick([
      { kind: 'now', since: pick([null, ...DAYS]) },
      { kind: 'now', since: null },
      { kind: 'from', date: isoDate('2027-02-01') },
      { kind: 'none' },
    ]),
    heldFor: next() < 0.2 ? pick(PEOPLE) : null,
    neighbours: new Set(shielded ? [] : some(random, PEOPLE)),
    mix: pick([null, { needsQuiet: next() < 0.5, isHeard: next() < 0.5 }]),
  });
}

export function anySeeker(random: Random): Seeker {
  const { pick, next } = random;
  const values = anyValues(random);
  const asked = needCodes.filter(() => next() < 0.12);
  const need = (code: NeedCode) => [code, { value: values[code], strength: pick(['must', 'wish']) }];
  return {
    id: pick(PEOPLE),
    needs: Object.fromEntries(asked.map(need)) as Needs,
    birthDate: pick([null, isoDate('2004-02-29'), isoDate('1980-01-01')]),
    supportNeeded: known(random),
    granted: paragraphs.filter(() => next() < 0.6),
    refused: some(random, paragraphs),
    conflicts: next() < 0.2 ? [conflict({ withId: pick(PEOPLE), placeHidden: next() < 0.3 })] : [],
  };
}

function anyRules({ pick }: Random, from: IsoDate): AnimalRules {
  const answer = () => pick(animalAnswers);
  return houseRules({
    from,
    dog: answer(),
    cat: answer(),
    other: answer(),
    maxAnimals: pick([null, 0, 1, 3]),
    maxDogSize: pick([null, ...dogSizes]),
  });
}

function anyValues(random: Random): NeedValues {
  const { pick, int } = random;
  const flags = Object.fromEntries(needCodes.map((code) => [code, true]));
  const animals = Array.from({ length: int(0, 3) }, () =>
    animal({
      kind: pick(['dog', 'cat', 'other', 'small']),
      count: int(1, 3),
      size: pick([null, ...dogSizes]),
      assistance: random.next() < 0.1,
      breed: pick([null, 'Labrador', 'Tosa']),
    }),
  );
  const benefitOre = pick([null, int(0, 300_000)]);
  return {
    ...(flags as unknown as NeedValues),
    type: some(random, TYPES),
    area: some(random, CODES),
    'max-rent': { maxOre: int(100_000, 800_000), benefitOre, benefitSource: null, benefitOn: null },
    'min-size': int(10, 90),
    'min-rooms': int(1, 4),
    animals,
    'avoid-area': some(random, CODES),
    'avoid-estate': some(random, [HERE, ELSEWHERE]),
    'avoid-type': some(random, TYPES),
  };
}
