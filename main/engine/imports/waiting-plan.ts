import type { IsoDate } from '../../../shared/dates.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import type { NeedCode, Needs } from '../../../shared/domain/needs.ts';
import { needCodes } from '../../../shared/domain/needs.ts';
import { nextReview } from '../../../shared/domain/waiting.ts';
import type { ReadableDb } from '../db/database.ts';
import { livingEntry } from '../waiting/after-offer.ts';
import type { StoredEntry } from '../waiting/waiting.repository.ts';
import { needsOfEntry } from '../waiting/waiting.service.ts';
import type { Answers } from './answers.ts';
import type { LookedField } from './look.ts';
import type { PeopleDecision } from './people-run.ts';
import type { PersonBook } from './person-book.ts';
import { matchPerson } from './person-book.ts';
import type { SaidWaiting } from './read-waiting.ts';
import type { RowReader } from './row-reader.ts';

/** What stands of a place after the import. */
type Place = Pick<StoredEntry, 'transferSince' | 'urgency' | 'urgencyReason' | 'reviewOn' | 'nextContactOn'> & {
  readonly needs: Needs;
};

/** What becomes of one row. `entry` is the place that the person has on the list already. */
export interface WaitingDecision extends PeopleDecision {
  readonly said: SaidWaiting;
  readonly entry: StoredEntry | null;
  readonly place: Place;
  readonly was: Place | null;
}

interface Deciding {
  readonly db: ReadableDb;
  readonly book: PersonBook;
  readonly answers: Answers;
  readonly today: IsoDate;
}

/** Null: a problem of the row beside what we know, which is reported. What a file does not say stays as it is. */
export function decideWaiting(
  { db, book, answers, today }: Deciding,
  reader: RowReader,
  said: SaidWaiting,
): WaitingDecision {
  const { line } = reader.row;
  const matched = matchPerson(book, answers, line, said.person);
  const entry = matched.known && livingEntry(db, matched.known.id);
  const was = entry && placeOf(db, entry);
  const takes = (field: ImportField): boolean => was === null || !answers.keepsOurs(line, field);
  const place: Place = {
    transferSince: (takes('readySince') ? said.readySince : null) ?? was?.transferSince ?? null,
    urgency: (takes('urgency') ? said.urgency : null) ?? was?.urgency ?? 'normal',
    urgencyReason: (takes('urgencyReason') ? said.urgencyReason : null) ?? was?.urgencyReason ?? '',
    reviewOn: reviewDay(takes('reviewOn') ? said.reviewOn : null, was?.reviewOn ?? null, today),
    nextContactOn: (takes('nextContactOn') ? said.nextContactOn : null) ?? was?.nextContactOn ?? null,
    needs: { ...was?.needs, ...taken(said.needs, takes) },
  };
  if (entry === null && said.paragraph === null) reader.problem('paragraph', 'required');
  if (place.urgency !== 'normal' && place.urgencyReason.trim() === '')
    reader.problem('urgencyReason', 'urgency-needs-reason');
  const plan = { ...matched, reader, said, entry, place, was, bornOn: said.person.birthDate };
  const protects = said.person.nameProtected && matched.known?.nameProtected === false;
  const changed = was === null ? [] : differences(place, was).map(({ field }) => field);
  if (was !== null && protects) changed.push('protectedName');
  return { ...plan, changed, outcome: entry === null ? 'new' : changed.length > 0 ? 'changed' : 'unchanged' };
}

/** Of a known place the differences, old beside new; of a new one all that the file says. */
export function fieldsOfWaiting({ said, place, was, changed }: WaitingDecision): LookedField[] {
  const hidden = { field: 'protectedName', value: 'yes', was: null } as const;
  if (was !== null) return [...differences(place, was), ...(changed.includes('protectedName') ? [hidden] : [])];
  const told: readonly (readonly [ImportField, string | null])[] = [
    ['askedOn', said.askedOn],
    ['paragraph', said.paragraph],
    ['decidedOn', said.decidedOn],
    ['waitingSince', said.since],
  ];
  return [
    ...told.map(([field, value]) => ({ field, value, was: null })),
    ...differences(place, { ...NOTHING, reviewOn: place.reviewOn }),
  ];
}

const NOTHING: Omit<Place, 'reviewOn'> = {
  transferSince: null,
  urgency: 'normal',
  urgencyReason: '',
  nextContactOn: null,
  needs: {},
};

function differences(place: Place, was: Place): LookedField[] {
  const pairs: readonly (readonly [ImportField, string | null, string | null])[] = [
    ['readySince', place.transferSince, was.transferSince],
    ['urgency', place.urgency, was.urgency],
    ['urgencyReason', place.urgencyReason || null, was.urgencyReason || null],
    ['reviewOn', place.reviewOn, was.reviewOn],
    ['nextContactOn', place.nextContactOn, was.nextContactOn],
    ...needCodes.flatMap((code): [ImportField, string | null, string | null][] => {
      const field = FIELD_OF[code];
      return field === undefined ? [] : [[field, needText(place.needs, code), needText(was.needs, code)]];
    }),
  ];
  return pairs.flatMap(([field, value, before]) => (value === before ? [] : [{ field, value, was: before }]));
}

/** A review is ahead: a day that has passed is none, and the next one is in due time. */
function reviewDay(said: IsoDate | null, was: IsoDate | null, today: IsoDate): IsoDate {
  if (said !== null && said > today) return said;
  return was ?? nextReview(today);
}

function taken(needs: Needs, takes: (field: ImportField) => boolean): Needs {
  const entries = Object.entries(needs).filter(([code]) => {
    const field = FIELD_OF[code as NeedCode];
    return field === undefined || takes(field);
  });
  return Object.fromEntries(entries) as Needs;
}

function placeOf(db: ReadableDb, entry: StoredEntry): Place {
  return { ...entry, needs: needsOfEntry(db, entry.id) };
}

/** How strongly, and the value in short. */
function needText(needs: Needs, code: NeedCode): string | null {
  const need = needs[code];
  if (need === undefined) return null;
  return [need.strength, valueText(need.value)].filter(Boolean).join(' ');
}

function valueText(value: unknown): string {
  if (value === true || value === null) return '';
  if (Array.isArray(value))
    return value
      .map((one) => (typeof one === 'object' ? String((one as { readonly count: number }).count) : String(one)))
      .join(', ');
  if (typeof value === 'object') return String((value as { readonly maxOre: number }).maxOre / 100);
  return String(value);
}

/** Dogs and cats are one need: it is told by the first of the two. */
const FIELD_OF: Readonly<Partial<Record<NeedCode, ImportField>>> = {
  type: 'wantedType',
  area: 'wantedArea',
  'max-rent': 'maxRent',
  'min-size': 'minSize',
  'min-rooms': 'minRooms',
  'ground-floor-or-lift': 'groundFloorOrLift',
  'step-free': 'stepFree',
  animals: 'wantedDogs',
  couple: 'asCouple',
  children: 'withChildren',
  quiet: 'wantsQuiet',
  'avoid-type': 'avoidType',
};
