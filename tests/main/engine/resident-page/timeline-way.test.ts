import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ResidentId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, objectsOf } from '../../../helpers/homes.ts';
import { declineInput, offersOf } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { DECIDED_ON, HEARD, REQUEST, waitingOf } from '../../../helpers/waiting.ts';

let engine: TestEngine;
let residentId: ResidentId;
beforeAll(async () => {
  engine = await openTestEngine({ roles: ['support-worker', 'reader', 'caseworker'] });
  residentId = await residentsOf(engine).resident('Åse Ærøe');
  const { decisionId } = await waitingOf(engine).granted(residentId);
  await engine.must('decisions.hear', { ...HEARD, residentId, id: decisionId, version: 1 });
  await engine.must('treatments.save', {
    residentId,
    known: null,
    what: 'Afrusning',
    requestedOn: DECIDED_ON,
    promisedOn: null,
    startedOn: TODAY,
  });
  await waitingOf(engine).entered(residentId);
  const homes = homesOf(engine);
  const open = await homes.unit(await homes.estate('Kærgården'));
  const shielded = await homes.unit(await homes.estate('Skjulgården'), { shielded: true, tenancyNumber: '9' });
  const offers = offersOf(engine);
  await engine.must('offers.decline', declineInput(await offers.offered(open, residentId)));
  await offers.proposed(shielded, residentId);
  for (const { id, roles } of await engine.must('users.list', {}))
    if (!roles.includes('caseworker'))
      await engine.must('assignments.set', { residentId, userId: id, kind: 'other', from: TODAY });
});
afterAll(() => engine.close());

async function told(role: 'first' | 'support-worker' | 'reader') {
  await engine.signInAs(role);
  const page = await engine.must('residents.timeline', { residentId, kinds: [], offset: 0, limit: 200 });
  return { kinds: page.kinds, rows: objectsOf(page) };
}

test('the way to a home stands on the timeline, each step on its day', async () => {
  const { rows } = await told('first');
  const line = (kind: string) => rows.filter((row) => row.kind === kind).map(({ on, code }) => `${on} ${code}`);
  expect(line('visitation')).toContain(`${REQUEST.askedOn} request`);
  expect(line('visitation')).toContain(`${DECIDED_ON} granted`);
  expect(line('visitation')).toContain(`${HEARD.toldOn} told`);
  expect(line('visitation')).toContain(`${TODAY} treatment-started`);
  expect(line('visitation')).not.toContain('null treatment-promised');
  expect(line('waiting')).toHaveLength(1);
  expect(line('offers').toSorted()).toEqual([
    `${TODAY} declined`,
    `${TODAY} offered`,
    `${TODAY} proposed`,
    `${TODAY} proposed`,
  ]);
});

test('a shielded home that was proposed has no place, whoever reads', async () => {
  const { rows } = await told('first');
  const places = rows.filter(({ kind, code }) => kind === 'offers' && code === 'proposed').map(({ text }) => text);
  expect(places.filter((text) => text === null)).toHaveLength(1);
  expect(places.filter((text) => text !== null)).toHaveLength(1);
});

test('who may not read of a step is told of no row and no kind', async () => {
  const support = await told('support-worker');
  expect(support.kinds).toContain('offers');
  expect(support.kinds).toContain('waiting');
  expect(support.kinds).not.toContain('visitation');
  expect(JSON.stringify(support.rows)).not.toContain('Afrusning');
  const reader = await told('reader');
  for (const kind of ['visitation', 'waiting', 'offers'] as const) expect(reader.kinds).not.toContain(kind);
});

test('a protection stands there with its days, and the place of an offer goes', async () => {
  await engine.signInAs('first');
  await residentsOf(engine).protect(residentId, 'both');
  const { rows } = await told('first');
  expect(rows.filter(({ kind, text }) => kind === 'offers' && text !== null)).toEqual([]);
  await engine.must('residents.protect', {
    id: residentId,
    version: (await engine.must('residents.get', { id: residentId })).version,
    name: { from: TODAY, to: TODAY },
    address: null,
  });
  const protections = (await told('first')).rows.filter(({ kind }) => kind === 'protections');
  expect(protections.map(({ code, event }) => `${code} ${event}`)).toEqual(['name ended', 'name began']);
});
