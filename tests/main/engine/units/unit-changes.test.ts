import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { EstateId, UnitId } from '../../../../shared/ids.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import { FIRST, openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, listInput, NO_CHANGES, objectsOf, updateOf } from '../../../helpers/homes.ts';

type Changes = Input<'units.change'>['changes'];

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
let estate: EstateId;
beforeAll(async () => {
  engine = await openTestEngine({ roles: ['housing-worker', 'reader'] });
  make = homesOf(engine);
  estate = await make.estate('Kærgården', await make.association('Åkanden'));
  await make.defaults(estate, { lift: true, attributes: [{ name: 'Vaskemaskine', value: 'fælles' }] });
});
afterAll(() => engine.close());

const card = (id: UnitId) => engine.must('units.get', { id });
const preview = async (unitIds: UnitId[], changes: Partial<Changes>) =>
  engine.must('units.previewChanges', { unitIds, changes: { ...NO_CHANGES, ...changes } });
const change = async (ids: readonly UnitId[], changes: Partial<Changes>) => {
  const units = await Promise.all(ids.map(async (id) => ({ id, version: (await card(id)).version })));
  return engine.call('units.change', { units, changes: { ...NO_CHANGES, ...changes } });
};

test('every home is shown before and after, also those that stay and those that cannot, and nothing is written', async () => {
  const [plain, own, rentless] = [
    await make.unit(estate, { lift: false }),
    await make.unit(estate, { rentOre: 300_050, lift: true }),
    await make.unit(estate, { rentOre: null }),
  ];
  const before = await Promise.all([plain, own, rentless].map(card));
  const seen = await preview([plain, own, rentless], {
    rent: { percent: 2 },
    traits: [{ trait: 'lift', answer: null }],
  });
  expect(seen.total).toBe(3);
  expect(seen.homes.map(({ outcome }) => outcome)).toEqual(['changed', 'changed', 'refused']);
  expect(seen.homes[0]?.fields).toEqual([
    { field: 'rent', name: null, was: 287_500, becomes: 293_300, ofEstate: null },
    { field: 'lift', name: null, was: false, becomes: null, ofEstate: true },
  ]);
  expect(seen.homes[2]?.problem).toEqual({ code: 'rule-broken', where: null, params: { rule: 'no-rent' } });
  expect((await preview([plain], { traits: [{ trait: 'lift', answer: false }] })).homes[0]?.outcome).toBe('unchanged');
  expect(await Promise.all([plain, own, rentless].map(card))).toEqual(before);
});

test('everything is changed in one act: a row in the log, one entry a home', async () => {
  const ids = [
    await make.unit(estate),
    await make.unit(estate),
    await make.unit(estate, { socialCaretaker: 'Bo Berg' }),
  ];
  const done = await change(ids, {
    socialCaretaker: { text: 'Bo Berg' },
    rent: { ore: -500 },
    animals: [{ animal: 'dog', answer: 'yes' }],
    attributes: [{ name: 'Vaskemaskine', value: 'ja' }],
    traits: [{ trait: 'couples', answer: true }],
  });
  expect(done).toEqual({ ok: true, value: { changed: 3, unchanged: 0 } });
  for (const id of ids)
    expect(await card(id)).toMatchObject({
      version: 2,
      socialCaretaker: 'Bo Berg',
      rentOre: 287_000,
      couples: true,
      ownAnimals: { dog: 'yes', cat: null },
      attributes: [{ name: 'Vaskemaskine', value: 'ja' }],
    });
  const log = {
    text: '',
    from: null,
    to: null,
    operation: 'units.change',
    outcome: null,
    offset: 0,
    limit: 10,
  } as const;
  expect(objectsOf(await engine.must('audit.list', log))).toMatchObject([{ outcome: 'done' }]);
  await engine.must('session.lock', { reason: 'asked' });
  const raw = await openRaw(engine.folder);
  const entries = raw
    .prepare("select record from change_values c join audit a using (seq) where a.operation = 'units.change'")
    .all() as { record: string }[];
  raw.close();
  await engine.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  // beside each home stands the rent that it had until now
  const [rents, homes] = [true, false].map((isRent) =>
    entries.map(({ record }) => record).filter((record) => record.startsWith('unit_rents_before/') === isRent),
  );
  expect(homes?.sort()).toEqual(ids.map((id) => `units/${id}`).sort());
  expect(rents).toHaveLength(ids.length);
  expect(await change(ids, { socialCaretaker: { text: 'Bo Berg' } })).toMatchObject({
    value: { changed: 0, unchanged: 3 },
  });
});

describe('all or none', () => {
  test('a home that refuses stops every other', async () => {
    const [good, bad] = [await make.unit(estate), await make.unit(estate, { rentOre: null })];
    expect(await change([good, bad], { rent: { ore: 100 } })).toMatchObject({
      error: { code: 'rule-broken', where: 'units.1', params: { rule: 'no-rent' } },
    });
    expect(await card(good)).toMatchObject({ version: 1, rentOre: 287_500 });
  });

  test('a home that somebody else changed since the preview is named', async () => {
    const [first, second] = [await make.unit(estate), await make.unit(estate)];
    const seen = await preview([first, second], { rent: { ore: 100 } });
    await engine.must('units.update', await updateOf(engine, second, { note: 'Imens' }));
    const units = seen.homes.map(({ id, version }) => ({ id, version }));
    const changes = { ...NO_CHANGES, rent: { ore: 100 } };
    expect(await engine.call('units.change', { units, changes })).toMatchObject({
      error: { code: 'changed-by-other', where: 'units.1' },
    });
    expect((await card(first)).rentOre).toBe(287_500);
  });

  test('nothing chosen, a home twice or gone, a day to come, a field as attribute are refused', async () => {
    const id = await make.unit(estate);
    const nobody = '018f0000-0000-7000-8000-000000000000' as UnitId;
    const refused = async (unitIds: UnitId[], changes: Partial<Changes>) => {
      const answer = await engine.call('units.previewChanges', { unitIds, changes: { ...NO_CHANGES, ...changes } });
      return answer.ok ? 'done' : [answer.error.code, answer.error.where];
    };
    expect(await refused([id], {})).toEqual(['rule-broken', 'changes']);
    expect(await refused([id, id], { rent: { ore: 1 } })).toEqual(['bad-input', 'unitIds']);
    expect(await refused([id, nobody], { rent: { ore: 1 } })).toEqual(['not-found', 'unitIds.1']);
    expect(await refused([id], { condition: { condition: 'good', on: addDays(TODAY, 1), note: null } })).toEqual([
      'rule-broken',
      'changes.condition.on',
    ]);
    expect(await refused([id], { attributes: [{ name: 'Elevator', value: 'ja' }] })).toEqual([
      'rule-broken',
      'changes.attributes.0.name',
    ]);
  });
});

test('a condition is noted on its day, once, and the same look again changes nothing', async () => {
  const id = await make.unit(estate);
  const condition = { condition: 'worn', on: TODAY, note: null } as const;
  expect(await change([id], { condition })).toMatchObject({ value: { changed: 1 } });
  expect(await card(id)).toMatchObject({ condition: 'worn', conditionOn: TODAY });
  expect((await preview([id], { condition })).homes[0]?.outcome).toBe('unchanged');
});

test('an own attribute is taken away, and what the estate says holds again', async () => {
  const id = await make.unit(estate, { attributes: [{ name: 'vaskemaskine', value: 'ja' }] });
  const changes = { attributes: [{ name: 'VASKEMASKINE', value: null }] };
  expect((await preview([id], changes)).homes[0]?.fields).toEqual([
    { field: 'attribute', name: 'VASKEMASKINE', was: 'ja', becomes: null, ofEstate: 'fælles' },
  ]);
  await change([id], changes);
  expect((await card(id)).attributes).toEqual([]);
});

test('a shielded home is changed without its place being told', async () => {
  await make.defaults(estate, { lift: true, socialCaretaker: 'Kanarie Bech' });
  const address = { street: 'Kanarievej', houseNumber: 777 };
  const id = await make.unit(estate, { shielded: true, tenancyNumber: 'KANARIE-1', address });
  const beside = await make.unit(estate);
  await engine.signInAs('housing-worker');
  const seen = await preview([id, beside], {
    socialCaretaker: { text: null },
    traits: [{ trait: 'lift', answer: false }],
  });
  expect(JSON.stringify(seen.homes[0])).not.toMatch(/kanarie|ej 777|kærgården/i);
  expect(seen.homes[0]).toMatchObject({ address: null, shielded: true, outcome: 'changed' });
  expect(seen.homes[0]?.fields.map(({ ofEstate }) => ofEstate)).toEqual([null, null]);
  expect(seen.homes[1]?.fields[0]).toMatchObject({ ofEstate: 'Kanarie Bech' });
  expect(await change([id], { traits: [{ trait: 'lift', answer: false }] })).toMatchObject({ ok: true });
  expect(await card(id)).toMatchObject({ lift: false, address: null, tenancyNumber: null });
  await engine.signInAs('reader');
  expect(
    await engine.call('units.previewChanges', { unitIds: [id], changes: { ...NO_CHANGES, rent: { ore: 1 } } }),
  ).toMatchObject({ error: { code: 'no-permission' } });
  await engine.signInAs('first');
  expect((await engine.must('units.list', listInput({ text: 'KANARIE-1' }))).total).toBe(0);
});
