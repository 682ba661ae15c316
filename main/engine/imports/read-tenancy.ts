import type { IsoDate } from '../../../shared/dates.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import { readDate, readTenancyKind, readYesNo } from '../../../shared/domain/import-values.ts';
import { readFullName, readTenants } from '../../../shared/domain/import-values-names.ts';
import type { TenancyKind } from '../../../shared/domain/tenancies.ts';
import { occupancy } from '../../../shared/text/da/occupancy.ts';
import type { SaidPerson } from './read-person.ts';
import { readIdentity } from './read-person.ts';
import type { RowReader } from './row-reader.ts';

/** What a row says of who lives in a home, and when. */
export interface SaidTenancy {
  readonly persons: readonly SaidPerson[];
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly kind: TenancyKind | null;
}

/** `empty`: the row says that nobody lives there. Null: it has a problem, which is reported. */
export function readTenancy(reader: RowReader, today: IsoDate): SaidTenancy | 'empty' | null {
  const main =
    reader.read('tenantName', readTenants) ??
    reader.read('tenantLastName', (last) => readFullName(reader.cell('tenantFirstName'), last)) ??
    reader.read('tenantFirstName', (first) => readFullName(first, null));
  const second = reader.read('tenantName2', readTenants);
  const protectedByColumn = reader.read('protectedName', readYesNo) === true;
  const from = reader.read('from', readDate);
  const to = reader.read('to', readDate);
  const kind = reader.read('kind', readTenancyKind);
  const identity = readIdentity(reader, today);
  if (reader.failed()) return null;
  const said = [main, second].filter((tenants) => tenants !== null);
  const named = said.flatMap(({ names, nameProtected }) =>
    (names.length === 0 ? [unnamed] : names).map((name) => person(name, nameProtected || protectedByColumn)),
  );
  const all = named.length === 0 && protectedByColumn && from !== null ? [person(unnamed, true)] : named;
  // the number is the first tenant's
  const persons = all.map((one, index) => (index === 0 && one.name !== unnamed ? { ...one, ...identity } : one));
  if (persons.length === 0) {
    if (from === null || reader.cell('tenantName') !== null) return 'empty';
    reader.problem('tenantName', 'required');
    return null;
  }
  if (from === null) reader.problem('from', 'required');
  if (from !== null && to !== null && to < from) reader.problem('to', 'ends-before-start');
  return from === null || reader.failed() ? null : { persons, from, to, kind };
}

/** Somebody whom the file itself protects: that they live there is all that is known. */
const unnamed = occupancy.unnamed;

function person(name: string, nameProtected: boolean): SaidPerson {
  const isProtected = nameProtected || name === unnamed;
  return { name, nameFold: foldWords(name), nameProtected: isProtected, personId: null, birthDate: null };
}
