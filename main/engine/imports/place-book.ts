import { foldWords } from '../../../shared/domain/danish-text.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { AssociationId, EstateId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { KnownAssociation, KnownEstate } from './imports.repository.ts';
import type { NamedPlace } from './read-place.ts';
import type { RowReader } from './row-reader.ts';

/** An estate that a row names; `isNew` when this file made it, so that it has no homes yet. */
export interface BookedEstate extends KnownEstate {
  readonly isNew: boolean;
}

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
export function placeBook({ associations, estates, municipality }: Known, maker: PlaceMaker | null): PlaceBook {
  const index = indexOf(
    associations.map((one) => ({ ...one, lbf: one.lbf?.padStart(4, '0') ?? null })),
    estates.map((one) => ({ ...one, isNew: false })),
  );
  const book: Book = { index, maker, folded: memo(foldWords), newAssociations: [], newEstates: [] };
  const ownName = foldWords(municipality);
  return {
    newAssociations: book.newAssociations,
    newEstates: book.newEstates,
    find: (reader, place) => {
      if (place.estate === null && place.estateNumber === null) {
        reader.problem('estate', 'required');
        return null;
      }
      if (
        place.municipal ||
        (place.association !== null && ownName !== '' && book.folded(place.association) === ownName)
      )
        return findEstate(book, reader, null, place);
      if (place.association === null && place.cvr === null && place.lbf === null)
        return onlyEstate(book, reader, place);
      const associationId = findAssociation(book, reader, place);
      return associationId === null ? null : findEstate(book, reader, associationId, place);
    },
  };
}

interface Book {
  readonly index: ReturnType<typeof indexOf>;
  readonly maker: PlaceMaker | null;
  readonly folded: (text: string) => string;
  readonly newAssociations: string[];
  readonly newEstates: string[];
}

function findAssociation(
  { index, maker, folded, newAssociations }: Book,
  reader: RowReader,
  { association: name, cvr, lbf }: NamedPlace,
): AssociationId | null {
  const fold = name === null ? null : folded(name);
  const found =
    (cvr && index.byCvr.get(cvr)) || (lbf && index.byLbf.get(lbf)) || (fold !== null && index.byName.get(fold));
  if (found) {
    const wrong = contradiction(found.cvr, cvr) ? 'cvr' : contradiction(found.lbf, lbf) ? 'lbf' : null;
    if (wrong) reader.problem(wrong, 'belongs-elsewhere');
    return wrong ? null : found.id;
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
  index.addAssociation({ id: made.value, nameFold: fold ?? '', cvr, lbf });
  newAssociations.push(name);
  return made.value;
}

function findEstate(
  { index, maker, folded, newEstates }: Book,
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
  if (found) return found;
  const title = name ?? number ?? '';
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
  return index.addEstate({ id: made.value, associationId, nameFold: folded(title), number, isNew: true });
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

/** Everything by every name that it goes by, kept whole while the file adds to it. */
function indexOf(associations: readonly KnownAssociation[], estates: readonly BookedEstate[]) {
  const byCvr = new Map<string, KnownAssociation>();
  const byLbf = new Map<string, KnownAssociation>();
  const byName = new Map<string, KnownAssociation>();
  const estateByNumber = new Map<string, BookedEstate>();
  const estateByName = new Map<string, BookedEstate>();
  const all = new Set<BookedEstate>();
  const addAssociation = (one: KnownAssociation): void => {
    if (one.cvr !== null) byCvr.set(one.cvr, one);
    if (one.lbf !== null) byLbf.set(one.lbf, one);
    byName.set(one.nameFold, one);
  };
  const addEstate = (one: BookedEstate): BookedEstate => {
    all.add(one);
    if (one.number !== null) estateByNumber.set(`${one.associationId}\t${one.number}`, one);
    estateByName.set(`${one.associationId}\t${one.nameFold}`, one);
    return one;
  };
  associations.forEach(addAssociation);
  estates.forEach(addEstate);
  const estatesAnywhere = (number: string | null, name: string | null): readonly BookedEstate[] =>
    [...all].filter((one) =>
      number === null || one.number === null
        ? one.nameFold === name
        : one.number === number && (name === null || one.nameFold === name),
    );
  return { byCvr, byLbf, byName, estateByNumber, estateByName, addAssociation, addEstate, estatesAnywhere };
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
