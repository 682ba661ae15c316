import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The self-test never touches the data of the computer it runs on: it gets a folder that is removed after it. */
export function makeScratchFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'tryg-base-self-test-'));
}
