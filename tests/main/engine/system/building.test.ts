import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../../main/engine/engine.ts';
import { createEngine } from '../../../../main/engine/engine.ts';
import { FIRST, fixedClock, TODAY } from '../../../helpers/engine.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const own = { municipality: 'Lindeby Kommune', userName: FIRST.name, login: FIRST.login, password: FIRST.password };
const aside = 'setup-0199b2f0-0000-7000-8000-000000000001';
const engineAt = (folder: string): Engine => createEngine({ folder, clock: fixedClock(TODAY) });
const files = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('trygbase.db-'));

async function codeOf(answer: ReturnType<Engine['handle']>): Promise<string> {
  const result = await answer;
  return result.ok ? 'done' : result.error.code;
}
const unlock = (engine: Engine) =>
  codeOf(engine.handle({ operation: 'session.unlock', input: { login: own.login, password: own.password } }));
const create = (engine: Engine) => codeOf(engine.handle({ operation: 'setup.create', input: own }));

describe('setting up', () => {
  it('leaves the database and the key file, and nothing of how they were made', async () => {
    const folder = path.join(temporaryFolder(), 'data');
    const engine = engineAt(folder);
    expect(await create(engine)).toBe('done');
    expect(files(folder).toSorted()).toEqual(['keys.json', 'trygbase.db']);
    await engine.lock('closing');
    expect(readdirSync(folder).toSorted()).toEqual(['keys.json', 'trygbase.db']);
  });

  it('that was cut off before the folder was whole is simply done again', async () => {
    const folder = path.join(temporaryFolder(), 'data');
    mkdirSync(path.join(folder, aside), { recursive: true });
    writeFileSync(path.join(folder, aside, 'trygbase.db'), 'half');
    const engine = engineAt(folder);
    expect(engine.state().state).toBe('empty');
    expect(await create(engine)).toBe('done');
    expect(existsSync(path.join(folder, aside))).toBe(false);
    await engine.lock('closing');
  });

  it('that was cut off between the two files is finished by the next start', async () => {
    const folder = path.join(temporaryFolder(), 'data');
    const engine = engineAt(folder);
    await create(engine);
    await engine.lock('closing');
    mkdirSync(path.join(folder, aside));
    renameSync(path.join(folder, 'keys.json'), path.join(folder, aside, 'keys.json'));
    const next = engineAt(folder);
    expect(next.state().state).toBe('locked');
    expect(await unlock(next)).toBe('done');
    expect(existsSync(path.join(folder, aside))).toBe(false);
    await next.lock('closing');
  });

  it('takes no key file that belongs to another database', async () => {
    const [folder, other] = [path.join(temporaryFolder(), 'data'), path.join(temporaryFolder(), 'data')];
    for (const place of [folder, other]) {
      const engine = engineAt(place);
      await create(engine);
      await engine.lock('closing');
    }
    const database = readFileSync(path.join(folder, 'trygbase.db'));
    mkdirSync(path.join(folder, aside));
    renameSync(path.join(other, 'keys.json'), path.join(folder, aside, 'keys.json'));
    renameSync(path.join(folder, 'keys.json'), path.join(folder, 'kept.json'));
    expect(engineAt(folder).state().state).toBe('broken');
    expect(await create(engineAt(folder))).toBe('already-set-up');
    expect(existsSync(path.join(folder, aside, 'keys.json'))).toBe(true);
    expect(readFileSync(path.join(folder, 'trygbase.db'))).toEqual(database);
  });

  it('that is killed at any moment leaves an empty folder or a whole one', async () => {
    const states: string[] = [];
    for (let kill = 0; kill < Number(process.env['TRYGBASE_SETUP_KILLS'] ?? 5); kill += 1) {
      const folder = path.join(temporaryFolder(), 'data');
      await killedSetUp(folder, 40 * kill);
      const engine = engineAt(folder);
      const { state } = engine.state();
      states.push(state);
      expect(await (state === 'empty' ? create(engine) : unlock(engine)), `kill ${kill}, ${state}`).toBe('done');
      await engine.lock('closing');
    }
    expect(states.filter((state) => state !== 'empty' && state !== 'locked')).toEqual([]);
  });
});

/** Kills a process so many milliseconds after the first file of the new folder is seen. */
async function killedSetUp(folder: string, after: number): Promise<void> {
  const script = `import { createEngine } from ${JSON.stringify(path.resolve('main/engine/engine.ts'))};
    import { systemClock } from ${JSON.stringify(path.resolve('main/engine/clock.ts'))};
    await createEngine({ folder: ${JSON.stringify(folder)}, clock: systemClock() }).call('setup.create', ${JSON.stringify(own)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!existsSync(folder) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill('SIGKILL');
  await ended;
}
