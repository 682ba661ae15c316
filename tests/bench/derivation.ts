import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

export interface Unlocking {
  /** Milliseconds of the derivation of the key from the password. */
  readonly derivation: number;
  /** Milliseconds of everything else. */
  readonly rest: number;
}

/**
 * Times an unlock and, inside it, the derivation of the key: it takes hundreds of milliseconds and varies by more than
 * all the rest takes, so that one measured apart could not be subtracted. It begins when the name has been hashed and
 * ends when the slot is deciphered.
 */
export async function timedUnlock(unlock: () => Promise<unknown>): Promise<Unlocking> {
  const { createHmac, createDecipheriv } = crypto;
  let began = Number.NaN;
  let ended = Number.NaN;
  const patched = crypto as { createHmac: unknown; createDecipheriv: unknown };
  patched.createHmac = (...args: Parameters<typeof createHmac>) => {
    if (Number.isNaN(began)) began = performance.now();
    return createHmac(...args);
  };
  patched.createDecipheriv = (...args: Parameters<typeof createDecipheriv>) => {
    if (Number.isNaN(ended)) ended = performance.now();
    return createDecipheriv(...args);
  };
  syncBuiltinESMExports();
  try {
    const start = performance.now();
    await unlock();
    return { derivation: ended - began, rest: performance.now() - start - (ended - began) };
  } finally {
    Object.assign(crypto, { createHmac, createDecipheriv });
    syncBuiltinESMExports();
  }
}
