import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { Random } from './random.ts';

/** How the homes of an estate stand: small houses on a lane, flats on floors, or rooms of one house. */
export type Building = 'houses' | 'flats' | 'rooms';

export interface DemoBlock {
  readonly type: UnitTypeCode;
  readonly count: number;
  readonly street: string;
  readonly firstNumber: number;
  readonly building: Building;
}

export interface DemoEstate {
  /** Index into `demoAssociations`, null for the municipality's own building. */
  readonly association: number | null;
  readonly name: string;
  readonly number: string;
  readonly vacancyPaid: boolean;
  readonly animals: 'welcome' | 'small' | 'no';
  readonly blocks: readonly DemoBlock[];
}

export const MUNICIPALITY = 'Lindeby Kommune';
/** No Danish post code: nobody lives there. */
export const TOWN = { postCode: '6999', city: 'Lindeby' } as const;

export const demoAssociations = [
  {
    name: 'Boligforeningen Åkanden',
    cvr: '99000011',
    lbfNumber: '9001',
    contactName: 'Udlejningen',
    contactEmail: 'udlejning@aakanden.invalid',
  },
  {
    name: 'Boligselskabet Lindetræet',
    cvr: '99000022',
    lbfNumber: '9002',
    contactName: 'Rikke Fisker',
    contactEmail: 'rikke@lindetraeet.invalid',
  },
  {
    name: 'Almenbo Østerlund',
    cvr: '99000033',
    lbfNumber: '9003',
    contactName: null,
    contactEmail: 'kontor@oesterlund.invalid',
  },
] as const;

/** The 12 estates with 120 homes that every demo has. */
const fixedEstates: readonly DemoEstate[] = [
  estate(0, 'Skovhusene', '001', true, 'welcome', [block('SKAEV', 12, 'Skovhusene', 1, 'houses')]),
  estate(0, 'Kærgården', '002', true, 'welcome', [
    block('SKAEV', 6, 'Bag Smedjen', 3, 'houses'),
    block('ALMEN', 4, 'Kærgårdsvej', 20, 'flats'),
  ]),
  estate(0, 'Ærøparken', '003', true, 'small', [
    block('SKAEV', 2, 'Ærøvej', 2, 'houses'),
    block('ALMEN', 8, 'Ærøvej', 4, 'flats'),
  ]),
  estate(0, 'Ågården', '004', false, 'small', [
    block('ALMEN', 6, 'Ågade', 20, 'flats'),
    block('BOF', 6, 'Ågade', 26, 'rooms'),
  ]),
  estate(1, 'Nørre Allé', '011', true, 'no', [
    block('START', 8, 'Nørre Allé', 12, 'flats'),
    block('UDSLUS', 4, 'Nørre Allé', 16, 'flats'),
  ]),
  estate(1, 'Lindegården', '012', false, 'small', [
    block('ALMEN', 10, 'Lindegårdsvej', 1, 'flats'),
    block('SBILLIG', 4, 'Lindegårdsvej', 9, 'flats'),
  ]),
  estate(1, 'Møllevænget', '013', false, 'no', [
    block('AEH', 6, 'Møllevænget', 2, 'houses'),
    block('ALMEN', 2, 'Møllevænget', 14, 'flats'),
  ]),
  estate(2, 'Østre Skovvænge', '021', true, 'welcome', [
    block('SKAEV', 4, 'Østre Skovvænge', 1, 'houses'),
    block('UDSLUS', 8, 'Østre Skovvænge', 11, 'flats'),
  ]),
  estate(2, 'Åbakken', '022', false, 'small', [
    block('ALMEN', 4, 'Åbakken', 5, 'flats'),
    block('SBILLIG', 4, 'Åbakken', 7, 'flats'),
  ]),
  estate(2, 'Havnegården', '023', false, 'small', [block('ANDET', 2, 'Havnegangen', 8, 'houses')]),
  estate(null, 'Kommunens Hus', 'K1', true, 'no', [
    block('B107', 6, 'Klokkestræde', 2, 'rooms'),
    block('HUSVILD', 2, 'Klokkestræde', 4, 'flats'),
    block('K109', 4, 'Bag Kirken', 11, 'rooms'),
  ]),
  estate(null, 'Lindely', 'K2', true, 'small', [
    block('H110', 4, 'Søndervangen', 30, 'rooms'),
    block('B108', 4, 'Søndervangen', 32, 'rooms'),
  ]),
];

/** At least `homes` homes: the fixed estates, then as many invented ones as it takes, the last cut to fit. */
export function demoEstates(random: Random, homes: number): readonly DemoEstate[] {
  const estates = [...fixedEstates];
  const names = random.shuffle(firstParts.flatMap((first) => lastParts.map((last) => ({ first, last }))));
  for (let left = homes - countHomes(estates); left > 0; ) {
    const at = estates.length - fixedEstates.length;
    const { first, last } = names[at % names.length] ?? { first: 'Linde', last: 'haven' };
    const name = `${first}${last}${at < names.length ? '' : ` ${1 + Math.floor(at / names.length)}`}`;
    const made = inventedEstate(random, name, at, Math.min(left, 50));
    estates.push(made);
    left -= countHomes([made]);
  }
  return estates;
}

export function countHomes(estates: readonly DemoEstate[]): number {
  return estates.reduce((sum, { blocks }) => sum + blocks.reduce((inner, { count }) => inner + count, 0), 0);
}

const firstParts = [
  'Birke',
  'Lærke',
  'Mose',
  'Høj',
  'Eng',
  'Søn',
  'Vester',
  'Hyld',
  'Kløver',
  'Ahorn',
  'Pile',
  'Rosen',
  'Svane',
  'Trane',
  'Vibe',
  'Ager',
  'Bøge',
  'Egen',
  'Fyrre',
  'Grønne',
  'Hassel',
  'Ravne',
  'Tjørne',
] as const;
const lastParts = [
  'gården',
  'parken',
  'vænget',
  'toften',
  'lunden',
  'husene',
  'bakken',
  'engen',
  'haven',
  'bo',
  'marken',
  'ledet',
  'kæret',
  'dalen',
  'skoven',
  'stien',
  'gærdet',
  'højen',
] as const;
const inventedTypes = ['ALMEN', 'ALMEN', 'ALMEN', 'SBILLIG', 'UDSLUS', 'START', 'AEH', 'SKAEV'] as const;

function inventedEstate(random: Random, name: string, at: number, homes: number): DemoEstate {
  const half = Math.ceil(homes / 2);
  const blocks = [block(random.pick(inventedTypes), half, name, 1, 'flats')];
  if (homes > half) blocks.push(block(random.pick(inventedTypes), homes - half, name, 101, 'houses'));
  return estate(
    at % demoAssociations.length,
    name,
    String(100 + at),
    random.chance(0.5),
    random.pick(['welcome', 'small', 'no']),
    blocks,
  );
}

function estate(
  association: number | null,
  name: string,
  number: string,
  vacancyPaid: boolean,
  animals: DemoEstate['animals'],
  blocks: readonly DemoBlock[],
): DemoEstate {
  return { association, name, number, vacancyPaid, animals, blocks };
}

function block(type: UnitTypeCode, count: number, street: string, firstNumber: number, building: Building): DemoBlock {
  return { type, count, street, firstNumber, building };
}
