import { describe, expect, it } from 'vitest';
import { readNewUnit, readUnitChange } from '../../../../renderer/features/units/unit-form-input.ts';
import { emptyUnit, type UnitFormValues, valuesOfCard } from '../../../../renderer/features/units/unit-form-values.ts';
import { readDraft, typedOver } from '../../../../renderer/lib/found-draft.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { aCard, idOf } from './a-home.ts';

const least: UnitFormValues = {
  ...emptyUnit,
  estateId: idOf<'estate'>(1),
  type: 'SKAEV',
  tenancyNumber: ' 001-004 ',
  street: 'Skovhusene',
  houseNumber: '7 b',
  postCode: '4990',
  city: 'Lilleby',
};

describe('the form of a home', () => {
  it('asks for estate, type, number and address, and nothing else', () => {
    const read = readNewUnit(emptyUnit);
    expect(read).toEqual({
      ok: false,
      error: {
        estateId: 'missing',
        tenancyNumber: 'missing',
        type: 'missing',
        street: 'missing',
        houseNumber: 'missing',
        postCode: 'missing',
        city: 'missing',
      },
    });
    expect(readNewUnit(least).ok).toBe(true);
  });

  it('reads what is typed as Danes write it', () => {
    const read = readNewUnit({
      ...least,
      floor: 'stuen',
      door: 't.v.',
      sizeM2: '28',
      rooms: '1,5',
      rent: '2.875,50',
      note: '',
    });
    if (!read.ok) throw new Error('refused');
    expect(read.value).toMatchObject({
      tenancyNumber: '001-004',
      address: {
        street: 'Skovhusene',
        houseNumber: 7,
        letter: 'B',
        floor: 'st',
        door: 'tv',
        place: null,
        postCode: '4990',
        city: 'Lilleby',
      },
      sizeM2: 28,
      rooms: 1.5,
      rentOre: 287_550,
      note: null,
    });
  });

  it('names each field that cannot be read', () => {
    const wrong = {
      ...least,
      houseNumber: '0',
      floor: 'loftet',
      postCode: '49',
      sizeM2: '28,5',
      rooms: '31',
      rent: '2,875',
      note: 'x'.repeat(2001),
    };
    expect(readNewUnit(wrong)).toEqual({
      ok: false,
      error: {
        houseNumber: 'wrong',
        floor: 'wrong',
        sizeM2: 'wrong',
        rooms: 'wrong',
        rent: 'wrong',
        note: 'wrong',
        postCode: 'wrong',
      },
    });
  });

  it('keeps yes, no and unknown apart', () => {
    const read = readNewUnit({
      ...least,
      dog: 'by-agreement',
      traits: { ...least.traits, lift: 'no', accessible: 'yes' },
    });
    if (!read.ok) throw new Error('refused');
    expect(read.value).toMatchObject({
      lift: false,
      accessible: true,
      couples: null,
      ownAnimals: { dog: 'by-agreement', cat: null, other: null, note: null },
    });
  });

  it('gives back a home as it was when nothing is changed', () => {
    const card = aCard({
      plannedFrom: isoDate('2027-01-01'),
      ownAnimals: { dog: 'yes', cat: null, other: null, note: 'Aftalt' },
      lift: true,
    });
    const read = readUnitChange(valuesOfCard(card), true);
    if (!read.ok) throw new Error('refused');
    expect(read.value.address).toEqual(card.addressParts);
    expect(read.value.details).toMatchObject({
      sizeM2: 28,
      rooms: 1.5,
      rentOre: 287_550,
      plannedFrom: '2027-01-01',
      lift: true,
      couples: null,
      ownAnimals: card.ownAnimals,
    });
  });

  it('leaves address and number of a shielded home alone', () => {
    const card = aCard({ shielded: true, addressParts: null, tenancyNumber: null, estateId: null });
    const read = readUnitChange(valuesOfCard(card), false);
    if (!read.ok) throw new Error('refused');
    expect(read.value.address).toBeNull();
    expect(read.value.details.tenancyNumber).toBeNull();
    expect(readUnitChange(valuesOfCard(card), true).ok).toBe(false);
  });

  it('goes on with a draft of a home that was shielded, let for more and noted meanwhile, and takes none of it back', () => {
    const then = valuesOfCard(aCard());
    const typed = { ...then, socialCaretaker: 'Bo Berg', traits: { ...then.traits, lift: 'yes' as const } };
    const now = aCard({ shielded: true, addressParts: null, tenancyNumber: null, estateId: null, rentOre: 300_000 });
    const since = valuesOfCard({ ...now, couples: true, note: 'Ring først' });
    const saved = (draft: Partial<UnitFormValues>) => {
      const read = readUnitChange(readDraft(JSON.stringify(draft), since), false);
      if (!read.ok) throw new Error('refused');
      return read.value.details;
    };
    expect(saved(typedOver(then, typed))).toMatchObject({
      socialCaretaker: 'Bo Berg',
      lift: true,
      tenancyNumber: null,
      shielded: true,
      couples: true,
      rentOre: 300_000,
      note: 'Ring først',
    });
    // what a whole form would do
    expect(saved(typed)).toMatchObject({ socialCaretaker: 'Bo Berg', shielded: false, rentOre: 287_550, note: null });
  });
});
