import type { SharedAnswers } from '../../../shared/domain/estate-defaults.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { EstateId, UnitId } from '../../../shared/ids.ts';
import type { RawRow } from '../../../shared/table.ts';
import { estateDefaults } from '../associations/estate-defaults.service.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Answers } from './answers.ts';
import type { Look } from './look.ts';
import { rowsByLine } from './look.ts';
import { missingUnits, noneMissing } from './missing.ts';
import { nearPlacesOf } from './near-places.ts';
import { openBook } from './open-book.ts';
import type { PlaceMaker } from './place-book.ts';
import type { Prepared } from './prepare.ts';
import type { Report } from './report.ts';
import { quietReport, reportMaker } from './report.ts';
import { rowReader } from './row-reader.ts';
import { alikeHomes } from './unit-alikes.ts';
import type { UnitDecision, UnitRows } from './unit-row.ts';
import { decideUnit, seenHomes } from './unit-row.ts';
import { unitLook } from './units-look.ts';

/** The same run for preview and apply: what is decided is what is saved. */
export interface UnitsRun {
  /** Null: nothing is to be saved of this row. */
  decide(row: RawRow): UnitDecision | null;
  /** After the last row: what the file as a whole tells of its rows. */
  settle(): { readonly problems: number; readonly undecided: number };
  problemCount(): number;
  applied(): Report;
  /** For a preview: the report, and what is kept for looking at the rows. */
  previewed(): { readonly report: Report; readonly look: Look };
}

export function unitsRun(context: ReadContext, prepared: Prepared, maker: PlaceMaker, answers: Answers): UnitsRun {
  const { db, session, today } = context;
  const { sheet, columns } = prepared;
  const report = reportMaker(sheet, columns);
  const near = nearPlacesOf(answers);
  const book = openBook(db, maker, near);
  const rowOn = rowsByLine(sheet);
  const mayReveal = mayDo(session.user.roles, 'units:reveal-address');
  const again = (row: RawRow | undefined): ReturnType<typeof decideUnit> =>
    row === undefined ? null : decideUnit(rows, rowReader(row, columns, quietReport));
  const unitOn = (line: number) => {
    const decision = again(rowOn(line));
    return decision === null || decision === 'repeats' ? null : decision.unit;
  };
  const alikes = alikeHomes({ db, answers, mayReveal, unitOn });
  const rows: UnitRows = { db, book, answers, alikes, seen: seenHomes(), mayReveal, defaultsOf: askedOnce(db) };
  const known = new Set<UnitId>();
  const undecided = (): number =>
    near.list().filter(({ decided }) => decided === null).length +
    alikes.lines().filter((line) => alikes.at(line)?.decided === null).length;
  const told = (applied: boolean) => ({
    newAssociations: [...book.newAssociations],
    newEstates: [...book.newEstates],
    nearPlaces: [...near.list()],
    alike: alikes.lines().length,
    undecided: undecided(),
    applied,
  });
  return {
    decide: (row) => {
      const decision = answers.isLeftOut(row.line) ? 'left-out' : decideUnit(rows, rowReader(row, columns, report));
      const outcome = outcomeOf(decision);
      const isUnit = decision !== null && typeof decision === 'object';
      report.outcome(outcome, isUnit ? fieldsOf(decision) : []);
      if (!isUnit) return null;
      if (decision.known !== null) known.add(decision.known.id);
      return decision;
    },
    settle: () => {
      const lines = new Set(alikes.settle());
      if (lines.size > 0)
        for (const [index, { line }] of sheet.rows.entries()) if (lines.has(line)) report.spoil(index);
      return { problems: report.problemCount(), undecided: undecided() };
    },
    problemCount: report.problemCount,
    applied: () => report.finish({ ...told(true), ...noneMissing.told }),
    previewed: () => {
      const missing = report.problemCount() === 0 ? missingUnits(db, book, known, today) : noneMissing;
      return {
        report: report.finish({ ...told(false), ...missing.told }),
        look: unitLook({ prepared, report, book, alikes, missing: missing.ids, again }),
      };
    },
  };
}

/** Thousands of rows lie in a few estates. */
function askedOnce(db: ReadableDb): (estateId: EstateId) => SharedAnswers {
  const known = new Map<EstateId, SharedAnswers>();
  return (estateId) => {
    const defaults = known.get(estateId) ?? estateDefaults(db, estateId);
    known.set(estateId, defaults);
    return defaults;
  };
}

function fieldsOf({ changed, condition }: UnitDecision) {
  return condition === null ? changed : [...changed, 'condition' as const];
}

function outcomeOf(decision: UnitDecision | 'repeats' | 'left-out' | null) {
  if (decision === null) return 'problem';
  if (decision === 'repeats' || decision === 'left-out') return 'left-out';
  const { known, changed, condition } = decision;
  if (known === null) return 'new';
  return changed.length > 0 || condition !== null ? 'changed' : 'unchanged';
}
