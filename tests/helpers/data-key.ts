import path from 'node:path';
import Database from 'better-sqlite3';
import { readKeyFile } from '../../main/engine/keys/key-file.ts';
import { unlockWithPassword } from '../../main/engine/keys/ring.ts';
import { FIRST } from './engine.ts';

/** The key of the first person's data folder, in hex. */
export async function keyOf(folder: string): Promise<string> {
  const ring = readKeyFile(path.join(folder, 'keys.json'));
  if (!ring.ok) throw new Error(ring.error.code);
  const unlocked = await unlockWithPassword(ring.value, FIRST.login, FIRST.password);
  if (!unlocked.ok) throw new Error(unlocked.error.code);
  return unlocked.value.databaseKey.toString('hex');
}

/** The closed data folder's database as somebody with the key, and without the program, could open it. */
export function openWith(folder: string, key: string): Database.Database {
  const raw = new Database(path.join(folder, 'trygbase.db'));
  raw.pragma("cipher = 'sqlcipher'");
  raw.pragma('legacy = 4');
  raw.key(Buffer.from(`x'${key}'`));
  return raw;
}

export async function openRaw(folder: string): Promise<Database.Database> {
  return openWith(folder, await keyOf(folder));
}
