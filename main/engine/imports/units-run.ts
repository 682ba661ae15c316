import { formatAddressFull } from '../../../shared/domain/address.ts';
import type { SharedAnswers } from '../../../shared/domain/estate-defaults.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { RawRow } from '../../../shared/table.ts';
import { estateDefaults } from '../associations/estate-defaults.service.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { generalSettings } from '../settings/settings.service.ts';
import { knownAssociations, knownEstates } from './imports.repository.ts';
import type { PlaceMaker } from './place-book.ts';
import { placeBook } from './place-book.ts';
import type { Prepared } from './prepare.ts';
import type { Report } from './report.ts';
import { reportMaker } from './report.ts';
import type { RowReader } from './row-reader.ts';
import { namedIn, rowReader } from './row-reader.ts';
import type { UnitDecision } from './unit-row.ts';
import { decideUnit } from './unit-row.ts';
import { unitSample } from './unit-texts.ts';

/** The same run for preview and apply: what is decided is what is saved. */
export interface UnitsRun {
  decide(row: RawRow): UnitDecision | null;
  problemCount(): number;
  finish(applied: boolean): Report;
}

export function unitsRun({ db, session }: ReadContext, { sheet, columns }: Prepared, maker: PlaceMaker): UnitsRun {
  const report = reportMaker(sheet, columns);
  const book = placeBook(
    { associations: knownAssociations(db), estates: knownEstates(db), municipality: generalSettings(db).municipality },
    maker,
  );
  const rows = {
    db,
    book,
    seen: new Map<string, number>(),
    mayReveal: mayDo(session.user.roles, 'units:reveal-address'),
    defaultsOf: askedOnce(db),
  };
  return {
    decide: (row) => {
      const reader = rowReader(row, columns, report);
      const decision = decideUnit(rows, reader);
      if (decision === null)
        report.outcome(
          row,
          'problem',
          () => namedIn(reader),
          () => [],
        );
      else
        report.outcome(
          row,
          outcomeOf(decision),
          () => titleOf(decision, reader),
          () => unitSample(decision),
        );
      return decision;
    },
    problemCount: report.problemCount,
    finish: (applied) => report.finish(book, applied),
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

/** A row that names a shielded home by its number alone is called by that number: what we know of its place is not told. */
function titleOf({ known, unit }: UnitDecision, reader: RowReader): string {
  return known?.shielded ? namedIn(reader) : formatAddressFull(unit.address);
}

function outcomeOf({ known, changed, condition }: UnitDecision): 'new' | 'changed' | 'unchanged' {
  if (known === null) return 'new';
  return changed.length > 0 || condition !== null ? 'changed' : 'unchanged';
}
