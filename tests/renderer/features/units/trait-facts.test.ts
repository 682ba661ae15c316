import { describe, expect, it } from 'vitest';
import { estateAnswer, withoutOwn } from '../../../../renderer/features/units/give-back.ts';
import {
  accessLines,
  assignmentLines,
  attributeLines,
  textLines,
} from '../../../../renderer/features/units/trait-facts.ts';
import { houseRulesLines } from '../../../../renderer/features/units/unit-facts.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { NO_DEFAULTS } from '../../../helpers/homes.ts';
import { aCard, danish, format } from './a-home.ts';

const plain = (text: string) => ({ text, source: null, back: null });

describe('the facts of a home', () => {
  it('tell what is there apart from what is known not to be, and are silent on the unknown', () => {
    expect(accessLines(aCard({ ownEntrance: true, lift: false, groundFloor: false }), danish)).toEqual([
      plain('Egen indgang'),
      plain('Ikke stueplan, elevator'),
    ]);
    expect(accessLines(aCard(), danish)).toEqual([]);
    expect(accessLines(aCard({ defaults: NO_DEFAULTS }), danish)).toEqual([]);
  });

  it('say what comes from the estate, and what the home says otherwise', () => {
    const defaults = { ...NO_DEFAULTS, lift: true, assignmentRight: true, socialCaretaker: 'Lone Bech' };
    expect(accessLines(aCard({ defaults, groundFloor: true }), danish)).toEqual([
      plain('Stueplan'),
      { text: 'Elevator', source: 'estate', back: null },
    ]);
    expect(accessLines(aCard({ defaults, lift: false }), danish)).toEqual([
      { text: 'Ikke elevator', source: 'own', back: { kind: 'trait', trait: 'lift' } },
    ]);
    expect(assignmentLines(aCard({ defaults }), danish)).toEqual([
      { text: 'Kommunen anviser', source: 'estate', back: null },
    ]);
    expect(textLines(aCard({ defaults, socialCaretaker: 'Bo Berg' }), 'socialCaretaker')).toEqual([
      { text: 'Bo Berg', source: 'own', back: { kind: 'text', name: 'socialCaretaker' } },
    ]);
    expect(textLines(aCard({ defaults: null, socialCaretaker: 'Bo Berg' }), 'socialCaretaker')).toEqual([
      plain('Bo Berg'),
    ]);
  });

  it('hold attributes in the same manner', () => {
    const defaults = { ...NO_DEFAULTS, attributes: [{ name: 'Vaskemaskine', value: 'fælles' }] };
    expect(attributeLines(aCard({ defaults, attributes: [{ name: 'Altan', value: 'ja' }] }), danish)).toEqual([
      plain('Altan: ja'),
      { text: 'Vaskemaskine: fælles', source: 'estate', back: null },
    ]);
    expect(attributeLines(aCard({ defaults, attributes: [{ name: 'vaskemaskine', value: 'ja' }] }), danish)).toEqual([
      { text: 'vaskemaskine: ja', source: 'own', back: { kind: 'attribute', name: 'vaskemaskine' } },
    ]);
  });

  it('say of animals whose permission holds', () => {
    const rules = { from: isoDate('2025-05-01'), dog: 'no', cat: 'no', other: 'no', maxAnimals: null } as const;
    const houseRules = { ...rules, maxDogSize: null, smoking: 'unknown', quietFrom: null, quietTo: null, note: null };
    const animals = { dog: 'yes', cat: 'no', other: 'no' } as const;
    const ownAnimals = { dog: 'yes', cat: null, other: null, note: null } as const;
    expect(houseRulesLines(aCard({ houseRules, animals, ownAnimals }), danish, format).slice(0, 2)).toEqual([
      plain('Hund må bo her.'),
      { text: 'Boligen har egen tilladelse: hund.', source: 'own', back: { kind: 'animals' } },
    ]);
    const inherited = aCard({ houseRules, animals: { dog: 'no', cat: 'no', other: 'no' } });
    expect(houseRulesLines(inherited, danish, format)[0]?.source).toBe('estate');
  });
});

describe('giving up an own answer', () => {
  const defaults = { ...NO_DEFAULTS, lift: true, attributes: [{ name: 'Vaskemaskine', value: 'fælles' }] };
  const card = aCard({
    defaults,
    lift: false,
    couples: true,
    attributes: [
      { name: 'vaskemaskine', value: 'ja' },
      { name: 'Altan', value: 'ja' },
    ],
    ownAnimals: { dog: 'yes', cat: null, other: null, note: 'Aftalt' },
  });

  it('changes that answer alone, and leaves address and number', () => {
    const lift = withoutOwn(card, { kind: 'trait', trait: 'lift' });
    expect(lift).toMatchObject({ id: card.id, version: card.version, address: null });
    expect(lift.details).toMatchObject({ lift: null, couples: true, tenancyNumber: null, rentOre: card.rentOre });
    expect(withoutOwn(card, { kind: 'attribute', name: 'vaskemaskine' }).details.attributes).toEqual([
      { name: 'Altan', value: 'ja' },
    ]);
    expect(withoutOwn(card, { kind: 'animals' }).details.ownAnimals).toEqual({
      dog: null,
      cat: null,
      other: null,
      note: 'Aftalt',
    });
  });

  it('says what will hold instead', () => {
    expect(estateAnswer(card, { kind: 'trait', trait: 'lift' }, danish)).toEqual(['Elevator', 'ja']);
    expect(estateAnswer(card, { kind: 'attribute', name: 'vaskemaskine' }, danish)).toEqual(['vaskemaskine', 'fælles']);
    expect(estateAnswer(card, { kind: 'animals' }, danish)).toBeNull();
  });
});
