import type { KeyObject } from 'node:crypto';
import { createSecretKey } from 'node:crypto';
import path from 'node:path';
import { KEY_FILE_NAME } from '../../shared/contract/wire.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Id } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { AuditLog } from './audit/log.ts';
import { openAuditLog } from './audit/log.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './db/connection.ts';
import { openDatabase } from './db/connection.ts';
import type { ReadableDb, WritableDb } from './db/database.ts';
import { readable } from './db/database.ts';
import { refusalOf } from './db/failures.ts';
import { openGate } from './db/gate.ts';
import type { SealedFiles } from './files/sealed-files.ts';
import { sealedFiles } from './files/sealed-files.ts';
import type { Ring } from './keys/ring.ts';
import { subKey } from './keys/sub-keys.ts';
import { newId } from './new-id.ts';
import type { Session } from './session.ts';

/** The open file with everything that hangs on its key. */
export interface OpenVault {
  readonly connection: Connection;
  readonly reader: ReadableDb;
  readonly audit: AuditLog;
  readonly databaseKey: Buffer;
  /** The key of the log's chain. */
  readonly auditKey: Buffer;
  /** The same for the searches in the log, as every list asks for it: made once, it costs a list a tenth of what the bytes do. */
  readonly criterionKey: KeyObject;
  readonly sealedFiles: SealedFiles;
  readonly uncleanExit: boolean;
  session: Session | null;
  /** Hash of the list that was logged last: its further pages add no row. */
  lastList: { readonly hash: string; readonly at: number } | null;
  /** The record that was opened last, and when the log told so for each operation: all is drawn anew after every write beside it. */
  lastOpened: { readonly subjectId: string; readonly at: Map<string, number> } | null;
}

/** The data folder: its ring on disk and, while somebody is signed in, its open file. The only holder of the key. */
export interface Vault {
  readonly folder: string;
  readonly clock: Clock;
  readonly newId: <Noun extends string>() => Id<Noun>;
  ring: Ring | null;
  open: OpenVault | null;
  /** Wrong passwords since the last sign-in, told to the log when there is a key to write it with. */
  failedUnlocks: number;
  /** Wrong recovery keys, likewise; they cost nothing to try, so they are only counted. */
  failedRecoveries: number;
}

/** Nothing is read or opened yet. */
export function newVault(folder: string, clock: Clock): Vault {
  return {
    folder,
    clock,
    newId,
    ring: null,
    open: null,
    failedUnlocks: 0,
    failedRecoveries: 0,
  };
}

export const filesOf = (folder: string) => ({
  database: path.join(folder, 'trygbase.db'),
  keys: path.join(folder, KEY_FILE_NAME),
  attachments: path.join(folder, 'attachments'),
});

/** Opens the file with a key that a slot gave. On refusal the key is zeroed. */
export function openVault(
  vault: Vault,
  ring: Ring,
  databaseKey: Buffer,
  create: boolean,
  folder: string = vault.folder,
): Result<{ readonly open: OpenVault; readonly salt: string }, AppError> {
  let opened: ReturnType<typeof openDatabase> | null = null;
  try {
    opened = openDatabase({ file: filesOf(folder).database, key: databaseKey, salt: ring.salt, create });
  } finally {
    if (!opened?.ok) databaseKey.fill(0);
  }
  if (!opened.ok) return opened;
  const { connection, uncleanExit, salt } = opened.value;
  const auditKey = subKey(databaseKey, ring.installationId, 'audit-mac');
  const attachmentKey = subKey(databaseKey, ring.installationId, 'attachment');
  const open: OpenVault = {
    connection,
    reader: readable(connection),
    audit: openAuditLog(connection, ring.installationId, auditKey, vault.clock.now),
    databaseKey,
    auditKey,
    criterionKey: createSecretKey(auditKey),
    sealedFiles: sealedFiles(filesOf(vault.folder).attachments, attachmentKey),
    uncleanExit,
    session: null,
    lastList: null,
    lastOpened: null,
  };
  vault.open = open;
  return ok({ open, salt });
}

/** Checkpoint, close, forget the key. What was saved stays saved whatever goes wrong here. */
export function closeVault(vault: Vault): void {
  const { open } = vault;
  if (!open) return;
  vault.open = null;
  try {
    rollBack(open);
    open.connection.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // A full disk can refuse the checkpoint; the log beside the file holds what it would have moved.
  }
  try {
    open.connection.close();
  } finally {
    open.databaseKey.fill(0);
    open.auditKey.fill(0);
    open.sealedFiles.forgetKey();
  }
}

/** How an act is named in the log. */
export interface Act {
  readonly operation: string;
  readonly subjectId: string | null;
  readonly actor: Session | null;
}

/** One transaction: the rows that `work` writes and the log row that tells of them. A refusal rolls back. */
export function writeLogged<T>(
  open: OpenVault,
  act: Act,
  work: (db: WritableDb) => Result<T, AppError>,
  subjectOf: (value: T) => string | null = () => act.subjectId,
): Result<T, AppError> {
  return inTransaction(open, () => {
    const entry = open.audit.begin();
    const result = work(openGate(open.connection, open.reader, entry.note));
    if (result.ok)
      entry.finish({
        ...who(act.actor),
        operation: act.operation,
        subjectId: subjectOf(result.value),
        outcome: 'done',
        rowCount: null,
      });
    return result;
  });
}

/** A draft is the author's own: it is written durably, and not told to the log. */
export function writeUnlogged<T>(open: OpenVault, work: (db: WritableDb) => Result<T, AppError>): Result<T, AppError> {
  const db = openGate(open.connection, open.reader, () => undefined);
  return inTransaction(open, () => work(db));
}

/** All or nothing: a refusal rolls back like a failure does. */
function inTransaction<T>(open: OpenVault, work: () => Result<T, AppError>): Result<T, AppError> {
  try {
    open.connection.exec('begin immediate');
    const result = work();
    open.connection.exec(result.ok ? 'commit' : 'rollback');
    return result;
  } catch (failure) {
    rollBack(open);
    const refusal = refusalOf(failure);
    if (!refusal) throw failure;
    return err(refusal);
  }
}

/** What failed may have ended the transaction itself. */
export function rollBack(open: OpenVault): void {
  if (open.connection.inTransaction) open.connection.exec('rollback');
}

/** A log row alone, in a transaction of its own: reads, and acts that were refused. */
export function logOnly(
  open: OpenVault,
  act: Act,
  outcome: string,
  rowCount: number | null,
  criterion: string | null,
): Result<undefined, AppError> {
  const changes = criterion === null ? [] : [{ record: 'criterion', before: null, after: criterion }];
  const { operation, subjectId } = act;
  return inTransaction(open, () => {
    open.audit.append({ ...who(act.actor), operation, subjectId, outcome, rowCount, changes });
    return ok();
  });
}

export function requireOpen(vault: Vault): Result<OpenVault & { readonly session: Session }, AppError> {
  const { open } = vault;
  if (!open?.session) return err(appError('locked'));
  return ok(open as OpenVault & { readonly session: Session });
}

export function who(session: Session | null): {
  readonly actor: string | null;
  readonly role: string | null;
  readonly session: string | null;
} {
  return session
    ? { actor: session.user.id, role: session.user.roles.join('+'), session: session.id }
    : { actor: null, role: null, session: null };
}
