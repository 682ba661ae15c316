import { createHash } from 'node:crypto';
import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { parsePersonNumber } from '../../../shared/domain/cpr.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import { knowsProtected } from '../../../shared/domain/resident-fields.ts';
import type { CourseState } from '../../../shared/domain/residents.ts';
import { ageOn } from '../../../shared/domain/residents.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import { sql } from '../db/sql.ts';
import { scopeOf, seesAll } from './scope.ts';

type Alikes = Output<'residents.alike'>;
const MOST = 10;

interface Alike {
  readonly id: ResidentId;
  readonly name: string;
  readonly birthDate: IsoDate | null;
  readonly course: CourseState | null;
  readonly sameNumber: number;
}

/**
 * Who is known by this number, or by this name and birth date. Of nobody outside what this person may see anything is told,
 * nor by how long the answer takes: for those who do not see everybody their own residents are gone through, one by one.
 */
export function alikesOf(context: ReadContext, input: Input<'residents.alike'>): Alikes {
  const { db, session, today } = context;
  const known = input.idNumber === null ? null : parsePersonNumber(input.idNumber);
  const number = known?.ok ? known.value.digits : (input.idNumber ?? '').trim();
  const nameFold = foldWords(input.name);
  const birthDate = input.birthDate ?? (known?.ok ? known.value.birthDate : null);
  const isNamed = nameFold !== '' && birthDate !== null;
  if (number === '' && !isNamed) return { alike: [], fingerprint: null, total: 0 };
  const mine = seesAll(context)
    ? sql`residents r`
    : sql`(select r.row as "row" from residents r where ${scopeOf(context)}) m cross join residents r on r.row = m."row"`;
  const protection = knowsProtected(session.user.roles) ? sql`1` : sql`r.name_protected = 0`;
  const rows = db.all<Alike>(sql`
    select r.id, r.name, r.birth_date as birthDate, c.state as course, coalesce(r.id_number = ${number}, 0) as sameNumber
    from ${mine} left join courses c on c.resident_id = r.id and c.to_day is null
    where (r.id_number = ${number === '' ? null : number} or (r.name_fold = ${isNamed ? nameFold : null} and r.birth_date = ${birthDate}))
      and r.id is not ${input.except} and ${protection}
    order by sameNumber desc, r.name_sort, r.id limit ${MOST}`);
  return {
    alike: rows.map(({ id, name, birthDate: born, course, sameNumber }) => ({
      id,
      name,
      age: born === null ? null : ageOn(born, today),
      course,
      by: sameNumber === 1 ? 'number' : 'name-and-birth-date',
    })),
    fingerprint: rows.length === 0 ? null : fingerprintOf(rows.map(({ id }) => id)),
    total: rows.length,
  };
}

/** The same for the same residents: who has seen these has not seen others. */
function fingerprintOf(ids: readonly string[]): string {
  return createHash('sha256').update(ids.toSorted().join(' ')).digest('hex');
}
