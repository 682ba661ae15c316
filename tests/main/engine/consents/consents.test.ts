import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { AssociationId, EntryId, ResidentId } from '../../../../shared/ids.ts';
import { sentenceOf } from '../../../../shared/text/sentences.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { consentInput } from '../../../helpers/rights.ts';
import { undoLast } from '../changes/acts.ts';

let engine: TestEngine;
let residentId: ResidentId;
let association: AssociationId;
let guardianId: EntryId;
beforeAll(async () => {
  engine = await openTestEngine();
  residentId = await residentsOf(engine).resident('Prøve Borger');
  association = await homesOf(engine).association('Åkanden');
  const since = { from: TODAY, to: null };
  const guardian = { residentId, role: 'guardian', name: 'Vera Værge', phone: null, ...since } as const;
  guardianId = (await engine.must('participants.add', guardian)).id;
  await engine.must('participants.add', { ...guardian, role: 'relative', name: 'Peter Pårørende' });
});
afterAll(() => engine.close());

const TOMORROW = addDays(TODAY, 1);
const YESTERDAY = addDays(TODAY, -1);
const consents = async () => (await engine.must('consents.ofResident', { residentId })).consents;

describe('a consent', () => {
  it('says for what, to whom, what, how long, how and by whom', async () => {
    const { id } = await engine.must('consents.give', consentInput(residentId, association, { from: YESTERDAY }));
    expect(await consents()).toEqual([
      {
        ...{ id, version: 1, purpose: 'occupancy-list', purposeNote: null, recipient: 'association' },
        ...{ associationId: association, association: 'Åkanden', recipientName: null, fields: ['name'] },
        ...{ from: YESTERDAY, to: expect.any(String), state: 'valid', withdrawn: null },
        given: { way: 'written', by: 'citizen', representative: null, writtenBy: 'Mette Kjær' },
      },
    ]);
  });

  it('is given by who answers for the citizen, and that person is named', async () => {
    const input = consentInput(residentId, association, {
      ...{ purpose: 'relatives', recipient: 'relative', recipientName: 'Peter Pårørende', fields: ['situation'] },
      ...{ by: 'representative', representativeId: guardianId, way: 'oral' },
    });
    await engine.must('consents.give', input);
    const [last] = await consents();
    expect(last).toMatchObject({ associationId: null, given: { by: 'representative', representative: 'Vera Værge' } });
    const { representatives } = await engine.must('consents.ofResident', { residentId });
    expect(representatives).toEqual([{ id: guardianId, name: 'Vera Værge' }]);
  });

  it('is withdrawn from a day on, stays written, and can be put back', async () => {
    const { id } = await engine.must('consents.give', consentInput(residentId, association, { from: YESTERDAY }));
    const withdrawal: Input<'consents.withdraw'> = {
      ...{ residentId, id, version: 1, on: TODAY },
      ...{ way: 'digital', by: 'citizen', representativeId: null },
    };
    const early = await engine.call('consents.withdraw', { ...withdrawal, on: addDays(YESTERDAY, -1) });
    expect(early).toMatchObject({ ok: false, error: { where: 'on', params: { rule: 'withdrawn-before-given' } } });
    const late = await engine.call('consents.withdraw', { ...withdrawal, on: TOMORROW });
    expect(late).toMatchObject({ ok: false, error: { where: 'on', params: { rule: 'noted-in-future' } } });
    await engine.must('consents.withdraw', withdrawal);
    const found = async () => (await consents()).find((one) => one.id === id);
    expect(await found()).toMatchObject({
      state: 'withdrawn',
      withdrawn: { on: TODAY, way: 'digital', by: 'citizen' },
    });
    expect(await engine.call('consents.withdraw', { ...withdrawal, version: 2 })).toMatchObject({
      ok: false,
      error: { code: 'already-ended' },
    });
    await undoLast(engine);
    expect(await found()).toMatchObject({ state: 'valid', withdrawn: null });
  });

  it('stands in the timeline, given and withdrawn', async () => {
    const { rows, columns } = await engine.must('residents.timeline', {
      ...{ residentId, kinds: ['consents'], offset: 0, limit: 50 },
    });
    const at = (name: (typeof columns)[number]) => columns.indexOf(name);
    expect(rows.map((row) => [row[at('event')], row[at('code')], row[at('text')]])).toContainEqual([
      ...['began', 'occupancy-list', 'Åkanden'],
    ]);
  });
});

const nobody = '018f0000-0000-7000-8000-000000000000';
test.each<[string, Partial<Input<'consents.give'>>, string, string, string]>([
  ['a day to come', { from: TOMORROW }, 'from', 'noted-in-future', 'Dagen er ikke kommet endnu.'],
  ['an end before', { to: YESTERDAY }, 'to', 'entry-ends-before', 'Sidste dag ligger før den første.'],
  ['nothing to tell', { fields: [] }, 'fields', 'consent-needs-fields', 'Vælg mindst én oplysning'],
  ['no purpose', { purpose: 'other' }, 'purposeNote', 'consent-needs-purpose', 'Skriv, hvad samtykket'],
  [
    'no association',
    { associationId: null },
    'associationId',
    'consent-needs-association',
    'Vælg den boligorganisation',
  ],
  ['no name', { recipient: 'relative' }, 'recipientName', 'consent-needs-recipient', 'Skriv, hvem der må få'],
  ['nobody to answer', { by: 'representative' }, 'representativeId', 'representative-required', 'Vælg den værge'],
  ['a number', { purposeNote: 'Om 010190-1234' }, 'purposeNote', 'personal-number', 'personnummer'],
])('a consent with %s is refused, and says why', async (_, more, where, rule, sentence) => {
  const answer = await engine.call('consents.give', consentInput(residentId, association, more));
  expect(answer).toMatchObject({ ok: false, error: { code: 'rule-broken', where, params: { rule } } });
  expect(answer.ok ? '' : sentenceOf(answer.error, 'da')).toContain(sentence);
});

test('nobody answers for a citizen who is not among the participants, nor is anything told to nobody', async () => {
  const by = { by: 'representative', representativeId: nobody as EntryId } as const;
  expect(await engine.call('consents.give', consentInput(residentId, association, by))).toMatchObject({
    error: { code: 'not-found', where: 'representativeId' },
  });
  expect(await engine.call('consents.give', consentInput(residentId, nobody as AssociationId))).toMatchObject({
    error: { code: 'not-found', where: 'associationId' },
  });
});
