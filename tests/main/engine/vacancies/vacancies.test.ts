import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { FIRST_VACANCY_TERMS } from '../../../../shared/domain/vacancy-rule.ts';
import type { AssociationId, EstateId, UnitId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { homesOf, objectsOf, updateOf } from '../../../helpers/homes.ts';

// every home costs 365,000 øre a month, so that a paid day costs 12,000
const RENT = { rentOre: 365_000, plannedFrom: isoDate('2020-01-01') };

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
let åkanden: AssociationId;
let paying: EstateId;
let free: EstateId;
const homes = new Map<UnitId, string>();

beforeAll(async () => {
  engine = await openTestEngine({ roles: ['reader', 'administrator', 'caseworker'] });
  make = homesOf(engine);
  åkanden = await make.association('Åkanden');
  paying = await make.estate('Kærgården', åkanden, { vacancyPaid: true, number: '002' });
  free = await make.estate('Ågården', åkanden);
  const municipal = await make.estate('Kommunens Hus');
  const home = async (name: string, estate: EstateId, end: string | null, more = {}): Promise<UnitId> => {
    const id = await make.unit(estate, { ...RENT, ...more });
    homes.set(id, name);
    if (end !== null) await make.tenancy(id, { from: '2024-01-01', to: end });
    return id;
  };
  await make.tenancy(await home('ten days in October', paying, '2026-10-10'), { from: '2026-10-21' });
  await make.outage(
    await home('since November, repaired for five days', paying, '2026-10-31'),
    '2026-11-01',
    '2026-11-05',
  );
  await home('unpaid', free, '2026-11-13');
  await home('by law', free, '2026-11-20', { type: 'UDSLUS' });
  await home('without a rent', paying, '2026-11-21', { rentOre: null });
  await home('behind a shield', paying, '2026-11-03', { shielded: true });
  await home('let', municipal, null);
  await make.tenancy([...homes.keys()].at(-1) as UnitId, { from: '2024-01-01' });
  await home('planned', municipal, null, { plannedFrom: isoDate('2026-12-24') });
});
afterAll(() => engine.close());

const within = (more: Partial<Input<'vacancies.figures'>> = {}): Input<'vacancies.figures'> => ({
  from: isoDate('2026-10-01'),
  to: isoDate('2026-12-31'),
  associationId: null,
  municipal: false,
  estateId: null,
  ...more,
});
const figures = (more: Partial<Input<'vacancies.figures'>> = {}): Promise<Output<'vacancies.figures'>> =>
  engine.must('vacancies.figures', within(more));
const rowsOf = async (more: Partial<Input<'vacancies.homes'>> = {}) =>
  objectsOf(await engine.must('vacancies.homes', { ...within(), sort: 'cost', offset: 0, limit: 200, ...more })).map(
    ({ id, emptyDays, outDays, paidDays, costOre }) => [homes.get(id), emptyDays, outDays, paidDays, costOre],
  );

describe('the figures of a period', () => {
  test('are added up by owner, estate and month, never beyond today, the shielded in one line', async () => {
    const { to, total, associations, shielded, months } = await figures();
    expect(to).toBe('2026-11-23');
    // October: 10; November: 18 and 5 out, 10, 3, 2, and 20 behind the shield
    expect(total).toEqual({
      emptyDays: 10 + 18 + 10 + 3 + 2 + 20,
      outDays: 5,
      paidDays: 10 + 18 + 3 + 2,
      unpricedDays: 2,
      costOre: 12_000 * (10 + 18 + 3),
      homes: 5,
    });
    expect(associations.map(({ name, emptyDays, costOre }) => [name, emptyDays, costOre])).toEqual([
      ['Åkanden', 43, 12_000 * 31],
    ]);
    expect(
      associations[0]?.estates.map(({ name, number, emptyDays, paidDays }) => [name, number, emptyDays, paidDays]),
    ).toEqual([
      ['Kærgården', '002', 30, 30],
      ['Ågården', null, 13, 3],
    ]);
    expect(shielded).toEqual({ emptyDays: 20, outDays: 0, paidDays: 0, unpricedDays: 0, costOre: 0, homes: 1 });
    expect(months.map(({ month, emptyDays, homes: empty, costOre }) => [month, emptyDays, empty, costOre])).toEqual([
      ['2026-10', 10, 0, 120_000],
      ['2026-11', 53, 5, 252_000],
    ]);
  });

  test('of an estate or an owner leave shielded homes out, whoever asks', async () => {
    const ofEstate = await figures({ estateId: paying });
    expect([ofEstate.total.emptyDays, ofEstate.shielded]).toEqual([30, null]);
    const ofOwner = await figures({ associationId: åkanden });
    expect([ofOwner.total.emptyDays, ofOwner.shielded]).toEqual([43, null]);
    expect((await figures({ municipal: true })).total.emptyDays).toBe(0);
  });

  test('agree with the list of today: as many homes, and as many days', async () => {
    const { total } = await figures();
    const list = await engine.must('units.vacancies', { on: isoDate('2026-11-23'), offset: 0, limit: 200 });
    expect(list.total).toBe(total.homes);
    const costs = objectsOf(list).map(({ id, daysVacant, vacancyCostOre }) => [
      homes.get(id),
      daysVacant,
      vacancyCostOre,
    ]);
    expect(costs).toEqual([
      ['behind a shield', 20, null],
      ['since November, repaired for five days', 18, 12_000 * 18],
      ['unpaid', 10, null],
      ['by law', 3, 36_000],
      ['without a rent', 2, null],
    ]);
  });

  test('are refused backwards and beyond three years', async () => {
    expect(await engine.call('vacancies.figures', within({ to: isoDate('2026-09-30') }))).toMatchObject({
      error: { code: 'ends-before-start', where: 'to' },
    });
    expect(
      await engine.call('vacancies.figures', within({ from: isoDate('2023-01-01'), to: isoDate('2026-01-01') })),
    ).toMatchObject({ error: { code: 'rule-broken', params: { rule: 'period-too-long', months: 36 } } });
    expect((await figures({ from: isoDate('2023-01-01'), to: isoDate('2025-12-31') })).months).toHaveLength(36);
  });

  test('are there for each home, the dearest first, without a place for the shielded', async () => {
    expect(await rowsOf()).toEqual([
      ['since November, repaired for five days', 18, 5, 18, 216_000],
      ['ten days in October', 10, 0, 10, 120_000],
      ['by law', 3, 0, 3, 36_000],
      ['unpaid', 10, 0, 0, 0],
      ['without a rent', 2, 0, 2, 0],
      ['behind a shield', 20, 0, 0, 0],
    ]);
    expect((await rowsOf({ sort: 'days', offset: 1, limit: 2 })).map(([name]) => name)).toEqual([
      'since November, repaired for five days',
      'ten days in October',
    ]);
    const page = objectsOf(
      await engine.must('vacancies.homes', { ...within(), sort: 'address', offset: 0, limit: 200 }),
    );
    expect(page.at(-1)).toMatchObject({ shielded: true, address: null, estate: null, association: null });
  });
});

describe('the terms', () => {
  const terms = (from: string, more: Partial<Input<'vacancyTerms.save'>> = {}): Input<'vacancyTerms.save'> => ({
    from: isoDate(from),
    ...FIRST_VACANCY_TERMS,
    ...more,
  });

  test('are written by an administrator, and read by everybody', async () => {
    await engine.signInAs('caseworker');
    expect(await engine.call('vacancyTerms.save', terms('2026-11-01'))).toMatchObject({
      error: { code: 'no-permission' },
    });
    expect(await engine.must('vacancyTerms.list', {})).toEqual([{ id: null, from: null, ...FIRST_VACANCY_TERMS }]);
    await engine.signInAs('first');
  });

  test('hold from their day: what was before keeps its figures, and taken away again all is as it was', async () => {
    const before = (await figures()).total.costOre;
    const { id } = await engine.must('vacancyTerms.save', terms('2026-11-10', { countsOutages: true, freeDays: 2 }));
    const { months, terms: inForce } = await figures();
    // since November 10 "by law" is paid from its third day on
    expect(months.map(({ costOre }) => costOre)).toEqual([120_000, 12_000 * (18 + 1)]);
    expect(inForce.map(({ from }) => from)).toEqual(['2026-11-10', null]);
    const mended = await engine.must('vacancyTerms.save', terms('2026-11-10', { freeDays: 365 }));
    expect(mended.id).toBe(id);
    expect((await figures()).months[1]?.costOre).toBe(12_000 * 4);
    await engine.must('vacancyTerms.remove', { id });
    expect((await figures()).total.costOre).toBe(before);
    expect(await engine.call('vacancyTerms.remove', { id })).toMatchObject({ error: { code: 'not-found' } });
  });

  test('count days out of service where they say so', async () => {
    const { id } = await engine.must('vacancyTerms.save', terms('2026-01-01', { countsOutages: true }));
    expect((await figures({ estateId: paying })).total).toMatchObject({ outDays: 5, paidDays: 35 });
    await engine.must('vacancyTerms.remove', { id });
  });
});

test('an agreement that ends, or a rent that rises, leaves the days before as they were', async () => {
  const estate = await make.estate('Skifteparken', åkanden, { vacancyPaid: true });
  const id = await make.unit(estate, RENT);
  await make.tenancy(id, { from: '2024-01-01', to: '2026-11-03' });
  const cost = async () => (await figures({ estateId: estate })).total.costOre;
  expect(await cost()).toBe(12_000 * 20);
  await engine.must('units.update', await updateOf(engine, id, { rentOre: 730_000 }));
  expect(await cost()).toBe(12_000 * 19 + 24_000);
  const change = async (vacancyPaid: boolean, vacancyPaidFrom: string | null) => {
    const known = (await engine.must('estates.list', {})).find((one) => one.id === estate);
    if (!known) throw new Error('no estate');
    const { name, number, associationId, version } = known;
    const paidFrom = vacancyPaidFrom === null ? null : isoDate(vacancyPaidFrom);
    return engine.call('estates.update', {
      ...{ id: estate, version, name, number, associationId, vacancyPaid },
      vacancyPaidFrom: paidFrom,
    });
  };
  expect(await change(false, '2026-11-24')).toMatchObject({
    error: { code: 'rule-broken', where: 'vacancyPaidFrom', params: { rule: 'payment-in-future' } },
  });
  expect((await change(false, null)).ok).toBe(true);
  expect(await cost()).toBe(12_000 * 19);
  expect((await change(true, null)).ok).toBe(true);
  expect(await cost()).toBe(12_000 * 19 + 24_000);
  expect((await change(false, '2026-11-14')).ok).toBe(true);
  expect(await cost()).toBe(12_000 * 10);
  // noted too late: it had been so all the time
  expect((await change(false, '2020-01-01')).ok).toBe(true);
  expect(await cost()).toBe(0);
});
