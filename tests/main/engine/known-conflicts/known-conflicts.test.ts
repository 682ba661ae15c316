import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { ResidentId, UnitId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

let test: TestEngine;
let seeker: ResidentId;
let neighbour: ResidentId;
let beside: UnitId;
let elsewhere: UnitId;
let askUser: UserId;
beforeAll(async () => {
  test = await openTestEngine({ roles: ['housing-worker'] });
  const [homes, people] = [homesOf(test), residentsOf(test)];
  const [near, far] = [await homes.estate('Kærgården'), await homes.estate('Engen')];
  seeker = await people.resident('Prøve Søger');
  neighbour = await people.resident('Prøve Nabo');
  await waitingOf(test).entered(seeker);
  beside = await homes.unit(near);
  elsewhere = await homes.unit(far);
  const persons = [{ residentId: neighbour }];
  await test.must('tenancies.start', {
    unitId: await homes.unit(near),
    kind: 'lease',
    persons,
    from: isoDate('2026-01-01'),
    to: null,
  });
  askUser = (await test.must('users.list', {})).find(({ name }) => name === FIRST.name)?.id as UserId;
});
afterAll(() => test.close());

const conflict = (more: Partial<Input<'knownConflicts.add'>> = {}): Input<'knownConflicts.add'> => ({
  residentId: seeker,
  otherId: neighbour,
  source: 'police',
  reason: 'Trusler mod Prøve Nabo',
  from: TODAY,
  to: addDays(TODAY, 300),
  askUser,
  ...more,
});
const why = async (unitId: UnitId, residentId = seeker) => {
  const { judged } = await test.must('match.why', { homeId: unitId, residentId, moveIn: null });
  const { verdict, reason, params } = judged.find(({ rule }) => rule === 'conflict') ?? {};
  return { verdict, reason, params };
};

it('is told by a match as whom to ask, stops the home beside, and names nobody', async () => {
  expect(await why(beside)).toMatchObject({ verdict: 'pass' });
  const { id } = await test.must('knownConflicts.add', conflict());
  expect(await why(beside)).toEqual({ verdict: 'fail', reason: 'conflict-here', params: { ask: FIRST.name } });
  expect(await why(elsewhere)).toMatchObject({ verdict: 'pass' });
  const told = JSON.stringify(await test.must('match.why', { homeId: beside, residentId: seeker, moveIn: null }));
  expect(told).not.toMatch(/Nabo|Trusler/);
  expect(await test.call('offers.propose', { unitId: beside, residentId: seeker, moveIn: null })).toMatchObject({
    error: { params: { rule: 'must-fails', rules: 'conflict' } },
  });
  await residentsOf(test).protect(neighbour, 'address');
  const hidden = { verdict: 'unknown', reason: 'conflict-ask', params: { ask: FIRST.name } };
  expect([await why(beside), await why(elsewhere)]).toEqual([hidden, hidden]);
  await test.must('knownConflicts.end', { residentId: neighbour, id, version: 1 });
  expect(await why(beside)).toMatchObject({ verdict: 'pass' });
});

it('is of both, has a source, a reason and an end, and is written once', async () => {
  const { id } = await test.must('knownConflicts.add', conflict());
  const of = async (residentId: ResidentId) => (await test.must('knownConflicts.of', { residentId })).conflicts[0];
  expect(await of(seeker)).toMatchObject({
    id,
    otherId: neighbour,
    other: 'Prøve Nabo',
    source: 'police',
    isOver: false,
  });
  expect(await of(neighbour)).toMatchObject({ id, otherId: seeker, other: 'Prøve Søger' });
  const code = async (more: Partial<Input<'knownConflicts.add'>>) => {
    const answer = await test.call('knownConflicts.add', conflict(more));
    return answer.ok ? 'done' : [answer.error.code, answer.error.where];
  };
  expect(await code({ residentId: neighbour, otherId: seeker })).toEqual(['already-exists', 'otherId']);
  expect(await code({ to: addDays(TODAY, 400) })).toEqual(['rule-broken', 'to']);
  expect(await code({ reason: ' ' })).toEqual(['rule-broken', 'reason']);
  expect(await code({ otherId: seeker })).toEqual(['rule-broken', 'otherId']);
  expect(await code({ askUser: seeker as never })).toEqual(['not-found', 'askUser']);
});

it('is for those who decide: who works with the homes has no way to it', async () => {
  await test.signInAs('housing-worker');
  expect(await test.call('knownConflicts.of', { residentId: seeker })).toMatchObject({
    error: { code: 'no-permission' },
  });
  await test.signInAs('first');
});
