import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readKeyFile, writeKeyFile } from '../../../../main/engine/keys/key-file.ts';
import type { Ring } from '../../../../main/engine/keys/ring.ts';
import {
  changeRing,
  makePasswordSlot,
  makeRecoverySlot,
  newDatabaseKey,
  sealRing,
  unlockWithPassword,
  unlockWithRecovery,
} from '../../../../main/engine/keys/ring.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const installationId = '0199b2f0-0000-7000-8000-000000000001';
const mette = { id: '0199b2f0-0000-7000-8000-00000000000a', userId: '0199b2f0-0000-7000-8000-0000000000a1' };
const lone = { id: '0199b2f0-0000-7000-8000-00000000000b', userId: '0199b2f0-0000-7000-8000-0000000000b1' };
const databaseKey = newDatabaseKey();
const recoveryKey = randomBytes(32);
let ring: Ring;

beforeAll(async () => {
  const slots = [
    makeRecoverySlot('0199b2f0-0000-7000-8000-00000000000c', recoveryKey, installationId, databaseKey),
    await makePasswordSlot(mette, 'Mette', 'fire små køer på række', installationId, databaseKey),
    await makePasswordSlot(lone, 'Lone', 'otte store bøgetræer her', installationId, databaseKey),
  ];
  ring = sealRing({ v: 1, installationId, epoch: 1, salt: null, demo: false, slots }, databaseKey);
});

async function codeFor(changed: Ring, login = 'mette', password = 'fire små køer på række'): Promise<string> {
  const unlocked = await unlockWithPassword(changed, login, password);
  return unlocked.ok ? 'open' : unlocked.error.code;
}

describe('the key ring', () => {
  it('opens with a name in any case and a password in any Unicode form', async () => {
    const unlocked = await unlockWithPassword(ring, ' METTE ', 'fire små køer på række'.normalize('NFD'));
    expect(unlocked).toEqual({ ok: true, value: { databaseKey, slotId: mette.id, userId: mette.userId } });
  });

  it('gives the same answer for a wrong password and an unknown name', async () => {
    expect(await codeFor(ring, 'mette', 'fire små køer på rækkeN')).toBe('wrong-login');
    expect(await codeFor(ring, 'findes ikke')).toBe('wrong-login');
  });

  it('takes as long for a name that nobody has as for a wrong password', async () => {
    // another one each time: a password that was tried before is not derived again in tests
    const timed = async (login: string, n: number): Promise<number> => {
      // of the processor: the clock on the wall also tells what else the machine does; keys are derived in other threads
      const began = process.cpuUsage();
      await codeFor(ring, login, `ingen har adgangskode nummer ${n}`);
      const { user, system } = process.cpuUsage(began);
      return user + system;
    };
    const pairs: number[] = [];
    for (let n = 0; n < 5; n += 1) pairs.push((await timed('findes ikke', n)) / (await timed('mette', n)));
    const middle = pairs.toSorted((a, b) => a - b)[2] ?? 0;
    expect(middle).toBeGreaterThan(0.5);
    expect(middle).toBeLessThan(2);
  });

  it('leaves no key behind in what it was given: a wrong seal zeroes the key that it had opened', async () => {
    const seen: Buffer[] = [];
    const fill = Buffer.prototype.fill;
    const spy = vi.spyOn(Buffer.prototype, 'fill').mockImplementation(function (this: Buffer, ...args: unknown[]) {
      if (this.equals(databaseKey)) seen.push(this);
      return (fill as (...all: unknown[]) => Buffer).apply(this, args);
    });
    expect(await codeFor({ ...ring, epoch: 9 })).toBe('key-file-damaged');
    spy.mockRestore();
    expect(seen).toHaveLength(1);
    expect(seen[0]?.every((byte) => byte === 0)).toBe(true);
  });

  it('opens with the recovery key and with no other', () => {
    expect(unlockWithRecovery(ring, recoveryKey)).toEqual({
      ok: true,
      value: { databaseKey, slotId: ring.slots[0]?.id, userId: null },
    });
    expect(unlockWithRecovery(ring, randomBytes(32))).toEqual({
      ok: false,
      error: { code: 'wrong-recovery-key', where: null, params: {} },
    });
  });

  it('holds no name, no password and no key in clear', () => {
    const text = JSON.stringify(ring);
    for (const secret of [
      'Mette',
      'mette',
      'køer',
      databaseKey.toString('hex'),
      databaseKey.toString('base64'),
      recoveryKey.toString('hex'),
    ])
      expect(text).not.toContain(secret);
  });

  it('notices every change that somebody without the key could make', async () => {
    const slots = ring.slots;
    const [recovery, first, second] = slots;
    if (!recovery || !first || !second) throw new Error('three slots');
    expect(await codeFor({ ...ring, slots: [recovery, { ...first, kdf: { ...first.kdf, m: 8192 } }, second] })).toBe(
      'wrong-login',
    );
    expect(await codeFor({ ...ring, slots: [recovery, { ...first, userId: second.userId }, second] })).toBe(
      'wrong-login',
    );
    expect(await codeFor({ ...ring, installationId: '0199b2f0-0000-7000-8000-000000000002' })).toBe('wrong-login');
    expect(
      await codeFor({
        ...ring,
        slots: [recovery, { ...first, wrap: { ...first.wrap, ct: `00${first.wrap.ct.slice(2)}` } }, second],
      }),
    ).toBe('wrong-login');
    expect(await codeFor({ ...ring, slots: [recovery, first] })).toBe('key-file-damaged');
    expect(await codeFor({ ...ring, slots: [recovery, first, second, { ...second, id: mette.id }] })).toBe(
      'key-file-damaged',
    );
    expect(await codeFor({ ...ring, epoch: 7 })).toBe('key-file-damaged');
  });

  it('lets a removed person in no more, and everybody else as before', async () => {
    const without = changeRing(
      ring,
      databaseKey,
      ring.slots.filter((slot) => slot.userId !== lone.userId),
    );
    expect(without.epoch).toBe(2);
    expect(await codeFor(without, 'lone', 'otte store bøgetræer her')).toBe('wrong-login');
    expect(await codeFor(without)).toBe('open');
  });
});

describe('the key file', () => {
  it('is written whole and keeps the one before', () => {
    const file = path.join(temporaryFolder(), 'keys.json');
    expect(writeKeyFile(file, ring).ok).toBe(true);
    expect(writeKeyFile(file, { ...ring, epoch: 2 }).ok).toBe(true);
    expect(readKeyFile(file)).toEqual({ ok: true, value: { ...ring, epoch: 2 } });
    expect(JSON.parse(readFileSync(`${file}.1`, 'utf8'))).toEqual(ring);
  });

  it('opens as before when it was read back, whatever the order of what stands in it', async () => {
    const file = path.join(temporaryFolder(), 'keys.json');
    const reordered = JSON.stringify(ring, (_key, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    writeFileSync(file, reordered);
    const read = readKeyFile(file);
    expect(read.ok && (await codeFor(read.value))).toBe('open');
  });

  it('says what is wrong when it is missing, cut short or of another form', () => {
    const file = path.join(temporaryFolder(), 'keys.json');
    expect(readKeyFile(file)).toMatchObject({ error: { code: 'key-file-missing' } });
    for (const text of ['', '{', '{}', JSON.stringify({ ...ring, extra: 1 }), JSON.stringify(ring).slice(0, -40)]) {
      writeFileSync(file, text);
      expect(readKeyFile(file), text.slice(0, 20)).toMatchObject({ error: { code: 'key-file-damaged' } });
    }
  });

  it('from elsewhere can neither lower the price of a guess nor hang the program', () => {
    const file = path.join(temporaryFolder(), 'keys.json');
    const [recovery, first] = ring.slots;
    if (!recovery || !first) throw new Error('two slots');
    const read = (slot: object) => {
      writeFileSync(file, JSON.stringify({ ...ring, slots: [recovery, slot] }));
      const answer = readKeyFile(file);
      return answer.ok ? 'read' : answer.error.code;
    };
    expect(read(first)).toBe('read');
    expect(read({ ...first, kdf: { ...first.kdf, m: 131_072, t: 4 } })).toBe('read');
    for (const kdf of [
      { m: 4_194_304 },
      { m: 65_535 },
      { m: -1 },
      { t: 2 },
      { t: 11 },
      { p: 0 },
      { p: 5 },
      { m: 65_536.5 },
    ])
      expect(read({ ...first, kdf: { ...first.kdf, ...kdf } }), JSON.stringify(kdf)).toBe('key-file-damaged');
    expect(read({ ...first, kdf: { ...recovery.kdf } }), 'a password without its price').toBe('key-file-damaged');
    expect(read({ ...recovery, kdf: first.kdf }), 'a recovery key with one').toBe('key-file-damaged');
  });

  it('that could not be read again is never written', () => {
    const file = path.join(temporaryFolder(), 'keys.json');
    writeKeyFile(file, ring);
    const [slot] = ring.slots;
    if (!slot) throw new Error('a slot');
    const tooMany = { ...ring, slots: Array.from({ length: 501 }, () => slot) };
    expect(() => writeKeyFile(file, tooMany)).toThrow('read again');
    expect(readKeyFile(file)).toEqual({ ok: true, value: ring });
  });

  it('is not half-written where it cannot be written', () => {
    const file = path.join(temporaryFolder(), 'missing-folder', 'keys.json');
    expect(writeKeyFile(file, ring)).toMatchObject({ ok: false });
    expect(existsSync(file)).toBe(false);
  });
});
