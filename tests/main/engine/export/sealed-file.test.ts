import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeFile } from '../../../../main/engine/export/make-file.ts';
import { newPassphrase, sealFile } from '../../../../main/engine/export/sealed-file.ts';
import { sealedEntries, unseal } from '../../../helpers/unseal.ts';
import { aList, listOf } from './a-list.ts';

const PASSPHRASE = 'k7mq-2x9t-wd4h-p8rc';
const only = (archive: Uint8Array) => {
  const [entry, ...others] = sealedEntries(archive);
  if (!entry || others.length > 0) throw new Error('The ZIP should hold one file');
  return entry;
};

describe('a list in an encrypted ZIP', () => {
  it.each(['xlsx', 'pdf', 'csv', 'json'] as const)(
    'holds the %s as it was, and opens with its passphrase',
    async (format) => {
      const made = await makeFile(format, aList);
      const sealed = await sealFile(made, `belaegningsliste.${format}`, PASSPHRASE);

      expect(unseal(only(sealed.bytes), PASSPHRASE)?.equals(made.bytes)).toBe(true);
      expect(sealed.sha256).toBe(createHash('sha256').update(sealed.bytes).digest('hex'));
      expect(sealed.bytes.buffer.byteLength).toBe(sealed.bytes.length);
    },
  );

  it('does not open with another', async () => {
    const sealed = await sealFile(await makeFile('csv', aList), 'belaegningsliste.csv', PASSPHRASE);

    for (const wrong of ['', PASSPHRASE.toUpperCase(), `${PASSPHRASE} `, newPassphrase()])
      expect(unseal(only(sealed.bytes), wrong)).toBeNull();
  });

  it('is AES-256 without a checksum of the clear text, and tells no time', async () => {
    const sealed = await sealFile(await makeFile('xlsx', aList), 'belaegningsliste.xlsx', PASSPHRASE);

    expect(only(sealed.bytes)).toMatchObject({
      ...{ name: 'belaegningsliste.xlsx', encrypted: true, strength: 3, version: 2, crc: 0 },
      ...{ time: 0, date: 0x21, extraFields: [0x9901] },
    });
  });

  it('shows nothing of what is inside, nor the passphrase', async () => {
    const canary = 'KANARIEFUGL-8841';
    const made = await makeFile('csv', listOf([canary]));
    const { bytes } = await sealFile(made, 'belaegningsliste.csv', PASSPHRASE);

    expect(Buffer.from(made.bytes).includes(canary)).toBe(true);
    for (const text of [canary, PASSPHRASE, 'Lejer', 'Liste']) expect(Buffer.from(bytes).includes(text)).toBe(false);
  });

  it('is another file each time, so that two lists cannot be compared from outside', async () => {
    const made = await makeFile('csv', aList);
    const [one, other] = await Promise.all([1, 2].map(() => sealFile(made, 'belaegningsliste.csv', PASSPHRASE)));

    expect(one?.sha256).not.toBe(other?.sha256);
  });

  it('gets a passphrase of its own', () => {
    expect(new Set(Array.from({ length: 500 }, newPassphrase)).size).toBe(500);
  });
});
