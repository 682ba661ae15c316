import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type Database from 'better-sqlite3';
import Papa from 'papaparse';
import { openDatabase } from '../../main/engine/db/connection.ts';

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly unknown[][];
}

/** Parents before children. The homes are what is measured, the others are there for their references. */
const TABLES = ['associations', 'estates', 'units'] as const;

/** Keeps what an import wrote, outside this process's memory, once. */
export function keepRows(connection: Database.Database, file: string): void {
  if (existsSync(file)) return;
  const tables = TABLES.map((name): Table => {
    const columns = (connection.pragma(`table_info(${name})`) as { readonly name: string }[])
      .map((column) => column.name)
      .filter((column) => column !== 'row');
    const rows = connection
      .prepare(`select ${columns.join(', ')} from ${name} order by row`)
      .raw()
      .all() as unknown[][];
    return { name, columns, rows };
  });
  writeFileSync(file, serialize(tables));
}

/** Milliseconds of the parser on the text, and of inserting the kept homes into an encrypted file in one transaction. */
export function insertAlone(file: string, text: string, kept: string, settle: () => void): number {
  const opened = openDatabase({ file, key: randomBytes(32), salt: null, create: true });
  if (!opened.ok) throw new Error(`The raw file was refused: ${opened.error.code}`);
  const { connection } = opened.value;
  const tables = deserialize(readFileSync(kept)) as Table[];
  const [associations, estates, units] = tables.map((table) => inserter(connection, table));
  connection.transaction(() => {
    associations?.();
    estates?.();
  })();
  settle();
  const began = performance.now();
  const { data } = Papa.parse<string[]>(text, { delimiter: ';' });
  connection.transaction(() => units?.()).immediate();
  const took = performance.now() - began;
  connection.close();
  if (data.length < (tables.at(-1)?.rows.length ?? 0)) throw new Error('The parser alone lost rows');
  return took;
}

function inserter(connection: Database.Database, { name, columns, rows }: Table): () => void {
  const insert = connection.prepare<unknown[]>(
    `insert into ${name} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  );
  return () => {
    for (const row of rows) insert.run(...row);
  };
}
