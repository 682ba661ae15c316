import { describe, expect, it } from 'vitest';
import { newId } from '../../../../main/engine/new-id.ts';
import { conflictProblems, emptyConflict } from '../../../../renderer/features/offers/conflict-values.ts';
import { actsOf } from '../../../../renderer/features/offers/offer-state.ts';
import { emptyOffer, offerProblems, type Prepared } from '../../../../renderer/features/offers/offer-values.ts';
import { homeText, offerLines, personText } from '../../../../renderer/features/offers/offer-words.ts';
import { outcomeProblems, saidOutcome, suggestedOutcome } from '../../../../renderer/features/offers/outcome-values.ts';
import type { Format } from '../../../../renderer/lib/format.ts';
import type { ShownOffer } from '../../../../shared/contract/offers.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import { formatDate } from '../../../../shared/domain/dates-da.ts';
import { formatMoney, formatNumber } from '../../../../shared/domain/numbers-da.ts';
import { words } from '../../../../shared/text/words.ts';

const TODAY = isoDate('2026-11-23');
const LATER = isoDate('2026-12-01');
const format: Format = {
  date: formatDate,
  short: formatDate,
  day: formatDate,
  time: String,
  moment: String,
  money: formatMoney,
  number: formatNumber,
};
const lines = (offer: ShownOffer) => offerLines(offer, { words: words.da, format, language: 'da' });

const PROPOSED: ShownOffer = {
  id: newId<'offer'>(),
  version: 1,
  unitId: newId<'unit'>(),
  address: 'Ågade 7',
  residentId: newId<'resident'>(),
  name: 'Åsa Prøve',
  state: 'proposed',
  due: null,
  proposedOn: TODAY,
  by: 'Mette Prøve',
  moveIn: null,
  offeredOn: null,
  answerBy: null,
  holdUntil: null,
  confirmations: [],
  passedOver: 0,
  reasonPassedOver: null,
  acceptedOn: null,
  answeredOn: null,
  note: null,
  declinedBy: null,
  declineReason: null,
  withdrawReason: null,
  consequence: null,
  nextContactOn: null,
};
const OFFERED: ShownOffer = {
  ...PROPOSED,
  state: 'offered',
  offeredOn: TODAY,
  answerBy: LATER,
  holdUntil: LATER,
  moveIn: LATER,
  passedOver: 2,
  reasonPassedOver: 'Kender stedet',
  confirmations: [{ rule: 'animals', text: 'Viceværten siger ja' }],
};
const DECLINED: ShownOffer = {
  ...OFFERED,
  state: 'declined',
  answeredOn: LATER,
  declinedBy: 'citizen',
  declineReason: 'area',
  consequence: 'stay',
  nextContactOn: isoDate('2026-12-15'),
};

describe('an offer', () => {
  it('is told step by step, with what was written, and those passed over as a number', () => {
    expect(lines(PROPOSED)).toEqual(['Foreslået 23.11.2026 af Mette Prøve']);
    expect(lines(OFFERED)).toEqual([
      'Foreslået af Mette Prøve, tilbudt 23.11.2026 · svar senest 01.12.2026 · boligen holdes så længe · indflytning 01.12.2026',
      'Gik forbi 2, der haster mere eller har ventet længere · Kender stedet',
      'Dyr: Viceværten siger ja',
    ]);
    expect(lines({ ...OFFERED, state: 'expired' })[0]).toContain('boligen blev holdt til og med 01.12.2026');
    const longer = { ...OFFERED, proposedOn: isoDate('2026-11-20'), holdUntil: isoDate('2026-12-03') };
    expect(lines(longer).slice(0, 2)).toEqual([
      'Foreslået 20.11.2026 af Mette Prøve',
      'Tilbudt 23.11.2026 · svar senest 01.12.2026 · boligen holdes til og med 03.12.2026 · indflytning 01.12.2026',
    ]);
  });

  it('keeps after a no who said it, why, and what follows', () => {
    expect(lines(DECLINED).slice(-2)).toEqual([
      'Nej 01.12.2026. Borgeren: vil ikke bo i området',
      'Beholder pladsen på listen · næste kontakt 15.12.2026',
    ]);
    const taken = { ...PROPOSED, state: 'withdrawn', withdrawReason: 'home-taken', answeredOn: LATER } as const;
    expect(lines(taken).at(-1)).toBe('Trukket tilbage 01.12.2026: boligen gik til en anden');
    const regretted = {
      ...DECLINED,
      state: 'regretted',
      acceptedOn: TODAY,
      declinedBy: null,
      declineReason: null,
    } as const;
    expect(lines(regretted).slice(-3, -1)).toEqual(['Sagde ja 23.11.2026', 'Fortrudt 01.12.2026']);
  });

  it('says of whom and where only what this reader was told', () => {
    expect(personText({ name: null }, words.da)).toBe('Beskyttet');
    expect(homeText({ unitId: null, address: null }, words.da)).toBe('En bolig, du ikke må se');
    expect(homeText({ unitId: PROPOSED.unitId, address: null }, words.da)).toBe('En skærmet bolig');
  });

  it('has the acts of its state, none for somebody who may not be told, and no new offer of such a home', () => {
    expect(actsOf(PROPOSED, TODAY)).toEqual(['offer', 'decline', 'withdraw']);
    expect(actsOf(OFFERED, TODAY)).toEqual(['accept', 'decline', 'withdraw']);
    expect(actsOf({ ...PROPOSED, unitId: null }, TODAY)).toEqual(['decline', 'withdraw']);
    expect(actsOf({ ...PROPOSED, residentId: null }, TODAY)).toEqual([]);
    expect(actsOf({ ...OFFERED, state: 'accepted' }, TODAY)).toEqual(['regret']);
    expect(actsOf({ ...OFFERED, state: 'accepted' }, LATER)).toEqual([]);
    expect(actsOf(DECLINED, TODAY)).toEqual([]);
  });
});

const READY: Prepared = {
  failing: [],
  unknown: [{ rule: 'animals', kind: 'must', verdict: 'unknown', reason: 'animals-no-rules', params: {} }],
  passedOver: 1,
  off: [],
  moveIn: LATER,
  answerBy: addDays(TODAY, 7),
  nextContactOn: addDays(TODAY, 14),
  consequence: 'stay',
};

describe('what is typed', () => {
  it('of an offer needs an answer to each open rule and one reason for all who are passed over', () => {
    const empty = emptyOffer(READY, null, TODAY);
    expect(empty).toMatchObject({ moveIn: LATER, answerBy: addDays(TODAY, 7), holdUntil: addDays(TODAY, 7) });
    const problems = (more = {}, ready = READY) => offerProblems({ ...empty, ...more }, ready, TODAY, words.da);
    expect(Object.keys(problems())).toEqual(['offer-about-animals', 'offer-reason']);
    const written = { answers: { animals: 'Viceværten siger ja' }, reason: 'Kender stedet i forvejen' };
    expect(problems(written)).toEqual({});
    expect(problems({}, { ...READY, unknown: [], passedOver: 0 })).toEqual({});
    const days = { moveIn: addDays(TODAY, -1), answerBy: LATER, holdUntil: TODAY };
    expect(Object.keys(problems({ ...written, ...days }))).toEqual(['offer-move-in', 'offer-hold']);
  });

  it('of a no keeps the place, and asks for the next contact and the day of a pause', () => {
    const stays = suggestedOutcome(TODAY);
    expect(stays).toEqual({ consequence: 'stay', pausedUntil: null, nextContactOn: addDays(TODAY, 14) });
    expect(outcomeProblems(stays, TODAY, words.da)).toEqual({});
    const pause = { consequence: 'pause', pausedUntil: null, nextContactOn: null } as const;
    expect(Object.keys(outcomeProblems(pause, TODAY, words.da))).toEqual(['outcome-pause', 'outcome-contact']);
    expect(saidOutcome({ ...stays, pausedUntil: LATER }).pausedUntil).toBeNull();
  });

  it('of a known conflict needs another person, a source, a reason, whom to ask, and twelve months at most', () => {
    const one = newId<'resident'>();
    const empty = emptyConflict(TODAY);
    const problems = (more = {}) => conflictProblems({ ...empty, ...more }, one, TODAY, words.da);
    expect(Object.keys(problems())).toEqual(['conflict-other', 'conflict-source', 'conflict-reason', 'conflict-ask']);
    const whole = { otherId: newId<'resident'>(), source: 'police', reason: 'Trusler', askUser: newId<'user'>() };
    expect(problems(whole)).toEqual({});
    expect(Object.keys(problems({ ...whole, to: addDays(TODAY, 400) }))).toEqual(['conflict-to']);
    expect(problems({ ...whole, otherId: one })).toEqual({
      'conflict-other': 'Vælg en anden borger end den, siden handler om.',
    });
  });
});
