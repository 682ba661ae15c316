import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruleCodes } from '../../../../shared/domain/matching/rules.ts';
import { switchable } from '../../../../shared/domain/matching/switches.ts';
import type { ResidentId, UnitId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { MOVE_IN, offerInput } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

const WHY = 'Ingen boliger er målt for støj endnu';
const locked = ruleCodes.filter((rule) => !switchable.includes(rule));

let engine: TestEngine;
let unitId: UnitId;
let residentId: ResidentId;
beforeAll(async () => {
  engine = await openTestEngine({ roles: ['caseworker', 'leader'] });
  const homes = homesOf(engine);
  unitId = await homes.unit(await homes.estate('Kærgården'), { sizeM2: 40 });
  residentId = await residentsOf(engine).resident('Prøve Fire');
  const needs = { 'min-size': { value: 60, strength: 'must' }, quiet: { value: true, strength: 'must' } } as const;
  await waitingOf(engine).entered(residentId, { needs });
});
afterAll(() => engine.close());

const ask = { moveIn: null, possible: false, descending: false, offset: 0, limit: 50 } as const;

/** What every result says of the rules that are off. */
async function offEverywhere(): Promise<readonly (readonly string[])[]> {
  return [
    (await engine.must('match.forPerson', { ...ask, residentId, sort: 'rent' })).off,
    (await engine.must('match.forHome', { ...ask, unitId, sort: 'since' })).off,
    (await engine.must('match.why', { homeId: unitId, residentId, moveIn: null })).off,
    (await engine.must('match.gap', {})).off,
    (await engine.must('offers.prepare', { homeId: unitId, residentId, moveIn: null })).off,
  ];
}

test.each(locked)('refuses to switch off %s, which no municipality can', async (rule) => {
  const refused = await engine.call('matchingSwitches.set', { rule, off: true, reason: WHY });
  expect(refused).toMatchObject({ ok: false, error: { code: 'rule-broken', params: { rule: 'rule-locked' } } });
  expect(await engine.must('matchingSwitches.list', {})).toEqual([]);
});

test('shielding, the target group by law, no-gos and double letting are among those', () => {
  const must = ['letting', 'target-group', 'start-home', 'shielding', 'avoid-area', 'avoid-estate', 'avoid-type'];
  expect(locked).toEqual(expect.arrayContaining(must));
});

test('a rule that is off is asked by no match and no offer, and every result says so', async () => {
  const why = { homeId: unitId, residentId, moveIn: null };
  expect((await engine.must('match.why', why)).judged.map(({ rule }) => rule)).toContain('min-size');
  const refused = await engine.call('offers.propose', { unitId, residentId, moveIn: null });
  expect(refused).toMatchObject({ ok: false, error: { params: { rules: 'min-size' } } });
  expect(await offEverywhere()).toEqual([[], [], [], [], []]);
  await engine.must('matchingSwitches.set', { rule: 'quiet', off: true, reason: WHY });
  await engine.must('matchingSwitches.set', { rule: 'min-size', off: true, reason: WHY });
  const off = ['min-size', 'quiet'];
  expect(await offEverywhere()).toEqual([off, off, off, off, off]);
  expect((await engine.must('match.why', why)).judged.map(({ rule }) => rule)).not.toContain('min-size');
  expect((await engine.must('match.gap', {})).gaps).toEqual([]);
  const [row] = await engine.must('matchingSwitches.list', {});
  expect(row).toEqual({ rule: 'min-size', reason: WHY, on: TODAY, by: expect.any(String) });
  const { id } = await engine.must('offers.propose', { unitId, residentId, moveIn: MOVE_IN });
  expect((await engine.must('offers.offer', offerInput({ id, version: 1 }))).passedOver).toBe(0);
});

test('asks for a reason, refuses a switch that changes nothing, and switches on again', async () => {
  const refusedBy = async (off: boolean, reason: string) => {
    const answer = await engine.call('matchingSwitches.set', { rule: 'quiet', off, reason });
    return answer.ok ? null : answer.error.params['rule'];
  };
  expect(await refusedBy(true, WHY)).toBe('rule-switched');
  expect(await refusedBy(false, ' kort ')).toBe('reason-too-short');
  expect(await refusedBy(false, 'Nu er boligerne målt')).toBe(null);
  expect((await engine.must('matchingSwitches.list', {})).map(({ rule }) => rule)).toEqual(['min-size']);
});

test('a leader alone switches; a caseworker sees what is off', async () => {
  await engine.signInAs('caseworker');
  const input = { rule: 'area', off: true, reason: WHY } as const;
  expect(await engine.call('matchingSwitches.set', input)).toMatchObject({ error: { code: 'no-permission' } });
  expect(await engine.must('matchingSwitches.list', {})).toHaveLength(1);
});
