import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { planInput, safetyInput, visitInput } from '../../../helpers/visits.ts';
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
