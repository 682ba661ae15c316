import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { defaultColumns } from '../../../../shared/domain/disclosure-profile.ts';
import type { AssociationId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST } from '../../../helpers/engine.ts';
import { writeClearCopy } from '../../../helpers/open-data.ts';
import { sealedEntries, unseal } from '../../../helpers/unseal.ts';
import { openHiddenHomes } from './hidden-homes.ts';

type Protection = Input<'occupancy.export'>['protection'];

const OWN = 'tre gule cykler ved havnens kran';
const terms: Omit<Input<'occupancy.exportSeveral'>, 'lists'> = {
  on: isoDate('2026-11-23'),
  columns: [...defaultColumns],
  format: 'json',
  purpose: 'Kontrol af huslejer',
  basis: 'assignment-agreement',
  basisNote: 'Aftale af 1. marts',
};

let engine: TestEngine;
let association: AssociationId;
beforeAll(async () => {
  ({ engine, association } = await openHiddenHomes());
});
afterAll(() => engine.close());

const send = async (protection: Protection) => {
  await engine.confirmPassword();
  return engine.call('occupancy.export', {
    ...terms,
    associationId: association,
    recipient: 'Rikke Fisker',
    ...(protection && { protection }),
  });
};
const sent = async (protection: Protection) => {
  const answer = await send(protection);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const opened = (bytes: Uint8Array, passphrase: string) => {
  const [entry] = sealedEntries(bytes);
  return entry ? unseal(entry, passphrase)?.toString('utf8') : undefined;
};

describe('a list that leaves in an encrypted ZIP', () => {
  it('opens with the passphrase that was answered with it, and with no other', async () => {
    const { bytes, passphrase, fileName } = await sent({ kind: 'proposed' });
    const other = await sent({ kind: 'proposed' });

    expect(fileName).toBe('Belægningsliste Åkanden 2026-11-23.zip');
    expect(opened(bytes, passphrase ?? '')).toContain('Ünal Çelik');
    expect(opened(bytes, other.passphrase ?? '')).toBeUndefined();
    expect(sealedEntries(bytes).map(({ name }) => name)).toEqual(['belaegningsliste.json']);
    expect(Buffer.from(bytes).includes('kanden')).toBe(false);
  });

  it('opens with the sender’s own, which is not answered back', async () => {
    const { bytes, passphrase } = await sent({ kind: 'own', passphrase: OWN });

    expect(passphrase).toBeNull();
    expect(opened(bytes, OWN)).toContain('Ünal Çelik');
  });

  it('says that it is not encrypted only where it is not', async () => {
    const plain = await sent({ kind: 'none' });
    const silent = await sent(undefined);
    const sealed = await sent({ kind: 'own', passphrase: OWN });

    expect(plain.fileName).toBe('Belægningsliste Åkanden 2026-11-23.json');
    expect(plain.passphrase).toBeNull();
    for (const { bytes } of [plain, silent]) expect(Buffer.from(bytes).toString('utf8')).toContain('ikke krypteret');
    expect(opened(sealed.bytes, OWN)).not.toContain('ikke krypteret');
  });

  it.each([
    ['kort', 'too-short'],
    ['tre blå cykler ved åens udløb', 'not-plain'],
    ['Lindeby Kommune 2026', 'names-only'],
  ])('refuses %s as one’s own (%s)', async (passphrase, reason) => {
    expect(await send({ kind: 'own', passphrase })).toEqual({
      ok: false,
      error: { code: 'weak-password', where: 'protection.passphrase', params: { reason } },
    });
  });

  it('gives each of several files its own passphrase, and refuses one for all', async () => {
    const associations = await engine.must('associations.list', {});
    const lists = associations.map(({ id }) => ({ associationId: id, recipient: 'Udlejningen' }));
    await engine.confirmPassword();
    const { files } = await engine.must('occupancy.exportSeveral', {
      ...terms,
      lists,
      protection: { kind: 'proposed' },
    });
    const [one, other] = files;

    expect(files).toHaveLength(2);
    expect(opened(one?.bytes ?? new Uint8Array(), one?.passphrase ?? '')).toBeDefined();
    expect(opened(one?.bytes ?? new Uint8Array(), other?.passphrase ?? '')).toBeUndefined();
    await engine.confirmPassword();
    const protection = { kind: 'own', passphrase: OWN } as const;
    expect(await engine.call('occupancy.exportSeveral', { ...terms, lists, protection })).toEqual({
      ok: false,
      error: { code: 'rule-broken', where: 'protection', params: { rule: 'own-passphrase-for-one' } },
    });
  });

  it('leaves a receipt of how it was locked, and its passphrase in no row of any table', async () => {
    const { passphrase, id } = await sent({ kind: 'proposed' });
    await sent({ kind: 'own', passphrase: OWN });
    await send({ kind: 'own', passphrase: 'Lindeby Kommune 2026' });
    const receipts = await engine.must('occupancy.receipts', {});

    expect(receipts.find((one) => one.id === id)).toMatchObject({ encrypted: true, basisNote: 'Aftale af 1. marts' });
    expect(receipts.filter(({ encrypted }) => !encrypted)).toHaveLength(2);
    await engine.must('session.lock', { reason: 'asked' });
    const copy = path.join(engine.folder, 'copy.txt');
    await writeClearCopy(engine.folder, FIRST.login, FIRST.password, copy);
    const rows = readFileSync(copy, 'utf8');
    expect(rows).toContain('Aftale af 1. marts');
    for (const secret of [passphrase ?? '', OWN, 'Lindeby Kommune 2026']) expect(rows).not.toContain(secret);
  });
});
