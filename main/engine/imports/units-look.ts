import type { LookedRow } from '../../../shared/contract/import-shapes.ts';
import { formatAddressFull } from '../../../shared/domain/address.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { RawRow } from '../../../shared/table.ts';
import type { ReadableDb } from '../db/database.ts';
import { storedUnit } from '../units/units.service.ts';
import { newestCondition } from './imports.repository.ts';
import type { Look } from './look.ts';
import { lookOf } from './look.ts';
import type { PlaceBook } from './place-book.ts';
import type { Prepared } from './prepare.ts';
import type { ReportMaker } from './report.ts';
import { masked, quietReport } from './report.ts';
import { namedIn, rowReader } from './row-reader.ts';
import type { AlikeHomes, FoundAlike } from './unit-alikes.ts';
import { sameAsOf } from './unit-alikes.ts';
import type { UnitDecision } from './unit-row.ts';
import { unitFieldsOf } from './unit-texts.ts';

interface UnitsSource {
  readonly prepared: Prepared;
  readonly report: ReportMaker;
  readonly book: PlaceBook;
  readonly alikes: AlikeHomes;
  readonly missing: readonly UnitId[];
  /** Decides a row anew, telling nobody. */
  again(row: RawRow | undefined): UnitDecision | 'repeats' | null;
}

export function unitLook({ prepared, report, book, alikes, missing, again }: UnitsSource): Look {
  const { sheet, columns } = prepared;
  const placeOf = ({ estateId }: UnitDecision['unit']): string => {
    const { association, estate } = book.nameOf(estateId);
    return association === null ? estate : `${estate} · ${association}`;
  };
  const told = (db: ReadableDb, row: RawRow, decision: UnitDecision) => {
    const { known, unit, condition } = decision;
    const before = known !== null && condition !== null ? newestCondition(db, known.id) : null;
    return {
      title: known?.shielded ? namedInFile(row) : formatAddressFull(unit.address),
      estate: known?.shielded ? null : placeOf(unit),
      fields: unitFieldsOf(decision, placeOf, before),
    };
  };
  const namedInFile = (row: RawRow): string => masked(namedIn(rowReader(row, columns, quietReport)));
  return lookOf({
    kind: 'units',
    sheet,
    columns,
    report,
    alikeLines: new Set(alikes.lines()),
    missing: missing.length,
    rowAt: (db, index) => {
      const row = sheet.rows[index] ?? { line: 0, cells: [] };
      const decision = report.outcomes[index] === 'problem' ? null : again(row);
      const found = alikes.at(row.line);
      const base = { alike: found && alikeTold(db, found), decided: found?.decided ?? null };
      if (decision !== null && decision !== 'repeats') return { ...base, ...told(db, row, decision) };
      return { ...base, title: namedInFile(row), estate: null, fields: [] };
    },
    missingAt: (db, index) => {
      const id = missing[index];
      const unit = id === undefined ? null : storedUnit(db, id);
      if (unit === null || unit.shielded) return { title: '', estate: null, fields: [] };
      const fields = [
        { field: 'tenancyNumber' as const, value: unit.tenancyNumber, was: null },
        { field: 'type' as const, value: unit.type, was: null },
      ];
      return { title: formatAddressFull(unit.address), estate: placeOf(unit), fields };
    },
  });
}

/** Our home as it is called; that it is a shielded one is all that is told of such. */
function alikeTold(db: ReadableDb, { alike }: FoundAlike): NonNullable<LookedRow['alike']> {
  const { because } = alike;
  const sameAs = sameAsOf(alike);
  if ('line' in alike) return { sameAs, because, line: alike.line, title: null };
  const ours = alike.shielded ? null : storedUnit(db, alike.unitId);
  const title = ours === null || ours.shielded ? null : `${formatAddressFull(ours.address)} (${ours.tenancyNumber})`;
  return { sameAs, because, line: null, title };
}
