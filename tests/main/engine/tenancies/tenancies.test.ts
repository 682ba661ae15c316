import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../../../../main/engine/db/failures.ts';
import { saveNewTenancy } from '../../../../main/engine/tenancies/tenancies.service.ts';
import { saveNewUnit } from '../../../../main/engine/units/units.service.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId, TenancyId, UnitId } from '../../../../shared/ids.ts';
import { openTestDatabase } from '../../../helpers/database.ts';
import { openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { ADDRESS, DETAILS, homesOf, tenancyInput } from '../../../helpers/homes.ts';

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
let estate: EstateId;
beforeAll(async () => {
  engine = await openTestEngine({ confirmed: false });
  make = homesOf(engine);
  estate = await make.estate('Kærgården');
});
afterAll(() => engine.close());

const refusal = (code: string, where: string | null, params: object = {}) => ({
  ok: false,
  error: { code, where, params },
});
const nowhere = '018f0000-0000-7000-8000-000000000000';
const onCard = async (id: UnitId) => (await engine.must('units.get', { id })).tenancies;

test('nobody is written down before the recovery key is confirmed, and then somebody is', async () => {
  const unit = await make.unit(estate);
  const input = tenancyInput(unit, { from: '2026-01-01' });
  expect(await engine.call('tenancies.start', input)).toEqual(refusal('recovery-not-confirmed', null));
  await engine.confirmRecovery();
  expect((await engine.call('tenancies.start', input)).ok).toBe(true);
});

describe('a tenancy', () => {
  test('holds its persons in Danish order, the protected ones last and without a name', async () => {
    const unit = await make.unit(estate);
    const id = await make.tenancy(unit, {
      from: '2026-01-01',
      to: '2026-12-31',
      names: ['Åse Ågård', '!Ane Abild', 'Bo Berg'],
      kind: 'temporary',
    });
    expect(await onCard(unit)).toEqual([
      {
        id,
        kind: 'temporary',
        from: '2026-01-01',
        to: '2026-12-31',
        occupants: ['Bo Berg', 'Åse Ågård', null],
        version: 1,
      },
    ]);
  });

  test('follows another from the day after, and is refused on a day that is taken, told which days those are', async () => {
    const unit = await make.unit(estate);
    await make.tenancy(unit, { from: '2025-01-01', to: '2026-06-30' });
    const wish = tenancyInput(unit, { from: '2026-06-30' });
    expect(await engine.call('tenancies.start', wish)).toEqual(
      refusal('unit-taken', 'from', { from: '2025-01-01', to: '2026-06-30' }),
    );
    expect((await engine.call('tenancies.start', { ...wish, from: isoDate('2026-07-01') })).ok).toBe(true);
    expect(await engine.call('tenancies.start', { ...wish, from: isoDate('2030-01-01') })).toEqual(
      refusal('unit-taken', 'from', { from: '2026-07-01', to: '' }),
    );
    expect(await onCard(unit)).toHaveLength(2);
  });

  test('lies within the days of its unit, and forwards', async () => {
    const unit = await make.unit(estate, { plannedFrom: isoDate('2026-03-01'), retiredOn: isoDate('2027-01-01') });
    const start = (from: string, to?: string) =>
      engine.call('tenancies.start', tenancyInput(unit, to === undefined ? { from } : { from, to }));
    expect(await start('2026-02-28', '2026-12-31')).toEqual(
      refusal('rule-broken', 'from', { rule: 'unit-not-ready', from: '2026-03-01' }),
    );
    expect(await start('2026-03-01')).toEqual(refusal('rule-broken', 'to', { rule: 'unit-retired', to: '2027-01-01' }));
    expect(await start('2026-03-01', '2026-02-01')).toEqual(refusal('ends-before-start', 'to'));
    expect((await start('2026-03-01', '2026-12-31')).ok).toBe(true);
  });

  test('is of a unit that is there, and of somebody', async () => {
    expect(await engine.call('tenancies.start', tenancyInput(nowhere as UnitId, { from: '2026-01-01' }))).toEqual(
      refusal('not-found', 'unitId'),
    );
    const unit = await make.unit(estate);
    expect(await engine.call('tenancies.start', tenancyInput(unit, { from: '2026-01-01', names: [] }))).toMatchObject({
      error: { code: 'bad-input', where: 'persons' },
    });
  });

  test('ends not before it began, and for whom has read it last', async () => {
    const unit = await make.unit(estate);
    const id = await make.tenancy(unit, { from: '2026-03-01' });
    const end = (to: string, version = 1) => engine.call('tenancies.end', { id, version, to: isoDate(to) });
    expect(await end('2026-02-28')).toEqual(refusal('ends-before-start', 'to', { from: '2026-03-01' }));
    expect(await end('2026-12-31', 2)).toEqual(refusal('changed-by-other', null));
    expect(await end('2026-12-31')).toEqual({ ok: true, value: { id } });
    expect((await onCard(unit)).map(({ to, version }) => [to, version])).toEqual([['2026-12-31', 2]]);
    expect(
      await engine.call('tenancies.end', { id: nowhere as TenancyId, version: 1, to: isoDate('2026-12-31') }),
    ).toEqual(refusal('not-found', 'id'));
  });

  test('has its last day moved until that has passed, and never into the next one', async () => {
    const unit = await make.unit(estate);
    const past = await make.tenancy(unit, { from: '2026-01-01', to: '2026-02-28' });
    const id = await make.tenancy(unit, { from: '2026-03-01', to: '2026-12-16' });
    await make.tenancy(unit, { from: '2027-02-01' });
    const end = (to: string, version: number, which = id) =>
      engine.call('tenancies.end', { id: which, version, to: isoDate(to) });
    expect((await end('2026-11-30', 1)).ok).toBe(true);
    expect((await end('2027-01-31', 2)).ok).toBe(true);
    expect(await end('2027-02-01', 3)).toEqual(refusal('unit-taken', 'to', { from: '2027-02-01', to: '' }));
    expect(await end('2026-02-27', 1, past)).toEqual(refusal('already-ended', 'to', { to: '2026-02-28' }));
  });

  test('leaves nothing behind when it is refused', async () => {
    const unit = await make.unit(estate);
    await make.tenancy(unit, { from: '2026-01-01' });
    const before = (await engine.must('audit.verify', {})).entries;
    await engine.call('tenancies.start', tenancyInput(unit, { from: '2026-05-01', names: ['Forsøg Et', 'Forsøg To'] }));
    const log = await engine.must('audit.list', {
      text: '',
      from: null,
      to: null,
      operation: 'tenancies.start',
      outcome: 'refused',
      offset: 0,
      limit: 1,
    });
    const [newest] = log.rows;
    expect(newest?.[log.columns.indexOf('outcome')]).toBe('refused:unit-taken');
    expect(newest?.[log.columns.indexOf('changes')]).toBe(0);
    expect((await engine.must('audit.verify', {})).entries).toBe(before + 3);
  });

  test('is begun by those who may', async () => {
    const unit = await make.unit(estate);
    await engine.signInAs('support-worker');
    const refused = refusal('no-permission', null, { permission: 'tenancies:write' });
    expect(await engine.call('tenancies.start', tenancyInput(unit, { from: '2026-01-01' }))).toEqual(refused);
    expect(
      await engine.call('tenancies.end', { id: nowhere as TenancyId, version: 1, to: isoDate('2026-12-31') }),
    ).toEqual(refused);
    await engine.signInAs('first');
  });
});

test('the database itself lets no unit twice on a day, whoever forgot the rule', () => {
  const file = openTestDatabase();
  const overlapping = (from: string, to: string | null) => () =>
    file.write(({ db, newId }) =>
      db.insert('tenancies', newId(), { unit_id: unit, kind: 'lease', from_day: from, to_day: to }),
    );
  const estateId = '018f0000-0000-7000-8000-00000000000e' as EstateId;
  let unit = nowhere as UnitId;
  file.write((writing) => {
    writing.db.insert('estates', estateId, { name: 'Huset', name_fold: 'huset', name_sort: 'huset' });
    unit = saveNewUnit(writing, { ...DETAILS, estateId, address: ADDRESS });
    saveNewTenancy(writing, tenancyInput(unit, { from: '2026-03-01', to: '2026-05-31' }));
  });
  expect(overlapping('2026-05-31', null)).toThrow('unit-taken');
  expect(overlapping('2026-01-01', '2026-03-01')).toThrow('unit-taken');
  expect(overlapping('2026-01-01', null)).toThrow('unit-taken');
  expect(overlapping('2026-06-01', null)).not.toThrow();
  expect(() =>
    file.write(({ db }) =>
      db.update(
        'tenancies',
        db.get<{ id: string }>({ text: "select id from tenancies where to_day = '2026-05-31'", params: [] })?.id ?? '',
        { to_day: '2026-06-01' },
      ),
    ),
  ).toThrow('unit-taken');
  let failure: unknown;
  try {
    overlapping('2026-05-31', null)();
  } catch (caught) {
    failure = caught;
  }
  expect(refusalOf(failure)).toEqual({ code: 'unit-taken', where: null, params: {} });
  file.close();
});
