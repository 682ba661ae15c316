import type { AssociationId, EstateId } from '../../../shared/ids.ts';
import type { KnownAssociation, KnownEstate } from './imports.repository.ts';

/** An estate that a row names; `isNew` when this file made it, so that it has no homes yet. */
export interface BookedEstate extends KnownEstate {
  readonly isNew: boolean;
}

export type PlaceIndex = ReturnType<typeof placeIndex>;

/** Everything by every name that it goes by, kept whole while the file adds to it. */
export function placeIndex(associations: readonly KnownAssociation[], estates: readonly BookedEstate[]) {
  const byCvr = new Map<string, KnownAssociation>();
  const byLbf = new Map<string, KnownAssociation>();
  const byName = new Map<string, KnownAssociation>();
  const estateByNumber = new Map<string, BookedEstate>();
  const estateByName = new Map<string, BookedEstate>();
  const all = new Set<BookedEstate>();
  const estateById = new Map<EstateId, BookedEstate>();
  const associationById = new Map<AssociationId | null, KnownAssociation>();
  const addAssociation = (one: KnownAssociation): void => {
    associationById.set(one.id, one);
    if (one.cvr !== null) byCvr.set(one.cvr, one);
    if (one.lbf !== null) byLbf.set(one.lbf, one);
    byName.set(one.nameFold, one);
  };
  const addEstate = (one: BookedEstate): BookedEstate => {
    all.add(one);
    estateById.set(one.id, one);
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
  return {
    /** Ours from before the file. */
    associations,
    estates,
    associationById,
    estateById,
    byCvr,
    byLbf,
    byName,
    estateByNumber,
    estateByName,
    addAssociation,
    addEstate,
    estatesAnywhere,
  };
}
