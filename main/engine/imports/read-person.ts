import type { IsoDate } from '../../../shared/dates.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import { readDate } from '../../../shared/domain/import-values.ts';
import { readFullName, readTenants } from '../../../shared/domain/import-values-names.ts';
import { readPersonNumber } from '../../../shared/domain/import-values-people.ts';
import type { PersonId } from '../../../shared/domain/residents.ts';
import { checkPersonId } from '../../../shared/domain/residents.ts';
import type { RowReader } from './row-reader.ts';

/** Who a row says that it is about. */
export interface SaidPerson {
  readonly name: string;
  readonly nameFold: string;
  readonly nameProtected: boolean;
  readonly personId: PersonId | null;
  readonly birthDate: IsoDate | null;
}

/** Null: the row has a problem, which is reported. One row is about one person, who has a name. */
export function readPerson(reader: RowReader, today: IsoDate): SaidPerson | null {
  const named =
    reader.read('personName', readTenants) ??
    reader.read('personLastName', (last) => readFullName(reader.cell('personFirstName'), last)) ??
    reader.read('personFirstName', (first) => readFullName(first, null));
  const identity = readIdentity(reader, today);
  if (reader.failed()) return null;
  const [name, another] = named?.names ?? [];
  if (name === undefined || another !== undefined) {
    reader.problem('personName', name === undefined ? 'required' : 'not-a-name');
    return null;
  }
  return { name, nameFold: foldWords(name), nameProtected: named?.nameProtected === true, ...identity };
}

/** A number brings its birth date; a birth date that says otherwise is a problem of the file. */
export function readIdentity(reader: RowReader, today: IsoDate): Pick<SaidPerson, 'personId' | 'birthDate'> {
  const personId = reader.read('personNumber', readPersonNumber);
  const birthDate = reader.read('birthDate', readDate);
  const checked = checkPersonId({ identity: 'named', personId, birthDate }, today);
  if (checked.ok) return checked.value;
  const isLater = checked.error === 'born-in-future';
  reader.problem(birthDate === null ? 'personNumber' : 'birthDate', isLater ? 'in-future' : 'birth-date-differs');
  return { personId: null, birthDate: null };
}

/** How the file itself knows a person: two rows that share one are about the same. */
export function keysOf({ personId, nameFold, birthDate }: SaidPerson): readonly string[] {
  const byBirth = birthDate === null ? [] : [`${nameFold}\t${birthDate}`];
  return personId === null ? byBirth : [personId.number, ...byBirth];
}
