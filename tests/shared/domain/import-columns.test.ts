import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  type ImportField,
  type ImportKind,
  importFields,
  residentFields,
  suggestMapping,
  tenancyFields,
  unitFields,
  waitingFields,
} from '../../../shared/domain/import-columns.ts';
import { findHeaderRow, headersOf, isTotalLine } from '../../../shared/domain/import-columns-rows.ts';

/** Title → field, as the mapping of one file. */
const mapped = (kind: ImportKind, titles: readonly string[]): Readonly<Record<string, ImportField>> =>
  Object.fromEntries(
    Object.entries(suggestMapping(kind, titles)).map(([index, field]) => [titles[Number(index)], field]),
  );

test('every field is offered by the imports that have it, and listed once', () => {
  expect(new Set(importFields).size).toBe(importFields.length);
  expect(new Set([...unitFields, ...tenancyFields, ...residentFields, ...waitingFields])).toEqual(
    new Set(importFields),
  );
  expect([fieldsOf.units, fieldsOf.tenancies]).toEqual([unitFields, tenancyFields]);
});

describe('suggestMapping', () => {
  test.each([...unitFields])('knows the field %s by its own name', (field) => {
    expect(suggestMapping('units', [field])).toEqual({ 0: field });
  });

  test('understands the list of a housing association', () => {
    expect(
      mapped('units', [
        'Selskabsnr.',
        'Boligorg.',
        'Afd. nr.',
        'Afdelingsnavn',
        'Lejl.nr',
        'Vejnavn',
        'Nr.',
        'Bogstav',
        'Etg.',
        'Side',
        'Postnr',
        'By',
        'Boligtype',
        'Antal vær.',
        'Brutto-areal',
        'Husleje (kr./md.)',
        'Husdyr tilladt?',
        'Elevator',
        'Bemærkninger',
        'Telefon',
      ]),
    ).toEqual({
      'Selskabsnr.': 'lbf',
      'Boligorg.': 'association',
      'Afd. nr.': 'estateNumber',
      Afdelingsnavn: 'estate',
      'Lejl.nr': 'tenancyNumber',
      Vejnavn: 'street',
      'Nr.': 'houseNumber',
      Bogstav: 'letter',
      'Etg.': 'floor',
      Side: 'door',
      Postnr: 'postCode',
      By: 'city',
      Boligtype: 'type',
      'Antal vær.': 'rooms',
      'Brutto-areal': 'size',
      'Husleje (kr./md.)': 'rent',
      'Husdyr tilladt?': 'animals',
      Elevator: 'lift',
      Bemærkninger: 'note',
    });
  });

  test.each([
    ['Lejemålsnr.', 'tenancyNumber'],
    ['Lejemål nr', 'tenancyNumber'],
    ['LEJEMAALSNUMMER', 'tenancyNumber'],
    ['Lejl.-nr.', 'tenancyNumber'],
    ['bolig nr', 'tenancyNumber'],
    ['Leje pr. md.', 'rent'],
    ['Bruttoleje', 'rent'],
    ['Husleje pr. måned i kr.', 'rent'],
    ['Mdl. leje', 'rent'],
    ['Nuværende husleje', 'rent'],
    ['Kvm', 'size'],
    ['m2', 'size'],
    ['m²', 'size'],
    ['Areal (m²)', 'size'],
    ['Størrelse', 'size'],
    ['Stoerrelse', 'size'],
    ['Antal værelser', 'rooms'],
    ['Type', 'type'],
    ['Boligens adresse', 'address'],
    ['Postnr. og by', 'postCode'],
    ['Skærmet bolig (ja/nej)', 'shielded'],
    ['Må have hund', 'dogs'],
    ['Social vicevært', 'socialCaretaker'],
    ['Anvisningsret', 'assignmentRight'],
    ['Dato for ibrugtagning', 'plannedFrom'],
    ['Boligens stand', 'condition'],
    ['CVR-nr.', 'cvr'],
    ['Kommunal ejendom', 'municipalBuilding'],
    ['Monthly rent', 'rent'],
    ['Unit no.', 'tenancyNumber'],
    ['Housing association', 'association'],
    ['Supplerende bynavn', 'place'],
  ] as const)('takes "%s" of a list of homes for %s', (title, field) => {
    expect(mapped('units', [title])).toEqual({ [title]: field });
  });

  test.each([
    ['Indflytn.dato', 'from'],
    ['Indflytningsdato', 'from'],
    ['Dato for indflytning', 'from'],
    ['Fra', 'from'],
    ['Overtagelse', 'from'],
    ['Move-in date', 'from'],
    ['Fraflytn.', 'to'],
    ['Fraflytningsdato', 'to'],
    ['Opsagt pr.', 'to'],
    ['Fraflytning/opsagt pr.', 'to'],
    ['Slutdato', 'to'],
    ['Lejers navn', 'tenantName'],
    ['Lejer 1', 'tenantName'],
    ['Beboer', 'tenantName'],
    ['Medlejer', 'tenantName2'],
    ['Ægtefælle/samlever', 'tenantName2'],
    ['Fornavn', 'tenantFirstName'],
    ['Efternavn', 'tenantLastName'],
    ['Navne- og adressebeskyttelse', 'protectedName'],
    ['Navnebeskyttet', 'protectedName'],
    ['Lejeforhold', 'kind'],
    ['Adresse', 'address'],
    ['Afd.nr', 'estateNumber'],
  ] as const)('takes "%s" of a list of tenancies for %s', (title, field) => {
    expect(mapped('tenancies', [title])).toEqual({ [title]: field });
  });

  test.each(['CPR', 'CPR-nr.', 'Lejers CPR', 'Personnummer'])('takes "%s" for a number of people alone', (title) => {
    expect(suggestMapping('units', [title])).toEqual({});
    for (const kind of ['tenancies', 'residents', 'waiting'] as const)
      expect(suggestMapping(kind, [title])).toEqual({ 0: 'personNumber' });
  });

  test('understands the lists of people, and takes no name or phone where there is none', () => {
    expect(mapped('residents', ['Navn', 'CPR-nr.', 'Tlf.', 'Sagsbehandler', 'E-mail', 'Lejer (CPR)'])).toEqual({
      Navn: 'personName',
      'CPR-nr.': 'personNumber',
      'Tlf.': 'phone',
      Sagsbehandler: 'primaryWorker',
    });
    expect(mapped('waiting', ['Ansøger', '§', 'Ansøgningsdato', 'Hund', 'Boligønske', 'Telefon'])).toEqual({
      Ansøger: 'personName',
      '§': 'paragraph',
      Ansøgningsdato: 'askedOn',
      Hund: 'wantedDogs',
      Boligønske: 'wantedType',
    });
  });

  test.each([
    'Lejer (CPR)',
    'Telefon',
    'Tlf.',
    'E-mail',
    'Diagnose',
    'Årsleje',
    'Leje pr. år',
    'Indskud',
    'Tidligere adresse',
    'Ledig fra',
    'Nr.',
    '',
    '   ',
    'pr. md.',
    '2026',
    '__proto__',
    'constructor',
    'toString',
  ])('leaves "%s" to a person', (title) => {
    expect([suggestMapping('units', [title]), suggestMapping('tenancies', [title])]).toEqual([{}, {}]);
  });

  test('uses each field once, for the title that says it best, else the first', () => {
    expect(mapped('units', ['Nettoleje', 'Husleje', 'Leje'])).toEqual({ Husleje: 'rent' });
    expect(suggestMapping('units', ['Adresse', 'Adresse'])).toEqual({ 0: 'address' });
    expect(mapped('tenancies', ['Navn', 'Lejer'])).toEqual({ Lejer: 'tenantName' });
  });

  test('does not take tenancy columns in a list of homes, nor the other way', () => {
    expect(suggestMapping('units', ['Lejer', 'Indflytning'])).toEqual({});
    expect(suggestMapping('tenancies', ['Husleje', 'Boligtype'])).toEqual({});
  });
});

describe('findHeaderRow', () => {
  const header = ['Afdeling', 'Adresse', 'Lejemålsnr.', 'Husleje', null];

  test('finds the titles below title lines, groups of merged cells and empty rows', () => {
    const rows = [
      ['Boligliste for Prøvekommune'],
      ['Udskrevet', { date: '2026-11-23' as never }],
      [],
      ['Bolig', null, null, 'Økonomi'],
      header,
      ['Bakken', 'Bakkevej 1', 12, 4500],
    ];
    expect(findHeaderRow('units', rows)).toBe(4);
    expect(headersOf(header)).toEqual(['Afdeling', 'Adresse', 'Lejemålsnr.', 'Husleje', '']);
  });

  test('prefers the row with the most known titles, and the first of equals', () => {
    expect(findHeaderRow('units', [['Adresse', 'By'], header, [], header])).toBe(1);
  });

  test('finds none where fewer than two titles are known, or too far down', () => {
    expect(
      findHeaderRow('units', [
        ['Adresse', 'Farve'],
        ['x', 'y'],
      ]),
    ).toBeNull();
    expect(findHeaderRow('units', [])).toBeNull();
    expect(findHeaderRow('units', [...Array.from({ length: 30 }, () => ['-']), header])).toBeNull();
  });
});

describe('isTotalLine', () => {
  test.each([
    [['I alt', null, null, 540_000]],
    [['', 'Ialt:', 24]],
    [['Total', 24]],
    [['Sum', null, 1]],
    [['Antal boliger: 24']],
    [['Gennemsnit', null, null, 4500]],
    [['Heraf ledige', 3]],
    [['Udskrevet 23.11.2026 kl. 14.05']],
    [['Side 1 af 3']],
    [['Kilde: boligsystemet']],
    [['I ALT 12 boliger']],
  ])('%o is a total', (cells) => {
    expect(isTotalLine(cells, 8)).toBe(true);
  });

  test.each([
    [['Bakken', 'Bakkevej 1', 12, 4500]],
    [['Totalbo', 'Bakkevej 1']],
    [['Total Bolig', 'Bakken', 'Bakkevej 1', '12', 'Skæv bolig', 4500]],
    [['Summerlyst 3']],
    [['Sideskoven 1', 2]],
    [[]],
    [[null, '']],
    [[24, 540_000]],
    [['Kilden', 'Bakkevej 1', '1']],
  ])('%o is not', (cells) => {
    expect(isTotalLine(cells, 8)).toBe(false);
  });
});
