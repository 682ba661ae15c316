import { describe, expect, it } from 'vitest';
import {
  conditionFact,
  houseRulesLines,
  occupiedByFacts,
  outageFacts,
  vacancyFact,
} from '../../../../renderer/features/units/unit-facts.ts';
import type { UnitCard } from '../../../../renderer/features/units/unit-filter.ts';
import { lastTenancy, livingTenancies, stateOf } from '../../../../renderer/features/units/unit-state.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { aCard, aTenancy, danish, format, idOf, today } from './a-home.ts';

const ended = aTenancy('2025-01-01', '2026-11-13');
const living = aTenancy('2025-03-01', null, ['Ünal Çelik']);
const coming = aTenancy('2026-11-26', null);
const outage = {
  id: idOf<'outage'>(1),
  reason: 'repair',
  from: isoDate('2026-11-01'),
  to: null,
  note: 'Nyt bad',
  version: 1,
  reportedOn: null,
  orderedOn: null,
  dueOn: null,
  actor: null,
  actorName: null,
  actorSince: null,
  awaited: null,
  followUpOn: null,
  followUps: [] as UnitCard['outages'][number]['followUps'],
} as const;

const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('the badge', () => {
  it.each([
    ['free', {}],
    ['free', { tenancies: [ended] }],
    ['occupied', { tenancies: [living] }],
    ['let', { tenancies: [coming] }],
    ['out', { tenancies: [living], outages: [outage] }],
    ['planned', { plannedFrom: isoDate('2027-01-01') }],
    ['retired', { retiredOn: isoDate('2026-11-25'), tenancies: [living] }],
  ] as const)('says %s', (state, patch) => {
    expect(
      stateOf(
        aCard({
          ...patch,
          tenancies: [...('tenancies' in patch ? patch.tenancies : [])],
          outages: [...('outages' in patch ? patch.outages : [])],
        }),
        today,
      ),
    ).toBe(state);
  });
});

describe('the card', () => {
  it('tells who lives there before who moves in, and leaves history to the timeline', () => {
    expect(
      livingTenancies([coming, ended, aTenancy('2025-03-01', '2026-11-25')], today).map(({ from }) => from),
    ).toEqual(['2025-03-01', '2026-11-26']);
    expect(lastTenancy([ended, aTenancy('2020-01-01', '2021-01-01'), living], today)).toBe(ended);
  });

  it('says who lives there, who is to come, or since when nobody does', () => {
    const facts = (tenancies: (typeof ended)[]) => occupiedByFacts(aCard({ tenancies }), today, danish, format);
    expect(facts([living])).toEqual(['Ünal Çelik siden 01.03.2025']);
    expect(facts([coming])).toEqual(['Karla Poulsen flytter ind 26.11.2026']);
    expect(facts([aTenancy('2025-01-01', '2026-12-31')])).toEqual(['Karla Poulsen, 01.01.2025 – 31.12.2026']);
    expect(facts([ended])).toEqual(['Ingen, fraflyttet 13.11.2026']);
    expect(facts([])).toEqual(['Ingen']);
  });

  it('tells what standing empty costs only where it is paid', () => {
    expect(vacancyFact(aCard(), danish, format)).toEqual(['14.11.2026 · 12 dage tom']);
    expect(vacancyFact(aCard({ vacancyCostOre: 115_595 }), danish, format)).toEqual([
      '14.11.2026 · 12 dage tom',
      'Tomgang har kostet 1.155,95 kr.',
    ]);
    expect(vacancyFact(aCard({ availability: 'none', availableFrom: null }), danish, format)).toEqual([
      'Ukendt, ingen slutdato',
    ]);
  });

  it('gives the condition with the day on which it was seen', () => {
    expect(conditionFact(aCard({ conditionNote: 'Synet ved fraflytning' }), danish, format)).toEqual([
      'God, synet 20.11.2026',
      'Synet ved fraflytning',
    ]);
    expect(conditionFact(aCard({ condition: null }), danish, format)).toBeNull();
  });

  it('names an outage until it is over', () => {
    expect(outageFacts(aCard({ outages: [outage] }), today, danish, format)).toEqual([
      'Istandsættelse, siden 01.11.2026',
      'Nyt bad',
    ]);
    expect(outageFacts(aCard({ outages: [{ ...outage, to: isoDate('2026-11-24') }] }), today, danish, format)).toEqual(
      [],
    );
  });

  it('says the house rules in sentences, and the home’s own permission beside them', () => {
    const houseRules = {
      from: isoDate('2025-05-01'),
      dog: 'yes',
      cat: 'yes',
      other: 'no',
      maxAnimals: 2,
      maxDogSize: 'small',
      smoking: 'outdoors-only',
      quietFrom: '22.00',
      quietTo: '07.00',
      note: null,
    } as const;
    const animals = { dog: 'yes', cat: 'yes', other: 'no' } as const;
    expect(texts(houseRulesLines(aCard({ houseRules, animals }), danish, format))).toEqual([
      'Hund og kat må bo her, højst to dyr. Kun små hunde.',
      'Rygning kun ude.',
      'Ro kl. 22.00–07.00.',
      'Gælder fra 01.05.2025.',
    ]);
    expect(
      texts(
        houseRulesLines(
          aCard({ houseRules: null, animals, ownAnimals: { dog: 'yes', cat: null, other: null, note: null } }),
          danish,
          format,
        ),
      ),
    ).toEqual(['Hund og kat må bo her.', 'Boligen har egen tilladelse: hund.']);
  });

  it('tells the number and the size also where animals are a matter of agreement', () => {
    const houseRules = {
      from: isoDate('2025-05-01'),
      dog: 'by-agreement',
      cat: 'no',
      other: 'no',
      maxAnimals: 1,
      maxDogSize: 'small',
      smoking: 'unknown',
      quietFrom: null,
      quietTo: null,
      note: null,
    } as const;
    const animals = { dog: 'by-agreement', cat: 'no', other: 'no' } as const;
    expect(houseRulesLines(aCard({ houseRules, animals }), danish, format)[0]?.text).toBe(
      'Hund efter aftale, højst ét dyr. Kun små hunde.',
    );
  });
});
