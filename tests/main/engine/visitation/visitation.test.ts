import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input, Operation } from '../../../../shared/contract/index.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { sentenceOf } from '../../../../shared/text/sentences.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { offersOf } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { DECIDED_ON, HEARD, REQUEST, waitingOf } from '../../../helpers/waiting.ts';

let test: TestEngine;
let waiting: ReturnType<typeof waitingOf>;
let residentId: ResidentId;
beforeAll(async () => {
  test = await openTestEngine();
  waiting = waitingOf(test);
  residentId = await residentsOf(test).resident('Prøve Borger');
});
afterAll(() => test.close());

async function refusalOf<O extends Operation>(operation: O, input: Input<O>): Promise<string> {
  const answer = await test.call(operation, input);
  return answer.ok ? 'done' : sentenceOf(answer.error, 'da');
}

describe('a request', () => {
  it('keeps the day on which the citizen asked, and when a first answer is promised', async () => {
    const id = await waiting.request(residentId);
    const { requests } = await test.must('visitation.get', { residentId });
    expect(requests.find((one) => one.id === id)).toMatchObject({
      askedOn: REQUEST.askedOn,
      answerDue: addDays(REQUEST.askedOn, 14),
      answeredOn: null,
      by: FIRST.name,
    });
  });

  it("follows the municipality's own promise of that day, and an older request keeps its own", async () => {
    await test.must('waitingPromises.save', { from: isoDate('2026-11-01'), answer: 5, decision: 28, offer: 90 });
    const [newer, older] = [await waiting.request(residentId, { askedOn: TODAY }), await waiting.request(residentId)];
    const { requests } = await test.must('visitation.get', { residentId });
    const due = (id: string) => requests.find((one) => one.id === id)?.answerDue;
    expect([due(newer), due(older)]).toEqual([addDays(TODAY, 5), addDays(REQUEST.askedOn, 14)]);
    const again = { from: isoDate('2026-11-01'), answer: 9, decision: 28, offer: 90 };
    expect((await test.call('waitingPromises.save', again)).ok).toBe(false);
    expect(await test.must('waitingPromises.list', {})).toEqual([
      { from: '2026-11-01', answer: 5, decision: 28, offer: 90 },
      { from: null, answer: 14, decision: 56, offer: 180 },
    ]);
  });

  it('is waited on until the first home is offered, and no clock but that one stops by it', async () => {
    const id = await residentsOf(test).resident('Prøve Tilbudt');
    const homes = homesOf(test);
    await waiting.entered(id);
    const clocks = async () => (await test.must('visitation.get', { residentId: id })).requests[0]?.clocks ?? [];
    expect((await clocks()).map(({ step, to }) => [step, to])).toEqual([
      ['answer', DECIDED_ON],
      ['decision', DECIDED_ON],
      ['offer', null],
    ]);
    const unitId = await homes.unit(await homes.estate('Kærgården'));
    await offersOf(test).proposed(unitId, id);
    expect((await clocks()).at(-1)?.to).toBeNull();
    const other = await homes.unit(await homes.estate('Engen'));
    await offersOf(test).offered(other, id);
    expect((await clocks()).at(-1)?.to).toBe(TODAY);
  });

  it.each([
    [{ askedOn: addDays(TODAY, 1) }, 'henvendelsen er ikke kommet endnu'],
    [{ answerDue: addDays(REQUEST.askedOn, -1) }, 'Fristen for første svar ligger før henvendelsen'],
    [{ about: '  ' }, '»Hvad det drejer sig om« mangler'],
  ])('is refused with %o', async (more, said) => {
    expect(await refusalOf('requests.add', { ...REQUEST, residentId, ...more })).toContain(said);
  });

  it('is answered on a day after it, once it is known by its version', async () => {
    const id = await waiting.request(residentId);
    const answer = { residentId, id, version: 1, answeredOn: addDays(REQUEST.askedOn, 3), answer: 'Vi mødes mandag' };
    expect(await refusalOf('requests.answer', { ...answer, answeredOn: addDays(REQUEST.askedOn, -1) })).toContain(
      'før henvendelsen',
    );
    expect(await refusalOf('requests.answer', answer)).toBe('done');
    expect(await refusalOf('requests.answer', answer)).toContain('ændret, siden du åbnede');
  });

  it('of one person is not found by the name of another', async () => {
    const other = await residentsOf(test).resident('Anden Borger');
    const id = await waiting.request(residentId);
    const answer = { residentId: other, id, version: 1, answeredOn: TODAY, answer: 'Nej' };
    expect(await refusalOf('requests.answer', answer)).toContain('findes ikke');
  });
});

describe('a decision', () => {
  const base = async () => {
    const requestId = await waiting.request(residentId);
    const decision: Input<'decisions.record'> = {
      residentId,
      requestId,
      paragraph: 'abl-63',
      outcome: 'granted',
      decidedOn: DECIDED_ON,
      answers: {},
      reasoning: 'Har brug for en bolig med støtte',
    };
    return decision;
  };

  it('without criteria stands by its reasons, and is not made without them', async () => {
    const decision = await base();
    expect(await refusalOf('decisions.record', { ...decision, reasoning: ' ' })).toContain('Skriv begrundelsen');
    expect(await refusalOf('decisions.record', { ...decision, decidedOn: addDays(TODAY, 1) })).toContain(
      'ikke kommet endnu',
    );
    expect(await refusalOf('decisions.record', { ...decision, decidedOn: addDays(REQUEST.askedOn, -1) })).toContain(
      'før henvendelsen',
    );
    expect(await refusalOf('decisions.record', decision)).toBe('done');
  });

  it('is made by the criteria in force on its day, all of them answered', async () => {
    const add = (from: string, codes: readonly string[]) =>
      test.must('criteria.add', {
        paragraph: 'abl-101a',
        from: isoDate(from),
        criteria: codes.map((code) => ({ code, text: `Kriteriet ${code}` })),
      });
    const { id: first } = await add('2026-01-01', ['alder']);
    await add('2026-10-01', ['alder', 'støtte']);
    const decision = { ...(await base()), paragraph: 'abl-101a' as const };
    expect(await refusalOf('decisions.record', decision)).toContain('Svar på alle kommunens kriterier');
    expect(await refusalOf('decisions.record', { ...decision, answers: { alder: 'not-met' } })).toContain(
      'Et kriterium er ikke opfyldt',
    );
    const { id } = await test.must('decisions.record', { ...decision, answers: { alder: 'met' } });
    const { decisions } = await test.must('visitation.get', { residentId });
    expect(decisions.find((one) => one.id === id)).toMatchObject({
      criteriaId: first,
      answers: { alder: 'met' },
      by: FIRST.name,
    });
    const later = { ...decision, decidedOn: isoDate('2026-10-02'), answers: { alder: 'met' as const } };
    expect(await refusalOf('decisions.record', later)).toContain('Svar på alle');
    expect(
      await refusalOf('decisions.record', {
        ...later,
        outcome: 'refused',
        answers: { alder: 'not-met', støtte: 'unknown' },
      }),
    ).toBe('done');
  });

  it('never changes its criteria: a version of the same day is refused, and one that says a thing twice', async () => {
    const criteria = [{ code: 'a', text: 'A' }];
    const version: Input<'criteria.add'> = { paragraph: 'sel-80', from: TODAY, criteria };
    expect(await refusalOf('criteria.add', { ...version, criteria: [...criteria, ...criteria] })).toContain('to gange');
    expect(await refusalOf('criteria.add', version)).toBe('done');
    expect(await refusalOf('criteria.add', version)).toContain('findes allerede');
  });

  it('is told, with what the citizen thinks of it, and can be complained of for four weeks', async () => {
    const { decisionId } = await waiting.granted(residentId);
    const heard = { ...HEARD, residentId, id: decisionId, version: 1 };
    expect(await refusalOf('decisions.hear', { ...heard, toldOn: addDays(DECIDED_ON, -1) })).toContain(
      'før der er afgjort',
    );
    expect(await refusalOf('decisions.hear', { ...heard, complaintBy: DECIDED_ON })).toContain('Klagefristen slutter');
    expect(await refusalOf('decisions.hear', heard)).toBe('done');
    const { decisions } = await test.must('visitation.get', { residentId });
    expect(decisions.find((one) => one.id === decisionId)).toMatchObject({
      ...HEARD,
      complaintBy: addDays(HEARD.toldOn, 28),
    });
  });
});

describe('the clocks', () => {
  it('run from the day on which the citizen asked, beside what was promised then', async () => {
    const other = await residentsOf(test).resident('Prøve Ur');
    const { requestId } = await waiting.granted(other);
    const open = await waiting.request(other);
    const { requests } = await test.must('visitation.get', { residentId: other });
    const of = (id: string) =>
      requests
        .find((one) => one.id === id)
        ?.clocks.map(({ step, days, promisedDays, isLate }) => [step, days, promisedDays, isLate]);
    expect(of(requestId)).toEqual([
      ['answer', 28, 14, true],
      ['decision', 28, 56, false],
      ['offer', 92, 180, false],
    ]);
    expect(of(open)).toEqual([
      ['answer', 92, 14, true],
      ['decision', 92, 56, true],
      ['offer', 92, 180, false],
    ]);
  });
});

describe('a wait for treatment', () => {
  it('keeps the days on which it was asked for, promised and begun', async () => {
    const days = { requestedOn: isoDate('2026-09-01'), promisedOn: isoDate('2026-12-01'), startedOn: null };
    const saved = await test.must('treatments.save', { residentId, known: null, what: 'Døgnbehandling', ...days });
    const known = { id: saved.id, version: 1 };
    const begun = { residentId, known, what: 'Døgnbehandling', ...days, startedOn: isoDate('2026-11-20') };
    expect(await refusalOf('treatments.save', { ...begun, startedOn: isoDate('2026-08-31') })).toContain(
      'før startdatoen',
    );
    expect(await refusalOf('treatments.save', begun)).toBe('done');
    const { treatments } = await test.must('visitation.get', { residentId });
    expect(treatments).toEqual([
      { id: saved.id, version: 2, what: 'Døgnbehandling', ...days, startedOn: begun.startedOn },
    ]);
  });
});
