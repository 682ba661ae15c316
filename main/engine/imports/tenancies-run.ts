import type { ImportField } from '../../../shared/domain/import-columns.ts';
import type { EstateId, TenancyId } from '../../../shared/ids.ts';
import type { RawRow } from '../../../shared/table.ts';
import type { ReadContext } from '../context.ts';
import type { Answers } from './answers.ts';
import { estateOfUnit } from './imports.repository.ts';
import type { Look } from './look.ts';
import { missingTenancies, noneMissing } from './missing.ts';
import { nearPlacesOf } from './near-places.ts';
import { openBook } from './open-book.ts';
import { personBook } from './person-book.ts';
import type { PlaceBook } from './place-book.ts';
import type { Prepared } from './prepare.ts';
import { readTenancy } from './read-tenancy.ts';
import type { Report, RowOutcome } from './report.ts';
import { reportMaker } from './report.ts';
import { rowReader } from './row-reader.ts';
import { tenancyLook } from './tenancies-look.ts';
import type { TenancyDecision, TenancyQuestion } from './tenancies-plan.ts';
import { changedFieldsOf, decideTenancy, questionOf, reportOverlaps, withoutNamed } from './tenancies-plan.ts';
import { findHome } from './tenancy-home.ts';

export interface TenanciesRun {
  decide(row: RawRow): void;
  /** After the last row: overlaps are known, and every row has its outcome. */
  settle(): { readonly decisions: readonly TenancyDecision[]; readonly problems: number; readonly undecided: number };
  applied(): Report;
  previewed(): { readonly report: Report; readonly look: Look };
}

/** The file names homes that are here already: associations and estates are not made by it. */
export function tenanciesRun(context: ReadContext, prepared: Prepared, answers: Answers): TenanciesRun {
  const { db, today } = context;
  const { sheet, columns } = prepared;
  const report = reportMaker(sheet, columns);
  const near = nearPlacesOf(answers);
  const book = openBook(db, null, near);
  let found: (TenancyDecision | RowOutcome)[] = [];
  const decisions = (): readonly TenancyDecision[] => found.filter((one) => typeof one === 'object');
  const residents = personBook(context);
  const alikes = (): readonly TenancyQuestion[] => decisions().flatMap((one) => questionOf(one) ?? []);
  const undecided = (): number => alikes().filter(({ decided }) => decided === null).length;
  const told = (applied: boolean) => ({
    newAssociations: [],
    newEstates: [],
    nearPlaces: [...near.list()],
    alike: alikes().length,
    undecided: undecided(),
    applied,
  });
  return {
    decide: (row) => {
      if (answers.isLeftOut(row.line)) return void found.push('left-out');
      const reader = rowReader(row, columns, report);
      const said = readTenancy(reader, today);
      const unitId = said === 'empty' ? null : findHome(db, book, reader);
      if (said === 'empty') found.push('unchanged');
      else if (said === null || unitId === null) found.push('problem');
      else found.push(decideTenancy({ db, answers, residents }, reader, unitId, said));
    },
    settle: () => {
      const told = withoutNamed(decisions()).values();
      found = found.map((one) => (typeof one === 'string' ? one : (told.next().value ?? one)));
      const faulty = reportOverlaps(db, decisions());
      for (const one of found) {
        if (typeof one === 'string') report.outcome(one);
        else tell(report.outcome, one, faulty.has(one));
      }
      return { decisions: decisions(), problems: report.problemCount(), undecided: undecided() };
    },
    applied: () => report.finish({ ...told(true), ...noneMissing.told }),
    previewed: () => {
      const absent = report.problemCount() === 0 ? missingBeside(context, book, decisions()) : noneMissing;
      return {
        report: report.finish({ ...told(false), ...absent.told }),
        look: tenancyLook({ prepared, report, book, found, missing: absent.ids, today }),
      };
    },
  };
}

/** Tenancies of the estates that the file speaks of, and that it does not name. */
function missingBeside({ db, today }: ReadContext, book: PlaceBook, decisions: readonly TenancyDecision[]) {
  const inFile = new Set<TenancyId>();
  const estates = new Set<EstateId>();
  for (const { unitId, known } of decisions) {
    if (known) inFile.add(known.id);
    const estateId = estateOfUnit(db, unitId);
    if (estateId) estates.add(estateId);
  }
  return missingTenancies(db, book, [...estates], inFile, today);
}

function tell(
  outcome: (outcome: RowOutcome, changed?: readonly ImportField[]) => void,
  decision: TenancyDecision,
  isFaulty: boolean,
): void {
  const changed = changedFieldsOf(decision);
  if (isFaulty) outcome('problem');
  else if (decision.known === null) outcome('new');
  else outcome(changed.length > 0 ? 'changed' : 'unchanged', changed);
}
