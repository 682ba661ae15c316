import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { planInput, safetyInput, signInput, visitInput } from '../../../helpers/visits.ts';
import { undoLast } from '../changes/acts.ts';
import { listOf, rule, visitsWorld } from './visits-world.ts';

const IN_A_WEEK = addDays(TODAY, 7);
const { engine: opened, idOf, visited, somebody, dayOf } = visitsWorld();
let engine: TestEngine;
let residentId: ResidentId;
beforeAll(async () => {
  engine = opened();
  residentId = await somebody('Prøve Egen');
});

describe('where a visit goes', () => {
  it('is an address, and none where it is protected or the home is shielded', async () => {
    await engine.signInAs('caseworker');
    const homes = homesOf(engine);
    const estate = await homes.estate('Kærgården');
    const on = addDays(TODAY, 3);
    const living = async (name: string, shielded: boolean): Promise<ResidentId> => {
      const id = await visited(name);
      const unitId = await homes.unit(estate, { shielded });
      await engine.must('tenancies.start', {
        ...{ unitId, kind: 'lease', from: TODAY, to: null },
        persons: [{ residentId: id, role: 'tenant' }],
      });
      await engine.must('visits.plan', planInput(id, idOf('social-caretaker'), { on, from: null }));
      return id;
    };
    const [open, shielded, hidden] = [
      await living('Prøve Åben', false),
      await living('Prøve Skærmet', true),
      await living('Prøve Skjult', false),
    ];
    await residentsOf(engine).protect(hidden, 'address');
    await engine.signInAs('social-caretaker');
    const seen = (await dayOf(on)).map(({ residentId: id, address, isAddressHidden }) => [
      id,
      address,
      isAddressHidden,
    ]);
    expect(seen).toHaveLength(3);
    expect(seen).toContainEqual([open, 'Skovhusene 1', false]);
    expect(seen).toContainEqual([shielded, null, true]);
    expect(seen).toContainEqual([hidden, null, true]);
    const atHome = await engine.must('visits.list', listOf({ from: on, to: on, unitId: await homeOf(open) }));
    expect(atHome.visits.map(({ residentId: id }) => id)).toEqual([open]);
  });

  it('is the place itself for a round, without anybody’s name', async () => {
    await engine.signInAs('caseworker');
    const homes = homesOf(engine);
    const estate = await homes.estate('Engen');
    const unit = await homes.unit(estate, { shielded: true });
    await engine.signInAs('social-caretaker');
    const round = { on: TODAY, from: null, minutes: 15, topics: ['noise' as const], note: null };
    await engine.must('visits.logRound', { ...round, unitId: null, estateId: estate });
    await engine.must('visits.logRound', { ...round, unitId: unit, estateId: null });
    expect(await engine.call('visits.logRound', { ...round, unitId: unit, estateId: estate })).toMatchObject(
      rule('round-needs-place', 'unitId'),
    );
    const places = (await dayOf()).filter((one) => one.residentId === null).map(({ place, name }) => [place, name]);
    expect(places).toEqual([
      ['Engen', null],
      [null, null],
    ]);
  });
});

async function homeOf(id: ResidentId) {
  return (await engine.must('residents.get', { id })).home?.unitId ?? null;
}

describe('what a visitor must know', () => {
  it('holds until its day or its end, and a leader alone exempts it from insight', async () => {
    const { id } = await engine.must('safety.add', safetyInput(residentId));
    expect(await engine.call('safety.add', safetyInput(residentId, { to: addDays(TODAY, -1) }))).toMatchObject(
      rule('safety-ends-before', 'to'),
    );
    const exempt = { residentId, id, version: 1, reason: 'Røber, hvem der har sagt det' };
    expect(await engine.call('safety.exempt', exempt)).toMatchObject({ error: { code: 'no-permission' } });
    await engine.signInAs('leader');
    await engine.must('safety.exempt', exempt);
    const [note] = (await engine.must('safety.ofResident', { residentId })).notes;
    expect(note).toMatchObject({ holds: true, exempt: { by: 'Prøve leader', reason: exempt.reason } });
    await engine.signInAs('social-caretaker');
    expect((await engine.must('visits.beside', { residentId, visitId: null })).safety).toEqual(['Stor hund']);
    await engine.must('safety.end', { residentId, id, version: 2 });
    expect((await engine.must('visits.beside', { residentId, visitId: null })).safety).toEqual([]);
  });
});

describe('an early sign', () => {
  it('is raised once by two attempts in a row, and ends when somebody looks', async () => {
    const id = await somebody('Prøve Tegn');
    const attempt = visitInput(id, { state: 'not-home', note: null, topics: [], people: [] });
    const miss = () => engine.must('visits.log', { ...attempt, next: { on: IN_A_WEEK, from: null } });
    expect([(await miss()).sign, (await miss()).sign, (await miss()).sign]).toEqual([false, true, false]);
    const [sign] = (await engine.must('signs.open', {})).signs.filter((one) => one.residentId === id);
    expect(sign).toMatchObject({ what: 'misses', visits: 2, isMine: true });
    const looked = { id: sign?.id as never, version: 1, outcome: 'followed', note: 'Ringet til søsteren' } as const;
    await engine.must('signs.triage', looked);
    expect((await engine.must('signs.open', {})).signs.some((one) => one.residentId === id)).toBe(false);
    expect(await engine.call('signs.triage', looked)).toMatchObject({ error: { code: 'already-ended' } });
  });
});

describe('an early sign about a home', () => {
  it('is its owner’s, its author’s and the leader’s, and says no place of a shielded home', async () => {
    await engine.signInAs('caseworker');
    const homes = homesOf(engine);
    const estate = await homes.estate('Lyngparken');
    const [open, shielded] = [await homes.unit(estate), await homes.unit(estate, { shielded: true })];
    await engine.signInAs('social-caretaker');
    const about = { residentId: null, saw: 'Døren står åben', ownerId: idOf('support-worker') };
    const write = (more: object) =>
      engine.call('signs.add', signInput(residentId, idOf('leader'), { ...about, ...more }));
    expect(await write({ unitId: null })).toMatchObject(rule('sign-needs-one', 'residentId'));
    expect(await write({ unitId: open, residentId })).toMatchObject(rule('sign-needs-one', 'residentId'));
    expect(await write({ unitId: residentId })).toMatchObject({ error: { code: 'not-found', where: 'unitId' } });
    expect(await write({ unitId: open, ownerId: idOf('reader') })).toMatchObject(rule('owner-sees-not', 'ownerId'));
    expect(await write({ unitId: open })).toMatchObject({ ok: true });
    await undoLast(engine);
    expect(await write({ unitId: open })).toMatchObject({ ok: true });
    expect(await write({ unitId: shielded })).toMatchObject({ ok: true });
    const seen = async () =>
      (await engine.must('signs.open', {})).signs
        .filter(({ unitId }) => unitId !== null)
        .map(({ place, name, isMine }) => ({ place, name, isMine }));
    const both = (isMine: boolean) => [
      { place: 'Skovhusene 1', name: null, isMine },
      { place: null, name: null, isMine },
    ];
    expect(await seen()).toEqual(both(false));
    await engine.signInAs('leader');
    expect(await seen()).toEqual(both(false));
    await engine.signInAs('caseworker');
    expect(await seen()).toEqual([]);
    await engine.signInAs('support-worker');
    expect(await seen()).toEqual(both(true));
    const [first] = (await engine.must('signs.open', {})).signs.filter(({ unitId }) => unitId === open);
    const looked = { id: first?.id as never, version: 1, outcome: 'followed', note: null } as const;
    await engine.signInAs('caseworker');
    expect(await engine.call('signs.triage', looked)).toMatchObject({ error: { code: 'not-found' } });
    await engine.signInAs('support-worker');
    await engine.must('signs.triage', looked);
    expect(await seen()).toHaveLength(1);
    await engine.signInAs('social-caretaker');
  });
});

describe('a visit of two workers', () => {
  it('stands on the day of both, and goes along when it is moved; the other is somebody else who sees them', async () => {
    const id = await somebody('Prøve Tosomt');
    const on = addDays(TODAY, 12);
    const two = (more: object) =>
      engine.call(
        'visits.plan',
        planInput(id, idOf('social-caretaker'), { on, secondId: idOf('support-worker'), ...more }),
      );
    expect(await two({ secondId: idOf('social-caretaker') })).toMatchObject(rule('second-is-alone', 'secondId'));
    expect(await two({ workerId: null })).toMatchObject(rule('second-is-alone', 'secondId'));
    expect(await two({ secondId: idOf('reader') })).toMatchObject(rule('owner-sees-not', 'secondId'));
    const planned = await two({});
    if (!planned.ok) throw new Error('refused');
    await engine.signInAs('support-worker');
    expect(await dayOf(on)).toMatchObject([{ worker: 'Prøve social-caretaker', second: 'Prøve support-worker' }]);
    await engine.signInAs('social-caretaker');
    const { id: visitId } = planned.value as { id: never };
    const to = { on: addDays(on, 1), from: null, workerId: idOf('social-caretaker'), reason: 'Kursus' };
    await engine.must('visits.move', { id: visitId, version: 1, ...to });
    const [moved] = await dayOf(addDays(on, 1));
    expect(moved).toMatchObject({ second: 'Prøve support-worker' });
    const alone = { ...to, id: moved?.id as never, version: 1, workerId: idOf('support-worker') };
    await engine.must('visits.move', alone);
    await engine.signInAs('support-worker');
    expect(await dayOf(addDays(on, 1))).toMatchObject([{ state: 'moved' }, { state: 'planned', second: null }]);
    await engine.signInAs('social-caretaker');
  });
});

describe('short texts', () => {
  it('are each worker’s own', async () => {
    await engine.must('snippets.add', { text: 'Alt vel i dag.' });
    const [mine] = (await engine.must('snippets.list', {})).snippets;
    await engine.signInAs('support-worker');
    expect((await engine.must('snippets.list', {})).snippets).toEqual([]);
    expect(await engine.call('snippets.remove', { id: mine?.id as never })).toMatchObject({
      error: { code: 'not-found' },
    });
    await engine.signInAs('social-caretaker');
    await engine.must('snippets.remove', { id: mine?.id as never });
    expect((await engine.must('snippets.list', {})).snippets).toEqual([]);
  });
});
