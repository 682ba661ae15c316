import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { v7 as uuidV7 } from 'uuid';
import { openDatabase } from '../../main/engine/db/connection.ts';
import { type ReadableDb, readable, type WritableDb } from '../../main/engine/db/database.ts';
import { openGate } from '../../main/engine/db/gate.ts';
import type { Writing } from '../../main/engine/writing.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Id } from '../../shared/ids.ts';
import { TODAY } from './engine.ts';

export interface TestDatabase {
  readonly connection: Database.Database;
  readonly db: ReadableDb;
  /** One transaction through the gate, as the engine writes. */
  write<T>(work: (writing: Writing & { readonly db: WritableDb }) => T): T;
  /** The plan of a statement, one step a line. */
  plan(text: string, params: readonly unknown[]): string;
  close(): void;
}

/** A real encrypted file of the newest schema, without users and log: for repositories and rules of the database. */
export function openTestDatabase(today: IsoDate = TODAY): TestDatabase {
  const folder = mkdtempSync(path.join(tmpdir(), 'tryg-database-'));
  const opened = openDatabase({
    file: path.join(folder, 'trygbase.db'),
    key: randomBytes(32),
    salt: null,
    create: true,
  });
  if (!opened.ok) throw new Error(`no database: ${opened.error.code}`);
  const { connection } = opened.value;
  const db = readable(connection);
  return {
    connection,
    db,
    write: (work) => {
      const writable = openGate(connection, db, () => undefined);
      return connection.transaction(() =>
        work({ db: writable, newId: <N extends string>() => uuidV7() as Id<N>, today }),
      )();
    },
    plan: (text, params) =>
      (connection.prepare(`explain query plan ${text}`).all(...params) as { detail: string }[])
        .map(({ detail }) => detail)
        .join('\n'),
    close: () => {
      connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
