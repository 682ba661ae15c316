import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../main/engine/clock.ts';
import { createEngine } from '../../../main/engine/engine.ts';
import type { CliFolder } from './cli-folder.ts';
import { header, home, openCliFolder, password, refusal } from './cli-folder.ts';
import { cli, cliHere } from './run-cli.ts';

let folder: CliFolder;
beforeAll(async () => {
  folder = await openCliFolder();
});
afterAll(() => folder.close());

describe('making a data folder', () => {
  it('prints the recovery key once, and never makes a folder twice', async () => {
    expect(folder.recoveryKey).toHaveLength(8);
    const again = await cli(['init', '--data', folder.data, '--admin', 'mette', '--json'], {
      TRYGBASE_PASSWORD: password,
    });
    expect([again.code, again.json()]).toEqual([7, refusal('already-set-up')]);
    expect(again.said.trim().split('\n')).toHaveLength(1);
  });

  it('takes the password from standard input, and asks nobody where nobody is', async () => {
    const weak = await cli(
      ['init', '--data', path.join(folder.root, 'weak'), '--admin', 'mette', '--json'],
      {},
      'kort\n',
    );
    expect([weak.code, weak.json()]).toEqual([3, refusal('weak-password', 'password')]);
    const silent = await cli(['init', '--data', path.join(folder.root, 'weak'), '--admin', 'mette', '--json']);
    expect([silent.code, silent.json()]).toEqual([2, refusal('usage')]);
    expect(existsSync(path.join(folder.root, 'weak'))).toBe(false);
  });
});

describe('calling the command line wrongly', () => {
  it.each([
    [[], 2],
    [['fly'], 2],
    [['demo', '--data', 'mappe', '--scale', 'xl'], 2],
    [['doctor', '--vind'], 2],
    [['call'], 2],
    [['call', 'units.flyv'], 2],
    [['import', 'units', 'a', 'b'], 2],
    [['doctor'], 2],
    [['call', 'units.list', '{'], 2],
    [['init', '--data'], 2],
    [['demo', '--data', 'mappe', '--today', '31.12.2026'], 2],
    [['--help'], 0],
  ] as const)('answers %j with %i', async (args, code) => {
    const ran = await cliHere(args);
    expect(ran.code).toBe(code);
    expect(ran.out === '').toBe(args.length > 0 && code !== 0);
  });

  it.each([['fly'], ['--help']])('ends the process of %s with the same code, and the same words', async (word) => {
    expect({ ...(await cli([word])), json: null }).toEqual({ ...(await cliHere([word])), json: null });
  });

  it('speaks English when asked', async () => {
    const ran = await cliHere(['call', 'app.status', '--lang', 'en']);
    expect([ran.code, ran.said]).toEqual([2, 'Say where the data are: --data DIR or TRYGBASE_DATA.\n']);
  });
});

describe('operations', () => {
  it('lists every operation with its roles and both schemas', async () => {
    const list = (await cliHere(['operations', '--json'])).json<readonly Record<string, unknown>[]>();

    expect(list.find(({ name }) => name === 'tenancies.end')).toMatchObject({
      kind: 'command',
      roles: ['caseworker', 'housing-worker', 'leader'],
      input: { type: 'object', required: ['id', 'version', 'to'], additionalProperties: false },
      output: { type: 'object' },
    });
    expect(list.find(({ name }) => name === 'occupancy.export')).toMatchObject({
      output: { properties: { bytes: { contentEncoding: 'base64' } } },
    });
    expect(list.length).toBeGreaterThan(40);
  });

  it('calls one by name, with input from an argument or standard input', async () => {
    const asMette = (args: readonly string[], input = '') =>
      cli([...args, '--user', 'mette', '--json'], folder.env, input);
    const status = await asMette(['call', 'app.status']);
    expect(status.json()).toMatchObject({ state: 'locked', today: '2026-11-23' });
    const searched = await asMette(['call', 'search.find', '-'], '{"text":"intet"}');
    expect([searched.code, searched.json()]).toEqual([0, { units: [], estates: [], associations: [], residents: [] }]);
    const wrong = await asMette(['call', 'search.find', '{"tekst":"intet"}']);
    expect([wrong.code, wrong.json()]).toEqual([3, refusal('bad-input', 'text')]);
  });

  it('says who is not let in, and why', async () => {
    const stranger = await cli(['call', 'units.get', '{}', '--user', 'mette', '--json'], {
      ...folder.env,
      TRYGBASE_PASSWORD: 'en anden adgangskode',
    });
    expect([stranger.code, stranger.json()]).toEqual([6, refusal('wrong-login')]);
    const nowhere = await cliHere(['call', 'units.get', '{}', '--user', 'mette', '--json'], {
      ...folder.env,
      TRYGBASE_DATA: path.join(folder.root, 'intet'),
    });
    expect([nowhere.code, nowhere.json()]).toEqual([5, refusal('not-set-up')]);
    const reader = { name: 'Peter Juhl', login: 'peter', roles: ['reader'], password: 'skoven er grøn om foråret' };
    expect((await folder.asMette(['call', 'users.create', JSON.stringify(reader)])).code).toBe(0);
    const file1 = folder.file('reader.csv', [header, home(1)]);
    const ran = await cliHere(['import', 'units', file1, '--user', 'peter', '--json'], {
      ...folder.env,
      TRYGBASE_PASSWORD: reader.password,
    });
    expect([ran.code, ran.json()]).toEqual([4, refusal('no-permission')]);
  });

  it('finds the data in use by somebody else', async () => {
    const engine = createEngine({ folder: folder.data, clock: systemClock('2026-11-23') });
    const unlocked = await engine.call('session.unlock', { login: 'mette', password });
    expect(unlocked.ok).toBe(true);
    const ran = await folder.asMette(['call', 'search.find', '{"text":"x"}']);
    await engine.lock('closing');
    expect([ran.code, ran.json()]).toEqual([8, refusal('data-in-use')]);
  });
});
