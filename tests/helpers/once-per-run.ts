import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../../scripts/lib/paths.mjs';
import { makeSetUp } from './engine.ts';

const IN_MEMORY = '/dev/shm';
const ROOM = 4 * 1024 ** 3;
const folder = mkdtempSync(path.join(hasRoomInMemory() ? IN_MEMORY : tmpdir(), `tryg-tests-${process.pid}-`));

/** What every test file takes from, made once; the processes of the tests find it in the environment. */
export async function setup(): Promise<void> {
  const [derived, temporary] = [path.join(folder, 'derived'), path.join(folder, 'temporary')];
  for (const made of [derived, temporary]) mkdirSync(made);
  process.env['TRYGBASE_TEST_DERIVED'] = derived;
  // thousands of transactions are saved durably: no test cuts the power, so none has to wait for a disk to turn
  process.env['TMPDIR'] = temporary;
  // a program that a test starts need not strip and compile all files again; a file that was changed is
  process.env['NODE_COMPILE_CACHE'] ??= cacheFolder('compiled');
  await makeSetUp(path.join(folder, 'set-up'));
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** After runs that were killed have been swept up: nobody else would take them out of the memory. */
function hasRoomInMemory(): boolean {
  try {
    for (const name of readdirSync(IN_MEMORY)) {
      const owner = /^tryg-tests-(\d+)-/.exec(name)?.[1];
      if (owner && !isRunning(Number(owner))) rmSync(path.join(IN_MEMORY, name), { recursive: true, force: true });
    }
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize > ROOM;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
