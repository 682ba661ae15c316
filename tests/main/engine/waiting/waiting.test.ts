import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../../../main/engine/engine.ts';
import type { Input, Operation } from '../../../../shared/contract/index.ts';
import type { WaitingRow } from '../../../../shared/contract/waiting.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { sentenceOf } from '../../../../shared/text/sentences.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, fixedClock, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { NEXT_CONTACT, REQUEST, SAID, waitingOf } from '../../../helpers/waiting.ts';

let test: TestEngine;
let waiting: ReturnType<typeof waitingOf>;
let people: ReturnType<typeof residentsOf>;
beforeAll(async () => {
  test = await openTestEngine();
  waiting = waitingOf(test);
  people = residentsOf(test);
});
afterAll(() => test.close());

async function refusalOf<O extends Operation>(operation: O, input: Input<O>): Promise<string> {
  const answer = await test.call(operation, input);
  return answer.ok ? 'done' : sentenceOf(answer.error, 'da');
}

async function listed(more: Partial<Input<'waiting.list'>> = {}) {
  const any: Input<'waiting.list'> = {
    states: [],
    urgency: null,
    due: false,
    sort: 'since',
    descending: false,
    offset: 0,
    limit: 50,
  };
  const page = await test.must('waiting.list', { ...any, ...more });
  return { ...page, people: objectsOf<WaitingRow>(page) };
}

const DOG = {
  animals: { value: [{ kind: 'dog', count: 1, size: 'any', assistance: false, breed: null }], strength: 'must' },
} as const;

describe('a place on the list', () => {
  it('comes from a decision that grants it, and counts from the day on which the citizen asked', async () => {
    const residentId = await people.resident('Prøve Venter');
    await waiting.entered(residentId, { needs: { animals: { ...DOG.animals, value: [...DOG.animals.value] } } });
    const [entry] = await test.must('waiting.get', { residentId });
    expect(entry).toMatchObject({
      since: REQUEST.askedOn,
      state: 'waiting',
      due: [],
      needs: DOG,
      urgencyBy: FIRST.name,
      paragraph: 'abl-5a',
    });
  });

  it('is not given by a refusal, before the citizen asked, or without a reason for its urgency', async () => {
    const residentId = await people.resident('Prøve Afslag');
    const { decisionId: refused } = await waiting.granted(residentId, { outcome: 'refused' });
    const enter = { ...SAID, residentId, decisionId: refused, since: null };
    expect(await refusalOf('waiting.enter', enter)).toContain('Afgørelsen er et afslag');
    const { decisionId } = await waiting.granted(residentId);
    const right = { ...enter, decisionId };
    expect(await refusalOf('waiting.enter', { ...right, since: addDays(REQUEST.askedOn, -1) })).toContain(
      'før der blev spurgt',
    );
    expect(await refusalOf('waiting.enter', { ...right, since: addDays(TODAY, 1) })).toContain('ikke er kommet');
    expect(await refusalOf('waiting.enter', { ...right, reviewOn: TODAY })).toContain('efter i dag');
    expect(await refusalOf('waiting.enter', { ...right, urgency: 'high' })).toContain('hvorfor det haster');
    expect(await refusalOf('waiting.enter', right)).toBe('done');
    expect(await refusalOf('waiting.enter', right)).toContain('findes allerede');
  });

  it('is not given to one by the decision on another', async () => {
    const [one, other] = [await people.resident('Prøve Den Ene'), await people.resident('Prøve Den Anden')];
    const { decisionId } = await waiting.granted(one);
    expect(await refusalOf('waiting.enter', { ...SAID, residentId: other, decisionId, since: null })).toContain(
      'findes ikke',
    );
  });
});

describe('a review', () => {
  it('takes the needs whole, and tells who judged the urgency only when it was judged anew', async () => {
    const residentId = await people.resident('Prøve Gennemgang');
    const { id } = await waiting.entered(residentId, { needs: { quiet: { value: true, strength: 'must' } } });
    const review = { ...SAID, residentId, id, version: 1, reviewOn: isoDate('2027-05-01') };
    await test.must('waiting.review', {
      ...review,
      needs: { quiet: { value: true, strength: 'wish' }, couple: { value: true, strength: 'must' } },
    });
    await test.signInAs('caseworker');
    await test.must('waiting.review', { ...review, version: 2, urgency: 'acute', urgencyReason: 'Sover ude nu' });
    await test.signInAs('first');
    const [entry] = await test.must('waiting.get', { residentId });
    expect(entry).toMatchObject({
      needs: {},
      urgency: 'acute',
      urgencyBy: 'Prøve caseworker',
      urgencyOn: TODAY,
      reviewOn: '2027-05-01',
    });
    expect(await refusalOf('waiting.review', review)).toContain('ændret, siden du åbnede');
  });
});

describe('whoever is on the list', () => {
  it('stays there, whatever day passes: an old review asks a person and changes nothing', async () => {
    const residentId = await people.resident('Prøve Glemt');
    await waiting.entered(residentId);
    await test.must('session.lock', { reason: 'asked' });
    const later = createEngine({ folder: test.folder, clock: fixedClock(addDays(TODAY, 900)) }, () => undefined);
    await later.call('session.unlock', { login: FIRST.login, password: FIRST.password });
    const answer = await later.call('waiting.get', { residentId });
    await later.lock('closing');
    await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
    expect(answer).toMatchObject({ ok: true, value: [{ state: 'waiting', leftOn: null, due: ['review', 'contact'] }] });
  });

  it('pauses until a day, and leaves by a reason alone', async () => {
    const residentId = await people.resident('Prøve Pause');
    const { id } = await waiting.entered(residentId);
    const base = {
      residentId,
      id,
      version: 1,
      pausedUntil: null,
      leftReason: null,
      reason: null,
      nextContactOn: NEXT_CONTACT,
    };
    expect(await refusalOf('waiting.setState', { ...base, state: 'paused' })).toContain('hvornår pausen');
    expect(
      await refusalOf('waiting.setState', { ...base, state: 'paused', pausedUntil: NEXT_CONTACT, nextContactOn: null }),
    ).toContain('kontaktes næste gang');
    expect(await refusalOf('waiting.setState', { ...base, state: 'left' })).toContain('hvorfor borgeren går af listen');
    expect(await refusalOf('waiting.setState', { ...base, state: 'paused', pausedUntil: NEXT_CONTACT })).toBe('done');
    expect(
      await refusalOf('waiting.setState', { ...base, version: 2, state: 'left', leftReason: 'citizen-wishes' }),
    ).toBe('done');
    expect(await refusalOf('waiting.setState', { ...base, version: 3, state: 'waiting' })).toContain(
      'ikke længere på listen',
    );
    expect(await refusalOf('waiting.review', { ...SAID, residentId, id, version: 3 })).toContain(
      'ikke længere på listen',
    );
    const { decisionId } = await waiting.granted(residentId);
    expect(await refusalOf('waiting.enter', { ...SAID, residentId, decisionId, since: null })).toBe('done');
    expect((await test.must('waiting.get', { residentId })).map(({ state }) => state)).toEqual(['waiting', 'left']);
  });
});

describe('the waiting list', () => {
  const names = async (more: Partial<Input<'waiting.list'>> = {}) =>
    (await listed(more)).people.map(({ name }) => name);
  let ids: readonly ResidentId[];
  beforeAll(async () => {
    await test.close();
    test = await openTestEngine({ roles: ['support-worker', 'housing-worker'] });
    waiting = waitingOf(test);
    people = residentsOf(test);
    const [bo, asa, ea] = [
      await people.resident('Bo Prøve'),
      await people.resident('Åsa Prøve'),
      await people.resident('Ea Prøve'),
    ];
    await waiting.entered(bo, { since: isoDate('2026-09-01'), urgency: 'acute', urgencyReason: 'Sover ude' });
    await waiting.entered(asa, {
      transferSince: isoDate('2026-10-01'),
      needs: { quiet: { value: true, strength: 'must' }, couple: { value: true, strength: 'wish' } },
    });
    await waiting.entered(ea, { nextContactOn: null });
    ids = [bo, asa, ea];
  });

  it('comes in the order that is asked for, and in no other', async () => {
    expect(await names({ sort: 'name' })).toEqual(['Bo Prøve', 'Ea Prøve', 'Åsa Prøve']);
    expect(await names({ sort: 'name', descending: true })).toEqual(['Åsa Prøve', 'Ea Prøve', 'Bo Prøve']);
    expect((await names({ sort: 'urgency' }))[0]).toBe('Bo Prøve');
    expect((await names({ sort: 'since', descending: true }))[0]).toBe('Bo Prøve');
    expect((await names({ sort: 'ready' }))[0]).toBe('Åsa Prøve');
  });

  it('tells how long each has waited beside the promise, and how much they ask', async () => {
    const { people: rows, all } = await listed({ sort: 'name' });
    expect([all, rows.map(({ promisedDays }) => promisedDays)]).toEqual([3, [180, 180, 180]]);
    expect(rows[2]).toMatchObject({ daysWaited: 92, daysReady: 53, isLate: false, musts: 1, wishes: 1 });
    await test.must('waitingPromises.save', { from: TODAY, answer: 7, decision: 28, offer: 60 });
    expect((await listed({ sort: 'name' })).people.map(({ promisedDays }) => promisedDays)).toContain(180);
    await test.must('waitingPromises.save', { from: isoDate('2026-01-01'), answer: 7, decision: 28, offer: 90 });
    expect((await listed({ sort: 'name' })).people.map(({ isLate }) => isLate)).toEqual([false, true, true]);
  });

  it('finds those who ask for somebody today, as the rule says', async () => {
    const { people: rows, dueCount } = await listed({ due: true });
    expect([rows.map(({ name, due }) => [name, due]), dueCount]).toEqual([[['Ea Prøve', ['no-next-date']]], 1]);
    expect(await names({ urgency: 'acute' })).toEqual(['Bo Prøve']);
    expect(await names({ states: ['left'] })).toEqual([]);
  });

  it('shows a worker those assigned to them alone, and no protected name to whom it is not for', async () => {
    const [bo, asa] = ids;
    if (!bo || !asa) throw new Error('nobody');
    const staff = await test.must('assignments.staff', {});
    const userOf = (role: string) => staff.find(({ name }) => name === `Prøve ${role}`)?.id ?? staff[0]?.id;
    for (const role of ['support-worker', 'housing-worker'])
      for (const residentId of [bo, asa])
        await test.must('assignments.set', { residentId, userId: userOf(role) as never, kind: 'other', from: TODAY });
    await people.protect(bo);
    await test.signInAs('housing-worker');
    expect(await names({ sort: 'name' })).toEqual(['Åsa Prøve', null]);
    await test.signInAs('support-worker');
    expect(await names({ sort: 'name' })).toEqual(['Bo Prøve', 'Åsa Prøve']);
    expect((await listed()).all).toBe(2);
    expect(await refusalOf('waiting.get', { residentId: ids[2] ?? bo })).toContain('findes ikke');
    expect((await test.must('waiting.get', { residentId: asa }))[0]).toMatchObject({
      paragraph: null,
      needs: { quiet: { strength: 'must' } },
    });
    await test.signInAs('first');
  });
});
