import type { DayInterval } from '../../../shared/dates.ts';
import { overlaps } from '../../../shared/dates.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { groupBy } from '../group.ts';
import type { KnownPerson, KnownTenancy } from './imports.repository.ts';
import { personsOfUnit, tenanciesOfUnit } from './imports.repository.ts';
import type { SaidPerson, SaidTenancy } from './read-tenancy.ts';
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
  /** Residents whom the file protects and we did not. Protection is never taken away by a file. */
  readonly protect: readonly KnownPerson[];
}

/** A tenancy is known by its home, its first day and a folded name. */
export function decideTenancy(db: ReadableDb, reader: RowReader, unitId: UnitId, said: SaidTenancy): TenancyDecision {
  const starting = tenanciesOfUnit(db, unitId).filter(({ from }) => from === said.from);
  const persons = starting.length === 0 ? [] : personsOfUnit(db, unitId);
  const known =
    starting.find(({ id }) =>
      persons.some((one) => one.tenancyId === id && said.persons.some(({ nameFold }) => nameFold === one.nameFold)),
    ) ?? null;
  const ofKnown = persons.filter(({ tenancyId }) => tenancyId === known?.id);
  return {
    reader,
    unitId,
    said,
    known,
    to: said.to ?? known?.to ?? null,
    kind: said.kind ?? known?.kind ?? null,
    newPersons: said.persons.filter(({ nameFold }) => !ofKnown.some((one) => one.nameFold === nameFold)),
    protect: ofKnown.filter(
      (one) =>
        one.nameProtected === 0 &&
        said.persons.some(({ nameFold, nameProtected }) => nameProtected && nameFold === one.nameFold),
    ),
  };
}

export function isChanged({ known, to, kind, newPersons, protect }: TenancyDecision): boolean {
  return known !== null && (to !== known.to || kind !== known.kind || newPersons.length > 0 || protect.length > 0);
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
    const named = new Set(ofUnit.map(({ known }) => known?.id));
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
