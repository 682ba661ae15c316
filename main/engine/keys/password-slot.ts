import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';

/** What one guess costs, in time and memory. `m` in KiB. */
export interface Kdf {
  readonly name: 'argon2id' | 'hkdf-sha256';
  readonly m: number;
  readonly t: number;
  readonly p: number;
  /** Hex, 16 bytes. */
  readonly salt: string;
}

/** One way to the database key. Everything but `ct` and `tag` is bound as additional data: nothing can be lowered or swapped. */
export interface Slot {
  readonly id: string;
  readonly type: 'password' | 'recovery';
  readonly userId: string | null;
  readonly loginTag: string | null;
  readonly kdf: Kdf;
  /** AES-256-GCM, hex. */
  readonly wrap: { readonly iv: string; readonly ct: string; readonly tag: string };
}

export const PASSWORD_KDF = { name: 'argon2id', m: 65_536, t: 3, p: 1 } as const;
export const RECOVERY_KDF = { name: 'hkdf-sha256', m: 0, t: 0, p: 0 } as const;

/** The name a person types, as the key file knows it: it tells nobody who works here. */
export function loginTagOf(installationId: string, login: string): string {
  return createHmac('sha256', installationId).update(login.trim().normalize('NFC').toLowerCase()).digest('hex');
}

export async function passwordKey(password: string, kdf: Kdf): Promise<Buffer> {
  const bytes = Buffer.from(password.normalize('NFC'), 'utf8');
  const key = await argon2id({
    password: bytes,
    salt: Buffer.from(kdf.salt, 'hex'),
    memorySize: kdf.m,
    iterations: kdf.t,
    parallelism: kdf.p,
    hashLength: 32,
    outputType: 'binary',
  });
  bytes.fill(0);
  return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
}

export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/** Wraps the database key with a key-encryption key made for this write only. */
export function wrapKey(
  slot: Omit<Slot, 'wrap'>,
  installationId: string,
  keyEncryptionKey: Buffer,
  databaseKey: Buffer,
): Slot {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyEncryptionKey, iv);
  cipher.setAAD(boundData(slot, installationId));
  const ct = Buffer.concat([cipher.update(databaseKey), cipher.final()]);
  return {
    ...slot,
    wrap: { iv: iv.toString('hex'), ct: ct.toString('hex'), tag: cipher.getAuthTag().toString('hex') },
  };
}

/** Null when the key is wrong or anything in the slot was changed. */
export function unwrapKey(slot: Slot, installationId: string, keyEncryptionKey: Buffer): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyEncryptionKey, Buffer.from(slot.wrap.iv, 'hex'), {
      authTagLength: 16,
    });
    decipher.setAAD(boundData(slot, installationId));
    decipher.setAuthTag(Buffer.from(slot.wrap.tag, 'hex'));
    const opened = decipher.update(Buffer.from(slot.wrap.ct, 'hex'));
    try {
      decipher.final();
      return opened;
    } catch {
      opened.fill(0);
      return null;
    }
  } catch {
    return null;
  }
}

function boundData(slot: Omit<Slot, 'wrap'>, installationId: string): Buffer {
  const { id, type, userId, loginTag, kdf } = slot;
  return Buffer.from(
    JSON.stringify([installationId, id, type, userId, loginTag, kdf.name, kdf.m, kdf.t, kdf.p, kdf.salt]),
    'utf8',
  );
}
