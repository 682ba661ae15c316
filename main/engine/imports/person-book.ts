import type { IsoDate } from '../../../shared/dates.ts';
import { knowsProtected } from '../../../shared/domain/resident-fields.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { StoredResident } from '../residents/residents.repository.ts';
import { findResident } from '../residents/residents.repository.ts';
import { scopeOf } from '../residents/scope.ts';
import type { Answer, Answers } from './answers.ts';
import type { SaidPerson } from './read-person.ts';

/** Whom a row of a file may mean: those alone whom the person who imports may see, and may know to be who they are. */
export interface PersonBook {
  byNumber(number: string): StoredResident | null;
  /** The oldest first. Without a birth date, whoever is called so. */
  named(nameFold: string, birthDate: IsoDate | null): readonly StoredResident[];
}

export interface AlikePerson {
  readonly resident: StoredResident;
  readonly because: 'person-name' | 'person-birth';
  readonly decided: Answer | null;
}

/** The resident that a row is about, if that is known; and the one that it looks like. */
export interface MatchedPerson {
  readonly known: StoredResident | null;
  readonly alike: AlikePerson | null;
}

const MOST = 5;

export function personBook(context: ReadContext): PersonBook {
  const { db, session } = context;
  const protection = knowsProtected(session.user.roles) ? sql`1` : sql`r.name_protected = 0`;
  const found = (where: Sql): readonly StoredResident[] =>
    db
      .all<{ readonly id: ResidentId }>(
        sql`select r.id from residents r where ${where} and ${scopeOf(context)} and ${protection} order by r.row limit ${MOST}`,
      )
      .flatMap(({ id }) => findResident(db, context, id) ?? []);
  return {
    byNumber: (number) => found(sql`r.id_number = ${number}`)[0] ?? null,
    named: (nameFold, birthDate) =>
      found(sql`r.name_fold = ${nameFold} and (${birthDate} is null or r.birth_date = ${birthDate})`),
  };
}

/**
 * A number says who it is. A name with a birth date is only a likeness, and so is a name alone where the file says no more:
 * then a person answers. Two numbers that differ are two people.
 */
export function matchPerson(book: PersonBook, answers: Answers, line: number, said: SaidPerson): MatchedPerson {
  const number = said.personId?.number ?? null;
  const byNumber = number === null ? null : book.byNumber(number);
  if (byNumber !== null) return { known: byNumber, alike: null };
  const resident = book
    .named(said.nameFold, said.birthDate)
    .find(
      ({ idNumber, birthDate }) => (number === null || idNumber === null) && (number === null || birthDate !== null),
    );
  if (resident === undefined) return { known: null, alike: null };
  const because = said.birthDate === null ? 'person-name' : 'person-birth';
  const decided = answers.row(line, resident.id);
  return { known: decided === 'same' ? resident : null, alike: { resident, because, decided } };
}
