import type { DayInterval } from '../../../shared/dates.ts';
import { overlaps } from '../../../shared/dates.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { nearlySamePerson } from '../../../shared/domain/near-names.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { groupBy } from '../group.ts';
import { storedUnit } from '../units/units.service.ts';
import type { Answer, Answers } from './answers.ts';
import type { KnownPerson, KnownTenancy } from './imports.repository.ts';
import { personsOfUnit, tenanciesOfUnit } from './imports.repository.ts';
import type { AlikePerson, MatchedPerson, PersonBook } from './person-book.ts';
import { matchPerson } from './person-book.ts';
import type { SaidPerson } from './read-person.ts';
import type { SaidTenancy } from './read-tenancy.ts';
import type { RowReader } from './row-reader.ts';

/** What becomes of one row. `known` is the tenancy that it names; the rest are its differences. */
export interface TenancyDecision {
  readonly reader: RowReader;
  readonly unitId: UnitId;
  readonly said: SaidTenancy;
  readonly known: KnownTenancy | null;
  readonly to: SaidTenancy['to'];
  readonly kind: SaidTenancy['kind'];
  readonly newPersons: readonly SaidPerson[];
  /** Tenants of ours who are called otherwise in the file; none of a shielded home and nobody protected, whose names stand in no look. */
  readonly renamed: readonly { readonly person: KnownPerson; readonly name: string }[];
  /** Residents whom the file protects and we did not. Protection is never taken away by a file. */
  readonly protect: readonly KnownPerson[];
  /** A tenancy of ours that is probably meant, by a name spelled almost so; and what a person said of it. */
  readonly alike: { readonly tenancy: KnownTenancy; readonly name: string; readonly decided: Answer | null } | null;
  /** Who the first of the new persons is, among the residents that there are. */
  readonly meant: MatchedPerson;
}

/** What a person is asked about the row: is it that tenancy, or else is it that resident? */
export type TenancyQuestion = Pick<AlikePerson, 'decided'> & {
  readonly sameAs: string;
  readonly title: string;
  readonly because: 'name' | AlikePerson['because'];
};

export function questionOf({ alike, meant }: TenancyDecision): TenancyQuestion | null {
  if (alike !== null) return { sameAs: alike.tenancy.id, title: alike.name, because: 'name', decided: alike.decided };
  const person = meant.alike;
  return (
    person && {
      sameAs: person.resident.id,
      title: person.resident.name,
      because: person.because,
      decided: person.decided,
    }
  );
}

/** A tenancy is known by its home, its first day, and a folded name or the number of who lives there; or because a person said that it is the one it looks like. */
export function decideTenancy(
  { db, answers, residents }: { readonly db: ReadableDb; readonly answers: Answers; readonly residents: PersonBook },
  reader: RowReader,
  unitId: UnitId,
  said: SaidTenancy,
): TenancyDecision {
  const ofUnit = tenanciesOfUnit(db, unitId);
  const persons = ofUnit.length === 0 ? [] : personsOfUnit(db, unitId);
  const { line } = reader.row;
  const isShielded = storedUnit(db, unitId)?.shielded === true;
  const number = said.persons[0]?.personId?.number;
  const byNumber = number === undefined || isShielded ? null : residents.byNumber(number);
  const isNamed = (one: KnownPerson): boolean =>
    one.id === byNumber?.id || said.persons.some(({ nameFold }) => nameFold === one.nameFold);
  const named = ofUnit.find(
    ({ id, from }) => from === said.from && persons.some((one) => one.tenancyId === id && isNamed(one)),
  );
  const near = named || isShielded ? null : nearTenancy(ofUnit, persons, said);
  const alike = near && { ...near, decided: answers.row(line, near.tenancy.id) };
  const known = named ?? (alike?.decided === 'same' ? alike.tenancy : null);
  const ofKnown = persons.filter(({ tenancyId }) => tenancyId === known?.id);
  const isSame = (person: KnownPerson, { name, nameFold }: SaidPerson): boolean =>
    person.nameFold === nameFold || (alike !== null && mayBeAsked(person) && nearlySamePerson(person.name, name));
  const keeps = (field: ImportField): boolean => known !== null && answers.keepsOurs(line, field);
  const newPersons = keeps('tenantName')
    ? []
    : said.persons.filter((one) => !ofKnown.some((person) => isSame(person, one)));
  const meant = meantBy(residents, answers, line, alike === null ? newPersons[0] : undefined);
  // by another name, and already there
  const isThere = (one: KnownPerson): boolean => one.id === meant.known?.id;
  const there = ofKnown.find(isThere);
  const hides = (one: KnownPerson, person: SaidPerson): boolean =>
    isSame(one, person) || (isThere(one) && person === newPersons[0]);
  return {
    reader,
    unitId,
    said,
    known,
    alike,
    to: keeps('to') ? (known?.to ?? null) : (said.to ?? known?.to ?? null),
    kind: keeps('kind') ? (known?.kind ?? null) : (said.kind ?? known?.kind ?? null),
    newPersons: there ? newPersons.slice(1) : newPersons,
    renamed: keeps('tenantName') || isShielded ? [] : renamedOf(ofKnown, said.persons, isSame, there),
    meant: there ? NOBODY : meant,
    protect: keeps('protectedName')
      ? []
      : ofKnown.filter(
          (one) => one.nameProtected === 0 && said.persons.some((person) => person.nameProtected && hides(one, person)),
        ),
  };
}

/** `there`: who the number of the first person names. A name that differs in its letters' case alone is the same. */
function renamedOf(
  ofKnown: readonly KnownPerson[],
  said: readonly SaidPerson[],
  isSame: (person: KnownPerson, said: SaidPerson) => boolean,
  there: KnownPerson | undefined,
): TenancyDecision['renamed'] {
  const isCalled = ({ nameFold }: { readonly nameFold: string }) => nameFold;
  const ours = new Set(ofKnown.map(isCalled));
  const theirs = new Set(said.map(isCalled));
  return said.flatMap((one, index) => {
    const person =
      index === 0 && there !== undefined
        ? there
        : ofKnown.find((known) => !theirs.has(known.nameFold) && isSame(known, one));
    if (person === undefined || one.nameProtected || ours.has(one.nameFold) || !mayBeAsked(person)) return [];
    return [{ person, name: one.name }];
  });
}

const NOBODY: MatchedPerson = { known: null, alike: null };

/** A number says who it is, also of somebody whom the file protects; a name of such a person is asked about nowhere. */
function meantBy(residents: PersonBook, answers: Answers, line: number, person: SaidPerson | undefined): MatchedPerson {
  if (person === undefined || (person.nameProtected && person.personId === null)) return NOBODY;
  const matched = matchPerson(residents, answers, line, person);
  return person.nameProtected ? { ...NOBODY, known: matched.alike === null ? matched.known : null } : matched;
}

/** Of somebody protected it is never said that a name is almost right. */
function mayBeAsked({ nameProtected, addressProtected }: KnownPerson): boolean {
  return nameProtected === 0 && addressProtected === 0;
}

/** The tenancy on the same days of somebody who is called almost so. */
function nearTenancy(
  ofUnit: readonly KnownTenancy[],
  persons: readonly KnownPerson[],
  said: SaidTenancy,
): { readonly tenancy: KnownTenancy; readonly name: string } | null {
  for (const tenancy of ofUnit) {
    if (!overlaps(tenancy, said)) continue;
    const person = persons.find(
      (one) =>
        one.tenancyId === tenancy.id &&
        mayBeAsked(one) &&
        said.persons.some(({ name, nameProtected }) => !nameProtected && nearlySamePerson(one.name, name)),
    );
    if (person) return { tenancy, name: person.name };
  }
  return null;
}

/** Where another row names a tenancy as it is, nothing else is meant by it. */
export function withoutNamed(decisions: readonly TenancyDecision[]): readonly TenancyDecision[] {
  const named = new Set(decisions.flatMap(({ known, alike }) => (known && !alike ? [known.id] : [])));
  return decisions.map((one) =>
    one.alike !== null && one.alike.decided !== 'same' && named.has(one.alike.tenancy.id)
      ? { ...one, alike: null }
      : one,
  );
}

/** Nobody has said yet whether it is ours: no clash of days before that. */
function isOpen({ alike }: TenancyDecision): boolean {
  return alike !== null && alike.decided === null;
}

/** What differs from the known tenancy; nothing of a new one. */
export function changedFieldsOf({
  known,
  to,
  kind,
  newPersons,
  renamed,
  protect,
}: TenancyDecision): readonly ImportField[] {
  if (known === null) return [];
  const changed: ImportField[] = [];
  if (newPersons.length + renamed.length > 0) changed.push('tenantName');
  if (protect.length > 0) changed.push('protectedName');
  if (to !== known.to) changed.push('to');
  if (kind !== known.kind) changed.push('kind');
  return changed;
}

interface Period extends DayInterval {
  readonly decision: TenancyDecision | null;
}

/**
 * Two tenancies of a home on one day are a problem of the later line. Compared is what would be true after the import: a
 * file may end the old tenancy on one line and begin the new one on another, in any order.
 */
export function reportOverlaps(db: ReadableDb, decisions: readonly TenancyDecision[]): ReadonlySet<TenancyDecision> {
  const faulty = new Set<TenancyDecision>();
  for (const [unitId, ofUnit] of groupBy(decisions, (one) => one.unitId)) {
    const named = new Set(ofUnit.map((one) => (isOpen(one) ? one.alike?.tenancy.id : one.known?.id)));
    const others = tenanciesOfUnit(db, unitId)
      .filter(({ id }) => !named.has(id))
      .map(({ from, to }) => ({ from, to, decision: null }));
    const taken: Period[] = others;
    for (const decision of ofUnit) {
      const period = { from: decision.said.from, to: decision.to, decision };
      const clash = taken.find((other) => overlaps(other, period));
      if (clash) {
        faulty.add(decision);
        reportClash(decision, clash);
      }
      taken.push(period);
    }
  }
  return faulty;
}

function reportClash({ reader, said, known }: TenancyDecision, { decision }: Period): void {
  if (decision === null) {
    reader.problem('from', 'tenancy-overlaps');
    return;
  }
  const line = decision.reader.row.line;
  const same =
    decision.said.from === said.from &&
    (known === null ? samePerson(decision.said, said) : decision.known?.id === known.id);
  reader.problem(same ? 'tenantName' : 'from', same ? 'duplicate-in-file' : 'overlaps-in-file', { line });
}

function samePerson(one: SaidTenancy, other: SaidTenancy): boolean {
  return one.persons.some(({ nameFold }) => other.persons.some((person) => person.nameFold === nameFold));
}
