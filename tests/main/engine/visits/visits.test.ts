import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId, VisitId } from '../../../../shared/ids.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { personOf, TODAY } from '../../../helpers/engine.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';
import { undoLast } from '../changes/acts.ts';
import { listOf, rule, visitsWorld } from './visits-world.ts';

const IN_A_WEEK = addDays(TODAY, 7);
const { engine: opened, idOf, somebody, dayOf } = visitsWorld();
let engine: TestEngine;
let residentId: ResidentId;
beforeAll(async () => {
  engine = opened();
  residentId = await somebody('Prøve Egen');
});

const lacksDate = async (id: ResidentId) => {
  const { lacking } = await engine.must('today.people', { most: 200 });
  return lacking.find((one) => one.residentId === id)?.lacks ?? null;
};

describe('a visit', () => {
  it('is planned, stands on the worker’s day, and is an agreed date', async () => {
    const id = await somebody('Prøve Plan');
    expect(await lacksDate(id)).not.toBeNull();
    const before = await lacksDate(id);
    await engine.must('visits.plan', planInput(id, idOf('social-caretaker'), { on: TODAY }));
    expect(await lacksDate(id)).not.toBe(before);
    expect((await dayOf()).find((one) => one.residentId === id)).toMatchObject({ state: 'planned', from: '10:00' });
    await undoLast(engine);
    expect((await dayOf()).some((one) => one.residentId === id)).toBe(false);
    expect(await lacksDate(id)).toBe(before);
  });

  it('is planned by somebody for whoever can see the resident, from today on', async () => {
    const plan = (more: object) => engine.call('visits.plan', planInput(residentId, null, more));
    expect(await plan({ on: addDays(TODAY, -1) })).toMatchObject(rule('visit-in-past', 'on'));
    expect(await plan({ workerId: idOf('reader') })).toMatchObject(rule('owner-sees-not', 'workerId'));
    expect(await plan({ place: 'Biblioteket', kind: 'out' })).toMatchObject({ ok: true });
  });

  it('is logged with its promises and the next visit in one act', async () => {
    const id = await somebody('Prøve Log');
    const { id: planned } = await engine.must('visits.plan', planInput(id, idOf('social-caretaker'), { on: TODAY }));
    const promise = { text: 'Ring til varmemesteren', ownerId: idOf('social-caretaker'), due: IN_A_WEEK };
    const next = { on: IN_A_WEEK, from: '10:00' };
    const logged = await engine.must(
      'visits.log',
      visitInput(id, { visitId: planned, on: TODAY, from: '10:10', minutes: 40, next, promises: [promise] }),
    );
    expect(logged.id).toBe(planned);
    const whole = await engine.must('visits.get', { id: planned });
    expect(whole).toMatchObject({ state: 'done', from: '10:10', plannedFrom: '10:00', minutes: 40, nextOn: IN_A_WEEK });
    // the event and the writing are two times
    expect(whole.signedAt).not.toBeNull();
    const { tasks } = await engine.must('tasks.ofResident', { residentId: id });
    expect(tasks).toMatchObject([{ text: promise.text, source: 'promise', due: IN_A_WEEK }]);
    expect(await engine.must('visits.beside', { residentId: id, visitId: null })).toMatchObject({
      lastNote: { text: 'Vi drak kaffe og så på ugen.' },
      promises: [{ text: promise.text }],
      next: { afterVisit: { on: IN_A_WEEK, why: 'planned', from: '10:00' } },
    });
    expect(await dayOf(IN_A_WEEK)).toMatchObject([{ residentId: id, lastNote: { on: TODAY }, promises: [{}] }]);
  });

  it('stands on the day by its time, also one that nobody had planned', async () => {
    const id = await somebody('Prøve Rækkefølge');
    const on = addDays(TODAY, -1);
    const day = async () => (await dayOf(on)).flatMap((one) => (one.residentId === id ? [one.from] : []));
    await engine.must('visits.log', visitInput(id, { on, from: '13:00' }));
    await engine.must('visits.log', visitInput(id, { on, from: null, minutes: null }));
    await engine.must('visits.log', visitInput(id, { on, from: '09:05' }));
    expect(await day()).toEqual(['09:05', '13:00', null]);
  });

  it('needs neither a plan nor a grant, and no name of the citizen', async () => {
    const id = await somebody('Blå jakke ved stationen', 'pseudonym');
    const street = visitInput(id, { kind: 'out', place: 'Stationen', topics: ['health'], note: null, isAcute: true });
    expect(await engine.call('visits.log', street)).toMatchObject({ ok: true });
  });

  it('takes place where the citizen chose, and out, by phone, by screen or along, as it suits them', async () => {
    const id = await somebody('Prøve Sted');
    const planned = planInput(id, idOf('social-caretaker'), { on: TODAY, kind: 'out', place: 'Bænken ved havnen' });
    const { id: visitId } = await engine.must('visits.plan', planned);
    const find = async () => (await dayOf()).find((visit) => visit.id === visitId);
    expect(await find()).toMatchObject({ place: 'Bænken ved havnen', kind: 'out' });
    const along = { visitId, kind: 'accompany', place: 'Misbrugscentret', topics: ['treatment'] } as const;
    await engine.must('visits.log', visitInput(id, { ...along, topics: [...along.topics] }));
    expect(await find()).toMatchObject({ state: 'done', place: 'Misbrugscentret', kind: 'accompany' });
    for (const kind of ['home', 'phone', 'screen'] as const)
      expect(await engine.call('visits.log', visitInput(id, { kind })), kind).toMatchObject({ ok: true });
    expect(await engine.call('visits.log', visitInput(id, { kind: 'sms' as never }))).toMatchObject({
      error: { code: 'bad-input' },
    });
  });

  it('that nobody opened for is an attempt, and asks for the next', async () => {
    const id = await somebody('Prøve Lukket');
    for (const state of ['not-home', 'refused'] as const) {
      const attempt = visitInput(id, { state, note: null, topics: [], people: [] });
      expect(await engine.call('visits.log', attempt)).toMatchObject(rule('attempt-needs-next', 'next'));
    }
    const { afterAttempt } = await engine.must('visits.proposeNext', { residentId: id });
    const attempt = visitInput(id, { state: 'refused', note: null, topics: [], people: [], next: afterAttempt });
    await engine.must('visits.log', { ...attempt, next: { on: afterAttempt.on, from: null } });
    expect(await lacksDate(id)).not.toBe('both');
    expect(
      await engine.must('visits.list', listOf({ from: afterAttempt.on, to: afterAttempt.on, residentId: id })),
    ).toMatchObject({
      visits: [{ state: 'planned', worker: 'Prøve social-caretaker' }],
      total: 1,
    });
  });

  it('refuses a personal number, a day to come, and a promise that its owner cannot keep', async () => {
    const log = (more: object) => engine.call('visits.log', visitInput(residentId, more));
    expect(await log({ note: 'Om 010190-1234' })).toMatchObject(rule('personal-number', 'note'));
    expect(await log({ on: IN_A_WEEK })).toMatchObject(rule('visit-in-future', 'on'));
    const promise = { text: 'Ring', ownerId: idOf('reader'), due: IN_A_WEEK };
    expect(await log({ promises: [promise] })).toMatchObject(rule('owner-sees-not', 'promises.0.ownerId'));
  });
});

describe('a signed note', () => {
  it('is never changed: not by logging again, not by an undo, not in the file; later text is added', async () => {
    const id = await somebody('Prøve Underskrift');
    const { id: visitId } = await engine.must('visits.log', visitInput(id));
    const again = visitInput(id, { visitId, note: 'Noget andet' });
    expect(await engine.call('visits.log', again)).toMatchObject(rule('visit-signed', 'visitId'));
    const { undo } = await engine.must('changes.last', {});
    expect(undo?.mayUndo).toBe(false);
    expect(await engine.call('changes.undo', { seq: undo?.seq ?? 0 })).toMatchObject({
      error: { code: 'cannot-undo', where: 'signed' },
    });
    await engine.must('visits.add', { id: visitId, text: 'Søsteren ringede senere.' });
    expect(await engine.must('visits.get', { id: visitId })).toMatchObject({
      note: 'Vi drak kaffe og så på ugen.',
      additions: [{ text: 'Søsteren ringede senere.', by: 'Prøve social-caretaker' }],
    });
    expect(await rawRefusals(visitId)).toEqual([
      'a signed visit is never changed',
      'a signed visit is never taken away',
      'never written over',
      'never taken away',
    ]);
  });

  it('is what an addition belongs to', async () => {
    const { id } = await engine.must('visits.plan', planInput(residentId, null));
    expect(await engine.call('visits.add', { id, text: 'For tidligt' })).toMatchObject(rule('visit-not-signed', 'id'));
  });
});

async function rawRefusals(id: VisitId): Promise<readonly string[]> {
  await engine.must('session.lock', { reason: 'asked' });
  const raw = await openRaw(engine.folder);
  const tries = [
    `update visits set note = 'andet' where id = '${id}'`,
    `delete from visits where id = '${id}'`,
    `update visit_additions set text = 'andet' where visit_id = '${id}'`,
    `delete from visit_additions where visit_id = '${id}'`,
  ];
  const said = tries.map((statement) => {
    try {
      raw.prepare(statement).run();
      return 'done';
    } catch (failure) {
      return (failure as Error).message;
    }
  });
  raw.close();
  await engine.must('session.unlock', personOf('social-caretaker'));
  return said;
}

it('stands by its time among those of its day, whenever it was written down', async () => {
  const id = await somebody('Prøve Tider');
  for (const from of ['09:00', '15:00', '11:30'])
    await engine.must('visits.log', visitInput(id, { from, on: addDays(TODAY, -1) }));
  await engine.must('visits.plan', planInput(id, idOf('social-caretaker'), { on: TODAY, from: null }));
  const { visits } = await engine.must('visits.ofResident', { residentId: id, offset: 0 });
  expect(visits.map(({ from }) => from)).toEqual([null, '15:00', '11:30', '09:00']);
});

describe('a planned visit', () => {
  it('is called off by whom and why, moved with what it was, and both are undone', async () => {
    const id = await somebody('Prøve Aflyst');
    const { id: visitId } = await engine.must('visits.plan', planInput(id, idOf('social-caretaker')));
    const off = { id: visitId, version: 1, state: 'cancelled-citizen', reason: 'Til tandlæge' } as const;
    await engine.must('visits.cancel', { ...off, next: { on: IN_A_WEEK, from: null } });
    const states = async () =>
      (await engine.must('visits.ofResident', { residentId: id, offset: 0 })).visits.map(({ state }) => state);
    expect(await states()).toEqual(['planned', 'cancelled-citizen']);
    await undoLast(engine);
    expect(await states()).toEqual(['planned']);
    const [open] = (await engine.must('visits.ofResident', { residentId: id, offset: 0 })).visits;
    const to = {
      id: visitId,
      version: open?.version ?? 0,
      on: IN_A_WEEK,
      from: '12:00',
      workerId: idOf('support-worker'),
    };
    await engine.must('visits.move', { ...to, reason: 'Kursus' });
    expect(await states()).toEqual(['planned', 'moved']);
    expect(await engine.call('visits.cancel', { ...off, next: null })).toMatchObject(rule('visit-not-planned', 'id'));
    await undoLast(engine);
    expect(await states()).toEqual(['planned']);
  });
});
