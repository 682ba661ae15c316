import type { UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { FoundUnit } from './imports.repository.ts';
import { unitsAtAddress, unitsWithNumber, unitWithNumber } from './imports.repository.ts';
import type { PlaceBook } from './place-book.ts';
import type { BookedEstate } from './place-index.ts';
import { readPlace, readRowAddress } from './read-place.ts';
import type { RowReader } from './row-reader.ts';

/** The home that a row names: by estate and number, by number alone, else by address. Null when that was reported. */
export function findHome(db: ReadableDb, book: PlaceBook, reader: RowReader): UnitId | null {
  const place = readPlace(reader);
  const address = readRowAddress(reader);
  const saysEstate = place.estate !== null || place.estateNumber !== null;
  const estate = saysEstate ? book.find(reader, place) : null;
  if (reader.failed() || (saysEstate && estate === null)) return null;
  const number = place.tenancyNumber;
  if (number === null && address === null) {
    reader.problem('tenancyNumber', 'required');
    return null;
  }
  const byNumber = number === null ? [] : numbered(db, estate, number);
  const found = byNumber.length > 0 || address === null ? byNumber : inEstate(unitsAtAddress(db, address), estate);
  const [only, another] = found;
  if (only && !another) return only.id;
  reader.problem(number === null ? 'address' : 'tenancyNumber', another ? 'ambiguous-unit' : 'unknown-unit');
  return null;
}

function numbered(db: ReadableDb, estate: BookedEstate | null, number: string): readonly FoundUnit[] {
  if (estate === null) return unitsWithNumber(db, number);
  const found = unitWithNumber(db, estate.id, number);
  return found ? [found] : [];
}

function inEstate(found: readonly FoundUnit[], estate: BookedEstate | null): readonly FoundUnit[] {
  return estate === null ? found : found.filter((unit) => unit.estateId === estate.id);
}
