import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Input, Operation } from '../../../../shared/contract/index.ts';
import type { IsoDate } from '../../../../shared/dates.ts';
import { addDays, overlaps } from '../../../../shared/dates.ts';
import type { OfferId, ResidentId, UnitId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, tenancyInput } from '../../../helpers/homes.ts';
import { acceptInput, declineInput, offerInput, STAYS } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';
import { seeded } from '../../../shared/seeded.ts';

const STEPS = 300;
const random = seeded(20_261_123);

let test: TestEngine;
const homes: UnitId[] = [];
const people: ResidentId[] = [];
/** Pairs that no offer may ever be made of: a dog where none may live, an area to avoid, a conflict next door. */
const never = new Set<string>();
const pairOf = (unitId: UnitId, residentId: ResidentId): string => `${unitId} ${residentId}`;

beforeAll(async () => {
  test = await openTestEngine();
  const [make, residents, waiting] = [homesOf(test), residentsOf(test), waitingOf(test)];
  const [noDogs, beside] = [await make.estate('Uden hund'), await make.estate('Ved naboen')];
  await make.houseRules(noDogs, '2020-01-01', { dog: 'no' });
  const strict = [await make.unit(noDogs), await make.unit(noDogs)];
  const near = await make.unit(beside, { address: { postCode: '2610', city: 'Engby' } });
  homes.push(...strict, near, await make.unit(await make.estate('Engen')));
  const neighbour = await residents.resident('Prøve Nabo');
  const next = await make.unit(beside);
  const lived = { ...tenancyInput(next, { from: '2026-01-01' }), persons: [{ residentId: neighbour }] };
  await test.must('tenancies.start', lived);
  const dog = { kind: 'dog', count: 1, size: 'any', assistance: false, breed: null } as const;
  const needs: readonly Input<'waiting.enter'>['needs'][] = [
    {},
    { animals: { value: [dog], strength: 'must' } },
    { 'avoid-area': { value: ['2610'], strength: 'must' } },
    {},
  ];
  for (const [index, need] of needs.entries()) {
    const id = await residents.resident(`Prøve Person ${index}`);
    await waiting.entered(id, { needs: need });
    people.push(id);
  }
  const [, withDog, avoids, inConflict] = people as [ResidentId, ResidentId, ResidentId, ResidentId];
  const [me] = await test.must('users.list', {});
  await test.must('knownConflicts.add', {
    ...{ residentId: inConflict, otherId: neighbour, source: 'worker', reason: 'Gammelt uvenskab' },
    ...{ from: TODAY, to: addDays(TODAY, 200), askUser: me?.id as never },
  });
  for (const unitId of strict) never.add(pairOf(unitId, withDog));
  never.add(pairOf(near, avoids)).add(pairOf(near, inConflict));
});
afterAll(() => test.close());

const day = (): IsoDate => addDays(TODAY, random.int(0, 90));
/** Most stays are short here, so that the home is let again. */
const shortly = (from: IsoDate): IsoDate | null => (random.next() < 0.05 ? null : addDays(from, random.int(0, 9)));
const dayOrNot = (): IsoDate | null => (random.next() < 0.4 ? null : addDays(TODAY, random.int(0, 60)));
const done = new Map<Operation, number>();

async function attempt<O extends Operation>(operation: O, input: Input<O>): Promise<void> {
  const answer = await test.call(operation, input);
  if (answer.ok) done.set(operation, (done.get(operation) ?? 0) + 1);
  else expect(['unexpected', 'bad-input', 'no-permission'], operation).not.toContain(answer.error.code);
}

/** Three times in four what fits the state, else anything. */
async function step(): Promise<void> {
  const [unitId, residentId] = [random.pick(homes), random.pick(people)];
  const kind = random.next();
  if (kind < 0.3) return attempt('offers.propose', { unitId, residentId, moveIn: dayOrNot() });
  if (kind < 0.38) return tenancyStep(unitId, residentId);
  const { offers } = await test.must('offers.ofHome', { unitId });
  if (offers.length === 0) return;
  const { id, version, state } = random.pick(offers);
  const acts = actsOn({ id, version });
  const fitting = FITTING[state] ?? [];
  return acts[random.pick(fitting.length > 0 && random.next() < 0.75 ? fitting : ALL)]();
}

const ALL = ['offer', 'accept', 'decline', 'withdraw', 'changeMind'] as const;
const FITTING: Readonly<Record<string, readonly (typeof ALL)[number][]>> = {
  proposed: ['offer', 'offer', 'offer', 'decline'],
  offered: ['accept', 'accept', 'decline', 'withdraw'],
  accepted: ['changeMind'],
};

function actsOn(known: { readonly id: OfferId; readonly version: number }) {
  const until = addDays(TODAY, random.int(0, 20));
  const from = day();
  const word = { rule: 'animals', text: 'Viceværten siger ja til hunden' } as const;
  const confirmations = random.next() < 0.6 ? [word] : [];
  const held = { answerBy: until, holdUntil: until, moveIn: from, reasonPassedOver: 'Valgt efter et møde om alle' };
  return {
    offer: () => attempt('offers.offer', offerInput(known, { ...held, confirmations })),
    accept: () =>
      attempt('offers.accept', acceptInput(known, { from, to: shortly(from), leavesList: random.next() < 0.1 })),
    decline: () => attempt('offers.decline', declineInput(known)),
    withdraw: () => attempt('offers.withdraw', { ...known, reason: 'needs-changed', note: null }),
    changeMind: () => attempt('offers.changeMind', { ...known, note: 'Vil ikke alligevel', ...STAYS }),
  };
}

const between = (from: IsoDate) => ({ from, to: shortly(from) });

async function tenancyStep(unitId: UnitId, residentId: ResidentId): Promise<void> {
  const { tenancies } = await test.must('units.get', { id: unitId });
  const [tenancy] = tenancies;
  if (tenancy === undefined || random.next() < 0.4)
    return attempt('tenancies.start', {
      ...{ unitId, kind: 'temporary', persons: [{ residentId }] },
      ...between(day()),
    });
  const [{ id, version }, to] = [tenancy, day()];
  const { fingerprint } = await test.must('tenancies.prepareEnd', { id, to });
  const confirmed = random.int(0, 1) === 0 ? null : fingerprint;
  return attempt('tenancies.end', { id, version, to, confirmed });
}

async function holdsTrue(): Promise<void> {
  for (const unitId of homes) {
    const { tenancies } = await test.must('units.get', { id: unitId });
    const clash = tenancies.some((one, index) => tenancies.slice(index + 1).some((other) => overlaps(one, other)));
    expect(clash).toBe(false);
    const { offers } = await test.must('offers.ofHome', { unitId });
    expect(offers.filter(({ state }) => state === 'offered').length).toBeLessThan(2);
    for (const { residentId } of offers) expect(never.has(pairOf(unitId, residentId as ResidentId))).toBe(false);
  }
}

it('no order of valid acts lets a home twice on a day, holds it for two, or offers it against a must or a no-go', async () => {
  for (let n = 0; n < STEPS; n += 1) {
    await step();
    await holdsTrue();
  }
  // each act was really done, or nothing was tried
  for (const operation of ['propose', 'offer', 'accept', 'decline', 'withdraw', 'changeMind'] as const)
    expect(done.get(`offers.${operation}`) ?? 0, operation).toBeGreaterThan(1);
  expect(done.get('tenancies.start')).toBeGreaterThan(0);
}, 60_000);
