import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { type EstateId, isId, type UnitId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { ADDRESS, homesOf, listInput, objectsOf, tenancyInput, updateOf } from '../../../helpers/homes.ts';

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
let estate: EstateId;
beforeAll(async () => {
  engine = await openTestEngine({ roles: ['housing-worker', 'reader', 'administrator', 'caseworker'] });
  make = homesOf(engine);
  estate = await make.estate('Kærgården');
});
afterAll(() => engine.close());

const card = (id: UnitId): Promise<Output<'units.get'>> => engine.must('units.get', { id });
const refusal = (code: string, where: string | null, params: object = {}) => ({
  ok: false,
  error: { code, where, params },
});

const EVERYTHING = {
  from: isoDate('2025-01-01'),
  to: isoDate('2026-11-23'),
  associationId: null,
  municipal: false,
  estateId: null,
};

describe('a shielded unit', () => {
  const secret = { street: 'Kanarievej', houseNumber: 77, city: 'Skjulby', postCode: '2777' };
  let id: UnitId;
  let hidden: EstateId;
  beforeAll(async () => {
    hidden = await make.estate('Skærmhuset');
    await make.houseRules(hidden, '2026-03-03', { note: 'Kanariefugle er tilladt' });
    id = await make.unit(hidden, { shielded: true, tenancyNumber: 'KANARIE-1', address: secret });
    await make.tenancy(id, { from: '2026-01-01', to: '2026-12-01', names: ['Kanarie Hemmelig'] });
    await make.tenancy(await make.unit(estate), {
      from: '2026-01-01',
      to: '2026-12-01',
      names: ['!Kanarie Beskyttet'],
    });
  });

  test('keeps its place when others edit it, and its place can be changed without being shown', async () => {
    await engine.must('units.update', await updateOf(engine, id, { rentOre: 200_000 }));
    const reveal = await engine.must('units.revealAddress', { id, reason: 'Skal bruges i denne prøve' });
    expect(reveal).toEqual({
      address: { ...ADDRESS, ...secret },
      formatted: 'Kanarievej 77, 2777 Skjulby',
      estateId: hidden,
      estate: 'Skærmhuset',
      association: null,
      tenancyNumber: 'KANARIE-1',
    });
    await engine.must('units.update', {
      ...(await updateOf(engine, id)),
      address: { ...ADDRESS, ...secret, houseNumber: 78 },
    });
    expect((await engine.must('units.revealAddress', { id, reason: 'Skal bruges i denne prøve' })).formatted).toBe(
      'Kanarievej 78, 2777 Skjulby',
    );
  });

  test('has ids that stand in no order with those of its neighbours', async () => {
    const lives = async (shielded: boolean): Promise<readonly string[]> => {
      const unit = await make.unit(estate, { shielded });
      return [unit, await make.tenancy(unit, { from: '2026-01-01' }), await make.outage(unit, '2026-01-01')];
    };
    const [before, between, after] = [await lives(false), await lives(true), await lives(false)];
    const hour = (ids: readonly string[]) => ids.map((one) => one.slice(0, 5));
    expect(hour(before)).toEqual(hour(after));
    expect(hour(between).some((part) => hour(before).includes(part))).toBe(false);
    expect(between.every((one) => isId(one))).toBe(true);
  });

  test('is revealed with a reason that says something, and the log keeps it', async () => {
    expect(await engine.call('units.revealAddress', { id, reason: '  kort   ' })).toEqual(
      refusal('reason-too-short', 'reason', { least: 10 }),
    );
    expect(
      await engine.call('units.revealAddress', {
        id: '018f0000-0000-7000-8000-000000000000' as UnitId,
        reason: 'Lang nok grund',
      }),
    ).toEqual(refusal('not-found', 'id'));
    const log = objectsOf(
      await engine.must('audit.list', {
        text: '',
        from: null,
        to: null,
        operation: 'units.revealAddress',
        outcome: null,
        offset: 0,
        limit: 200,
      }),
    );
    expect(log.map(({ outcome, subjectId }) => [outcome, subjectId]).slice(0, 3)).toEqual([
      ['refused:not-found', '018f0000-0000-7000-8000-000000000000'],
      ['refused:reason-too-short', id],
      ['done', id],
    ]);
  });

  test.each(['first', 'housing-worker', 'reader', 'administrator', 'caseworker'] as const)(
    'is in no answer to the %s person, nor is anybody protected',
    async (role) => {
      await engine.signInAs(role);
      const shielded = await card(id);
      const answers = [
        shielded,
        ...(await Promise.all(
          (['address', 'occupiedBy', 'association'] as const).map((sort) =>
            engine.must('units.list', listInput({}, { sort })),
          ),
        )),
        ...(await Promise.all(
          ['Kanarievej', '77', 'Skjulby', 'KANARIE-1', 'Hemmelig', 'Beskyttet'].flatMap((text) => [
            engine.must('units.list', listInput({ text })),
            placesFound(text),
          ]),
        )),
        await engine.must('units.vacancies', { on: isoDate('2027-01-01'), offset: 0, limit: 200 }),
        await engine.must('today.overview', {}),
        await engine.must('outages.list', { view: 'open', actor: null, offset: 0, limit: 200 }),
        await engine.must('vacancies.figures', EVERYTHING),
        await engine.must('vacancies.homes', { ...EVERYTHING, sort: 'address', offset: 0, limit: 200 }),
        await engine.must('associations.list', {}),
      ];
      expect(JSON.stringify(answers)).not.toMatch(/kanarie|skjulby|"2777|hemmelig|2026-03-03/i);
      expect(JSON.stringify(shielded)).not.toMatch(new RegExp(`Skærmhuset|${hidden}`));
      expect((await engine.must('units.list', listInput({ estateIds: [hidden] }))).total).toBe(0);
      const mayRead = role !== 'administrator';
      expect(shielded.tenancies[0]?.occupants).toEqual(mayRead ? [null] : null);
      const found = (await engine.must('search.find', { text: 'hemmelig' })).residents;
      const seesEverybody = role === 'caseworker' || role === 'first';
      expect(found.map(({ name, home, homeState }) => [name, home, homeState])).toEqual(
        seesEverybody ? [['Kanarie Hemmelig', null, 'hidden']] : [],
      );
      expect(shielded.mayRevealAddress).toBe(role === 'caseworker' || role === 'first');
      const reveal = await engine.call('units.revealAddress', { id, reason: 'Skal bruges i denne prøve' });
      expect(reveal.ok).toBe(role === 'caseworker' || role === 'first');
    },
  );

  test('is not unshielded by somebody who may not see its place, and is by somebody who may', async () => {
    await engine.signInAs('housing-worker');
    const update = await updateOf(engine, id, { shielded: false });
    expect(await engine.call('units.update', update)).toEqual(
      refusal('no-permission', 'details.shielded', { permission: 'units:reveal-address' }),
    );
    expect((await card(id)).address).toBeNull();
    await engine.signInAs('caseworker');
    expect((await engine.call('units.update', update)).ok).toBe(true);
    expect(await card(id)).toMatchObject({
      address: 'Kanarievej 78',
      estate: 'Skærmhuset',
      tenancyNumber: 'KANARIE-1',
      tenancies: [{ occupants: ['Kanarie Hemmelig'] }],
    });
    expect((await engine.must('search.find', { text: 'kanarievej' })).units).toHaveLength(1);
    await engine.must('units.update', await updateOf(engine, id, { shielded: true }));
    expect((await engine.must('search.find', { text: 'kanarievej' })).units).toEqual([]);
    await engine.signInAs('first');
  });
});

/** Whom a search finds is asked apart: those who see all residents find this one too, without the home. */
async function placesFound(text: string): Promise<object> {
  const { residents: _, ...places } = await engine.must('search.find', { text });
  return places;
}

test('names are for those who may read them: the administrator sees that somebody lives there, not who', async () => {
  const id = await make.unit(estate, { tenancyNumber: 'L-950' });
  await engine.call('tenancies.start', tenancyInput(id, { from: '2026-01-01', names: ['Mia Maj'] }));
  await engine.signInAs('administrator');
  const shown = await card(id);
  expect([
    shown.tenancies[0]?.occupants,
    shown.timeline.find(({ kind }) => kind === 'tenancy-started')?.occupants,
  ]).toEqual([null, null]);
  const row = objectsOf(await engine.must('units.list', listInput({ text: 'L-950' })))[0];
  expect([row?.occupied, row?.occupants]).toEqual([true, null]);
  await engine.signInAs('first');
});
