const HOMES =
  'Boligorganisation;Afdeling;Afd.nr.;Lejemålsnr.;Adresse;Postnr.;By;Boligtype;Areal;Værelser;Husleje;Husdyr;Skærmet;Niveaufri';
const TENANCIES = 'Boligorganisation;Afdeling;Afd.nr.;Lejemålsnr.;Lejer;Medlejer;Indflytning;Fraflytning';
const STREETS = [
  'Skovhusene',
  'Ågade',
  'Ærøvej',
  'Østervang',
  'Kærgården',
  'Møllebakken',
  'Nørre Allé',
  'Lærkevej',
] as const;
const TYPES = ['Skæv bolig', 'Almen familiebolig', 'Ældrebolig'] as const;
const ANIMALS = ['hund og kat', 'nej', 'efter aftale'] as const;
const FIRST_NAMES = ['Karla', 'Søren', 'Åse', 'Ünal', 'Zainab', 'Jørgen', 'Mia'] as const;
const LAST_NAMES = ['Prøvesen', 'Eksempelgaard', 'Påhit', 'Tænktholm', 'Ørevad'] as const;
const HOMES_PER_ESTATE = 500;

export interface Stock {
  readonly homes: number;
  readonly associations: number;
  /** Every so many homes is shielded; null: none. */
  readonly shieldedEvery: number | null;
}

/** Homes as a municipality's own system writes them: semicolons, decimal commas, every row right. */
export function homesCsv(stock: Stock): string {
  return csvOf(HOMES, stock, (index, inEstate) => {
    const floor = inEstate % 3 === 0 ? 'st' : `${inEstate % 3}`;
    const estate = Math.floor(index / HOMES_PER_ESTATE);
    return [
      `${pick(STREETS, estate)} ${Math.floor(inEstate / 3) + 1}, ${floor}. ${inEstate % 2 === 0 ? 'tv' : 'th'}`,
      '2999',
      'Lindeby',
      pick(TYPES, index),
      `${28 + (index % 70)}`,
      `${1 + (index % 4)}`,
      `${(2_800 + (index % 900) * 3).toLocaleString('da-DK')},50`,
      pick(ANIMALS, index),
      stock.shieldedEvery !== null && index % stock.shieldedEvery === 7 ? 'ja' : 'nej',
      index % 2 === 0 ? 'ja' : 'nej',
    ];
  });
}

/** Everybody who lives in those homes: one in each, two in every fifth. */
export function tenanciesCsv(stock: Stock): string {
  return csvOf(TENANCIES, stock, (index) => [
    nameOf(index),
    index % 5 === 0 ? nameOf(index + 3) : '',
    `${String(1 + (index % 28)).padStart(2, '0')}.${String(1 + (index % 12)).padStart(2, '0')}.${2015 + (index % 11)}`,
    index % 40 === 3 ? '31.12.2026' : '',
  ]);
}

function csvOf(
  header: string,
  { homes, associations }: Stock,
  cells: (index: number, inEstate: number) => string[],
): string {
  const lines = Array.from({ length: homes }, (_, index) => {
    const estate = Math.floor(index / HOMES_PER_ESTATE) + 1;
    const inEstate = index % HOMES_PER_ESTATE;
    const place = [
      `Boligselskabet Søvang ${(estate % associations) + 1}`,
      `Afdeling ${estate}`,
      `${estate}`,
      `${inEstate + 1}`,
    ];
    return [...place, ...cells(index, inEstate)].join(';');
  });
  return `${header}\r\n${lines.join('\r\n')}\r\n`;
}

function nameOf(index: number): string {
  return `${pick(FIRST_NAMES, index)} ${pick(LAST_NAMES, Math.floor(index / FIRST_NAMES.length))}`;
}

function pick(list: readonly [string, ...string[]], index: number): string {
  return list[index % list.length] ?? list[0];
}
