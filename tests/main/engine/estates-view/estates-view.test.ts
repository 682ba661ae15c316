import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId, UnitId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { homesOf, updateOf } from '../../../helpers/homes.ts';

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
beforeAll(async () => {
  engine = await openTestEngine({ roles: ['caseworker', 'reader', 'administrator'] });
  make = homesOf(engine);
});
afterAll(() => engine.close());

type Home = Output<'estates.drawing'>['homes'][number];

const drawn = (estateId: EstateId) => engine.must('estates.drawing', { estateId });
const brief = ({ address, state, occupants, movesInOn, endsOn, outUntil }: Home) => ({
  address,
  state,
  occupants,
  ...(movesInOn && { movesInOn }),
  ...(endsOn && { endsOn }),
  ...(outUntil && { outUntil }),
});
async function figures(id: EstateId) {
  const found = (await engine.must('estates.overview', {})).find((estate) => estate.id === id);
  if (!found) throw new Error('The estate is not there');
  return found;
}

describe('the drawing of an estate', () => {
  let estate: EstateId;
  let hidden: UnitId;
  beforeAll(async () => {
    estate = await make.estate('Ågården', await make.association('Åkanden'), { number: '4' });
    const flat = (floor: string, door: string, more = {}) =>
      make.unit(estate, { address: { street: 'Ågade', houseNumber: 20, floor, door }, ...more });
    await make.tenancy(await flat('1', 'tv'), { from: '2026-01-01', names: ['Mia Maj', '!Skjult Person'] });
    await make.tenancy(await flat('1', 'th'), { from: '2026-01-01', to: '2026-12-12', names: ['Bo Berg'] });
    await make.outage(await flat('st', 'tv'), '2026-11-01', '2026-12-05');
    const soon = await flat('st', 'mf');
    await make.tenancy(soon, { from: '2026-12-01', names: ['Åse Ø'] });
    await flat('st', 'th', { plannedFrom: isoDate('2027-02-01') });
    await flat('2', 'tv', { retiredOn: isoDate('2026-10-01') });
    await make.unit(estate, { address: { street: 'Ågade', houseNumber: 22 } });
    hidden = await flat('2', 'th', { shielded: true, tenancyNumber: 'KANARIE-9' });
    await make.tenancy(hidden, { from: '2026-01-01', to: '2026-12-01', names: ['Kanarie Hemmelig'] });
  });

  test('has every home in the order of the addresses, with one word for how it stands', async () => {
    const { homes, total, ...place } = await drawn(estate);
    expect(place).toEqual({ id: estate, name: 'Ågården', number: '4', association: 'Åkanden', municipal: false });
    expect(total).toBe(6);
    expect(homes.map(brief)).toEqual([
      { address: 'Ågade 20, st. tv', state: 'out', occupants: [], outUntil: '2026-12-05' },
      { address: 'Ågade 20, st. mf', state: 'let', occupants: ['Åse Ø'], movesInOn: '2026-12-01' },
      { address: 'Ågade 20, st. th', state: 'planned', occupants: [] },
      { address: 'Ågade 20, 1. tv', state: 'occupied', occupants: ['Mia Maj', null] },
      { address: 'Ågade 20, 1. th', state: 'ending', occupants: ['Bo Berg'], endsOn: '2026-12-12' },
      { address: 'Ågade 22', state: 'free', occupants: [] },
    ]);
  });

  test('counts in the overview what it draws, and nothing else', async () => {
    const counts = { occupied: 1, ending: 1, let: 1, free: 1, out: 1, planned: 1 };
    expect(await figures(estate)).toMatchObject({ homes: 6, states: counts, building: null, converted: [] });
  });

  test('is refused for an estate that is not there', async () => {
    const nowhere = '018f0000-0000-7000-8000-000000000000' as EstateId;
    expect(await engine.call('estates.drawing', { estateId: nowhere })).toMatchObject({
      ok: false,
      error: { code: 'not-found', where: 'estateId' },
    });
  });

  test.each(['first', 'caseworker', 'reader', 'administrator'] as const)(
    'says nothing of a shielded home to the %s: no home, no gap, no number',
    async (role) => {
      await engine.signInAs(role);
      const answers = JSON.stringify([await drawn(estate), await figures(estate)]);
      expect(answers).not.toMatch(/kanarie|2\. th/i);
      expect(answers).not.toContain(hidden);
      const names = (await drawn(estate)).homes.map(({ occupants }) => occupants);
      if (role === 'administrator') expect(new Set(names)).toEqual(new Set([null]));
      else expect(names).toContainEqual(['Mia Maj', null]);
      await engine.signInAs('first');
    },
  );

  test('loses a home that becomes shielded, in the picture and in the figures, and nothing else', async () => {
    const [before, counted] = [await drawn(estate), await figures(estate)];
    const last = before.homes.at(-1);
    if (!last) throw new Error('no home');
    await engine.must('units.update', await updateOf(engine, last.id, { shielded: true }));
    expect(await drawn(estate)).toEqual({ ...before, total: 5, homes: before.homes.slice(0, -1) });
    expect(await figures(estate)).toEqual({ ...counted, homes: 5, states: { ...counted.states, free: 0 } });
  });
});

describe('the register of municipal buildings', () => {
  const facts = {
    useNow: 'Kontorer',
    possibleHomes: 6,
    idleFrom: isoDate('2026-06-01'),
    idleUntil: null,
    temporaryUntil: null,
    note: '  ',
  };

  test('keeps what is known of a building, and a later change takes its place', async () => {
    const estateId = await make.estate('Rådhuset');
    await engine.must('buildings.save', { estateId, version: null, ...facts });
    expect((await figures(estateId)).building).toEqual({ ...facts, note: null, version: 1 });
    await engine.must('buildings.save', { estateId, version: 1, ...facts, possibleHomes: 4 });
    expect((await figures(estateId)).building).toMatchObject({ possibleHomes: 4, version: 2 });
    const stale = { estateId, version: 1, ...facts };
    expect(await engine.call('buildings.save', stale)).toMatchObject({ error: { code: 'changed-by-other' } });
    const again = { estateId, version: null, ...facts };
    expect(await engine.call('buildings.save', again)).toMatchObject({ error: { code: 'changed-by-other' } });
  });

  test("refuses an association's estate, an unknown one, and an end before the beginning", async () => {
    const estateId = await make.estate('Bøgen', await make.association('Bøgen'));
    const save = (more: object) => engine.call('buildings.save', { estateId, version: null, ...facts, ...more });
    expect(await save({})).toMatchObject({
      error: { code: 'rule-broken', where: 'estateId', params: { rule: 'building-not-municipal' } },
    });
    expect(await save({ estateId: '018f0000-0000-7000-8000-000000000000' })).toMatchObject({
      error: { code: 'not-found', where: 'estateId' },
    });
    const own = await make.estate('Pavillonen');
    expect(await save({ estateId: own, idleUntil: '2026-05-01' })).toMatchObject({
      error: { code: 'ends-before-start', where: 'idleUntil' },
    });
  });
});
