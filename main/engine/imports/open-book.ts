import type { ReadableDb } from '../db/database.ts';
import { generalSettings } from '../settings/settings.service.ts';
import { knownAssociations, knownEstates } from './imports.repository.ts';
import type { NearPlaces } from './near-places.ts';
import type { PlaceBook, PlaceMaker } from './place-book.ts';
import { placeBook } from './place-book.ts';

/** The book of the places that stand in the file of the municipality now; without a maker no other ones are made. */
export function openBook(db: ReadableDb, maker: PlaceMaker | null, near: NearPlaces): PlaceBook {
  const { municipality } = generalSettings(db);
  return placeBook({ associations: knownAssociations(db), estates: knownEstates(db), municipality }, maker, near);
}
