import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import type { RepairFacts } from '../../../../shared/contract/repairs.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId, OutageId, UnitId } from '../../../../shared/ids.ts';
import { FIRST, openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, objectsOf } from '../../../helpers/homes.ts';

const NOTHING: RepairFacts = {
  reportedOn: null,
  orderedOn: null,
  dueOn: null,
  actor: null,
  actorName: null,
  awaited: null,
  followUpOn: null,
};

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
let estate: EstateId;
beforeAll(async () => {
  engine = await openTestEngine({ roles: ['reader', 'administrator'] });
  make = homesOf(engine);
  estate = await make.estate('Kærgården');
});
afterAll(() => engine.close());

const card = (id: UnitId): Promise<Output<'units.get'>> => engine.must('units.get', { id });
async function repair(from: string, facts: Partial<RepairFacts> = {}, more: { readonly shielded?: boolean } = {}) {
  const unitId = await make.unit(estate, more);
  const answer = await engine.must('outages.start', {
    unitId,
    reason: 'repair',
    from: isoDate(from),
    to: null,
    note: null,
    repair: { ...NOTHING, ...facts },
  });
  return { unitId, id: answer.id };
}
const refused = (where: string, rule: string) => ({
  ok: false,
  error: { code: 'rule-broken', where, params: { rule } },
});

describe('a repair', () => {
  test('is on the card with its days, whose turn it is and who waits', async () => {
    const facts: RepairFacts = {
      reportedOn: isoDate('2026-10-28'),
      orderedOn: isoDate('2026-11-02'),
      dueOn: isoDate('2026-11-20'),
      actor: 'craftsman',
      actorName: 'Maler Prøve',
      awaited: 'tenant',
      followUpOn: isoDate('2026-11-16'),
    };
    const { unitId, id } = await repair('2026-11-01', facts);
    const { outages, timeline } = await card(unitId);
    expect(outages).toEqual([
      {
        id,
        version: 1,
        reason: 'repair',
        note: null,
        from: '2026-11-01',
        to: null,
        ...facts,
        actorSince: '2026-11-02',
        followUps: [],
      },
    ]);
    expect(timeline.map(({ on, kind }) => [on, kind]).filter(([, kind]) => kind !== 'created')).toEqual([
      ['2026-11-02', 'repair-ordered'],
      ['2026-11-01', 'outage-started'],
      ['2026-10-28', 'repair-reported'],
    ]);
  });

  test('names nobody who lives there: a citizen who is to act has a name with the tenancy', async () => {
    const { unitId } = await repair('2026-11-01', { actor: 'citizen', actorName: 'Prøve Borger' });
    expect((await card(unitId)).outages[0]).toMatchObject({ actor: 'citizen', actorName: null });
  });

  test('is refused with days that cannot be', async () => {
    const unitId = await make.unit(estate);
    const start = (facts: Partial<RepairFacts>) =>
      engine.call('outages.start', {
        ...{ unitId, reason: 'repair', from: isoDate('2026-11-10'), to: null, note: null },
        repair: { ...NOTHING, ...facts },
      });
    expect(await start({ dueOn: isoDate('2026-11-09') })).toEqual(refused('repair.dueOn', 'due-before-start'));
    expect(await start({ orderedOn: isoDate('2026-11-24') })).toEqual(refused('repair.orderedOn', 'noted-in-future'));
    expect((await card(unitId)).outages).toEqual([]);
  });

  test('is changed by itself, and whoever it waited for already goes on waiting for since then', async () => {
    const { unitId, id } = await repair('2026-11-01', { actor: 'insurance', reportedOn: isoDate('2026-11-01') });
    const change = { id, version: 1, reason: 'damage', note: 'Vandskade', repair: NOTHING } as const;
    const same = { ...change, repair: { ...NOTHING, actor: 'insurance' } } as const;
    expect(await engine.call('outages.update', same)).toEqual({ ok: true, value: { id } });
    expect((await card(unitId)).outages[0]).toMatchObject({
      reason: 'damage',
      note: 'Vandskade',
      actorSince: '2026-11-01',
    });
    expect(await engine.call('outages.update', change)).toMatchObject({ error: { code: 'changed-by-other' } });
    await engine.must('outages.update', { ...change, version: 2, repair: { ...NOTHING, actor: 'association' } });
    expect((await card(unitId)).outages[0]).toMatchObject({ actor: 'association', actorSince: TODAY });
  });
});

describe('a follow-up', () => {
  let made: { readonly unitId: UnitId; readonly id: OutageId };
  let asked: Input<'outages.followUp'>;
  beforeEach(async () => {
    made = await repair('2026-11-01', { actor: 'association', followUpOn: isoDate('2026-11-20') });
    asked = {
      id: made.id,
      version: 1,
      on: TODAY,
      note: 'Maleren kommer mandag',
      actor: 'craftsman',
      actorName: 'Maler Prøve',
      dueOn: isoDate('2026-12-04'),
      nextOn: isoDate('2026-11-30'),
    };
  });

  test('says what was said, whose turn it is since when, and when to ask again', async () => {
    expect(await engine.call('outages.followUp', asked)).toEqual({ ok: true, value: { id: made.id } });
    const { outages, timeline } = await card(made.unitId);
    expect(outages[0]).toMatchObject({
      version: 2,
      actor: 'craftsman',
      actorName: 'Maler Prøve',
      actorSince: TODAY,
      dueOn: '2026-12-04',
      followUpOn: '2026-11-30',
      followUps: [{ on: TODAY, note: 'Maleren kommer mandag', nextOn: '2026-11-30', by: FIRST.name }],
    });
    expect(timeline.find(({ kind }) => kind === 'follow-up')).toMatchObject({
      on: TODAY,
      detail: 'Maleren kommer mandag',
      by: FIRST.name,
    });
  });

  test('is refused on a day to come, with the next one before it, over somebody else’s change, and without words', async () => {
    const call = (more: Partial<typeof asked>) => engine.call('outages.followUp', { ...asked, ...more });
    expect(await call({ on: isoDate('2026-11-24') })).toEqual(refused('on', 'noted-in-future'));
    expect(await call({ nextOn: TODAY })).toEqual(refused('nextOn', 'follow-up-in-past'));
    expect(await call({ dueOn: isoDate('2026-10-31') })).toEqual(refused('dueOn', 'due-before-start'));
    expect(await call({ version: 7 })).toMatchObject({ error: { code: 'changed-by-other' } });
    expect(await call({ note: ' ' })).toMatchObject({ error: { code: 'bad-input', where: 'note' } });
    expect((await card(made.unitId)).outages[0]?.followUps).toEqual([]);
  });

  test('is for those who may write', async () => {
    await engine.signInAs('reader');
    expect(await engine.call('outages.followUp', asked)).toMatchObject({ error: { code: 'no-permission' } });
    await engine.signInAs('first');
  });
});

describe('the list of repairs', () => {
  let own: TestEngine;
  const names = new Map<OutageId, string>();
  beforeAll(async () => {
    own = await openTestEngine({ roles: ['administrator'] });
    const there = homesOf(own);
    const lies = await there.estate('Ågården', await there.association('Åkanden'));
    const add = async (
      name: string,
      from: string,
      facts: Partial<RepairFacts>,
      more = {},
      to: string | null = null,
    ) => {
      const unitId = await there.unit(lies, more);
      const input = {
        unitId,
        reason: 'damage' as const,
        from: isoDate(from),
        to: to === null ? null : isoDate(to),
        note: null,
      };
      const { id } = await own.must('outages.start', { ...input, repair: { ...NOTHING, ...facts } });
      names.set(id, name);
      return unitId;
    };
    await add('on time', '2026-11-20', { dueOn: isoDate('2026-12-01'), actor: 'craftsman', actorName: 'Maler Prøve' });
    await add('late by promise', '2026-11-20', { dueOn: isoDate('2026-11-21'), actor: 'craftsman' });
    await add('late by the settings', '2026-11-01', { actor: 'insurance' }, { shielded: true });
    await add('to ask about', '2026-11-20', { followUpOn: TODAY });
    const planned = await add('planned', '2026-11-01', { awaited: 'tenant' }, {}, '2026-12-24');
    await there.tenancy(planned, { from: '2026-12-25' });
    await add('over', '2026-11-01', { followUpOn: TODAY }, {}, '2026-11-22');
    await add('of a home that is no longer one', '2026-11-01', {}, { retiredOn: isoDate('2026-11-20') });
  });
  afterAll(() => own.close());
  const list = (view: Input<'outages.list'>['view'], actor: Input<'outages.list'>['actor'] = null) =>
    own.must('outages.list', { view, actor, offset: 0, limit: 200 });
  const named = (page: Output<'outages.list'>) => objectsOf(page).map(({ id }) => names.get(id));

  test('has those that are not over, the latest first, then those to be asked about, then by when they are expected', async () => {
    const open = await list('open');
    expect(named(open)).toEqual(['late by the settings', 'late by promise', 'to ask about', 'on time', 'planned']);
    expect([open.open, open.late, open.followUp, open.byActor]).toEqual([
      5,
      2,
      1,
      { association: 0, craftsman: 2, municipality: 0, insurance: 1, citizen: 0, other: 0 },
    ]);
    expect(
      objectsOf(open).map(({ due, daysLate, isFollowUpDue, movesInOn }) => [due, daysLate, isFollowUpDue, movesInOn]),
    ).toEqual([
      ['2026-11-15', 8, false, null],
      ['2026-11-21', 2, false, null],
      [null, null, true, null],
      [null, null, false, null],
      [null, null, false, '2026-12-25'],
    ]);
  });

  test('is narrowed to what is late, to what is to be asked about, and to whose turn it is', async () => {
    expect(named(await list('late'))).toEqual(['late by the settings', 'late by promise']);
    expect(named(await list('follow-up'))).toEqual(['to ask about']);
    expect(named(await list('open', 'craftsman'))).toEqual(['late by promise', 'on time']);
  });

  test('says nothing of the place of a shielded home, and no name to those who may read none', async () => {
    const shielded = objectsOf(await list('open'))[0];
    expect([shielded?.shielded, shielded?.address, shielded?.estate]).toEqual([true, null, null]);
    const names = async () => objectsOf(await list('open')).map(({ actorName }) => actorName);
    expect(await names()).toContain('Maler Prøve');
    await own.signInAs('administrator');
    expect((await names()).every((name) => name === null)).toBe(true);
    const today = await own.must('today.overview', {});
    expect(today.repairs.every(({ actorName }) => actorName === null)).toBe(true);
    await own.signInAs('first');
  });

  test('is on Today as far as something is to be done', async () => {
    const { repairs } = await own.must('today.overview', {});
    expect(repairs.map(({ id, daysLate, isFollowUpDue }) => [names.get(id), daysLate, isFollowUpDue])).toEqual([
      ['late by the settings', 8, false],
      ['late by promise', 2, false],
      ['to ask about', null, true],
    ]);
  });
});
