import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import { FIRST, openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { handoffsOf } from '../../../helpers/handoffs.ts';
import { homesOf, objectsOf } from '../../../helpers/homes.ts';
import { declineInput, offersOf } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { GRANT } from '../../../helpers/tenancy-operations.ts';
import { visitInput } from '../../../helpers/visits.ts';
import { DECIDED_ON, HEARD, REQUEST, waitingOf } from '../../../helpers/waiting.ts';

let engine: TestEngine;
let residentId: ResidentId;
beforeAll(async () => {
  engine = await openTestEngine({ roles: ['support-worker', 'housing-worker', 'reader', 'caseworker'] });
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

async function told(role: 'first' | 'support-worker' | 'housing-worker' | 'reader') {
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

test('home, support, visits and hand-over of a discharge stand in one order, and of a discharge only for who hands it over', async () => {
  await engine.signInAs('first');
  const handoffs = handoffsOf(engine);
  const { id: owner } = (await engine.must('users.list', {})).find(({ name }) => name === FIRST.name) as { id: UserId };
  const handoff = await handoffs.opened(residentId, owner);
  await handoffs.setHome(handoff, 'kept');
  await handoffs.discharge(handoff);
  const mistaken = await handoffs.opened(residentId, owner, { type: 'release' });
  const { version } = await handoffs.get(mistaken);
  await engine.must('handoffs.close', { id: mistaken, version, reason: 'annulled', note: null });
  await engine.must('support.grant', { residentId, ...GRANT });
  await engine.must('visits.log', visitInput(residentId));
  const { rows, kinds } = await told('first');
  expect(kinds).toEqual(expect.arrayContaining(['support', 'offers', 'visits', 'handoffs']));
  expect(rows.map(({ on }) => on)).toEqual(
    rows
      .map(({ on }) => on)
      .toSorted()
      .toReversed(),
  );
  const ofHandoff = rows.filter(({ kind }) => kind === 'handoffs');
  expect(ofHandoff.map(({ event, code, value }) => `${event} ${code} ${value}`).toSorted()).toEqual([
    'began psychiatric null',
    'noted psychiatric kept',
  ]);
  expect((await told('support-worker')).kinds).toContain('handoffs');
  expect((await told('housing-worker')).kinds).not.toContain('handoffs');
  expect(JSON.stringify((await told('reader')).rows)).not.toMatch(/handoffs|psychiatric/);
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
