import { importFields } from './import-fields.ts';

const n = (count: number) => count.toLocaleString('da-DK');
const people = (count: number) => (count === 1 ? '1 borger' : `${n(count)} borgere`);
const places = (count: number) => (count === 1 ? '1 plads' : `${n(count)} pladser`);
const homes = (count: number) => (count === 1 ? '1 bolig' : `${n(count)} boliger`);
/** Of two figures those that are not zero. */
const both = (first: string, second: string, firstCount: number, secondCount: number) => {
  if (secondCount === 0) return first;
  return firstCount === 0 ? second : `${first}, og ${second}`;
};

/** Import of homes, tenancies, people and the waiting list from a file. */
export const imports = {
  title: 'Importér',
  why: 'Intet skrives, før du har set, hvad der bliver til hvad.',
  steps: { file: 'Fil', columns: 'Kolonner', preview: 'Gennemse' },
  kind: 'Hvad er der i filen?',
  kinds: { units: 'Boliger', tenancies: 'Nuværende beboere', residents: 'Borgere', waiting: 'Venteliste' },
  kindMeans: {
    units:
      'Én linje per bolig: afdeling, lejemålsnummer eller adresse, type, husleje. Boligorganisationer og afdelinger, der mangler, oprettes samtidig.',
    tenancies:
      'Én linje per lejemål: bolig, navn og indflytningsdato. Boligerne skal være her først. Du bliver bedt om din adgangskode.',
    residents:
      'Én linje per borger: navn og gerne CPR-nummer eller fødselsdato. Den, der står her i forvejen, rettes, når du har sagt, at det er den samme. Du bliver bedt om din adgangskode.',
    waiting:
      'Én linje per borger på ventelisten: navn, dato for henvendelsen, paragraf og ønsker. Skriv skal eller gerne foran et ønske. Borgere, der mangler, oprettes samtidig. Du bliver bedt om din adgangskode.',
  },
  file: {
    choose: 'Vælg fil',
    chooseOther: 'Vælg en fil',
    reading: 'Læser filen …',
    stays: 'Excel (.xlsx) eller CSV. Filen læses her på computeren og sendes ingen steder hen.',
    accepts: 'Filen kan være, som den er',
    rules: [
      'Excel eller CSV, uanset skilletegn, og også når æ, ø og å ser forkerte ud.',
      'Titellinjer over overskriften og totaler nederst springes over.',
      'Danske og andre datoer, beløb og tal.',
      'Kolonner, vi ikke bruger, tages ikke med.',
      'Importerer du den samme fil igen, ændres intet.',
      'Alle rækker eller ingen: er der en fejl, skrives intet.',
    ] as readonly string[],
  },
  facts: {
    file: 'Fil',
    sheet: 'Ark',
    form: 'Form',
    rows: 'Rækker',
    skipped: 'Oversprungne linjer',
    none: 'Ingen',
    more: (count: number) => `og ${count} til`,
    separators: (separator: string) =>
      ({ ';': 'semikolon', ',': 'komma', '\t': 'tabulator', '|': 'lodret streg' })[separator] ?? separator,
    warnings: (count: number) => (count === 1 ? 'Én ting at vide om filen' : `${count} ting at vide om filen`),
    moreWarnings: (count: number) => `og ${count} til.`,
  },
  header: {
    label: 'Overskriften står på linje',
    hint: 'Alt over den springes over. Vi har gættet: ret det, hvis kolonnernes navne står et andet sted.',
    line: (line: number, cells: string) => `Linje ${line}: ${cells}`,
  },
  columns: {
    title: 'Hvad er hvad?',
    used: (used: number, all: number) => `${used} af ${all} bruges`,
    inFile: 'Kolonne i filen',
    values: 'Første værdier',
    meaning: 'Bliver til',
    meaningOf: (column: string) => `Bliver til, for kolonnen ${column}`,
    notUsed: 'Bruges ikke',
    unnamed: (letter: string) => `Kolonne ${letter} uden navn`,
    next: 'Se, hvad der sker',
    looking: 'Ser filen igennem',
    nothingYet: 'Intet skrives endnu.',
    missing: (field: string) => `Der mangler en kolonne til ${field}. Vælg, hvilken kolonne i filen der hører til.`,
  },
  preview: {
    rows: 'Rækker',
    created: { units: 'Nye boliger', tenancies: 'Nye lejemål', residents: 'Nye borgere', waiting: 'Nye på listen' },
    changed: 'Ændres',
    unchanged: 'Uændrede',
    problems: 'Fejl',
    refused: (count: string) =>
      count === '1'
        ? '1 fejl i filen. Intet kan importeres endnu'
        : `${count} fejl i filen. Intet kan importeres endnu`,
    allOrNone:
      'Alle rækker eller ingen, så listen aldrig er halv. Ret fejlene i filen eller i kopien, gem den, og vælg den igen. Dine valg af kolonner huskes.',
    nothing: 'Intet er nyt',
    nothingWhy: 'Alle rækker i filen står her allerede, som de er.',
    nothingLeft: 'Alt, hvad filen ændrer, er valgt fra.',
    ready: 'Filen er klar',
    readyWhy: {
      units: (created: number, changed: number) =>
        `${both(`${homes(created)} oprettes`, `${homes(changed)} ændres`, created, changed)}.`,
      tenancies: (created: number, changed: number) =>
        `${both(`${n(created)} lejemål oprettes`, `${n(changed)} lejemål ændres`, created, changed)}.`,
      residents: (created: number, changed: number) =>
        `${both(`${people(created)} oprettes`, `${people(changed)} ændres`, created, changed)}.`,
      waiting: (created: number, changed: number) =>
        `${both(`${places(created)} på ventelisten oprettes`, `${places(changed)} ændres`, created, changed)}.`,
    },
    newPlaces: 'Oprettes samtidig',
    newAssociations: (names: string) => `Boligorganisationer: ${names}.`,
    newEstates: (names: string) => `Afdelinger: ${names}.`,
    mend: 'Vælg den rettede fil',
    apply: {
      units: (count: number) => `Importér ${homes(count)}`,
      tenancies: (count: number) => `Importér ${n(count)} lejemål`,
      residents: (count: number) => `Importér ${people(count)}`,
      waiting: (count: number) => `Importér ${places(count)} på ventelisten`,
    },
    working: 'Importerer',
    progress: (done: string, total: string) => `${done} af ${total} rækker`,
  },
  problems: {
    title: 'Fejl i filen',
    first: (count: string) => `de første ${count}`,
    row: 'Linje',
    column: 'Kolonne',
    value: 'Værdi',
    reason: 'Hvad er der galt?',
    all: (count: string) => `Vis alle ${count}`,
    wholeRow: 'Hele linjen',
    empty: 'tom',
  },
  remembered: {
    title: (date: string) => `Kolonnerne er valgt som sidst, husket fra ${date}`,
    same: 'Filen har de samme kolonner som da.',
    gained: (titles: string) => `Nye kolonner i filen siden da: ${titles}.`,
    lost: (titles: string) => `Mangler i filen nu: ${titles}.`,
    forget: 'Glem valgene',
  },
  copy: {
    save: 'Gem en kopi med fejlene mærket',
    hint: 'Excel med de samme linjer. Fejlene er farvet, og sidste kolonne siger, hvad der er galt.',
    saved: (name: string) => `Kopien er gemt som ${name}`,
    next: 'Ret de farvede celler, gem filen, og vælg den her. Kopien er ikke krypteret: slet den, når den er importeret.',
  },
  alike: {
    title: (count: number) =>
      count === 1
        ? '1 ting i filen ligner noget, I har i forvejen'
        : `${n(count)} ting i filen ligner noget, I har i forvejen`,
    why: 'Svar på, om det er det samme eller nyt. Intet slås sammen, før du har svaret.',
    placesTitle: 'Næsten samme navn',
    placesNote: 'boligerne følger svaret',
    place: {
      association: (name: string, ours: string) => `Filen skriver boligorganisationen »${name}«. I har »${ours}«.`,
      estate: (name: string, ours: string) => `Filen skriver afdelingen »${name}«. I har »${ours}«.`,
    },
    samePlace: (ours: string) => `Den samme som ${ours}`,
    newPlace: (name: string) => `En ny: ${name}`,
    line: (line: number) => `linje ${line} i filen`,
    shieldedHome: 'en skærmet bolig på adressen',
    question: {
      units: (other: string) => `Er det den samme bolig som ${other}?`,
      tenancies: (other: string) => `Er det den samme lejer som ${other}?`,
      residents: (other: string) => `Er det den samme borger som ${other}?`,
      waiting: (other: string) => `Er det den samme borger som ${other}?`,
    },
    because: {
      address: 'Adressen er den samme, men lejemålsnummer eller afdeling er en anden.',
      spelling: 'Vejen er stavet næsten ens.',
      name: 'Navnet er stavet næsten ens, og lejeren bor der på samme tid.',
      'person-name': 'Navnet er det samme, og filen siger ikke, hvornår borgeren er født.',
      'person-birth': 'Navn og fødselsdato er de samme.',
    },
    same: {
      units: 'Samme bolig: ret den, vi har',
      tenancies: 'Samme lejer: behold vores navn',
      residents: 'Samme borger: ret den, vi har',
      waiting: 'Samme borger: brug den, vi har',
      inFile: 'Samme bolig: spring linjen over',
    },
    new: {
      units: 'En anden bolig: opret den',
      tenancies: 'En anden lejer',
      residents: 'En anden borger: opret den',
      waiting: 'En anden borger: opret den',
    },
    answers: { same: 'samme', new: 'ny' },
    restTitle: 'Svar for alle på listen',
    restSame: 'Alle er de samme',
    restNew: 'Alle er nye',
    use: 'Brug svarene',
    open: (count: number) => (count === 1 ? '1 mangler svar.' : `${n(count)} mangler svar.`),
    allAnswered: 'Alt er besvaret. Intet skrives endnu.',
  },
  missing: {
    title: {
      units: (count: string) => (count === '1' ? '1 bolig står ikke i filen' : `${count} boliger står ikke i filen`),
      tenancies: (count: string) =>
        count === '1' ? '1 lejemål står ikke i filen' : `${count} lejemål står ikke i filen`,
      residents: (count: string) =>
        count === '1' ? '1 borger står ikke i filen' : `${count} borgere står ikke i filen`,
      waiting: (count: string) => (count === '1' ? '1 plads står ikke i filen' : `${count} pladser står ikke i filen`),
    },
    why: 'De forbliver, som de er: en import sletter intet.',
    estate: (estate: string, count: string) => `${estate}: ${count} mangler i filen`,
    whole: '(filen nævner slet ikke afdelingen)',
    more: (count: number) => (count === 1 ? 'og 1 afdeling til.' : `og ${count} afdelinger til.`),
  },
  underAge: {
    title: (count: number) => (count === 1 ? '1 ny borger er under 18 år' : `${n(count)} nye borgere er under 18 år`),
    why: (lines: string) =>
      `Linje ${lines}. Et barn skrives som en i husstanden, ikke som borger: udelad linjen, hvis det er et barn.`,
  },
  rows: {
    title: 'Række for række',
    note: 'mellemrum vælger en linje',
    filters: {
      alike: 'Ligner',
      changed: 'Ændres',
      new: 'Nye',
      problem: 'Fejl',
      missing: 'Ikke i filen',
      unchanged: 'Uændrede',
    },
    none: 'Ingen rækker her',
    line: 'Linje',
    of: { units: 'Bolig', tenancies: 'Bolig', residents: 'Borger', waiting: 'Borger' },
    what: {
      alike: 'Ligner',
      changed: 'Det, der ændres',
      new: 'Oplysninger',
      problem: 'Hvad er der galt?',
      missing: 'Oplysninger',
      unchanged: 'Oplysninger',
    },
    untitled: { units: 'Uden adresse', tenancies: 'Uden adresse', residents: 'Uden navn', waiting: 'Uden navn' },
    empty: 'tom',
    leftOut: 'Beholdes, som den er',
    choose: 'Vælg en linje i listen for at se den.',
    onLine: (line: number) => `Linje ${line}`,
    ours: 'Hos os',
    theirs: 'I filen',
    keepField: 'Behold vores',
    keepRow: {
      units: 'Behold hele boligen, som den er',
      tenancies: 'Behold hele lejemålet, som det er',
      residents: 'Behold borgeren, som han eller hun står her',
      waiting: 'Behold pladsen på listen, som den er',
    },
    leaveOut: 'Udelad linjen',
    missing: 'Står hos os, men ikke i filen. Den bliver, som den er.',
    unchanged: 'Står hos os, som filen siger.',
    fieldsTitle: 'Tag med fra filen',
    fieldsHint: 'Det, der ikke er valgt, beholdes i alle rækker, som det er hos os.',
    fieldRows: (field: string, rows: number) => `${field}: ${rows === 1 ? '1 række' : `${n(rows)} rækker`}`,
  },
  done: {
    title: {
      units: (created: number, changed: number) =>
        both(`${homes(created)} er oprettet`, `${homes(changed)} er ændret`, created, changed),
      tenancies: (created: number, changed: number) =>
        both(`${n(created)} lejemål er oprettet`, `${n(changed)} lejemål er ændret`, created, changed),
      residents: (created: number, changed: number) =>
        both(`${people(created)} er oprettet`, `${people(changed)} er ændret`, created, changed),
      waiting: (created: number, changed: number) =>
        both(`${places(created)} på ventelisten er oprettet`, `${places(changed)} er ændret`, created, changed),
    },
    unchanged: (count: string) => `${count} stod her allerede, som de er.`,
    logged: 'Importen står i loggen. Filen kan nu slettes der, hvor du hentede den.',
    see: { units: 'Se boligerne', tenancies: 'Se boligerne', residents: 'Se borgerne', waiting: 'Se ventelisten' },
    tenancies: 'Importér beboerne',
    more: 'Importér en fil mere',
  },
  fields: importFields,
};
