import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Clock } from '../../../../main/engine/clock.ts';
import { dayOfInstant } from '../../../../shared/dates.ts';
import type { EmergencyId, ResidentId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { residentListInput, residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

const REASON = 'Naboen hører råb om hjælp fra boligen';
const HOUR = 3_600_000;

/** Stands still until it is set, to the millisecond; in the evening, so that the day ends before a session does. */
let instant = Date.parse(`${TODAY}T19:00:00.000Z`);
let looked = 0;
const clock: Clock = {
  now: () => new Date(instant).toISOString(),
  today: () => dayOfInstant(new Date(instant).toISOString()),
  // every look is a new one to the log, unless a test says otherwise
  monotonic: () => looked,
};

let engine: TestEngine;
const people: ResidentId[] = [];
beforeAll(async () => {
  engine = await openTestEngine({ clock, roles: ['support-worker', 'housing-worker', 'leader'] });
  const make = residentsOf(engine);
  for (let number = 1; number <= 5; number += 1) people.push(await make.resident(`Prøve Nummer ${number}`));
  await waitingOf(engine).entered(people[0] as ResidentId);
});
afterAll(() => engine.close());

const open = async (residentId: ResidentId): Promise<string> =>
  (await engine.must('emergency.open', { who: { residentId }, ground: 'danger', reason: REASON })).until;

/** What each way of reading tells of the resident: true where it tells anything. */
async function waysIn(residentId: ResidentId): Promise<Readonly<Record<string, boolean>>> {
  const asked = { residentId };
  const list = objectsOf(await engine.must('residents.list', residentListInput()));
  const found = await engine.must('search.find', { text: 'Nummer 1' });
  return {
    card: (await engine.call('residents.get', { id: residentId })).ok,
    known: (await engine.call('residents.known', asked)).ok,
    timeline: (await engine.call('residents.timeline', { ...asked, kinds: [], offset: 0, limit: 50 })).ok,
    waiting: (await engine.call('waiting.get', asked)).ok,
    offers: (await engine.call('offers.ofResident', asked)).ok,
    list: list.some(({ id }) => id === residentId),
    search: found.residents.some(({ id }) => id === residentId),
    write: (await engine.call('animals.add', { ...asked, ...CAT })).ok,
  };
}
const CAT = { kind: 'cat', breed: null, size: null, number: 1, assistance: null, from: TODAY, to: null } as const;
const all = (answer: boolean) => ({
  ...{ card: answer, known: answer, timeline: answer, waiting: answer, offers: answer },
  ...{ list: answer, search: answer, write: answer },
});

describe('the hour of a nødopslag', () => {
  test('ends at its last millisecond for every way of reading and writing at once, with a page open or not', async () => {
    await engine.signInAs('housing-worker');
    const [resident] = people as [ResidentId];
    expect(await waysIn(resident)).toEqual(all(false));
    const begun = instant;
    expect(await open(resident)).toBe(new Date(begun + HOUR).toISOString());
    expect(await waysIn(resident)).toEqual(all(true));
    instant = begun + HOUR - 1;
    expect(await waysIn(resident)).toEqual(all(true));
    instant = begun + HOUR;
    expect(await waysIn(resident)).toEqual(all(false));
  });

  test('is that of the person who opened it, and of no colleague', async () => {
    await engine.signInAs('support-worker');
    instant -= 30 * 60_000;
    expect(await waysIn(people[0] as ResidentId)).toEqual(all(false));
    instant += 30 * 60_000;
  });

  test('can begin anew when it is over, with a reason of its own', async () => {
    await engine.signInAs('housing-worker');
    const [resident] = people as [ResidentId];
    await open(resident);
    expect((await engine.call('residents.get', { id: resident })).ok).toBe(true);
    instant += HOUR;
  });
});

describe('more than three on a day', () => {
  test('are told to the leader: the line on I dag, and each of them above the third', async () => {
    await engine.signInAs('support-worker');
    for (const resident of people.slice(1, 4)) await open(resident);
    await engine.signInAs('leader');
    const unseen = () => engine.must('emergency.unseen', {});
    expect(await unseen()).toEqual({ count: 5, overdue: false, frequent: [] });
    await engine.signInAs('support-worker');
    await open(people[4] as ResidentId);
    await engine.signInAs('leader');
    expect(await unseen()).toEqual({
      count: 6,
      overdue: false,
      frequent: [{ user: 'Prøve support-worker', on: TODAY, count: 4 }],
    });
    const inbox = objectsOf(await engine.must('emergency.list', { unseen: true, offset: 0, limit: 50 }));
    const told = inbox.map(({ user, nthOfDay, frequent }) => ({ user, nthOfDay, frequent }));
    const support = (nthOfDay: number, frequent: boolean) => ({ user: 'Prøve support-worker', nthOfDay, frequent });
    const housing = (nthOfDay: number) => ({ user: 'Prøve housing-worker', nthOfDay, frequent: false });
    expect(told).toEqual([
      support(4, true),
      support(3, false),
      support(2, false),
      support(1, false),
      housing(2),
      housing(1),
    ]);
  });

  test('are counted by the day of Denmark, and begin anew on the next', async () => {
    instant = Date.parse(`${TODAY}T22:59:00.000Z`);
    await engine.signInAs('support-worker');
    await open(people[1] as ResidentId);
    instant = Date.parse(`${TODAY}T23:01:00.000Z`);
    await open(people[2] as ResidentId);
    await engine.signInAs('leader');
    const page = await engine.must('emergency.list', { unseen: true, offset: 0, limit: 2 });
    expect(objectsOf(page).map(({ nthOfDay, frequent }) => [nthOfDay, frequent])).toEqual([
      [1, false],
      [5, true],
    ]);
  });

  test('are told until somebody has looked at all of them', async () => {
    await engine.signInAs('leader');
    const inbox = objectsOf(await engine.must('emergency.list', { unseen: true, offset: 0, limit: 50 }));
    for (const { id, version } of inbox as readonly { readonly id: EmergencyId; readonly version: number }[])
      await engine.must('emergency.markSeen', { id, version });
    expect(await engine.must('emergency.unseen', {})).toEqual({ count: 0, overdue: false, frequent: [] });
  });
});

describe('the log of looking', () => {
  const rows = async (operation: string): Promise<number> => {
    const filter = { text: '', from: null, to: null, operation, outcome: 'done' as const, offset: 0, limit: 200 };
    return (await engine.must('audit.list', filter)).total;
  };
  const page = async (id: ResidentId): Promise<void> => {
    await engine.must('residents.get', { id });
    await engine.must('residents.known', { residentId: id });
    await engine.must('waiting.get', { residentId: id });
  };

  test('has one row for the page of a person, and one for each further thing read there, however often they are drawn', async () => {
    await engine.signInAs('leader');
    const [id] = people as [ResidentId];
    const before = [await rows('residents.get'), await rows('residents.known'), await rows('waiting.get')];
    for (let drawn = 0; drawn < 4; drawn += 1) {
      await page(id);
      await engine.must('residents.list', residentListInput());
    }
    const after = [await rows('residents.get'), await rows('residents.known'), await rows('waiting.get')];
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 0, 1]);
  });

  test('has a new row after ten minutes, and one of the part alone where the card was not opened', async () => {
    const [id, other] = people as [ResidentId, ResidentId];
    const before = [await rows('residents.get'), await rows('residents.known')];
    looked += 600_000;
    await page(id);
    await engine.must('residents.known', { residentId: other });
    const after = [await rows('residents.get'), await rows('residents.known')];
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 1]);
  });

  test('has a row of the inbox when it is read, and none for the number beside it', async () => {
    looked += 600_000;
    const before = [await rows('emergency.list'), await rows('emergency.unseen')];
    for (let drawn = 0; drawn < 3; drawn += 1) {
      await engine.must('emergency.unseen', {});
      await engine.must('emergency.list', { unseen: true, offset: 0, limit: 50 });
    }
    const after = [await rows('emergency.list'), await rows('emergency.unseen')];
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 0]);
  });
});
