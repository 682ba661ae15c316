import { describe, expect, it } from 'vitest';
import { looseStreet, nearlySamePerson, nearlySamePlace } from '../../../shared/domain/near-names.ts';

describe('names of associations and estates', () => {
  it.each([
    ['Boligforeningen Åkanden', 'Åkanden'],
    ['Aakanden', 'Åkanden'],
    ['Åkandens boligselskab', 'Åkandens'],
    ['Åkanden a.m.b.a.', 'Aakanden'],
    ['Kærgård', 'Kærgården'],
    ['Ærøparken', 'Ærøparkn'],
    ['Afdeling Ågården', 'Aagaarden'],
    ['Afdeling 12', 'Afd. 12'],
  ])('%s may be %s', (one, other) => {
    expect(nearlySamePlace(one, other)).toBe(true);
    expect(nearlySamePlace(other, one)).toBe(true);
  });

  it.each([
    ['Skovhusene 1', 'Skovhusene 2'],
    ['Østparken', 'Vestparken'],
    ['Nordparken', 'Sydparken'],
    ['Afd. 1', 'Afd. 11'],
    ['Åkanden', 'Bakkehuset'],
    ['Elm', 'Alm'],
    ['', 'Åkanden'],
  ])('%s is not %s', (one, other) => {
    expect(nearlySamePlace(one, other)).toBe(false);
  });
});

describe('streets', () => {
  it.each([
    ['Kærvej', 'Kærvejen'],
    ['Aagade', 'Ågaden'],
    ['Gl. Landevej', 'Gammel Landevej'],
    ['Skov Husene', 'Skovhusene'],
    ['Sdr. Alle', 'Søndre Allé'],
  ])('%s may be %s', (one, other) => {
    expect(looseStreet(one)).toBe(looseStreet(other));
  });

  it('keeps different streets apart', () => {
    expect(looseStreet('Skovvej')).not.toBe(looseStreet('Skovhusene'));
    expect(looseStreet('Nørregade')).not.toBe(looseStreet('Søndergade'));
  });
});

describe('names of persons', () => {
  it.each([
    ['Karla Poulsen', 'Karla Povlsen'],
    ['Karla Poulsen', 'Poulsen, Karla'],
    ['Karla Maria Poulsen', 'Karla Poulsen'],
    ['Karla Poulsen', 'Kalra Poulsen'],
    ['Søren Aaby', 'Sören Åby'],
    ['Bjørn Østergaard', 'Bjarn Østergardt'],
  ])('%s may be %s', (one, other) => {
    expect(nearlySamePerson(one, other)).toBe(true);
    expect(nearlySamePerson(other, one)).toBe(true);
  });

  it.each([
    ['Karla Poulsen', 'Karl Jensen'],
    ['Ida Vang', 'Ole Vang'],
    ['Ida', 'Ada'],
    ['Karla Poulsen', 'Maria Poulsen'],
  ])('%s is not %s', (one, other) => {
    expect(nearlySamePerson(one, other)).toBe(false);
  });
});
