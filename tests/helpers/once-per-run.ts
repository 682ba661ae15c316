import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeSetUp } from './engine.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tryg-tests-'));

/** What every test file takes from, made once; the processes of the tests find it in the environment. */
export async function setup(): Promise<void> {
  const derived = path.join(folder, 'derived');
  mkdirSync(derived);
  process.env['TRYGBASE_TEST_DERIVED'] = derived;
  await makeSetUp(path.join(folder, 'set-up'));
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
