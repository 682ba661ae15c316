import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInChild } from '../../../main/reader/client.ts';
import { sealedEntries, unseal } from '../../helpers/unseal.ts';
import type { CliFolder } from './cli-folder.ts';
import { header, home, openCliFolder, refusal } from './cli-folder.ts';
import { cliHere } from './run-cli.ts';

const tenancies = [
  'Lejemålsnr.;Afdeling;Lejer;Fra',
  '1;Skovhusene;Karla Poulsen;01.02.2026',
  '2;Skovhusene;=HYPERLINK Çelik;01.03.2026',
];

let folder: CliFolder;
beforeAll(async () => {
  folder = await openCliFolder();
});
afterAll(() => folder.close());

describe('importing and exporting', () => {
  it('reports every fault, then imports the mended file, then changes nothing', async () => {
    const faulty = folder.file('faulty.csv', [
      header,
      home(1),
      home(2, 'Slot'),
      home(3, 'Skæv bolig', 'gratis'),
      home(1),
    ]);
    const ran = await folder.asMette(['import', 'units', faulty]);
    expect(ran.code).toBe(3);
    const report = ran.json<{ problems: readonly { readonly message: string }[] }>();
    expect(report).toMatchObject({
      rows: 4,
      accepted: 1,
      applied: false,
      problems: [
        { row: 3, column: 'Boligtype', value: 'Slot', code: 'unknown-type' },
        { row: 4, column: 'Husleje', value: 'gratis', code: 'not-money' },
        { row: 5, column: 'Lejemålsnr.', value: '1', code: 'duplicate-in-file' },
      ],
    });
    for (const { message } of report.problems) expect(message).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(ran.said).toContain('3 fejl i filen');

    const mended = folder.file('homes.csv', [header, home(1), home(2), home(3)]);
    expect((await folder.asMette(['import', 'units', mended, '--dry-run'])).json()).toMatchObject({
      accepted: 3,
      created: 3,
      applied: false,
    });
    expect((await folder.asMette(['import', 'units', mended])).json()).toMatchObject({
      rows: 3,
      accepted: 3,
      applied: true,
      created: 3,
      problems: [],
    });
    expect((await folder.asMette(['import', 'units', mended])).json()).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 3,
      applied: true,
    });
  });

  it('maps columns by hand, and refuses what is no table', async () => {
    const strange = folder.file('strange.csv', [
      'Ejer;Sted;Løbenr.;Hvor;Hvad;Pris',
      'Åkanden;Skovhusene;4;Skovhusene 4, 2610 Rødovre;SKAEV;2875',
    ]);
    const map = {
      Ejer: 'association',
      Sted: 'estate',
      'Løbenr.': 'tenancyNumber',
      Hvor: 'address',
      Hvad: 'type',
      Pris: 'rent',
    };
    writeFileSync(path.join(folder.root, 'map.json'), JSON.stringify(map));
    expect(
      (
        await folder.asMette(['import', 'units', strange, '--map', path.join(folder.root, 'map.json'), '--header', '1'])
      ).json(),
    ).toMatchObject({ created: 1, applied: true });
    writeFileSync(path.join(folder.root, 'map.json'), JSON.stringify({ Ejer: 'cpr' }));
    expect((await folder.asMette(['import', 'units', strange, '--map', path.join(folder.root, 'map.json')])).code).toBe(
      2,
    );

    const missing = await folder.asMette(['import', 'units', path.join(folder.root, 'mangler.csv')]);
    expect([missing.code, missing.json()]).toEqual([3, refusal('file-unreadable', 'file')]);
    const broken = folder.file('broken.xlsx', ['PK\u0003\u0004 ikke en zip']);
    const refused = await folder.asMette(['import', 'units', broken]);
    expect([refused.code, refused.json()]).toEqual([3, refusal('file-refused', 'file')]);
  });

  it('imports tenancies once the recovery key is confirmed', async () => {
    const lived = folder.file('tenancies.csv', tenancies);
    const mended = folder.file(
      'mended.csv',
      tenancies.map((line) => line.replace('=HYPERLINK', 'Ünal')),
    );
    const early = await folder.asMette(['import', 'tenancies', mended]);
    expect([early.code, early.json()]).toEqual([4, refusal('recovery-not-confirmed')]);
    const wrong = await folder.asMette(
      ['recovery', 'confirm'],
      `2 ${folder.recoveryKey[1]}\n7 ${folder.recoveryKey[0]}\n`,
    );
    expect([wrong.code, wrong.json()]).toEqual([6, refusal('wrong-recovery-key', 'groups.7')]);
    expect((await folder.asMette(['recovery', 'confirm'], 'kunen')).code).toBe(2);
    const typed = [`2 ${folder.recoveryKey[1]?.toLowerCase()}`, `7: ${folder.recoveryKey[6]}`].join('\n');
    expect((await folder.asMette(['recovery', 'confirm'], typed)).json()).toEqual({ confirmed: true });
    expect((await folder.asMette(['import', 'tenancies', lived])).json()).toMatchObject({
      rows: 2,
      accepted: 1,
      applied: false,
      problems: [{ row: 3, column: 'Lejer', code: 'not-a-name' }],
    });
    expect((await folder.asMette(['import', 'tenancies', mended])).json()).toMatchObject({ created: 2, applied: true });
    expect((await folder.asMette(['import', 'tenancies', mended])).json()).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 2,
    });
  });

  it('imports residents and the waiting list as it does homes: all rows or none', async () => {
    const wrong = folder.file('borgere.csv', ['Navn;CPR-nr.', 'Åse Æblø;320170-1234']);
    expect((await folder.asMette(['import', 'residents', wrong])).json()).toMatchObject({
      applied: false,
      problems: [{ row: 2, column: 'CPR-nr.', code: 'not-a-person-number' }],
    });
    const right = folder.file('rettet.csv', ['Navn;CPR-nr.', 'Åse Æblø;610170-1234']);
    expect((await folder.asMette(['import', 'residents', right])).json()).toMatchObject({ created: 1, applied: true });
    const list = folder.file('liste.csv', ['Navn;CPR;Ansøgt;§', 'Åse Æblø;6101701234;01.03.2026;105']);
    expect((await folder.asMette(['import', 'waitlist', list])).json()).toMatchObject({ created: 1, applied: true });
    expect((await folder.asMette(['import', 'waitlist', list])).json()).toMatchObject({ created: 0, unchanged: 1 });
  });

  it('writes the occupancy list beside nothing that is there', async () => {
    const list = (out: string, ...more: string[]) =>
      folder.asMette([
        'export',
        'occupancy',
        '--association',
        'åkanden',
        '--purpose',
        'Kontrol',
        '--recipient',
        'Rikke Fisker',
        '--basis',
        'almenbolig-59',
        ...(more.includes('--format') ? [] : ['--format', path.extname(out).slice(1)]),
        '--out',
        path.join(folder.root, out),
        ...more,
      ]);
    const made = (await list('liste.xlsx')).json<{ sha256: string }>();
    expect(made).toMatchObject({
      file: path.join(folder.root, 'liste.xlsx'),
      format: 'xlsx',
      rows: 4,
      association: 'Åkanden',
      on: '2026-11-23',
      columns: expect.arrayContaining(['address', 'tenantName']),
    });
    const read = await readInChild('liste.xlsx', readFileSync(path.join(folder.root, 'liste.xlsx')));
    expect(read.ok && read.value.rows.length).toBe(5);
    const again = await list('liste.xlsx');
    expect([again.code, again.json()]).toEqual([7, refusal('already-exists', 'out')]);
    expect((await list('liste.xlsx', '--force')).code).toBe(0);
    expect((await list('låst.pdf', '--encrypt')).code).toBe(2);
    const { file, passphrase } = (await list('.', '--format', 'pdf', '--encrypt')).json<
      Record<'file' | 'passphrase', string>
    >();
    const [sealed] = sealedEntries(readFileSync(file));
    expect([path.extname(file), sealed?.name]).toEqual(['.zip', 'belaegningsliste.pdf']);
    expect(sealed && unseal(sealed, passphrase)?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sealed && unseal(sealed, 'en helt anden sætning')).toBeNull();
    expect((await list('liste.json', '--on', '2025-01-01')).json()).toMatchObject({ on: '2025-01-01', rows: 4 });
    expect(JSON.parse(readFileSync(path.join(folder.root, 'liste.json'), 'utf8'))).toMatchObject({
      meta: { association: 'Åkanden', on: '2025-01-01', rows: 4 },
      rows: expect.any(Array),
    });

    const never = await list('x.csv', '--columns', 'address,cpr');
    expect([never.code, never.json()]).toEqual([3, refusal('column-never-leaves', 'columns')]);
    const unknown = await cliHere(
      [
        'export',
        'occupancy',
        '--association',
        'Ukendt',
        '--purpose',
        'K',
        '--recipient',
        'R',
        '--basis',
        'consent',
        '--format',
        'csv',
        '--out',
        path.join(folder.root, 'x.csv'),
        '--user',
        'mette',
        '--json',
      ],
      folder.env,
    );
    expect([unknown.code, unknown.json()]).toEqual([5, refusal('not-found', 'association')]);
    expect((await list('ingen-mappe/x.csv')).code).toBe(13);
    expect(existsSync(path.join(folder.root, 'x.csv'))).toBe(false);
  });
});

describe('looking after the data', () => {
  it('verifies the log and the folder', async () => {
    const verdict = await folder.asMette(['audit', 'verify']);
    expect([verdict.code, verdict.json()]).toEqual([0, { ok: true, entries: expect.any(Number), firstBroken: null }]);
    const checks = (await folder.asMette(['doctor'])).json<{
      ok: boolean;
      checks: readonly { name: string; ok: boolean; sentence: string }[];
    }>();
    expect(checks.ok).toBe(true);
    expect(checks.checks.map(({ name }) => name)).toEqual([
      'folder',
      'open',
      'settings',
      'pages',
      'references',
      'derived',
      'schema',
      'audit',
      'place',
      'disk',
    ]);
    for (const { sentence } of checks.checks) expect(sentence).toMatch(/^[A-ZÆØÅ].*\.$/);
    const outside = await cliHere(['doctor', '--data', folder.data, '--json']);
    expect([outside.code, outside.json()]).toMatchObject([0, { ok: true, checks: [{ name: 'folder', ok: true }] }]);
    expect(outside.said).toContain('Skriv --user NAVN');
  });

  it('says what is wrong with a folder that cannot be used', async () => {
    const empty = await cliHere(['doctor', '--data', path.join(folder.root, 'intet'), '--json']);
    expect([empty.code, empty.json()]).toMatchObject([5, { ok: false, checks: [{ name: 'folder', ok: false }] }]);
    const bytes = readFileSync(path.join(folder.data, 'trygbase.db'));
    writeFileSync(
      path.join(folder.data, 'trygbase.db'),
      Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)]),
    );
    const damaged = await folder.asMette(['doctor']);
    expect([damaged.code, damaged.json()]).toMatchObject([
      10,
      {
        ok: false,
        checks: [
          { name: 'folder', ok: true },
          { name: 'open', ok: false },
        ],
      },
    ]);
    writeFileSync(path.join(folder.data, 'trygbase.db'), bytes);
  });
});
