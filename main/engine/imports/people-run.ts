import type { IsoDate } from '../../../shared/dates.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { warningsOf } from '../../../shared/domain/residents.ts';
import type { RawRow } from '../../../shared/table.ts';
import type { Look, LookedField } from './look.ts';
import { lookOf } from './look.ts';
import { noneMissing } from './missing.ts';
import type { AlikePerson, MatchedPerson } from './person-book.ts';
import type { Prepared } from './prepare.ts';
import type { SaidPerson } from './read-person.ts';
import { keysOf } from './read-person.ts';
import type { Report, RowOutcome } from './report.ts';
import { masked, quietReport, reportMaker } from './report.ts';
import type { RowReader } from './row-reader.ts';
import { namedPerson, rowReader } from './row-reader.ts';

/** What every import of people decides of a row, whatever it brings of them. */
export interface PeopleDecision extends MatchedPerson {
  readonly reader: RowReader;
  readonly outcome: 'new' | 'changed' | 'unchanged';
  readonly changed: readonly ImportField[];
  /** Of who is new. */
  readonly bornOn: IsoDate | null;
}

interface PeopleSource<D extends PeopleDecision> {
  readonly kind: 'residents' | 'waiting';
  readonly prepared: Prepared;
  readonly today: IsoDate;
  readonly isLeftOut: (line: number) => boolean;
  /** Null: a problem, which is reported. */
  readonly read: (reader: RowReader) => { readonly person: SaidPerson; readonly decide: () => D } | null;
  readonly fieldsOf: (decision: D) => LookedField[];
}

export interface PeopleRun<D> {
  decide(row: RawRow): void;
  settle(): { readonly decisions: readonly D[]; readonly problems: number; readonly undecided: number };
  applied(): Report;
  previewed(): { readonly report: Report; readonly look: Look };
}

/** One row is one person: a second row about the same is a problem of that row. */
export function peopleRun<D extends PeopleDecision>(source: PeopleSource<D>): PeopleRun<D> {
  const { sheet, columns } = source.prepared;
  const report = reportMaker(sheet, columns);
  const lines = new Map<string, number>();
  const found: (D | RowOutcome)[] = [];
  const decisions = (): readonly D[] => found.filter((one) => typeof one === 'object');
  const isTwice = (reader: RowReader, keys: readonly string[]): boolean => {
    const { line } = reader.row;
    const other = keys.map((key) => lines.get(key)).find((one) => one !== undefined);
    if (other === undefined) for (const key of keys) lines.set(key, line);
    else reader.problem('personName', 'duplicate-in-file', { line: other });
    return other !== undefined;
  };
  const decided = (row: RawRow): D | RowOutcome => {
    if (source.isLeftOut(row.line)) return 'left-out';
    const reader = rowReader(row, columns, report);
    const said = source.read(reader);
    if (said === null || isTwice(reader, keysOf(said.person))) return 'problem';
    const decision = said.decide();
    return decision.known !== null && isTwice(reader, [decision.known.id]) ? 'problem' : decision;
  };
  const alikes = (): readonly AlikePerson[] => decisions().flatMap(({ alike }) => alike ?? []);
  const undecided = (): number => alikes().filter(({ decided: answer }) => answer === null).length;
  const told = (applied: boolean) => ({
    ...{ newAssociations: [], newEstates: [], nearPlaces: [], alike: alikes().length, undecided: undecided() },
    ...{ ...noneMissing.told, missing: [], applied },
    underAge: decisions().flatMap(({ reader, known, bornOn }) =>
      known === null && warningsOf({ birthDate: bornOn, protectedUntil: [] }, source.today).length > 0
        ? [reader.row.line]
        : [],
    ),
  });
  return {
    decide: (row) => {
      const one = decided(row);
      found.push(one);
      if (typeof one === 'object') report.outcome(one.outcome, one.changed);
      else report.outcome(one);
    },
    settle: () => ({ decisions: decisions(), problems: report.problemCount(), undecided: undecided() }),
    applied: () => report.finish(told(true)),
    previewed: () => ({ report: report.finish(told(false)), look: peopleLook(source, report, found) }),
  };
}

/** A row is called as the file calls its person; a number in a wrong column is not told. */
function peopleLook<D extends PeopleDecision>(
  { kind, prepared, fieldsOf }: PeopleSource<D>,
  report: ReturnType<typeof reportMaker>,
  found: readonly (D | RowOutcome)[],
): Look {
  const { sheet, columns } = prepared;
  const alikeLines = found.flatMap((one) => (typeof one === 'object' && one.alike ? [one.reader.row.line] : []));
  return lookOf({
    kind,
    sheet,
    columns,
    report,
    alikeLines: new Set(alikeLines),
    missing: 0,
    rowAt: (_, index) => {
      const row = sheet.rows[index] ?? { line: 0, cells: [] };
      const title = masked(namedPerson(rowReader(row, columns, quietReport)));
      const decision = found[index];
      if (typeof decision !== 'object') return { title, estate: null, fields: [], alike: null, decided: null };
      const { alike } = decision;
      return {
        title,
        estate: null,
        fields: fieldsOf(decision),
        alike: alike && { sameAs: alike.resident.id, title: alike.resident.name, line: null, because: alike.because },
        decided: alike?.decided ?? null,
      };
    },
    missingAt: () => ({ title: '', estate: null, fields: [] }),
  });
}
