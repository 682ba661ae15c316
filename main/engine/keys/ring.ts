import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Slot } from './password-slot.ts';
import { loginTagOf, newSalt, PASSWORD_KDF, passwordKey, RECOVERY_KDF, unwrapKey, wrapKey } from './password-slot.ts';
import { subKey } from './sub-keys.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const slotSchema = z
  .strictObject({
    id: z.uuid(),
    type: z.enum(['password', 'recovery']),
    userId: z.uuid().nullable(),
    loginTag: hex(32).nullable(),
    kdf: z.strictObject({
      name: z.enum(['argon2id', 'hkdf-sha256']),
      m: z.int(),
      t: z.int(),
      p: z.int(),
      salt: hex(16),
    }),
    wrap: z.strictObject({ iv: hex(12), ct: hex(32), tag: hex(16) }),
  })
  .refine(({ type, kdf }) => costFits(type, kdf));

/** No cheaper than we write it, and no dearer than a machine can bear: a file from elsewhere must not hang the program. */
function costFits(type: Slot['type'], { name, m, t, p }: Slot['kdf']): boolean {
  if (type === 'recovery') return name === RECOVERY_KDF.name && m === 0 && t === 0 && p === 0;
  const floor = PASSWORD_KDF;
  return name === floor.name && within(m, floor.m, 1_048_576) && within(t, floor.t, 10) && within(p, floor.p, 4);
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** keys.json. `epoch` grows with every change; `salt` is the head of the database file that this ring opens. */
export const ringSchema = z.strictObject({
  v: z.literal(1),
  installationId: z.uuid(),
  epoch: z.int().min(1),
  salt: hex(16).nullable(),
  demo: z.boolean(),
  slots: z.array(slotSchema).max(500),
  mac: hex(32),
});
export type Ring = z.infer<typeof ringSchema>;

/** `slotId` is the way that was taken: whether it still counts is known once the file is open. */
export interface Unlocked {
  readonly databaseKey: Buffer;
  readonly slotId: string;
  readonly userId: string | null;
}

export function newDatabaseKey(): Buffer {
  return randomBytes(32);
}

/** Signs what stands in the ring; every change goes through here. */
export function sealRing(ring: Omit<Ring, 'mac'>, databaseKey: Buffer): Ring {
  const { v, installationId, epoch, salt, demo, slots } = ring;
  const bare = { v, installationId, epoch, salt, demo, slots };
  return { ...bare, mac: macOf(bare, databaseKey).toString('hex') };
}

export function changeRing(ring: Ring, databaseKey: Buffer, slots: readonly Slot[]): Ring {
  return sealRing({ ...ring, epoch: ring.epoch + 1, slots: [...slots] }, databaseKey);
}

/** `loginTag` is given when the name stays as it is and is not known in clear. */
export async function makePasswordSlot(
  ids: { readonly id: string; readonly userId: string },
  login: string,
  password: string,
  installationId: string,
  databaseKey: Buffer,
  loginTag: string | null = null,
): Promise<Slot> {
  const kdf = { ...PASSWORD_KDF, salt: newSalt() };
  const key = await passwordKey(password, kdf);
  const slot = wrapKey(
    { ...ids, type: 'password', loginTag: loginTag ?? loginTagOf(installationId, login), kdf },
    installationId,
    key,
    databaseKey,
  );
  key.fill(0);
  return slot;
}

export function makeRecoverySlot(id: string, recoveryKey: Buffer, installationId: string, databaseKey: Buffer): Slot {
  const kdf = { ...RECOVERY_KDF, salt: newSalt() };
  const key = recoveryKeyEncryptionKey(recoveryKey, kdf.salt);
  const slot = wrapKey({ id, type: 'recovery', userId: null, loginTag: null, kdf }, installationId, key, databaseKey);
  key.fill(0);
  return slot;
}

/**
 * Same work and same answer for an unknown name as for a wrong password. A name has two slots only after a crash while
 * its password was changed: then each is tried.
 */
export async function unlockWithPassword(
  ring: Ring,
  login: string,
  password: string,
): Promise<Result<Unlocked, AppError>> {
  const tag = loginTagOf(ring.installationId, login);
  const passwords = ring.slots.filter((candidate) => candidate.type === 'password');
  const own = passwords.filter((candidate) => candidate.loginTag === tag);
  if (own.length === 0) {
    const cost = passwords[0]?.kdf ?? PASSWORD_KDF;
    (await passwordKey(password, { ...cost, salt: newSalt() })).fill(0);
  }
  for (const slot of own) {
    const key = await passwordKey(password, slot.kdf);
    const databaseKey = unwrapKey(slot, ring.installationId, key);
    key.fill(0);
    if (databaseKey) return checked(ring, databaseKey, slot);
  }
  return err(appError('wrong-login'));
}

export function unlockWithRecovery(ring: Ring, recoveryKey: Buffer): Result<Unlocked, AppError> {
  for (const slot of ring.slots.filter((candidate) => candidate.type === 'recovery')) {
    const key = recoveryKeyEncryptionKey(recoveryKey, slot.kdf.salt);
    const databaseKey = unwrapKey(slot, ring.installationId, key);
    key.fill(0);
    if (databaseKey) return checked(ring, databaseKey, slot);
  }
  return err(appError('wrong-recovery-key'));
}

function checked(ring: Ring, databaseKey: Buffer, { id, userId }: Slot): Result<Unlocked, AppError> {
  const { mac, ...bare } = ring;
  if (!timingSafeEqual(macOf(bare, databaseKey), Buffer.from(mac, 'hex'))) {
    databaseKey.fill(0);
    return err(appError('key-file-damaged'));
  }
  return ok({ databaseKey, slotId: id, userId });
}

/** Over values in a fixed order: the file that is read back may hold its keys in another. */
function macOf(ring: Omit<Ring, 'mac'>, databaseKey: Buffer): Buffer {
  const { v, installationId, epoch, salt, demo } = ring;
  const slots = ring.slots.map(({ id, type, userId, loginTag, kdf, wrap }) => [
    id,
    type,
    userId,
    loginTag,
    kdf.name,
    kdf.m,
    kdf.t,
    kdf.p,
    kdf.salt,
    wrap.iv,
    wrap.ct,
    wrap.tag,
  ]);
  const key = subKey(databaseKey, installationId, 'ring-mac');
  const mac = createHmac('sha256', key)
    .update(JSON.stringify([v, installationId, epoch, salt, demo, slots]))
    .digest();
  key.fill(0);
  return mac;
}

function recoveryKeyEncryptionKey(recoveryKey: Buffer, salt: string): Buffer {
  return Buffer.from(
    hkdfSync('sha256', recoveryKey, Buffer.from(salt, 'hex'), Buffer.from('tryg-base/recovery', 'utf8'), 32),
  );
}
