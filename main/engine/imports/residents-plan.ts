import { maskPersonNumber } from '../../../shared/domain/cpr.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import type { PersonId } from '../../../shared/domain/residents.ts';
import type { Identity } from '../residents/imported.service.ts';
import type { StoredResident } from '../residents/residents.repository.ts';
import type { Answers } from './answers.ts';
import type { LookedField } from './look.ts';
import type { AlikePerson, PersonBook } from './person-book.ts';
import { matchPerson } from './person-book.ts';
import type { SaidResident } from './read-resident.ts';
import type { RowReader } from './row-reader.ts';

/** What becomes of one row. `known` is the resident that it names; `changed` is what differs, none of a new one. */
export interface ResidentDecision {
  readonly reader: RowReader;
  readonly said: SaidResident;
  readonly known: StoredResident | null;
  readonly alike: AlikePerson | null;
  readonly identity: Identity;
  readonly personId: PersonId | null;
  /** A protection is never taken away by a file. */
  readonly protects: { readonly name: boolean; readonly address: boolean };
  readonly changed: readonly ImportField[];
}

/** What a file does not say stays as it is, and so does what a person chose to keep. */
export function decideResident(
  book: PersonBook,
  answers: Answers,
  reader: RowReader,
  said: SaidResident,
): ResidentDecision {
  const { line } = reader.row;
  const { known, alike } = matchPerson(book, answers, line, said.person);
  const keeps = (field: ImportField): boolean => known !== null && answers.keepsOurs(line, field);
  const taken = <T>(field: ImportField, theirs: T | null, ours: T): T =>
    theirs === null || keeps(field) ? ours : theirs;
  const identity: Identity = {
    name: taken('personName', said.person.name, known?.name ?? said.person.name),
    calledName: taken('calledName', said.calledName, known?.calledName ?? null),
    identity: known?.identity ?? 'named',
    birthDate: taken('birthDate', said.person.birthDate, known?.birthDate ?? null),
    phone: taken('phone', said.phone, known?.phone ?? null),
    language: taken('language', said.language, known?.language ?? null),
    interpreter: taken('interpreter', said.interpreter, known?.interpreter ?? false),
    contactWay: taken('contactWay', said.contactWay, known?.contactWay ?? null),
    contactTime: taken('contactTime', said.contactTime, known?.contactTime ?? null),
    team: taken('team', said.team, known?.team ?? null),
  };
  const hasNumber = known !== null && known.idNumber !== null;
  const personId = hasNumber || keeps('personNumber') ? null : said.person.personId;
  const protects = {
    name: said.nameProtected && known?.nameProtected !== true && !keeps('protectedName'),
    address: said.addressProtected && known?.addressProtected !== true && !keeps('protectedAddress'),
  };
  const plan = { reader, said, known, alike, identity, personId, protects };
  return { ...plan, changed: known === null ? [] : fieldsOfResident(plan).map(({ field }) => field) };
}

/** Of a known resident the differences, old beside new; of a new one all that the file says. The number is masked. */
export function fieldsOfResident(decision: Omit<ResidentDecision, 'changed'>): LookedField[] {
  const { said, known, identity, personId, protects } = decision;
  const fields: LookedField[] = [];
  const add = (field: ImportField, value: string | null, was: string | null): void => {
    if (value !== was) fields.push({ field, value, was });
  };
  // of a new one the row is called by the name already
  if (known !== null) add('personName', identity.name, known.name);
  if (personId !== null) add('personNumber', maskPersonNumber(personId.kind, personId.number), null);
  add('birthDate', identity.birthDate, known?.birthDate ?? null);
  add('calledName', identity.calledName, known?.calledName ?? null);
  add('phone', identity.phone, known?.phone ?? null);
  add('language', identity.language, known?.language ?? null);
  add('interpreter', yes(identity.interpreter), yes(known?.interpreter ?? false));
  add('contactWay', identity.contactWay, known?.contactWay ?? null);
  add('contactTime', identity.contactTime, known?.contactTime ?? null);
  add('team', identity.team, known?.team ?? null);
  if (protects.name) add('protectedName', 'yes', null);
  if (protects.address) add('protectedAddress', 'yes', null);
  if (known !== null) return fields;
  add('primaryWorker', said.worker?.name ?? null, null);
  add('courseState', said.courseState ?? 'active', null);
  add('courseFrom', said.courseFrom, null);
  return fields;
}

function yes(value: boolean): string | null {
  return value ? 'yes' : null;
}
