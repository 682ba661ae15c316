import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { AbsenceId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { seriesInput } from '../../../helpers/series.ts';
import { planInput, safetyInput, visitInput } from '../../../helpers/visits.ts';
import { undoLast } from '../changes/acts.ts';
import { rule, visitsWorld } from '../visits/visits-world.ts';

const { engine: opened, idOf, somebody, dayOf } = visitsWorld();
let engine: TestEngine;
beforeAll(() => {
  engine = opened();
});

const caretaker = () => idOf('social-caretaker');
const support = () => idOf('support-worker');
const NEXT_WEEK = addDays(TODAY, 7);
const away = (more: object = {}) =>
  engine.call('absences.add', { userId: caretaker(), from: TODAY, to: NEXT_WEEK, why: 'illness', ...more });
const absenceId = async () => {
  const answer = await away();
  if (!answer.ok) throw new Error('no absence');
  return (answer.value as { id: AbsenceId }).id;
};
const remove = async (id: AbsenceId) => {
  const { absences } = await engine.must('absences.list', {});
  await engine.must('absences.remove', { id, version: absences.find((one) => one.id === id)?.version ?? 0 });
};

describe('an absence', () => {
  it('is one’s own to write, and a leader’s for others', async () => {
    expect(await away({ userId: support() })).toMatchObject({ error: { code: 'no-permission', where: 'userId' } });
    expect(await away({ to: addDays(TODAY, -1), from: addDays(TODAY, -3) })).toMatchObject(
      rule('absence-in-past', 'to'),
    );
    expect(await away({ from: NEXT_WEEK, to: TODAY })).toMatchObject(rule('absence-ends-before', 'to'));
    const id = await absenceId();
    expect(await away({ from: NEXT_WEEK, to: addDays(NEXT_WEEK, 3) })).toMatchObject({
      error: { code: 'already-exists' },
    });
    await engine.signInAs('leader');
    expect(await away({ userId: support() })).toMatchObject({ ok: true });
    await undoLast(engine);
    await engine.signInAs('social-caretaker');
    await remove(id);
  });

  it('stands in the way of a visit, as another visit at that time does, called off ones not', async () => {
    const residentId = await somebody('Prøve Optaget');
    const on = addDays(TODAY, 20);
    const { id: planned } = await engine.must('visits.plan', planInput(residentId, caretaker(), { on }));
    const ask = { workerId: caretaker(), on, from: '10:20', minutes: 10, exceptId: null } as const;
    expect((await engine.must('series.clashes', ask)).clashes).toEqual([
      { what: 'visit', from: '10:00', minutes: 30, name: 'Prøve Optaget' },
    ]);
    expect((await engine.must('series.clashes', { ...ask, exceptId: planned })).clashes).toEqual([]);
    expect((await engine.must('series.clashes', { ...ask, from: '10:30' })).clashes).toEqual([]);
    const off = { id: planned, version: 1, state: 'cancelled-municipality', reason: 'Kursus', next: null } as const;
    await engine.must('visits.cancel', off);
    expect((await engine.must('series.clashes', ask)).clashes).toEqual([]);
    await engine.must('absences.add', { userId: caretaker(), from: on, to: on, why: 'course' });
    expect((await engine.must('series.clashes', ask)).clashes).toMatchObject([{ what: 'absence', name: null }]);
  });

  it('hands all visits of its days over in one act, with what must be known, and gives them back', async () => {
    await engine.signInAs('caseworker');
    const residentId = await residentsOf(engine).resident('Prøve Overtaget');
    await engine.must('assignments.set', { residentId, userId: caretaker(), kind: 'primary', from: TODAY });
    await engine.signInAs('social-caretaker');
    await engine.must('series.start', seriesInput(residentId, caretaker(), { from: addDays(TODAY, 1) }));
    await engine.must('visits.log', visitInput(residentId, { note: 'Hun venter på brevet.', on: TODAY }));
    await engine.must('safety.add', safetyInput(residentId));
    const id = await absenceId();
    const { visits: before } = await engine.must('absences.page', { id });
    expect(before.filter((visit) => visit.residentId === residentId)).toMatchObject([
      { worker: 'Prøve social-caretaker', safety: ['Stor hund'], lastNote: { text: 'Hun venter på brevet.' } },
      { worker: 'Prøve social-caretaker' },
    ]);
    const hand = { id, version: 1, substituteId: support() };
    expect(await engine.call('absences.handOver', { ...hand, substituteId: caretaker() })).toMatchObject(
      rule('substitute-away', 'substituteId'),
    );
    expect(await engine.call('absences.handOver', { ...hand, substituteId: idOf('reader') })).toMatchObject({
      error: { code: 'not-found', where: 'substituteId' },
    });
    const { visits } = await engine.must('absences.handOver', hand);
    expect(visits).toBe(before.length);
    await engine.signInAs('support-worker');
    const first = (await dayOf(addDays(TODAY, 3))).find((visit) => visit.residentId === residentId);
    expect(first).toMatchObject({ name: 'Prøve Overtaget', lastNote: { text: 'Hun venter på brevet.' } });
    expect((await engine.must('absences.page', { id })).visits).toHaveLength(before.length);
    expect((await engine.must('absences.list', {})).absences.find((one) => one.id === id)).toMatchObject({
      substitute: 'Prøve support-worker',
      left: 0,
    });
    await engine.signInAs('social-caretaker');
    // the primary worker is who she was
    const card = await engine.must('residents.get', { id: residentId });
    expect(card.assignments.filter(({ kind }) => kind === 'primary')).toMatchObject([{ userId: caretaker() }]);
  });
});

describe('a protected person', () => {
  it('stands on the holidays, the hand-over and the board of those who meet them, and of nobody else', async () => {
    const eve = isoDate('2026-12-24');
    await engine.signInAs('caseworker');
    const residentId = await residentsOf(engine).resident('Prøve Gemt');
    await residentsOf(engine).protect(residentId, 'name');
    await engine.must('assignments.set', { residentId, userId: support(), kind: 'primary', from: TODAY });
    await engine.signInAs('leader');
    await engine.must('visits.plan', planInput(residentId, support(), { on: eve }));
    await engine.must('visits.plan', planInput(residentId, null, { on: eve }));
    const away_ = { userId: support(), from: eve, to: eve, why: 'leave' as const };
    const { id } = await engine.must('absences.add', away_);
    const told = async () => ({
      holidays: (await engine.must('series.holidays', {})).visits,
      page: (await engine.must('absences.page', { id })).visits,
    });
    const asLeader = { ...(await told()), board: await engine.must('team.board', { from: eve, to: eve }) };
    expect(JSON.stringify(asLeader).split('Prøve Gemt')).toHaveLength(5);
    await engine.signInAs('support-worker');
    expect(JSON.stringify(await told()).split('Prøve Gemt')).toHaveLength(4);
    await engine.signInAs('social-caretaker');
    const seen = JSON.stringify(await told());
    for (const secret of ['Prøve Gemt', residentId]) expect(seen).not.toContain(secret);
    await engine.signInAs('leader');
    await engine.must('absences.remove', { id, version: 1 });
    await engine.signInAs('social-caretaker');
  });
});

describe('the board of the team', () => {
  it('counts what was planned, held, missed and left, what nobody has, and called off ones nowhere', async () => {
    const residentId = await somebody('Prøve Tavle');
    const days = { from: addDays(TODAY, 90), to: addDays(TODAY, 91) };
    expect(await engine.call('team.board', days)).toMatchObject({ error: { code: 'no-permission' } });
    const plan = (workerId: ReturnType<typeof caretaker> | null) =>
      engine.must('visits.plan', planInput(residentId, workerId, { on: days.from }));
    await plan(caretaker());
    const { id: off } = await plan(caretaker());
    await plan(null);
    const reason = { state: 'cancelled-citizen', reason: 'Rejst', next: null } as const;
    await engine.must('visits.cancel', { id: off, version: 1, ...reason });
    await engine.signInAs('leader');
    expect(await engine.must('team.board', days)).toMatchObject({
      workers: [{ name: 'Prøve social-caretaker', planned: 1, done: 0, missed: 0, overdue: 0, minutes: 0 }],
      unassigned: [{ name: 'Prøve Tavle', on: days.from }],
      held: 0,
    });
    const today = await engine.must('team.board', { from: TODAY, to: TODAY });
    expect(today.workers.find(({ userId }) => userId === caretaker())).toMatchObject({ done: 1, minutes: 30 });
    // "Prøve Overtaget" was visited by her primary worker
    expect(today).toMatchObject({ held: 1, byPrimary: 1 });
    expect(await engine.call('team.board', { from: days.to, to: days.from })).toMatchObject(rule('days-turned', 'to'));
    await engine.signInAs('social-caretaker');
  });
});

describe('the calendar file', () => {
  it('has the times and a code of one’s own visits, and nothing that says whom or where', async () => {
    const residentId = await somebody('Prøve Kalender');
    const on = addDays(TODAY, 120);
    const plan = planInput(residentId, caretaker(), {
      on,
      from: '13:15',
      minutes: 45,
      kind: 'out',
      place: 'Biblioteket',
    });
    const { id } = await engine.must('visits.plan', plan);
    await engine.must('visits.plan', { ...plan, workerId: support(), from: '08:00' });
    const { text, visits, fileName } = await engine.must('team.calendar', { from: on, to: on });
    expect({ visits, fileName }).toEqual({ visits: 1, fileName: `besoeg-${on}.ics` });
    const day = on.replaceAll('-', '');
    expect(text).toContain(`DTSTART:${day}T131500\r\n`);
    expect(text).toContain(`DTEND:${day}T140000\r\n`);
    expect(text).toContain(`SUMMARY:Aftale ${id.slice(-6).toUpperCase()}\r\n`);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    for (const secret of ['Prøve', 'Kalender', 'Biblioteket', residentId, 'LOCATION', 'DESCRIPTION'])
      expect(text).not.toContain(secret);
  });
});
