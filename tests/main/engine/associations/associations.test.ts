import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../../../../shared/dates.ts';
import type { AssociationId, EstateId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { homesOf, NO_DEFAULTS } from '../../../helpers/homes.ts';

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
beforeAll(async () => {
  engine = await openTestEngine();
  make = homesOf(engine);
});
afterAll(() => engine.close());

const association = { name: '', cvr: null, lbfNumber: null, contactName: null, contactEmail: null };

describe('associations', () => {
  let åkanden: AssociationId;
  beforeAll(async () => {
    åkanden = await make.association('Boligforeningen Åkanden', {
      cvr: '12345678',
      lbfNumber: '0042',
      contactName: ' ',
      contactEmail: 'kontor@aakanden.invalid',
    });
    await make.association('Ærtehaven', { cvr: '87654321' });
    await make.association('Lindeby Almene');
  });

  test('are listed in Danish order, empty answers as nobody’s', async () => {
    const list = await engine.must('associations.list', {});
    expect(list.map(({ name }) => name)).toEqual(['Boligforeningen Åkanden', 'Lindeby Almene', 'Ærtehaven']);
    expect(list[0]).toEqual({
      id: åkanden,
      version: 1,
      name: 'Boligforeningen Åkanden',
      cvr: '12345678',
      lbfNumber: '0042',
      contactName: null,
      contactEmail: 'kontor@aakanden.invalid',
      estates: 0,
      units: 0,
    });
  });

  test.each([
    ['a name in another spelling', { name: 'boligforeningen AAKANDEN' }, 'name'],
    ['a CVR number', { name: 'Ny', cvr: '12345678' }, 'cvr'],
    ['an LBF number', { name: 'Ny', lbfNumber: '0042' }, 'lbfNumber'],
    ['two at once, the name told first', { name: 'Ærtehaven', cvr: '12345678' }, 'name'],
  ])('%s can be had once', async (_, values, where) => {
    expect(await engine.call('associations.create', { ...association, ...values })).toEqual({
      ok: false,
      error: { code: 'already-exists', where, params: {} },
    });
  });

  test('change, and refuse who was not the last to read', async () => {
    const input = { ...association, id: åkanden, version: 1, name: 'Åkanden', cvr: '12345678', lbfNumber: '0042' };
    expect(await engine.call('associations.update', input)).toEqual({ ok: true, value: { id: åkanden } });
    expect(await engine.call('associations.update', { ...input, name: 'Åkanden igen' })).toMatchObject({
      error: { code: 'changed-by-other' },
    });
    expect(await engine.call('associations.update', { ...input, version: 2, cvr: '87654321' })).toMatchObject({
      error: { code: 'already-exists', where: 'cvr' },
    });
    const unknown = åkanden.replace(/.$/, (last) => (last === '0' ? '1' : '0')) as AssociationId;
    expect(await engine.call('associations.update', { ...input, id: unknown })).toMatchObject({
      error: { code: 'not-found', where: 'id' },
    });
    expect((await engine.must('associations.list', {})).map(({ name, version }) => [name, version])).toContainEqual([
      'Åkanden',
      2,
    ]);
  });
});

describe('estates', () => {
  let owner: AssociationId;
  let kærgården: EstateId;
  beforeAll(async () => {
    owner = await make.association('Kærforeningen');
    kærgården = await make.estate('Kærgården', owner, { number: '003', vacancyPaid: true });
  });

  test('belong to an association or to the municipality, which come in that order', async () => {
    const house = await make.estate('Gadehuset');
    const list = await engine.must('estates.list', {});
    expect(list.map(({ id }) => id)).toEqual([house, kærgården]);
    expect(list).toEqual([
      {
        id: house,
        version: 1,
        associationId: null,
        name: 'Gadehuset',
        number: null,
        vacancyPaid: false,
        association: null,
        units: 0,
        defaults: NO_DEFAULTS,
        rules: [],
      },
      {
        id: kærgården,
        version: 1,
        associationId: owner,
        name: 'Kærgården',
        number: '003',
        vacancyPaid: true,
        association: 'Kærforeningen',
        units: 0,
        defaults: NO_DEFAULTS,
        rules: [],
      },
    ]);
  });

  test('have a name and a number of their own within their association, and only there', async () => {
    const estate = { associationId: owner, name: 'Ny', number: null, vacancyPaid: false };
    expect(await engine.call('estates.create', { ...estate, name: 'kaergaarden' })).toMatchObject({
      error: { code: 'already-exists', where: 'name' },
    });
    expect(await engine.call('estates.create', { ...estate, number: '003' })).toMatchObject({
      error: { code: 'already-exists', where: 'number' },
    });
    expect(
      (await engine.call('estates.create', { ...estate, associationId: null, name: 'Kærgården', number: '003' })).ok,
    ).toBe(true);
    expect((await engine.call('estates.create', { ...estate, number: '' })).ok).toBe(true);
    expect((await engine.call('estates.create', { ...estate, name: 'Ny 2', number: '' })).ok).toBe(true);
    const nobody = kærgården as string as AssociationId;
    expect(await engine.call('estates.create', { ...estate, associationId: nobody })).toMatchObject({
      error: { code: 'not-found', where: 'associationId' },
    });
  });

  test('change once for each reading', async () => {
    const input = {
      id: kærgården,
      version: 1,
      associationId: owner,
      name: 'Kærgården Øst',
      number: '003',
      vacancyPaid: false,
    };
    expect(await engine.call('estates.update', input)).toEqual({ ok: true, value: { id: kærgården } });
    expect(await engine.call('estates.update', { ...input, name: 'Vest' })).toMatchObject({
      error: { code: 'changed-by-other' },
    });
    expect(await engine.call('estates.update', { ...input, version: 2, name: 'Ny 2' })).toMatchObject({
      error: { code: 'already-exists', where: 'name' },
    });
    const unknown = owner as string as EstateId;
    expect(await engine.call('estates.update', { ...input, id: unknown })).toMatchObject({
      error: { code: 'not-found', where: 'id' },
    });
  });

  test('keep their earlier house rules, and mend those that begin on the same day', async () => {
    const id = await make.houseRules(kærgården, '2025-05-01', {
      dog: 'no',
      quietFrom: '22.00',
      quietTo: '07.00',
      note: '  ',
    });
    await make.houseRules(kærgården, '2026-12-01');
    const rules = (await engine.must('estates.list', {})).find((estate) => estate.id === kærgården)?.rules;
    expect(rules?.map(({ from }) => from)).toEqual(['2026-12-01', '2025-05-01']);
    expect(rules?.[1]).toEqual({
      id,
      from: '2025-05-01',
      dog: 'no',
      cat: 'yes',
      other: 'no',
      maxAnimals: 2,
      maxDogSize: 'medium',
      smoking: 'outdoors-only',
      quietFrom: '22.00',
      quietTo: '07.00',
      note: null,
    });
    const again = { ...rules?.[1], estateId: kærgården, from: isoDate('2025-05-01') };
    const { id: _, ...input } = again as typeof again & { id: string };
    expect(await engine.must('houseRules.add', { ...input, dog: 'by-agreement', maxAnimals: 1 } as never)).toEqual({
      id,
    });
    const mended = (await engine.must('estates.list', {})).find((estate) => estate.id === kærgården)?.rules;
    expect(mended?.map(({ from, dog, maxAnimals }) => [from, dog, maxAnimals])).toEqual([
      ['2026-12-01', 'yes', 2],
      ['2025-05-01', 'by-agreement', 1],
    ]);
    expect(
      await engine.call('houseRules.add', { ...input, from: isoDate('2027-01-01'), quietTo: null } as never),
    ).toEqual({
      ok: false,
      error: { code: 'rule-broken', where: 'quietTo', params: { rule: 'quiet-hours-need-both' } },
    });
    expect(await engine.call('houseRules.add', { ...input, estateId: owner } as never)).toMatchObject({
      error: { code: 'not-found', where: 'estateId' },
    });
  });

  test('count neither their shielded nor their retired units', async () => {
    const id = await make.estate('Tællehuset', owner);
    await make.unit(id);
    await make.unit(id, { shielded: true });
    await make.unit(id, { retiredOn: isoDate('2026-11-23') });
    expect((await engine.must('estates.list', {})).find((estate) => estate.id === id)?.units).toBe(1);
    expect((await engine.must('associations.list', {})).find((one) => one.id === owner)?.units).toBe(1);
  });
});

test('who may only read changes nothing', async () => {
  await engine.signInAs('reader');
  const refused = { ok: false, error: { code: 'no-permission', where: null, params: { permission: 'units:write' } } };
  expect(await engine.call('associations.create', { ...association, name: 'Læserens' })).toEqual(refused);
  expect(
    await engine.call('estates.create', { associationId: null, name: 'Læserens', number: null, vacancyPaid: false }),
  ).toEqual(refused);
  expect((await engine.call('associations.list', {})).ok).toBe(true);
  await engine.signInAs('first');
});
