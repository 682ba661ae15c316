import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyStay, foreseeStay } from '../../../../main/engine/handoffs/stays.service.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { StayChange, StayState } from '../../../../shared/domain/stays.ts';
import type { HandoffId, ResidentId, StayId, UserId } from '../../../../shared/ids.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { handoffsOf } from '../../../helpers/handoffs.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { seriesInput } from '../../../helpers/series.ts';
import { planInput } from '../../../helpers/visits.ts';
import { staysWorld } from './stays-world.ts';

type World = Awaited<ReturnType<typeof staysWorld>>;
let engine: World;
let me: UserId;
let inside: World['inside'];
beforeAll(async () => {
  engine = await staysWorld();
  ({ me, inside } = engine);
});
afterAll(() => engine.close());

const at = (ago: number): string => `${addDays(TODAY, -ago)}T09:00:00.000Z`;
const IN: StayState = {
  ...{ state: 'in', from: at(9), leaveFrom: null, to: null, corrected: false },
  unit: { sor: null, name: 'Afsnit 3', hospital: 'Hospitalet i Lindeby' },
};
const OUT: StayState = { ...IN, state: 'discharged', to: at(1) };
const stay = (number: number): StayId =>
  `018f0000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}` as StayId;
let made = 0;
async function somebody(): Promise<
  (before: StayState | null, after: StayState, more?: Partial<StayChange>) => StayChange
> {
  made += 1;
  const residentId = await residentsOf(engine).resident(`Prøve Ophold ${made}`);
  return (before, after, more) => ({
    ...{ residentId, stayId: stay(made), before, after, psychiatric: 'yes', why: 'Afsnit 3', cause: 'admit-inpatient' },
    ...{ isInpatient: after.state !== 'emergency', saidOut: [], leaveTo: null },
    ...more,
  });
}
const told = (id: HandoffId | null) => engine.must('handoffs.get', { id: id as HandoffId });
const ofResident = async (residentId: ResidentId) =>
  (await engine.must('handoffs.ofResident', { residentId })).handoffs;

it('opens a hand-off for a psychiatric admission, and none for another or an acute contact alone', async () => {
  const change = await somebody();
  const { residentId } = change(null, IN);
  for (const other of [
    change(null, IN, { psychiatric: 'no' }),
    change(null, IN, { psychiatric: 'unknown' }),
    change(null, { ...IN, state: 'emergency' }),
    change({ ...IN, state: 'emergency' }, { ...OUT }, { isInpatient: false }),
    change(null, { ...OUT }, { isInpatient: false }),
  ])
    expect(inside((context) => applyStay(context, other))).toEqual({ did: 'nothing', id: null, paused: 0 });
  expect(await ofResident(residentId)).toEqual([]);
  const { did, id } = inside((context) => applyStay(context, change(null, IN)));
  expect(did).toBe('open');
  expect(await told(id)).toMatchObject({
    ...{ phase: 'admitted', unit: 'Afsnit 3', hospital: 'Hospitalet i Lindeby', admittedOn: addDays(TODAY, -9) },
  });
});

it('foresees what it does, and writes nothing then', async () => {
  const change = await somebody();
  expect(inside((context) => foreseeStay(context.db, change(null, IN)))).toEqual({ did: 'open', paused: 0 });
  expect(await ofResident(change(null, IN).residentId)).toEqual([]);
});

it('links what somebody had opened by hand instead of opening another', async () => {
  const change = await somebody();
  const { residentId } = change(null, IN);
  const id = await handoffsOf(engine).opened(residentId, me);
  expect(inside((context) => applyStay(context, change(null, IN)))).toMatchObject({ did: 'link', id });
  expect(inside((context) => applyStay(context, change(IN, OUT)))).toMatchObject({ did: 'change', id });
  expect(await ofResident(residentId)).toMatchObject([{ id, phase: 'discharged', isWithoutHome: true }]);
});

it('starts the clocks at the discharge, and takes it back with what followed when it is annulled', async () => {
  const change = await somebody();
  const { id } = inside((context) => applyStay(context, change(null, OUT)));
  expect(await told(id)).toMatchObject({ phase: 'discharged', dischargedAt: at(1) });
  await handoffsOf(engine).change(id as HandoffId, { firstNightOn: TODAY });
  expect(await told(id)).toMatchObject({ phase: 'first-night' });
  const home = (await told(id)).version;
  await engine.must('handoffs.setHome', {
    ...{
      id: id as HandoffId,
      version: home,
      home: 'kept',
      note: null,
      offerId: null,
      tenancyId: null,
      ownerId: null,
      nextOn: null,
    },
  });
  inside((context) => applyStay(context, change(OUT, IN, { cause: 'cancel-discharge-inpatient-home' })));
  // what people decided stays
  expect(await told(id)).toMatchObject({ phase: 'admitted', dischargedAt: null, firstNightOn: null, home: 'kept' });
});

it('follows a leave, and asks nothing while it lasts', async () => {
  const change = await somebody();
  const { id } = inside((context) => applyStay(context, change(null, IN)));
  const LEAVE: StayState = { ...IN, state: 'leave', leaveFrom: at(1) };
  inside((context) => applyStay(context, change(IN, LEAVE, { cause: 'start-leave-inpatient' })));
  expect(await told(id)).toMatchObject({
    isOnLeave: true,
    next: null,
    leaves: [{ from: addDays(TODAY, -1), to: null }],
  });
  inside((context) => applyStay(context, change(LEAVE, OUT)));
  expect(await told(id)).toMatchObject({ phase: 'discharged', leaves: [{ to: addDays(TODAY, -1) }] });
});

it('rests the earlier hand-off when somebody is admitted again, and keeps all of it', async () => {
  const change = await somebody();
  const first = inside((context) => applyStay(context, change(null, OUT))).id;
  const second = change(null, { ...IN, from: at(0) }, { stayId: stay(99) });
  expect(inside((context) => applyStay(context, second))).toMatchObject({ did: 'open', paused: 1 });
  const steps = (await told(first)).steps.length;
  expect(await told(first)).toMatchObject({ isPaused: true, pausedWhy: 'readmitted', next: null });
  expect(steps).toBeGreaterThan(20);
});

it('keeps a discharge that was written by hand when the admission is only put right', async () => {
  const change = await somebody();
  const id = inside((context) => applyStay(context, change(null, IN))).id as HandoffId;
  await handoffsOf(engine).discharge(id, addDays(TODAY, -1));
  await handoffsOf(engine).change(id, { firstNightOn: TODAY });
  const { dischargedAt } = await told(id);
  const moved: StayState = { ...IN, from: at(8), corrected: true };
  inside((context) => applyStay(context, change(IN, moved, { cause: 'revise-admit-inpatient' })));
  const kept = { phase: 'first-night', isWithoutHome: true, firstNightOn: TODAY, admittedOn: addDays(TODAY, -8) };
  expect(await told(id)).toMatchObject({ ...kept, dischargedOn: addDays(TODAY, -1), dischargedAt });
  inside((context) => applyStay(context, change(moved, moved, { cause: 'unit-answered' })));
  expect(await told(id)).toMatchObject({ ...kept, dischargedAt });
  // what the hospital says of the discharge itself counts, and so does taking it back
  inside((context) => applyStay(context, change(moved, OUT)));
  expect(await told(id)).toMatchObject({ dischargedAt: at(1), firstNightOn: TODAY });
  inside((context) => applyStay(context, change(OUT, IN)));
  expect(await told(id)).toMatchObject({ dischargedAt: null, firstNightOn: null, phase: 'admitted' });
});

it('asks for what follows a discharge although a leave was never ended', async () => {
  const change = await somebody();
  const id = inside((context) => applyStay(context, change(null, IN))).id as HandoffId;
  const LEAVE: StayState = { ...IN, state: 'leave', leaveFrom: at(1) };
  inside((context) => applyStay(context, change(IN, LEAVE)));
  expect(await told(id)).toMatchObject({ isOnLeave: true, next: null });
  await handoffsOf(engine).discharge(id);
  const { isOnLeave, next } = await told(id);
  expect(isOnLeave).toBe(false);
  expect(next).not.toBeNull();
});

it('lets what rested go on once the new stay is over or was none, and rests nothing for a mere correction', async () => {
  const change = await somebody();
  const first = inside((context) => applyStay(context, change(null, OUT))).id as HandoffId;
  const AGAIN: StayState = { ...IN, from: at(0) };
  const other = { stayId: stay(98) };
  inside((context) => applyStay(context, change(null, AGAIN, other)));
  expect((await told(first)).pausedWhy).toBe('readmitted');
  inside((context) => applyStay(context, change(AGAIN, { ...AGAIN, state: 'annulled' }, other)));
  expect(await told(first)).toMatchObject({ isPaused: false, pausedWhy: null });
  inside((context) => applyStay(context, change({ ...AGAIN, state: 'annulled' }, AGAIN, other)));
  expect((await told(first)).isPaused).toBe(true);
  await engine.must('handoffs.resume', { id: first, version: (await told(first)).version });
  expect(inside((context) => applyStay(context, change(AGAIN, AGAIN, other)))).toMatchObject({ paused: 0 });
  expect((await told(first)).isPaused).toBe(false);
  // what people let rest for another reason stays at rest
  await engine.must('handoffs.pause', { id: first, version: (await told(first)).version, why: 'other', note: 'Ferie' });
  inside((context) => applyStay(context, change(AGAIN, { ...AGAIN, state: 'discharged', to: at(0) }, other)));
  expect(await told(first)).toMatchObject({ isPaused: true, pausedWhy: 'other' });
});

it('keeps an annulled stay to be seen, and runs again when it was none', async () => {
  const change = await somebody();
  const { id } = inside((context) => applyStay(context, change(null, IN)));
  const ANNULLED: StayState = { ...IN, state: 'annulled' };
  expect(inside((context) => applyStay(context, change(IN, ANNULLED)))).toMatchObject({ did: 'annul', id });
  expect(await told(id)).toMatchObject({ phase: 'closed', closeReason: 'annulled' });
  expect(inside((context) => applyStay(context, change(ANNULLED, IN)))).toMatchObject({ did: 'reopen', id });
  expect(await told(id)).toMatchObject({ phase: 'admitted', closeReason: null });
});

it('does not open again what people closed: it is only put right', async () => {
  const change = await somebody();
  const { id } = inside((context) => applyStay(context, change(null, IN)));
  await handoffsOf(engine).setHome(id as HandoffId, 'kept');
  const { version } = await told(id);
  await engine.must('handoffs.close', {
    id: id as HandoffId,
    version,
    reason: 'other',
    note: 'Flytter hjem til søsteren',
  });
  inside((context) => applyStay(context, change(IN, OUT)));
  expect(await told(id)).toMatchObject({ phase: 'closed', closeReason: 'other', dischargedAt: at(1) });
});

it('stops all that reminds of somebody who died and leaves the home to a human; a mistake is looked at again', async () => {
  const change = await somebody();
  const { residentId } = change(null, IN);
  const { id } = inside((context) => applyStay(context, change(null, OUT)));
  await engine.must('visits.plan', planInput(residentId, me));
  await engine.must('series.start', seriesInput(residentId, me));
  await engine.must('tasks.add', { residentId, text: 'Ring om nøglen', ownerId: me, due: TODAY, source: 'own' });
  const DEAD: StayState = { ...OUT, state: 'dead' };
  expect(inside((context) => applyStay(context, change(OUT, DEAD)))).toMatchObject({ did: 'die', id });
  const open = async () =>
    (await engine.must('tasks.ofResident', { residentId })).tasks.filter(({ doneOn }) => doneOn === null);
  expect(await told(id)).toMatchObject({ closeReason: 'dead', next: null });
  expect(await open()).toMatchObject([{ text: expect.stringContaining('boligen') }]);
  const { visits } = await engine.must('visits.ofResident', { residentId, offset: 0 });
  expect(visits.filter(({ state }) => state === 'planned')).toEqual([]);
  expect((await engine.must('residents.get', { id: residentId })).courses).toContainEqual(
    expect.objectContaining({ state: 'dead' }),
  );
  // the same message again changes nothing
  expect(inside((context) => applyStay(context, change(DEAD, DEAD)))).toMatchObject({ did: 'nothing' });
  expect(inside((context) => applyStay(context, change(DEAD, OUT)))).toMatchObject({ did: 'revive', id });
  expect(await told(id)).toMatchObject({ phase: 'discharged', closeReason: null });
  expect(await open()).toHaveLength(2);
});
