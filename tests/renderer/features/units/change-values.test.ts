import { describe, expect, it } from 'vitest';
import { type ChangeValues, noChange, readChanges } from '../../../../renderer/features/units/change-values.ts';
import { type ChangedField, fieldText, fieldTitle } from '../../../../renderer/features/units/change-words.ts';
import { unitChanges } from '../../../../shared/contract/unit-changes.ts';
import { NO_CHANGES } from '../../../helpers/homes.ts';
import { danish, format, today } from './a-home.ts';

const read = (patch: Partial<ChangeValues>) => readChanges({ ...noChange(today), ...patch });

describe('what several homes are to have in common', () => {
  it('is nothing until something is chosen and answered', () => {
    for (const chosen of [[], ['traits'], ['animals'], ['traits', 'animals']] as const)
      expect(read({ chosen })).toEqual({ ok: false, error: 'chosen' });
  });

  it('reads rents as Danes write them, up and down', () => {
    const rent = (rentBy: 'amount' | 'percent', typed: string) => {
      const changes = read({ chosen: ['rent'], rentBy, rent: typed });
      return changes.ok ? changes.value.rent : changes.error;
    };
    expect(rent('percent', '2,5')).toEqual({ percent: 2.5 });
    expect(rent('percent', '-3 %')).toEqual({ percent: -3 });
    expect(rent('amount', '-1.050,50')).toEqual({ ore: -105_050 });
    for (const typed of ['', '0', 'to', '101', '-51']) expect(rent('percent', typed), typed).toBe('rent');
    expect(rent('amount', '100.001')).toBe('rent');
  });

  it('holds only what is chosen, and an empty text lets the estate speak', () => {
    const changes = read({
      chosen: ['socialCaretaker', 'traits', 'animals', 'attribute', 'condition'],
      rentIncludes: 'vand',
      traits: { ...noChange(today).traits, lift: 'no', couples: 'unknown' },
      animals: { dog: 'rules', cat: 'yes', other: 'keep' },
      attributeName: ' Vaskemaskine ',
      attributeValue: 'ja',
      condition: 'good',
    });
    const wanted = {
      ...NO_CHANGES,
      socialCaretaker: { text: null },
      traits: [
        { trait: 'lift', answer: false },
        { trait: 'couples', answer: null },
      ],
      animals: [
        { animal: 'dog', answer: null },
        { animal: 'cat', answer: 'yes' },
      ],
      attributes: [{ name: 'Vaskemaskine', value: 'ja' }],
      condition: { condition: 'good', on: today, note: null },
    };
    expect(changes).toEqual({ ok: true, value: wanted });
    expect(unitChanges.safeParse(wanted).success).toBe(true);
  });

  it('names the field that is not filled in, or that an attribute must not be', () => {
    expect(read({ chosen: ['condition'] })).toMatchObject({ error: 'condition' });
    expect(read({ chosen: ['condition'], condition: 'good', conditionOn: null })).toMatchObject({
      error: 'conditionOn',
    });
    expect(read({ chosen: ['attribute'] })).toMatchObject({ error: 'attributeName' });
    expect(read({ chosen: ['attribute'], attributeName: 'Altan' })).toMatchObject({ error: 'attributeValue' });
    expect(read({ chosen: ['attribute'], attributeName: 'Elevator', attributeValue: 'ja' })).toMatchObject({
      error: 'attributeName',
    });
    expect(read({ chosen: ['attribute'], attributeName: 'Altan', isAttributeRemoved: true })).toMatchObject({
      value: { attributes: [{ name: 'Altan', value: null }] },
    });
  });
});

describe('old and new in words', () => {
  const field = (patch: Partial<ChangedField>): ChangedField => ({
    field: 'lift',
    name: null,
    was: null,
    becomes: null,
    ofEstate: null,
    ...patch,
  });
  it.each([
    [field({ field: 'rent', was: 287_500, becomes: 293_300 }), 'Husleje', '2.875 → 2.933'],
    [field({ was: true, becomes: null, ofEstate: false }), 'Elevator', 'ja → nej (fra afdelingen)'],
    [field({ was: null, becomes: null, ofEstate: true }), 'Elevator', 'ja (fra afdelingen)'],
    [field({ was: null, becomes: false }), 'Elevator', 'ikke oplyst → nej'],
    [field({ field: 'dog', was: 'yes', becomes: 'by-agreement' }), 'Hund', 'ja → efter aftale'],
    [field({ field: 'condition', was: 'good', becomes: 'worn' }), 'Stand', 'god → slidt'],
    [field({ field: 'attribute', name: 'Altan', was: 'ja', becomes: null }), 'Altan', 'ja → ikke oplyst'],
  ] as const)('%j', (changed, title, text) => {
    expect([fieldTitle(changed, danish), fieldText(changed, danish, format)]).toEqual([title, text]);
  });
});
