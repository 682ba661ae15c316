import { foldWords } from '../../../shared/domain/danish-text.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { AssociationId, EstateId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { KnownAssociation, KnownEstate } from './imports.repository.ts';
import type { NearPlaces } from './near-places.ts';
import type { BookedEstate, PlaceIndex } from './place-index.ts';
import { placeIndex } from './place-index.ts';
import type { NamedPlace } from './read-place.ts';
import type { RowReader } from './row-reader.ts';

/** Makes what is named and new: an apply writes it, a preview only invents an id. Null: the file must not name anything new. */
export interface PlaceMaker {
  association(values: {
    readonly name: string;
    readonly cvr: string | null;
    readonly lbfNumber: string | null;
  }): Result<AssociationId, AppError>;
  estate(values: {
    readonly associationId: AssociationId | null;
    readonly name: string;
    readonly number: string | null;
  }): Result<EstateId, AppError>;
}

export interface PlaceBook {
  /** The estate of a row; null when that was reported as a problem. */
  find(reader: RowReader, place: NamedPlace): BookedEstate | null;
  /** What the estate and its association are called with us, or in the file that makes them. */
  nameOf(estateId: EstateId): { readonly association: string | null; readonly estate: string };
  /** Our estates that the file named, and the others of the associations that it named. */
  spokenOf(): { readonly estates: readonly EstateId[]; readonly others: readonly EstateId[] };
  readonly newAssociations: readonly string[];
  readonly newEstates: readonly string[];
}

interface Known {
  readonly associations: readonly KnownAssociation[];
  readonly estates: readonly KnownEstate[];
  readonly municipality: string;
}

/**
 * Association by CVR, else LBF number, else folded name; estate by number, else folded name. A row that says no association
 * is understood when only one estate fits.
 */
export function placeBook(
  { associations, estates, municipality }: Known,
  maker: PlaceMaker | null,
  near: NearPlaces,
): PlaceBook {
  const index = placeIndex(
    associations.map((one) => ({ ...one, lbf: one.lbf?.padStart(4, '0') ?? null })),
    estates.map((one) => ({ ...one, isNew: false })),
  );
  const book: Book = { index, maker, near, folded: memo(foldWords), newAssociations: [], newEstates: [] };
  const ownName = foldWords(municipality);
  const named = new Set<EstateId>();
  const findIn = (reader: RowReader, place: NamedPlace): BookedEstate | null => {
    if (place.estate === null && place.estateNumber === null) {
      reader.problem('estate', 'required');
      return null;
    }
    if (place.municipal || (place.association !== null && ownName !== '' && book.folded(place.association) === ownName))
      return findEstate(book, reader, null, place);
    if (place.association === null && place.cvr === null && place.lbf === null) return onlyEstate(book, reader, place);
    const associationId = findAssociation(book, reader, place);
    return associationId === null ? null : findEstate(book, reader, associationId, place);
  };
  return {
    newAssociations: book.newAssociations,
    newEstates: book.newEstates,
    find: (reader, place) => {
      const found = findIn(reader, place);
      if (found && !found.isNew) named.add(found.id);
      return found;
    },
    nameOf: (estateId) => {
      const estate = index.estateById.get(estateId);
      const association = index.associationById.get(estate?.associationId ?? null);
      return { association: association?.name ?? null, estate: estate?.name ?? '' };
    },
    spokenOf: () => {
      const owners = new Set([...named].map((id) => index.estateById.get(id)?.associationId ?? null));
      const others = estates.filter(
        ({ id, associationId }) => associationId !== null && owners.has(associationId) && !named.has(id),
      );
      return { estates: [...named], others: others.map(({ id }) => id) };
    },
  };
}

interface Book {
  readonly index: PlaceIndex;
  readonly maker: PlaceMaker | null;
  readonly near: NearPlaces;
  readonly folded: (text: string) => string;
  readonly newAssociations: string[];
  readonly newEstates: string[];
}

function findAssociation(
  { index, maker, near, folded, newAssociations }: Book,
  reader: RowReader,
  { association: name, cvr, lbf }: NamedPlace,
): AssociationId | null {
  const fold = name === null ? null : folded(name);
  const found =
    (cvr && index.byCvr.get(cvr)) || (lbf && index.byLbf.get(lbf)) || (fold !== null && index.byName.get(fold));
  if (found) {
    const wrong = contradiction(found.cvr, cvr) ? 'cvr' : contradiction(found.lbf, lbf) ? 'lbf' : null;
    if (wrong) reader.problem(wrong, 'belongs-elsewhere');
    near.isNamed(found.id);
    return wrong ? null : found.id;
  }
  const meant =
    name === null
      ? null
      : near.sameAs(
          { kind: 'association', name, within: null },
          index.associations.filter((one) => !contradiction(one.cvr, cvr) && !contradiction(one.lbf, lbf)),
        );
  if (meant !== null) {
    index.byName.set(fold ?? '', meant);
    return meant.id;
  }
  if (name === null || maker === null) {
    reader.problem('association', name === null ? 'required' : 'unknown-association');
    return null;
  }
  const made = maker.association({ name, cvr, lbfNumber: lbf });
  if (!made.ok) {
    reader.problem('association', 'belongs-elsewhere');
    return null;
  }
  index.addAssociation({ id: made.value, name, nameFold: fold ?? '', cvr, lbf });
  newAssociations.push(name);
  return made.value;
}

function findEstate(
  { index, maker, near, folded, newEstates }: Book,
  reader: RowReader,
  associationId: AssociationId | null,
  place: NamedPlace,
): BookedEstate | null {
  const { estate: name, estateNumber: number } = place;
  const byNumber = number === null ? undefined : index.estateByNumber.get(`${associationId}\t${number}`);
  const byName = name === null ? undefined : index.estateByName.get(`${associationId}\t${folded(name)}`);
  if (byName && number !== null && byName !== byNumber && (byNumber || contradiction(byName.number, number))) {
    reader.problem('estateNumber', 'belongs-elsewhere');
    return null;
  }
  const found = byNumber ?? byName;
  if (found) {
    near.isNamed(found.id);
    return found;
  }
  const title = name ?? number ?? '';
  const meant = near.sameAs(
    { kind: 'estate', name: title, within: place.association },
    index.estates.filter((one) => one.associationId === associationId && !contradiction(one.number, number)),
  );
  if (meant !== null) {
    index.estateByName.set(`${associationId}\t${folded(title)}`, meant);
    return meant;
  }
  if (maker === null) {
    reader.problem(name === null ? 'estateNumber' : 'estate', 'unknown-estate');
    return null;
  }
  const made = maker.estate({ associationId, name: title, number });
  if (!made.ok) {
    reader.problem('estate', 'belongs-elsewhere');
    return null;
  }
  newEstates.push(title);
  return index.addEstate({
    id: made.value,
    associationId,
    name: title,
    nameFold: folded(title),
    number,
    isNew: true,
  });
}

function onlyEstate({ index, maker, folded }: Book, reader: RowReader, place: NamedPlace): BookedEstate | null {
  const [first, second] = index.estatesAnywhere(place.estateNumber, place.estate && folded(place.estate));
  if (first && !second) return first;
  if (first || maker) reader.problem('association', 'required');
  else reader.problem(place.estate === null ? 'estateNumber' : 'estate', 'unknown-estate');
  return null;
}

function contradiction(known: string | null, said: string | null): boolean {
  return known !== null && said !== null && known !== said;
}

/** The same few names stand on thousands of rows. */
function memo(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const held = known.get(text) ?? make(text);
    known.set(text, held);
    return held;
  };
}
