import path from 'node:path';
import { openDatabase } from '../../main/engine/db/connection.ts';
import type { Municipality } from './municipality.ts';
import type { Ran } from './statements.ts';

/** Milliseconds to open the file as the engine does, and to prepare the statements and run each once. */
export function readRaw(
  { folder, databaseKey }: Municipality,
  statements: readonly Ran[],
): { readonly opening: number; readonly reading: number } {
  const began = performance.now();
  const opened = openDatabase({ file: path.join(folder, 'trygbase.db'), key: databaseKey, salt: null, create: false });
  if (!opened.ok) throw new Error(`The file was refused: ${opened.error.code}`);
  const { connection } = opened.value;
  const open = performance.now();
  for (const { text, params, rows } of statements)
    connection
      .prepare<unknown[]>(text)
      .raw()
      [rows](...params);
  const read = performance.now();
  connection.close();
  return { opening: open - began, reading: read - open };
}
