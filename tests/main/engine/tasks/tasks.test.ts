import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { declineInput, offersOf } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { taskInput } from '../../../helpers/rights.ts';
import { waitingOf } from '../../../helpers/waiting.ts';
import { undoLast } from '../changes/acts.ts';

let engine: TestEngine;
const users = new Map<string, UserId>();
let residentId: ResidentId;
let other: ResidentId;
const idOf = (who: string): UserId => users.get(who) as UserId;
beforeAll(async () => {
  const roles = ['caseworker', 'support-worker', 'housing-worker', 'reader', 'leader'] as const;
  engine = await openTestEngine({ roles });
  for (const user of await engine.must('users.list', {})) users.set(user.roles.join(), user.id);
  await engine.signInAs('caseworker');
  residentId = await residentsOf(engine).resident('Prøve Egen');
  other = await residentsOf(engine).resident('Prøve Anden');
  for (const who of ['support-worker', 'housing-worker', 'reader'])
    await engine.must('assignments.set', { residentId, userId: idOf(who), kind: 'other', from: TODAY });
});
afterAll(() => engine.close());

const mine = async () => (await engine.must('tasks.mine', {})).tasks;
const openOf = async (id: ResidentId) =>
  (await engine.must('tasks.ofResident', { residentId: id })).tasks.filter(({ doneOn }) => doneOn === null);
const rule = (name: string, where: string) => ({ ok: false, error: { where, params: { rule: name } } });

describe('a task', () => {
  it('is of somebody who may see the resident, and of nobody else', async () => {
    const { owners } = await engine.must('tasks.ofResident', { residentId });
    // a reader may see and not write; who is assigned comes first
    expect(owners.map(({ name }) => name)).toEqual([
      'Prøve housing-worker',
      'Prøve support-worker',
      'Mette Kjær',
      'Prøve caseworker',
      'Prøve leader',
    ]);
    const add = (id: ResidentId, who: string) => engine.call('tasks.add', taskInput(id, idOf(who)));
    expect(await add(residentId, 'reader')).toMatchObject(rule('owner-sees-not', 'ownerId'));
    expect(await add(other, 'support-worker')).toMatchObject(rule('owner-sees-not', 'ownerId'));
    expect(await add(residentId, 'support-worker')).toMatchObject({ ok: true });
    expect(
      await engine.call('tasks.add', taskInput(residentId, idOf('caseworker'), { text: 'Om 010190-1234' })),
    ).toMatchObject(rule('personal-number', 'text'));
  });

  it('stands on its owner’s first screen, the most overdue first, and ends by a person', async () => {
    const owner = idOf('caseworker');
    for (const [text, due] of [
      ['Senere', 5],
      ['For sent', -3],
      ['I dag', 0],
    ] as const)
      await engine.must('tasks.add', taskInput(residentId, owner, { text, due: addDays(TODAY, due) }));
    const found = await mine();
    expect(found.map(({ text, daysLate }) => [text, daysLate])).toEqual([
      ['For sent', 3],
      ['I dag', null],
      ['Senere', null],
    ]);
    const [first] = found;
    if (!first) throw new Error('no task');
    const end = { residentId, id: first.id, version: 1, on: TODAY } as const;
    expect(await engine.call('tasks.finish', { ...end, outcome: 'dropped', note: ' ' })).toMatchObject(
      rule('task-drop-needs-reason', 'note'),
    );
    await engine.must('tasks.finish', { ...end, outcome: 'done', note: null });
    expect((await mine()).map(({ text }) => text)).toEqual(['I dag', 'Senere']);
    await undoLast(engine);
    expect((await mine()).map(({ text }) => text)).toEqual(['For sent', 'I dag', 'Senere']);
    const [again] = await mine();
    await engine.must('tasks.finish', { ...end, version: again?.version ?? 0, outcome: 'dropped', note: 'Flyttet' });
    const { tasks } = await engine.must('tasks.ofResident', { residentId });
    expect(tasks.find(({ id }) => id === first.id)).toMatchObject({ outcome: 'dropped', note: 'Flyttet' });
  });

  it('can be given to somebody else, who must see the resident too', async () => {
    const [task] = await mine();
    if (!task) throw new Error('no task');
    const change = { residentId, id: task.id, version: task.version, text: 'Ring i dag', due: TODAY };
    expect(await engine.call('tasks.change', { ...change, ownerId: idOf('reader') })).toMatchObject(
      rule('owner-sees-not', 'ownerId'),
    );
    await engine.must('tasks.change', { ...change, ownerId: idOf('leader') });
    expect(await engine.call('tasks.change', { ...change, ownerId: idOf('leader') })).toMatchObject({
      error: { code: 'changed-by-other' },
    });
    expect((await mine()).map(({ id }) => id)).not.toContain(task.id);
  });

  it('of somebody who may see the resident no longer is a leader’s, and not there for the others', async () => {
    await engine.signInAs('support-worker');
    expect((await mine()).map(({ isMine }) => isMine)).toEqual([true]);
    await engine.signInAs('caseworker');
    const { assignments } = await engine.must('residents.get', { id: residentId });
    const theirs = assignments.find(({ userId }) => userId === idOf('support-worker'));
    if (!theirs) throw new Error('not assigned');
    await engine.must('assignments.end', { residentId, id: theirs.id, version: 1, to: addDays(TODAY, -1) });
    expect((await mine()).filter(({ isMine }) => !isMine)).toEqual([]);
    await engine.signInAs('support-worker');
    expect(await mine()).toEqual([]);
    await engine.signInAs('leader');
    expect((await mine()).filter(({ isMine }) => !isMine)).toMatchObject([
      { owner: 'Prøve support-worker', resident: 'Prøve Egen' },
    ]);
  });

  it('about somebody with a protected name is hidden from who may not know them, and falls to a leader', async () => {
    await engine.signInAs('caseworker');
    const secret = await residentsOf(engine).resident('Prøve Hemmelig');
    const userId = idOf('housing-worker');
    await engine.must('assignments.set', { residentId: secret, userId, kind: 'other', from: TODAY });
    await engine.must('tasks.add', taskInput(secret, userId, { text: 'Ring til Prøve Hemmelig' }));
    await engine.signInAs('housing-worker');
    expect((await mine()).map(({ text }) => text)).toContain('Ring til Prøve Hemmelig');
    await engine.signInAs('caseworker');
    await residentsOf(engine).protect(secret);
    await engine.signInAs('housing-worker');
    expect(JSON.stringify(await engine.must('tasks.mine', {}))).not.toContain('Hemmelig');
    await engine.signInAs('leader');
    expect((await mine()).map(({ resident }) => resident)).toContain('Prøve Hemmelig');
  });
});

describe('a no to an offer', () => {
  it('makes the next contact a task of the primary worker, once', async () => {
    await engine.signInAs('caseworker');
    const seeker = await residentsOf(engine).resident('Prøve Søger');
    await engine.must('assignments.set', {
      ...{ residentId: seeker, userId: idOf('support-worker'), kind: 'primary', from: TODAY },
    });
    await waitingOf(engine).entered(seeker);
    const homes = homesOf(engine);
    const estate = await homes.estate('Kærgården');
    const offers = offersOf(engine);
    const decline = async (number: number, nextContactOn: ReturnType<typeof addDays>) => {
      const home = await homes.unit(estate, { tenancyNumber: `t${number}`, address: { houseNumber: number } });
      await engine.must('offers.decline', declineInput(await offers.proposed(home, seeker), { nextContactOn }));
    };
    await decline(301, addDays(TODAY, 10));
    expect(await openOf(seeker)).toMatchObject([
      { source: 'offer', text: null, ownerId: idOf('support-worker'), due: addDays(TODAY, 10) },
    ]);
    await decline(302, addDays(TODAY, 20));
    expect(await openOf(seeker)).toMatchObject([{ source: 'offer', due: addDays(TODAY, 20) }]);
    await undoLast(engine);
    expect(await openOf(seeker)).toMatchObject([{ source: 'offer', due: addDays(TODAY, 10) }]);
  });
});
