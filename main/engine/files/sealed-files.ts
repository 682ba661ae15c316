import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { writeWhole } from './write-whole.ts';

/** Files that hang on a record, each encrypted by a key of its own, beside the database. */
export interface SealedFiles {
  /** On disk and synced before it returns: the row that names it may be committed after it. */
  readonly write: (id: string, bytes: Uint8Array) => Result<undefined, AppError>;
  readonly read: (id: string) => Result<Uint8Array<ArrayBuffer>, AppError>;
  readonly forgetKey: () => void;
  /** Removes what nothing names and what is older than a day: the transaction that wrote it never ended. */
  readonly sweep: (isNamed: (id: string) => boolean, nowMs: number) => void;
}

const CHUNK = 1024 * 1024;
const IV = 12;
const TAG = 16;
const DAY_MS = 24 * 3_600_000;

/** `key` is the attachments' own; names on disk are ids, never the names that people gave. */
export function sealedFiles(folder: string, key: Buffer): SealedFiles {
  const place = (id: string) => path.join(folder, `${id}.tb`);
  return {
    write: (id, bytes) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return writeWhole(place(id), seal(id, bytes, key), { keepPrevious: false });
    },
    read: (id) => {
      if (!existsSync(place(id))) return err(appError('not-found', 'attachment'));
      const opened = open(id, readFileSync(place(id)), key);
      return opened === null ? err(appError('data-damaged')) : ok(opened);
    },
    forgetKey: () => key.fill(0),
    sweep: (isNamed, nowMs) => {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) {
        const file = path.join(folder, name);
        const id = name.replace(/\.tb(\..*)?$/, '');
        if (!isNamed(id) && nowMs - statSync(file).mtimeMs > DAY_MS) unlinkSync(file);
      }
    },
  };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Each chunk is bound to its file, its place and how many there are: none can be left out, swapped or brought from another. */
function seal(id: string, bytes: Uint8Array, key: Buffer): Buffer {
  const own = keyOf(id, key);
  const total = Math.max(1, Math.ceil(bytes.length / CHUNK));
  const parts: Buffer[] = [];
  for (let number = 0; number < total; number += 1) {
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', own, iv).setAAD(bound(id, number, total));
    const text = cipher.update(bytes.subarray(number * CHUNK, (number + 1) * CHUNK));
    parts.push(iv, text, cipher.final(), cipher.getAuthTag());
  }
  own.fill(0);
  return Buffer.concat(parts);
}

function open(id: string, sealed: Buffer, key: Buffer): Uint8Array<ArrayBuffer> | null {
  const own = keyOf(id, key);
  const step = IV + CHUNK + TAG;
  const total = Math.max(1, Math.ceil(sealed.length / step));
  try {
    const parts = Array.from({ length: total }, (_, number) => {
      const part = sealed.subarray(number * step, (number + 1) * step);
      const decipher = createDecipheriv('aes-256-gcm', own, part.subarray(0, IV), { authTagLength: TAG })
        .setAAD(bound(id, number, total))
        .setAuthTag(part.subarray(-TAG));
      return Buffer.concat([decipher.update(part.subarray(IV, -TAG)), decipher.final()]);
    });
    return new Uint8Array(Buffer.concat(parts));
  } catch {
    return null;
  } finally {
    own.fill(0);
  }
}

function keyOf(id: string, key: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), Buffer.from(`tryg-base/attachment/${id}`, 'utf8'), 32));
}

function bound(id: string, number: number, total: number): Buffer {
  return Buffer.from(JSON.stringify([id, number, total]), 'utf8');
}
