import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenDatabase } from '../../main/engine/db/connection.ts';
import { openDatabase } from '../../main/engine/db/connection.ts';
import { readKeyFile } from '../../main/engine/keys/key-file.ts';
import { unlockWithPassword } from '../../main/engine/keys/ring.ts';

/** The key of the database, and the salt that it is opened with. */
async function unlocked(
  folder: string,
  login: string,
  password: string,
): Promise<{ readonly key: Buffer; readonly salt: string | null }> {
  const ring = readKeyFile(path.join(folder, 'keys.json'));
  if (!ring.ok) throw new Error(ring.error.code);
  const opened = await unlockWithPassword(ring.value, login, password);
  if (!opened.ok) throw new Error(opened.error.code);
  return { key: opened.value.databaseKey, salt: ring.value.salt };
}

/** The key that no file may hold. */
export async function databaseKeyOf(folder: string, login: string, password: string): Promise<Buffer> {
  return (await unlocked(folder, login, password)).key;
}

/** The data of a folder as the program itself opens them. The caller closes. */
export async function openData(folder: string, login: string, password: string): Promise<OpenDatabase> {
  const { key, salt } = await unlocked(folder, login, password);
  const opened = openDatabase({ file: path.join(folder, 'trygbase.db'), key, salt, create: false });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** Writes every row of every table as plain text: what a scan must find things in. */
export async function writeClearCopy(folder: string, login: string, password: string, file: string): Promise<void> {
  const { connection } = await openData(folder, login, password);
  const tables = connection
    .prepare<[], { name: string }>("select name from sqlite_schema where type = 'table' and sql not like '%virtual%'")
    .all();
  const rows = tables.flatMap(({ name }) => connection.prepare(`select * from "${name}"`).all());
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  connection.close();
}
