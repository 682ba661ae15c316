import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import { moveItems } from '../../../../shared/domain/move-lists.ts';
import type { EstateId, ResidentId, TenancyId, UnitId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, tenancyInput } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { seriesInput } from '../../../helpers/series.ts';
import { GRANT, NO_FACTS } from '../../../helpers/tenancy-operations.ts';
import { undoLast } from '../changes/acts.ts';

let test: TestEngine;
let homes: ReturnType<typeof homesOf>;
let people: ReturnType<typeof residentsOf>;
let estate: EstateId;
beforeAll(async () => {
  test = await openTestEngine();
  homes = homesOf(test);
  people = residentsOf(test);
  estate = await homes.estate('Kærgården');
});
afterAll(() => test.close());

let number = 0;
async function movedIn(from = TODAY) {
  number += 1;
  const residentId = await people.resident(`Prøve Flytter ${number}`);
  const unitId = await homes.unit(estate);
  const input = { ...tenancyInput(unitId, { from }), persons: [{ residentId }] };
  const { id } = await test.must('tenancies.start', input);
  return { residentId, unitId, id };
}
const ofHome = async (unitId: UnitId) => (await test.must('tenancies.ofHome', { unitId })).tenancies;
const tick = (id: TenancyId, item: (typeof moveItems.in)[number], state: 'open' | 'done' | 'not-relevant' = 'done') =>
  test.must('tenancies.tick', { id, list: 'in', item, state, on: TODAY });
async function ruleOf(operation: Parameters<TestEngine['call']>[0], input: unknown): Promise<unknown> {
  const answer = await test.engine.handle({ operation, input });
  return answer.ok ? 'done' : (answer.error.params['rule'] ?? answer.error.code);
}

describe('who moves in', () => {
  it('is written down with a forløb that is open, and stands as tenant or beside the tenant', async () => {
    const unitId = await homes.unit(estate);
    await test.must('tenancies.start', {
      ...tenancyInput(unitId, { from: TODAY }),
      persons: [
        { name: 'Åse Aaby', nameProtected: false },
        { name: 'Bo Bjerg', nameProtected: false, role: 'co-tenant' },
      ],
    });
    const [tenancy] = await ofHome(unitId);
    expect(tenancy?.persons.map(({ name, role }) => [name, role])).toEqual([
      ['Åse Aaby', 'tenant'],
      ['Bo Bjerg', 'co-tenant'],
    ]);
    for (const { residentId } of tenancy?.persons ?? []) {
      const { courses } = await test.must('residents.get', { id: residentId as ResidentId });
      expect(courses.map(({ state, from, to }) => [state, from, to])).toEqual([['active', TODAY, null]]);
    }
  });

  it('has no forløb when the tenancy was over before it was written down', async () => {
    const unitId = await homes.unit(estate);
    await homes.tenancy(unitId, { from: '2025-01-01', to: '2025-06-30', names: ['Prøve Forbi'] });
    const [tenancy] = await ofHome(unitId);
    const id = tenancy?.persons[0]?.residentId as ResidentId;
    expect((await test.must('residents.get', { id })).courses).toEqual([]);
  });

  it('may have a home and a stay elsewhere on the same day, and no home has two', async () => {
    const { residentId, unitId } = await movedIn();
    const shelter = await homes.unit(estate, { type: 'H110' });
    const stay = { ...tenancyInput(shelter, { from: TODAY, kind: 'temporary' }), persons: [{ residentId }] };
    await test.must('tenancies.start', stay);
    const { tenancies } = await test.must('tenancies.ofResident', { residentId });
    expect(tenancies.map(({ kind }) => kind).toSorted()).toEqual(['lease', 'temporary']);
    for (const kind of ['temporary', 'halfway'] as const)
      expect(await ruleOf('tenancies.start', { ...stay, unitId, kind })).toBe('unit-taken');
  });
});

describe('two who let one home at once', () => {
  it('are answered in turn: one of them has it, and the other is told which days are taken', async () => {
    const unitId = await homes.unit(estate);
    const answers = await Promise.all(
      (['lease', 'temporary', 'halfway'] as const).map((kind) =>
        test.call('tenancies.start', tenancyInput(unitId, { from: TODAY, names: [`Samtidig ${kind}`] })),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers)
      if (!answer.ok)
        expect(answer.error).toMatchObject({ code: 'unit-taken', where: 'from', params: { from: TODAY } });
    expect(await ofHome(unitId)).toHaveLength(1);
  });
});

describe('the list of moving in', () => {
  it('is open until somebody ticks each item, says who and when, and can be opened again', async () => {
    const { id, unitId } = await movedIn();
    await tick(id, 'keys');
    await tick(id, 'animals', 'not-relevant');
    const listOf = async () => (await ofHome(unitId))[0]?.details?.lists.find(({ list }) => list === 'in');
    const items = (await listOf())?.items ?? [];
    expect(items.map(({ item }) => item)).toEqual([...moveItems.in]);
    expect(
      items.filter(({ state }) => state !== 'open').map(({ item, state, on, by }) => [item, state, on, by]),
    ).toEqual([
      ['keys', 'done', TODAY, 'Mette Kjær'],
      ['animals', 'not-relevant', TODAY, 'Mette Kjær'],
    ]);
    await tick(id, 'keys', 'open');
    expect((await listOf())?.items[0]).toMatchObject({ item: 'keys', state: 'open', on: null, by: null });
  });

  it('takes no item of the other list, and no day to come', async () => {
    const { id } = await movedIn();
    const input = { id, list: 'in', item: 'keys', state: 'done', on: addDays(TODAY, 1) };
    expect(await ruleOf('tenancies.tick', input)).toBe('ticked-in-future');
    expect(await ruleOf('tenancies.tick', { ...input, on: TODAY, item: 'belongings' })).toBe('bad-input');
  });

  it('is late after two weeks, but for making a home, and not for a move that is history', async () => {
    const late = await movedIn(addDays(TODAY, -15));
    await movedIn(addDays(TODAY, -14));
    await movedIn(addDays(TODAY, -31));
    await tick(late.id, 'keys');
    const due = await test.must('tenancies.due', {});
    const lines = due.lists.filter(({ list }) => list === 'in');
    expect(lines).toEqual([
      {
        id: late.id,
        residentId: late.residentId,
        name: expect.stringContaining('Prøve Flytter'),
        list: 'in',
        items: ['electricity', 'address', 'rent-support', 'deposit-loan', 'animals'],
        dueOn: addDays(TODAY, -1),
      },
    ]);
    for (const item of moveItems.in) await tick(late.id, item);
    expect((await test.must('tenancies.due', {})).lists).toEqual([]);
  });
});

describe('notice', () => {
  it('has a day and a giver, asks for a last day, and can be taken back', async () => {
    const { id, unitId } = await movedIn(isoDate('2026-01-01'));
    const notice = { id, version: 1, on: TODAY, by: 'tenant', to: null } as const;
    expect(await ruleOf('tenancies.giveNotice', { ...notice, on: addDays(TODAY, 1) })).toBe('notice-in-future');
    expect(await ruleOf('tenancies.giveNotice', { ...notice, to: addDays(TODAY, -1) })).toBe('notice-after-end');
    await test.must('tenancies.giveNotice', notice);
    expect((await test.must('tenancies.due', {})).notices.map((one) => [one.id, one.on, one.by])).toEqual([
      [id, TODAY, 'tenant'],
    ]);
    await test.must('tenancies.giveNotice', { ...notice, version: 2, to: addDays(TODAY, 30) });
    expect((await test.must('tenancies.due', {})).notices).toEqual([]);
    expect((await ofHome(unitId))[0]).toMatchObject({ to: addDays(TODAY, 30), details: { noticeBy: 'tenant' } });
    await test.must('tenancies.withdrawNotice', { id, version: 3, to: null });
    expect((await ofHome(unitId))[0]).toMatchObject({ to: null, details: { noticeOn: null, noticeBy: null } });
    expect(await ruleOf('tenancies.withdrawNotice', { id, version: 4, to: null })).toBe('no-notice');
  });

  it('cannot be taken back into the days of who moves in next', async () => {
    const { id, unitId } = await movedIn(isoDate('2026-01-01'));
    await test.must('tenancies.giveNotice', { id, version: 1, on: TODAY, by: 'landlord', to: addDays(TODAY, 30) });
    await homes.tenancy(unitId, { from: addDays(TODAY, 31) });
    expect(await ruleOf('tenancies.withdrawNotice', { id, version: 2, to: null })).toBe('unit-taken');
    expect(await ruleOf('tenancies.withdrawNotice', { id, version: 2, to: addDays(TODAY, 20) })).toBe('done');
  });
});

describe('moving out', () => {
  it('says what it closes, and closes it once that was seen', async () => {
    const { id, residentId } = await movedIn();
    await tick(id, 'keys');
    await test.must('support.answer', { residentId, need: 'unknown', from: TODAY });
    await test.must('support.grant', { residentId, ...GRANT });
    await test.must('series.start', seriesInput(residentId, null, { weekdays: ['MO'] }));
    await test.must('series.start', seriesInput(residentId, null, { kind: 'phone', weekdays: ['TU'] }));
    const to = addDays(TODAY, 9);
    const told = await test.must('tenancies.prepareEnd', { id, to });
    expect(told).toEqual({
      offers: 0,
      openItems: moveItems.in.filter((item) => item !== 'keys'),
      unanswered: 1,
      homeless: 1,
      supported: 1,
      series: 1,
      fingerprint: expect.any(String),
    });
    const end = { id, version: 1, to, reason: 'own-wish' as const };
    expect(await ruleOf('tenancies.end', end)).toBe('ending-hangs');
    await tick(id, 'electricity');
    expect(await ruleOf('tenancies.end', { ...end, confirmed: told.fingerprint })).toBe('ending-hangs');
    const seen = await test.must('tenancies.prepareEnd', { id, to });
    await test.must('tenancies.end', { ...end, confirmed: seen.fingerprint });
    const { tenancies } = await test.must('tenancies.ofResident', { residentId });
    expect(tenancies[0]).toMatchObject({ to, details: { endReason: 'own-wish' } });
    expect(tenancies[0]?.details?.lists[1]).toMatchObject({ list: 'out', asked: true });
    // visits in a home end with it, and come back with it; calls go on
    const series = async () =>
      (await test.must('series.ofResident', { residentId })).series.map(({ kind, endedOn, endCause }) =>
        [kind, endedOn, endCause].join(),
      );
    const planned = async () => (await test.must('visits.ofResident', { residentId, offset: 0 })).total;
    expect((await series()).toSorted()).toEqual([`home,${to},tenancy`, 'phone,,']);
    const left = await planned();
    await undoLast(test);
    expect((await series()).toSorted()).toEqual(['home,,', 'phone,,']);
    expect(await planned()).toBe(left + 7);
  });

  it('needs no confirmation when nothing hangs on it, and words when the reason is another', async () => {
    const { id } = await movedIn();
    expect((await test.must('tenancies.prepareEnd', { id, to: TODAY })).fingerprint).toBeNull();
    const end = { id, version: 1, to: TODAY, reason: 'other' as const };
    expect(await ruleOf('tenancies.end', end)).toBe('note-needed');
    expect(await ruleOf('tenancies.end', { ...end, note: '010190-1234' })).toBe('personal-number');
    expect(await ruleOf('tenancies.end', { ...end, note: 'Boligen brændte' })).toBe('done');
  });

  it('leaves what was open on the list open, and late on the list of moving out until it is done', async () => {
    const { id, unitId } = await movedIn(addDays(TODAY, -25));
    await test.must('tenancies.end', { id, version: 1, to: addDays(TODAY, -15), reason: 'evicted' });
    const [tenancy] = await ofHome(unitId);
    expect(tenancy?.details?.lists.map(({ closed }) => closed)).toEqual([true, false]);
    expect(tenancy?.details?.lists[0]?.items.every(({ state, late }) => state === 'open' && !late)).toBe(true);
    const line = (await test.must('tenancies.due', {})).lists.find((one) => one.id === id);
    expect(line).toMatchObject({ list: 'out', dueOn: addDays(TODAY, -1), items: [...moveItems.out] });
    for (const item of moveItems.out)
      await test.must('tenancies.tick', { id, list: 'out', item, state: 'not-relevant', on: TODAY });
    expect((await test.must('tenancies.due', {})).lists.find((one) => one.id === id)).toBeUndefined();
  });

  it('stands on the timeline of the person, with notice, reason and what was ticked', async () => {
    const { id, residentId } = await movedIn(addDays(TODAY, -20));
    await tick(id, 'keys');
    await test.must('tenancies.giveNotice', { id, version: 1, on: TODAY, by: 'tenant', to: null });
    const { fingerprint } = await test.must('tenancies.prepareEnd', { id, to: TODAY });
    await test.must('tenancies.end', { id, version: 2, to: TODAY, reason: 'treatment', confirmed: fingerprint });
    const asked = { residentId, kinds: ['tenancies' as const, 'moves' as const], offset: 0, limit: 50 };
    const page = await test.must('residents.timeline', asked);
    const [kind, event, code, value] = ['kind', 'event', 'code', 'value'].map((name) =>
      page.columns.indexOf(name as 'kind'),
    ) as [number, number, number, number];
    expect(page.rows.map((row) => [row[kind], row[event], row[code], row[value]]).toSorted()).toEqual([
      ['moves', 'noted', 'keys', 'in.done'],
      ['tenancies', 'began', 'lease', null],
      ['tenancies', 'ended', 'lease', 'treatment'],
      ['tenancies', 'noted', 'lease', 'tenant'],
    ]);
  });
});

describe('deposit and inspections', () => {
  it('are kept with their days, none of them to come', async () => {
    const { id, unitId } = await movedIn();
    const facts = { ...NO_FACTS, depositOre: 1_200_000, depositPaidOn: TODAY, inspectedInOn: TODAY };
    const ahead = { ...facts, inspectedOutOn: addDays(TODAY, 1) };
    expect(await ruleOf('tenancies.setFacts', { id, version: 1, ...ahead })).toBe('fact-in-future');
    await test.must('tenancies.setFacts', { id, version: 1, ...facts });
    expect((await ofHome(unitId))[0]?.details).toMatchObject(facts);
    expect(await ruleOf('tenancies.setFacts', { id, version: 1, ...facts })).toBe('changed-by-other');
  });
});
