import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../shared/dates.ts';
import type { Match } from '../../../../shared/domain/matching/match.ts';
import { countsOf, matchHomes, matchPair, matchPeople } from '../../../../shared/domain/matching/match.ts';
import { matchAll, verdictAt } from '../../../../shared/domain/matching/match-all.ts';
import { LEAST_WRITTEN, mayOffer, passedOver, reasonProblem } from '../../../../shared/domain/matching/offer.ts';
import { summarizer } from '../../../../shared/domain/matching/summary.ts';
import { offNow, switchable, switchOff } from '../../../../shared/domain/matching/switches.ts';
import { needCodes } from '../../../../shared/domain/needs.ts';
import type { UnitId } from '../../../../shared/ids.ts';
import { seeded } from '../../seeded.ts';
import { anyHome, anySeeker } from './any-pair.ts';
import { animal, HERE, home, houseRules, must, person, seeker, shieldedHome, WHEN, wish } from './pairs.ts';

const dog = seeker({ ...must('animals', [animal()]), ...wish('own-entrance', true) });
const noDogs = home({ houseRules: [houseRules({ dog: 'no' })] });
const dogs = home({ houseRules: [houseRules()], traits: { ownEntrance: false } });
const askFirst = home({ houseRules: [houseRules({ dog: 'by-agreement' })] });

describe('a match', () => {
  test('fails where a must fails, does not know where one is unknown, and passes otherwise', () => {
    expect([noDogs, askFirst, dogs].map((one) => matchPair(one, dog, WHEN).must)).toEqual(['fail', 'unknown', 'pass']);
  });

  test('is not touched by a wish that fails', () => {
    const match = matchPair(dogs, dog, WHEN);
    expect(countsOf(match, 'fit').fail).toBe(1);
    expect(match.must).toBe('pass');
  });

  test('comes in the order that was given, whoever it suits', () => {
    const ids = (matches: readonly Match[]) => matches.map(({ homeId, seekerId }) => `${homeId}/${seekerId}`);
    const homes = ['b', 'c', 'a'].map((id, index) => ({
      ...[noDogs, dogs, askFirst][index],
      id: id as UnitId,
    })) as never;
    expect(ids(matchHomes(dog, homes, WHEN))).toEqual(['b/Prøve Borger', 'c/Prøve Borger', 'a/Prøve Borger']);
    const people = ['Å', 'A', 'M'].map((name) => ({ ...dog, id: person(name) }));
    expect(ids(matchPeople(noDogs, people, WHEN))).toEqual(['home/Å', 'home/A', 'home/M']);
  });

  test('has no sum, rank or score', () => {
    expect(Object.keys(matchPair(dogs, dog, WHEN)).toSorted()).toEqual(['homeId', 'judged', 'must', 'off', 'seekerId']);
  });
});

describe('switching rules off', () => {
  test('leaves them out, and every match says which', () => {
    const off = switchOff(['own-entrance', 'animals']);
    if (!off.ok) throw new Error(off.error.code);
    const match = matchPair(noDogs, dog, WHEN, off.value);
    expect(match.off).toEqual(['animals', 'own-entrance']);
    expect(match.judged.map(({ rule }) => rule)).toEqual(['letting', 'target-group', 'conflict', 'skew-of-home']);
    expect(match.must).toBe('pass');
  });

  test.each([
    'letting',
    'target-group',
    'start-home',
    'shielding',
    'conflict',
    'avoid-area',
    'avoid-estate',
    'avoid-type',
  ] as const)('is refused for %s', (rule) => {
    expect(switchOff(['mix', rule])).toEqual({ ok: false, error: { code: 'rule-locked', rule } });
    expect(switchable).not.toContain(rule);
  });

  test('cannot be smuggled in by what was kept, nor by a caller', () => {
    expect(offNow(['letting', 'mix', 'nonsense'])).toEqual(['mix']);
    const match = matchPair(home({ availability: { kind: 'none' } }), dog, WHEN, ['letting']);
    expect(match.must).toBe('fail');
  });
});

describe('an offer', () => {
  const confirmed = [{ rule: 'animals' as const, text: 'Aftalt med afdelingen den 20. november' }];

  test('may be made where every must passes', () => {
    expect(mayOffer(matchPair(dogs, dog, WHEN), [])).toEqual({ ok: true, value: undefined });
  });

  test('may not be made where one fails, whatever is written', () => {
    const refused = { ok: false, error: { code: 'must-fails', rules: ['animals'] } };
    expect(mayOffer(matchPair(noDogs, dog, WHEN), confirmed)).toEqual(refused);
  });

  test('needs a written confirmation of what is unknown, and of each of them', () => {
    const match = matchPair(askFirst, { ...dog, granted: [] }, WHEN);
    expect(mayOffer(match, [])).toEqual({
      ok: false,
      error: { code: 'unconfirmed', rules: ['target-group', 'animals'] },
    });
    expect(mayOffer(match, confirmed)).toEqual({ ok: false, error: { code: 'unconfirmed', rules: ['target-group'] } });
    const both = [...confirmed, { rule: 'target-group' as const, text: 'Afgørelsen er på vej, aftalt' }];
    expect(mayOffer(match, both).ok).toBe(true);
  });

  test('is not confirmed by a word that says nothing', () => {
    const text = ` ${'x'.repeat(LEAST_WRITTEN - 1)} `;
    expect(mayOffer(matchPair(askFirst, dog, WHEN), [{ rule: 'animals', text }]).ok).toBe(false);
  });
});

describe('those who are passed over', () => {
  const at = (name: string, more: Partial<Parameters<typeof passedOver>[1][number]> = {}) => ({
    id: person(name),
    must: 'pass' as const,
    urgency: 'normal' as const,
    since: isoDate('2026-05-01'),
    ...more,
  });
  const chosen = at('Valgt', { urgency: 'high' });

  test('pass all must rules and have higher urgency or a longer wait', () => {
    const others = [
      at('Akut', { urgency: 'acute' }),
      at('Længere', { since: isoDate('2026-04-30') }),
      at('Samme dag', { urgency: 'high' }),
      at('Kortere', { since: isoDate('2026-05-02') }),
      at('Må ikke', { urgency: 'acute', must: 'fail' }),
      at('Uvist', { urgency: 'acute', must: 'unknown' }),
      { ...chosen, since: isoDate('2020-01-01') },
    ];
    expect(passedOver(chosen, others)).toEqual(['Akut', 'Længere']);
  });

  test('need one written reason for all of them, and none where nobody is', () => {
    expect(reasonProblem([person('A'), person('B')], null)).toBe('reason-required');
    expect(reasonProblem([person('A')], 'kort')).toBe('reason-required');
    expect(reasonProblem([person('A')], 'Boligen ligger ved hendes søster')).toBe(null);
    expect(reasonProblem([], null)).toBe(null);
  });
});

describe('all with all', () => {
  test('says of every pair what the pair alone says, by any switches', () => {
    const random = seeded(31);
    const homes = Array.from({ length: 60 }, () => anyHome(random));
    const seekers = Array.from({ length: 60 }, () => anySeeker(random));
    for (let round = 0; round < 4; round += 1) {
      const off = switchable.filter(() => random.next() < 0.2 * round);
      const all = matchAll(homes, seekers, WHEN, off);
      const seen = new Set<string>();
      seekers.forEach((oneSeeker, s) => {
        homes.forEach((oneHome, h) => {
          const { must: said } = matchPair(oneHome, oneSeeker, WHEN, off);
          seen.add(said);
          expect(verdictAt(all, h, s)).toBe(said);
        });
      });
      expect([...seen].toSorted()).toContain('fail');
    }
  });
});

describe('whatever the home and the person', () => {
  const random = seeded(7);
  const pairs = Array.from({ length: 4000 }, () => ({ aHome: anyHome(random), aSeeker: anySeeker(random) }));

  test('no offer goes against a must rule or a no-go', () => {
    let offered = 0;
    for (const { aHome, aSeeker } of pairs) {
      const match = matchPair(aHome, aSeeker, WHEN);
      const written = match.judged.map(({ rule }) => ({ rule, text: 'Aftalt med dem det angår' }));
      if (!mayOffer(match, written).ok) continue;
      offered += 1;
      expect(match.judged.filter(({ kind, verdict }) => kind === 'must' && verdict === 'fail')).toEqual([]);
      expect(aSeeker.needs['avoid-type']?.value ?? []).not.toContain(aHome.type);
      expect(aHome.place !== null && aSeeker.needs['avoid-area']?.value.includes(aHome.place.postCode)).not.toBe(true);
      expect(aHome.availability.kind).not.toBe('none');
      expect([null, aSeeker.id]).toContain(aHome.heldFor);
    }
    expect(offered).toBeGreaterThan(20);
  });

  test('there are fewer needs than a number has bits, by which a list tells sets of them apart', () => {
    expect(needCodes.length).toBeLessThan(32);
  });

  test('a list says of it what its rules say one by one, by any switches', () => {
    const switches = [0, 1, 2, 3, 4].map((n) => switchable.filter((_, place) => (n + place) % 5 === 0));
    const sums = switches.map((off) => summarizer(WHEN, off));
    for (const [index, { aHome, aSeeker }] of pairs.entries()) {
      const off = switches[index % 5];
      const { must: said, judged } = matchPair(aHome, aSeeker, WHEN, off);
      const of = (kind: string, verdict: string) =>
        judged.filter((one) => one.kind === kind && one.verdict === verdict).map(({ rule }) => rule);
      expect(sums[index % 5]?.(aHome, aSeeker)).toEqual({
        must: said,
        passed: of('must', 'pass').length,
        failing: of('must', 'fail'),
        unknown: of('must', 'unknown'),
        fits: of('fit', 'pass'),
        unfits: of('fit', 'fail'),
      });
    }
  });

  test('a shielded home answers nothing by where it lies', () => {
    const shielded = pairs.filter(({ aHome }) => aHome.shielded);
    expect(shielded.length).toBeGreaterThan(100);
    for (const { aHome, aSeeker } of shielded) {
      const said = matchPair(aHome, aSeeker, WHEN).judged.filter(({ rule }) =>
        ['area', 'avoid-area', 'avoid-estate'].includes(rule),
      );
      expect(said.filter(({ reason }) => reason !== 'place-untold')).toEqual([]);
    }
  });

  test('a person of a skal or a no-go is never matched against it, shielded or not', () => {
    const avoiding = seeker(must('avoid-estate', [HERE]));
    expect(matchPair(home(), avoiding, WHEN).must).toBe('fail');
    expect(matchPair(shieldedHome(), avoiding, WHEN).must).toBe('unknown');
  });
});
