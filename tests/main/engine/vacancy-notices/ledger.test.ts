import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/index.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { AssociationId, UnitId } from '../../../../shared/ids.ts';
import { FIRST, openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { GIVEN_BACK, noticesOf } from '../../../helpers/notices.ts';
import { offersOf } from '../../../helpers/offers.ts';
import { openData } from '../../../helpers/open-data.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

let engine: TestEngine;
let association: AssociationId;
let units: readonly UnitId[];
beforeAll(async () => {
  engine = await openTestEngine();
  const homes = homesOf(engine);
  association = await homes.association('Åkanden');
  await homes.association('Bøgen');
  const estate = await homes.estate('Kærgården', association);
  const made: UnitId[] = [];
  for (const houseNumber of [1, 2, 3, 4, 5])
    made.push(await homes.unit(estate, { tenancyNumber: `${houseNumber}`, address: { houseNumber } }));
  const shielded = await homes.unit(estate, { tenancyNumber: '6', address: { houseNumber: 6 }, shielded: true });
  units = made;
  const { notice } = noticesOf(engine);
  const [used, returned, missed, open, outside] = made as [UnitId, UnitId, UnitId, UnitId, UnitId];
  const usedId = await notice(used, { vacantFrom: isoDate('2026-11-13') });
  const returnedId = await notice(returned);
  await notice(missed, { nameBy: addDays(TODAY, -1) });
  await notice(open);
  await notice(outside, { hasRight: false });
  await notice(shielded);
  const person = await residentsOf(engine).resident('Prøve Et');
  await waitingOf(engine).entered(person);
  await offersOf(engine).accepted(used, person);
  const other = await residentsOf(engine).resident('Prøve To');
  await waitingOf(engine).entered(other);
  await offersOf(engine).offered(open, other, { reasonPassedOver: 'Kender stedet i forvejen' });
  await engine.must('vacancyNotices.close', { id: returnedId, version: 1, ...GIVEN_BACK });
  const { id: criterionId } = await engine.must('assignmentCriteria.save', {
    known: null,
    name: 'Hjemløs',
    ended: false,
  });
  await engine.must('vacancyNotices.setCriterion', { id: usedId, version: 2, criterionId });
});
afterAll(() => engine.close());

const ledger = (year = 2026): Promise<Output<'vacancyNotices.ledger'>> =>
  engine.must('vacancyNotices.ledger', { year });
const RIGHT = { every: 4, homes: null, vacanciesTold: null, note: null };

test('each association and year: what was reported, and how the right was used; a shielded home is of none', async () => {
  const { associations, criteria, shielded } = await ledger();
  expect(associations[1]).toEqual({
    id: association,
    name: 'Åkanden',
    ...RIGHT,
    version: null,
    reported: 5,
    entitled: null,
    used: 1,
    usedLate: 0,
    returned: 1,
    missed: 1,
    open: 1,
    // offered 10 days after one became vacant, and 8 days after the other
    offered: 2,
    offerDays: 9,
  });
  expect(associations[0]).toMatchObject({ name: 'Bøgen', reported: 0, used: 0, offerDays: null });
  expect(criteria).toEqual([{ name: 'Hjemløs', used: 1 }]);
  expect(shielded).toBe(1);
  expect((await ledger(2025)).associations[1]).toMatchObject({ reported: 0 });
  const { notices, total } = await engine.must('vacancyNotices.list', { associationId: association, year: 2026 });
  expect([notices.length, total]).toEqual([5, 5]);
  expect(notices.map(({ unitId }) => unitId).toSorted()).toEqual(units.toSorted());
});

test('days from vacancy to offer are what plain SQL says of the offers', async () => {
  const days = (await ledger()).associations[1]?.offerDays;
  await engine.must('session.lock', { reason: 'asked' });
  const { connection } = await openData(engine.folder, FIRST.login, FIRST.password);
  const row = connection
    .prepare(`
      select avg(max(0, julianday(o.offered_on) - julianday(n.vacant_from))) as days
      from vacancy_notices n join offers o on o.unit_id = n.unit_id where o.offered_on is not null`)
    .get();
  connection.close();
  await engine.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  expect(row).toEqual({ days });
});

test('the count against the agreement: every fourth of those told, or the local number, from its year on', async () => {
  const line = async (year: number) => {
    const found = (await ledger(year)).associations.find(({ id }) => id === association);
    return [found?.every, found?.homes, found?.vacanciesTold, found?.entitled, found?.version];
  };
  const save = (more: object) =>
    engine.call('assignmentRights.save', { associationId: association, year: 2026, version: null, ...RIGHT, ...more });
  expect(await save({ vacanciesTold: 31 })).toMatchObject({ ok: true });
  expect(await line(2026)).toEqual([4, null, 31, 7, 1]);
  // the share holds on, what was told does not
  expect(await line(2027)).toEqual([4, null, null, null, null]);
  expect(await line(2025)).toEqual([4, null, null, null, null]);
  expect(await save({ version: 1, every: null, homes: 12 })).toMatchObject({ ok: true });
  expect(await line(2027)).toEqual([null, 12, null, 12, null]);
  expect(await save({ version: 1 })).toMatchObject({ error: { code: 'changed-by-other' } });
  expect(await save({ version: 2, homes: 3 })).toMatchObject({ error: { params: { rule: 'one-kind-of-right' } } });
  expect(await save({ version: 2, every: null })).toMatchObject({ error: { params: { rule: 'one-kind-of-right' } } });
});

test("the council's criteria: renamed, ended and not called the same twice", async () => {
  const save = (known: { id: string; version: number } | null, name: string, ended = false) =>
    engine.call('assignmentCriteria.save', { known: known as never, name, ended });
  const [first] = await engine.must('assignmentCriteria.list', {});
  if (!first) throw new Error('none');
  expect(await save(null, 'Hjemløs')).toMatchObject({ error: { code: 'already-exists' } });
  expect(await save({ id: first.id, version: 1 }, 'Uden hjem', true)).toMatchObject({ ok: true });
  expect(await save(null, 'Hjemløs')).toMatchObject({ ok: true });
  const list = await engine.must('assignmentCriteria.list', {});
  expect(list.map(({ name, endedOn }) => [name, endedOn])).toEqual([
    ['Hjemløs', null],
    ['Uden hjem', TODAY],
  ]);
  const [open] = (await engine.must('vacancyNotices.list', { associationId: association, year: 2026 })).notices;
  if (!open) throw new Error('none');
  const ended = { id: open.id, version: open.version, criterionId: first.id };
  expect(await engine.call('vacancyNotices.setCriterion', ended)).toMatchObject({ error: { code: 'not-found' } });
  expect((await ledger()).criteria).toEqual([{ name: 'Uden hjem', used: 1 }]);
});
