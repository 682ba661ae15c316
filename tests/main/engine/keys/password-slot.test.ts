import { expect, it, vi } from 'vitest';
import { PASSWORD_KDF, passwordKey } from '../../../../main/engine/keys/password-slot.ts';

it('derives by the shipped library the key that Node’s own Argon2id derives, which the tests take for it', async () => {
  const { argon2id } = await vi.importActual<typeof import('hash-wasm')>('hash-wasm');
  const password = 'fire små køer på række';
  const salt = '000102030405060708090a0b0c0d0e0f';
  const shipped = await argon2id({
    password: Buffer.from(password.normalize('NFC'), 'utf8'),
    salt: Buffer.from(salt, 'hex'),
    memorySize: PASSWORD_KDF.m,
    iterations: PASSWORD_KDF.t,
    parallelism: PASSWORD_KDF.p,
    hashLength: 32,
    outputType: 'hex',
  });
  const taken = await passwordKey(password, { ...PASSWORD_KDF, salt });
  expect(taken.toString('hex')).toBe(shipped);
});
