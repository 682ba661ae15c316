import { argon2, createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';

const native = promisify(argon2);

/**
 * Deriving a key from a password is slow on purpose, and the same few are derived again and again while tests sign in
 * and confirm: the second time, in whichever file, the true answer of the first is given. The first is Node's own, which
 * takes two thirds of the time; keys/password-slot.test.ts holds both beside each other.
 */
vi.mock('hash-wasm', async (original) => {
  const real = await original<typeof import('hash-wasm')>();
  const folder = process.env['TRYGBASE_TEST_DERIVED'] ?? '';
  const argon2id = async (options: Parameters<typeof real.argon2id>[0]): Promise<Uint8Array> => {
    const asked = JSON.stringify(options, (_key, value) => (value instanceof Uint8Array ? [...value] : value));
    const file = path.join(folder, createHash('sha256').update(asked).digest('hex'));
    if (existsSync(file)) return Uint8Array.from(readFileSync(file));
    const key = await native('argon2id', {
      message: options.password,
      nonce: options.salt,
      memory: options.memorySize,
      passes: options.iterations,
      parallelism: options.parallelism,
      tagLength: options.hashLength,
    });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, key);
    renameSync(unfinished, file);
    // a copy is kept: whoever derives a key wipes it after use
    return key;
  };
  return { ...real, argon2id };
});
