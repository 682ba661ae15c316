import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../../../shared/dates.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { copyInput, goalInput, lineInput, planInput, termsInput } from '../../../helpers/support.ts';
import { GRANT } from '../../../helpers/tenancy-operations.ts';
import { planInput as planInputOf, visitInput } from '../../../helpers/visits.ts';

let engine: TestEngine;
let residentId: ResidentId;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());
beforeEach(async () => {
  residentId = await residentsOf(engine).resident('Prøve Plan');
});

const plans = async () => {
  const known = await engine.must('plans.ofResident', { residentId });
  if (known === null) throw new Error('The role sees no plans');
  return known;
};
const support = async () => {
  const known = await engine.must('support.ofResident', { residentId });
  if (known === null) throw new Error('The role sees no support');
  return known;
};
const refusal = (where: string, rule: string) => ({ error: { code: 'rule-broken', where, params: { rule } } });

describe('borgerens handleplan', () => {
  test('is offered, and declined on a day; what was offered stays beside it', async () => {
    await engine.must('plans.offer', planInput(residentId));
    const declined = planInput(residentId, { answer: 'declined', answeredOn: TODAY, purpose: 'Blive boende' });
    await engine.must('plans.offer', declined);
    expect((await plans()).carePlans).toMatchObject([
      { answer: 'declined', answeredOn: TODAY, purpose: 'Blive boende' },
      { answer: null, answeredOn: null },
    ]);
  });

  test('that is accepted says what it is for, and no answer comes before the offer', async () => {
    const accepted = { answer: 'accepted', answeredOn: TODAY } as const;
    expect(await engine.call('plans.offer', planInput(residentId, accepted))).toMatchObject(
      refusal('purpose', 'care-accepted-needs-purpose'),
    );
    expect(
      await engine.call('plans.offer', planInput(residentId, { answer: 'declined', answeredOn: addDays(TODAY, -1) })),
    ).toMatchObject(refusal('answeredOn', 'care-answer-before-offer'));
    expect(await engine.call('plans.offer', planInput(residentId, { answer: 'declined' }))).toMatchObject(
      refusal('answeredOn', 'care-answer-needs-day'),
    );
  });

  test('has the indsatsplan under it, also where it was declined; a line without a goal says so until it has one', async () => {
    const plan = await engine.must('plans.offer', planInput(residentId, { answer: 'declined', answeredOn: TODAY }));
    const line = await engine.must('plans.addLine', lineInput(residentId, plan.id));
    expect((await plans()).lines).toMatchObject([{ carePlanId: plan.id, goalId: null, does: /Laver mad/ }]);
    const goal = await engine.must('goals.add', goalInput(residentId));
    await engine.must('plans.linkLine', { residentId, id: line.id, version: 1, goalId: goal.id });
    expect((await plans()).lines).toMatchObject([{ goalId: goal.id, to: null }]);
    await engine.must('plans.endLine', { residentId, id: line.id, version: 2, to: TODAY, reason: 'goal-reached' });
    expect((await plans()).lines).toMatchObject([{ to: TODAY, endReason: 'goal-reached' }]);
    const other = await residentsOf(engine).resident('Prøve Fremmed');
    expect(await engine.call('plans.addLine', lineInput(other, plan.id))).toMatchObject({
      error: { code: 'not-found', where: 'carePlanId' },
    });
  });
});

describe('granted support', () => {
  test('knows the day of the decision, provider, method and next follow-up, and whether a goal says what it is for', async () => {
    const { id } = await engine.must('support.grant', { residentId, ...GRANT, paragraph: 'sel-82a' });
    expect((await support()).grants).toMatchObject([{ terms: null, goals: 0, endReason: null }]);
    await engine.must('support.setTerms', termsInput(residentId, id));
    await engine.must('goals.add', goalInput(residentId, { grantId: id }));
    expect((await support()).grants).toMatchObject([
      { terms: { version: 1, method: 'cti', provider: 'Bostøtten Midtby', decidedOn: TODAY }, goals: 1 },
    ]);
    expect(await engine.call('support.setTerms', termsInput(residentId, id))).toMatchObject({
      error: { code: 'changed-by-other' },
    });
    const later = termsInput(residentId, id, { version: 1, decidedOn: addDays(TODAY, 1) });
    expect(await engine.call('support.setTerms', later)).toMatchObject(refusal('decidedOn', 'terms-decided-later'));
    await engine.must('support.endGrant', { residentId, id, version: 1, to: TODAY, reason: 'other-support' });
    expect((await support()).grants).toMatchObject([{ to: TODAY, endReason: 'other-support' }]);
  });

  test('shows the planned and delivered minutes beside the granted ones, to those who work with support', async () => {
    expect((await support()).minutes).toBeNull();
    await engine.must('support.grant', { residentId, ...GRANT, from: addDays(TODAY, -14) });
    await engine.must('support.grant', { residentId, ...GRANT, minutes: 60 });
    await engine.must('visits.log', visitInput(residentId, { minutes: 40 }));
    await engine.must('visits.log', visitInput(residentId, { minutes: 60, on: addDays(TODAY, -7) }));
    await engine.must('visits.log', visitInput(residentId, { minutes: 60, on: addDays(TODAY, -29) }));
    const before = { granted: 240, planned: 0, delivered: 60 };
    expect((await support()).minutes).toEqual({ week: { granted: 180, planned: 0, delivered: 40 }, before });
    const plan = planInputOf(residentId, null, { on: TODAY, minutes: 60 });
    const { id } = await engine.must('visits.plan', plan);
    await engine.must('visits.cancel', {
      ...{ id, version: 1, state: 'cancelled-citizen', reason: 'Rejst', next: { on: addDays(TODAY, 2), from: null } },
    });
    const week = { granted: 180, planned: 60, delivered: 40 };
    expect((await support()).minutes).toEqual({ week, before });
    expect(await engine.must('residents.get', { id: residentId })).toMatchObject({ support: week });
    const weeks = async () => {
      const { visits } = await engine.must('visits.day', { workerId: null, on: TODAY });
      return visits.filter((visit) => visit.residentId === residentId).map((visit) => visit.support);
    };
    expect(await weeks()).toEqual([week]);
    await engine.signInAs('social-caretaker');
    await engine.signInAs('first');
    const caretaker = (await engine.must('users.list', {})).find(({ roles }) => roles.join() === 'social-caretaker');
    const userId = caretaker?.id as UserId;
    await engine.must('assignments.set', { residentId, userId, kind: 'other', from: TODAY });
    await engine.must('visits.plan', { ...plan, workerId: userId });
    await engine.signInAs('social-caretaker');
    expect(await engine.must('residents.get', { id: residentId })).toMatchObject({ support: null });
    expect(await weeks()).toEqual([null]);
    await engine.signInAs('first');
  });

  test('by CTI has its phases, three months each, and a checklist for each of them', async () => {
    const { id } = await engine.must('support.grant', { residentId, ...GRANT });
    const ofGrant = { residentId, grantId: id };
    const phase = { ...ofGrant, phase: 'contact', from: addMonths(TODAY, -1) } as const;
    expect(await engine.call('support.setPhase', phase)).toMatchObject(refusal('grantId', 'cti-other-method'));
    await engine.must('support.setTerms', termsInput(residentId, id));
    await engine.must('support.setPhase', phase);
    await engine.must('support.setPhase', { ...ofGrant, phase: 'phase-1', from: TODAY });
    expect((await support()).grants[0]?.phases).toMatchObject([
      { phase: 'contact', to: addDays(TODAY, -1) },
      { phase: 'phase-1', from: TODAY, to: addDays(addMonths(TODAY, 3), -1) },
      { phase: 'phase-2' },
      { phase: 'phase-3', to: addDays(addMonths(TODAY, 9), -1) },
    ]);
    const item = { ...ofGrant, list: 'contact', item: 'contact-met', on: TODAY } as const;
    await engine.must('support.check', { ...item, state: 'done' });
    await engine.must('support.check', { ...item, item: 'Kaffe på torvet', state: 'not-relevant' });
    expect((await support()).grants[0]?.checks).toHaveLength(2);
    await engine.must('support.check', { ...item, state: 'open' });
    expect((await support()).grants[0]?.checks).toMatchObject([{ item: 'Kaffe på torvet' }]);
  });

  test('is advised on refusion by the municipality’s own table, with its source', async () => {
    const from = addMonths(TODAY, -6);
    const situation = { residentId, situation: 'shelter', source: 'authority', sourceNote: null } as const;
    await engine.must('situations.add', { ...situation, from, to: addMonths(TODAY, -2) });
    const { id } = await engine.must('support.grant', { residentId, ...GRANT, paragraph: 'sel-85a' });
    await engine.must('support.setTerms', termsInput(residentId, id, { decidedOn: addMonths(TODAY, -3) }));
    expect((await support()).refusion).toMatchObject({
      shelter: { began: from, most: 90, source: null },
      grants: [{ grantId: id, state: 'in-time', until: addMonths(TODAY, 22), months: 24, source: null }],
    });
    const rules = [{ code: 'shelter-days', number: 60, from: '2020-01-01', source: 'Ny vejledning' }] as never;
    await engine.must('supportLists.setRefusion', { rules });
    expect((await support()).refusion).toMatchObject({ shelter: { most: 60, source: 'Ny vejledning' }, grants: [] });
    expect((await engine.must('supportLists.get', {})).refusion.kept).toMatchObject({ from: TODAY });
  });
});

describe('Min plan', () => {
  test('says each goal right after what it stands under', async () => {
    const goal = await engine.must('goals.add', goalInput(residentId));
    await engine.must('goals.add', goalInput(residentId, { words: 'Jeg betaler min husleje' }));
    const step = { parentId: goal.id, level: 'sub-goal', words: 'Jeg køber en gryde' } as const;
    await engine.must('goals.add', goalInput(residentId, step));
    expect((await plans()).now.goals.map(({ words }) => words)).toEqual([
      'Jeg vil lave mad selv',
      'Jeg køber en gryde',
      'Jeg betaler min husleje',
    ]);
  });

  test('is a dated version, which keeps what it said when it was handed over, and what the citizen thinks', async () => {
    await engine.must('goals.add', goalInput(residentId, { level: 'wish', kind: null, followUpOn: null, words: 'Ro' }));
    const goal = await engine.must('goals.add', goalInput(residentId));
    await engine.must('support.grant', { residentId, ...GRANT });
    expect((await plans()).now).toMatchObject({ wishes: ['Ro'], goals: [{ words: 'Jeg vil lave mad selv' }] });
    await engine.must('plans.handOver', copyInput(residentId, { view: 'partly', cannot: 'Komme hver dag' }));
    await engine.must('goals.followUp', {
      ...{ residentId, id: goal.id, version: 1, on: TODAY, result: 'reached', note: null, nextOn: null },
    });
    await engine.must('plans.handOver', copyInput(residentId, { handed: 'not-wanted' }));
    const { copies } = await plans();
    expect(copies.map(({ number, handed, view }) => [number, handed, view])).toEqual([
      [2, 'not-wanted', 'agrees'],
      [1, 'handed-over', 'partly'],
    ]);
    expect(copies[1]?.content).toMatchObject({
      ...{ name: 'Prøve Plan', wishes: ['Ro'], goals: [{ words: 'Jeg vil lave mad selv' }] },
      ...{ support: [{ paragraph: 'sel-85', minutes: 120, provider: null }], cannot: 'Komme hver dag' },
    });
    expect(copies[0]?.content.goals).toEqual([]);
    expect(await engine.call('plans.handOver', copyInput(residentId, { reviewedOn: addDays(TODAY, 1) }))).toMatchObject(
      refusal('reviewedOn', 'noted-in-future'),
    );
  });

  test('and a version of the handleplan are never written over nor taken away, by the database itself', async () => {
    await engine.must('plans.offer', planInput(residentId));
    await engine.must('plans.handOver', copyInput(residentId));
    const { undo } = await engine.must('changes.last', {});
    expect(undo).toMatchObject({ operation: 'plans.handOver', mayUndo: false });
    expect(await engine.call('changes.undo', { seq: undo?.seq ?? 0 })).toMatchObject({
      error: { code: 'cannot-undo', where: 'gone-through' },
    });
    await engine.must('session.lock', { reason: 'asked' });
    const raw = await openRaw(engine.folder);
    for (const change of ["care_plans set purpose = 'x'", "own_copies set content = '{}'"])
      expect(() => raw.exec(`update ${change}`)).toThrow('never written over');
    expect(() => raw.exec('delete from own_copies')).toThrow('a copy that was gone through is never taken away');
    raw.close();
    await engine.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  });
});
