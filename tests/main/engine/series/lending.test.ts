import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../shared/dates.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import type { AbsenceId, ResidentId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { fixedClock, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';
import { lastSeq } from '../changes/acts.ts';

/** Monday of an ordinary week in January; the absence is its Wednesday to Friday. */
const AWAY_FROM = addDays(TODAY, 51);
const AWAY_TO = addDays(TODAY, 53);
/** Three workdays before a Wednesday: the Friday. */
const OPENS = addDays(AWAY_FROM, -5);
/** Three workdays after a Friday, to write what was done: the Wednesday. */
const CLOSES = addDays(AWAY_TO, 5);

let engine: TestEngine;
let day: IsoDate = TODAY;
const users = new Map<string, UserId>();
const idOf = (role: Role): UserId => users.get(role) as UserId;
const absent = () => idOf('social-caretaker');
const substitute = () => idOf('support-worker');

beforeAll(async () => {
  engine = await openTestEngine({
    roles: ['caseworker', 'support-worker', 'social-caretaker', 'leader'],
    clock: { ...fixedClock(TODAY), today: () => day },
  });
  for (const user of await engine.must('users.list', {})) users.set(user.roles.join(), user.id);
});
afterAll(() => engine.close());
beforeEach(() => {
  day = TODAY;
});

const as = (role: Role) => engine.signInAs(role);
async function seenBySubstitute(residentId: ResidentId, on: IsoDate): Promise<boolean> {
  const before = day;
  day = on;
  await as('support-worker');
  const { ok } = await engine.call('residents.get', { id: residentId });
  day = before;
  return ok;
}
const daysSeen = async (residentId: ResidentId, days: readonly IsoDate[]) => {
  const seen: boolean[] = [];
  for (const on of days) seen.push(await seenBySubstitute(residentId, on));
  return seen;
};

/** Somebody of the absent worker's with a visit in the days of the absence. */
async function visited(name: string, on: IsoDate = AWAY_FROM): Promise<ResidentId> {
  await as('caseworker');
  const residentId = await residentsOf(engine).resident(name);
  await engine.must('assignments.set', { residentId, userId: absent(), kind: 'primary', from: TODAY });
  await as('social-caretaker');
  await engine.must('visits.plan', planInput(residentId, absent(), { on }));
  return residentId;
}

async function away(from = AWAY_FROM, to = AWAY_TO): Promise<AbsenceId> {
  await as('social-caretaker');
  return (await engine.must('absences.add', { userId: absent(), from, to, why: 'leave' })).id;
}
const versionOf = async (id: AbsenceId) =>
  (await engine.must('absences.list', {})).absences.find((one) => one.id === id)?.version ?? 0;
const hand = async (id: AbsenceId) =>
  engine.must('absences.handOver', { id, version: await versionOf(id), substituteId: substitute() });
const remove = async (id: AbsenceId) => engine.must('absences.remove', { id, version: await versionOf(id) });
const given = async () => (await engine.must('absences.given', {})).given;
const workersOf = async (residentId: ResidentId) => {
  const all = {
    from: TODAY,
    to: addDays(TODAY, 200),
    workerId: null,
    residentId,
    unitId: null,
    isOverdue: false,
    isNewestFirst: false,
    offset: 0,
  };
  return (await engine.must('visits.list', all)).visits.map(({ on, workerId }) => ({ on, workerId }));
};
const looked = async () => {
  await as('leader');
  for (const { id, version } of await given()) await engine.must('absences.seeGiven', { id, version });
};

describe('access that is lent for an absence', () => {
  it('begins three workdays before it, and is over three workdays after it', async () => {
    const residentId = await visited('Prøve Udlånt');
    const id = await away();
    await hand(id);
    const seq = await lastSeq(engine);
    const asked = [TODAY, addDays(OPENS, -1), OPENS, AWAY_FROM, AWAY_TO, CLOSES, addDays(CLOSES, 1)];
    expect(await daysSeen(residentId, asked)).toEqual([false, false, true, true, true, true, false]);
    await as('support-worker');
    expect(await engine.must('absences.page', { id })).toMatchObject({ visits: [], opensOn: OPENS });
    day = OPENS;
    expect(await engine.must('absences.page', { id })).toMatchObject({ visits: [{ residentId }], opensOn: null });
    day = TODAY;
    await as('social-caretaker');
    expect((await engine.must('absences.page', { id })).opensOn).toBeNull();
    await engine.must('changes.undo', { seq });
    expect(await daysSeen(residentId, asked)).toEqual(asked.map(() => false));
    await as('social-caretaker');
    await remove(id);
    await looked();
  });

  it('is only to write when the absence is removed, the visits go back, and an undo brings all of it again', async () => {
    const residentId = await visited('Prøve Tilbage');
    const id = await away();
    await hand(id);
    day = AWAY_FROM;
    await as('support-worker');
    // the next visit lies beyond the absence, where the substitute has nothing but to write: it is the worker's whom they know
    const next = { on: addDays(AWAY_TO, 4), from: null };
    await engine.must('visits.log', visitInput(residentId, { on: AWAY_FROM, next }));
    await engine.must('visits.plan', planInput(residentId, substitute(), { on: AWAY_TO }));
    const late = planInput(residentId, substitute(), { on: next.on });
    expect(await engine.call('visits.plan', late)).toMatchObject({ error: { params: { rule: 'owner-sees-not' } } });
    await as('social-caretaker');
    const before = await workersOf(residentId);
    expect(before).toEqual([
      { on: AWAY_FROM, workerId: substitute() },
      { on: AWAY_FROM, workerId: substitute() },
      { on: AWAY_TO, workerId: substitute() },
      { on: next.on, workerId: absent() },
    ]);
    // one of them is of the test before
    expect(await remove(id)).toMatchObject({ visits: 3 });
    const seq = await lastSeq(engine);
    // the one that was held stays the substitute's
    const after = (await workersOf(residentId)).filter(({ workerId }) => workerId === substitute());
    expect(after).toHaveLength(1);
    // a visit was held on the Wednesday: three workdays to write of it, and nothing new
    const asked = [AWAY_FROM, addDays(AWAY_FROM, 5), addDays(AWAY_FROM, 6)];
    expect(await daysSeen(residentId, asked)).toEqual([true, true, false]);
    const more = planInput(residentId, substitute(), { on: AWAY_TO });
    await as('social-caretaker');
    expect(await engine.call('visits.plan', more)).toMatchObject({ error: { params: { rule: 'owner-sees-not' } } });
    await engine.must('changes.undo', { seq });
    expect(await workersOf(residentId)).toEqual(before);
    expect(await daysSeen(residentId, [AWAY_TO, CLOSES, addDays(CLOSES, 1)])).toEqual([true, true, false]);
    await as('social-caretaker');
    await remove(id);
    await looked();
  });

  it('touches no assignment that stood before, nor what is lent for another absence', async () => {
    const residentId = await visited('Prøve Ens');
    const other = await visited('Prøve Begge');
    await as('caseworker');
    await engine.must('assignments.set', { residentId, userId: substitute(), kind: 'other', from: TODAY });
    // a caseworker goes there too, is away the same days, and has the same substitute
    const days = { from: AWAY_FROM, to: AWAY_TO, why: 'course' as const };
    const { id: second } = await engine.must('absences.add', { userId: idOf('caseworker'), ...days });
    await engine.must('visits.plan', planInput(other, idOf('caseworker'), { on: AWAY_TO }));
    const first = await away();
    await hand(first);
    await as('caseworker');
    await hand(second);
    await as('social-caretaker');
    await remove(first);
    expect(await seenBySubstitute(residentId, TODAY)).toBe(true);
    expect(await daysSeen(other, [addDays(OPENS, -1), OPENS, AWAY_TO])).toEqual([false, true, true]);
    await as('caseworker');
    await remove(second);
    expect(await seenBySubstitute(residentId, AWAY_FROM)).toBe(true);
    expect(await seenBySubstitute(other, AWAY_FROM)).toBe(false);
    await looked();
  });

  it('goes to nobody where the absent worker may not see the person any more', async () => {
    const residentId = await visited('Prøve Uden');
    const id = await away();
    await hand(id);
    await as('caseworker');
    const { assignments } = await engine.must('residents.get', { id: residentId });
    const own = assignments.find(({ kind }) => kind === 'primary');
    await engine.must('assignments.end', { residentId, id: own?.id as never, version: own?.version ?? 0, to: TODAY });
    await as('leader');
    await remove(id);
    expect(await workersOf(residentId)).toEqual([{ on: AWAY_FROM, workerId: null }]);
    await looked();
  });
});

describe('a visit of the last day', () => {
  const [from, to] = [addDays(AWAY_FROM, 42), addDays(AWAY_TO, 42)];
  const closes = addDays(CLOSES, 42);
  const board = async () => {
    await as('leader');
    const { workers, unassigned } = await engine.must('team.board', { from: to, to });
    const overdue = workers.find(({ userId }) => userId === substitute())?.overdue ?? 0;
    return { overdue, unassigned: unassigned.map(({ residentId, worker }) => ({ residentId, worker })) };
  };
  const written = async (residentId: ResidentId) => {
    await as('support-worker');
    const { visits } = await engine.must('visits.day', { workerId: null, on: to });
    const visitId = visits.find((visit) => visit.residentId === residentId)?.id ?? null;
    const { overdue } = await engine.must('visits.day', { workerId: null, on: day });
    const next = { on: addDays(closes, 7), from: null };
    return { overdue, log: () => engine.call('visits.log', visitInput(residentId, { visitId, on: to, next })) };
  };

  it('is the substitute’s to write for three workdays, and then stands with the leader as nobody’s', async () => {
    const residentId = await visited('Prøve Sidst', to);
    const late = await visited('Prøve For Sent', to);
    const id = await away(from, to);
    await hand(id);
    day = addDays(to, 3);
    expect(await board()).toEqual({ overdue: 2, unassigned: [] });
    const monday = await written(residentId);
    expect(monday.overdue).toBe(2);
    // nothing new is planned on the days to write
    const plan = planInput(residentId, substitute(), { on: closes });
    expect(await engine.call('visits.plan', plan)).toMatchObject({ error: { params: { rule: 'owner-sees-not' } } });
    expect(await monday.log()).toMatchObject({ ok: true });
    expect((await workersOf(residentId)).at(-1)).toEqual({ on: addDays(closes, 7), workerId: absent() });
    day = closes;
    expect(await board()).toEqual({ overdue: 1, unassigned: [] });
    day = addDays(closes, 1);
    const thursday = await written(late);
    expect(thursday.overdue).toBe(0);
    expect(await thursday.log()).toMatchObject({ error: { code: 'not-found' } });
    const nobodys = [{ residentId: late, worker: 'Prøve support-worker' }];
    expect(await board()).toEqual({ overdue: 0, unassigned: nobodys });
    await looked();
  });
});

describe('a leader', () => {
  it('is told of access that a worker gave, once each, also when it was undone; not of a leader’s own', async () => {
    const [from, to] = [addDays(AWAY_FROM, 21), addDays(AWAY_TO, 21)];
    await visited('Prøve Fortalt', from);
    await visited('Prøve Også', to);
    const id = await away(from, to);
    await hand(id);
    const seq = await lastSeq(engine);
    expect(await engine.call('absences.given', {})).toMatchObject({ error: { code: 'no-permission' } });
    await engine.must('changes.undo', { seq });
    await as('leader');
    const [notice, ...more] = await given();
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      by: 'Prøve social-caretaker',
      substitute: 'Prøve support-worker',
      residents: 2,
      from: addDays(OPENS, 21),
      to: addDays(CLOSES, 21),
      givenOn: TODAY,
    });
    const seen = { id: notice?.id as never, version: notice?.version ?? 0 };
    await as('social-caretaker');
    expect(await engine.call('absences.seeGiven', seen)).toMatchObject({ error: { code: 'no-permission' } });
    await as('leader');
    await engine.must('absences.seeGiven', seen);
    expect(await engine.call('absences.seeGiven', seen)).toMatchObject({ error: { code: 'already-ended' } });
    expect(await given()).toEqual([]);
    await hand(id);
    expect(await given()).toEqual([]);
    await remove(id);
  });
});
