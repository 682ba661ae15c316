import { describe, expect, test } from 'vitest';
import { type Address, addressSortKey, formatAddress, formatAddressFull } from '../../../shared/domain/address.ts';
import { parseAddress } from '../../../shared/domain/address-parse.ts';
import { type AddressParts, validateAddress } from '../../../shared/domain/address-parts.ts';
import { processorTime } from '../../helpers/processor-time.ts';
import { seeded } from '../seeded.ts';

const address = (changes: Partial<Address> = {}): Address => ({
  street: 'Bakkevej',
  houseNumber: 20,
  letter: null,
  floor: null,
  door: null,
  place: null,
  postCode: null,
  city: null,
  ...changes,
});
const rodovre = { postCode: '2610', city: 'Rødovre' };

describe('parseAddress', () => {
  test.each([
    ['Bakkevej 20', {}],
    ['Bakkevej 20A, 3. tv', { letter: 'A', floor: '3', door: 'tv' }],
    ['Bakkevej 20 A, 3.tv., 2610 Rødovre', { letter: 'A', floor: '3', door: 'tv', ...rodovre }],
    ['bakkevej 20a 3 tv 2610 Rødovre', { street: 'bakkevej', letter: 'A', floor: '3', door: 'tv', ...rodovre }],
    ['Nørre Allé 14, kl', { street: 'Nørre Allé', houseNumber: 14, floor: 'kl' }],
    [
      'Ågade 22, st. th, Lille By, 9999 X',
      { street: 'Ågade', houseNumber: 22, floor: 'st', door: 'th', place: 'Lille By', postCode: '9999', city: 'X' },
    ],
    ['Ågade 22, Lille By, st. th', { street: 'Ågade', houseNumber: 22, floor: 'st', door: 'th', place: 'Lille By' }],
    ['H.C. Andersens Vej 1', { street: 'H.C. Andersens Vej', houseNumber: 1 }],
    ['10. Februar Vej 3', { street: '10. Februar Vej', houseNumber: 3 }],
    ['10. Februar Vej 3, 1. th', { street: '10. Februar Vej', houseNumber: 3, floor: '1', door: 'th' }],
    ['Kong Hans 2 Vej 5', { street: 'Kong Hans 2 Vej', houseNumber: 5 }],
    ['Bakkevej, 20', {}],
    ['Bakkevej nr. 20', {}],
    ['Bakkevej 020', {}],
    ['Bakkevej 20, 3. sal tv', { floor: '3', door: 'tv' }],
    ['Bakkevej 20, 3. sal, tv', { floor: '3', door: 'tv' }],
    ['Bakkevej 20, 3., 12', { floor: '3', door: '12' }],
    ['Bakkevej 20, stuen', { floor: 'st' }],
    ['Bakkevej 20, stuen til højre', { floor: 'st', door: 'th' }],
    ['Bakkevej 20 st.mf', { floor: 'st', door: 'mf' }],
    ['Bakkevej 20 st tv', { floor: 'st', door: 'tv' }],
    ['Bakkevej 20, 3tv', { floor: '3', door: 'tv' }],
    ['Bakkevej 20, k2', { floor: 'k2' }],
    ['Bakkevej 20, kælder', { floor: 'kl' }],
    ['Bakkevej 20, 2. a', { floor: '2', door: 'a' }],
    ['Bakkevej 20, lejl. 12', { door: '12' }],
    ['Bakkevej 20, værelse 4', { door: '4' }],
    ['Bakkevej 20, tv', { door: 'tv' }],
    ['Bakkevej 20, 3. 1234, 2610 Rødovre', { floor: '3', door: '1234', ...rodovre }],
    ['Bakkevej 20, 3. 1234', { floor: '3', door: '1234' }],
    ['Bakkevej 20, Bov', { place: 'Bov' }],
    ['Bakkevej 20\n2610 Rødovre', rodovre],
    ['Bakkevej 20, DK-2610 Rødovre, Danmark', rodovre],
    ['Bakkevej 20, 2610', { postCode: '2610' }],
    ['Bakkevej 20, 5000 Odense C', { postCode: '5000', city: 'Odense C' }],
    ['  Bakkevej\u00a020 ,, 3.  tv ', { floor: '3', door: 'tv' }],
  ])('reads "%s"', (text, changes) => {
    expect(parseAddress(text)).toEqual({ ok: true, value: address(changes) });
  });

  test.each([
    ['', 'street', 'required'],
    [' , ', 'street', 'required'],
    ['20', 'street', 'required'],
    ['2610 Rødovre', 'houseNumber', 'required'],
    ['Bakkevej', 'houseNumber', 'required'],
    ['Bakkevej 0', 'houseNumber', 'out-of-range'],
    ['Bakkevej 22-24', 'houseNumber', 'unreadable'],
    ['Bakkevej 1000', 'houseNumber', 'unreadable'],
    ['Bakkevej 20, 3. tv, 4. th', 'place', 'unreadable'],
    ['Bakkevej 20, bag 3', 'floor', 'unreadable'],
    ['Bakkevej 20, Lille By, Store By', 'place', 'unreadable'],
    ['Bakkevej 20, c/o Testsen', 'place', 'unreadable'],
    [`${'x'.repeat(190)} vejen 20 st. tv`, 'street', 'too-long'],
  ])('refuses "%s" because of %s (%s)', (text, field, code) => {
    expect(parseAddress(text)).toEqual({ ok: false, error: { field, code } });
  });

  test('answers in good time whatever is pasted', () => {
    const began = processorTime();
    for (const text of [' 1'.repeat(99), 'st.'.repeat(66), '1234 '.repeat(40), 'a 1 '.repeat(50), ', '.repeat(100)])
      parseAddress(text);
    expect(processorTime() - began).toBeLessThan(200);
  });
});

describe('formatAddress', () => {
  test.each([
    [{}, 'Bakkevej 20'],
    [{ letter: 'A', floor: '3', door: 'tv' }, 'Bakkevej 20A, 3. tv'],
    [{ floor: 'st' }, 'Bakkevej 20, st.'],
    [{ floor: 'kl', door: '2' }, 'Bakkevej 20, kl. 2'],
    [{ door: 'tv' }, 'Bakkevej 20, tv'],
    [{ door: '12' }, 'Bakkevej 20, dør 12'],
  ])('writes %o as "%s"', (changes, text) => {
    expect(formatAddress(address(changes))).toBe(text);
  });

  test('adds place and town only where they are known', () => {
    expect(formatAddressFull(address({ place: 'Lille By', ...rodovre }))).toBe('Bakkevej 20, Lille By, 2610 Rødovre');
    expect(formatAddressFull(address({ postCode: '2610' }))).toBe('Bakkevej 20, 2610');
    expect(formatAddressFull(address())).toBe('Bakkevej 20');
  });
});

const anyAddress = (random: ReturnType<typeof seeded>): Address => {
  const floor = random.pick([null, 'kl', 'k2', 'k9', 'st', '1', '2', '12', '99']);
  return {
    street: random.pick([
      'Bakkevej',
      '10. Februar Vej',
      'H.C. Andersens Vej',
      'Ågade',
      'Nørre Allé',
      'Skt. Pauls Plads',
      'Aavej',
      'Kong Hans 2 Vej',
    ]),
    houseNumber: random.int(1, 999),
    letter: random.pick([null, null, 'A', 'B', 'K', 'Z']),
    floor,
    door: random.pick([null, 'tv', 'mf', 'th', '1', '17', '123', ...(floor === null ? [] : ['a', 'a1', '1-2'])]),
    place: random.pick([null, 'Lille By', 'Bov', 'Øster Å']),
    ...random.pick([
      { postCode: null, city: null },
      { postCode: '2610', city: null },
      rodovre,
      { postCode: '9999', city: 'X' },
    ]),
  };
};

test('what is formatted is read back as it was, for 20,000 addresses', () => {
  const random = seeded(6);
  for (let round = 0; round < 20_000; round++) {
    const one = anyAddress(random);
    expect([formatAddressFull(one), parseAddress(formatAddressFull(one))]).toEqual([
      formatAddressFull(one),
      { ok: true, value: one },
    ]);
  }
});

describe('addressSortKey', () => {
  test('sorts by street, town, house number, letter, floor and door', () => {
    const inOrder = [
      'Bakkevej 2',
      'Bakkevej 14',
      'Bakkevej 14, k2',
      'Bakkevej 14, kl',
      'Bakkevej 14, st. tv',
      'Bakkevej 14, st. mf',
      'Bakkevej 14, st. th',
      'Bakkevej 14, 1. tv',
      'Bakkevej 14, 1. 2',
      'Bakkevej 14, 1. 10',
      'Bakkevej 14, 2.',
      'Bakkevej 14, 10.',
      'Bakkevej 14A',
      'Bakkevej 14B',
      'Bakkevej 100',
      'Bakkevej 1, 2610 Rødovre',
      'Bakkevej 1, 5000 Odense',
      'Bakkevejen 1',
      'Zigzag 1',
      'Æblevej 1',
      'Østvej 1',
      'Ågade 1',
      'Aagade 2',
    ].map((text) => parseAddress(text));
    const keys = inOrder.map((read) => (read.ok ? addressSortKey(read.value) : 'unread'));
    expect([...keys].sort()).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('validateAddress', () => {
  const parts = (changes: Partial<AddressParts> = {}): AddressParts => ({
    street: 'Bakkevej',
    houseNumber: '20',
    letter: null,
    floor: '',
    door: null,
    place: '',
    ...rodovre,
    ...changes,
  });

  test.each([
    [{}, {}],
    [{ houseNumber: 20 }, {}],
    [{ houseNumber: '20 a' }, { letter: 'A' }],
    [{ houseNumber: '020', letter: 'b' }, { letter: 'B' }],
    [{ houseNumber: '20A', letter: 'A' }, { letter: 'A' }],
    [
      { floor: 'Stuen', door: 'T.V.' },
      { floor: 'st', door: 'tv' },
    ],
    [
      { floor: '3. sal', door: 'til venstre' },
      { floor: '3', door: 'tv' },
    ],
    [
      { floor: '0', door: '0012' },
      { floor: 'st', door: '12' },
    ],
    [
      { floor: 'kld.', door: 'midtfor' },
      { floor: 'kl', door: 'mf' },
    ],
    [
      { floor: '1', door: 'Å-1' },
      { floor: '1', door: 'å-1' },
    ],
    [
      { street: '  Nørre   Allé ', place: 'Lille By' },
      { street: 'Nørre Allé', place: 'Lille By' },
    ],
    [
      { postCode: '800', city: 'Høje Taastrup' },
      { postCode: '0800', city: 'Høje Taastrup' },
    ],
  ])('takes %o', (changes, expected) => {
    expect(validateAddress(parts(changes))).toEqual({ ok: true, value: address({ ...rodovre, ...expected }) });
  });

  test.each([
    [{ street: ' ' }, 'street', 'required'],
    [{ street: '123' }, 'street', 'unreadable'],
    [{ street: 'Bakkevej, Rødovre' }, 'street', 'unreadable'],
    [{ street: 'x'.repeat(81) }, 'street', 'too-long'],
    [{ houseNumber: null }, 'houseNumber', 'required'],
    [{ houseNumber: '20-22' }, 'houseNumber', 'unreadable'],
    [{ houseNumber: 20.5 }, 'houseNumber', 'unreadable'],
    [{ houseNumber: '1000' }, 'houseNumber', 'out-of-range'],
    [{ houseNumber: 0 }, 'houseNumber', 'out-of-range'],
    [{ letter: 'AB' }, 'letter', 'unreadable'],
    [{ letter: 'Å' }, 'letter', 'unreadable'],
    [{ houseNumber: '20A', letter: 'B' }, 'letter', 'unreadable'],
    [{ floor: '100' }, 'floor', 'unreadable'],
    [{ floor: 'loft' }, 'floor', 'unreadable'],
    [{ door: 'bagdør' }, 'door', 'unreadable'],
    [{ door: '/' }, 'door', 'unreadable'],
    [{ place: 'x'.repeat(61) }, 'place', 'too-long'],
    [{ postCode: '' }, 'postCode', 'required'],
    [{ postCode: '26100' }, 'postCode', 'unreadable'],
    [{ postCode: '0000' }, 'postCode', 'out-of-range'],
    [{ city: null }, 'city', 'required'],
  ])('refuses %o because of %s (%s)', (changes, field, code) => {
    expect(validateAddress(parts(changes))).toEqual({ ok: false, error: [{ field, code }] });
  });

  test('names one problem for each part that is wrong', () => {
    const nothing = {
      street: null,
      houseNumber: null,
      letter: null,
      floor: 'loft',
      door: null,
      place: null,
      postCode: 'x',
      city: null,
    };
    expect(validateAddress(nothing)).toEqual({
      ok: false,
      error: [
        { field: 'street', code: 'required' },
        { field: 'houseNumber', code: 'required' },
        { field: 'floor', code: 'unreadable' },
        { field: 'postCode', code: 'unreadable' },
        { field: 'city', code: 'required' },
      ],
    });
  });
});
