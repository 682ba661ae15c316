import { describe, expect, it } from 'vitest';
import { addressText, availableText, sizeText } from '../../../../renderer/features/units/unit-words.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { animalsText, conditionText, namesText, occupiedText } from '../../../../shared/text/unit-cells.ts';
import { aCard, aRow, danish, format } from './a-home.ts';

describe('the list', () => {
  it('never shows the place of a shielded home', () => {
    expect(addressText({ address: null }, danish)).toBe('Adressen er skærmet');
    expect(addressText({ address: 'Skovhusene 7' }, danish)).toBe('Skovhusene 7');
  });

  it.each([
    [{ dog: 'yes', cat: 'yes', other: 'no' }, 'hund · kat'],
    [{ dog: 'yes', cat: 'yes', other: 'yes' }, 'alle dyr'],
    [{ dog: 'by-agreement', cat: 'no', other: 'no' }, 'efter aftale'],
    [{ dog: 'no', cat: 'no', other: null }, 'nej'],
    [{ dog: null, cat: null, other: null }, ''],
  ] as const)('says of the animals %o "%s"', (animals, text) => {
    expect(animalsText(animals, danish)).toBe(text);
  });

  it('counts protected persons without naming them', () => {
    expect(namesText(['Karla Poulsen', null], danish)).toBe('Karla Poulsen, Beskyttet');
    expect(namesText([null, null], danish)).toBe('2 beskyttede');
  });

  it('says only that a home is lived in to a role that may not see names', () => {
    expect(occupiedText(aRow({ occupied: true, occupants: null }), danish, format.short)).toBe('Beboet');
    expect(occupiedText(aRow({ occupied: false, occupants: null }), danish, format.short)).toBe('');
    const coming = aRow({ occupants: null, movesInOn: isoDate('2026-11-26') });
    expect(occupiedText(coming, danish, format.short)).toBe('Udlejet fra 26.11.');
  });

  it('says who moves in and when', () => {
    const row = aRow({ occupants: ['Karla Poulsen'], movesInOn: isoDate('2026-11-26') });
    expect(occupiedText(row, danish, format.short)).toBe('Karla Poulsen fra 26.11.');
  });

  it('keeps condition and availability apart', () => {
    expect(conditionText({ condition: 'worn', outOfService: true }, danish)).toBe('Ude af drift');
    expect(conditionText({ condition: 'worn', outOfService: false }, danish)).toBe('Slidt');
    expect(conditionText({ condition: null, outOfService: false }, danish)).toBe('');
    expect(availableText(aRow(), danish, format)).toBe('nu · 12 dage tom');
    expect(availableText(aRow({ daysVacant: 1 }), danish, format)).toBe('nu · 1 dag tom');
    expect(availableText(aRow({ daysVacant: null }), danish, format)).toBe('nu');
    expect(availableText(aRow({ availability: 'from' }), danish, format)).toBe('14.11.2026');
    expect(availableText(aRow({ availability: 'none', availableFrom: null }), danish, format)).toBe('');
  });

  it('leaves out what nobody has said', () => {
    expect(sizeText(aCard(), danish, format).replaceAll('\u00a0', ' ')).toBe(
      'Skæv bolig · 28 m² · 1,5 værelser · 2.875,50 kr./md.',
    );
    expect(sizeText(aCard({ sizeM2: null, rooms: null, rentOre: null }), danish, format)).toBe('Skæv bolig');
  });
});
