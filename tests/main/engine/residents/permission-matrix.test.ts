import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { AnySpec } from '../../../../shared/contract/define.ts';
import { contract, operations } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import { roles } from '../../../../shared/domain/users.ts';
import type { Id, OfferId, ResidentId, UnitId, UserId } from '../../../../shared/ids.ts';
import { movableClock, openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { acceptInput, declineInput, offerInput, offersOf, STAYS } from '../../../helpers/offers.ts';
import { IDENTITY, residentListInput, residentsOf } from '../../../helpers/residents.ts';
import { HEARD, NEXT_CONTACT, REQUEST, SAID, waitingOf } from '../../../helpers/waiting.ts';
import type { About, Situation } from '../resident-rows.ts';
import { ROWS, SITUATIONS } from '../resident-rows.ts';
import type { HandoffCase } from './handoffs-asked.ts';
import { handoffsAsked, makeHandoff } from './handoffs-asked.ts';
import { notesAsked } from './notes-asked.ts';
import { rightsAsked, rightsHanging } from './rights-asked.ts';
import { shownName } from './shown-name.ts';
import { supportAsked, supportHanging } from './support-asked.ts';
import type { VisitCase } from './visits-asked.ts';
import { makeVisits, visitsAsked, visitsHanging } from './visits-asked.ts';

const TOMORROW = addDays(TODAY, 1);
const BORN = addDays(TODAY, -40 * 366);
const WHO: Readonly<Record<Situation, string>> = {
  own: 'Prøve Egen',
  other: 'Prøve Anden',
  protected: 'Prøve Beskyttet',
  emergency: 'Prøve Nødopslag',
  expired: 'Prøve Udløbet',
};
const REASON = 'Ringer om natten, og ingen svarer';

/** What hangs on each of them. */
interface Case extends VisitCase, HandoffCase {
  readonly requestId: string;
  readonly decisionId: string;
  readonly entryId: string;
  readonly offer: { readonly id: OfferId; readonly version: number };
  readonly conflictId: Id<'known-conflict'>;
}

let engine: TestEngine;
const clock = movableClock(TODAY);
const residents = {} as Record<Situation, ResidentId>;
const cases = {} as Record<Situation, Case>;
let administrator: UserId;
let unit: UnitId;
let against: ResidentId;
beforeAll(async () => {
  engine = await openTestEngine({ clock, roles });
  const make = residentsOf(engine);
  for (const situation of SITUATIONS) residents[situation] = await make.resident(WHO[situation], { birthDate: BORN });
  const homes = homesOf(engine);
  unit = await homes.unit(await homes.estate('Kærgården'));
  const waiting = waitingOf(engine);
  const staff = await engine.must('users.list', {});
  const [me] = staff;
  const caseworker = staff.find((user) => user.roles.join() === 'caseworker')?.id as UserId;
  against = await make.resident('Prøve Modpart');
  for (const situation of SITUATIONS) {
    const residentId = residents[situation];
    const { requestId, decisionId } = await waiting.granted(residentId);
    const { id: entryId } = await engine.must('waiting.enter', { ...SAID, residentId, decisionId, since: null });
    const offer = { ...(await offersOf(engine).proposed(unit, residentId)), version: 999 };
    const askUser = me?.id as UserId;
    const conflict = { ...CONFLICT, residentId, otherId: against, askUser };
    const { id: conflictId } = await engine.must('knownConflicts.add', conflict);
    const visits = await makeVisits(engine, residentId, askUser);
    const handoff = await makeHandoff(engine, residentId, askUser, caseworker);
    cases[situation] = { requestId, decisionId, entryId, offer, conflictId, ...visits, ...handoff };
  }
  await make.protect(residents.protected, 'both');
  const users = await engine.must('users.list', {});
  administrator = users.find((user) => user.roles.join() === 'administrator')?.id as UserId;
  for (const { id: userId, roles: held } of users.filter((user) => user.id !== administrator))
    for (const residentId of held.length > 1 ? [] : [residents.own, residents.protected])
      await engine.must('assignments.set', { residentId, userId, kind: 'other', from: TODAY });
  await openForAll('expired');
  clock.pass(61);
  await openForAll('emergency');
});
afterAll(() => engine.close());

async function openForAll(situation: 'expired' | 'emergency'): Promise<void> {
  for (const role of roles) {
    await engine.signInAs(role);
    const who = { residentId: residents[situation] };
    await engine.call('emergency.open', { who, ground: 'on-call', reason: REASON });
  }
}

/** Let through, a write is refused for its version or the like: nothing is changed between one question and the next. */
const inputs: Readonly<Record<About, (id: ResidentId, situation: Situation) => unknown>> = {
  'residents.list': () => residentListInput(),
  'residents.get': (id) => ({ id }),
  'residents.alike': (_, situation) => ({ idNumber: null, name: WHO[situation], birthDate: BORN, except: null }),
  'search.find': (_, situation) => ({ text: WHO[situation] }),
  'today.people': () => ({ most: 200 }),
  'residents.change': (id) => ({ ...IDENTITY, id, version: 999, personId: 'keep' }),
  'residents.protect': (id) => ({ id, version: 999, name: null, address: null }),
  'residents.revealId': (id) => ({ id, reason: REASON }),
  'residents.revealAddress': (id) => ({ id, reason: REASON }),
  'courses.open': (residentId) => ({ residentId, state: 'active', from: TODAY, reason: null }),
  'courses.change': (residentId) => ({
    residentId,
    id: residentId,
    version: 999,
    state: 'active',
    on: TODAY,
    pausedUntil: null,
    reason: null,
  }),
  'assignments.set': (residentId) => ({ residentId, userId: administrator, kind: 'other', from: TODAY }),
  'assignments.end': (residentId) => ({ residentId, id: residentId, version: 999, to: TODAY }),
  'emergency.open': (residentId) => ({ who: { residentId }, ground: 'danger', reason: REASON }),
  'visitation.get': (residentId) => ({ residentId }),
  'stays.ofResident': (residentId) => ({ residentId }),
  'messages.inbox': (residentId) => ({ filter: 'all', residentId, offset: 0, limit: 10 }),
  'messages.match': (residentId) => ({ id: residentId, residentId }),
  'requests.add': (residentId) => ({ ...REQUEST, residentId, askedOn: TOMORROW }),
  'requests.answer': (residentId, situation) => ({
    residentId,
    id: cases[situation].requestId,
    version: 999,
    answeredOn: TODAY,
    answer: 'Ja',
  }),
  'decisions.record': (residentId, situation) => ({
    residentId,
    requestId: cases[situation].requestId,
    paragraph: 'abl-5a',
    outcome: 'granted',
    decidedOn: TOMORROW,
    answers: {},
    reasoning: 'Nej',
  }),
  'decisions.hear': (residentId, situation) => ({
    ...HEARD,
    residentId,
    id: cases[situation].decisionId,
    version: 999,
  }),
  'treatments.save': (residentId) => ({
    residentId,
    known: null,
    what: 'Døgnbehandling',
    requestedOn: TOMORROW,
    promisedOn: null,
    startedOn: null,
  }),
  'waiting.list': () => ({ ...EVERY_ENTRY, offset: 0, limit: 50 }),
  'match.forPerson': (residentId) => ({ ...MATCH, residentId, sort: 'rent' }),
  'match.why': (residentId) => ({ homeId: unit, residentId, moveIn: null }),
  'match.forHome': () => ({ ...MATCH, unitId: unit, sort: 'since' }),
  'offers.ofHome': () => ({ unitId: unit }),
  'offers.ofResident': (residentId) => ({ residentId }),
  'offers.prepare': (residentId) => ({ homeId: unit, residentId, moveIn: null }),
  'offers.propose': (residentId) => ({ unitId: unit, residentId, moveIn: null }),
  'offers.offer': (_, situation) => offerInput(cases[situation].offer),
  'offers.accept': (_, situation) => acceptInput(cases[situation].offer),
  'offers.decline': (_, situation) => declineInput(cases[situation].offer),
  'offers.withdraw': (_, situation) => ({ ...cases[situation].offer, reason: 'mistake', note: null }),
  'offers.changeMind': (_, situation) => ({ ...cases[situation].offer, note: 'Nej', ...STAYS }),
  'knownConflicts.of': (residentId) => ({ residentId }),
  'knownConflicts.add': (residentId) => ({
    ...CONFLICT,
    residentId,
    otherId: residents.own,
    askUser: administrator,
    from: TOMORROW,
  }),
  'knownConflicts.end': (residentId, situation) => ({ residentId, id: cases[situation].conflictId, version: 999 }),
  'waiting.get': (residentId) => ({ residentId }),
  'waiting.enter': (residentId, situation) => ({
    ...SAID,
    residentId,
    decisionId: cases[situation].decisionId,
    since: null,
  }),
  'waiting.review': (residentId, situation) => ({ ...SAID, residentId, id: cases[situation].entryId, version: 999 }),
  'waiting.setState': (residentId, situation) => ({
    residentId,
    id: cases[situation].entryId,
    version: 999,
    state: 'paused',
    pausedUntil: NEXT_CONTACT,
    leftReason: null,
    reason: null,
    nextContactOn: NEXT_CONTACT,
  }),
  'residents.previewMerge': (residentId) => ({ residentId, otherId: against }),
  'residents.merge': (residentId) => ({ residentId, version: 999, otherId: against, otherVersion: 999, take: [] }),
  ...rightsAsked,
  ...supportAsked,
  ...visitsAsked((situation) => cases[situation]),
  ...handoffsAsked((situation) => cases[situation]),
  'residents.known': (residentId) => ({ residentId }),
  'residents.timeline': (residentId) => ({ residentId, kinds: [], offset: 0, limit: 50 }),
  'tenancies.ofResident': (residentId) => ({ residentId }),
  ...notesAsked,
};
const CONFLICT = { source: 'worker', reason: 'Gammelt uvenskab', from: TODAY, to: NEXT_CONTACT } as const;
const MATCH = { moveIn: null, possible: false, descending: false, offset: 0, limit: 50 };
const EVERY_ENTRY = { states: [], urgency: null, due: false, sort: 'name', descending: false };

/** These end what hangs on a resident, and here nothing does. */
const HANGING: readonly About[] = [
  'assignments.end',
  'entries.end',
  'support.endGrant',
  'messages.match',
  ...rightsHanging,
  ...supportHanging,
  ...visitsHanging,
];
const LAST = 'emergency.open';
const SHOWS: readonly About[] = [
  'residents.list',
  'residents.get',
  'residents.alike',
  'search.find',
  'waiting.list',
  'match.forHome',
  'offers.ofHome',
  'today.people',
  'visits.day',
  'signs.open',
  'handoffs.board',
];

async function letterOf(operation: About, situation: Situation): Promise<string> {
  const id = residents[situation];
  const answer = await engine.engine.handle({ operation, input: inputs[operation](id, situation) });
  if (!answer.ok) {
    const { code, where, params } = answer.error;
    if (code === 'no-permission') return '-';
    if (code === 'bad-input') return `bad-input ${where}`;
    if (code === 'rule-broken' && params['rule'] === 'resident-in-scope') return 'r';
    // what is not there is looked for only where the resident was found
    return code === 'not-found' && !(HANGING.includes(operation) && where !== 'residentId' && (await sees(id)))
      ? '?'
      : 'x';
  }
  if (!SHOWS.includes(operation)) return 'x';
  const name = shownName(operation, answer.value, id);
  if (name === undefined) return '?';
  return name === null ? 'b' : 'x';
}

async function sees(id: ResidentId): Promise<boolean> {
  return (await engine.call('residents.get', { id })).ok;
}

test('has a row for every operation that names a resident', () => {
  const named = operations.filter((operation) => {
    const { input }: AnySpec = contract[operation];
    return input instanceof z.ZodObject && Object.hasOwn(input.shape, 'residentId');
  });
  expect(named.filter((operation) => !Object.hasOwn(ROWS, operation))).toEqual([]);
});

test.each(roles)('answers a %s about each resident as it is written', async (role) => {
  await engine.signInAs(role);
  // the one that lets in comes last: what it opens is open for the others
  const asked = (Object.keys(ROWS) as About[]).toSorted((a, b) => Number(a === LAST) - Number(b === LAST));
  const found: Record<string, string> = {};
  for (const operation of asked) {
    const letters: string[] = [];
    for (const situation of SITUATIONS) letters.push(await letterOf(operation, situation));
    found[operation] = letters.join('');
  }
  const written = Object.fromEntries(asked.map((operation) => [operation, ROWS[operation][role]]));
  expect(found).toEqual(written);
});
