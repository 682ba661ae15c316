import type { ReadableDb, Row, WritableDb, WritableTable } from './database.ts';
import type { Sql } from './sql.ts';

/** Tables whose every row is one person's, by `user_id`. */
const ownTables: readonly WritableTable[] = ['drafts', 'saved_views', 'note_snippets'];

/**
 * What an operation of scope `own` is handed instead of the whole file: a question that does not name the owner is a bug,
 * and answered by nothing.
 */
export function ownReader(db: ReadableDb, owner: string): ReadableDb {
  const checked = (statement: Sql): Sql => {
    if (!statement.params.includes(owner)) throw new Error('An operation of scope own asks for the rows of others');
    return statement;
  };
  return { all: (statement) => db.all(checked(statement)), get: (statement) => db.get(checked(statement)) };
}

/** As `ownReader`, and writes nothing but rows of the owner. */
export function ownGate(db: WritableDb, owner: string): WritableDb {
  const refuse = (): never => {
    throw new Error('An operation of scope own writes the rows of others');
  };
  const check = (table: WritableTable, id: string): void => {
    if (!ownTables.includes(table)) refuse();
    const row = db.get<Row>({ text: `select user_id from ${table} where id = ?`, params: [id] });
    if (row !== null && row['user_id'] !== owner) refuse();
  };
  return {
    ...ownReader(db, owner),
    insert(table, id, values) {
      if (!ownTables.includes(table) || values['user_id'] !== owner) refuse();
      db.insert(table, id, values);
    },
    update(table, id, values, version) {
      check(table, id);
      if (values['user_id'] !== undefined && values['user_id'] !== owner) refuse();
      return db.update(table, id, values, version);
    },
    remove(table, id) {
      check(table, id);
      return db.remove(table, id);
    },
  };
}
