import type Database from 'better-sqlite3';
import type { ReadableDb, Row, WritableDb, WritableTable } from './database.ts';
import { derivedColumns, loggedTables, unloggedTables } from './database.ts';
import type { SqlValue } from './sql.ts';

/** One record before and after, as the log keeps it. JSON of the columns that changed. */
export interface Change {
  readonly record: string;
  readonly before: string | null;
  readonly after: string | null;
}

const writable = new Set<string>([...loggedTables, ...unloggedTables]);
const logged = new Set<string>(loggedTables);
const columnName = /^[a-z][a-z0-9_]*$/;

/** Every write of a handler goes through here, so that none can miss the log: `note` hears of each one. */
export function openGate(
  connection: Database.Database,
  reader: ReadableDb,
  note: (change: Change) => void,
): WritableDb {
  const statements = new Map<string, Database.Statement<unknown[]>>();
  const prepare: Prepare = (text) => {
    const statement = statements.get(text) ?? connection.prepare<unknown[]>(text);
    statements.set(text, statement);
    return statement;
  };
  const inserting = insertsBy(prepare);
  const remember = (table: WritableTable, id: string, before: Row | null, after: Row | null): void => {
    if (logged.has(table))
      note({
        record: `${table}/${id}`,
        before: before && JSON.stringify(before),
        after: after && JSON.stringify(after),
      });
  };
  const read = (table: WritableTable, id: string): Row | null =>
    (prepare(`select * from ${named(table)} where id = ?`).get(id) as Row | undefined) ?? null;

  return {
    ...reader,
    insert(table, id, values) {
      const columns = Object.keys(values);
      const cells = Object.values(values);
      const { statement, titles } = inserting(table, columns);
      statement.run(id, ...cells);
      if (logged.has(table)) note({ record: `${table}/${id}`, before: null, after: said(titles, cells) });
    },
    update(table, id, values, version) {
      const old = read(table, id);
      if (!old || (version !== undefined && old['version'] !== version)) return false;
      const changed = Object.keys(values).filter((column) => old[checkedColumn(column)] !== values[column]);
      if (changed.length === 0) return true;
      const next: Record<string, SqlValue> = pick(values, changed);
      if (typeof old['version'] === 'number') next['version'] = old['version'] + 1;
      const columns = Object.keys(next);
      prepare(`update ${named(table)} set ${columns.map((column) => `${column} = ?`).join(', ')} where id = ?`).run(
        ...Object.values(next),
        id,
      );
      remember(table, id, pick(old, changed), pick(values, changed));
      return true;
    },
    remove(table, id) {
      const removing = `delete from ${named(table)} where id = ?`;
      // what a list told is megabytes, and nobody asks what went
      if (!logged.has(table)) return prepare(removing).run(id).changes > 0;
      const old = read(table, id);
      if (!old) return false;
      prepare(removing).run(id);
      remember(
        table,
        id,
        pick(
          old,
          Object.keys(old).filter((column) => column !== 'row'),
        ),
        null,
      );
      return true;
    },
  };
}

type Prepare = (text: string) => Database.Statement<unknown[]>;

/** A table's records mostly come with the same columns: their text is put together and checked once. */
function insertsBy(prepare: Prepare): (table: WritableTable, columns: readonly string[]) => Insert {
  const inserts = new Map<WritableTable, Insert>();
  return (table, columns) => {
    const known = inserts.get(table);
    if (known && sameColumns(known.columns, columns)) return known;
    const names = columns.map(checkedColumn).join(', ');
    const text = `insert into ${named(table)} (id, ${names}) values (?${', ?'.repeat(columns.length)})`;
    const titles = columns.map((column) => (derivedColumns.has(column) ? null : `"${column}":`));
    const insert = { columns, titles, statement: prepare(text) };
    inserts.set(table, insert);
    return insert;
  };
}

interface Insert {
  readonly columns: readonly string[];
  /** Each column as JSON begins with it; null: the log leaves it out. */
  readonly titles: readonly (string | null)[];
  readonly statement: Database.Statement<unknown[]>;
}

function sameColumns(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((column, index) => column === other[index]);
}

/**
 * Of a new record the log keeps what it has, as JSON: a column that is not there was empty. Put together by hand, because
 * an import writes a hundred thousand of them; the form of a column's name needs no escape.
 */
function said(titles: readonly (string | null)[], cells: readonly SqlValue[]): string {
  let text = '';
  for (let index = 0; index < titles.length; index += 1) {
    const title = titles[index] ?? null;
    const value = cells[index] ?? null;
    if (title !== null && value !== null) text += `${text === '' ? '' : ','}${title}${JSON.stringify(value)}`;
  }
  return `{${text}}`;
}

function named(table: WritableTable): string {
  if (!writable.has(table)) throw new Error('The gate does not know this table');
  return table;
}

function checkedColumn(column: string): string {
  if (!columnName.test(column)) throw new Error('A column name has a wrong form');
  return column;
}

function pick(row: Row, columns: readonly string[]): Record<string, SqlValue> {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}
