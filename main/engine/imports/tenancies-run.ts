import { formatDate } from '../../../shared/domain/dates-da.ts';
import type { RawRow } from '../../../shared/table.ts';
import { codes } from '../../../shared/text/da/codes.ts';
import type { ReadContext } from '../context.ts';
import { generalSettings } from '../settings/settings.service.ts';
import { knownAssociations, knownEstates } from './imports.repository.ts';
import { placeBook } from './place-book.ts';
import type { Prepared } from './prepare.ts';
import { readTenancy } from './read-tenancy.ts';
import type { Report, ReportMaker, SampleField } from './report.ts';
import { reportMaker } from './report.ts';
import { namedIn, rowReader } from './row-reader.ts';
import type { TenancyDecision } from './tenancies-plan.ts';
import { decideTenancy, isChanged, reportOverlaps } from './tenancies-plan.ts';
import { findHome } from './tenancy-home.ts';

export interface TenanciesRun {
  decide(row: RawRow): void;
  /** After the last row: overlaps are known, and every row has its outcome. */
  decisions(): readonly TenancyDecision[];
  problemCount(): number;
  finish(applied: boolean): Report;
}

/** The file names homes that are here already: associations and estates are not made by it. */
export function tenanciesRun({ db }: ReadContext, { sheet, columns }: Prepared): TenanciesRun {
  const report = reportMaker(sheet, columns);
  const book = placeBook(
    { associations: knownAssociations(db), estates: knownEstates(db), municipality: generalSettings(db).municipality },
    null,
  );
  const decisions: TenancyDecision[] = [];
  return {
    decide: (row) => {
      const reader = rowReader(row, columns, report);
      const said = readTenancy(reader);
      const unitId = said === 'empty' ? null : findHome(db, book, reader);
      if (said === 'empty')
        report.outcome(
          row,
          'unchanged',
          () => namedIn(reader),
          () => [],
        );
      else if (said === null || unitId === null)
        report.outcome(
          row,
          'problem',
          () => namedIn(reader),
          () => [],
        );
      else decisions.push(decideTenancy(db, reader, unitId, said));
    },
    decisions: () => {
      const faulty = reportOverlaps(db, decisions);
      for (const decision of decisions) tellOutcome(report, decision, faulty.has(decision));
      return decisions;
    },
    problemCount: report.problemCount,
    finish: (applied) => report.finish({ newAssociations: [], newEstates: [] }, applied),
  };
}

function tellOutcome(report: ReportMaker, decision: TenancyDecision, faulty: boolean): void {
  const { reader, known } = decision;
  const outcome = faulty ? 'problem' : known === null ? 'new' : isChanged(decision) ? 'changed' : 'unchanged';
  report.outcome(
    reader.row,
    outcome,
    () => namedIn(reader),
    () => (outcome === 'new' || outcome === 'changed' ? sampleOf(decision) : []),
  );
}

function sampleOf({ said, known, to, kind, newPersons, protect }: TenancyDecision): SampleField[] {
  const fields: SampleField[] = [];
  const add = (field: SampleField['field'], value: string | null, was: string | null): void =>
    void fields.push({ field, value, was });
  if (newPersons.length > 0) add('tenantName', newPersons.map(({ name }) => name).join(', '), null);
  if (known === null) add('from', formatDate(said.from), null);
  if (to !== (known?.to ?? null)) add('to', to && formatDate(to), known?.to ? formatDate(known.to) : null);
  if (kind !== null && kind !== known?.kind)
    add('kind', codes.tenancyKinds[kind], known && codes.tenancyKinds[known.kind]);
  if (protect.length > 0 || newPersons.some(({ nameProtected }) => nameProtected))
    add('protectedName', codes.animalAnswers.yes, null);
  return fields;
}
