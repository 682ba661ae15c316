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

it('tells who finds the home of the home alone, and who hands over of everything', async () => {
  const { id, residentId } = await handoff('Prøve Kun Boligen');
  const secret = (what: string) => `${what} Kvivring`;
  await does().change(id, {
    ...{ ownWords: secret('Mine'), relatives: 'wanted', relativesDo: secret('De'), grounds: 'plan-13b' },
    ...{ crisisSigns: secret('a'), crisisSelf: secret('b'), crisisOthers: secret('c'), crisisNumbers: secret('d') },
  });
  const said = { situation: secret('s'), matters: secret('m'), actions: secret('h'), whatIf: secret('w') };
  await engine().must('handoffs.readBack', { id, receiverId: idOf('leader'), ...said });
  await engine().must('handoffs.callMeeting', {
    id,
    calledOn: TODAY,
    calledBy: 'hospital',
    agenda: secret('Dagsorden'),
  });
  const treatment = { id, item: secret('Punkt'), group: 'treatment', party: 'other', dueOn: TODAY } as const;
  await engine().must('handoffs.addStep', treatment);
  await does().setHome(id, 'none', { note: 'Søger i Lindeby', ownerId: idOf('housing-worker'), nextOn: TODAY });
  const reads = async () => ({
    whole: await does().get(id),
    board: (await engine().must('handoffs.board', {})).handoffs.find((card) => card.id === id),
    part: (await engine().must('handoffs.ofResident', { residentId })).handoffs[0],
    today: (await engine().must('handoffs.today', {})).lines,
  });
  await engine().must('handoffs.pause', { id, version: (await does().get(id)).version, why: 'readmitted', note: null });
  const full = await reads();
  expect(JSON.stringify(full.whole).match(/Kvivring/g)).toHaveLength(12);
  expect(full.whole).toMatchObject({
    type: 'psychiatric',
    isForHome: false,
    pausedWhy: 'readmitted',
    phase: 'meeting',
  });
  await engine().signInAs('housing-worker');
  const told = await reads();
  expect(JSON.stringify(told)).not.toContain('Kvivring');
  expect(told.whole).toMatchObject({
    ...{ isForHome: true, type: null, hospital: null, grounds: null, relatives: null, pausedWhy: null, isPaused: true },
    ...{ meetings: [], readBacks: [], leaves: [], disclosures: [], followUps: [], phase: 'admitted' },
    ...{ home: 'none', homeNote: 'Søger i Lindeby', mayWrite: false, maySetHome: true },
  });
  expect([...new Set(told.whole.steps.map(({ group }) => group))]).toEqual(['home']);
  expect(told.board).toMatchObject({ type: null, unit: null, phase: 'admitted' });
  expect(told.part).toMatchObject({ type: null, unit: null });
});

it('says what comes next of the home alone to who finds it, and not that nobody met the citizen', async () => {
  const { id } = await handoff('Prøve Uden Kontakt', { admittedOn: addDays(TODAY, -30), expectedOn: null });
  await does().discharge(id, addDays(TODAY, -20));
  await does().setHome(id, 'kept');
  expect((await engine().must('handoffs.board', {})).handoffs.find((card) => card.id === id)).toMatchObject({
    isContactMissed: true,
  });
  await engine().signInAs('housing-worker');
  const { isContactMissed, next: due } = await does().get(id);
  expect(isContactMissed).toBe(false);
  expect(['step', 'first-night', null]).toContain(due?.kind ?? null);
});
