import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { type UnitRow, unitRow } from '../../../../shared/contract/units.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { AssociationId, EstateId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { homesOf, listInput, objectsOf } from '../../../helpers/homes.ts';

let engine: TestEngine;
let åkanden: AssociationId;
let ærten: AssociationId;
let kær: EstateId;
let gade: EstateId;
let own: EstateId;

beforeAll(async () => {
  engine = await openTestEngine();
  const make = homesOf(engine);
  åkanden = await make.association('Åkanden');
  ærten = await make.association('Ærten');
  kær = await make.estate('Kærgården', åkanden);
  gade = await make.estate('Gadehuset', ærten);
  own = await make.estate('Kommunens hus');
  await make.houseRules(kær, '2020-01-01', { dog: 'no', cat: 'by-agreement', other: 'no' });
  await make.houseRules(kær, '2026-01-01', { dog: 'yes', cat: 'no', other: 'no' });
  const at = (street: string, houseNumber: number, more = {}) => ({ street, houseNumber, ...more });
  const å2 = await make.unit(kær, {
    address: at('Ågade', 2),
    type: 'START',
    rentOre: 400_000,
    sizeM2: 50,
    accessible: true,
    tenancyNumber: 'K-802',
  });
  const å10 = await make.unit(kær, {
    address: at('Aagade', 10),
    rentOre: null,
    sizeM2: null,
    tenancyNumber: 'K-810',
    ownAnimals: { dog: 'no', cat: 'yes', other: null, note: null },
  });
  const æ = await make.unit(gade, {
    address: at('Ærøvej', 4, { floor: 'st', door: 'tv' }),
    type: 'ALMEN',
    rentOre: 300_000,
    accessible: false,
    tenancyNumber: 'G-804',
  });
  const b = await make.unit(gade, {
    address: at('Bag Smedjen', 9),
    type: 'H110',
    rentOre: 300_000,
    sizeM2: 20,
    tenancyNumber: 'G-809',
  });
  await make.unit(own, { address: at('Torvet', 3), retiredOn: isoDate('2026-01-01'), tenancyNumber: 'T-803' });
  await make.unit(own, { address: at('Torvet', 1), shielded: true, rentOre: 300_000, tenancyNumber: 'HEMMELIG' });
  await make.tenancy(å2, { from: '2026-01-01', names: ['Åse Ågård', 'Bo Berg'] });
  await make.tenancy(æ, { from: '2026-01-01', to: '2026-12-31', names: ['!Ane Abild'] });
  await make.tenancy(b, { from: '2026-11-26', names: ['Karla Poulsen'] });
  await make.outage(å10, '2026-11-01', '2026-12-04');
  await make.condition(å2, 'good', '2026-01-01');
  await make.condition(æ, 'poor', '2026-01-01');
  await make.condition(æ, 'worn', '2026-02-01');
});
afterAll(() => engine.close());

type Options = Partial<Omit<Input<'units.list'>, 'filter'>>;
const rowsOf = async (
  filter: Partial<Input<'units.list'>['filter']> = {},
  more: Options = {},
): Promise<readonly UnitRow[]> => objectsOf<UnitRow>(await engine.must('units.list', listInput(filter, more)));
/** House numbers stand for the homes; null is the shielded one. */
const numbers = async (filter: Partial<Input<'units.list'>['filter']> = {}, more: Options = {}) =>
  (await rowsOf(filter, more)).map(({ address }) => (address === null ? null : Number(/ (\d+)/.exec(address)?.[1])));

const ALL = [9, 4, 2, 10, null];

test('a row says what is true today, and nothing of a shielded place', async () => {
  const page = await engine.must('units.list', listInput());
  expect(page.columns).toEqual(Object.keys(unitRow));
  expect([page.total, page.all, page.vacant, page.estates]).toEqual([5, 5, 2, 3]);
  const [bag, ærø, å2, å10, hidden] = objectsOf<UnitRow>(page);
  expect(bag).toEqual({
    id: expect.any(String),
    type: 'H110',
    town: '2999 Lindeby',
    shielded: false,
    address: 'Bag Smedjen 9',
    estateId: gade,
    estate: 'Gadehuset',
    association: 'Ærten',
    tenancyNumber: 'G-809',
    sizeM2: 20,
    rooms: 1,
    rentOre: 300_000,
    animals: { dog: null, cat: null, other: null },
    accessible: null,
    occupied: false,
    occupants: ['Karla Poulsen'],
    movesInOn: '2026-11-26',
    condition: null,
    outOfService: false,
    outUntil: null,
    availability: 'none',
    availableFrom: null,
    daysVacant: null,
  });
  expect(ærø).toMatchObject({
    address: 'Ærøvej 4, st. tv',
    occupied: true,
    occupants: [null],
    condition: 'worn',
    availability: 'from',
    availableFrom: '2027-01-01',
  });
  expect(å2).toMatchObject({
    occupants: ['Bo Berg', 'Åse Ågård'],
    animals: { dog: 'yes', cat: 'no', other: 'no' },
    availability: 'none',
    daysVacant: 0,
  });
  expect(å10).toMatchObject({
    outOfService: true,
    outUntil: '2026-12-04',
    animals: { dog: 'no', cat: 'yes', other: 'no' },
    availableFrom: '2026-12-05',
  });
  expect(hidden).toMatchObject({
    shielded: true,
    address: null,
    estateId: null,
    estate: null,
    association: null,
    tenancyNumber: null,
    rentOre: 300_000,
  });
});

describe('sorting', () => {
  test.each([
    ['address', false, ALL],
    ['address', true, [null, 10, 2, 4, 9]],
    ['type', false, [10, null, 4, 2, 9]],
    ['type', true, [9, 2, 4, 10, null]],
    ['rent', false, [9, 4, null, 2, 10]],
    ['rent', true, [2, 9, 4, null, 10]],
    ['size', false, [9, 4, null, 2, 10]],
    ['size', true, [2, 4, null, 9, 10]],
    ['occupiedBy', false, [2, 4, 9, 10, null]],
    ['occupiedBy', true, [10, null, 9, 4, 2]],
    ['condition', false, [2, 4, 9, 10, null]],
    ['condition', true, [4, 2, 9, 10, null]],
    ['availableFrom', false, [null, 10, 4, 9, 2]],
    ['availableFrom', true, [4, 10, null, 9, 2]],
    ['association', false, [9, 4, 2, 10, null]],
    ['association', true, [2, 10, 9, 4, null]],
  ] as const)('by %s, downwards %s', async (sort, descending, order) => {
    expect(await numbers({}, { sort, descending })).toEqual(order);
  });

  test('gives the same rows page by page as at once', async () => {
    for (const sort of ['address', 'rent', 'occupiedBy'] as const) {
      const pages = await Promise.all([0, 2, 4].map((offset) => numbers({}, { sort, offset, limit: 2 })));
      expect(pages.flat()).toEqual(await numbers({}, { sort }));
    }
    expect((await engine.must('units.list', listInput({}, { offset: 4, limit: 2 }))).total).toBe(5);
    expect(await numbers({}, { offset: 99 })).toEqual([]);
  });

  test('tells nobody the order of names that they may not read', async () => {
    await engine.signInAs('administrator');
    expect(await numbers({}, { sort: 'occupiedBy' })).toEqual([4, 2, 9, 10, null]);
    expect((await rowsOf()).every(({ occupants }) => occupants === null)).toBe(true);
    await engine.signInAs('first');
  });
});

describe('the filter', () => {
  test.each<[string, () => Partial<Input<'units.list'>['filter']>, readonly (number | null)[]]>([
    ['nothing', () => ({}), ALL],
    ['types', () => ({ types: ['START', 'H110'] }), [9, 2]],
    ['an estate', () => ({ estateIds: [gade] }), [9, 4]],
    ['the estate of a shielded unit', () => ({ estateIds: [own] }), []],
    ['several estates', () => ({ estateIds: [gade, kær, own] }), [9, 4, 2, 10]],
    ['an association', () => ({ associationIds: [åkanden] }), [2, 10]],
    ['associations', () => ({ associationIds: [åkanden, ærten] }), [9, 4, 2, 10]],
    ["the municipality's own, where the shielded is not found", () => ({ municipal: true }), []],
    ["the municipality's own that were closed down", () => ({ municipal: true, retired: true }), [3]],
    ['an association and the own', () => ({ associationIds: [åkanden], municipal: true }), [2, 10]],
    ['free today', () => ({ freeOn: isoDate('2026-11-23') }), [9, null]],
    ['free later', () => ({ freeOn: isoDate('2027-01-01') }), [4, 10, null]],
    ['dogs, by own permission before the rules of the day', () => ({ animal: 'dog' }), [2]],
    ['cats', () => ({ animal: 'cat' }), [10]],
    ['cats on a day with earlier rules', () => ({ animal: 'cat', freeOn: isoDate('2025-06-01') }), [2, 10]],
    ['other animals', () => ({ animal: 'other' }), []],
    ['shielded', () => ({ shielded: true }), [null]],
    ['not shielded', () => ({ shielded: false }), [9, 4, 2, 10]],
    ['accessible', () => ({ accessible: true }), [2]],
    ['not accessible', () => ({ accessible: false }), [4]],
    ['conditions, the last one noted', () => ({ conditions: ['good', 'poor'] }), [2]],
    ['out of service', () => ({ outOfService: true }), [10]],
    ['in service', () => ({ outOfService: false }), [9, 4, 2, null]],
    ['rent', () => ({ maxRentOre: 300_000 }), [9, 4, null]],
    [
      'all at once',
      () => ({
        types: ['START'],
        estateIds: [kær],
        animal: 'dog',
        accessible: true,
        conditions: ['good'],
        outOfService: false,
        maxRentOre: 400_000,
      }),
      [2],
    ],
  ])('finds by %s', async (_, filter, found) => {
    expect(await numbers(filter())).toEqual(found);
    expect((await engine.must('units.list', listInput(filter(), { limit: 1 }))).total).toBe(found.length);
  });

  test.each([
    ['aagade', [2, 10]],
    ['ÅGADE 10', [10]],
    ['gade', [9, 4, 2, 10]],
    ['kaergaarden', [2, 10]],
    ['akanden 2', [2]],
    ['aeroevej', [4]],
    ['k-802', [2]],
    ['k 80', []],
    ['80', []],
    ['8', []],
    ['k 81', []],
    ['810', [10]],
    ['ærøvej st tv', [4]],
    ['2999', [9, 4, 2, 10]],
    ['Lindeby', [9, 4, 2, 10]],
    ['0', []],
    ['Torvet', []],
    ['hemmelig', []],
    ['kommunens', []],
    ['%', ALL],
    ['_', ALL],
    ["' or 1=1", []],
  ] as const)('finds %s in address, number, estate and association, never in a shielded place', async (text, found) => {
    expect(await numbers({ text })).toEqual(found);
  });

  test('is refused with an estate that is none, and with more than it knows', async () => {
    expect(await engine.call('units.list', listInput({ estateIds: ['x' as EstateId] }))).toMatchObject({
      ok: false,
      error: { code: 'bad-input', where: 'filter.estateIds.0' },
    });
    expect(
      await engine.engine.handle({ operation: 'units.list', input: { ...listInput(), limit: 201 } }),
    ).toMatchObject({ error: { code: 'bad-input', where: 'limit' } });
  });
});
