import type { Address } from '../../../shared/domain/address.ts';
import type { SharedAnswers } from '../../../shared/domain/estate-defaults.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import type { EstateId } from '../../../shared/ids.ts';
import { cityOf } from '../data/post-codes.ts';
import type { ReadableDb } from '../db/database.ts';
import type { StoredUnit, Unit } from '../units/units.repository.ts';
import { storedUnit } from '../units/units.service.ts';
import type { Answers } from './answers.ts';
import type { FoundUnit } from './imports.repository.ts';
import { newestCondition, unitsAtAddress, unitWithNumber } from './imports.repository.ts';
import { changedFields, keepOurs, mergeUnit, numberFromAddress } from './merge-unit.ts';
import type { PlaceBook } from './place-book.ts';
import type { BookedEstate } from './place-index.ts';
import { readPlace, readRowAddress } from './read-place.ts';
import type { SaidUnit } from './read-unit.ts';
import { readUnit } from './read-unit.ts';
import type { RowReader } from './row-reader.ts';
import type { AlikeHomes } from './unit-alikes.ts';

/** What becomes of one row of homes. `condition` is set when the row says another than the newest. */
export interface UnitDecision {
  readonly known: StoredUnit | null;
  readonly unit: Unit;
  readonly changed: readonly ImportField[];
  readonly condition: SaidUnit['condition'];
}

export interface UnitRows {
  readonly db: ReadableDb;
  readonly book: PlaceBook;
  readonly answers: Answers;
  readonly alikes: AlikeHomes;
  readonly seen: SeenHomes;
  readonly mayReveal: boolean;
  readonly defaultsOf: (estateId: EstateId) => SharedAnswers;
}

/** Line on which the file named a home first, by its number in each estate. */
export interface SeenHomes {
  at(estateId: EstateId): Map<string, number>;
}

export function seenHomes(): SeenHomes {
  const estates = new Map<EstateId, Map<string, number>>();
  return {
    at: (estateId) => {
      const known = estates.get(estateId) ?? new Map<string, number>();
      estates.set(estateId, known);
      return known;
    },
  };
}

/** Decides one row against what is known. Null: it has a problem, which is reported. `repeats`: a person said that it is the home of an earlier row. */
export function decideUnit(rows: UnitRows, reader: RowReader): UnitDecision | 'repeats' | null {
  const place = readPlace(reader);
  const said = readUnit(reader);
  const address = readRowAddress(reader);
  const estate = rows.book.find(reader, place);
  if (estate === null) return null;
  if (place.tenancyNumber !== null && isSecond(rows, reader, estate.id, place.tenancyNumber, 'tenancyNumber'))
    return null;
  const named = findKnown(rows.db, reader, estate, place.tenancyNumber, address);
  const full = fullAddress(reader, address, named?.address ?? null);
  const known = named ?? (full && !reader.failed() ? rows.alikes.meant(reader, full) : null);
  if (named !== null) rows.alikes.isNamed(named.id);
  else if (known !== null) rows.seen.at(known.estateId).set(known.tenancyNumber, reader.row.line);
  const type = said.type ?? known?.type ?? null;
  if (type === null && reader.isEmpty('type')) reader.problem('type', 'required');
  if (known?.shielded && said.shielded === false && !rows.mayReveal) reader.problem('shielded', 'may-not-unshield');
  if (full === null || type === null || reader.failed()) return null;
  const tenancyNumber = place.tenancyNumber ?? known?.tenancyNumber ?? numberFromAddress(full);
  if (place.tenancyNumber === null && isSecond(rows, reader, estate.id, tenancyNumber, 'address')) return null;
  const home = { estateId: estate.id, address: full, tenancyNumber };
  const merged = mergeUnit(known, home, said, type, rows.defaultsOf(estate.id));
  if (known === null)
    return rows.alikes.repeats(reader, merged)
      ? 'repeats'
      : { known, unit: merged, changed: [], condition: said.condition };
  return changeOf(rows, reader, known, merged, said.condition);
}

/** What is left of the change when a person has kept some of ours. */
function changeOf(
  { db, answers }: UnitRows,
  { row }: RowReader,
  known: StoredUnit,
  merged: Unit,
  said: SaidUnit['condition'],
): UnitDecision {
  const keeps = (field: ImportField): boolean => answers.keepsOurs(row.line, field);
  const unit = answers.keepsAny ? keepOurs(known, merged, keeps) : merged;
  const isOther = said !== null && !keeps('condition') && newestCondition(db, known.id) !== said;
  return { known, unit, changed: changedFields(known, unit), condition: isOther ? said : null };
}

/** A home stands once in a file; the second row is reported. */
function isSecond(
  { seen }: UnitRows,
  reader: RowReader,
  estateId: EstateId,
  number: string,
  field: ImportField,
): boolean {
  const lines = seen.at(estateId);
  const line = lines.get(number);
  if (line === undefined) lines.set(number, reader.row.line);
  // the same row, looked at again
  if (line === undefined || line === reader.row.line) return false;
  reader.problem(field, 'duplicate-in-file', { line });
  return true;
}

/** Estate and number, else the full address. A home that had to be numbered by its address is known by it still. */
function findKnown(
  db: ReadableDb,
  reader: RowReader,
  estate: BookedEstate,
  number: string | null,
  address: Address | null,
): StoredUnit | null {
  if (estate.isNew) return null;
  const numbered = number === null ? null : unitWithNumber(db, estate.id, number);
  if (numbered) return storedUnit(db, numbered.id);
  if (address === null) return null;
  const there = unitsAtAddress(db, address);
  const found =
    number === null
      ? theOnlyHome(reader, estate, there)
      : there.find((one) => one.estateId === estate.id && one.tenancyNumber === numberFromAddress(address));
  return found ? storedUnit(db, found.id) : null;
}

function theOnlyHome(reader: RowReader, estate: BookedEstate, there: readonly FoundUnit[]): FoundUnit | undefined {
  const here = there.filter((one) => one.estateId === estate.id);
  if (here.length > 1) reader.problem('address', 'ambiguous-unit');
  if (here.length === 0 && there.length > 0) reader.problem('address', 'belongs-elsewhere');
  return here[0];
}

/** With its town: as the row says, as it is known, or as the post code tells. */
function fullAddress(reader: RowReader, said: Address | null, known: Unit['address'] | null): Unit['address'] | null {
  if (said === null) {
    if (known === null && reader.isEmpty('address') && reader.isEmpty('street')) reader.problem('address', 'required');
    return known;
  }
  const postCode = said.postCode ?? known?.postCode ?? null;
  const city =
    said.city ??
    (known !== null && known.postCode === postCode ? known.city : null) ??
    (postCode === null ? null : cityOf(postCode));
  if (postCode === null && reader.isEmpty('postCode')) reader.problem('postCode', 'required');
  if (postCode !== null && city === null)
    reader.problem(reader.isEmpty('postCode') ? 'address' : 'postCode', 'unknown-post-code');
  return postCode === null || city === null
    ? null
    : { ...said, place: said.place ?? known?.place ?? null, postCode, city };
}
