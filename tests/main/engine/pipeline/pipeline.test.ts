import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { ADDRESS, homesOf, listInput, updateOf } from '../../../helpers/homes.ts';

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
beforeAll(async () => {
  engine = await openTestEngine({ roles: ['housing-worker', 'reader'] });
  make = homesOf(engine);
});
afterAll(() => engine.close());

const PLAN: Input<'pipeline.add'> = {
  name: 'Skovbrynet',
  type: 'SKAEV',
  homes: 8,
  stage: 'decided',
  expectedOn: isoDate('2027-06-01'),
  estateId: null,
  place: 'Ved Skovbrynet, grunden er ikke købt',
  shielded: false,
  note: null,
};
type Homes = Input<'pipeline.realise'>['homes'];

const add = (more: Partial<typeof PLAN> = {}) => engine.must('pipeline.add', { ...PLAN, ...more });
const overview = () => engine.must('pipeline.overview', {});
const planOf = async (id: string) => (await overview()).plans.find((plan) => plan.id === id);
const homes = (street: string, ...numbers: readonly number[]): Homes =>
  numbers.map((houseNumber) => ({
    address: { ...ADDRESS, street, houseNumber },
    tenancyNumber: `${street} ${houseNumber}`,
  }));
const wish = (
  { id, version }: Output<'pipeline.add'>,
  estateId: EstateId,
  made: Homes,
  readyOn = TODAY,
): Input<'pipeline.realise'> => ({
  id,
  version,
  estateId,
  readyOn,
  sizeM2: 30,
  rooms: 1,
  rentOre: 280_000,
  homes: made,
});
const figures = async (id: EstateId) => (await engine.must('estates.overview', {})).find((one) => one.id === id);

describe('a plan', () => {
  test('of eight homes without an address can be written down, changed, given up and taken up again', async () => {
    const { id, version } = await add();
    expect(await planOf(id)).toEqual({ ...PLAN, id, version, estate: null, association: null });
    const next = await engine.must('pipeline.change', { ...PLAN, id, version, homes: 7, stage: 'building' });
    expect(await planOf(id)).toMatchObject({ homes: 7, stage: 'building', version: 2 });
    const dropped = await engine.must('pipeline.setDropped', { ...next, dropped: true });
    expect(await planOf(id)).toBeUndefined();
    await engine.must('pipeline.setDropped', { ...dropped, dropped: false });
    expect(await planOf(id)).toMatchObject({ homes: 7 });
  });

  test('is refused where somebody else was first, where it is gone, and where the estate is unknown', async () => {
    const { id, version } = await add();
    await engine.must('pipeline.change', { ...PLAN, id, version, homes: 7 });
    const nobody = '018f0000-0000-7000-8000-000000000000' as typeof id;
    expect(await engine.call('pipeline.change', { ...PLAN, id, version })).toMatchObject({
      error: { code: 'changed-by-other' },
    });
    expect(await engine.call('pipeline.setDropped', { id, version, dropped: true })).toMatchObject({
      error: { code: 'changed-by-other' },
    });
    expect(await engine.call('pipeline.change', { ...PLAN, id: nobody, version })).toMatchObject({
      error: { code: 'not-found', where: 'id' },
    });
    expect(await engine.call('pipeline.add', { ...PLAN, estateId: nobody as never })).toMatchObject({
      error: { code: 'not-found', where: 'estateId' },
    });
  });

  test('may be read by a reader, and is written by those who write homes', async () => {
    await engine.signInAs('reader');
    expect((await overview()).plans.length).toBeGreaterThan(0);
    expect(await engine.call('pipeline.add', PLAN)).toMatchObject({ error: { code: 'no-permission' } });
    await engine.signInAs('housing-worker');
    expect((await engine.call('pipeline.add', PLAN)).ok).toBe(true);
    await engine.signInAs('first');
  });
});

describe('a plan that comes true', () => {
  test('becomes ordinary homes in one act, and keeps what is still to come', async () => {
    const estateId = await make.estate('Brynet', await make.association('Brynet'));
    const plan = await add({ estateId, place: null, homes: 3 });
    expect((await figures(estateId))?.onTheWay).toBe(3);
    const made = await engine.must('pipeline.realise', wish(plan, estateId, homes('Brynvej', 1, 3)));
    expect(made).toMatchObject({ left: 1, version: 2 });
    const { rows, columns } = await engine.must('units.list', listInput({ estateIds: [estateId] }));
    const column = (name: string) => rows.map((row) => row[columns.indexOf(name as never)]);
    expect([column('address'), column('availability'), column('sizeM2')]).toEqual([
      ['Brynvej 1', 'Brynvej 3'],
      ['now', 'now'],
      [30, 30],
    ]);
    expect(await figures(estateId)).toMatchObject({ onTheWay: 1, converted: [{ year: 2026, homes: 2 }] });
    await engine.must('pipeline.realise', wish(made, estateId, homes('Brynvej', 5), isoDate('2027-03-01')));
    expect(await planOf(plan.id)).toBeUndefined();
    const { addressed, built } = await overview();
    expect(addressed).toContainEqual(
      expect.objectContaining({ address: 'Brynvej 5', estate: 'Brynet', readyOn: '2027-03-01' }),
    );
    expect(built).toContainEqual({ year: 2026, type: 'SKAEV', homes: 2 });
    expect(await figures(estateId)).toMatchObject({ homes: 3, converted: [{ year: 2026, homes: 2 }] });
  });

  test('is all or nothing: one home that is wrong is told by its place, and none is made', async () => {
    const estateId = await make.estate('Ellegården');
    const plan = await add();
    const [first] = homes('Ellevej', 1);
    if (!first) throw new Error('no home');
    const twice = await engine.call('pipeline.realise', wish(plan, estateId, [first, first]));
    expect(twice).toMatchObject({ error: { code: 'already-exists', where: 'homes.1.tenancyNumber' } });
    expect(await figures(estateId)).toMatchObject({ homes: 0 });
    expect(await planOf(plan.id)).toMatchObject({ homes: 8, version: 1 });
    const stale = await engine.call('pipeline.realise', { ...wish(plan, estateId, [first]), version: 9 });
    expect(stale).toMatchObject({ error: { code: 'changed-by-other' } });
  });

  test('takes its room in a municipal building, until there is none', async () => {
    const estateId = await make.estate('Sognegården');
    const building = { useNow: null, idleFrom: TODAY, idleUntil: null, temporaryUntil: null, note: null };
    await engine.must('buildings.save', { estateId, version: null, possibleHomes: 2, ...building });
    const plan = await add({ estateId, place: null });
    const next = await engine.must('pipeline.realise', wish(plan, estateId, homes('Sognevej', 1)));
    expect((await figures(estateId))?.building).toMatchObject({ possibleHomes: 1 });
    await engine.must('pipeline.realise', wish(next, estateId, homes('Sognevej', 2, 3)));
    expect((await figures(estateId))?.building).toMatchObject({ possibleHomes: 0 });
  });
});

test('an undo takes the homes away again, and gives the plan and the building their numbers back', async () => {
  const estateId = await make.estate('Fortrudt');
  const building = { useNow: null, idleFrom: TODAY, idleUntil: null, temporaryUntil: null, note: null };
  await engine.must('buildings.save', { estateId, version: null, possibleHomes: 5, ...building });
  const plan = await add({ estateId, place: null, homes: 3 });
  const before = await figures(estateId);
  await engine.must('pipeline.realise', wish(plan, estateId, homes('Fortrydelsen', 1, 3)));
  expect(await figures(estateId)).toMatchObject({ homes: 2, onTheWay: 1, building: { possibleHomes: 3 } });
  const { undo } = await engine.must('changes.last', {});
  await engine.must('changes.undo', { seq: undo?.seq ?? 0 });
  const after = await figures(estateId);
  expect(after).toMatchObject({ homes: 0, onTheWay: 3, converted: [], building: { possibleHomes: 5 } });
  expect({ ...after, building: null }).toEqual({ ...before, building: null });
});

describe('a plan for shielded homes', () => {
  test('tells no place', async () => {
    const estateId = await make.estate('Krisehuset');
    for (const [where, more] of [
      ['estateId', { estateId, place: null }],
      ['place', { estateId: null, place: 'Bag kirken' }],
    ] as const)
      expect(await engine.call('pipeline.add', { ...PLAN, ...more, shielded: true })).toMatchObject({
        error: { code: 'rule-broken', where, params: { rule: 'shielded-plan-tells-place' } },
      });
    const { id } = await add({ shielded: true, place: null });
    expect(await planOf(id)).toMatchObject({ shielded: true, estate: null, place: null });
  });

  test('becomes shielded homes that no figure of any place speaks of', async () => {
    const estateId = await make.estate('Kanariehuset');
    const building = { useNow: null, idleFrom: TODAY, idleUntil: null, temporaryUntil: null, note: null };
    await engine.must('buildings.save', { estateId, version: null, possibleHomes: 5, ...building });
    const before = await engine.must('estates.overview', {});
    const plan = await add({ shielded: true, place: null, homes: 2, type: 'K109' });
    await engine.must('pipeline.realise', wish(plan, estateId, homes('Kanarievej', 1, 3)));
    expect(await engine.must('estates.overview', {})).toEqual(before);
    const after = await overview();
    expect(JSON.stringify(after)).not.toMatch(/kanarie/i);
    expect(after.built).toContainEqual({ year: 2026, type: 'K109', homes: 2 });
    const shielded = await engine.must('units.list', listInput({ types: ['K109'] }));
    expect(shielded.rows.map((row) => row[shielded.columns.indexOf('address')])).toEqual([null, null]);
  });

  test('is not found out from a home of an open plan that is shielded later: it leaves every figure', async () => {
    const estateId = await make.estate('Åbne Hus');
    const plan = await add({ estateId, place: null, homes: 2, type: 'BOF' });
    const { unitIds } = await engine.must('pipeline.realise', wish(plan, estateId, homes('Åbnevej', 1, 3)));
    const [first] = unitIds;
    if (!first) throw new Error('no home');
    await engine.must('units.update', await updateOf(engine, first, { shielded: true }));
    expect(await figures(estateId)).toMatchObject({ homes: 1, onTheWay: 0, converted: [{ year: 2026, homes: 1 }] });
    expect((await overview()).built).toContainEqual({ year: 2026, type: 'BOF', homes: 1 });
  });
});

test('the variety of homes counts every type, also the one that nobody has', async () => {
  const { variety } = await overview();
  expect(variety).toHaveLength(13);
  expect(variety.find(({ type }) => type === 'HUSVILD')).toEqual({ type: 'HUSVILD', homes: 0, free: 0, coming: 0 });
  const before = variety.find(({ type }) => type === 'AEH');
  const estateId = await make.estate('Ældrehuset');
  await make.unit(estateId, { type: 'AEH' });
  await make.unit(estateId, { type: 'AEH', plannedFrom: isoDate('2027-01-01') });
  await add({ type: 'AEH', homes: 4 });
  expect(before).toEqual({ type: 'AEH', homes: 0, free: 0, coming: 0 });
  expect((await overview()).variety.find(({ type }) => type === 'AEH')).toEqual({
    type: 'AEH',
    homes: 2,
    free: 1,
    coming: 5,
  });
});
