import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInChild } from '../../../main/reader/client.ts';
import type { CliFolder } from './cli-folder.ts';
import { header, home, openCliFolder } from './cli-folder.ts';

let folder: CliFolder;
beforeAll(async () => {
  folder = await openCliFolder();
});
afterAll(() => folder.close());

describe('importing again by the command line', () => {
  it('leaves a marked copy of a faulty file where it is told, and over no other file', async () => {
    const faulty = folder.file('faulty.csv', [header, home(1), home(2, 'Slot')]);
    const copy = path.join(path.dirname(faulty), 'marked.xlsx');
    const ran = await folder.asMette(['import', 'units', faulty, '--faults', copy]);
    expect(ran.code).toBe(3);
    expect(ran.said).toContain('marked.xlsx');
    const read = await readInChild('marked.xlsx', readFileSync(copy));
    expect(read.ok && read.value.rows.map(({ cells }) => cells.at(-1))).toEqual([
      'Fejl i linjen',
      expect.anything(),
      expect.stringMatching(/^Boligtype: /),
    ]);
    expect((await folder.asMette(['import', 'units', faulty, '--faults', copy])).json()).toMatchObject({
      error: { code: 'already-exists' },
    });
    expect((await folder.asMette(['import', 'units', faulty, '--faults', copy, '--force'])).code).toBe(3);
    expect(existsSync(`${copy}.1`)).toBe(false);
  });

  it('asks about a home under another number, and takes the answer', async () => {
    const homes = folder.file('homes.csv', [header, home(1), home(3)]);
    expect((await folder.asMette(['import', 'units', homes])).json()).toMatchObject({ created: 2, applied: true });
    const renumbered = folder.file('renumbered.csv', [header, home(1).replace(/(^|;)1;/, '$1901;'), home(3)]);
    const asked = await folder.asMette(['import', 'units', renumbered]);
    expect(asked.code).toBe(3);
    expect(asked.json()).toMatchObject({
      undecided: 1,
      applied: false,
      alike: [{ row: 2, line: null, decided: null }],
    });
    expect((await folder.asMette(['import', 'units', renumbered, '--alike', 'perhaps'])).code).toBe(2);
    expect((await folder.asMette(['import', 'units', renumbered, '--alike', 'same'])).json()).toMatchObject({
      created: 0,
      changed: 1,
      applied: true,
    });
  });

  it('says that columns are remembered, unless a map is given', async () => {
    const homes = folder.file('again.csv', [header, home(3)]);
    expect((await folder.asMette(['import', 'units', homes, '--dry-run'])).said).toContain('husket fra');
    const map = folder.file('map.json', ['{"Husleje": "rent"}']);
    expect((await folder.asMette(['import', 'units', homes, '--dry-run', '--map', map])).said).not.toContain('husket');
  });
});
