import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input, Operation } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';

const NARROW: readonly Role[] = ['housing-worker', 'support-worker', 'social-caretaker', 'reader'];
const DAYS = { from: TODAY, to: null };

/** One of everything, each with a word of its own that is to be found nowhere else. */
const WRITTEN = {
  'words.say': { kind: 'good-life', text: 'Ord-om-livet', from: TODAY, saidBy: 'citizen' },
  'animals.add': { kind: 'dog', breed: 'Dyr-af-race', size: 'large', number: 1, assistance: null, ...DAYS },
  'household.add': { firstName: 'Barn-fornavn', birthYear: 2019, kind: 'child', ...DAYS },
  'participants.add': { role: 'psychiatry', name: 'Deltager-navn', phone: '55 55 01 02', ...DAYS },
  'observations.challenge': { code: 'crime', ...DAYS, saidBy: 'worker', reason: 'Udfordring-grund' },
  'observations.judge': { value: 'yes', on: TODAY, reason: 'Vurdering-grund' },
  'observations.exposure': { answers: [{ question: 'has-network', answer: 'partly' }], on: TODAY, saidBy: 'worker' },
  'observations.life': { answers: [{ field: 'quality-of-life', answer: 'no-answer' }], on: TODAY, saidBy: 'citizen' },
  'situations.add': { situation: 'sofa', source: 'citizen', sourceNote: 'Kilde-note', ...DAYS },
} satisfies { readonly [O in Operation]?: Omit<Input<O>, 'residentId'> };
const WISH = { kind: 'wishes', text: 'Ord-om-ønsker', from: TODAY, saidBy: 'citizen' } as const;
type Act = keyof typeof WRITTEN | 'wish';
const ACTS = [...(Object.keys(WRITTEN) as (keyof typeof WRITTEN)[]), 'wish'] as const;

/** By hand: which word of it tells a role that it is there. */
const SEES: Readonly<Record<Act, { readonly word: string; readonly roles: string }>> = {
  //                                            housing support caretaker reader
  'words.say': { word: 'Ord-om-livet', roles: '        -   x   -   x' },
  wish: { word: 'Ord-om-ønsker', roles: '              x   x   x   x' },
  'animals.add': { word: 'Dyr-af-race', roles: '       x   x   x   x' },
  'household.add': { word: 'Barn-fornavn', roles: '    x   x   x   x' },
  'participants.add': { word: 'Deltager-navn', roles: 'x   x   x   x' },
  'observations.challenge': { word: 'Udfordring-grund', roles: '-   -   -   -' },
  'observations.judge': { word: 'Vurdering-grund', roles: '    -   -   -   -' },
  'observations.exposure': { word: 'partly', roles: ' -   -   -   -' },
  'observations.life': { word: 'no-answer', roles: '  -   x   -   -' },
  'situations.add': { word: 'Kilde-note', roles: '    -   x   -   x' },
};
const seenBy = (act: Act, role: Role): boolean => SEES[act].roles.trim().split(/\s+/)[NARROW.indexOf(role)] === 'x';
const PROTECTED_HIDES: readonly Act[] = ['words.say', 'wish', 'household.add', 'participants.add'];

let engine: TestEngine;
let own: ResidentId;
let hidden: ResidentId;
let other: ResidentId;
beforeAll(async () => {
  engine = await openTestEngine({ roles: [...NARROW, 'caseworker', 'administrator'] });
  const make = residentsOf(engine);
  [own, hidden, other] = [await make.resident('Åse Ærøe'), await make.resident('Gry Gemt'), await make.resident('Bo')];
  await make.protect(hidden, 'both');
  for (const residentId of [own, hidden, other]) for (const act of ACTS) await write(act, residentId);
  const users = await engine.must('users.list', {});
  for (const residentId of [own, hidden])
    for (const { id, roles } of users)
      if (NARROW.some((role) => roles.includes(role)))
        await engine.must('assignments.set', { residentId, userId: id as UserId, kind: 'other', from: TODAY });
});
afterAll(() => engine.close());

async function write(act: Act, residentId: ResidentId) {
  const answer =
    act === 'wish'
      ? await engine.call('words.say', { residentId, ...WISH })
      : await engine.call(act, { residentId, ...WRITTEN[act] } as never);
  return answer.ok ? 'done' : `${answer.error.code}/${answer.error.where}`;
}
const known = (residentId: ResidentId) => engine.must('residents.known', { residentId });
const timeline = (residentId: ResidentId, more: Partial<Input<'residents.timeline'>> = {}) =>
  engine.must('residents.timeline', { residentId, kinds: [], offset: 0, limit: 200, ...more });

describe.each(NARROW)('a %s', (role) => {
  test.each(ACTS)('sees of %s what the work needs, on the page and on the timeline alike', async (act) => {
    await engine.signInAs(role);
    for (const residentId of [own, hidden]) {
      const isNote = act === 'situations.add' && residentId === hidden;
      const hides = residentId === hidden && PROTECTED_HIDES.includes(act) && !/support|caretaker/.test(role);
      const wanted = seenBy(act, role) && !hides && !isNote;
      const page = JSON.stringify(await known(residentId));
      const line = JSON.stringify((await timeline(residentId)).rows);
      expect([page.includes(SEES[act].word), line.includes(SEES[act].word)], act).toEqual([wanted, wanted]);
    }
  });

  test('is told of no kind, no count and no row that is hidden, also when asking for it', async () => {
    await engine.signInAs(role);
    const sensitive = await timeline(own, { kinds: ['challenges', 'exposure'] });
    expect([sensitive.rows, sensitive.total]).toEqual([[], 0]);
    expect(sensitive.kinds).not.toContain('challenges');
    expect(sensitive.kinds).not.toContain('exposure');
    const all = await timeline(own);
    expect(all.rows).toHaveLength(all.total);
    expect(all.kinds.toSorted()).toEqual([...new Set(objectsOf(all).map(({ kind }) => kind))].toSorted());
  });

  test('sees nothing of anybody else, and writes nothing about them', async () => {
    await engine.signInAs(role);
    const missing = { ok: false, error: { code: 'not-found', where: 'residentId', params: {} } };
    expect(await engine.call('residents.known', { residentId: other })).toEqual(missing);
    const wanted = { residentId: other, kinds: [], offset: 0, limit: 50 };
    expect(await engine.call('residents.timeline', wanted)).toEqual(missing);
    const refused = role === 'reader' ? 'no-permission/null' : 'not-found/residentId';
    for (const act of ACTS) expect(await write(act, other), act).toBe(refused);
  });

  test('writes what they see, and nothing beside it', async () => {
    await engine.signInAs(role);
    const page = await known(own);
    if (role === 'reader') expect(page.mayNote).toEqual([]);
    for (const act of ACTS) {
      const mine =
        role === 'reader' ? 'no-permission/null' : seenBy(act, role) ? /^done$|rule-broken/ : 'no-permission/group';
      expect(await write(act, own), act).toMatch(mine);
    }
  });
});

test.each(['caseworker', 'first'] as const)('a %s sees everything of everybody', async (role) => {
  await engine.signInAs(role);
  for (const residentId of [own, hidden, other]) {
    const page = JSON.stringify(await known(residentId));
    const line = JSON.stringify((await timeline(residentId)).rows);
    const missing = ACTS.filter((act) => !page.includes(SEES[act].word) || !line.includes(SEES[act].word));
    // who said where somebody was may tell where that is
    expect(missing).toEqual(residentId === hidden ? ['situations.add'] : []);
  }
});

test('an administrator sees nothing of it, and an end of the assignment takes it from who saw it, undo included', async () => {
  await engine.signInAs('administrator');
  expect(await engine.call('residents.known', { residentId: own })).toMatchObject({ error: { code: 'no-permission' } });
  await engine.signInAs('support-worker');
  expect(await write('words.say', own)).toBe('done');
  const { undo } = await engine.must('changes.last', {});
  await engine.signInAs('first');
  const { assignments } = await engine.must('residents.get', { id: own });
  for (const { id, version } of assignments)
    await engine.must('assignments.end', { residentId: own, id, version, to: addDays(TODAY, -1) });
  await engine.signInAs('support-worker');
  const refused = { ok: false, error: { code: 'not-found', where: 'seq', params: {} } };
  expect(await engine.call('changes.undo', { seq: undo?.seq ?? 0 })).toEqual(refused);
});
