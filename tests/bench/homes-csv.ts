const HEADER =
  'Boligorganisation;Afdeling;Afd.nr.;Lejemålsnr.;Adresse;Postnr.;By;Boligtype;Areal;Værelser;Husleje;Husdyr;Skærmet;Niveaufri';
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
const HOMES_PER_ESTATE = 500;

/** Homes as a municipality's own system writes them: semicolons, decimal commas, every row right. */
export function homesCsv(homes: number): string {
  const lines = Array.from({ length: homes }, (_, index) => lineOf(index));
  return `${HEADER}\r\n${lines.join('\r\n')}\r\n`;
}

function lineOf(index: number): string {
  const estate = Math.floor(index / HOMES_PER_ESTATE);
  const inEstate = index % HOMES_PER_ESTATE;
  const floor = inEstate % 3 === 0 ? 'st' : `${inEstate % 3}`;
  return [
    `Boligselskabet Søvang ${(estate % 5) + 1}`,
    `Afdeling ${estate + 1}`,
    `${estate + 1}`,
    `${inEstate + 1}`,
    `${pick(STREETS, estate)} ${Math.floor(inEstate / 3) + 1}, ${floor}. ${inEstate % 2 === 0 ? 'tv' : 'th'}`,
    '2999',
    'Lindeby',
    pick(TYPES, index),
    `${28 + (index % 70)}`,
    `${1 + (index % 4)}`,
    `${(2_800 + (index % 900) * 3).toLocaleString('da-DK')},50`,
    pick(ANIMALS, index),
    index % 60 === 7 ? 'ja' : 'nej',
    index % 2 === 0 ? 'ja' : 'nej',
  ].join(';');
}

function pick(list: readonly [string, ...string[]], index: number): string {
  return list[index % list.length] ?? list[0];
}
