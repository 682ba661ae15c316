import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { unitTraits } from '../../../../shared/contract/units.ts';
import { effectiveAttributes } from '../../../../shared/domain/attributes.ts';
import { effective, isSharedTrait } from '../../../../shared/domain/estate-defaults.ts';
import type { AssociationId, EstateId, UnitId } from '../../../../shared/ids.ts';
import { occupancy as words } from '../../../../shared/text/da/occupancy.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { tableOf } from '../../../helpers/file-operations.ts';
import { homesOf, listInput, NO_DEFAULTS, objectsOf, updateOf } from '../../../helpers/homes.ts';

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
let association: AssociationId;
let estate: EstateId;
let silent: EstateId;
let other: EstateId;
let plain: UnitId;
let overriding: UnitId;
let hidden: UnitId;

beforeAll(async () => {
  engine = await openTestEngine();
  make = homesOf(engine);
  association = await make.association('Åkanden');
  estate = await make.estate('Kærgården', association);
  silent = await make.estate('Ærøparken', association);
  other = await make.estate('Gadehuset', association);
  await make.defaults(other, { lift: false, children: true, attributes: [{ name: 'Altan', value: 'ja' }] });
  await make.defaults(estate, {
    lift: true,
    children: false,
    assignmentRight: true,
    socialCaretaker: 'Lone Bech',
    attributes: [
      { name: 'Vaskemaskine', value: 'fælles' },
      { name: 'Kanariegård', value: 'kun her' },
    ],
  });
  plain = await make.unit(estate);
  overriding = await make.unit(estate, { lift: false, attributes: [{ name: 'vaskemaskine', value: 'Ja' }] });
  hidden = await make.unit(estate, { shielded: true, children: true });
  await make.unit(silent, { lift: true });
  await make.unit(silent);
  await make.unit(other, { children: false, socialCaretaker: 'Bo Berg' });
  await make.unit(other, { shielded: true });
});
afterAll(() => engine.close());

const found = async (filter: Partial<Input<'units.list'>['filter']>): Promise<readonly UnitId[]> =>
  objectsOf(await engine.must('units.list', listInput(filter))).map(({ id }) => id);
const card = (id: UnitId) => engine.must('units.get', { id });
const versionOf = async (id: EstateId) =>
  (await engine.must('estates.list', {})).find((one) => one.id === id)?.version ?? 0;

test('a home shows its own answers and its estate’s beside them, and the estate that changes changes it', async () => {
  expect(await card(plain)).toMatchObject({ lift: null, attributes: [], defaults: { lift: true, children: false } });
  expect(await card(overriding)).toMatchObject({ lift: false, attributes: [{ name: 'vaskemaskine', value: 'Ja' }] });
  await make.defaults(silent, { couples: true });
  const [home] = await found({ estateIds: [silent] });
  expect((await card(home as UnitId)).defaults).toEqual({ ...NO_DEFAULTS, couples: true });
  await make.defaults(silent, {});
  expect((await card(home as UnitId)).defaults).toEqual(NO_DEFAULTS);
});

test('list and card agree on every trait and attribute of every home', async () => {
  const cards = await Promise.all((await found({})).map(card));
  const defaultsOf = (one: (typeof cards)[number]) => one.defaults ?? NO_DEFAULTS;
  for (const trait of unitTraits)
    for (const answer of [true, false]) {
      const so = cards.filter(
        (one) => effective(one[trait], isSharedTrait(trait) ? defaultsOf(one)[trait] : null).value === answer,
      );
      expect([...(await found({ traits: [{ trait, answer }] }))].sort(), trait).toEqual(so.map(({ id }) => id).sort());
    }
  for (const name of ['Vaskemaskine', 'Altan', 'Kanariegård', 'Ingen har den'])
    for (const value of [null, 'ja', 'fælles', 'kun her']) {
      const so = cards.filter((one) =>
        effectiveAttributes(one.attributes, defaultsOf(one).attributes).some(
          (has) =>
            has.name.toLowerCase() === name.toLowerCase() &&
            (value === null || has.value.toLowerCase() === value.toLowerCase()),
        ),
      );
      expect([...(await found({ attributes: [{ name, value }] }))].sort(), `${name} ${value}`).toEqual(
        so.map(({ id }) => id).sort(),
      );
    }
  for (const caretaker of [true, false]) {
    const so = cards.filter(
      (one) => (effective(one.socialCaretaker, defaultsOf(one).socialCaretaker).value !== null) === caretaker,
    );
    expect([...(await found({ caretaker }))].sort()).toEqual(so.map(({ id }) => id).sort());
  }
});

describe('search', () => {
  test('finds a home by what is true of it, not by what its estate says and it does not', async () => {
    expect(await found({ text: 'vaskemaskine fælles' })).toEqual([plain]);
    expect(await found({ text: 'VASKEMASKINE JA' })).toEqual([overriding]);
    expect((await engine.must('search.find', { text: 'kanariegård' })).units.map(({ id }) => id).sort()).toEqual(
      [plain, overriding].sort(),
    );
  });

  test('reads a number as part of an address, never as a value', async () => {
    const id = await make.unit(silent, { attributes: [{ name: 'Nøgler', value: '977' }] });
    expect(await found({ text: '977' })).toEqual([]);
    expect(await found({ text: 'nøgler' })).toEqual([id]);
  });
});

describe('a shielded home', () => {
  test('takes over nothing, so that no answer tells its estate', async () => {
    const shown = await card(hidden);
    expect(shown.defaults).toBeNull();
    expect(JSON.stringify(shown)).not.toMatch(/kanarie|lone bech/i);
    const filters: readonly Partial<Input<'units.list'>['filter']>[] = [
      { traits: [{ trait: 'lift', answer: true }] },
      { attributes: [{ name: 'Kanariegård', value: null }] },
      { caretaker: true },
      { text: 'kanariegård' },
    ];
    for (const filter of filters) expect(await found(filter)).not.toContain(hidden);
    expect(await found({ traits: [{ trait: 'children', answer: true }] })).toContain(hidden);
  });

  test('lends no name and no value to those who write', async () => {
    await make.unit(silent, { shielded: true, attributes: [{ name: 'Hemmelig port', value: 'Kanarievej 7' }] });
    const inUse = await engine.must('attributes.inUse', {});
    expect(JSON.stringify(inUse)).not.toMatch(/hemmelig port|kanarievej/i);
    expect(inUse.find(({ name }) => name.toLowerCase() === 'vaskemaskine')?.values.toSorted()).toEqual([
      'Ja',
      'fælles',
    ]);
  });
});

describe('refused are', () => {
  const say = async (id: EstateId, attributes: { name: string; value: string }[], version?: number) =>
    engine.call('estates.setDefaults', {
      id,
      version: version ?? (await versionOf(id)),
      defaults: { ...NO_DEFAULTS, attributes },
    });

  test('an attribute twice, a field that is there, a person, each at its place, and nothing is written', async () => {
    const before = await versionOf(silent);
    expect(
      await say(silent, [
        { name: 'Altan', value: 'ja' },
        { name: 'ALTAN', value: 'nej' },
      ]),
    ).toMatchObject({
      error: { code: 'rule-broken', where: 'defaults.attributes.1.name', params: { rule: 'attribute-twice' } },
    });
    const home = await updateOf(engine, plain, { attributes: [{ name: 'Elevator', value: 'ja' }] });
    expect(await engine.call('units.update', home)).toMatchObject({
      error: { where: 'details.attributes.0.name', params: { rule: 'attribute-has-field', field: 'lift' } },
    });
    expect(await say(silent, [{ name: 'Nøgle', value: '670501-1234' }])).toMatchObject({
      error: { where: 'defaults.attributes.0.value', params: { rule: 'personal-number' } },
    });
    expect(
      await say(
        silent,
        Array.from({ length: 21 }, (_, n) => ({ name: `Ting nr ${n}`, value: 'ja' })),
      ),
    ).toMatchObject({ error: { code: 'bad-input', where: 'defaults.attributes' } });
    expect(await versionOf(silent)).toBe(before);
  });

  test('an estate that somebody else changed meanwhile, and one that is not there', async () => {
    expect(await say(silent, [], (await versionOf(silent)) + 1)).toMatchObject({ error: { code: 'changed-by-other' } });
    const nowhere = '018f0000-0000-7000-8000-000000000000' as EstateId;
    expect(await say(nowhere, [], 1)).toMatchObject({ error: { code: 'not-found', where: 'id' } });
  });
});

test('attributes that are left out of an update stay, and those that are in it take their place', async () => {
  const { details, ...update } = await updateOf(engine, overriding, { rentOre: 1_000 });
  const { attributes: _, ...without } = details;
  await engine.must('units.update', { ...update, details: without });
  expect((await card(overriding)).attributes).toEqual([{ name: 'vaskemaskine', value: 'Ja' }]);
  const { version } = await card(overriding);
  const altan = [{ name: 'Altan', value: 'mod syd' }];
  await engine.must('units.update', await updateOf(engine, overriding, { attributes: altan }));
  expect(await card(overriding)).toMatchObject({ version: version + 1, attributes: altan });
});

test('an import that says what the estate says leaves the home taking it over', async () => {
  const table = tableOf([
    'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;By;Boligtype;Elevator;Børn',
    'Åkanden;Kærgården;I-1;Importvej 1;2999;Lindeby;Skæv bolig;ja;ja',
    'Åkanden;Ærøparken;I-2;Importvej 2;2999;Lindeby;Skæv bolig;ja;',
  ]);
  const stagingId = engine.engine.stage(table);
  if (!stagingId.ok) throw new Error(stagingId.error.code);
  const seen = await engine.must('imports.inspect', { stagingId: stagingId.value, kind: 'units', headerLine: null });
  const { headerLine, suggested } = seen;
  await engine.must('imports.applyUnits', {
    stagingId: stagingId.value,
    kind: 'units',
    headerLine,
    mapping: suggested,
  });
  const [first, second] = await Promise.all((await found({ text: 'Importvej' })).map(card));
  expect([first?.lift, first?.children]).toEqual([null, true]);
  expect(second?.lift).toBe(true);
});

test('a list that leaves says who assigns as the estate says, and holds no attribute', async () => {
  const columns = ['estate', 'address', 'assignmentKind'];
  const preview = await engine.must('occupancy.preview', {
    associationId: association,
    on: TODAY,
    columns,
    offset: 0,
    limit: 200,
  });
  const text = JSON.stringify(preview);
  expect(text).not.toMatch(/vaskemaskine|kanarie|fælles/i);
  expect(text).toContain(words.assignment.municipal);
});
