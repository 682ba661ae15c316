import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../shared/dates.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import type { AbsenceId, ResidentId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { fixedClock, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';
import { lastSeq } from '../changes/acts.ts';
import { listOf, rule } from '../visits/visits-world.ts';

/** Monday to Friday of an ordinary week in January. */
const MONDAY = addDays(TODAY, 49);
const [TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] = [1, 2, 3, 4].map((more) => addDays(MONDAY, more)) as [
  IsoDate,
  IsoDate,
  IsoDate,
  IsoDate,
];
const NEXT_MONDAY = addDays(MONDAY, 7);
const NEXT_WEDNESDAY = addDays(MONDAY, 9);

let engine: TestEngine;
let day: IsoDate = TODAY;
const users = new Map<string, UserId>();
const idOf = (role: Role): UserId => users.get(role) as UserId;
const absent = () => idOf('social-caretaker');
const substitute = () => idOf('support-worker');
const as = (role: Role) => engine.signInAs(role);

beforeAll(async () => {
  engine = await openTestEngine({
    roles: ['caseworker', 'support-worker', 'social-caretaker', 'leader'],
    clock: { ...fixedClock(TODAY), today: () => day },
  });
  for (const user of await engine.must('users.list', {})) users.set(user.roles.join(), user.id);
});
afterAll(() => engine.close());
/** The week is empty again. */
afterEach(async () => {
  day = TODAY;
  await as('leader');
  for (const { id, version } of (await engine.must('absences.list', {})).absences)
    await engine.must('absences.remove', { id, version });
  const off = { state: 'cancelled-municipality', reason: 'Prøven er slut', next: null } as const;
  const { visits } = await engine.must('visits.list', listOf({ from: TODAY, to: addDays(TODAY, 200) }));
  for (const { id, version, state } of visits)
    if (state === 'planned') await engine.must('visits.cancel', { id, version, ...off });
});

/** Somebody of the absent worker's with a visit at ten on each of the days. */
async function visited(name: string, days: readonly IsoDate[]): Promise<ResidentId> {
  day = TODAY;
  await as('caseworker');
  const residentId = await residentsOf(engine).resident(name);
  await engine.must('assignments.set', { residentId, userId: absent(), kind: 'primary', from: TODAY });
  await as('social-caretaker');
  for (const on of days) await engine.must('visits.plan', planInput(residentId, absent(), { on }));
  return residentId;
}
/** Monday to Friday, handed over. */
async function away(from = MONDAY, to = FRIDAY): Promise<AbsenceId> {
  await as('social-caretaker');
  const { id } = await engine.must('absences.add', { userId: absent(), from, to, why: 'leave' });
  await hand(id);
  return id;
}
const absenceOf = async (id: AbsenceId) =>
  (await engine.must('absences.list', {})).absences.find((one) => one.id === id) ?? { version: 0, left: -1 };
const hand = async (id: AbsenceId) =>
  engine.must('absences.handOver', { id, version: (await absenceOf(id)).version, substituteId: substitute() });
const change = async (id: AbsenceId, from: IsoDate, to: IsoDate) =>
  engine.call('absences.change', { id, version: (await absenceOf(id)).version, from, to });
const preview = (id: AbsenceId, from: IsoDate, to: IsoDate) => engine.call('absences.preview', { id, from, to });
const remove = async (id: AbsenceId) => {
  await as('social-caretaker');
  const { version } = await absenceOf(id);
  return engine.must('absences.remove', { id, version });
};
const holders = async (residentId: ResidentId) => {
  await as('leader');
  const asked = listOf({ residentId, from: TODAY, to: addDays(TODAY, 200) });
  const { visits } = await engine.must('visits.list', asked);
  const who = new Map([
    [absent(), 'absent'],
    [substitute(), 'substitute'],
  ]);
  return visits.map(({ workerId }) => (workerId === null ? 'nobody' : who.get(workerId)));
};
/** The days of these on which the substitute may see the person. */
const seen = async (residentId: ResidentId, days: readonly IsoDate[]) => {
  const before = day;
  const open: IsoDate[] = [];
  for (day of days) {
    await as('support-worker');
    if ((await engine.call('residents.get', { id: residentId })).ok) open.push(day);
  }
  day = before;
  return open;
};
const EVERY = Array.from({ length: 20 }, (_, more) => addDays(MONDAY, more - 4));
const span = (from: IsoDate, to: IsoDate) => EVERY.filter((on) => on >= from && on <= to);
const gone = (more: object) => ({ ok: true, value: { visits: 0, nobodys: 0, stays: 0, left: 0, ...more } });

describe('an absence that becomes shorter', () => {
  it('gives back what it does not hold any more, says so first, closes the access by its new end, and is undone', async () => {
    const residentId = await visited('Prøve Kortere', [TUESDAY, THURSDAY]);
    const late = await visited('Prøve Kun Sidst', [FRIDAY]);
    const id = await away();
    const [before, lateBefore] = [await seen(residentId, EVERY), await seen(late, EVERY)];
    expect(before.at(-1)).toBe(NEXT_WEDNESDAY);
    await as('social-caretaker');
    expect(await preview(id, MONDAY, WEDNESDAY)).toMatchObject(gone({ visits: 2, closes: NEXT_MONDAY }));
    expect(await holders(residentId)).toEqual(['substitute', 'substitute']);
    await as('social-caretaker');
    expect(await change(id, MONDAY, WEDNESDAY)).toMatchObject(gone({ visits: 2 }));
    const seq = await lastSeq(engine);
    expect(await engine.must('absences.page', { id })).toMatchObject({
      visits: [{ residentId, on: TUESDAY }],
      closesOn: NEXT_MONDAY,
    });
    expect(await holders(residentId)).toEqual(['substitute', 'absent']);
    expect(await holders(late)).toEqual(['absent']);
    expect(await seen(residentId, EVERY)).toEqual(before.filter((on) => on <= NEXT_MONDAY));
    // the substitute has nothing to do there
    expect(await seen(late, EVERY)).toEqual([]);
    await as('social-caretaker');
    await engine.must('changes.undo', { seq });
    expect(await holders(residentId)).toEqual(['substitute', 'substitute']);
    expect(await holders(late)).toEqual(['substitute']);
    expect([await seen(residentId, EVERY), await seen(late, EVERY)]).toEqual([before, lateBefore]);
    await remove(id);
  });

  it('gives nobody a visit with somebody whom the worker may not see that day, and counts it', async () => {
    const residentId = await visited('Prøve Ophørt', [TUESDAY, THURSDAY]);
    const id = await away();
    await as('caseworker');
    const { assignments } = await engine.must('residents.get', { id: residentId });
    const own = assignments.find(({ kind }) => kind === 'primary');
    await engine.must('assignments.end', { residentId, id: own?.id as never, version: own?.version ?? 0, to: TUESDAY });
    await as('social-caretaker');
    expect(await preview(id, MONDAY, TUESDAY)).toMatchObject(gone({ visits: 1, nobodys: 1 }));
    expect(await change(id, MONDAY, TUESDAY)).toMatchObject(gone({ visits: 1, nobodys: 1 }));
    expect(await holders(residentId)).toEqual(['substitute', 'nobody']);
    await remove(id);
  });

  it('leaves what is over with whoever went there, and refuses days that are none', async () => {
    const residentId = await visited('Prøve Været', [MONDAY, TUESDAY, WEDNESDAY, THURSDAY]);
    const id = await away();
    day = WEDNESDAY;
    await as('social-caretaker');
    expect(await change(id, MONDAY, addDays(MONDAY, -1))).toMatchObject(rule('absence-ends-before', 'to'));
    expect(await change(id, addDays(MONDAY, -3), TUESDAY)).toMatchObject(rule('absence-in-past', 'to'));
    expect(await engine.call('absences.change', { id, version: 1, from: MONDAY, to: MONDAY })).toMatchObject({
      error: { code: 'changed-by-other' },
    });
    expect(await change(id, MONDAY, MONDAY)).toMatchObject(gone({ visits: 2, stays: 1 }));
    expect(await holders(residentId)).toEqual(['substitute', 'substitute', 'absent', 'absent']);
    // three workdays to write of the Tuesday
    expect((await seen(residentId, EVERY)).at(-1)).toBe(FRIDAY);
    await as('support-worker');
    const other = { id, from: MONDAY, to: TUESDAY };
    const refusal = { error: { code: 'no-permission', params: { permission: 'visits:lead' } } };
    expect(await engine.call('absences.change', { ...other, version: 3 })).toMatchObject(refusal);
    expect(await engine.call('absences.preview', other)).toMatchObject(refusal);
  });
});

describe('an absence that becomes longer, or is moved', () => {
  it('says how many visits are newly within it, which are handed over as before', async () => {
    const residentId = await visited('Prøve Længere', [TUESDAY, NEXT_MONDAY]);
    const id = await away();
    const taken = await engine.must('absences.add', {
      ...{ userId: absent(), from: addDays(MONDAY, 20), to: addDays(MONDAY, 21), why: 'course' },
    });
    expect(await change(id, MONDAY, addDays(MONDAY, 20))).toMatchObject({
      error: { code: 'already-exists', where: 'from' },
    });
    expect(await preview(id, MONDAY, NEXT_MONDAY)).toMatchObject(gone({ left: 1, closes: null }));
    expect(await change(id, MONDAY, NEXT_MONDAY)).toMatchObject(gone({ left: 1 }));
    expect(await holders(residentId)).toEqual(['substitute', 'absent']);
    await as('social-caretaker');
    expect(await hand(id)).toMatchObject({ visits: 1 });
    expect(await holders(residentId)).toEqual(['substitute', 'substitute']);
    expect((await seen(residentId, EVERY)).at(-1)).toBe(addDays(NEXT_MONDAY, 3));
    await as('social-caretaker');
    await engine.must('absences.remove', { id: taken.id, version: 1 });
    await remove(id);
    expect(await seen(residentId, EVERY)).toEqual([]);
  });

  it('opens what is lent later when it begins later, and gives back the days before', async () => {
    const residentId = await visited('Prøve Senere', [MONDAY, FRIDAY]);
    const id = await away();
    expect((await seen(residentId, EVERY))[0]).toBe(EVERY[0]);
    await as('social-caretaker');
    expect(await change(id, FRIDAY, FRIDAY)).toMatchObject(gone({ visits: 1 }));
    expect(await holders(residentId)).toEqual(['absent', 'substitute']);
    expect(await seen(residentId, EVERY)).toEqual(span(TUESDAY, NEXT_WEDNESDAY));
    await remove(id);
  });
});

describe('an absence that is removed when the worker is back', () => {
  it('leaves the substitute three workdays to write of the last visit, and nothing of whom they never went to', async () => {
    const residentId = await visited('Prøve Skrevet', [MONDAY, TUESDAY, THURSDAY]);
    const never = await visited('Prøve Aldrig', [THURSDAY]);
    const id = await away();
    day = MONDAY;
    await as('support-worker');
    const { visits } = await engine.must('visits.day', { workerId: null, on: MONDAY });
    const first = visits.find((visit) => visit.residentId === residentId)?.id ?? null;
    await engine.must('visits.log', visitInput(residentId, { visitId: first, on: MONDAY }));
    day = WEDNESDAY;
    await as('support-worker');
    expect(await engine.call('residents.get', { id: never })).toMatchObject({ ok: true });
    expect(await remove(id)).toMatchObject({ visits: 2, nobodys: 0, stays: 1 });
    const seq = await lastSeq(engine);
    expect(await holders(residentId)).toEqual(['substitute', 'substitute', 'absent']);
    expect(await seen(residentId, span(WEDNESDAY, NEXT_WEDNESDAY))).toEqual(span(WEDNESDAY, FRIDAY));
    expect(
      await seen(
        never,
        EVERY.filter((on) => on >= WEDNESDAY),
      ),
    ).toEqual([]);
    await as('support-worker');
    // to write, and nothing new
    const late = planInput(residentId, substitute(), { on: FRIDAY });
    expect(await engine.call('visits.plan', late)).toMatchObject(rule('owner-sees-not', 'workerId'));
    await as('social-caretaker');
    await engine.must('changes.undo', { seq });
    expect(await holders(residentId)).toEqual(['substitute', 'substitute', 'substitute']);
    await remove(id);
    day = THURSDAY;
    await as('support-worker');
    const { visits: theirs } = await engine.must('visits.day', { workerId: null, on: TUESDAY });
    const second = theirs.find((visit) => visit.residentId === residentId)?.id ?? null;
    const next = { on: NEXT_MONDAY, from: null };
    expect(
      await engine.call('visits.log', visitInput(residentId, { visitId: second, on: TUESDAY, next })),
    ).toMatchObject({
      ok: true,
    });
    expect((await holders(residentId)).at(-1)).toBe('absent');
  });

  it('leaves what began earlier today with whoever went', async () => {
    const residentId = await visited('Prøve I Dag', []);
    // nine o’clock
    for (const from of ['08:30', '09:30'])
      await engine.must('visits.plan', planInput(residentId, absent(), { on: TODAY, from }));
    const id = await away(TODAY, TODAY);
    expect(await holders(residentId)).toEqual(['substitute', 'substitute']);
    expect(await remove(id)).toMatchObject({ visits: 1, stays: 1 });
    expect(await holders(residentId)).toEqual(['substitute', 'absent']);
    const after = [0, 1, 2, 3, 4].map((more) => addDays(TODAY, more));
    expect(await seen(residentId, after)).toEqual(after.slice(0, 4));
  });
});
