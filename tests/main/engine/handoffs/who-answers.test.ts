import { expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { handoffInput, SAID } from '../../../helpers/handoffs.ts';
import { handoffsWorld, rule } from './handoffs-world.ts';

const { engine, idOf, does, somebody, handoff } = handoffsWorld();

it('is answered for by who may hand over, and a step or the home is kept by who finds homes', async () => {
  const { id, residentId } = await handoff('Prøve Svarer');
  const housing = idOf('housing-worker');
  const change = { id, version: 1, facts: { ownerId: housing } };
  expect(await engine().call('handoffs.change', change)).toMatchObject(rule('owner-sees-not', 'ownerId'));
  expect(await engine().call('handoffs.open', handoffInput(residentId, housing))).toMatchObject(
    rule('owner-sees-not', 'ownerId'),
  );
  expect(await engine().call('handoffs.readBack', { id, receiverId: housing, ...SAID })).toMatchObject(
    rule('owner-sees-not', 'receiverId'),
  );
  const { owners, keepers, steps } = await does().get(id);
  expect(owners.map((one) => one.id)).not.toContain(housing);
  expect(keepers.map((one) => one.id)).toContain(housing);
  const [first, second] = steps;
  const given = { toUserId: housing, party: null, name: null, note: null };
  await engine().must('handoffs.handStep', { stepId: first?.id as never, version: 1, ...given });
  await engine().signInAs('housing-worker');
  const seen = (await does().get(id)).steps.find((step) => step.id === first?.id);
  const done = { version: 1, status: 'done', dueOn: null, source: null } as const;
  // before the yes it is not theirs, and what they were not asked to keep is not there for them
  for (const step of [first, second])
    expect(await engine().call('handoffs.setStep', { stepId: step?.id as never, ...done })).toMatchObject({
      error: { code: 'not-found', where: 'stepId' },
    });
  const yes = { transferId: seen?.transfer?.id as never, version: 1, on: TODAY, name: null, channel: null };
  await engine().must('handoffs.acceptStep', yes);
  const { version = 0 } = (await does().get(id)).steps.find((step) => step.id === first?.id) ?? {};
  await engine().must('handoffs.setStep', { ...done, stepId: first?.id as never, version });
  await engine().signInAs('caseworker');
  const told = (await does().get(id)).steps.find((step) => step.id === first?.id);
  expect(told).toMatchObject({ status: 'done', ownerId: housing });
});

it('tells who leads, and whoever is assigned, when the owner can answer for it no longer', async () => {
  const residentId = await somebody('Prøve Forladt');
  const owner = idOf('support-worker');
  const id = await does().opened(residentId, owner);
  const gone = { id, what: 'owner-gone', who: 'Prøve support-worker' };
  const linesOf = async (role: 'leader' | 'caseworker') => {
    await engine().signInAs(role);
    return (await engine().must('handoffs.today', {})).lines.filter((line) => line.id === id);
  };
  expect(await linesOf('leader')).toEqual([]);
  const { assignments } = await engine().must('residents.get', { id: residentId });
  const own = assignments.find((one) => one.userId === owner);
  await engine().must('assignments.end', {
    residentId,
    id: own?.id as never,
    version: own?.version ?? 0,
    to: addDays(TODAY, -1),
  });
  expect(await linesOf('leader')).toMatchObject([gone]);
  expect(await linesOf('caseworker')).toEqual([]);
  const me = idOf('caseworker');
  await engine().must('assignments.set', { residentId, userId: me, kind: 'primary', from: TODAY });
  expect(await linesOf('caseworker')).toMatchObject([gone]);
  await engine().must('handoffs.change', { id, version: (await does().get(id)).version, facts: { ownerId: me } });
  expect(await linesOf('leader')).toEqual([]);
});
