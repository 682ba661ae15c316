import { expect, it } from 'vitest';
import type { Output } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { HandoffId, ResidentId } from '../../../../shared/ids.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { handoffsWorld } from './handoffs-world.ts';

type Step = Output<'handoffs.get'>['steps'][number];

const { engine, idOf, does, handoff, moveTo } = handoffsWorld();

/** What the board says comes next is reckoned from few steps, what the hand-off says from all of them. */
it('says on the board what comes next of all the steps, whatever was done with them', async () => {
  const started = [
    await handoff('Prøve Tavle Et'),
    await handoff('Prøve Tavle To', { admittedOn: null, expectedOn: null }),
    await handoff('Prøve Tavle Tre', { type: 'release' }),
    await handoff('Prøve Tavle Fire', { type: 'shelter', expectedOn: TODAY }),
    await handoff('Prøve Tavle Fem'),
  ];
  const ids = started.map(({ id }) => id);
  for (const [index, id] of ids.entries()) await changeSteps(id, index);
  await does().discharge(ids[4] as HandoffId);
  for (const days of [0, 1, 4, 9, 40]) {
    moveTo(addDays(TODAY, days));
    for (const role of ['caseworker', 'support-worker', 'housing-worker', 'leader'] as const) {
      await engine().signInAs(role);
      const { handoffs } = await engine().must('handoffs.board', {});
      for (const { id, residentId } of started) {
        const card = handoffs.find((one) => one.id === id);
        expect({ days, role, next: card?.next }).toEqual({ days, role, next: await nextOfAll(id, residentId) });
      }
      if (role !== 'caseworker') continue;
      const { lines } = await engine().must('handoffs.today', {});
      const late = lines.filter(({ what }) => what === 'late');
      for (const id of ids.slice(0, 4))
        expect({ days, late: late.find((line) => line.id === id)?.on ?? null }).toEqual({
          ...{ days, late: await firstLateOf(id) },
        });
    }
  }
});

async function nextOfAll(id: HandoffId, residentId: ResidentId) {
  const { handoffs } = await engine().must('handoffs.ofResident', { residentId });
  return handoffs.find((one) => one.id === id)?.next;
}

/** Of those that the caseworker keeps: handed over and not fallen back, a step is another's. */
async function firstLateOf(id: HandoffId) {
  const { steps } = await does().get(id);
  const mine = steps.filter(({ isLate, transfer }) => isLate && (transfer === null || transfer.state === 'fallen'));
  return mine.map(({ dueOn }) => dueOn).toSorted()[0] ?? null;
}

/** Every kind of change to a step, at another one of each hand-off. */
async function changeSteps(id: HandoffId, shift: number): Promise<void> {
  const at = async (n: number) => {
    const { steps } = await does().get(id);
    return steps[(n * 3 + shift) % steps.length] as Step;
  };
  const set = async (n: number, status: Step['status'], dueOn: string | null) => {
    const { id: stepId, version, source } = await at(n);
    await engine().must('handoffs.setStep', { stepId, version, status, dueOn: dueOn as never, source });
  };
  const hand = async (n: number, to: 'support-worker' | null) => {
    const { id: stepId, version } = await at(n);
    const receiver = to === null ? null : idOf(to);
    const party = to === null ? ('other' as const) : null;
    const asked = { stepId, version, toUserId: receiver, party, name: to === null ? 'Hjælperen' : null, note: null };
    await engine().must('handoffs.handStep', asked);
  };
  await set(0, 'done', null);
  await set(1, 'agreed', addDays(TODAY, shift));
  await set(2, 'not-relevant', null);
  if (shift === 1) await set(3, 'missing', addDays(TODAY, -1));
  if (shift % 4 === 0) for (const n of [4, 6, 7]) await hand(n, 'support-worker');
  if (shift > 2) await hand(5, null);
  await engine().must('handoffs.addStep', {
    ...({ id, item: 'Nøglen til postkassen', group: 'home', party: 'other', dueOn: addDays(TODAY, 30) } as const),
  });
}
