import { describe, expect, it } from 'vitest';
import { attributeProblem, effectiveAttributes, spellingInUse } from '../../../shared/domain/attributes.ts';

const problem = (...attributes: readonly (readonly [string, string])[]) =>
  attributeProblem(attributes.map(([name, value]) => ({ name, value })));

describe('attributes of the municipality', () => {
  it('are the own ones and those of the estate that the home does not answer, by name', () => {
    const own = [{ name: 'vaskemaskine', value: 'ja' }];
    const ofEstate = [
      { name: 'Vaskemaskine', value: 'fælles' },
      { name: 'Aftensol', value: 'ja' },
    ];
    expect(effectiveAttributes(own, ofEstate)).toEqual([
      { name: 'Aftensol', value: 'ja', source: 'estate', ofEstate: 'ja' },
      { name: 'vaskemaskine', value: 'ja', source: 'own', ofEstate: 'fælles' },
    ]);
    expect(effectiveAttributes(own, [])).toEqual([
      { name: 'vaskemaskine', value: 'ja', source: 'own', ofEstate: null },
    ]);
  });

  it('are kept when they are about the home', () => {
    expect(problem(['Vaskemaskine', 'ja'], ['Udsigt', 'mod skoven'], ['Ringeklokke', '2. knap'])).toBeNull();
  });

  it('stand there once, whatever the spelling', () => {
    expect(problem(['Vaskemaskine', 'ja'], [' VASKEMASKINE', 'nej'])).toEqual({
      at: 1,
      part: 'name',
      rule: 'attribute-twice',
      field: null,
    });
  });

  it('do not take the place of a field that is there', () => {
    expect(problem(['Elevator', 'ja'])).toMatchObject({ rule: 'attribute-has-field', field: 'lift' });
    expect(problem(['Udeareal', 'ja'])).toMatchObject({ rule: 'attribute-has-field', field: 'outdoorSpace' });
    expect(problem(['Altan', 'ja'])).toBeNull();
    expect(problem(['husleje', '2.000'])).toMatchObject({ rule: 'attribute-has-field', field: 'rent' });
  });

  it('are not about persons', () => {
    for (const name of ['Lejer', 'Beboer', 'CPR', 'telefon', 'Diagnose'])
      expect(problem([name, 'x']), name).toMatchObject({ at: 0, part: 'name', rule: 'attribute-person' });
    expect(problem(['Nøgle', 'hos 670501-1234'])).toMatchObject({ part: 'value', rule: 'personal-number' });
    expect(problem(['670501-1234', 'ja'])).toMatchObject({ part: 'name', rule: 'personal-number' });
  });

  it('have something to be found by', () => {
    expect(problem(['!!', 'ja'])).toMatchObject({ part: 'name', rule: 'attribute-unreadable' });
    expect(problem(['Altan', '–'])).toMatchObject({ part: 'value', rule: 'attribute-unreadable' });
  });

  it('are proposed as others write them', () => {
    expect(spellingInUse('VASKE maskine', ['Vaskemaskine'])).toBeNull();
    expect(spellingInUse('vaskemaskine ', ['Altan', 'Vaskemaskine'])).toBe('Vaskemaskine');
    expect(spellingInUse('Vaskemaskine', ['Vaskemaskine'])).toBeNull();
    expect(spellingInUse('Ovn', ['Vaskemaskine'])).toBeNull();
    expect(spellingInUse(' ', ['Vaskemaskine'])).toBeNull();
  });
});
