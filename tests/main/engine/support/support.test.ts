import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, tenancyInput } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { GRANT } from '../../../helpers/tenancy-operations.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';

let test: TestEngine;
const person: Record<string, ResidentId> = {};
/** Each as the name says: `housed` lives in a home, `needs` needs support, `has` has it. */
const NAMES = ['housed', 'housed needs', 'housed needs has', 'housed asked', 'needs', 'has', 'had'] as const;
beforeAll(async () => {
  test = await openTestEngine({ roles: ['support-worker', 'housing-worker'] });
  const [people, homes] = [residentsOf(test), homesOf(test)];
  const estate = await homes.estate('Kærgården');
  for (const name of NAMES) {
    const residentId = await people.resident(name);
    person[name] = residentId;
    const is = (what: string) => name.split(' ').includes(what);
    if (is('housed')) {
      const input = tenancyInput(await homes.unit(estate), { from: addDays(TODAY, -20) });
      await test.must('tenancies.start', { ...input, persons: [{ residentId }] });
    }
    if (is('needs')) await answer(residentId, 'yes');
    if (is('asked')) await answer(residentId, 'unknown');
    if (is('has')) await test.must('support.grant', { residentId, ...GRANT, from: addDays(TODAY, -13) });
    if (is('had'))
      await test.must('support.grant', { residentId, ...GRANT, from: addDays(TODAY, -9), to: addDays(TODAY, -1) });
  }
});
afterAll(() => test.close());

const answer = (residentId: ResidentId, need: 'yes' | 'no' | 'unknown', from = TODAY) =>
  test.must('support.answer', { residentId, need, from });

describe('a home without support, and support without a home', () => {
  it('are both told, with how often it is so', async () => {
    const gaps = await test.must('support.gaps', {});
    expect(gaps.withoutSupport.map(({ name }) => name)).toEqual(['housed needs']);
    expect(gaps.withoutHome.map(({ name, paragraph }) => [name, paragraph])).toEqual([['has', 'sel-85']]);
    expect(gaps).toMatchObject({
      withoutSupportCount: 1,
      withoutHomeCount: 1,
      needing: 2,
      supported: 1,
      unanswered: 2,
    });
  });

  it('count whose first visit was within a week of moving in: a grant is none, and neither is an attempt or a call', async () => {
    const gaps = () => test.must('support.gaps', {});
    const moved = addDays(TODAY, -20);
    const residentId = person['housed needs has'] as ResidentId;
    expect(await gaps()).toMatchObject({ movedIn: 2, startedInTime: 0, withoutVisitCount: 2 });
    const refused = { state: 'refused' as const, next: { on: TODAY, from: null } };
    await test.must('visits.log', visitInput(residentId, { ...refused, on: addDays(moved, 2) }));
    await test.must('visits.log', visitInput(residentId, { ...refused, on: addDays(moved, 5) }));
    expect((await gaps()).withoutVisit.find((one) => one.residentId === residentId)).toMatchObject({
      ...{ movedIn: moved, due: addDays(moved, 7), isLate: true, name: 'housed needs has' },
      ...{ attempts: 2, attemptedOn: addDays(moved, 5), plannedOn: TODAY },
    });
    expect(await gaps()).toMatchObject({ movedIn: 2, startedInTime: 0 });
    await test.must('visits.log', visitInput(residentId, { kind: 'phone', on: addDays(moved, 3) }));
    expect(await gaps()).toMatchObject({ movedIn: 2, startedInTime: 0, withoutVisitCount: 2 });
    await test.must('visits.log', visitInput(residentId, { state: 'partly', on: addDays(moved, 8) }));
    expect(await gaps()).toMatchObject({ movedIn: 2, startedInTime: 0, withoutVisitCount: 1 });
    await test.must('visits.log', visitInput(residentId, { on: addDays(moved, 7) }));
    expect(await gaps()).toMatchObject({ movedIn: 2, startedInTime: 1, withoutVisitCount: 1 });
  });

  it('ask for a first visit in the week itself, until one is agreed within it', async () => {
    const residentId = await residentsOf(test).resident('moving in');
    const homes = homesOf(test);
    const input = tenancyInput(await homes.unit(await homes.estate('Lærkegården')), { from: addDays(TODAY, -3) });
    await test.must('tenancies.start', { ...input, persons: [{ residentId }] });
    await answer(residentId, 'yes');
    const asked = async () =>
      (await test.must('support.gaps', {})).withoutVisit.filter((one) => one.residentId === residentId);
    expect(await asked()).toMatchObject([{ isLate: false, due: addDays(TODAY, 4), plannedOn: null, attempts: 0 }]);
    await test.must('visits.plan', planInput(residentId, null, { on: addDays(TODAY, 5) }));
    expect(await asked()).toMatchObject([{ isLate: false, plannedOn: addDays(TODAY, 5) }]);
    await test.must('visits.plan', planInput(residentId, null, { on: addDays(TODAY, 3), kind: 'phone' }));
    expect(await asked()).toMatchObject([{ plannedOn: addDays(TODAY, 5) }]);
    await test.must('visits.plan', planInput(residentId, null, { on: addDays(TODAY, 4) }));
    expect(await asked()).toEqual([]);
    await answer(residentId, 'no');
  });

  it('are told of those within reach, and to nobody who does not work with support', async () => {
    await test.signInAs('support-worker');
    expect((await test.must('support.gaps', {})).withoutSupportCount).toBe(0);
    await test.signInAs('first');
    const worker = (await test.must('users.list', {})).find(({ roles }) => roles.join() === 'support-worker');
    const residentId = person['housed needs'] as ResidentId;
    const assigned = { residentId, userId: worker?.id as UserId, kind: 'other' as const, from: TODAY };
    await test.must('assignments.set', assigned);
    await test.signInAs('support-worker');
    expect((await test.must('support.gaps', {})).withoutSupport.map(({ name }) => name)).toEqual(['housed needs']);
    await test.signInAs('housing-worker');
    expect((await test.must('support.gaps', {})).withoutSupport).toEqual([]);
    await test.signInAs('first');
  });
});

describe('the need for support', () => {
  it('is what was said last, and nothing that was said is written over', async () => {
    const residentId = person['housed'] as ResidentId;
    await answer(residentId, 'yes', isoDate('2026-10-01'));
    await answer(residentId, 'no');
    const support = await test.must('support.ofResident', { residentId });
    expect(support?.needs.map(({ need }) => need)).toEqual(['no', 'yes']);
    expect(support?.gap).toBeNull();
    const ahead = { residentId, need: 'yes' as const, from: addDays(TODAY, 1) };
    expect(await test.call('support.answer', ahead)).toMatchObject({
      error: { params: { rule: 'support-in-future' } },
    });
  });
});

describe('a grant', () => {
  it('ends on a day, is never written over, and one that never held is not shown', async () => {
    const residentId = person['has'] as ResidentId;
    const backwards = { residentId, ...GRANT, to: addDays(TODAY, -2) };
    expect(await test.call('support.grant', backwards)).toMatchObject({
      error: { params: { rule: 'support-ends-before' } },
    });
    const { id } = await test.must('support.grant', { residentId, ...GRANT });
    const end = { residentId, id, version: 1, to: addDays(TODAY, -1), reason: null };
    await test.must('support.endGrant', end);
    expect(await test.call('support.endGrant', end)).toMatchObject({ error: { code: 'changed-by-other' } });
    const support = await test.must('support.ofResident', { residentId });
    expect(support?.grants.map(({ minutes }) => minutes)).toEqual([120]);
    expect(support?.gap).toBe('no-home');
  });
});
