import { describe, expect, test } from 'vitest';
import type { Block, PlacedHome } from '../../../shared/domain/estate-drawing.ts';
import { drawEstate } from '../../../shared/domain/estate-drawing.ts';

interface Named extends PlacedHome {
  readonly door: string | null;
}

const at = (houseNumber: number, floor: string | null = null, door: string | null = null, more = {}): Named => ({
  street: 'Ågade',
  postCode: '2999',
  houseNumber,
  letter: null,
  floor,
  door,
  ...more,
});
const said = (blocks: readonly Block<Named>[]) =>
  blocks.map((block) =>
    block.kind === 'yard'
      ? { yard: block.street, homes: block.homes.map(({ houseNumber }) => houseNumber) }
      : {
          building: block.name,
          floors: block.floors.map(({ floor, homes }) => [floor, homes.map(({ door }) => door)]),
        },
  );

describe('an estate', () => {
  test('is drawn with the highest floor first and the doors from left to right', () => {
    const homes = [at(2, 'kl'), at(2, 'st', 'tv'), at(2, 'st', 'th'), at(2, '1', 'tv'), at(2, '1', 'mf')];
    expect(said(drawEstate(homes))).toEqual([
      {
        building: 'Ågade 2',
        floors: [
          ['1', ['tv', 'mf']],
          ['st', ['tv', 'th']],
          ['kl', [null]],
        ],
      },
    ]);
  });

  test('puts houses on one street in one yard, and begins a new one after a building and on another street', () => {
    const homes = [
      at(1),
      at(3),
      at(5, 'st'),
      at(7),
      at(7, null, null, { letter: 'B' }),
      at(2, null, null, { street: 'Ø' }),
    ];
    expect(said(drawEstate(homes))).toEqual([
      { yard: 'Ågade', homes: [1, 3] },
      { building: 'Ågade 5', floors: [['st', [null]]] },
      { yard: 'Ågade', homes: [7, 7] },
      { yard: 'Ø', homes: [2] },
    ]);
  });

  test('takes rooms without a floor for one building, and the same number in two towns for two', () => {
    const homes = [at(4, null, '1'), at(4, null, '2'), at(4, null, '1', { postCode: '3000' })];
    expect(said(drawEstate(homes))).toEqual([
      { building: 'Ågade 4', floors: [[null, ['1', '2']]] },
      { yard: 'Ågade', homes: [4] },
    ]);
  });

  test('without a home is nothing', () => {
    expect(drawEstate([])).toEqual([]);
  });
});
