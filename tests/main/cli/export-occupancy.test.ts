import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultColumns } from '../../../shared/domain/disclosure-profile.ts';
import type { CliFolder } from './cli-folder.ts';
import { header, home, openCliFolder, refusal } from './cli-folder.ts';

const nobody = { cvr: null, lbfNumber: null, contactName: null, contactEmail: null };

let folder: CliFolder;
beforeAll(async () => {
  folder = await openCliFolder();
  const homes = [1, 2, 3, 4].map((number) => home(number));
  expect((await folder.asMette(['import', 'units', folder.file('boliger.csv', [header, ...homes])])).code).toBe(0);
});
afterAll(() => folder.close());

describe('export occupancy', () => {
  const wish = ['--purpose', 'Kontrol', '--recipient', 'Rikke', '--basis', 'almenbolig-59', '--format', 'csv'];
  const list = (...more: string[]) => folder.asMette(['export', 'occupancy', ...more]);
  const made = (name: string): string => {
    const place = path.join(folder.root, name);
    mkdirSync(place, { recursive: true });
    return place;
  };

  const fingerprint = async (): Promise<string> => {
    const [first] = (await folder.asMette(['call', 'associations.list'])).json<{ id: string }[]>();
    const wanted = { associationId: first?.id, on: '2026-11-23', columns: defaultColumns, offset: 0, limit: 1 };
    const looked = await folder.asMette(['call', 'occupancy.preview', JSON.stringify(wanted)]);
    return looked.json<{ comparison: { fingerprint: string } }>().comparison.fingerprint;
  };

  it('writes a period, what changed since, and nothing that must be looked at first', async () => {
    const to = (name: string) => ['--association', 'Åkanden', ...wish, '--out', path.join(folder.root, name)];
    const period = await list(...to('periode.csv'), '--from', '2026-10-01', '--to', '2026-11-23');
    expect(period.json()).toMatchObject({ from: '2026-10-01', to: '2026-11-23', kind: 'period', rows: 4 });
    expect((await list(...to('x.csv'), '--from', '2026-10-01')).code).toBe(2);
    const changes = await list(...to('forskel.csv'), '--changes');
    expect(changes.json()).toMatchObject({ on: '2026-11-23', kind: 'changes', rows: 0 });

    const shielded = [header.replace('Husleje', 'Skærmet'), home(1, 'Skæv bolig', 'ja')];
    expect((await folder.asMette(['import', 'units', folder.file('ny.csv', shielded)])).code).toBe(0);
    const unseen = await list(...to('y.csv'));
    expect([unseen.code, unseen.json()]).toEqual([3, refusal('rule-broken', 'acknowledged')]);
    expect(existsSync(path.join(folder.root, 'y.csv'))).toBe(false);
    expect((await list(...to('forskel2.csv'), '--changes')).json()).toMatchObject({ rows: 0 });
    expect((await list(...to('y.csv'), '--acknowledge', '1')).code).toBe(2);
    expect((await list(...to('y.csv'), '--acknowledge', 'f'.repeat(64))).code).toBe(3);
    const known = ['--acknowledge', await fingerprint()];
    expect((await list(...to('y.csv'), ...known)).json()).toMatchObject({ kind: 'day', rows: 3 });
  });

  it('writes one file for each of several associations, or none', async () => {
    const place = made('flere');
    await folder.asMette(['call', 'associations.create', JSON.stringify({ ...nobody, name: 'Tom forening' })]);
    const several = ['--associations', 'Åkanden; Tom forening', ...wish, '--out', place];
    const refused = await list(...several);
    expect([refused.code, refused.json()]).toEqual([3, refusal('nothing-to-export', 'lists.1')]);
    expect(readdirSync(place)).toEqual([]);
    expect((await list(...several.slice(0, -1), path.join(place, 'en.csv'))).code).toBe(13);
    const one = await list('--associations', 'Åkanden', ...wish, '--out', place);
    expect(one.json()).toMatchObject({ files: [{ association: 'Åkanden', kind: 'day' }] });
    expect(readdirSync(place)).toHaveLength(1);
  });

  it('writes the lists that are due by agreement, and then none', async () => {
    const place = made('aftalt');
    const listed = await folder.asMette(['call', 'associations.list']);
    const associationId = listed.json<{ id: string; name: string }[]>().find(({ name }) => name === 'Åkanden')?.id;
    const agreement = {
      ...{ associationId, version: null, frequency: 'weekly', firstDue: '2026-11-20', changesOnly: true },
      ...{ columns: ['address', 'status'], recipient: 'Udlejning', format: 'csv', purpose: 'Aftalt' },
      ...{ basis: 'assignment-agreement', basisNote: null },
    };
    expect((await folder.asMette(['call', 'agreements.save', JSON.stringify(agreement)])).code).toBe(0);
    const due = await list('--due', '--out', place);
    expect([due.code, due.json()]).toMatchObject([
      0,
      { files: [{ kind: 'changes', meets: '2026-11-20' }], refused: [] },
    ]);
    expect(readdirSync(place)).toHaveLength(1);
    expect((await list('--due', '--out', place)).json()).toEqual({ files: [], refused: [] });
    expect((await list('--due', '--out', path.join(place, 'ingen'))).code).toBe(13);
  });
});
