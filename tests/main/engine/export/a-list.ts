import type { ExportTable } from '../../../../main/engine/export/export-table.ts';

/** A small list as an association gets it, every kind of cell in it. */
export const aList: ExportTable = {
  columns: [
    { key: 'listDate', title: 'Liste pr.', kind: 'date' },
    { key: 'tenancyNumber', title: 'Lejemålsnr.', kind: 'text' },
    { key: 'tenantName', title: 'Lejer', kind: 'text' },
    { key: 'emptyDays', title: 'Dage tom', kind: 'number' },
  ],
  rows: [
    ['2026-11-23', '0012', 'Åse "Ås" Nielsen-Holm', '14'],
    ['2026-11-23', '13', null, '1204'],
    [null, '1; 2', 'Ünal\nÇelik', null],
  ],
  listSheet: 'Belægningsliste',
  aboutSheet: 'Om listen',
  about: [
    { key: 'association', label: 'Boligorganisation', value: 'Ås & Ø', kind: 'text' },
    { key: 'on', label: 'Liste pr.', value: '2026-11-23', kind: 'date' },
    { key: 'madeAt', label: 'Dannet', value: '2026-11-23T14:05:09.123Z', kind: 'instant' },
    { key: 'rows', label: 'Antal rækker', value: 3, kind: 'number' },
  ],
  remarks: ['Modtageren bedes slette listen efter brug.'],
  footer: 'Belægningsliste Ås & Ø',
  page: 'Side',
  pageOf: 'af',
  allRows: 'alle rækker',
  noRows: 'Der er ingen rækker på listen.',
};

/** The same with one column of texts. */
export function listOf(texts: readonly string[]): ExportTable {
  return { ...aList, rows: texts.map((text) => ['2026-11-23', '1', text, null]) };
}

/** A list of a whole association: as many homes as asked for. */
export function longList(homes: number): ExportTable {
  const estates = ['Birkeparken', 'Åkanden', 'Søvang II'];
  const names = ['Åse Nørgaard Møller', 'Jörg Müller', 'Łukasz Wiśniewski', 'Nguyễn Thị Hương', 'Søren Ærø'];
  const columns = [
    'Liste pr.',
    'Boligorganisation',
    'Afdeling',
    'Lejemålsnr.',
    'Adresse',
    'Boligtype',
    'Status',
    'Lejer',
  ];
  return {
    ...aList,
    columns: [
      ...columns.map((title, index) => ({ key: `c${index}`, title, kind: index === 0 ? 'date' : 'text' }) as const),
      { key: 'movedInOn', title: 'Indflyttet', kind: 'date' },
      { key: 'movesOutOn', title: 'Fraflytter', kind: 'date' },
      { key: 'assignmentKind', title: 'Anvisning', kind: 'text' },
      { key: 'municipalContact', title: 'Kommunal kontakt', kind: 'text' },
    ],
    rows: Array.from({ length: homes }, (_, n) => [
      '2026-11-23',
      'Ås & Ø',
      estates[n % estates.length] ?? null,
      String(1000 + n),
      `Bakkevej ${(n % 90) + 1}, ${n % 4}. ${n % 2 === 0 ? 'tv' : 'th'}, 2610 Rødovre`,
      n % 7 === 0 ? 'Skæv bolig' : 'Almen familiebolig',
      n % 9 === 0 ? 'ledig' : 'beboet',
      n % 9 === 0 ? null : (names[n % names.length] ?? null),
      n % 9 === 0 ? null : `20${10 + (n % 16)}-0${(n % 9) + 1}-1${n % 10}`,
      n % 31 === 0 ? '2026-12-31' : null,
      n % 3 === 0 ? 'kommunal anvisning' : 'boligorganisationens egen udlejning',
      'Anne Holm',
    ]),
  };
}
