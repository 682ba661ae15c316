import { commonColumns } from '../../../shared/domain/change-fields.ts';
import { derivedColumns, type LoggedTable, type ReadableDb, type Row } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { Values } from './changes.repository.ts';

/** What the tables look like, asked once per undo. */
export interface Shapes {
  /** Columns with the value that an insert without them leaves, those that every table has left out. */
  readonly defaults: (table: LoggedTable) => ReadonlyMap<string, Row[string]>;
  /** Which columns of which tables refer to this one. */
  readonly referrers: (table: LoggedTable) => readonly Referrer[];
}

export interface Referrer {
  readonly child: string;
  readonly column: string;
}

export function shapesOf(db: ReadableDb): Shapes {
  return {
    defaults: once((table) => {
      const columns = db.all<{ readonly name: string; readonly preset: string | null }>(
        sql`select name, dflt_value as preset from pragma_table_info(${table})`,
      );
      const own = columns.filter(({ name }) => !isCommon(name) && !derivedColumns.has(name));
      return new Map(own.map(({ name, preset }) => [name, preset === null ? null : literal(preset)]));
    }),
    referrers: once((table) =>
      db.all<Referrer>(sql`
        select m.name as child, f."from" as "column" from sqlite_schema m join pragma_foreign_key_list(m.name) f
        where m.type = 'table' and f."table" = ${table}`),
    ),
  };
}

/** The row as it is, with whatever columns its table has; null when it is gone. */
export function rowOf(db: ReadableDb, table: LoggedTable, id: string): Row | null {
  return db.get<Row>({ text: `select * from ${table} where id = ?`, params: [id] });
}

/** The columns in which a row is no longer as an act left it; of a new record those too that the act left empty. */
export function movedColumns(
  row: Row,
  after: Values,
  presets: ReadonlyMap<string, Row[string]> | null,
): readonly string[] {
  const columns = presets === null ? Object.keys(after).filter((column) => !isCommon(column)) : [...presets.keys()];
  return columns.filter((column) => row[column] !== (after[column] ?? presets?.get(column) ?? null));
}

/** Tables in which something came to hang on the record since. */
export function hangingOn(db: ReadableDb, { referrers }: Shapes, table: LoggedTable, id: string): readonly string[] {
  return referrers(table)
    .filter(({ child, column }) => db.get({ text: `select 1 from ${child} where ${column} = ? limit 1`, params: [id] }))
    .map(({ child }) => child);
}

/** The same, each as its record in the log: `tenancies/…`. */
export function hangingRows(db: ReadableDb, { referrers }: Shapes, table: LoggedTable, id: string): readonly string[] {
  return referrers(table).flatMap(({ child, column }) =>
    db
      .all<{ readonly id: string }>({ text: `select id from ${child} where ${column} = ?`, params: [id] })
      .map((row) => `${child}/${row.id}`),
  );
}

/** A default as SQLite tells it: the text of a literal. */
function literal(text: string): string | number {
  return text.startsWith("'") ? text.slice(1, -1) : Number(text);
}

function isCommon(column: string): boolean {
  return commonColumns.some((common) => common === column);
}

function once<V>(make: (table: LoggedTable) => V): (table: LoggedTable) => V {
  const known = new Map<LoggedTable, V>();
  return (table) => {
    const value = known.get(table) ?? make(table);
    known.set(table, value);
    return value;
  };
}
