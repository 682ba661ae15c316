import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId, UnitId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { homesOf, NO_CHANGES } from '../../../helpers/homes.ts';

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
let estate: EstateId;
beforeAll(async () => {
  engine = await openTestEngine();
  make = homesOf(engine);
  estate = await make.estate('Kærgården');
  await make.houseRules(estate, '2025-05-01');
});
afterAll(() => engine.close());

const card = (id: UnitId): Promise<Output<'units.get'>> => engine.must('units.get', { id });
const refusal = (code: string, where: string | null, params: object = {}) => ({
  ok: false,
  error: { code, where, params },
});

describe('the condition of a unit', () => {
  test('is the last one noted, and a second look on the same day takes the place of the first', async () => {
    const id = await make.unit(estate);
    await make.condition(id, 'worn', '2026-11-12');
    await make.condition(id, 'good', '2026-02-01');
    expect(
      await engine.must('units.setCondition', {
        unitId: id,
        condition: 'poor',
        on: isoDate('2026-11-12'),
        note: 'Fugt',
      }),
    ).toEqual({ id, version: 1 });
    const shown = await card(id);
    expect([shown.condition, shown.conditionOn, shown.conditionNote]).toEqual(['poor', '2026-11-12', 'Fugt']);
    expect(shown.timeline.filter(({ kind }) => kind === 'condition').map(({ on, detail }) => [on, detail])).toEqual([
      ['2026-11-12', 'poor'],
      ['2026-02-01', 'good'],
    ]);
  });

  test('keeps the note of that day when it is looked at again without one, by a form or for several homes at once', async () => {
    const id = await make.unit(estate);
    const look = { unitId: id, condition: 'worn', on: isoDate('2026-11-12'), note: 'Fugt bag skabet' } as const;
    await engine.must('units.setCondition', look);
    await engine.must('units.setCondition', { ...look, condition: 'poor', note: null });
    expect(await card(id)).toMatchObject({ condition: 'poor', conditionNote: look.note });
    const several = (condition: 'poor' | 'good', version: number) => ({
      units: [{ id, version }],
      changes: { ...NO_CHANGES, condition: { condition, on: look.on, note: null } },
    });
    expect(await engine.must('units.change', several('poor', 1))).toEqual({ changed: 0, unchanged: 1 });
    expect(await engine.must('units.change', several('good', 1))).toEqual({ changed: 1, unchanged: 0 });
    expect(await card(id)).toMatchObject({ condition: 'good', conditionNote: look.note });
    await engine.must('units.setCondition', { ...look, note: 'Tørt igen' });
    expect((await card(id)).conditionNote).toBe('Tørt igen');
  });

  test('is not known of a day to come, nor of a unit that is not there', async () => {
    const id = await make.unit(estate);
    const input = { unitId: id, condition: 'good', on: isoDate('2026-11-24'), note: null } as const;
    expect(await engine.call('units.setCondition', input)).toEqual(
      refusal('rule-broken', 'on', { rule: 'condition-in-future' }),
    );
    const nowhere = '018f0000-0000-7000-8000-000000000000' as UnitId;
    expect(await engine.call('units.setCondition', { ...input, unitId: nowhere, on: isoDate('2026-11-23') })).toEqual(
      refusal('not-found', 'unitId'),
    );
  });
});

describe('an out-of-service period', () => {
  test('is told on the card, and its last day can be moved until it has passed', async () => {
    const id = await make.unit(estate);
    const outage = await make.outage(id, '2026-11-20', null, 'damage');
    const before = await card(id);
    expect([before.availability, before.outages]).toEqual([
      'none',
      [expect.objectContaining({ id: outage, reason: 'damage', from: '2026-11-20', to: null, note: null, version: 1 })],
    ]);
    const end = { id: outage, version: 1, to: isoDate('2026-12-04') };
    expect(await engine.call('outages.end', end)).toEqual({ ok: true, value: { id: outage } });
    expect(await engine.call('outages.end', { ...end, to: isoDate('2026-12-05') })).toEqual(
      refusal('changed-by-other', null),
    );
    const after = await card(id);
    expect([after.availability, after.availableFrom]).toEqual(['from', '2026-12-05']);
    expect(after.timeline.slice(0, 2).map(({ on, kind, detail }) => [on, kind, detail])).toEqual([
      ['2026-12-04', 'outage-ends', 'damage'],
      ['2026-11-23', 'created', null],
    ]);
  });

  test('is refused over another, backwards, when it is over, and where there is no unit', async () => {
    const id = await make.unit(estate);
    const past = await make.outage(id, '2026-10-01', '2026-10-31');
    const input = { unitId: id, reason: 'repair', from: isoDate('2026-10-31'), to: null, note: '' } as const;
    expect(await engine.call('outages.start', input)).toEqual(
      refusal('outage-overlaps', 'from', { from: '2026-10-01', to: '2026-10-31' }),
    );
    expect(
      await engine.call('outages.start', { ...input, from: isoDate('2026-11-02'), to: isoDate('2026-11-01') }),
    ).toEqual(refusal('ends-before-start', 'to'));
    expect(await engine.call('outages.end', { id: past, version: 1, to: isoDate('2026-11-30') })).toEqual(
      refusal('already-ended', 'to', { to: '2026-10-31' }),
    );
    const nowhere = '018f0000-0000-7000-8000-000000000000';
    expect(await engine.call('outages.start', { ...input, unitId: nowhere as UnitId })).toEqual(
      refusal('not-found', 'unitId'),
    );
    expect(await engine.call('outages.end', { id: nowhere as never, version: 1, to: isoDate('2026-11-30') })).toEqual(
      refusal('not-found', 'id'),
    );
  });
});

test('the timeline holds all that is dated, newest first, with the days to come on top', async () => {
  const id = await make.unit(estate, { plannedFrom: isoDate('2024-01-01') });
  await make.tenancy(id, {
    from: '2024-02-01',
    to: '2026-09-30',
    names: ['Åse Ågård', '!Skjult Person', 'Bo Berg'],
    kind: 'temporary',
  });
  await make.outage(id, '2026-10-01', '2026-10-14');
  await make.tenancy(id, { from: '2026-12-01', names: ['Mia Maj'] });
  const { timeline } = await card(id);
  const three = ['Bo Berg', 'Åse Ågård', null];
  expect(timeline.map(({ on, kind, occupants, detail }) => [on, kind, occupants, detail])).toEqual([
    ['2026-12-01', 'tenancy-started', ['Mia Maj'], 'lease'],
    ['2026-11-23', 'created', null, null],
    ['2026-10-14', 'outage-ends', null, 'repair'],
    ['2026-10-01', 'outage-started', null, 'repair'],
    ['2026-09-30', 'tenancy-ends', three, 'temporary'],
    ['2025-05-01', 'house-rules', null, null],
    ['2024-02-01', 'tenancy-started', three, 'temporary'],
    ['2024-01-01', 'planned', null, null],
  ]);
});
