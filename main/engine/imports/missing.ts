import type { IsoDate } from '../../../shared/dates.ts';
import type { EstateId, TenancyId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { expectedTenancies, expectedUnits } from './imports.repository.ts';
import type { PlaceBook } from './place-book.ts';
import type { Report } from './report.ts';

/** What is with us and not in the file, of the places that it speaks of. Told, and nothing else: an import takes nothing away. */
export interface Missing<I> {
  readonly ids: readonly I[];
  readonly told: Pick<Report, 'missing' | 'missingCount'>;
}

export const noneMissing = { ids: [], told: { missing: [], missingCount: 0 } } as const satisfies Missing<never>;

/** Homes that nobody may know the place of are not among them, nor counted. */
export function missingUnits(
  db: ReadableDb,
  book: PlaceBook,
  inFile: ReadonlySet<UnitId>,
  today: IsoDate,
): Missing<UnitId> {
  const { estates, others } = book.spokenOf();
  const absent = (ids: readonly EstateId[]) => expectedUnits(db, ids, today).filter(({ id }) => !inFile.has(id));
  return missingOf(book, absent(estates), absent(others));
}

/** Tenancies that hold today. */
export function missingTenancies(
  db: ReadableDb,
  book: PlaceBook,
  spokenOf: readonly EstateId[],
  inFile: ReadonlySet<TenancyId>,
  today: IsoDate,
): Missing<{ readonly id: TenancyId; readonly unitId: UnitId }> {
  const absent = expectedTenancies(db, spokenOf, today).filter(({ id }) => !inFile.has(id));
  const { told } = missingOf(book, absent, []);
  return { ids: absent, told };
}

function missingOf<I>(
  book: PlaceBook,
  absent: readonly { readonly id: I; readonly estateId: EstateId }[],
  whole: readonly { readonly id: I; readonly estateId: EstateId }[],
): Missing<I> {
  const counted = [
    ...[...countByEstate(absent)].map((one) => [...one, false] as const),
    ...[...countByEstate(whole)].map((one) => [...one, true] as const),
  ];
  return {
    ids: [...absent, ...whole].map(({ id }) => id),
    told: {
      missing: counted.map(([estateId, count, isWhole]) => ({ ...book.nameOf(estateId), count, isWhole })),
      missingCount: absent.length + whole.length,
    },
  };
}

function countByEstate(rows: readonly { readonly estateId: EstateId }[]): ReadonlyMap<EstateId, number> {
  const counts = new Map<EstateId, number>();
  for (const { estateId } of rows) counts.set(estateId, (counts.get(estateId) ?? 0) + 1);
  return counts;
}
