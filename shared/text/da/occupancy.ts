import type { exportFormats, listKinds } from '../../contract/occupancy.ts';
import type { LegalBasis } from '../../domain/disclosure.ts';
import type { ListColumn } from '../../domain/disclosure-profile.ts';
import type { UnitTypeCode } from '../../domain/unit-types.ts';

const columns: Readonly<Record<ListColumn, string>> = {
  change: 'Ændring',
  listDate: 'Liste pr.',
  association: 'Boligorganisation',
  estate: 'Afdeling',
  tenancyNumber: 'Lejemålsnr.',
  address: 'Adresse',
  unitType: 'Boligtype',
  status: 'Status',
  tenantName: 'Lejer',
  movedInOn: 'Indflyttet',
  movesOutOn: 'Fraflytter',
  assignmentKind: 'Anvisning',
  municipalContact: 'Kommunal kontakt',
  cameInPeriod: 'Kom i perioden',
  leftInPeriod: 'Rejste i perioden',
  daysEmpty: 'Tomme dage',
  phone: 'Telefon',
  animalPermission: 'Husdyr',
};

/** Names without law: what an association may know of the homes that it lets. */
const unitTypes: Readonly<Record<UnitTypeCode, string>> = {
  SKAEV: 'Skæv bolig',
  ALMEN: 'Almen familiebolig',
  SBILLIG: 'Særligt billig bolig',
  UDSLUS: 'Udslusningsbolig',
  START: 'Startbolig',
  BOF: 'Bofællesskab',
  AEH: 'Ældre- og handicapbolig',
  B107: 'Botilbud',
  B108: 'Botilbud',
  K109: 'Anden bolig',
  H110: 'Anden bolig',
  HUSVILD: 'Midlertidig bolig',
  ANDET: 'Anden bolig',
};

const bases: Readonly<Record<LegalBasis, string>> = {
  'assignment-agreement': 'Aftale om anvisning med boligorganisationen',
  'almenbolig-59': 'Almenboligloven, kommunal anvisning',
  'almenbolig-63': 'Almenboligloven, udslusningsboliger',
  consent: 'Borgerens samtykke',
  'other-authority': 'Andet grundlag',
};

/** What a list of each kind is called: in its head, on its sheet and in the name of its file. */
const kinds: Readonly<Record<(typeof listKinds)[number], string>> = {
  day: 'Belægningsliste',
  period: 'Belægning i perioden',
  changes: 'Ændringer i belægning',
};

const formats: Readonly<Record<(typeof exportFormats)[number], string>> = {
  xlsx: 'Excel',
  pdf: 'PDF',
  csv: 'CSV',
  json: 'JSON',
};

/** Words of the list that an association gets: always Danish, and without a word of law or of what was left out. */
export const occupancy = {
  columns,
  unitTypes,
  bases,
  formats,
  kinds,
  statuses: {
    occupied: 'beboet',
    vacant: 'ledig',
    repair: 'under istandsættelse',
    other: 'ude af drift',
    gone: 'udgået',
  },
  changes: { new: 'ny', changed: 'ændret', gone: 'udgået', estateGone: 'afdelingen er udgået' },
  assignment: { municipal: 'kommunal anvisning', own: 'boligorganisationens egen udlejning' },
  protectedName: 'beskyttet',
  /** Somebody lives there whose name this list may not say. */
  notNamed: 'navn ikke oplyst',
  /** The name of a person whom a file protects without naming. */
  unnamed: 'Beskyttet borger',
  aboutSheet: 'Om listen',
  /** Anybody can read it on an encrypted ZIP: it says neither whose list it is nor of which day. */
  innerName: 'belaegningsliste',
  about: {
    association: 'Boligorganisation',
    on: 'Liste pr.',
    from: 'Fra og med',
    to: 'Til og med',
    since: 'Ændringer siden listen pr.',
    purpose: 'Formål',
    recipient: 'Modtager',
    basis: 'Grundlag',
    municipality: 'Afsender',
    madeAt: 'Dannet',
    rows: 'Antal rækker',
    emptyMeansSame:
      'Et tomt felt ud for en ændret bolig betyder, at oplysningen er uændret, medmindre den er nævnt i kolonnen Ændring.',
    deleteAfterUse: 'Modtageren bedes slette listen efter brug.',
    notEncrypted: 'Filen er ikke krypteret: send den via sikker mail eller Digital Post.',
  },
  page: 'Side',
  pageOf: 'af',
  allRows: 'alle rækker',
  noRows: 'Der er ingen rækker på listen.',
} as const;
