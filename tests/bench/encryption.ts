import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { openWith } from '../helpers/data-key.ts';
import type { Scratch } from './folder.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { interleaved, percentile, repeatedAtOnce, timesFor } from './measure.ts';
import type { Municipality } from './municipality.ts';
import { questionsOf } from './questions.ts';
import type { Ran } from './statements.ts';
import { rawReplay, statementsOf } from './statements.ts';

const PAIRS = 15;
const FILE = 'trygbase.db';

/**
 * What encryption costs: the statements behind each question on the encrypted file and on a deliberately clear copy of
 * it, both open with the same settings, and the size of both. Locks the municipality.
 */
export async function measureEncryption(home: Municipality, scratch: Scratch): Promise<readonly Line[]> {
  const asked: (readonly Ran[])[] = [];
  for (const { ask } of await questionsOf(home)) asked.push(await statementsOf(home.connection, ask));
  await home.close();
  const files = copies(home, scratch);
  const secret = opened(openWith(files.folder, home.databaseKey.toString('hex')));
  const clear = opened(new Database(files.clear));
  const middle = { secret: [] as number[], clear: [] as number[] };
  const slow = { secret: [] as number[], clear: [] as number[] };
  for (const statements of asked) {
    const [replay, plain] = [rawReplay(secret, statements), rawReplay(clear, statements)];
    const times = await timesFor(replay);
    const [ours, floor] = await interleaved(PAIRS, [repeatedAtOnce(times, replay), repeatedAtOnce(times, plain)]);
    middle.secret.push(percentile(ours, 50));
    middle.clear.push(percentile(floor, 50));
    slow.secret.push(percentile(ours, 95));
    slow.clear.push(percentile(floor, 95));
  }
  secret.close();
  clear.close();
  const questions = `${asked.length} questions`;
  return [
    line('encrypted', `${questions}, encrypted / clear, geometric mean`, mean(middle.secret), mean(middle.clear), 1.25),
    line('encrypted-p95', 'the same, 95th percentile', mean(slow.secret), mean(slow.clear), 1.35),
    line('encrypted-file', 'file, encrypted / clear, MB', sizeOf(files.secret), sizeOf(files.clear), 1.05),
  ];
}

function rewritten(connection: Database.Database): string {
  connection.exec('vacuum');
  connection.pragma('wal_checkpoint(truncate)');
  connection.close();
  return connection.name;
}

function line(bar: string, what: string, ours: number, floor: number, limit: number): Line {
  return { bar, what, ours, floor, limit, slack: SLACK.none };
}

interface Copies {
  readonly folder: string;
  readonly secret: string;
  readonly clear: string;
}

/** Both are written anew, so that neither carries the gaps that a year of work has left. */
function copies(home: Municipality, scratch: Scratch): Copies {
  const key = home.databaseKey.toString('hex');
  const secret = rewritten(openWith(home.folder, key));
  const clearFolder = scratch.place('clear');
  mkdirSync(clearFolder);
  copyFileSync(secret, path.join(clearFolder, FILE));
  const copy = openWith(clearFolder, key);
  copy.pragma('journal_mode = DELETE');
  copy.rekey(Buffer.alloc(0));
  const clear = rewritten(copy);
  if (!readFileSync(clear).subarray(0, 13).equals(Buffer.from('SQLite format')))
    throw new Error('The copy is not clear');
  return { folder: home.folder, secret, clear };
}

/** Of the engine's settings those that decide how fast it reads. */
function opened(connection: Database.Database): Database.Database {
  connection.pragma('temp_store = MEMORY');
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('journal_mode = WAL');
  connection.pragma('cell_size_check = ON');
  connection.pragma('cache_size = -65536');
  return connection;
}

function mean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

function sizeOf(file: string): number {
  return statSync(file).size / 1024 / 1024;
}
