import { foldWords } from './danish-text.ts';
import { homeWords } from './import-columns-home-words.ts';
import { personWords } from './import-columns-person-words.ts';
import { placeWords } from './import-columns-place-words.ts';
import { tenancyWords } from './import-columns-tenancy-words.ts';
import { waitingWords } from './import-columns-waiting-words.ts';

/** How a value of the field is sent: as a code, an ISO date, øre, a number, or the text that people read. */
export type ImportValueKind =
  | 'text'
  | 'number'
  | 'ore'
  | 'day'
  | 'unitType'
  | 'condition'
  | 'tenancyKind'
  | 'contactWay'
  | 'courseState'
  | 'paragraph'
  | 'urgency'
  /** `must` or `wish`, and what is asked for: `must SKAEV, ALMEN`. */
  | 'need'
  /** Yes or no, of animals by agreement too. */
  | 'answer';
type FieldKinds = Readonly<Record<string, ImportValueKind>>;

/** The parts that an address of a home is made of. */
export const addressFields = ['street', 'houseNumber', 'letter', 'floor', 'door', 'place', 'postCode', 'city'] as const;
const placeFields = ['association', 'estate', 'estateNumber', 'tenancyNumber', 'address', ...addressFields] as const;
const homeKinds = {
  cvr: 'text',
  lbf: 'text',
  municipalBuilding: 'text',
  type: 'unitType',
  size: 'number',
  rooms: 'number',
  rent: 'ore',
  rentIncludes: 'text',
  shielded: 'answer',
  dogs: 'answer',
  cats: 'answer',
  animals: 'answer',
  ownEntrance: 'answer',
  groundFloor: 'answer',
  lift: 'answer',
  accessible: 'answer',
  commonHouse: 'answer',
  outdoorSpace: 'answer',
  noiseTolerance: 'answer',
  substanceTolerance: 'answer',
  socialCaretaker: 'text',
  couples: 'answer',
  children: 'answer',
  assignmentRight: 'answer',
  plannedFrom: 'day',
  condition: 'condition',
  note: 'text',
} as const satisfies FieldKinds;
const letKinds = {
  tenantName: 'text',
  tenantName2: 'text',
  tenantFirstName: 'text',
  tenantLastName: 'text',
  from: 'day',
  to: 'day',
  protectedName: 'answer',
  kind: 'tenancyKind',
} as const satisfies FieldKinds;
/** By what somebody is known again; the number is shown masked, wherever it is shown. */
const knownByKinds = {
  personName: 'text',
  personFirstName: 'text',
  personLastName: 'text',
  personNumber: 'text',
  birthDate: 'day',
} as const satisfies FieldKinds;
const residentKinds = {
  calledName: 'text',
  phone: 'text',
  language: 'text',
  interpreter: 'answer',
  contactWay: 'contactWay',
  contactTime: 'text',
  team: 'text',
  primaryWorker: 'text',
  courseState: 'courseState',
  courseFrom: 'day',
  protectedAddress: 'answer',
} as const satisfies FieldKinds;
const waitingKinds = {
  askedOn: 'day',
  about: 'text',
  paragraph: 'paragraph',
  decidedOn: 'day',
  reasoning: 'text',
  waitingSince: 'day',
  readySince: 'day',
  urgency: 'urgency',
  urgencyReason: 'text',
  reviewOn: 'day',
  nextContactOn: 'day',
  wantedType: 'need',
  wantedArea: 'need',
  maxRent: 'need',
  minSize: 'need',
  minRooms: 'need',
  groundFloorOrLift: 'need',
  stepFree: 'need',
  wantedDogs: 'need',
  wantedCats: 'need',
  asCouple: 'need',
  withChildren: 'need',
  wantsQuiet: 'need',
  avoidType: 'need',
} as const satisfies FieldKinds;
const homeFields = Object.keys(homeKinds) as readonly (keyof typeof homeKinds)[];
const letFields = Object.keys(letKinds) as readonly (keyof typeof letKinds)[];
const knownByFields = Object.keys(knownByKinds) as readonly (keyof typeof knownByKinds)[];
const ofResidentFields = Object.keys(residentKinds) as readonly (keyof typeof residentKinds)[];
const ofWaitingFields = Object.keys(waitingKinds) as readonly (keyof typeof waitingKinds)[];

export const unitFields = [...placeFields, ...homeFields] as const;
export const tenancyFields = [...placeFields, ...letFields, 'personNumber', 'birthDate'] as const;
export const residentFields = [...knownByFields, ...ofResidentFields, 'protectedName'] as const;
export const waitingFields = [...knownByFields, ...ofWaitingFields] as const;
/** Every field of every import, each once. */
export const importFields = [
  ...placeFields,
  ...homeFields,
  ...letFields,
  ...knownByFields,
  ...ofResidentFields,
  ...ofWaitingFields,
] as const;

export type ImportField = (typeof importFields)[number];
export type ImportKind = 'units' | 'tenancies' | 'residents' | 'waiting';

const valueKinds: Readonly<Partial<Record<ImportField, ImportValueKind>>> = {
  ...homeKinds,
  ...letKinds,
  ...knownByKinds,
  ...residentKinds,
  ...waitingKinds,
};

/** Names and numbers of places are text. */
export function valueKindOf(field: ImportField): ImportValueKind {
  return valueKinds[field] ?? 'text';
}

export const fieldsOf: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  units: unitFields,
  tenancies: tenancyFields,
  residents: residentFields,
  waiting: waitingFields,
};

/**
 * What the columns seem to hold, by their titles: column index (as text, for JSON) → field, each field once. Titles that
 * say something else, or something that has no place in such a file (telephone numbers among homes), are left out.
 */
export function suggestMapping(kind: ImportKind, headers: readonly string[]): Readonly<Record<string, ImportField>> {
  const found = headers.flatMap((header, index) => candidates(kind, header).map((one) => ({ ...one, index })));
  const hasStreet = found.some(({ field }) => field === 'street');
  const usable = found.filter(({ needsStreet }) => hasStreet || !needsStreet);
  const taken = new Map<ImportField, string>();
  const mapping: Record<string, ImportField> = {};
  for (const { field, index } of usable.sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (taken.has(field) || Object.hasOwn(mapping, index)) continue;
    taken.set(field, String(index));
    mapping[index] = field;
  }
  return mapping;
}

interface Candidate {
  readonly field: ImportField;
  readonly score: number;
  readonly needsStreet: boolean;
}

/** A title that fits word for word beats one that fits without its brackets, or without its filling words. */
function candidates(kind: ImportKind, header: string): readonly Candidate[] {
  const words = foldWords(header.trim() === '§' ? 'paragraf' : header);
  if (words === '' || header.length > maxHeader || words.split(' ').some((word) => isForeign(kind, word))) return [];
  const spellings = [words, foldWords(header.replace(/\(.*?\)|\[.*?\]/g, ' ')), withoutFilling(words)];
  const best = new Map<ImportField, Candidate>();
  for (const [step, spelling] of spellings.entries()) {
    for (const { field, rank } of wordIndex[kind].get(compact(spelling)) ?? []) {
      const candidate = { field, score: 100 - step * 20 - rank / 10, needsStreet: false };
      if (!best.has(field)) best.set(field, candidate);
    }
  }
  // "Lejer (CPR)" holds no name
  if (words.split(' ').some((word) => numberWords.has(word)))
    return [...best.values()].filter(({ field }) => field === 'personNumber');
  if (bareNumber.has(words)) best.set('houseNumber', { field: 'houseNumber', score: 10, needsStreet: true });
  return [...best.values()];
}

/** No title is longer; a longer text is prose, or meant to keep us busy. */
const maxHeader = 200;
const foldedSet = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWords));
const numberWords = foldedSet('cpr', 'cprnr', 'cprnummer', 'personnr', 'personnummer');
const phoneWords = foldedSet('telefon', 'telefonnr', 'tlf', 'tlfnr', 'mobil', 'mobilnr', 'phone');
const nowhereWords = foldedSet('mail', 'email', 'diagnose');

function isForeign(kind: ImportKind, word: string): boolean {
  if (nowhereWords.has(word)) return true;
  if (numberWords.has(word)) return !fieldsOf[kind].includes('personNumber');
  return phoneWords.has(word) && !fieldsOf[kind].includes('phone');
}

const fillingWords = new Set(
  [
    'kr',
    'dkk',
    'pr',
    'per',
    'md',
    'mdr',
    'mdl',
    'måned',
    'måneden',
    'i',
    'af',
    'den',
    'dato',
    'for',
    'på',
    'ved',
    'boligens',
    'lejemålets',
    'aktuel',
    'aktuelle',
    'nuværende',
    'evt',
    'ja',
    'nej',
    'the',
    'of',
  ].map(foldWords),
);
const bareNumber = new Set(['nr', 'no', 'nummer']);

const columnWords: Readonly<Record<ImportField, readonly string[]>> = {
  ...placeWords,
  ...homeWords,
  ...tenancyWords,
  ...personWords,
  ...waitingWords,
};
const wordIndex = {
  units: indexOf(unitFields),
  tenancies: indexOf(tenancyFields),
  residents: indexOf(residentFields),
  waiting: indexOf(waitingFields),
} as const;

/** Folded title without spaces → the fields that it names, and how far down their list. */
function indexOf(fields: readonly ImportField[]): ReadonlyMap<string, readonly { field: ImportField; rank: number }[]> {
  const index = new Map<string, { field: ImportField; rank: number }[]>();
  for (const field of fields) {
    for (const [rank, word] of [...columnWords[field], field].entries()) {
      const key = compact(foldWords(word));
      const known = index.get(key) ?? [];
      if (!known.some((one) => one.field === field)) index.set(key, [...known, { field, rank }]);
    }
  }
  return index;
}

function compact(words: string): string {
  return words.replaceAll(' ', '');
}

function withoutFilling(words: string): string {
  return words
    .split(' ')
    .filter((word) => !fillingWords.has(word))
    .join(' ');
}
