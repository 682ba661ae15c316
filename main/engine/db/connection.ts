import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { refusalOf } from './failures.ts';
import { migrate } from './migrate.ts';

/** The one handle on the encrypted file; handlers never see it. */
export type Connection = Database.Database;

/** 'TRYG' as a number: tells our files from any other SQLite file. */
export const APPLICATION_ID = 0x54525947;
const HEX_DIGITS = Buffer.from('0123456789abcdef', 'latin1');
/** Held pages, in kilobytes. A long write goes over most of its pages once: half of it holds those that it comes back to. */
const CACHE_KB = 65_536;
const CACHE_KB_OF_LONG_WRITE = 32_768;
const PLAIN_HEADER = 'SQLite format 3\u0000';

export interface OpenOptions {
  readonly file: string;
  /** The 32 bytes of the database key; zeroed by its owner, not here. */
  readonly key: Buffer;
  /** First 16 bytes of the file as the key file remembers them: tells a damaged file from another file's key. */
  readonly salt: string | null;
  readonly create: boolean;
}

export interface OpenDatabase {
  readonly connection: Database.Database;
  readonly salt: string;
  /** The last run ended without closing: a full check is due at once. */
  readonly uncleanExit: boolean;
}

/** What every open must read back; a test and the doctor compare with the running file. */
export const requiredPragmas = {
  cipher: 'sqlcipher',
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  cell_size_check: 1,
  trusted_schema: 0,
  temp_store: 2,
  locking_mode: 'exclusive',
  wal_autocheckpoint: 250,
  application_id: APPLICATION_ID,
} as const;

/** Opens, or with `create` makes, the encrypted file. An existing file is never replaced, emptied or deleted. */
export function openDatabase(options: OpenOptions): Result<OpenDatabase, AppError> {
  const exists = existsSync(options.file);
  if (options.create && exists) return err(appError('already-set-up'));
  if (!options.create && !exists) return err(appError('not-set-up'));
  const header = exists ? headerOf(options.file) : '';
  if (header === Buffer.from(PLAIN_HEADER, 'latin1').toString('hex')) return err(appError('data-damaged', 'plain'));
  const uncleanExit = exists && walSize(options.file) > 0;
  let connection: Database.Database | null = null;
  try {
    // SQLite would open it for reading, and then call the lock that it cannot take a disk error
    if (exists) accessSync(options.file, constants.W_OK);
    connection = connect(options.file, exists);
    applyKey(connection, options.key);
    connection.pragma('temp_store = MEMORY');
    connection.pragma('locking_mode = EXCLUSIVE');
    if (!options.create) assertOurs(connection);
    configure(connection);
    if (options.create) connection.pragma(`application_id = ${APPLICATION_ID}`);
    const migrated = migrate(connection);
    if (!migrated.ok) {
      connection.close();
      return migrated;
    }
    assertSettings(connection);
    return options.create ? reopen(connection, options) : ok({ connection, salt: header, uncleanExit });
  } catch (failure) {
    connection?.close();
    return err(openRefusal(failure, header, options.salt));
  }
}

/**
 * The head of a new file is known when it is written. Reading it beside the open connection would end this process's lock
 * on it (POSIX drops a lock when any handle of the file closes) and let a second process in: so it is closed in between.
 */
function reopen(connection: Database.Database, options: OpenOptions): Result<OpenDatabase, AppError> {
  connection.pragma('wal_checkpoint(TRUNCATE)');
  connection.close();
  const salt = headerOf(options.file);
  if (salt === Buffer.from(PLAIN_HEADER, 'latin1').toString('hex'))
    throw new Error('The new database file is not encrypted');
  return openDatabase({ ...options, salt, create: false });
}

function openRefusal(failure: unknown, header: string, salt: string | null): AppError {
  const refusal = refusalOf(failure);
  if (!refusal) throw failure;
  if (refusal.code === 'data-damaged' && salt !== null && header !== '' && header !== salt)
    return appError('wrong-key');
  return refusal;
}

/** The addon that fits another runtime is named by the development scripts; a packaged app never looks at it. */
function connect(file: string, fileMustExist: boolean): Database.Database {
  const nativeBinding = process.env['TRYGBASE_SQLITE_ADDON'];
  return new Database(file, { fileMustExist, timeout: 0, ...(nativeBinding ? { nativeBinding } : {}) });
}

function applyKey(connection: Database.Database, key: Buffer): void {
  if (key.length !== 32) throw new Error('The database key must have 32 bytes');
  connection.pragma("cipher = 'sqlcipher'");
  connection.pragma('legacy = 4');
  const raw = rawKey(key);
  try {
    connection.key(raw);
  } finally {
    raw.fill(0);
  }
}

/** `x'<64 hex>'` as bytes: as text it would stay in memory until some day the heap is swept, and could not be zeroed. */
function rawKey(key: Buffer): Buffer {
  const raw = Buffer.alloc(67, "'");
  raw.write('x', 0, 'latin1');
  key.forEach((byte, index) => {
    raw[2 + index * 2] = HEX_DIGITS[byte >> 4] ?? 0;
    raw[3 + index * 2] = HEX_DIGITS[byte & 15] ?? 0;
  });
  return raw;
}

function configure(connection: Database.Database): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('cell_size_check = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma(`cache_size = -${CACHE_KB}`);
  connection.pragma('wal_autocheckpoint = 250');
  if (process.platform === 'darwin') {
    connection.pragma('fullfsync = ON');
    connection.pragma('checkpoint_fullfsync = ON');
  }
}

/** A long write with less memory, so that a large file does not make the program large. */
export async function inLessMemory<T>(connection: Database.Database, work: () => Promise<T>): Promise<T> {
  connection.pragma(`cache_size = -${CACHE_KB_OF_LONG_WRITE}`);
  try {
    return await work();
  } finally {
    if (connection.open) connection.pragma(`cache_size = -${CACHE_KB}`);
  }
}

/** What the open file says of itself. */
export function readSettings(connection: Database.Database): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(requiredPragmas).map((name) => [name, connection.pragma(name, { simple: true })]),
  );
}

/** Before anything is written: an empty file in our place is a loss to be told of, not a new database to be made. */
function assertOurs(connection: Database.Database): void {
  if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw Object.assign(new Error('Not our file'), { code: 'SQLITE_NOTADB' });
}

function assertSettings(connection: Database.Database): void {
  const found = readSettings(connection);
  for (const [name, wanted] of Object.entries(requiredPragmas)) {
    if (found[name] !== wanted) throw new Error(`The database does not keep the setting ${name}`);
  }
}

/** The first 16 bytes as hex: of an encrypted file its salt. Empty where there are fewer. */
export function headerOf(file: string): string {
  if (statSync(file).size < 16) return '';
  const bytes = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, bytes, 0, 16, 0);
  } finally {
    closeSync(handle);
  }
  return bytes.toString('hex');
}

function walSize(file: string): number {
  return existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0;
}
