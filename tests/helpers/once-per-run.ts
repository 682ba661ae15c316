import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../../scripts/lib/paths.mjs';
import { makeSetUp } from './engine.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tryg-tests-'));

/** What every test file takes from, made once; the processes of the tests find it in the environment. */
export async function setup(): Promise<void> {
  const derived = path.join(folder, 'derived');
  mkdirSync(derived);
  process.env['TRYGBASE_TEST_DERIVED'] = derived;
  // a program that a test starts need not strip and compile all files again; a file that was changed is
  process.env['NODE_COMPILE_CACHE'] ??= cacheFolder('compiled');
  await makeSetUp(path.join(folder, 'set-up'));
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
