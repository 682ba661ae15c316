import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planDemo } from '../../../../main/engine/demo/plan.ts';
import type { Engine } from '../../../../main/engine/engine.ts';
import { createEngine } from '../../../../main/engine/engine.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import type { ShownOffer } from '../../../../shared/contract/offers.ts';
import { noUnitFilter } from '../../../../shared/contract/units.ts';
import { overlaps } from '../../../../shared/dates.ts';
import { passwordProblem } from '../../../../shared/domain/password-rules.ts';
import { courseStates } from '../../../../shared/domain/residents.ts';
import { unitTypeCodes } from '../../../../shared/domain/unit-types.ts';
import { roles } from '../../../../shared/domain/users.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { fixedClock, TODAY } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { residentListInput } from '../../../helpers/residents.ts';

const root = mkdtempSync(path.join(tmpdir(), 'tryg-demo-'));
const filter = noUnitFilter;

let engine: Engine;
let made: Output<'setup.createDemo'>;
beforeAll(async () => {
  engine = createEngine({ folder: path.join(root, 'data'), clock: fixedClock(TODAY) });
  const answer = await engine.call('setup.createDemo', { seed: 1, today: null });
  if (!answer.ok) throw new Error(answer.error.code);
  made = answer.value;
});
afterAll(async () => {
  await engine.lock('closing');
  rmSync(root, { recursive: true, force: true });
});

describe('the demo municipality', () => {
  it('ends locked, and lets one person of each role in', async () => {
    expect(engine.state().state).toBe('locked');
    expect(made.users.map(({ role }) => role).sort()).toEqual([...roles].sort());
    for (const { name, login, password } of made.users)
      expect(passwordProblem(password, [name, login, 'Lindeby Kommune'])).toBeNull();
  });

  it('has 120 homes of all types, 108 let, 6 free, 6 out of service', async () => {
    const mette = made.users.find(({ login }) => login === 'mette');
    expect((await engine.call('session.unlock', { login: 'mette', password: mette?.password ?? '' })).ok).toBe(true);
    const list = await engine.call('units.list', { filter, sort: 'address', descending: false, offset: 0, limit: 200 });
    if (!list.ok) throw new Error(list.error.code);
    const column = (name: string) => list.value.rows.map((cells) => cells[list.value.columns.indexOf(name as never)]);

    expect(new Set(column('type'))).toEqual(new Set(unitTypeCodes));
    const state = column('occupied').map((occupied, index) =>
      occupied ? 'let' : column('outOfService')[index] ? 'out' : 'free',
    );
    const count = (one: string) => state.filter((other) => other === one).length;
    expect({ all: list.value.all, let: count('let'), free: count('free'), out: count('out') }).toEqual({
      all: 120,
      let: 108,
      free: 6,
      out: 6,
    });
    expect(made.counts).toMatchObject({
      users: 7,
      associations: 3,
      estates: 12,
      units: 120,
      let: 108,
      free: 6,
      outOfService: 6,
    });
    expect(made.counts['shielded']).toBeGreaterThan(3);
    expect(made.counts['protected']).toBeGreaterThan(3);
  });

  it('has something to do today, a free home for a dog, and two municipal buildings', async () => {
    const today = await engine.call('today.overview', {});
    const dogs = await engine.call('units.list', {
      filter: { ...filter, freeOn: TODAY, animal: 'dog' },
      sort: 'address',
      descending: false,
      offset: 0,
      limit: 50,
    });
    const estates = await engine.call('estates.list', {});
    if (!today.ok || !dogs.ok || !estates.ok) throw new Error('refused');

    expect(today.value.vacancyCount).toBe(6);
    expect(today.value.ending.length).toBeGreaterThan(0);
    expect(today.value.repairs.length).toBeGreaterThan(0);
    expect(today.value.vacantDaysByMonth.filter(({ days }) => days > 0).length).toBeGreaterThan(6);
    expect(dogs.value.total).toBeGreaterThan(0);
    expect(estates.value.filter(({ associationId }) => associationId === null)).toHaveLength(2);
    expect(estates.value.every(({ rules }) => rules.length === 2)).toBe(true);
  });

  it('has twenty-four people with forløb and workers, none of whom could be anybody', async () => {
    const list = await engine.call('residents.list', residentListInput({ states: [...courseStates] }));
    const homeless = await engine.call('residents.list', residentListInput({ withoutHome: true, active: true }));
    if (!list.ok || !homeless.ok) throw new Error('refused');
    const column = (name: string) => list.value.rows.map((cells) => cells[list.value.columns.indexOf(name as never)]);
    expect(list.value.total).toBe(24);
    expect(new Set(column('course'))).toEqual(new Set(['contacted', 'active', 'paused', 'closed', 'dead']));
    expect(list.value.active).toBe(22);
    expect(homeless.value.total).toBe(9);
    expect(column('primaryWorker').filter((name) => name === null)).toHaveLength(1);
    expect(column('protected').filter((what) => what !== 'none')).toHaveLength(3);
    for (const id of column('id') as ResidentId[]) {
      const card = await engine.call('residents.get', { id });
      if (!card.ok) throw new Error('refused');
      expect(card.value.idMasked ?? '610170-••••').toMatch(/^[6-9]\d{5}-••••$/);
      expect(card.value.phone ?? '55 55 00 00').toMatch(/^55 55 \d\d \d\d$/);
    }
  });

  it('tells what they say and how they live, with nobody judged but by a person with a reason', async () => {
    const list = await engine.call('residents.list', residentListInput({ states: [...courseStates] }));
    if (!list.ok) throw new Error('refused');
    const known: Output<'residents.known'>[] = [];
    for (const cells of list.value.rows) {
      const page = await engine.call('residents.known', { residentId: cells[0] as ResidentId });
      if (!page.ok) throw new Error('refused');
      known.push(page.value);
    }
    const some = (has: (one: (typeof known)[number]) => boolean) => known.filter(has).length;
    expect(some(({ texts }) => texts.some(({ counts, saidBy }) => counts && saidBy === 'citizen'))).toBe(8);
    expect(some(({ texts }) => texts.some(({ counts }) => !counts))).toBe(1);
    expect(some(({ animals }) => (animals?.length ?? 0) > 0)).toBe(4);
    expect(some(({ household }) => (household?.length ?? 0) > 0)).toBe(2);
    expect(some(({ challenges }) => (challenges?.length ?? 0) > 0)).toBe(3);
    expect(
      known.flatMap(({ vulnerable }) => vulnerable ?? []).map(({ by, reason }) => [by, reason.length > 20]),
    ).toEqual([['Mette Kjær', true]]);
    expect(known.flatMap(({ housing }) => housing ?? []).map(({ step }) => step)).toContain('look');
    const phones = known.flatMap(({ participants }) => participants ?? []).map(({ phone }) => phone ?? '55 55 00 00');
    expect(phones.filter((phone) => !/^55 55 \d\d \d\d$/.test(phone))).toEqual([]);
    for (const { situations } of known.flatMap(({ housing }) => housing ?? []))
      for (const [index, one] of situations.entries())
        expect(situations.slice(index + 1).some((other) => overlaps(one, other))).toBe(false);
  });

  it('has a list of those who wait, each with needs, and offers in every state that stands', async () => {
    const waiting = await engine.call('waiting.list', {
      states: ['waiting', 'paused', 'left'],
      urgency: null,
      due: false,
      sort: 'since',
      descending: false,
      offset: 0,
      limit: 50,
    });
    if (!waiting.ok) throw new Error('refused');
    const rows = objectsOf(waiting.value);
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    expect({ all: rows.length, waiting: count('waiting'), paused: count('paused'), left: count('left') }).toEqual({
      all: 12,
      waiting: 8,
      paused: 1,
      left: 3,
    });
    expect(rows.every(({ musts, wishes }) => musts + wishes > 0)).toBe(true);
    expect(new Set(rows.map(({ urgency }) => urgency)).size).toBe(3);
    const offers: ShownOffer[] = [];
    for (const { residentId } of rows) {
      const list = await engine.call('offers.ofResident', { residentId });
      if (!list.ok) throw new Error('refused');
      offers.push(...list.value.offers);
    }
    expect(offers.map(({ state }) => state).sort()).toEqual([
      'accepted',
      'accepted',
      'declined',
      'expired',
      'offered',
      'proposed',
      'proposed',
      'regretted',
    ]);
    const [declined] = offers.filter(({ state }) => state === 'declined');
    const kept = rows.find(({ residentId }) => residentId === declined?.residentId);
    expect([declined?.consequence, kept?.state, kept?.nextContactOn]).toEqual(['stay', 'waiting', '2026-11-24']);
  });

  it('has five people on the way out, one of whom left without a home, and an answer that somebody waits for', async () => {
    const board = await engine.call('handoffs.board', {});
    const today = await engine.call('handoffs.today', {});
    if (!board.ok || !today.ok) throw new Error('refused');
    const told = board.value.handoffs.map(({ phase, home, type }) => [phase, home, type]);
    expect(told[0]).toEqual(['discharged', 'none', 'psychiatric']);
    expect(told.slice(1).toSorted()).toEqual([
      ['admitted', 'unknown', 'release'],
      ['first-night', 'kept', 'psychiatric'],
      ['meeting', 'unknown', 'psychiatric'],
      ['warned', 'kept', 'psychiatric'],
    ]);
    expect(board.value.withoutHome).toBe(1);
    expect(today.value.lines.map(({ what }) => what)).toEqual(expect.arrayContaining(['without-home', 'to-accept']));
  });

  it('keeps a whole log and one nødopslag for the leader, and is never made twice', async () => {
    await engine.lock('asked');
    const karen = made.users.find(({ login }) => login === 'karen');
    await engine.call('session.unlock', { login: 'karen', password: karen?.password ?? '' });
    const inbox = await engine.call('emergency.list', { unseen: true, offset: 0, limit: 50 });
    expect(inbox.ok ? inbox.value.rows.map((cells) => cells[inbox.value.columns.indexOf('resident')]) : []).toEqual([
      'Kalle Kampmose',
    ]);
    expect(await engine.call('audit.verify', {})).toMatchObject({ ok: true, value: { ok: true } });
    await engine.lock('asked');
    expect(await engine.call('setup.createDemo', { seed: 1, today: null })).toMatchObject({
      ok: false,
      error: { code: 'already-set-up' },
    });
  });
});

describe('the plan of a demo', () => {
  it('is the same for the same seed and day, another for another', () => {
    expect(planDemo(7, TODAY, 120)).toEqual(planDemo(7, TODAY, 120));
    expect(planDemo(8, TODAY, 120)).not.toEqual(planDemo(7, TODAY, 120));
  });

  it.each([
    [1, 120],
    [2, 120],
    [3, 2_000],
    [4, 20_000],
  ])('holds the rules of homes and tenancies with seed %i and %i homes', (seed, homes) => {
    const plan = planDemo(seed, TODAY, homes);
    const all = plan.estates.flatMap(({ homes: planned }) => planned);

    expect(all).toHaveLength(homes);
    for (const { homes: planned } of plan.estates)
      expect(new Set(planned.map(({ home }) => home.tenancyNumber)).size).toBe(planned.length);
    for (const { home, life } of all) {
      const clashes = life.tenancies.some((one, index) =>
        life.tenancies.slice(index + 1).some((other) => overlaps(one, other)),
      );
      expect(clashes).toBe(false);
      for (const { from } of life.tenancies) expect(home.plannedFrom === null || home.plannedFrom <= from).toBe(true);
    }
    const addresses = all.map(({ home }) => JSON.stringify(home.address));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(new Set(plan.estates.map(({ estate }) => `${estate.association}/${estate.name}`)).size).toBe(
      plan.estates.length,
    );
  });
});
