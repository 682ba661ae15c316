import { z } from 'zod';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ImportField, ImportKind } from '../../../shared/domain/import-columns.ts';
import { importFields } from '../../../shared/domain/import-columns.ts';
import type { Id } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export type MappingId = Id<'import-mapping'>;

/** A column of such a file: known by the mark of its title, and called by it only where it is used. */
export interface RememberedColumn {
  readonly mark: string;
  readonly field: ImportField | null;
  readonly title: string | null;
}

export interface RememberedMapping {
  readonly id: MappingId;
  readonly shape: string;
  readonly on: IsoDate;
  readonly columns: readonly RememberedColumn[];
}

const storedColumns = z.array(
  z.strictObject({ mark: z.string(), field: z.enum(importFields).nullable(), title: z.string().nullable() }),
);

/** Newest first. What this version cannot read counts as not remembered. */
export function findMappings(db: ReadableDb, kind: ImportKind): readonly RememberedMapping[] {
  return db
    .all<{ readonly id: MappingId; readonly shape: string; readonly on: IsoDate; readonly columns: string }>(
      sql`select id, shape, on_day as "on", columns from import_mappings where kind = ${kind} order by on_day desc, row desc`,
    )
    .flatMap(({ columns, ...mapping }) => {
      const read = storedColumns.safeParse(JSON.parse(columns));
      return read.success ? [{ ...mapping, columns: read.data }] : [];
    });
}

export function insertMapping(
  db: WritableDb,
  id: MappingId,
  { kind, shape, on, columns }: Omit<RememberedMapping, 'id'> & { readonly kind: ImportKind },
): void {
  db.insert('import_mappings', id, { kind, shape, columns: JSON.stringify(columns), on_day: on });
}

export function updateMapping(db: WritableDb, id: MappingId, columns: readonly RememberedColumn[], on: IsoDate): void {
  db.update('import_mappings', id, { columns: JSON.stringify(columns), on_day: on });
}

/** False when there is none. */
export function removeMapping(db: WritableDb, id: MappingId): boolean {
  return db.remove('import_mappings', id);
}

/** True when somebody here is called that: then it is no title of a column. */
export function isNameOfSomebody(db: ReadableDb, nameFold: string): boolean {
  return db.get(sql`select 1 from residents where name_fold = ${nameFold} limit 1`) !== null;
}
