import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { Unit } from '../units/units.repository.ts';
import type { DemoBlock, DemoEstate } from './places.ts';
import { TOWN } from './places.ts';
import type { Random } from './random.ts';
import { SOCIAL_CARETAKER } from './users.ts';

/** A home without its estate's id, which is known first when the estate is saved. */
export type DemoHome = Omit<Unit, 'estateId'>;

/** Size in m², rooms and rent in kroner a month, from the smallest to the largest; null where nobody pays rent. */
interface Range {
  readonly size: readonly [number, number];
  readonly rooms: readonly [number, number];
  readonly rent: readonly [number, number] | null;
}

const ranges: Readonly<Record<UnitTypeCode, Range>> = {
  SKAEV: { size: [26, 42], rooms: [1, 2], rent: [2_650, 3_250] },
  ALMEN: { size: [48, 92], rooms: [2, 4], rent: [3_600, 6_900] },
  SBILLIG: { size: [38, 60], rooms: [1, 2], rent: [2_300, 3_400] },
  UDSLUS: { size: [32, 52], rooms: [1, 2], rent: [2_900, 4_100] },
  START: { size: [28, 40], rooms: [1, 1], rent: [2_700, 3_300] },
  BOF: { size: [16, 24], rooms: [1, 1], rent: [2_100, 2_700] },
  AEH: { size: [55, 75], rooms: [2, 3], rent: [4_800, 6_400] },
  B107: { size: [18, 28], rooms: [1, 1], rent: null },
  B108: { size: [30, 45], rooms: [1, 2], rent: [3_900, 5_200] },
  K109: { size: [16, 26], rooms: [1, 1], rent: null },
  H110: { size: [12, 18], rooms: [1, 1], rent: null },
  HUSVILD: { size: [20, 34], rooms: [1, 2], rent: [2_000, 2_900] },
  ANDET: { size: [24, 38], rooms: [1, 2], rent: [1_800, 2_600] },
};

/** Every home of an estate, in the order of its addresses. */
export function demoHomes(random: Random, estate: DemoEstate): readonly DemoHome[] {
  let number = 0;
  return estate.blocks.flatMap((block) =>
    Array.from({ length: block.count }, (_, index) => {
      number += 1;
      return demoHome(random, block, index, `${estate.number}-${String(number).padStart(3, '0')}`);
    }),
  );
}

function demoHome(random: Random, block: DemoBlock, index: number, tenancyNumber: string): DemoHome {
  const range = ranges[block.type];
  const house = block.building === 'houses';
  const crooked = block.type === 'SKAEV';
  const address = addressOf(block, index);
  const ground = house || address.floor === 'st';
  return {
    address,
    tenancyNumber,
    type: block.type,
    sizeM2: random.int(...range.size),
    rooms: random.int(...range.rooms),
    rentOre: range.rent === null ? null : Math.round(random.int(...range.rent) / 5) * 500,
    rentIncludes: random.chance(0.3) ? 'Vand og varme a conto' : null,
    shielded: block.type === 'K109',
    socialCaretaker: crooked || block.type === 'UDSLUS' ? SOCIAL_CARETAKER : null,
    ownAnimals: ownAnimals(random, block.type),
    ownEntrance: house,
    groundFloor: ground,
    lift: house ? null : random.chance(0.3),
    accessible: block.type === 'AEH' ? true : ground && random.chance(0.5),
    commonHouse: crooked || block.building === 'rooms',
    outdoorSpace: house,
    noiseTolerated: crooked ? true : orUnknown(random, 0.2),
    substancesTolerated: crooked ? true : orUnknown(random, 0.2),
    couples: range.rooms[1] > 1,
    children: block.type === 'ALMEN' ? true : orUnknown(random, 0.3),
    assignmentRight: block.type !== 'ANDET',
    plannedFrom: null,
    retiredOn: null,
    note: null,
    attributes: [],
  };
}

/** One answer in three is not known yet. */
function orUnknown(random: Random, yes: number): boolean | null {
  return random.chance(0.33) ? null : random.chance(yes);
}

function ownAnimals(random: Random, type: UnitTypeCode): DemoHome['ownAnimals'] {
  if (type === 'SKAEV' && random.chance(0.15))
    return { dog: 'yes', cat: 'yes', other: 'yes', note: 'Høns i gården efter aftale med naboerne' };
  if (type === 'ALMEN' && random.chance(0.1)) return { dog: null, cat: 'yes', other: null, note: null };
  return { dog: null, cat: null, other: null, note: null };
}

const sides = ['tv', 'mf', 'th'] as const;
const floors = ['st', '1', '2', '3'] as const;
const HOMES_PER_STAIR = sides.length * floors.length;

function addressOf({ street, firstNumber, building }: DemoBlock, index: number): DemoHome['address'] {
  const place = { street, letter: null, place: null, ...TOWN };
  switch (building) {
    case 'houses':
      return { ...place, houseNumber: firstNumber + index * 2, floor: null, door: null };
    case 'rooms':
      return { ...place, houseNumber: firstNumber, floor: index < 4 ? 'st' : '1', door: String(index + 1) };
    case 'flats': {
      const inStair = index % HOMES_PER_STAIR;
      return {
        ...place,
        houseNumber: firstNumber + 2 * Math.floor(index / HOMES_PER_STAIR),
        floor: floors[Math.floor(inStair / sides.length)] ?? null,
        door: sides[inStair % sides.length] ?? null,
      };
    }
  }
}
