import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenDatabase } from '../../main/engine/db/connection.ts';
import { openDatabase } from '../../main/engine/db/connection.ts';
import { readKeyFile } from '../../main/engine/keys/key-file.ts';
import { unlockWithPassword } from '../../main/engine/keys/ring.ts';

/** The data of a folder as the program itself opens them. The caller closes. */
export async function openData(folder: string, login: string, password: string): Promise<OpenDatabase> {
  const ring = readKeyFile(path.join(folder, 'keys.json'));
  if (!ring.ok) throw new Error(ring.error.code);
  const unlocked = await unlockWithPassword(ring.value, login, password);
  if (!unlocked.ok) throw new Error(unlocked.error.code);
  const { databaseKey: key } = unlocked.value;
  const opened = openDatabase({ file: path.join(folder, 'trygbase.db'), key, salt: ring.value.salt, create: false });
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
