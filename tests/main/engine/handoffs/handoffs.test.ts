import { expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import { addWorkdays } from '../../../../shared/domain/handoffs-deadlines.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { homeInput, MEETING, SAID } from '../../../helpers/handoffs.ts';
import { visitInput } from '../../../helpers/visits.ts';
import { handoffsWorld, rule } from './handoffs-world.ts';

const { engine, idOf, does, handoff, cardOf, moveTo } = handoffsWorld();

it('follows somebody from the ward to a home that is theirs', async () => {
  const { id, residentId } = await handoff('Prøve Hele Vejen');
  expect(await cardOf(id)).toMatchObject({ phase: 'admitted', days: 10, home: 'unknown', isWithoutHome: false });
  await does().change(id, { warnedOn: TODAY, readyAt: { on: TODAY, at: '08:00' } });
  expect(await cardOf(id)).toMatchObject({ phase: 'ready', days: 0 });
  await does().discharge(id);
  expect(await cardOf(id)).toMatchObject({
    ...{ phase: 'discharged', isWithoutHome: true },
    next: { kind: 'home-tonight', isLate: false },
  });
  await does().setHome(id, 'kept');
  expect(await cardOf(id)).toMatchObject({ home: 'kept', isWithoutHome: false });
  const day = moveTo(addDays(TODAY, 1));
  await does().change(id, { firstNightOn: day });
  expect(await cardOf(id)).toMatchObject({ phase: 'first-night', days: 0 });
  await engine().must('visits.log', visitInput(residentId, { on: day }));
  expect(await cardOf(id)).toMatchObject({ phase: 'first-contact', isContactMissed: false });
  const month = moveTo(addDays(TODAY, 30));
  await engine().must('visits.log', visitInput(residentId, { on: month }));
  expect(await cardOf(id)).toMatchObject({ phase: 'day-30' });
  const { version } = await does().get(id);
  await engine().must('handoffs.close', { id, version, reason: 'finished', note: null });
  expect(await cardOf(id)).toBeUndefined();
  expect(await does().get(id)).toMatchObject({ phase: 'closed', readyDays: 0, mayWrite: false });
});

it('counts who is out without a home, and closes for nobody without a person and a day', async () => {
  const { id, residentId } = await handoff('Prøve Uden Bolig');
  await does().discharge(id);
  const before = (await engine().must('handoffs.board', {})).withoutHome;
  const close = async () =>
    engine().call('handoffs.close', { id, version: (await does().get(id)).version, reason: 'finished', note: null });
  expect(await close()).toMatchObject(rule('handoff-home-unknown', 'reason'));
  const version = (await does().get(id)).version;
  expect(await engine().call('handoffs.setHome', homeInput(id, version, 'none'))).toMatchObject(
    rule('home-needs-owner', 'ownerId'),
  );
  const ownerId = idOf('housing-worker');
  expect(await engine().call('handoffs.setHome', homeInput(id, version, 'none', { ownerId }))).toMatchObject(
    rule('home-needs-day', 'nextOn'),
  );
  await does().setHome(id, 'none', { ownerId, nextOn: addDays(TODAY, 2) });
  expect((await engine().must('handoffs.board', {})).withoutHome).toBe(before);
  expect(await cardOf(id)).toMatchObject({ isWithoutHome: true });
  expect(await close()).toMatchObject({ ok: true });
  // the day outlives the hand-off
  const { tasks } = await engine().must('tasks.ofResident', { residentId });
  expect(tasks.filter(({ doneOn }) => doneOn === null)).toMatchObject([{ ownerId, due: addDays(TODAY, 2) }]);
});

it('lets who finds homes write the home, and keeps the ward from them', async () => {
  const { id } = await handoff('Prøve Boligsocial');
  await engine().signInAs('housing-worker');
  expect(await does().get(id)).toMatchObject({ hospital: null, unit: null, mayWrite: false, maySetHome: true });
  await does().setHome(id, 'new');
  expect(await engine().call('handoffs.change', { id, version: 2, facts: { unit: 'Afsnit 9' } })).toMatchObject({
    error: { code: 'no-permission' },
  });
});

it('gives a step to who said yes, and back to the giver when nobody did in two working days', async () => {
  const { id } = await handoff('Prøve Punkt');
  const receiver = idOf('support-worker');
  const [taken, left] = (await does().get(id)).steps;
  const hand = (stepId: string) => ({
    stepId: stepId as never,
    version: 1,
    toUserId: receiver,
    party: null,
    name: null,
    note: null,
  });
  await engine().must('handoffs.handStep', hand(taken?.id ?? ''));
  await engine().must('handoffs.handStep', hand(left?.id ?? ''));
  expect(await engine().call('handoffs.handStep', hand(left?.id ?? ''))).toMatchObject(rule('step-waits', 'stepId'));
  const transferOf = async (index: number) => (await does().get(id)).steps[index]?.transfer;
  const yes = async (index: number) => ({
    ...{ transferId: (await transferOf(index))?.id as never, version: 1, on: TODAY, name: null, channel: null },
  });
  expect(await engine().call('handoffs.acceptStep', await yes(0))).toMatchObject(
    rule('accept-is-theirs', 'transferId'),
  );
  await engine().signInAs('support-worker');
  expect((await engine().must('handoffs.today', {})).lines.filter(({ what }) => what === 'to-accept')).toHaveLength(2);
  await engine().must('handoffs.acceptStep', await yes(0));
  moveTo(addDays(addWorkdays(TODAY, 2), 1));
  expect((await does().get(id)).steps.slice(0, 2)).toMatchObject([
    { ownerId: receiver, transfer: { state: 'accepted' } },
    { ownerId: idOf('caseworker'), transfer: { state: 'fallen' } },
  ]);
  expect(await engine().call('handoffs.acceptStep', await yes(1))).toMatchObject(rule('step-fell-back', 'transferId'));
  const fallen = async () =>
    (await engine().must('handoffs.today', {})).lines.filter((line) => line.what === 'fallen-back' && line.id === id);
  expect(await fallen()).toHaveLength(1);
  await engine().signInAs('caseworker');
  expect(await fallen()).toMatchObject([{ item: left?.item }]);
});

it('writes down who outside said yes, when and by which way', async () => {
  const { id } = await handoff('Prøve Udenfor');
  const stepId = (await does().get(id)).steps[0]?.id as never;
  await engine().must('handoffs.handStep', {
    stepId,
    version: 1,
    toUserId: null,
    party: 'general-practitioner',
    name: null,
    note: null,
  });
  const transferId = (await does().get(id)).steps[0]?.transfer?.id as never;
  const yes = { transferId, version: 1, on: TODAY, name: null, channel: null };
  expect(await engine().call('handoffs.acceptStep', yes)).toMatchObject(rule('accept-needs-name', 'name'));
  const named = { ...yes, name: 'Lægen i Prøvegade' };
  expect(await engine().call('handoffs.acceptStep', named)).toMatchObject(rule('accept-needs-channel', 'channel'));
  await engine().must('handoffs.acceptStep', { ...named, channel: 'phone' });
  expect((await does().get(id)).steps[0]).toMatchObject({
    ownerId: idOf('caseworker'),
    transfer: {
      state: 'accepted',
      acceptedName: 'Lægen i Prøvegade',
      channel: 'phone',
      recordedBy: 'Prøve caseworker',
    },
  });
});

it('is handed over only when the receiver has said it back and the giver says that it was understood', async () => {
  const { id } = await handoff('Prøve Tilbagemelding');
  const receiverId = idOf('support-worker');
  expect(await engine().call('handoffs.readBack', { id, receiverId: idOf('caseworker'), ...SAID })).toMatchObject(
    rule('read-back-to-self', 'receiverId'),
  );
  expect(await engine().call('handoffs.readBack', { id, receiverId, ...SAID, matters: ' ' })).toMatchObject(
    rule('words-empty', 'matters'),
  );
  await engine().signInAs('support-worker');
  await engine().must('handoffs.readBack', { id, receiverId, ...SAID });
  const readBackId = (await does().get(id)).readBacks[0]?.id as never;
  expect(await engine().call('handoffs.confirmReadBack', { readBackId, version: 1 })).toMatchObject(
    rule('read-back-is-givers', 'readBackId'),
  );
  expect(await does().get(id)).toMatchObject({ ownerId: idOf('caseworker') });
  await engine().signInAs('caseworker');
  expect((await engine().must('handoffs.today', {})).lines).toContainEqual(
    expect.objectContaining({ id, what: 'to-confirm' }),
  );
  await engine().must('handoffs.confirmReadBack', { readBackId, version: 1 });
  expect(await does().get(id)).toMatchObject({ ownerId: receiverId, owner: 'Prøve support-worker' });
});

it('finds a date in five working days, and makes tasks of what was agreed', async () => {
  const { id, residentId } = await handoff('Prøve Møde');
  await engine().must('handoffs.callMeeting', {
    id,
    calledOn: TODAY,
    calledBy: 'citizen',
    agenda: 'Hvor skal jeg bo?',
  });
  const meetingId = (await does().get(id)).meetings[0]?.id as never;
  expect(await does().get(id)).toMatchObject({ phase: 'meeting', meetings: [{ findBy: addWorkdays(TODAY, 5) }] });
  const set = (version: number, more: object) =>
    engine().call('handoffs.setMeeting', { ...MEETING, meetingId, version, ...more });
  expect(await set(1, { minutes: 'Alle var med' })).toMatchObject(rule('minutes-need-meeting', 'heldOn'));
  expect(await set(1, { foundOn: TODAY })).toMatchObject(rule('meeting-needs-both-days', 'meetsOn'));
  expect(await set(1, { foundOn: TODAY, meetsOn: addDays(TODAY, 9) })).toMatchObject({ ok: true });
  const day = moveTo(addDays(TODAY, 9));
  const held = { foundOn: TODAY, meetsOn: day, heldOn: day, minutes: 'Alle var med' };
  const tasks = [{ text: 'Bestil flyttebil', ownerId: idOf('support-worker'), due: day }];
  expect(await set(2, { ...held, tasks })).toMatchObject({ ok: true });
  expect((await engine().must('tasks.ofResident', { residentId })).tasks).toMatchObject([{ text: 'Bestil flyttebil' }]);
});

it('plans the first contact as a real visit, and says at once when it was missed', async () => {
  const { id, residentId } = await handoff('Prøve Kontakt');
  await does().discharge(id);
  const plan = {
    id,
    what: 'first-contact',
    from: '10:00',
    workerId: idOf('support-worker'),
    kind: 'home',
    place: null,
  } as const;
  await engine().must('handoffs.planVisit', { ...plan, on: addDays(TODAY, 1) });
  const { visits } = await engine().must('visits.ofResident', { residentId, offset: 0 });
  expect(visits).toMatchObject([{ state: 'planned', on: addDays(TODAY, 1) }]);
  expect(await cardOf(id)).toMatchObject({ isContactMissed: false });
  const day = moveTo(addDays(TODAY, 1));
  const next = { on: addDays(day, 1), from: null };
  const tried = { on: day, state: 'not-home', visitId: visits[0]?.id ?? null, note: null, next } as const;
  await engine().must('visits.log', visitInput(residentId, { ...tried, topics: [] }));
  expect(await cardOf(id)).toMatchObject({ isContactMissed: true });
  expect((await engine().must('handoffs.today', {})).lines).toContainEqual(
    expect.objectContaining({ id, what: 'contact-missed' }),
  );
  const later = moveTo(addDays(TODAY, 2));
  await engine().must('visits.log', visitInput(residentId, { on: later }));
  expect(await cardOf(id)).toMatchObject({ isContactMissed: false, phase: 'first-contact' });
});

it('does not take a visit on the ward that morning for the first contact', async () => {
  const { id, residentId } = await handoff('Prøve Morgen');
  await engine().must('visits.log', visitInput(residentId, { from: '07:00' }));
  await does().discharge(id, TODAY, '08:30');
  expect(await cardOf(id)).toMatchObject({ phase: 'discharged' });
});
