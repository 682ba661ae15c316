import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import * as values from '../../../shared/domain/import-values.ts';
import { readAnimalAnswer, readAnimals } from '../../../shared/domain/import-values-animals.ts';
import { readFullName, readTenants } from '../../../shared/domain/import-values-names.ts';

const day = { date: isoDate('2026-02-01') };
const took = (value: unknown) => ({ ok: true, value });
const refused = (error: string) => ({ ok: false, error });

describe('a cell that says nothing', () => {
  test.each([null, '', '  ', '-', '–', '?', 'n/a', 'Ikke oplyst', '(tom)', 'UKENDT', '...'])('is empty: %j', (cell) => {
    const read = [
      values.readText(cell, 10),
      values.readYesNo(cell),
      values.readDate(cell),
      values.readMoney(cell),
      values.readNumber(cell, 1, 9, 0),
      values.readUnitType(cell),
      values.readAddress(cell),
      values.readTown(cell),
      values.readNumberId(cell, 8),
      values.readCondition(cell),
      values.readTenancyKind(cell),
      readAnimals(cell),
      readAnimalAnswer(cell),
      readTenants(cell),
    ];
    expect(read).toEqual(read.map(() => took(null)));
  });
});

describe('readText', () => {
  test.each([
    [' to  ord\n', 'to ord'],
    [1201, '1201'],
    [1e15, '1000000000000000'],
    [12.5, '12.5'],
    [true, 'true'],
    [day, '2026-02-01'],
    ['a\u030a', 'å'],
    ['0012', '0012'],
  ])('makes %j into "%s"', (cell, text) => {
    expect(values.readText(cell, 20)).toEqual(took(text));
  });

  test('refuses what is too long, and the errors of a spreadsheet', () => {
    expect(values.readText('x'.repeat(21), 20)).toEqual(refused('too-long'));
    expect(['#N/A', '#I/T', '#REF!', '#VÆRDI!', '#DIV/0!'].map((cell) => values.readText(cell, 20))).toEqual(
      Array.from({ length: 5 }, () => refused('spreadsheet-error')),
    );
  });
});

describe('readYesNo', () => {
  test.each(['Ja', 'j', 'JA.', 'yes', 'x', 'X', '1', 1, 'true', true, 'sand', 'SANDT', '✓', '☑'])(
    '%j is yes',
    (cell) => {
      expect(values.readYesNo(cell)).toEqual(took(true));
    },
  );
  test.each(['Nej', 'n', 'no', '0', 0, false, 'falsk', 'ingen', '☐', '✗'])('%j is no', (cell) => {
    expect(values.readYesNo(cell)).toEqual(took(false));
  });
  test.each(['måske', 'jada', 2, day, 'ja og nej', '*'])('%j is neither', (cell) => {
    expect(values.readYesNo(cell)).toEqual(refused('not-yes-no'));
  });
});

describe('readDate', () => {
  test.each([day, '1.2.26', '01-02-2026', '2026-02-01', 46_054, '1. februar 2026', '1/2-2026'])(
    '%j is 1 February 2026',
    (cell) => {
      expect(values.readDate(cell)).toEqual(took('2026-02-01'));
    },
  );
  test.each([2026, 0, -1, 46_054_000, true, '31.02.2026', '46054', 'snart', 'maj 2026'])('refuses %j', (cell) => {
    expect(values.readDate(cell)).toEqual(refused('not-a-date'));
  });
});

describe('readMoney', () => {
  test.each([
    ['kr. 3.250,-', 325_000],
    ['3.250,50', 325_050],
    [3250.5, 325_050],
    [0, 0],
    ['2.875 kr./md.', 287_500],
  ])('%j is %d øre', (cell, ore) => {
    expect(values.readMoney(cell)).toEqual(took(ore));
  });
  test.each([
    ['3,250', 'not-money'],
    ['gratis', 'not-money'],
    [true, 'not-money'],
    [day, 'not-money'],
    [-1, 'out-of-range'],
    ['-250,00', 'out-of-range'],
    [1_000_001, 'out-of-range'],
  ])('refuses %j as %s', (cell, problem) => {
    expect(values.readMoney(cell)).toEqual(refused(problem));
  });
});

describe('readNumber', () => {
  test.each([
    [65, 65],
    ['65', 65],
    ['65 m²', 65],
    ['65m2', 65],
    ['65,4 kvm.', 65],
    [65.4, 65],
    ['3 vær.', 3],
    ['3', 3],
  ])('%j is %d', (cell, value) => {
    expect(values.readNumber(cell, 1, 2000, 0)).toEqual(took(value));
  });
  test('keeps one decimal where asked to', () => {
    expect([values.readNumber('2,5', 0.5, 30, 1), values.readNumber(2.55, 0.5, 30, 1)]).toEqual([took(2.5), took(2.6)]);
  });
  test.each([
    ['stor', 'not-a-number'],
    ['65 ha', 'not-a-number'],
    [0, 'out-of-range'],
    ['2001', 'out-of-range'],
    [-5, 'out-of-range'],
  ])('refuses %j as %s', (cell, problem) => {
    expect(values.readNumber(cell, 1, 2000, 0)).toEqual(refused(problem));
  });
});

describe('codes and addresses', () => {
  test('are read', () => {
    expect(values.readUnitType('§ 107')).toEqual(took('B107'));
    expect(values.readUnitType(107)).toEqual(took('B107'));
    expect(values.readAddress('Bakkevej 20A, 3. tv')).toMatchObject({
      ok: true,
      value: { street: 'Bakkevej', houseNumber: 20, letter: 'A' },
    });
    expect([
      values.readTown('2610'),
      values.readTown(800),
      values.readTown('DK-2610 Rødovre'),
      values.readTown('5000, Odense C'),
    ]).toEqual([
      took({ postCode: '2610', city: null }),
      took({ postCode: '0800', city: null }),
      took({ postCode: '2610', city: 'Rødovre' }),
      took({ postCode: '5000', city: 'Odense C' }),
    ]);
    expect([
      values.readNumberId('12 34 56 78', 8),
      values.readNumberId('DK12345678', 8),
      values.readNumberId(123, 4),
    ]).toEqual([took('12345678'), took('12345678'), took('0123')]);
    expect(['God', 'slidt', 'Dårlig', 'kan ikke bebos', 'worn'].map((cell) => values.readCondition(cell))).toEqual(
      ['good', 'worn', 'poor', 'uninhabitable', 'worn'].map(took),
    );
    expect(['Lejekontrakt', 'midlertidigt ophold', 'lease'].map((cell) => values.readTenancyKind(cell))).toEqual(
      ['lease', 'temporary', 'lease'].map(took),
    );
  });

  test('are refused where they mean nothing', () => {
    expect(values.readUnitType('villa')).toEqual(refused('unknown-type'));
    expect(values.readAddress('Bakkevej')).toEqual(refused('not-an-address'));
    expect(['26100', 'Rødovre', '0', '2610 2611'].map((cell) => values.readTown(cell))).toEqual(
      Array.from({ length: 4 }, () => refused('not-a-post-code')),
    );
    expect([values.readNumberId('123456789', 8), values.readNumberId('12A', 4), values.readNumberId(1.5, 2)]).toEqual([
      refused('not-a-number-id'),
      refused('not-a-number-id'),
      took('15'),
    ]);
    expect(values.readCondition('blå')).toEqual(refused('unknown-condition'));
    expect(values.readTenancyKind('blå')).toEqual(refused('unknown-kind'));
  });
});

describe('readAnimals', () => {
  const animals = (dog: string | null, cat: string | null, other: string | null) => took({ dog, cat, other });
  const [yes, no, ask] = ['yes', 'no', 'by-agreement'] as const;

  test.each([
    ['ja', yes, yes, yes],
    [true, yes, yes, yes],
    [1, yes, yes, yes],
    ['Husdyr tilladt', yes, yes, yes],
    ['nej', no, no, no],
    ['Ingen husdyr', no, no, no],
    ['ikke tilladt', no, no, no],
    ['efter aftale', ask, ask, ask],
    ['Kun efter dispensation', no, no, no],
    ['hund', yes, null, null],
    ['Hund og kat', yes, yes, null],
    ['hund/kat', yes, yes, null],
    ['hunde + katte', yes, yes, null],
    ['kun hund', yes, no, no],
    ['kun kat', no, yes, no],
    ['Nej, kun kat', no, yes, no],
    ['ingen hunde', no, null, null],
    ['ingen hunde og katte', no, no, null],
    ['kat, ikke hund', no, yes, null],
    ['ja, men ikke hund', no, yes, yes],
    ['ja, dog ikke hund', no, yes, yes],
    ['alle undtagen hunde', no, yes, yes],
    ['ja, hund og kat', yes, yes, null],
    ['hund efter aftale', ask, null, null],
    ['hund og kat efter aftale', ask, ask, null],
    ['hund/kat efter aftale', ask, ask, null],
    ['hund ja / kat nej', yes, no, null],
    ['Hund: ja, kat: nej', yes, no, null],
    ['1 hund, max 2 dyr', yes, null, null],
    ['små husdyr', null, null, yes],
    ['Kun smådyr', no, no, yes],
    ['kun førerhund', no, no, no],
    ['indekat', null, yes, null],
    ['dog', yes, null, null],
    ['dogs and cats', yes, yes, null],
    ['no pets', no, no, no],
    ['små hunde', ask, null, null],
  ])('%j: dog %s, cat %s, other %s', (cell, dog, cat, other) => {
    expect(readAnimals(cell)).toEqual(animals(dog, cat, other));
  });

  test.each(['måske', 'se husorden', 'hund, og hvad ellers', day, 'giraf'])('refuses %j', (cell) => {
    expect(readAnimals(cell)).toEqual(refused('not-an-animal-rule'));
  });

  test('reads the answer for one kind from its own column', () => {
    expect(
      ['ja', 'Nej', 'efter aftale', 'max 1', 2, 0, true, 'x', 'kun små hunde'].map((cell) => readAnimalAnswer(cell)),
    ).toEqual([yes, no, ask, yes, yes, no, yes, yes, ask].map(took));
    expect(['måske', 'hund'].map((cell) => readAnimalAnswer(cell))).toEqual([
      refused('not-an-animal-rule'),
      refused('not-an-animal-rule'),
    ]);
  });
});

describe('readTenants', () => {
  const named = (...names: string[]) => took({ names, nameProtected: false });

  test.each([
    ['Asta Testsen', ['Asta Testsen']],
    ['Testsen, Asta', ['Asta Testsen']],
    ['Prøve Testsen, Asta', ['Asta Prøve Testsen']],
    ['Testsen, Asta Marie', ['Asta Marie Testsen']],
    ['Asta Testsen og Bo Prøve', ['Asta Testsen', 'Bo Prøve']],
    ['Asta Testsen / Bo Prøve', ['Asta Testsen', 'Bo Prøve']],
    ['Asta Testsen & Bo Prøve', ['Asta Testsen', 'Bo Prøve']],
    ['  Asta   Testsen ', ['Asta Testsen']],
    ["Øre O'Testsen-Å.", ["Øre O'Testsen-Å."]],
  ])('reads %j', (cell, names) => {
    expect(readTenants(cell)).toEqual(named(...names));
  });

  test.each([
    ['Beskyttet', []],
    ['(navnebeskyttet)', []],
    ['Navne- og adressebeskyttet', []],
    ['Anonym', []],
    ['Beskyttet borger', []],
    ['Asta Testsen (navnebeskyttet)', ['Asta Testsen']],
    ['Asta Testsen - beskyttet', ['Asta Testsen']],
    ['*Beskyttet* Asta Testsen', ['Asta Testsen']],
  ])('knows that %j is protected', (cell, names) => {
    expect(readTenants(cell)).toEqual(took({ names, nameProtected: true }));
  });

  test.each(['Ledig', 'LEDIG', 'Tomgang', 'ubeboet', 'Ingen lejer'])('nobody lives where it says %j', (cell) => {
    expect(readTenants(cell)).toEqual(took(null));
  });

  test.each([
    ['Asta Testsen 710190-1234', 'not-a-name'],
    ['7101901234', 'not-a-name'],
    [7_101_901_234, 'not-a-name'],
    ['X', 'not-a-name'],
    ['<b>Asta</b>', 'not-a-name'],
    ['Asta Testsen og ', 'not-a-name'],
    ['Prøve Testsen, Asta Marie', 'not-a-name'],
    ['Testsen, Asta, Bo', 'not-a-name'],
    ['Asta @ Testsen', 'not-a-name'],
    [`A${'s'.repeat(130)} Testsen`, 'too-long'],
  ])('refuses %j as %s', (cell, problem) => {
    expect(readTenants(cell)).toEqual(refused(problem));
  });

  test('joins first and last name of two columns', () => {
    expect([readFullName('Asta', 'Testsen'), readFullName(null, 'Testsen'), readFullName('', '-')]).toEqual([
      named('Asta Testsen'),
      named('Testsen'),
      took(null),
    ]);
  });
});
