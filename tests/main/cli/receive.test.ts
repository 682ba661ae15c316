import { closeSync, copyFileSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { BRUNO } from '../../helpers/messages.ts';
import { residentInput } from '../../helpers/residents.ts';
import { GRANT } from '../../helpers/tenancy-operations.ts';
import type { CliFolder } from './cli-folder.ts';
import { openCliFolder } from './cli-folder.ts';

let folder: CliFolder;
beforeAll(async () => {
  folder = await openCliFolder();
  const groups = [1, 2].map((number) => `${number} ${folder.recoveryKey[number - 1]}`).join('\n');
  expect((await folder.asMette(['recovery', 'confirm'], groups)).code).toBe(0);
  const person = residentInput('Bruno Prøve Elmer', { personId: { kind: 'cpr', number: BRUNO } });
  const made = await folder.asMette(['call', 'residents.create', JSON.stringify(person)]);
  const { id: residentId } = made.json<{ id: string }>();
  const granted = await folder.asMette(['call', 'support.grant', JSON.stringify({ residentId, ...GRANT })]);
  expect(granted.code).toBe(0);
});
afterAll(() => folder.close());

/** A copy of a message in the folder where the other program puts them. */
function arrived(file: string, name: string): string {
  const box = path.join(folder.root, 'in');
  mkdirSync(box, { recursive: true });
  const at = path.join(box, name);
  copyFileSync(inRoot(`tests/medcom/${file}`), at);
  return at;
}

const STIN = 'derived-hn/F01-psyk-udskrivning-1-STIN.json';
const STRANGER = 'derived-hn/F16-ukendt-borger-1-STIN.json';

describe('receiving hospital messages', () => {
  it('says what each would do, and keeps nothing before it is confirmed', async () => {
    const file = arrived(STIN, 'ny besked.dat');
    const looked = await folder.asMette(['receive', file]);
    expect(looked.code).toBe(0);
    expect(looked.json()).toMatchObject([
      { file: 'ny besked.dat', preview: { outcome: 'apply', code: 'STIN' }, refusal: null, deleted: false },
    ]);
    expect(looked.said).toContain('Start sygehusophold - indlagt');
    expect(looked.said).toContain('Psykiatrisk ophold: PCGL, Psyk. sengeafd. (SOR 262681000016006).');
    const again = await folder.asMette(['receive', file, '--confirm']);
    expect(again.json()).toMatchObject([{ preview: { outcome: 'apply' } }]);
    expect(existsSync(file)).toBe(true);
    expect((await folder.asMette(['receive', file, '--confirm', '--delete'])).json()).toMatchObject([
      { preview: { outcome: 'duplicate' }, deleted: true },
    ]);
    expect(existsSync(file)).toBe(false);
  });

  it('deletes the file of a stranger, keeps one that it cannot read, and is loud when it could not delete', async () => {
    const stranger = arrived(STRANGER, 'fremmed.json');
    const broken = arrived('derived-bad/B13-afkortet.json', 'halv.json');
    const ran = await folder.asMette(['receive', stranger, broken, '--confirm']);
    expect(ran.json()).toMatchObject([
      { preview: { outcome: 'stranger', resident: null }, deleted: true },
      { preview: null, refusal: { code: 'file-refused', params: { reason: 'message-json-damaged' } } },
    ]);
    expect(ran.said).not.toContain('Kaja');
    expect([existsSync(stranger), existsSync(broken)]).toEqual([false, true]);
  });

  it.skipIf(process.platform !== 'linux')('is refused when a stranger’s file cannot be deleted', async () => {
    // a name that the system gives an open file: it can be read, and nobody can delete it
    const open = openSync(arrived(STRANGER, 'fast.json'), 'r');
    const ran = await folder.asMette(['receive', `/proc/self/fd/${open}`, '--confirm']);
    closeSync(open);
    expect(ran.code).toBe(13);
    expect(ran.said).toContain('Slet den nu');
  });
});
