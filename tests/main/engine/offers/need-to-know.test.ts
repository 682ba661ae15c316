import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId, UnitId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { MOVE_IN, offerInput, offersOf } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

/** What a match and an offer must never tell a role without the right, by words that stand nowhere else. */
const HIDDEN = /Kanariestien|Hemmelighøj|Fugleborg|Udenfor|skjult-7/;
const SOON = addDays(TODAY, 1);
const SHIELDED_WORD = { rule: 'shielding', text: 'Har brug for ro og skjul' } as const;

let test: TestEngine;
let open: UnitId;
let shielded: UnitId;
let own: ResidentId;
let guarded: ResidentId;
beforeAll(async () => {
  test = await openTestEngine({ roles: ['housing-worker'] });
  const [homes, people, waiting] = [homesOf(test), residentsOf(test), waitingOf(test)];
  open = await homes.unit(await homes.estate('Kærgården'));
  shielded = await homes.unit(await homes.estate('Hemmelighøj'), {
    shielded: true,
    tenancyNumber: 'skjult-7',
    address: { street: 'Kanariestien' },
  });
  own = await people.resident('Egen Borger');
  guarded = await people.resident('Kanarie Fugleborg');
  const foreign = await people.resident('Fremmed Udenfor');
  for (const id of [own, guarded, foreign]) await waiting.entered(id);
  await people.protect(guarded, 'both');
  const worker = (await test.must('users.list', {})).find(({ roles }) => roles.join() === 'housing-worker');
  for (const residentId of [own, guarded])
    await test.must('assignments.set', { residentId, userId: worker?.id as UserId, kind: 'other', from: TODAY });
  const offers = offersOf(test);
  const soon = { answerBy: SOON, holdUntil: SOON };
  await offers.offered(open, guarded, { ...soon, reasonPassedOver: 'Fugleborg kender stedet fra før' });
  await offers.proposed(open, foreign);
  await offers.offered(shielded, own, { ...soon, confirmations: [SHIELDED_WORD] });
  await offers.proposed(shielded, foreign);
});
afterAll(() => test.close());

const LIST = { states: [], urgency: null, due: false, sort: 'name', descending: false, offset: 0, limit: 50 } as const;
const MATCH = { moveIn: null, possible: false, descending: false, offset: 0, limit: 50 } as const;

async function everythingShown(): Promise<string> {
  const { must } = test;
  const pairs = [open, shielded].flatMap((homeId) => [own, guarded].map((residentId) => ({ homeId, residentId })));
  const told = [
    await must('offers.due', {}),
    await must('waiting.list', { ...LIST, states: [] }),
    ...(await Promise.all([open, shielded].map((unitId) => must('offers.ofHome', { unitId })))),
    ...(await Promise.all([open, shielded].map((unitId) => must('match.forHome', { ...MATCH, unitId, sort: 'name' })))),
    ...(await Promise.all([own, guarded].map((residentId) => must('offers.ofResident', { residentId })))),
    ...(await Promise.all(
      [own, guarded].map((residentId) => must('match.forPerson', { ...MATCH, residentId, sort: 'address' })),
    )),
    ...(await Promise.all(pairs.map((pair) => must('match.why', { ...pair, moveIn: MOVE_IN })))),
    ...(await Promise.all(pairs.map((pair) => must('offers.prepare', { ...pair, moveIn: MOVE_IN })))),
  ];
  return JSON.stringify(told);
}

it('tells a role without the right neither a protected name, a shielded place nor anybody outside its own', async () => {
  await test.signInAs('first');
  expect(await everythingShown()).toMatch(HIDDEN);
  await test.signInAs('housing-worker');
  expect(await everythingShown()).not.toMatch(HIDDEN);
  await test.signInAs('first');
});

it('shows such an offer as one to somebody, or of some home, and says that others are there', async () => {
  await test.signInAs('housing-worker');
  const { offers, others } = await test.must('offers.ofHome', { unitId: open });
  expect(offers).toMatchObject([{ residentId: null, name: null, reasonPassedOver: null }]);
  expect(others).toBe(1);
  const { offers: ofOwn } = await test.must('offers.ofResident', { residentId: own });
  expect(ofOwn).toMatchObject([{ unitId: null, address: null, confirmations: [] }]);
  await test.signInAs('first');
});

it('counts those who are passed over and refuses in words that name nobody', async () => {
  await test.signInAs('housing-worker');
  const offer = { homeId: open, residentId: own };
  const answer = await test.call('offers.offer', offerInput(offer));
  expect(answer.ok).toBe(false);
  expect(JSON.stringify(answer)).not.toMatch(HIDDEN);
  await test.signInAs('first');
});
