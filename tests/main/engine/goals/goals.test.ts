import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../../../shared/dates.ts';
import type { GoalId, ResidentId } from '../../../../shared/ids.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { followUpInput, goalInput } from '../../../helpers/support.ts';
import { GRANT } from '../../../helpers/tenancy-operations.ts';

let engine: TestEngine;
let residentId: ResidentId;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());
beforeEach(async () => {
  residentId = await residentsOf(engine).resident('Prøve Mål');
});

const known = async () => (await engine.must('goals.ofResident', { residentId }))?.goals ?? [];
const add = async (more: Parameters<typeof goalInput>[1] = {}): Promise<GoalId> =>
  (await engine.must('goals.add', goalInput(residentId, more))).id;
const rate = (id: GoalId, rating: number, on = TODAY) =>
  engine.call('goals.rate', { residentId, id, rating, on, saidBy: 'citizen' });
const refusal = (where: string, rule: string) => ({ error: { code: 'rule-broken', where, params: { rule } } });

describe('a goal', () => {
  test('stands in the citizen’s own words under a wish, with who does what and its theme as it is called now', async () => {
    const wish = await add({ level: 'wish', words: 'Min søn skal kunne sove her', kind: null, followUpOn: null });
    await add({ parentId: wish, theme: 'relations.network', othersDo: 'Følger med til første besøg' });
    const [first, second] = await known();
    expect(first).toMatchObject({ level: 'wish', words: 'Min søn skal kunne sove her', theme: null });
    expect(second).toMatchObject({
      ...{ parentId: wish, kind: 'develop', carriedBy: 'citizen', citizenDoes: 'Køber ind om tirsdagen' },
      othersDo: 'Følger med til første besøg',
      theme: { code: 'relations.network', label: 'Varetage relationer til netværk', version: 'VUM 2.0 (20240530)' },
    });
  });

  test('has a day on which somebody looks at it, and stands under what is above it', async () => {
    expect(await engine.call('goals.add', goalInput(residentId, { followUpOn: null }))).toMatchObject(
      refusal('followUpOn', 'goal-needs-follow-up'),
    );
    const step = await add({ level: 'sub-goal' });
    expect(await engine.call('goals.add', goalInput(residentId, { parentId: step }))).toMatchObject(
      refusal('parentId', 'goal-needs-parent-above'),
    );
    const other = await residentsOf(engine).resident('Prøve Fremmed');
    expect(await engine.call('goals.add', goalInput(other, { parentId: step, level: 'sub-goal' }))).toMatchObject({
      error: { code: 'not-found', where: 'parentId' },
    });
    expect(await engine.call('goals.add', goalInput(residentId, { words: 'Ring til 070761-4285' }))).toMatchObject(
      refusal('words', 'personal-number'),
    );
  });

  test('is for the support that was granted, and can be linked to it later', async () => {
    const grant = await engine.must('support.grant', { residentId, ...GRANT });
    const id = await add();
    await engine.must('goals.link', { residentId, id, version: 1, grantId: grant.id });
    expect((await known())[0]).toMatchObject({ grantId: grant.id });
    expect(await engine.call('goals.link', { residentId, id, version: 1, grantId: null })).toMatchObject({
      error: { code: 'changed-by-other' },
    });
  });

  test('is rated by the citizen from 0 to 10 over time, in the order of the days', async () => {
    const id = await add({ from: addMonths(TODAY, -4), followUpOn: TODAY });
    await rate(id, 6);
    await rate(id, 2, addMonths(TODAY, -3));
    expect((await known())[0]?.ratings.map(({ rating }) => rating)).toEqual([2, 6]);
    expect(await rate(id, 11)).toMatchObject({ error: { code: 'bad-input' } });
    expect(await rate(id, 5, addDays(TODAY, 1))).toMatchObject(refusal('on', 'noted-in-future'));
    expect(await rate(id, 5, addMonths(TODAY, -5))).toMatchObject(refusal('on', 'follow-up-before-goal'));
  });
});

describe('a follow-up', () => {
  test('goes on until a next day, or ends the goal with its result', async () => {
    const id = await add();
    expect(await engine.call('goals.followUp', followUpInput({ residentId, id }, { nextOn: null }))).toMatchObject(
      refusal('nextOn', 'follow-up-needs-next'),
    );
    const next = addMonths(TODAY, 2);
    await engine.must('goals.followUp', followUpInput({ residentId, id }, { result: 'adjusted', nextOn: next }));
    expect((await known())[0]).toMatchObject({ followUpOn: next, to: null, followUps: [{ result: 'adjusted' }] });
    const reached = followUpInput({ residentId, id }, { version: 2, result: 'reached', nextOn: null, note: 'Flot' });
    await engine.must('goals.followUp', reached);
    expect((await known())[0]).toMatchObject({ followUpOn: null, to: TODAY, result: 'reached' });
    expect(await engine.call('goals.followUp', { ...reached, version: 3 })).toMatchObject({
      error: { code: 'already-ended' },
    });
    expect(await rate(id, 9)).toMatchObject({ error: { code: 'already-ended' } });
  });

  test('is kept as it was written, by the database itself', async () => {
    const id = await add();
    await rate(id, 3);
    await engine.must('goals.followUp', followUpInput({ residentId, id }));
    await engine.must('session.lock', { reason: 'asked' });
    const raw = await openRaw(engine.folder);
    for (const change of ['goals set words', 'goal_ratings set said_by', 'goal_follow_ups set note'])
      expect(() => raw.exec(`update ${change} = 'citizen'`)).toThrow('never written over');
    raw.close();
    await engine.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  });
});

describe('a goal without movement for six months', () => {
  const SINCE = addMonths(TODAY, -7);
  const due = async () =>
    (await engine.must('goals.today', {})).due.filter((one) => one.residentId === residentId).map(({ why }) => why);

  test('is parked; that somebody looked, or the same number again, is no movement', async () => {
    const id = await add({ from: SINCE, followUpOn: addMonths(TODAY, 1) });
    await rate(id, 4, SINCE);
    await rate(id, 4, addDays(TODAY, -3));
    await engine.must('goals.followUp', followUpInput({ residentId, id }));
    expect((await known())[0]).toMatchObject({ isParked: true, movedOn: SINCE });
    await rate(id, 5, addDays(TODAY, -1));
    expect((await known())[0]).toMatchObject({ isParked: false, movedOn: addDays(TODAY, -1) });
  });

  test('moves with its steps, and a wish is never parked', async () => {
    const id = await add({ from: SINCE });
    await add({ level: 'wish', kind: null, from: SINCE, followUpOn: null });
    expect((await known()).map(({ isParked }) => isParked)).toEqual([true, false]);
    await add({ parentId: id, level: 'sub-goal' });
    expect((await known()).map(({ isParked }) => isParked)).toEqual([false, false, false]);
  });

  test('stands on the first screen for those who answer for the citizen, and for nobody else', async () => {
    await add({ from: SINCE, followUpOn: addDays(TODAY, -2) });
    expect(await due()).toEqual(['parked', 'goal']);
    await engine.signInAs('support-worker');
    expect(await due()).toEqual([]);
    expect(await engine.must('goals.today', {})).toEqual({ due: [] });
    await engine.signInAs('social-caretaker');
    expect(await engine.must('goals.today', {})).toEqual({ due: [] });
  });
});
