import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../../../main/engine/engine.ts';
import type { Input, Operation } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { EstateId, ResidentId, UnitId } from '../../../../shared/ids.ts';
import { sentenceOf } from '../../../../shared/text/sentences.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, fixedClock, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, tenancyInput } from '../../../helpers/homes.ts';
import { acceptInput, declineInput, MOVE_IN, offerInput, offersOf, STAYS } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

let test: TestEngine;
let homes: ReturnType<typeof homesOf>;
let offers: ReturnType<typeof offersOf>;
let estate: EstateId;
let number = 0;
beforeAll(async () => {
  test = await openTestEngine({ roles: ['housing-worker', 'support-worker'] });
  homes = homesOf(test);
  offers = offersOf(test);
  estate = await homes.estate('Kærgården');
});
afterAll(() => test.close());

async function refusalOf<O extends Operation>(operation: O, input: Input<O>): Promise<string> {
  const answer = await test.call(operation, input);
  return answer.ok ? 'done' : sentenceOf(answer.error, 'da');
}

async function person(more: Partial<Input<'waiting.enter'>> = {}): Promise<ResidentId> {
  number += 1;
  const id = await residentsOf(test).resident(`Prøve Tilbud ${number}`);
  await waitingOf(test).entered(id, more);
  return id;
}

const place = async (residentId: ResidentId) => (await test.must('waiting.get', { residentId }))[0];
const states = async (unitId: UnitId) =>
  (await test.must('offers.ofHome', { unitId })).offers.map(({ state }) => state).toReversed();
const DOG = {
  animals: { value: [{ kind: 'dog', count: 1, size: 'any', assistance: false, breed: null }], strength: 'must' },
} as const;
const asNeeds = (needs: unknown) => ({ needs: needs as Input<'waiting.enter'>['needs'] });

describe('a yes', () => {
  it('starts the tenancy of the same resident, frees the others and leaves the list if that was said', async () => {
    const [home, first, second] = [await homes.unit(estate), await person(), await person()];
    const offer = await offers.offered(home, first);
    await offers.proposed(home, second);
    const { open } = await test.must('offers.ofHome', { unitId: home });
    const { freed, tenancyId } = await test.must('offers.accept', acceptInput(offer, { leavesList: true }));
    expect([open - 1, freed]).toEqual([1, 1]);
    expect(await states(home)).toEqual(['accepted', 'withdrawn']);
    const card = await test.must('units.get', { id: home });
    expect(card.tenancies).toMatchObject([{ id: tenancyId, from: MOVE_IN, occupants: ['Prøve Tilbud 1'] }]);
    expect(await place(first)).toMatchObject({ state: 'left', leftReason: 'housed', leftOn: TODAY });
    expect(await place(second)).toMatchObject({ state: 'waiting' });
    expect((await test.must('residents.list', residentList('Tilbud 1'))).total).toBe(1);
  });

  it('can become a no before the day of moving in: the tenancy is gone, and the place is the same place again', async () => {
    const [home, who] = [await homes.unit(estate), await person()];
    const before = await place(who);
    const offer = await offers.accepted(home, who, { leavesList: true });
    await test.must('offers.changeMind', { ...offer, note: 'Ringede i dag', ...STAYS });
    expect((await test.must('units.get', { id: home })).tenancies).toEqual([]);
    expect(await place(who)).toMatchObject({ id: before?.id, state: 'waiting', since: before?.since });
    const [told] = (await test.must('offers.ofHome', { unitId: home })).offers;
    expect(told).toMatchObject({ state: 'regretted', acceptedOn: TODAY, answeredOn: TODAY, note: 'Ringede i dag' });
    const again = await offers.accepted(home, who, { from: TODAY });
    expect(await refusalOf('offers.changeMind', { ...again, note: 'For sent', ...STAYS })).toContain(
      'Indflytningsdagen er kommet. Registrér en fraflytning i stedet.',
    );
  });

  it('is refused where the home is let on one of the days, and nothing of it is kept', async () => {
    const [home, who] = [await homes.unit(estate), await person()];
    const offer = await offers.offered(home, who);
    await test.must('tenancies.start', {
      ...tenancyInput(home, { from: addDays(TODAY, 40) }),
      persons: [{ residentId: who }],
    });
    expect(await refusalOf('offers.accept', acceptInput(offer))).toContain('To lejemål kan ikke have samme bolig');
    expect(await states(home)).toEqual(['offered']);
  });
});

describe('a no', () => {
  it('keeps the place with a next contact, and the same home can be offered again', async () => {
    const [home, who] = [await homes.unit(estate), await person()];
    const offer = await offers.offered(home, who);
    expect(await refusalOf('offers.decline', declineInput(offer, { nextContactOn: null }))).toContain(
      'Skriv, hvornår borgeren kontaktes næste gang. Dagen skal ligge efter i dag.',
    );
    await test.must('offers.decline', declineInput(offer, { nextContactOn: addDays(TODAY, 3) }));
    expect(await place(who)).toMatchObject({ state: 'waiting', nextContactOn: addDays(TODAY, 3) });
    await offers.offered(home, who);
    expect(await states(home)).toEqual(['declined', 'offered']);
  });

  it('pauses the place, or has it assessed anew, when a person says so', async () => {
    const [home, who] = [await homes.unit(estate), await person()];
    const until = addDays(TODAY, 30);
    const assess = { consequence: 'assess', nextContactOn: addDays(TODAY, 9) } as const;
    await test.must('offers.decline', declineInput(await offers.proposed(home, who), assess));
    expect(await place(who)).toMatchObject({ state: 'waiting', reviewOn: addDays(TODAY, 9) });
    const pause = { consequence: 'pause', pausedUntil: until } as const;
    await test.must('offers.decline', declineInput(await offers.proposed(home, who), pause));
    expect(await place(who)).toMatchObject({ state: 'paused', pausedUntil: until });
    expect(await refusalOf('offers.propose', { unitId: home, residentId: who, moveIn: null })).toContain('pause til');
  });
});

describe('the rules', () => {
  it('refuse an offer against a must or a no-go, and ask a written word where nobody knows', async () => {
    const strict = await homes.estate('Uden hund');
    await homes.houseRules(strict, '2020-01-01', { dog: 'no' });
    const [home, open] = [await homes.unit(strict), await homes.unit(estate)];
    const dog = await person(asNeeds(DOG));
    const avoiding = await person(asNeeds({ 'avoid-area': { value: ['2999'], strength: 'must' } }));
    const says = 'En regel, der skal være opfyldt, er ikke opfyldt. Se, hvorfor boligen ikke passer.';
    expect(await refusalOf('offers.propose', { unitId: home, residentId: dog, moveIn: null })).toContain(says);
    expect(await refusalOf('offers.propose', { unitId: home, residentId: avoiding, moveIn: null })).toContain(says);
    const known = await offers.proposed(open, dog);
    expect(await refusalOf('offers.offer', offerInput(known))).toContain('Der er noget, ingen ved');
    const confirmations: Input<'offers.offer'>['confirmations'] = [
      { rule: 'animals', text: 'Viceværten siger ja til hunden' },
      { rule: 'max-rent', text: 'Om en regel, der er svar på' },
    ];
    await test.must('offers.offer', offerInput(known, { confirmations }));
    const [told] = (await test.must('offers.ofHome', { unitId: open })).offers;
    expect(told?.confirmations).toEqual([confirmations[0]]);
  });

  it('let a home be offered straight from a match, in one act, or write nothing', async () => {
    const [home, who] = [await homes.unit(estate), await person(asNeeds(DOG))];
    const pair = { homeId: home, residentId: who };
    const ready = await test.must('offers.prepare', { ...pair, moveIn: null });
    expect(ready.unknown).toMatchObject([{ rule: 'animals', reason: 'animals-no-rules' }]);
    expect(ready).toMatchObject({ failing: [], moveIn: TODAY, answerBy: addDays(TODAY, 7) });
    expect(await refusalOf('offers.offer', offerInput(pair))).toContain('Der er noget, ingen ved');
    expect(await states(home)).toEqual([]);
    const confirmations: Input<'offers.offer'>['confirmations'] = [
      { rule: 'animals', text: 'Viceværten siger ja til hunden' },
    ];
    const { id } = await test.must('offers.offer', offerInput(pair, { confirmations }));
    expect(await states(home)).toEqual(['offered']);
    expect(await refusalOf('offers.offer', offerInput(pair, { confirmations }))).toContain('findes');
    await test.must('offers.withdraw', { id, version: 2, reason: 'mistake', note: null });
  });

  it('ask one reason where it passes over who is more urgent, and name nobody', async () => {
    const [home, who] = [await homes.unit(estate, { type: 'ANDET' }), await person()];
    const urgent = await person({ urgency: 'acute', urgencyReason: 'Sover ude' });
    const ready = await test.must('offers.prepare', { homeId: home, residentId: who, moveIn: MOVE_IN });
    expect(ready).toMatchObject({ failing: [], unknown: [], passedOver: 1 });
    const known = await offers.proposed(home, who);
    expect(await refusalOf('offers.offer', offerInput(known))).toContain('går forbi 1, der haster mere');
    await test.must('offers.offer', offerInput(known, { reasonPassedOver: 'Har boet ved siden af i ti år' }));
    await test.must('waiting.setState', {
      ...{ residentId: urgent, id: (await place(urgent))?.id as never, version: 1, state: 'left' },
      ...{ pausedUntil: null, leftReason: 'other', reason: null, nextContactOn: null },
    });
  });
});

describe('a hold', () => {
  it('is for one person, keeps out a tenancy of others, and ends by the clock', async () => {
    const [home, who, other] = [await homes.unit(estate), await person(), await person()];
    const offer = await offers.offered(home, who);
    const waits = await offers.proposed(home, other);
    expect(await refusalOf('offers.offer', offerInput(waits))).toContain('En regel, der skal være opfyldt');
    expect(await refusalOf('tenancies.start', tenancyInput(home, { from: '2026-12-01' }))).toContain(
      'Boligen er tilbudt en anden',
    );
    await test.must('session.lock', { reason: 'asked' });
    const later = createEngine({ folder: test.folder, clock: fixedClock(addDays(TODAY, 8)) });
    const must = async <O extends Operation>(operation: O, input: Input<O>) => {
      const answer = await later.call(operation, input);
      if (!answer.ok) throw new Error(`${operation}: ${answer.error.code} ${JSON.stringify(answer.error.params)}`);
      return answer.value;
    };
    await must('session.unlock', { login: FIRST.login, password: FIRST.password });
    const due = (await must('offers.due', {})).offers.find(({ unitId }) => unitId === home);
    expect(due).toMatchObject({ state: 'expired', due: 'hold-expired', id: offer.id });
    expect(await later.call('offers.accept', acceptInput(offer))).toMatchObject({
      error: { params: { rule: 'offer-expired' } },
    });
    const until = addDays(TODAY, 20);
    await must('offers.offer', offerInput(waits, { answerBy: until, holdUntil: until }));
    await must('session.lock', { reason: 'asked' });
    await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
    expect(await states(home)).toEqual(['offered', 'offered']);
  });

  it('that ran out keeps its days when the home is offered to the same person again', async () => {
    const [home, who] = [await homes.unit(estate), await person()];
    const offer = await offers.offered(home, who);
    await test.must('session.lock', { reason: 'asked' });
    const later = createEngine({ folder: test.folder, clock: fixedClock(addDays(TODAY, 8)) });
    await later.call('session.unlock', { login: FIRST.login, password: FIRST.password });
    const until = addDays(TODAY, 20);
    const again = await later.call('offers.offer', offerInput(offer, { answerBy: until, holdUntil: until }));
    expect(again).toMatchObject({ ok: true, value: { residentId: who } });
    await later.call('session.lock', { reason: 'asked' });
    await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
    const { offers: told, open } = await test.must('offers.ofHome', { unitId: home });
    expect(told.map(({ state, offeredOn, withdrawReason }) => [state, offeredOn, withdrawReason])).toEqual([
      ['offered', addDays(TODAY, 8), null],
      ['withdrawn', TODAY, 'offered-again'],
    ]);
    expect(open).toBe(1);
    const [request] = (await test.must('visitation.get', { residentId: who })).requests;
    const waited = request?.clocks.find(({ step }) => step === 'offer');
    expect(waited).toMatchObject({ to: TODAY });
  });
});

describe('moving out', () => {
  it('says how many open offers end with it, and closes them when that is confirmed', async () => {
    const [home, who] = [await homes.unit(estate), await person()];
    const tenancy = await homes.tenancy(home, { from: '2026-01-01', to: addDays(TODAY, 5) });
    await offers.offered(home, who);
    const end = { id: tenancy, version: 1, to: addDays(TODAY, 30) };
    expect(await refusalOf('tenancies.end', end)).toContain('1 åbne tilbud');
    expect(await states(home)).toEqual(['offered']);
    const { fingerprint } = await test.must('tenancies.prepareEnd', { id: tenancy, to: end.to });
    await test.must('tenancies.end', { ...end, confirmed: fingerprint });
    expect(await states(home)).toEqual(['withdrawn']);
  });
});

describe('who may see it', () => {
  it('tells a worker of assigned residents alone, and of nobody in a shielded home', async () => {
    const [home, shielded, who] = [
      await homes.unit(estate),
      await homes.unit(estate, { shielded: true }),
      await person(),
    ];
    const known = await offers.proposed(home, who);
    const confirmations: Input<'offers.offer'>['confirmations'] = [
      { rule: 'shielding', text: 'Har brug for ro og skjul' },
    ];
    const hidden = await offers.offered(shielded, who, { confirmations });
    await test.must('offers.accept', acceptInput(hidden));
    expect((await test.must('offers.ofHome', { unitId: shielded })).offers).toMatchObject([
      { residentId: null, name: null, address: null, confirmations: [] },
    ]);
    const own = (await test.must('offers.ofResident', { residentId: who })).offers;
    expect(own.map(({ unitId, address }) => [unitId, address])).toEqual([
      [null, null],
      [home, expect.stringContaining('Skovhusene')],
    ]);
    await test.signInAs('housing-worker');
    expect(await test.must('offers.ofHome', { unitId: home })).toEqual({ offers: [], others: 1, open: 1 });
    expect(await refusalOf('offers.decline', declineInput(known))).toContain('Det findes ikke');
    expect(await refusalOf('offers.ofResident', { residentId: who })).toContain('Det findes ikke');
    expect((await test.must('offers.due', {})).offers).toEqual([]);
    await test.signInAs('first');
  });

  it('keeps from everybody where a person with a protected address said yes to live', async () => {
    const [home, who] = [await homes.unit(estate), await person()];
    await residentsOf(test).protect(who, 'address');
    await offers.accepted(home, who);
    expect((await test.must('offers.ofHome', { unitId: home })).offers).toMatchObject([
      { residentId: null, name: null },
    ]);
    expect((await test.must('offers.ofResident', { residentId: who })).offers).toMatchObject([
      { unitId: null, address: null },
    ]);
  });
});

function residentList(text: string): Input<'residents.list'> {
  const any = { text, active: null, states: [], mine: false, team: null, withoutHome: null };
  return { filter: any, sort: 'name', descending: false, offset: 0, limit: 50 };
}
