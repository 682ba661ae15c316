import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EstateId, ResidentId, UnitId, UserId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, tenancyInput } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';

let test: TestEngine;
let homes: ReturnType<typeof homesOf>;
let people: ReturnType<typeof residentsOf>;
let estate: EstateId;
beforeAll(async () => {
  test = await openTestEngine({ roles: ['support-worker', 'reader'] });
  homes = homesOf(test);
  people = residentsOf(test);
  estate = await homes.estate('Kærgården');
});
afterAll(() => test.close());

let number = 0;
async function movedIn(shielded = false) {
  number += 1;
  const residentId = await people.resident(`Prøve Flytter ${number}`);
  const unitId = await homes.unit(estate, { shielded });
  const { id } = await test.must('tenancies.start', {
    ...tenancyInput(unitId, { from: TODAY }),
    persons: [{ residentId }],
  });
  return { residentId, unitId, id };
}
const ofHome = async (unitId: UnitId) => (await test.must('tenancies.ofHome', { unitId })).tenancies;
async function codeOf(operation: Parameters<TestEngine['call']>[0], input: unknown): Promise<string> {
  const answer = await test.engine.handle({ operation, input });
  return answer.ok ? 'done' : answer.error.code;
}
async function assign(residentId: ResidentId, role: string): Promise<void> {
  const user = (await test.must('users.list', {})).find(({ roles }) => roles.join() === role);
  await test.must('assignments.set', { residentId, userId: user?.id as UserId, kind: 'other', from: TODAY });
}

describe('what is between those who live in a home and their landlord', () => {
  it('shows the list and the reason to a worker of the person, and ticks for that person alone', async () => {
    const [own, other] = [await movedIn(), await movedIn()];
    await assign(own.residentId, 'support-worker');
    await test.signInAs('support-worker');
    const seen = async (unitId: UnitId) => (await ofHome(unitId))[0]?.details !== null;
    expect([await seen(own.unitId), await seen(other.unitId)]).toEqual([true, false]);
    expect((await ofHome(other.unitId))[0]?.persons).toEqual([
      { residentId: null, name: expect.any(String), role: 'tenant' },
    ]);
    const done = { list: 'in', item: 'keys', state: 'done', on: TODAY };
    expect(await codeOf('tenancies.tick', { ...done, id: own.id })).toBe('done');
    expect(await codeOf('tenancies.tick', { ...done, id: other.id })).toBe('not-found');
    expect(await codeOf('tenancies.end', { id: own.id, version: 1, to: TODAY })).toBe('no-permission');
    await test.signInAs('first');
  });

  it('does not tell a worker who lives in a shielded home, neither from the home nor from the person', async () => {
    const [open, shielded] = [await movedIn(), await movedIn(true)];
    await people.protect(open.residentId, 'address');
    for (const { residentId } of [open, shielded]) await assign(residentId, 'support-worker');
    await test.signInAs('support-worker');
    for (const { unitId, residentId } of [open, shielded]) {
      const [tenancy] = await ofHome(unitId);
      expect([tenancy?.persons, tenancy?.details]).toEqual([[{ residentId: null, name: null, role: 'tenant' }], null]);
      const { tenancies } = await test.must('tenancies.ofResident', { residentId });
      expect(tenancies[0]).toMatchObject({ unitId: null, address: null, details: { mayTick: true } });
    }
    await test.signInAs('first');
  });

  it('says on the page of somebody with a protected address not who lives there beside', async () => {
    const residentId = await people.resident('Prøve Skjult');
    const beside = await people.resident('Prøve Åben');
    const unitId = await homes.unit(estate);
    const persons = [{ residentId }, { residentId: beside, role: 'co-tenant' as const }];
    await test.must('tenancies.start', { ...tenancyInput(unitId, { from: TODAY }), persons });
    await people.protect(residentId, 'address');
    const { tenancies } = await test.must('tenancies.ofResident', { residentId });
    expect(tenancies[0]?.persons).toEqual([
      { residentId, name: 'Prøve Skjult', role: 'tenant' },
      { residentId: null, name: null, role: 'co-tenant' },
    ]);
  });

  it('tells a reader where somebody lives, and nothing of notice, lists or support', async () => {
    const { residentId, unitId } = await movedIn();
    await assign(residentId, 'reader');
    await test.signInAs('reader');
    const { tenancies } = await test.must('tenancies.ofResident', { residentId });
    expect([tenancies[0]?.unitId, tenancies[0]?.details]).toEqual([unitId, null]);
    expect((await ofHome(unitId))[0]?.details).toBeNull();
    expect(await test.must('support.ofResident', { residentId })).toBeNull();
    expect(await test.must('tenancies.due', {})).toEqual({ lists: [], listCount: 0, notices: [] });
    await test.signInAs('first');
  });
});
