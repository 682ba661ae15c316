import { vi } from 'vitest';

/**
 * Deriving a key from a password is slow on purpose, and the same few are derived again and again while tests sign in
 * and confirm: the second time the true answer of the first is given.
 */
vi.mock('hash-wasm', async (original) => {
  const real = await original<typeof import('hash-wasm')>();
  const derived = new Map<string, Uint8Array>();
  const argon2id = async (options: Parameters<typeof real.argon2id>[0]): Promise<Uint8Array> => {
    const asked = JSON.stringify(options, (_key, value) => (value instanceof Uint8Array ? [...value] : value));
    const key = derived.get(asked) ?? ((await real.argon2id(options)) as unknown as Uint8Array);
    derived.set(asked, key);
    // a copy: whoever derives a key wipes it after use
    return Uint8Array.from(key);
  };
  return { ...real, argon2id };
});
