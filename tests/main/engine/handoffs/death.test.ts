import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Input, Operation } from '../../../../shared/contract/index.ts';
import { addDays, addMonths } from '../../../../shared/dates.ts';
import type { EstateId, ResidentId, UserId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { handoffsOf } from '../../../helpers/handoffs.ts';
import { homesOf, tenancyInput } from '../../../helpers/homes.ts';
import { offersOf } from '../../../helpers/offers.ts';
import { courseChange, residentsOf } from '../../../helpers/residents.ts';
import { taskInput } from '../../../helpers/rights.ts';
import { assessmentInput, goalInput, termsInput } from '../../../helpers/support.ts';
import { GRANT } from '../../../helpers/tenancy-operations.ts';
import { planInput, signInput } from '../../../helpers/visits.ts';
import { waitingOf } from '../../../helpers/waiting.ts';
import { undoLast } from '../changes/acts.ts';

let test: TestEngine;
let estate: EstateId;
let homes: ReturnType<typeof homesOf>;
let me: UserId;
beforeAll(async () => {
  test = await openTestEngine();
  homes = homesOf(test);
  estate = await homes.estate('Kærgården');
  me = (await test.must('users.list', {}))[0]?.id as UserId;
});
afterAll(() => test.close());

const WAITING: Input<'waiting.list'> = {
  ...{ states: [], urgency: null, due: true, sort: 'contact', descending: false, offset: 0, limit: 200 },
};

/** Everything that *I dag* and the lists behind it ask of people. */
const reminders = {
  tasks: () => test.must('tasks.mine', {}),
  lacking: async () => (await test.must('today.people', { most: 50 })).lacking,
  protections: async () => (await test.must('today.people', { most: 0 })).protections,
  goals: () => test.must('goals.today', {}),
  gaps: () => test.must('support.gaps', {}),
  moves: () => test.must('tenancies.due', {}),
  waiting: () => test.must('waiting.list', WAITING),
  offers: () => test.must('offers.due', {}),
  signs: () => test.must('signs.open', {}),
  handoffs: async () => {
    const told = await test.must('handoffs.today', {});
    const board = await test.must('handoffs.board', {});
    return { told, board };
  },
} satisfies Record<string, () => Promise<unknown>>;

/** Which of them speak of the person, by id or by name. */
async function speaking(residentId: ResidentId, name: string): Promise<readonly string[]> {
  const asked = Object.entries(reminders).map(async ([of, ask]) => {
    const answer = JSON.stringify(await ask());
    return answer.includes(residentId) || answer.includes(name) ? [of] : [];
  });
  return (await Promise.all(asked)).flat();
}

/** Somebody of whom every list has something to say today. */
async function pressing(name: string): Promise<ResidentId> {
  const long = addMonths(TODAY, -8);
  const course = { state: 'active', from: long, reason: null } as const;
  const residentId = await residentsOf(test).resident(name, { course });
  const must = <O extends Operation>(...input: Parameters<typeof test.must<O>>) => test.must<O>(...input);
  const home = await homes.unit(estate);
  await must('tenancies.start', { ...tenancyInput(home, { from: addDays(TODAY, -20) }), persons: [{ residentId }] });
  await must('support.answer', { residentId, need: 'yes', from: long });
  const { id: grantId } = await must('support.grant', { residentId, ...GRANT, from: long, to: null });
  await must('support.setTerms', termsInput(residentId, grantId, { followUpOn: TODAY }));
  await must('goals.add', goalInput(residentId, { from: long, followUpOn: TODAY }));
  await must('assessments.sign', assessmentInput(residentId, { on: long, nextOn: addDays(TODAY, -1) }));
  await must('tasks.add', taskInput(residentId, me));
  await must('signs.add', signInput(residentId, me));
  await waitingOf(test).entered(residentId, { nextContactOn: null });
  await offersOf(test).offered(await homes.unit(estate), residentId, { answerBy: TODAY, holdUntil: TODAY });
  const handoff = handoffsOf(test);
  const id = await handoff.opened(residentId, me);
  await handoff.discharge(id);
  const { version } = await must('residents.get', { id: residentId });
  const days = { from: long, to: addDays(TODAY, 3) };
  await must('residents.protect', { id: residentId, version, name: null, address: { ...days, kind: 'special' } });
  return residentId;
}

it('stops everything that reminds, whoever says that somebody died, and is undone in one act', async () => {
  const name = 'Prøve Død';
  const residentId = await pressing(name);
  const other = await pressing('Prøve Lever');
  const before = await speaking(residentId, name);
  expect(before.toSorted()).toEqual(Object.keys(reminders).toSorted());
  await test.must('visits.plan', planInput(residentId, me));
  const [course] = (await test.must('residents.get', { id: residentId })).courses;
  if (course === undefined) throw new Error('no course');
  await test.must('courses.change', courseChange(residentId, course, { state: 'dead', reason: null }));
  expect(await speaking(residentId, name)).toEqual(['tasks']);
  const { tasks } = await test.must('tasks.mine', {});
  expect(tasks.filter((task) => task.residentId === residentId)).toMatchObject([
    { text: expect.stringContaining('boligen') },
  ]);
  const { visits } = await test.must('visits.ofResident', { residentId, offset: 0 });
  expect(visits.map(({ state }) => state)).not.toContain('planned');
  expect(await speaking(other, 'Prøve Lever')).toEqual(before);
  await undoLast(test);
  expect(await speaking(residentId, name)).toEqual(before);
});
