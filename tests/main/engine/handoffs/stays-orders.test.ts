import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyStay } from '../../../../main/engine/handoffs/stays.service.ts';
import { heardOf } from '../../../../main/engine/messages/consider.ts';
import { dayOfInstant } from '../../../../shared/dates.ts';
import type { FoldedNotice } from '../../../../shared/domain/stays-fold.ts';
import { foldStay } from '../../../../shared/domain/stays-fold.ts';
import type { ResidentId, StayId } from '../../../../shared/ids.ts';
import { FIRST } from '../../../helpers/engine.ts';
import { handoffsOf } from '../../../helpers/handoffs.ts';
import { runs } from '../../../helpers/properties.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { type Code, history, instant, noticesOf } from './stays-history.ts';
import { staysWorld } from './stays-world.ts';

let engine: Awaited<ReturnType<typeof staysWorld>>;
beforeAll(async () => {
  engine = await staysWorld();
});
afterAll(() => engine.close());

const arrivals = history.chain((codes) =>
  fc.record({
    codes: fc.constant(codes),
    order: fc.shuffledSubarray(
      codes.map((_, index) => index),
      { minLength: codes.length, maxLength: codes.length },
    ),
  }),
);

let made = 0;
async function somebody() {
  made += 1;
  const residentId = await residentsOf(engine).resident(`Prøve Rækkefølge ${made}`);
  const stayId = `018f0000-0000-7000-8000-00000000${String(made).padStart(4, '0')}` as StayId;
  let known: readonly FoldedNotice[] = [];
  const arrives = (notice: FoldedNotice) => {
    const before = known.length === 0 ? null : foldStay(known).state;
    known = [...known, notice];
    const folded = foldStay(known);
    const cause = notice.activity ?? 'admit-inpatient';
    const verdict = { psychiatric: 'yes', why: 'Afsnit 3' } as const;
    engine.inside((context) =>
      applyStay(context, { residentId, stayId, before, ...heardOf(folded, null), ...verdict, cause }),
    );
  };
  return { residentId, arrives };
}

async function openOf(residentId: ResidentId) {
  const { handoffs } = await engine.must('handoffs.ofResident', { residentId });
  const open = handoffs.filter(({ closedOn }) => closedOn === null);
  return Promise.all(open.map(({ id }) => engine.must('handoffs.get', { id })));
}

/** What the messages say all together, whatever came first. */
function expectedOf(codes: readonly Code[]) {
  const { admission, isInpatient } = foldStay(noticesOf(codes));
  const { state, to, from } = admission;
  if (!isInpatient || state === 'dead' || state === 'annulled' || state === 'unknown-start') return [];
  const admittedOn = from === null ? null : dayOfInstant(from);
  return [{ dischargedAt: state === 'discharged' ? to : null, admittedOn, isOnLeave: state === 'leave' }];
}

it('comes to the same hand-off in whatever order the messages of a stay arrive', async () => {
  const property = fc.asyncProperty(arrivals, async ({ codes, order }) => {
    const notices = noticesOf(codes);
    const { residentId, arrives } = await somebody();
    for (const index of order) arrives(notices[index] as FoldedNotice);
    const open = await openOf(residentId);
    expect(
      open.map(({ dischargedAt, admittedOn, isOnLeave }) => ({ dischargedAt, admittedOn, isOnLeave })),
      order.map((index) => codes[index]).join(' '),
    ).toEqual(expectedOf(codes));
  });
  await fc.assert(property, runs(120));
}, 60_000);

it.each([
  ['STAA', 'SLHJ_EMER'],
  ['STAA', 'SLHJ_EMER', 'STAA'],
] as const)('opens nothing for an acute contact alone, its end first or last: %s %s', async (...codes) => {
  expect(expectedOf(codes)).toEqual([]);
  for (const notices of [noticesOf(codes), noticesOf(codes).toReversed()]) {
    const { residentId, arrives } = await somebody();
    for (const notice of notices) arrives(notice);
    expect((await engine.must('handoffs.ofResident', { residentId })).handoffs).toEqual([]);
  }
});

it.each([
  [['STIN', 'SLHJ'], ['AN_SLHJ']],
  [['STIN', 'SLHJ'], ['STIN']],
  [['STIN', 'SLHJ', 'STAA'], ['STIN']],
] as const)('opens again what was closed after %j when %j follows, and tells its owner', async (before, after) => {
  const notices = noticesOf([...before, ...after]);
  const { residentId, arrives } = await somebody();
  for (const notice of notices.slice(0, before.length)) arrives(notice);
  const { get, setHome } = handoffsOf(engine);
  const [{ id } = { id: null }] = await openOf(residentId);
  if (id === null) throw new Error('one is open');
  await setHome(id, 'kept');
  await engine.must('handoffs.close', {
    id,
    version: (await get(id)).version,
    reason: 'finished',
    note: 'Alt er godt',
  });
  expect(await openOf(residentId)).toEqual([]);
  for (const notice of notices.slice(before.length)) arrives(notice);
  expect(await openOf(residentId)).toMatchObject([
    { id, phase: 'admitted', home: 'kept', dischargedAt: null, closeReason: null, closeNote: null },
  ]);
  const { tasks } = await engine.must('tasks.ofResident', { residentId });
  expect(tasks).toMatchObject([{ text: expect.stringContaining('åbnet igen'), owner: FIRST.name }]);
});

it('leaves closed what people closed when its discharge or its admission is only put right', async () => {
  const notices = noticesOf(['STIN', 'SLHJ', 'RE_SLHJ', 'RE_STIN', 'STAA']);
  const { residentId, arrives } = await somebody();
  for (const notice of notices.slice(0, 2)) arrives(notice);
  const { get, setHome } = handoffsOf(engine);
  const [{ id } = { id: null }] = await openOf(residentId);
  if (id === null) throw new Error('one is open');
  await setHome(id, 'kept');
  await engine.must('handoffs.close', { id, version: (await get(id)).version, reason: 'finished', note: null });
  for (const notice of notices.slice(2)) arrives(notice);
  expect(await get(id)).toMatchObject({ phase: 'closed', closeReason: 'finished' });
  expect((await engine.must('tasks.ofResident', { residentId })).tasks).toEqual([]);
});

it('tells the owner of one that runs when its discharge is taken back', async () => {
  const { residentId, arrives } = await somebody();
  for (const notice of noticesOf(['STIN', 'SLHJ', 'AN_SLHJ'])) arrives(notice);
  const { tasks } = await engine.must('tasks.ofResident', { residentId });
  expect(tasks).toMatchObject([{ text: expect.stringContaining('trukket tilbage') }]);
});

it('is discharged by a message that does not say when, at the time it was written', async () => {
  const { residentId, arrives } = await somebody();
  for (const notice of noticesOf(['STIN', 'SLHJ_WITHOUT_END'])) arrives(notice);
  expect(await openOf(residentId)).toMatchObject([{ phase: 'discharged', dischargedAt: instant(2, '12') }]);
});
