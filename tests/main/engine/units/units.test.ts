import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId, UnitId } from '../../../../shared/ids.ts';
import { FIRST, openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { ADDRESS, DETAILS, homesOf, listInput, NO_DEFAULTS, objectsOf, updateOf } from '../../../helpers/homes.ts';

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
let estate: EstateId;
beforeAll(async () => {
  engine = await openTestEngine();
  make = homesOf(engine);
  const åkanden = await make.association('Åkanden');
  estate = await make.estate('Kærgården', åkanden, { vacancyPaid: true });
  await make.houseRules(estate, '2025-05-01', { note: 'Hunde i snor' });
});
afterAll(() => engine.close());

const card = (id: UnitId): Promise<Output<'units.get'>> => engine.must('units.get', { id });
const refusal = (code: string, where: string | null, params: object = {}) => ({
  ok: false,
  error: { code, where, params },
});

describe('a new unit', () => {
  test('is on its card as it was typed, with its place in words and parts', async () => {
    const address = {
      street: 'Ågade',
      houseNumber: 20,
      letter: 'A',
      floor: '3',
      door: 'tv',
      place: '',
      postCode: '2999',
      city: 'Lindeby',
    };
    const details = {
      ...DETAILS,
      tenancyNumber: 'L-900',
      rooms: 1.5,
      accessible: true,
      lift: false,
      note: 'Nøgle hos viceværten',
      socialCaretaker: '  ',
      ownAnimals: { dog: 'no', cat: null, other: null, note: '' },
    } as const;
    const { id, version } = await engine.must('units.create', { estateId: estate, address, ...details });
    expect(await card(id)).toEqual({
      id,
      version,
      ...details,
      socialCaretaker: null,
      ownAnimals: { dog: 'no', cat: null, other: null, note: null },
      address: 'Ågade 20A, 3. tv',
      addressParts: { ...address, place: null },
      estateId: estate,
      estate: 'Kærgården',
      association: 'Åkanden',
      associationId: expect.any(String),
      municipal: false,
      defaults: NO_DEFAULTS,
      condition: null,
      conditionOn: null,
      conditionNote: null,
      availability: 'now',
      availableFrom: null,
      daysVacant: null,
      vacancyCostOre: null,
      houseRules: {
        from: '2025-05-01',
        dog: 'yes',
        cat: 'yes',
        other: 'no',
        maxAnimals: 2,
        maxDogSize: 'medium',
        smoking: 'outdoors-only',
        quietFrom: null,
        quietTo: null,
        note: 'Hunde i snor',
      },
      animals: { dog: 'no', cat: 'yes', other: 'no' },
      mayRevealAddress: false,
      tenancies: [],
      outages: [],
      timeline: [
        { on: '2026-11-23', kind: 'created', occupants: null, detail: null, by: FIRST.name },
        { on: '2025-05-01', kind: 'house-rules', occupants: null, detail: null, by: null },
      ],
    });
  });

  test('has a tenancy number of its own in its estate, and may have that of another estate', async () => {
    await make.unit(estate, { tenancyNumber: 'L-901' });
    const again = { estateId: estate, address: ADDRESS, ...DETAILS, tenancyNumber: 'L-901' };
    expect(await engine.call('units.create', again)).toEqual(refusal('already-exists', 'tenancyNumber'));
    const other = await make.estate('Gadehuset');
    expect((await engine.call('units.create', { ...again, estateId: other })).ok).toBe(true);
  });

  test.each([
    ['a street without letters', { address: { ...ADDRESS, street: '12' } }, refusal('bad-input', 'address.street')],
    [
      'a house letter that is not used',
      { address: { ...ADDRESS, letter: 'Å' } },
      refusal('bad-input', 'address.letter'),
    ],
    [
      'an end before its beginning',
      { plannedFrom: isoDate('2027-01-01'), retiredOn: isoDate('2027-01-01') },
      refusal('ends-before-start', 'retiredOn'),
    ],
    [
      'an estate that is not there',
      { estateId: '018f0000-0000-7000-8000-000000000000' as EstateId },
      refusal('not-found', 'estateId'),
    ],
  ])('is refused with %s', async (_, changes, answer) => {
    expect(
      await engine.call('units.create', {
        estateId: estate,
        address: ADDRESS,
        ...DETAILS,
        tenancyNumber: 'L-999',
        ...changes,
      }),
    ).toEqual(answer);
  });
});

describe('a changed unit', () => {
  test('is saved once for each reading, and the log tells who and when, not what', async () => {
    const id = await make.unit(estate);
    const update = await updateOf(engine, id, { rentOre: 310_000, note: 'Ny husleje' });
    expect(await engine.call('units.update', update)).toEqual({ ok: true, value: { id, version: 2 } });
    expect(await engine.call('units.update', { ...update, details: { ...update.details, rentOre: 1 } })).toEqual(
      refusal('changed-by-other', null),
    );
    const { rentOre, version, timeline } = await card(id);
    expect([rentOre, version, timeline[0]]).toEqual([
      310_000,
      2,
      { on: '2026-11-23', kind: 'changed', occupants: null, detail: null, by: FIRST.name },
    ]);
    await engine.must('units.update', { ...(await updateOf(engine, id, { rentOre: 320_000 })) });
    expect((await card(id)).timeline.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
  });

  test('is not one that is not there, and takes no number that another has', async () => {
    const first = await make.unit(estate, { tenancyNumber: 'L-910' });
    const second = await make.unit(estate, { tenancyNumber: 'L-911' });
    expect(await engine.call('units.update', await updateOf(engine, second, { tenancyNumber: 'L-910' }))).toEqual(
      refusal('already-exists', 'details.tenancyNumber'),
    );
    expect((await engine.call('units.update', await updateOf(engine, first, { tenancyNumber: 'L-910' }))).ok).toBe(
      true,
    );
    const nowhere = '018f0000-0000-7000-8000-000000000000' as UnitId;
    expect(await engine.call('units.update', { ...(await updateOf(engine, first)), id: nowhere })).toEqual(
      refusal('not-found', 'id'),
    );
    expect(await engine.call('units.get', { id: nowhere })).toEqual(refusal('not-found', 'id'));
  });

  test('cannot end while somebody has it, and can when they have left; then it leaves the list', async () => {
    const id = await make.unit(estate);
    const tenancy = await make.tenancy(id, { from: '2026-01-01' });
    expect(await engine.call('units.update', await updateOf(engine, id, { retiredOn: isoDate('2026-11-01') }))).toEqual(
      refusal('rule-broken', 'details.retiredOn', { rule: 'let-after-retired', from: '2026-01-01', to: '' }),
    );
    expect(
      await engine.call('units.update', await updateOf(engine, id, { plannedFrom: isoDate('2026-01-02') })),
    ).toEqual(
      refusal('rule-broken', 'details.plannedFrom', { rule: 'let-before-planned', from: '2026-01-01', to: '' }),
    );
    await engine.must('tenancies.end', { id: tenancy, version: 1, to: isoDate('2026-10-31') });
    await engine.must('units.update', await updateOf(engine, id, { retiredOn: isoDate('2026-11-01') }));
    const ids = async (retired?: boolean) =>
      (await engine.must('units.list', listInput(retired === undefined ? {} : { retired }))).rows.map(
        ([first]) => first,
      );
    expect([(await ids()).includes(id), (await ids(false)).includes(id), await ids(true)]).toEqual([
      false,
      false,
      [id],
    ]);
    expect((await card(id)).availability).toBe('none');
  });
});

test('empty days cost the municipality money where it pays for them, and only there', async () => {
  const paying = await make.unit(estate, { plannedFrom: isoDate('2026-11-12') });
  const unpaid = await make.unit(await make.estate('Selvbetaler'), { plannedFrom: isoDate('2026-11-12') });
  expect(await card(paying)).toMatchObject({
    availability: 'now',
    availableFrom: '2026-11-12',
    daysVacant: 12,
    vacancyCostOre: 113_425,
  });
  expect(await card(unpaid)).toMatchObject({ daysVacant: 12, vacancyCostOre: null });
  const rows = objectsOf(await engine.must('units.vacancies', { on: isoDate('2026-11-23'), offset: 0, limit: 200 }));
  expect(
    rows
      .filter(({ id }) => id === paying || id === unpaid)
      .map(({ id, since, daysVacant, vacancyCostOre }) => [id, since, daysVacant, vacancyCostOre]),
  ).toEqual([
    [paying, '2026-11-12', 12, 113_425],
    [unpaid, '2026-11-12', 12, null],
  ]);
});

test('a list on a day far ahead answers, however much the empty days come to', async () => {
  const paying = await make.unit(estate, { plannedFrom: isoDate('2026-11-12') });
  const rows = objectsOf(await engine.must('units.vacancies', { on: isoDate('2150-01-01'), offset: 0, limit: 200 }));
  expect(rows.find(({ id }) => id === paying)?.vacancyCostOre).toBeGreaterThan(100_000_000);
});
