import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import type { MatchedHomeRow, MatchedPersonRow } from '../../../../shared/contract/matching.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { ResidentId, UnitId } from '../../../../shared/ids.ts';
import { gapSentence, judgedSentence, ruleName } from '../../../../shared/text/match-sentences.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, objectsOf } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { NEXT_CONTACT, waitingOf } from '../../../helpers/waiting.ts';

type Needs = Input<'waiting.enter'>['needs'];
const DOG: Needs = {
  animals: { value: [{ kind: 'dog', count: 1, size: 'small', assistance: false, breed: null }], strength: 'must' },
};

let test: TestEngine;
let units: Readonly<Record<'noDogs' | 'dogs' | 'unsaid' | 'shielded' | 'let' | 'later', UnitId>>;
let people: Readonly<Record<'dog' | 'quiet' | 'area', ResidentId>>;

beforeAll(async () => {
  test = await openTestEngine({ roles: ['housing-worker'] });
  const [homes, residents, waiting] = [homesOf(test), residentsOf(test), waitingOf(test)];
  const [strict, kind, silent] = [
    await homes.estate('Kærgården'),
    await homes.estate('Ågården'),
    await homes.estate('Engen'),
  ];
  await homes.houseRules(strict, '2020-01-01', { dog: 'no' });
  await homes.houseRules(kind, '2020-01-01', { dog: 'yes' });
  await homes.defaults(kind, { noiseTolerated: true });
  units = {
    noDogs: await homes.unit(strict, { rentOre: 300_000 }),
    dogs: await homes.unit(kind, { rentOre: 500_000 }),
    unsaid: await homes.unit(silent, { rentOre: 400_000 }),
    shielded: await homes.unit(kind, { rentOre: 600_000, shielded: true }),
    let: await homes.unit(kind),
    later: await homes.unit(kind, { rentOre: 700_000 }),
  };
  await homes.tenancy(units.let, { from: '2026-01-01' });
  await homes.tenancy(units.later, { from: '2026-01-01', to: '2026-12-31' });
  const enter = async (name: string, more: Partial<Input<'waiting.enter'>>) => {
    const residentId = await residents.resident(name);
    await waiting.entered(residentId, more);
    return residentId;
  };
  people = {
    dog: await enter('Åsa Prøve', { needs: DOG, since: isoDate('2026-09-01') }),
    quiet: await enter('Bo Prøve', { needs: { quiet: { value: true, strength: 'wish' } } }),
    area: await enter('Ea Prøve', {
      needs: { area: { value: ['2999'], strength: 'must' } },
      since: isoDate('2026-10-01'),
    }),
  };
});
afterAll(() => test.close());

async function homesFor(residentId: ResidentId, more: Partial<Input<'match.forPerson'>> = {}) {
  const any = { moveIn: null, possible: false, sort: 'rent', descending: false, offset: 0, limit: 50 } as const;
  const page = await test.must('match.forPerson', { ...any, residentId, ...more });
  return { ...page, homes: objectsOf<MatchedHomeRow>(page) };
}

async function peopleFor(unitId: UnitId, more: Partial<Input<'match.forHome'>> = {}) {
  const any = { moveIn: null, possible: false, sort: 'since', descending: false, offset: 0, limit: 50 } as const;
  return objectsOf<MatchedPersonRow>(await test.must('match.forHome', { ...any, unitId, ...more }));
}

const why = async (homeId: UnitId, residentId: ResidentId, moveIn: Input<'match.why'>['moveIn'] = null) =>
  test.must('match.why', { homeId, residentId, moveIn });

describe('homes for a person', () => {
  it('come in the order that was asked for, whether they suit or not', async () => {
    const { homes, all } = await homesFor(people.dog);
    expect(homes.map(({ unitId, must }) => [unitId, must])).toEqual([
      [units.noDogs, 'fail'],
      [units.unsaid, 'unknown'],
      [units.dogs, 'pass'],
      [units.shielded, 'unknown'],
      [units.later, 'unknown'],
    ]);
    const down = await homesFor(people.dog, { descending: true });
    expect(down.homes.map(({ unitId }) => unitId)).toEqual(homes.map(({ unitId }) => unitId).toReversed());
    expect(all).toBe(5);
  });

  it('say which must rules fail and which nobody can answer', async () => {
    const { homes } = await homesFor(people.dog);
    expect(homes.map(({ failing, unknown }) => [failing, unknown])).toEqual([
      [['animals'], []],
      [[], ['animals']],
      [[], []],
      [[], ['shielding', 'animals']],
      [[], ['letting']],
    ]);
    const possible = await homesFor(people.dog, { possible: true });
    expect(possible.homes.map(({ unitId }) => unitId)).not.toContain(units.noDogs);
    expect([possible.total, possible.all]).toEqual([4, 5]);
  });

  it('tell nothing of where a shielded one lies, also to who asks for its area', async () => {
    const { homes } = await homesFor(people.area);
    expect(homes.find(({ unitId }) => unitId === units.shielded)).toMatchObject({
      address: null,
      estate: null,
      town: null,
      unknown: ['shielding', 'area'],
    });
    expect(homes.find(({ unitId }) => unitId === units.dogs)).toMatchObject({ estate: 'Ågården', must: 'pass' });
  });

  it('come page by page, all counted, with or without those that a must rule leaves out', async () => {
    for (const possible of [false, true]) {
      const { homes } = await homesFor(people.dog, { possible });
      for (const [offset, one] of homes.entries()) {
        const page = await homesFor(people.dog, { possible, offset, limit: 1 });
        expect([page.homes, page.total, page.all]).toEqual([[one], homes.length, 5]);
      }
    }
  });

  it('are free on the day of moving in', async () => {
    const mustOn = async (moveIn: string) =>
      (await homesFor(people.dog, { moveIn: isoDate(moveIn) })).homes.find(({ unitId }) => unitId === units.later)
        ?.must;
    expect([await mustOn('2026-12-31'), await mustOn('2027-01-01')]).toEqual(['fail', 'pass']);
  });
});

describe('people for a home', () => {
  it('come in the order that was asked for, and nobody before another for what they need', async () => {
    const names = async (more: Partial<Input<'match.forHome'>>) =>
      (await peopleFor(units.noDogs, more)).map(({ name }) => name);
    expect(await names({ sort: 'name' })).toEqual(['Bo Prøve', 'Ea Prøve', 'Åsa Prøve']);
    expect(await names({ sort: 'since' })).toEqual(['Bo Prøve', 'Åsa Prøve', 'Ea Prøve']);
    expect(await names({ sort: 'since', possible: true })).toEqual(['Bo Prøve', 'Ea Prøve']);
  });

  it('come page by page, all counted, with or without those whom a must rule leaves out', async () => {
    for (const possible of [false, true]) {
      const all = await peopleFor(units.noDogs, { possible });
      for (const [offset, one] of all.entries()) {
        const any = { moveIn: null, possible, sort: 'since', descending: false, offset, limit: 1 } as const;
        const page = await test.must('match.forHome', { ...any, unitId: units.noDogs });
        expect(objectsOf<MatchedPersonRow>(page)).toEqual([one]);
        expect([page.total, page.all]).toEqual([all.length, 3]);
      }
    }
  });

  it('have wishes that stop nothing', async () => {
    const bo = (await peopleFor(units.dogs)).find(({ name }) => name === 'Bo Prøve');
    expect(bo).toMatchObject({ must: 'pass', unfits: ['quiet'] });
  });

  it('are without those who pause', async () => {
    const [entry] = await test.must('waiting.get', { residentId: people.quiet });
    if (!entry) throw new Error('no entry');
    const set = { residentId: people.quiet, id: entry.id, leftReason: null, reason: null, nextContactOn: NEXT_CONTACT };
    await test.must('waiting.setState', { ...set, version: entry.version, state: 'paused', pausedUntil: NEXT_CONTACT });
    expect((await peopleFor(units.dogs)).map(({ residentId }) => residentId)).not.toContain(people.quiet);
    const resumed = { ...set, version: entry.version + 1, state: 'waiting' as const, pausedUntil: null };
    await test.must('waiting.setState', resumed);
    expect((await peopleFor(units.dogs)).map(({ residentId }) => residentId)).toContain(people.quiet);
  });

  it('are those of who asks alone, without the name that is protected from them', async () => {
    const staff = (await test.must('assignments.staff', {})).find(({ name }) => name === 'Prøve housing-worker');
    if (!staff) throw new Error('nobody');
    for (const residentId of [people.dog, people.area])
      await test.must('assignments.set', { residentId, userId: staff.id, kind: 'other', from: TODAY });
    await residentsOf(test).protect(people.dog);
    await test.signInAs('housing-worker');
    const shown = await peopleFor(units.dogs, { sort: 'name' });
    const page = { moveIn: null, possible: false, sort: 'name', descending: false, offset: 0, limit: 1 } as const;
    const { total, all } = await test.must('match.forHome', { ...page, unitId: units.dogs });
    const outside = await test.call('match.why', { homeId: units.dogs, residentId: people.quiet, moveIn: null });
    const gap = await test.must('match.gap', {});
    await test.signInAs('first');
    expect(shown.map(({ name }) => name)).toEqual(['Ea Prøve', null]);
    expect([total, all]).toEqual([2, 2]);
    expect(outside).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(gap.people).toBe(2);
  });
});

describe('why', () => {
  it('says each rule in words, and why not', async () => {
    const { must, judged } = await why(units.noDogs, people.dog);
    expect(must).toBe('fail');
    expect(judged.map((one) => `${ruleName(one.rule, 'da')}: ${judgedSentence(one, 'da')}`)).toContain(
      'Dyr: Husordenen tillader ikke dyret.',
    );
  });

  it('says that a home is taken, and of none that is no home', async () => {
    expect((await why(units.let, people.dog)).judged[0]).toMatchObject({ reason: 'home-taken' });
    const nowhere = { homeId: people.dog as unknown as UnitId, residentId: people.dog, moveIn: null };
    expect(await test.call('match.why', nowhere)).toMatchObject({
      ok: false,
      error: { code: 'not-found', where: 'homeId' },
    });
  });

  it('needs a decision of its own for a home of another kind, and knows a refusal', async () => {
    const unitId = await homesOf(test).unit(await homesOf(test).estate('Skovgården'), { type: 'AEH' });
    const target = async () =>
      (await why(unitId, people.dog)).judged.find(({ rule }) => rule === 'target-group')?.reason;
    expect(await target()).toBe('target-group-undecided');
    await waitingOf(test).granted(people.dog, {
      paragraph: 'abl-105',
      outcome: 'refused',
      decidedOn: isoDate('2026-09-21'),
    });
    expect(await target()).toBe('target-group-refused');
    await waitingOf(test).granted(people.dog, { paragraph: 'abl-105', decidedOn: isoDate('2026-10-21') });
    expect(await target()).toBe('target-group-granted');
  });
});

describe('what is missing', () => {
  it('is counted over the whole list', async () => {
    const { gaps, people: counted } = await test.must('match.gap', {});
    expect(counted).toBe(3);
    expect(gaps.map((gap) => gapSentence(gap, 'da'))).toEqual([
      '1 skal have: Område, 4 ledige boliger passer, ved 1 er det ukendt',
      '1 har hund, 1 ledig bolig tillader hund, ved 3 er det ukendt',
    ]);
  });
});
