import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths, isoDate } from '../../../../shared/dates.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { movableClock, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { guidanceInput, toldInput } from '../../../helpers/rights.ts';
import { HEARD, waitingOf } from '../../../helpers/waiting.ts';
import { undoLast } from '../changes/acts.ts';

let engine: TestEngine;
let me: UserId;
let residentId: ResidentId;
const clock = movableClock(TODAY);
beforeAll(async () => {
  engine = await openTestEngine({ clock });
  me = (await engine.must('users.list', {}))[0]?.id as UserId;
  residentId = await residentsOf(engine).resident('Prøve Borger');
});
afterAll(() => engine.close());

const rights = () => engine.must('rights.ofResident', { residentId });
const tasks = async () => (await engine.must('tasks.ofResident', { residentId })).tasks;
const rule = (name: string, where: string) => ({ ok: false, error: { where, params: { rule: name } } });

describe('the checklist', () => {
  it('knows every right from the start, and that nobody has told of it', async () => {
    const { rights: checklist } = await rights();
    expect(checklist?.map(({ code, told }) => [code, told.length])).toEqual([
      ...['complaint', 'companion', 'party-representative', 'file-access', 'hearing', 'data-insight'].map((code) => [
        code,
        0,
      ]),
      ['consent-withdrawal', 0],
      ['action-plan', 0],
    ]);
  });

  it('says when, how and by whom; help that is agreed is a task with a day and an owner', async () => {
    const task = { text: 'Skriv klagen sammen', ownerId: me, due: addDays(TODAY, 3) };
    await engine.must('rights.tell', toldInput(residentId, { on: isoDate('2026-11-20'), way: 'letter' }));
    const { taskId } = await engine.must('rights.tell', toldInput(residentId, { help: 'agreed', task }));
    const complaint = (await rights()).rights?.find(({ code }) => code === 'complaint');
    expect(complaint?.told).toMatchObject([
      { on: TODAY, way: 'conversation', by: 'Mette Kjær', help: 'agreed', task: { id: taskId, text: task.text } },
      { on: '2026-11-20', way: 'letter', help: 'not-needed', task: null },
    ]);
    expect(await tasks()).toMatchObject([{ id: taskId, source: 'right', owner: 'Mette Kjær', due: task.due }]);
    const done = { residentId, id: taskId as never, version: 1, on: TODAY, outcome: 'done', note: null } as const;
    await engine.must('tasks.finish', done);
    const after = (await rights()).rights?.find(({ code }) => code === 'complaint');
    expect(after?.told[0]?.task).toMatchObject({ doneOn: TODAY, outcome: 'done' });
  });

  it('takes back what was told together with the help', async () => {
    const before = (await tasks()).length;
    const task = { text: 'Søg aktindsigt', ownerId: me, due: TODAY };
    await engine.must('rights.tell', toldInput(residentId, { right: 'file-access', help: 'agreed', task }));
    expect(await tasks()).toHaveLength(before + 1);
    await undoLast(engine);
    expect(await tasks()).toHaveLength(before);
    expect((await rights()).rights?.find(({ code }) => code === 'file-access')?.told).toEqual([]);
  });

  it('refuses a day to come, help without a task, and an owner who does not see the resident', async () => {
    const tell = (more: object) => engine.call('rights.tell', toldInput(residentId, more));
    expect(await tell({ on: addDays(TODAY, 1) })).toMatchObject(rule('noted-in-future', 'on'));
    expect(await tell({ help: 'agreed' })).toMatchObject(rule('help-needs-task', 'task.text'));
    const stranger = '018f0000-0000-7000-8000-000000000000' as UserId;
    const task = { text: 'Ring', ownerId: stranger, due: TODAY };
    expect(await tell({ help: 'agreed', task })).toMatchObject(rule('owner-sees-not', 'task.ownerId'));
  });

  it('shows how long there is to complain of each decision', async () => {
    const { decisionId } = await waitingOf(engine).granted(residentId);
    expect((await rights()).complaints).toMatchObject([{ decisionId, state: 'not-told', daysLeft: null }]);
    const heard = { ...HEARD, residentId, id: decisionId, version: 1, toldOn: isoDate('2026-11-20') };
    await engine.must('decisions.hear', heard);
    expect((await rights()).complaints).toMatchObject([{ complaintBy: '2026-12-18', state: 'open', daysLeft: 25 }]);
  });
});

describe('ekstra guidning', () => {
  it('has a last day, and a review that is somebody’s task', async () => {
    const { id } = await engine.must('guidance.set', guidanceInput(residentId, me));
    expect((await rights()).guidance).toMatchObject({ now: { id, state: 'stands', reviewOn: addMonths(TODAY, 1) } });
    expect((await tasks()).find(({ source }) => source === 'guidance')).toMatchObject({
      ...{ text: null, ownerId: me, due: addMonths(TODAY, 1) },
    });
    expect(await engine.call('guidance.set', guidanceInput(residentId, me))).toMatchObject({
      error: { code: 'already-exists' },
    });
  });

  it('is for a time: a year at most, with a review before its end', async () => {
    const other = await residentsOf(engine).resident('Prøve Anden');
    const set = (more: object) => engine.call('guidance.set', guidanceInput(other, me, more));
    expect(await set({ to: addMonths(TODAY, 13) })).toMatchObject(rule('guidance-too-long', 'to'));
    expect(await set({ reviewOn: addMonths(TODAY, 4) })).toMatchObject(rule('review-outside', 'reviewOn'));
    expect(await set({ from: addDays(TODAY, 1) })).toMatchObject(rule('noted-in-future', 'from'));
    expect(await engine.call('guidance.set', guidanceInput(other, me, { reason: ' ' }))).toMatchObject({
      error: { code: 'bad-input', where: 'reason' },
    });
  });

  it('ends by a person alone: its task has no other end', async () => {
    const now = (await rights()).guidance?.now;
    const task = (await tasks()).find(({ source }) => source === 'guidance');
    if (!now || !task) throw new Error('no guidance');
    const finish = { residentId, id: task.id, version: task.version, on: TODAY, outcome: 'done', note: null } as const;
    expect(await engine.call('tasks.finish', finish)).toMatchObject(rule('task-ends-by-review', 'note'));
    const review = { residentId, id: now.id, version: now.version, note: 'Går bedre' };
    expect(await engine.call('guidance.review', { ...review, outcome: 'continues', next: null })).toMatchObject(
      rule('guidance-needs-days', 'next.to'),
    );
    const next = { to: addMonths(TODAY, 2), reviewOn: addMonths(TODAY, 1), ownerId: me };
    await engine.must('guidance.review', { ...review, outcome: 'continues', next });
    const { guidance } = await rights();
    expect(guidance).toMatchObject({
      now: { reason: now.reason, to: next.to },
      before: [{ id: now.id, outcome: 'continues', reviewNote: 'Går bedre', reviewedOn: TODAY }],
    });
    const reviews = (await tasks()).filter(({ source }) => source === 'guidance');
    expect(reviews.map(({ doneOn, due }) => [doneOn, due])).toEqual([
      [null, next.reviewOn],
      [TODAY, addMonths(TODAY, 1)],
    ]);
    await undoLast(engine);
    expect((await rights()).guidance).toMatchObject({ now: { id: now.id }, before: [] });
  });
});
