import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { GoalId, ResidentId } from '../../../../shared/ids.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { personOf, TODAY } from '../../../helpers/engine.ts';
import { goalInput } from '../../../helpers/support.ts';
import { visitInput } from '../../../helpers/visits.ts';
import { visitsWorld } from './visits-world.ts';

const { engine: opened, somebody } = visitsWorld();
let engine: TestEngine;
let residentId: ResidentId;
const goals = new Map<string, GoalId>();
const YESTERDAY = addDays(TODAY, -1);
const WEEKS_AGO = addDays(TODAY, -20);

beforeAll(async () => {
  engine = opened();
  residentId = await somebody('Prøve Mål');
  await engine.signInAs('support-worker');
  const add = async (words: string, more: Parameters<typeof goalInput>[1] = {}) =>
    goals.set(words, (await engine.must('goals.add', goalInput(residentId, { words, from: WEEKS_AGO, ...more }))).id);
  await add('Lave mad');
  await add('Få en have', { level: 'wish', kind: null, followUpOn: null, citizenDoes: null });
  await add('Købe ind', { level: 'sub-goal', parentId: goals.get('Lave mad') ?? null });
  await add('Svømme');
  const ended = { id: goals.get('Svømme') as GoalId, residentId, version: 1, on: TODAY, note: null, nextOn: null };
  await engine.must('goals.followUp', { ...ended, result: 'reached' });
});

const goal = (words: string) => goals.get(words) as GoalId;
const beside = () => engine.must('visits.beside', { residentId, visitId: null });
const workedOn = async (words: string) =>
  (await engine.must('goals.ofResident', { residentId }))?.goals.find((one) => one.words === words)?.workedOn;
const log = (more: Parameters<typeof visitInput>[1]) => engine.call('visits.log', visitInput(residentId, more));

describe('the goals that were worked on at a visit', () => {
  it('are chosen among those that are open, and stand on the visit and on the goal', async () => {
    expect((await beside()).goals.map(({ words }) => words)).toEqual(['Lave mad', 'Købe ind', 'Svømme']);
    expect(await workedOn('Lave mad')).toBeNull();
    const both = [goal('Lave mad'), goal('Købe ind')];
    const first = await engine.must('visits.log', visitInput(residentId, { on: YESTERDAY, goals: [...both, ...both] }));
    await engine.must('visits.log', visitInput(residentId, { on: TODAY, goals: [goal('Lave mad')] }));
    const { goals: said } = await engine.must('visits.get', { id: first.id });
    expect(said).toEqual([
      { id: goal('Lave mad'), words: 'Lave mad' },
      { id: goal('Købe ind'), words: 'Købe ind' },
    ]);
    expect(await workedOn('Lave mad')).toEqual({ visits: 2, last: TODAY });
    expect(await workedOn('Købe ind')).toEqual({ visits: 1, last: YESTERDAY });
  });

  it('are refused where they are no goal to work on, of another, or nobody opened', async () => {
    const refused = { ok: false, error: { code: 'not-found', where: 'goals' } };
    expect(await log({ goals: [goal('Få en have')] })).toMatchObject(refused);
    expect(await log({ on: addDays(WEEKS_AGO, -1), goals: [goal('Lave mad')] })).toMatchObject(refused);
    const next = { on: addDays(TODAY, 1), from: null };
    expect(await log({ state: 'not-home', topics: [], goals: [goal('Lave mad')], next })).toMatchObject(refused);
    const other = await somebody('Prøve Fremmed');
    await engine.signInAs('support-worker');
    const elsewhere = visitInput(other, { goals: [goal('Lave mad')] });
    expect(await engine.call('visits.log', elsewhere)).toMatchObject(refused);
    expect(await log({ goals: [] })).toMatchObject({ ok: true });
  });

  it('are offered from their first day on: what is offered for a day is what is accepted of it', async () => {
    const added = await engine.must('goals.add', goalInput(residentId, { words: 'Cykle', from: TODAY }));
    const offered = (await beside()).goals;
    expect(offered.find(({ id }) => id === added.id)).toEqual({ id: added.id, words: 'Cykle', from: TODAY });
    for (const on of [YESTERDAY, TODAY])
      for (const { id, from } of offered) expect(await log({ on, goals: [id] })).toMatchObject({ ok: from <= on });
  });

  it('are nothing that a caretaker sees or writes, on the visit or beside it', async () => {
    const { id } = await engine.must('visits.log', visitInput(residentId, { goals: [goal('Lave mad')] }));
    await engine.signInAs('social-caretaker');
    expect((await beside()).goals).toEqual([]);
    const seen = await engine.must('visits.get', { id });
    expect(seen.goals).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('Lave mad');
    expect(await log({ goals: [goal('Lave mad')] })).toMatchObject({ error: { code: 'not-found', where: 'goals' } });
    await engine.signInAs('support-worker');
  });

  it('stay as they were written, also when somebody tries to undo or to go around the app', async () => {
    await engine.must('visits.log', visitInput(residentId, { goals: [goal('Købe ind')] }));
    const before = await workedOn('Købe ind');
    expect((await engine.must('changes.last', {})).undo).toMatchObject({ operation: 'visits.log', mayUndo: false });
    const seq = (await engine.must('changes.last', {})).undo?.seq ?? 0;
    expect(await engine.call('changes.undo', { seq })).toMatchObject({ error: { where: 'signed' } });
    await engine.must('session.lock', { reason: 'asked' });
    const raw = await openRaw(engine.folder);
    expect(() => raw.exec('delete from visit_goals')).toThrow('never taken away');
    expect(() => raw.exec('update visit_goals set goal_id = goal_id')).toThrow('never written over');
    raw.close();
    await engine.must('session.unlock', personOf('support-worker'));
    expect(await workedOn('Købe ind')).toEqual(before);
  });
});
