import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { guidanceInput } from '../../../helpers/rights.ts';

/** What two records both have, of which one person has one; and what leads to the record that went. */

let engine: TestEngine;
let kept: ResidentId;
let other: ResidentId;
beforeEach(async () => {
  engine = await openTestEngine();
  kept = await residentsOf(engine).resident('Åse Æblø');
  other = await residentsOf(engine).resident('Aase Æblø');
});
afterEach(() => engine.close());

async function merge(take: Input<'residents.merge'>['take'] = []) {
  const ids = { residentId: kept, otherId: other };
  const preview = await engine.must('residents.previewMerge', ids);
  const versions = { version: preview.kept.version, otherVersion: preview.other.version };
  return engine.call('residents.merge', { ...ids, ...versions, take });
}

/** Both have ekstra guidning, each with its own reason. */
async function guideBoth(): Promise<void> {
  const [owner] = await engine.must('assignments.staff', {});
  for (const [residentId, reason] of [
    [kept, 'Ny i byen'],
    [other, 'Ringer om natten'],
  ] as const)
    await engine.must('guidance.set', guidanceInput(residentId, owner?.id as UserId, { reason }));
}

const guidanceNow = async () => (await engine.must('rights.ofResident', { residentId: kept })).guidance;

it('asks which ekstra guidning goes on where both have one, and ends the other with its review', async () => {
  await guideBoth();
  const preview = await engine.must('residents.previewMerge', { residentId: kept, otherId: other });
  expect(preview.fields.find(({ field }) => field === 'guidance')).toMatchObject({
    kept: { value: 'Ny i byen' },
    other: { value: 'Ringer om natten' },
    isChoice: true,
  });
  expect(await merge(['guidance'])).toMatchObject({ ok: true });
  const guidance = await guidanceNow();
  expect(guidance?.now).toMatchObject({ reason: 'Ringer om natten' });
  expect(guidance?.before).toMatchObject([{ reason: 'Ny i byen', outcome: 'ends' }]);
  const { undo } = await engine.must('changes.last', {});
  await engine.must('changes.undo', { seq: undo?.seq ?? 0 });
  expect((await guidanceNow())?.now).toMatchObject({ reason: 'Ny i byen' });
  await merge();
  expect((await guidanceNow())?.now).toMatchObject({ reason: 'Ny i byen' });
});

it('leaves the tenant of a home that both stand in, whichever of the two that was', async () => {
  const homes = homesOf(engine);
  const unitId = await homes.unit(await homes.estate('Kær'));
  const persons = [
    { residentId: other, role: 'tenant' as const },
    { residentId: kept, role: 'co-tenant' as const },
  ];
  await engine.must('tenancies.start', { unitId, kind: 'lease', persons, from: TODAY, to: null });
  expect(await merge()).toMatchObject({ ok: true });
  const { tenancies } = await engine.must('tenancies.ofResident', { residentId: kept });
  expect(tenancies.flatMap(({ persons: there }) => there.map(({ role }) => role))).toEqual(['tenant']);
});

it('keeps the longer of two open assignments of the same worker', async () => {
  const [mette] = await engine.must('assignments.staff', {});
  for (const [residentId, from] of [
    [kept, TODAY],
    [other, '2026-02-01'],
  ] as const)
    await engine.must('assignments.set', { residentId, userId: mette?.id, kind: 'primary', from } as never);
  await merge();
  const { assignments } = await engine.must('residents.get', { id: kept });
  expect(assignments.map(({ kind, from, to }) => [kind, from, to])).toEqual([['primary', '2026-02-01', null]]);
});

it('says where the record went to those who may see that one, and takes along what was being typed', async () => {
  const keep = (form: string, subject: string, text: string) => engine.must('drafts.save', { form, subject, text });
  const drafts = async () =>
    (await engine.must('drafts.list', {})).map(({ form, subject, text }) => [form, subject, text]);
  await keep('request-answer', `${other}/1`, '{}');
  await keep('consent-withdrawal', 'record', JSON.stringify({ residentId: other }));
  await keep('resident', kept, '"hers"');
  await keep('resident', other, '"the other"');
  await merge();
  const answer = await engine.call('residents.get', { id: other });
  expect(answer).toMatchObject({ error: { code: 'not-found', params: { keptId: kept } } });
  expect((await drafts()).toSorted()).toEqual([
    ['consent-withdrawal', 'record', JSON.stringify({ residentId: kept })],
    ['request-answer', `${kept}/1`, '{}'],
    ['resident', kept, '"hers"'],
    ['resident', kept, '"the other"'],
  ]);
  await keep('request-answer', `${kept}/1`, '"more"');
  await engine.must('drafts.discard', { form: 'resident', subject: kept });
  expect((await drafts()).toSorted()).toEqual([
    ['consent-withdrawal', 'record', JSON.stringify({ residentId: kept })],
    ['request-answer', `${kept}/1`, '"more"'],
    ['resident', kept, expect.any(String)],
  ]);
  const { undo } = await engine.must('changes.last', {});
  await engine.must('changes.undo', { seq: undo?.seq ?? 0 });
  expect(await drafts()).toContainEqual(['request-answer', `${other}/1`, '"more"']);
  await merge();
  await engine.signInAs('support-worker');
  expect(await engine.call('residents.get', { id: other })).toMatchObject({
    error: { code: 'not-found', params: {} },
  });
  expect((await engine.call('residents.get', { id: other })) as object).not.toHaveProperty('error.params.keptId');
});
