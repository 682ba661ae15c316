import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { AssociationId, EstateId, NoticeId, ResidentId, UnitId } from '../../../../shared/ids.ts';
import { movableClock, openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { GIVEN_BACK, NOTICE, noticesOf } from '../../../helpers/notices.ts';
import { acceptInput, offersOf, STAYS } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

let engine: TestEngine;
let association: AssociationId;
let estate: EstateId;
let person: ResidentId;
const clock = movableClock(TODAY);
beforeAll(async () => {
  engine = await openTestEngine({ clock, roles: ['caseworker', 'leader', 'housing-worker'] });
  const homes = homesOf(engine);
  association = await homes.association('Åkanden');
  estate = await homes.estate('Kærgården', association);
  person = await residentsOf(engine).resident('Prøve Et');
  await waitingOf(engine).entered(person);
});
afterAll(() => engine.close());

let number = 0;
const home = (more: Parameters<ReturnType<typeof homesOf>['unit']>[1] = {}): Promise<UnitId> => {
  number += 1;
  return homesOf(engine).unit(estate, { tenancyNumber: `m-${number}`, address: { houseNumber: number }, ...more });
};
const reported = async (unitId: UnitId, more: Partial<typeof NOTICE> = {}): Promise<NoticeId> =>
  noticesOf(engine).notice(unitId, more);
const stateOf = async (unitId: UnitId) => {
  const [newest] = (await engine.must('vacancyNotices.ofHome', { unitId })).notices;
  return newest && [newest.state, newest.namedOn, newest.offeredOn];
};
const refusal = async (input: Input<'vacancyNotices.save'>) => {
  const answer = await engine.call('vacancyNotices.save', input);
  return answer.ok ? null : [answer.error.where, answer.error.params['rule']];
};

test('is open until somebody says yes to an offer, and tells when the home was first offered', async () => {
  const unitId = await home();
  await reported(unitId);
  expect(await stateOf(unitId)).toEqual(['open', null, null]);
  const offer = await offersOf(engine).accepted(unitId, person);
  expect(await stateOf(unitId)).toEqual(['used', TODAY, TODAY]);
  await engine.must('offers.changeMind', { ...offer, note: 'Vil alligevel ikke', ...STAYS });
  expect(await stateOf(unitId)).toEqual(['open', null, TODAY]);
});

test('a tenancy names the tenant too, but not one of before, and not once the deadline has passed', async () => {
  const [let1, before, late] = [await home(), await home(), await home()];
  for (const unitId of [let1, before]) await reported(unitId);
  await reported(late, { nameBy: addDays(TODAY, -1) });
  await homesOf(engine).tenancy(let1, { from: TODAY });
  await homesOf(engine).tenancy(before, { from: '2026-01-01', to: '2026-11-01' });
  await homesOf(engine).tenancy(late, { from: TODAY });
  expect([await stateOf(let1), await stateOf(before), await stateOf(late)]).toEqual([
    ['used', TODAY, null],
    ['open', null, null],
    ['missed', null, null],
  ]);
});

test('a yes after the deadline still uses the home, late', async () => {
  const unitId = await home();
  await reported(unitId, { nameBy: addDays(TODAY, -1) });
  const other = await residentsOf(engine).resident('Prøve To');
  await waitingOf(engine).entered(other);
  const { id, version } = await offersOf(engine).offered(unitId, other, {
    reasonPassedOver: 'Kender stedet i forvejen',
  });
  await engine.must('offers.accept', acceptInput({ id, version }, { leavesList: true }));
  expect((await engine.must('vacancyNotices.ofHome', { unitId })).notices[0]).toMatchObject({
    state: 'used',
    namedLate: true,
  });
});

test('refuses a second open one, days that cannot be, and a notice of a home that is not there', async () => {
  const unitId = await home();
  const id = await reported(unitId);
  const input = { ...NOTICE, unitId };
  expect(await refusal(input)).toEqual(['unitId', 'notice-open']);
  expect(await refusal({ ...input, receivedOn: addDays(TODAY, 1) })).toEqual(['receivedOn', 'received-in-future']);
  expect(await refusal({ ...input, nameBy: isoDate('2026-11-08') })).toEqual(['nameBy', 'name-by-before-received']);
  expect(await refusal({ ...input, vacantFrom: isoDate('2036-11-08') })).toEqual(['vacantFrom', 'vacant-too-far']);
  expect(await refusal({ ...input, unitId: id as unknown as UnitId })).toEqual(['unitId', undefined]);
  expect(await refusal({ ...input, known: { id, version: 7 } })).toEqual([null, undefined]);
  await engine.must('vacancyNotices.save', { ...input, known: { id, version: 1 }, nameBy: addDays(TODAY, 3) });
  expect((await engine.must('vacancyNotices.ofHome', { unitId })).notices).toHaveLength(1);
});

test('is given back with a reason, once, and can be reported anew', async () => {
  const unitId = await home();
  const id = await reported(unitId);
  const close = (more: Partial<Input<'vacancyNotices.close'>>) =>
    engine.call('vacancyNotices.close', { id, version: 1, ...GIVEN_BACK, ...more });
  const rule = async (more: Partial<Input<'vacancyNotices.close'>>) => {
    const answer = await close(more);
    return answer.ok ? null : answer.error.params['rule'];
  };
  expect(await rule({ returnReason: null })).toBe('return-reason-needed');
  expect(await rule({ returnReason: 'other' })).toBe('note-needed');
  expect(await rule({ on: addDays(TODAY, 1) })).toBe('closed-on');
  expect(await rule({ on: isoDate('2026-11-08') })).toBe('closed-on');
  expect(await rule({})).toBe(null);
  expect(await stateOf(unitId)).toEqual(['returned', null, null]);
  expect(await engine.call('vacancyNotices.close', { id, version: 2, ...GIVEN_BACK })).toMatchObject({
    error: { params: { rule: 'notice-closed' } },
  });
  await reported(unitId, { receivedOn: TODAY });
  expect(await stateOf(unitId)).toEqual(['open', null, null]);
});

test('is named by hand, and an undo opens it again', async () => {
  const unitId = await home();
  const id = await reported(unitId);
  await engine.must('vacancyNotices.close', { id, version: 1, ...GIVEN_BACK, how: 'named', returnReason: null });
  expect(await stateOf(unitId)).toEqual(['used', '2026-11-20', null]);
  const last = (await engine.must('changes.last', {})).undo;
  await engine.must('changes.undo', { seq: last?.seq ?? 0 });
  expect(await stateOf(unitId)).toEqual(['open', null, null]);
});

test('the deadline stands on I dag a week before, and two weeks after; a shielded home has no address there', async () => {
  const shielded = await home({ shielded: true });
  await reported(shielded, { nameBy: TODAY });
  await reported(await home(), { nameBy: addDays(TODAY, 8) });
  const far = (await engine.must('vacancyNotices.due', {})).notices.filter(({ nameBy }) => nameBy > addDays(TODAY, 7));
  const [late, today] = (await engine.must('vacancyNotices.due', {})).notices;
  expect(far).toEqual([]);
  expect(late).toMatchObject({ state: 'missed', nameBy: addDays(TODAY, -1) });
  expect(today).toMatchObject({ unitId: shielded, address: null, state: 'open', isOffered: false });
});

test('why somebody got a home is told to those who see everybody, and to no others', async () => {
  const unitId = await home();
  const id = await reported(unitId);
  const { id: criterionId } = await engine.must('assignmentCriteria.save', {
    known: null,
    name: 'Hjemløs',
    ended: false,
  });
  await engine.must('vacancyNotices.setCriterion', { id, version: 1, criterionId });
  const told = async () => (await engine.must('vacancyNotices.ofHome', { unitId })).notices[0]?.criterion?.name ?? null;
  expect(await told()).toBe('Hjemløs');
  await engine.signInAs('housing-worker');
  expect(await told()).toBe(null);
  expect((await engine.must('vacancyNotices.ledger', { year: 2026 })).criteria).toBe(null);
  const input = { id, version: 2, criterionId: null };
  expect(await engine.call('vacancyNotices.setCriterion', input)).toMatchObject({ error: { code: 'no-permission' } });
});
