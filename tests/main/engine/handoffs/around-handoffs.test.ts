import { expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import { shelterConditions } from '../../../../shared/domain/handoffs.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { handoffInput } from '../../../helpers/handoffs.ts';
import { handoffsWorld, rule } from './handoffs-world.ts';

const { engine, idOf, does, somebody, handoff } = handoffsWorld();

it('discharges nobody from a shelter before all that § 110 asks is met, unless they chose to go', async () => {
  const { id } = await handoff('Prøve Herberg', { type: 'shelter', hospital: null, unit: 'Herberget Prøve' });
  const discharge = async (isOwnChoice: boolean) =>
    engine().call('handoffs.change', {
      ...{ id, version: (await does().get(id)).version },
      facts: { dischargedAt: { on: TODAY, at: '08:00' }, isOwnChoice },
    });
  expect(await discharge(false)).toMatchObject(rule('shelter-conditions-open', 'dischargedAt'));
  expect((await does().get(id)).missingConditions).toEqual(shelterConditions);
  for (const step of (await does().get(id)).steps.filter(({ item }) => shelterConditions.some((one) => one === item)))
    await engine().must('handoffs.setStep', {
      ...{ stepId: step.id, version: 1, dueOn: null, source: null },
      status: step.item === 'shelter-place' ? 'not-relevant' : 'done',
    });
  expect(await discharge(false)).toMatchObject({ ok: true });
  const { id: gone } = await handoff('Prøve Gik Selv', { type: 'shelter' });
  const facts = { dischargedAt: { on: TODAY, at: '08:00' }, isOwnChoice: true };
  expect(await engine().call('handoffs.change', { id: gone, version: 1, facts })).toMatchObject({ ok: true });
});

it('keeps the checklist that it was opened with', async () => {
  const { id } = await handoff('Prøve Tjekliste');
  const before = (await does().get(id)).steps.length;
  await engine().signInAs('leader');
  const { templates } = await engine().must('handoffLists.get', {});
  const shipped = templates.find(({ type }) => type === 'psychiatric')?.steps ?? [];
  const first = shipped.slice(0, 3).map((step) => ({ ...step, source: 'Samarbejdsaftalen' }));
  await engine().must('handoffLists.setTemplate', { type: 'psychiatric', steps: first });
  const person = first.map((step) => ({ ...step, source: 'Fra 010190-1234' }));
  expect(await engine().call('handoffLists.setTemplate', { type: 'psychiatric', steps: person })).toMatchObject(
    rule('personal-number', 'steps.0.source'),
  );
  const without = templates.find(({ type }) => type === 'shelter')?.steps.slice(5) ?? [];
  expect(await engine().call('handoffLists.setTemplate', { type: 'shelter', steps: without })).toMatchObject(
    rule('template-lacks-condition', 'steps'),
  );
  await engine().signInAs('caseworker');
  expect((await does().get(id)).steps).toHaveLength(before);
  const { id: later } = await handoff('Prøve Ny Tjekliste');
  expect(await does().get(later)).toMatchObject({ edition: 1, steps: [{ source: 'Samarbejdsaftalen' }, {}, {}] });
});

it('says what ready days cost by the municipality’s own prices, and else nothing', async () => {
  const { id } = await handoff('Prøve Takst');
  await does().change(id, { readyAt: { on: addDays(TODAY, -3), at: '12:00' } });
  expect(await does().get(id)).toMatchObject({ readyDays: 3, readyOre: null });
  await engine().signInAs('leader');
  await engine().must('handoffLists.addTariff', {
    from: addDays(TODAY, -300),
    ore: 100_000,
    source: 'Kommunens budget',
  });
  expect(await does().get(id)).toMatchObject({ readyDays: 3, readyOre: 300_000 });
});

it('tells of a disclosure what allows it', async () => {
  const { id } = await handoff('Prøve Videregivelse');
  const told = {
    id,
    on: TODAY,
    party: 'job-centre',
    name: null,
    what: 'Datoen',
    necessity: 'For at ydelsen er klar',
  } as const;
  expect(await engine().call('handoffs.disclose', { ...told, basis: 'necessity-13c' })).toMatchObject(
    rule('disclosure-13c-without-plan', 'basis'),
  );
  await does().change(id, { grounds: 'plan-13b' });
  await engine().must('handoffs.disclose', { ...told, basis: 'necessity-13c' });
  expect((await does().get(id)).disclosures).toMatchObject([{ what: 'Datoen', basis: 'necessity-13c' }]);
});

it('counts the expected discharge as a day that is agreed', async () => {
  const lacking = async () =>
    (await engine().must('today.people', { most: 200 })).lacking.map(({ residentId }) => residentId);
  const residentId = await somebody('Prøve Mellem Stole');
  expect(await lacking()).toContain(residentId);
  await engine().must('assignments.set', { residentId, userId: idOf('caseworker'), kind: 'primary', from: TODAY });
  await engine().must('handoffs.open', handoffInput(residentId, idOf('caseworker')));
  expect(await lacking()).not.toContain(residentId);
});
