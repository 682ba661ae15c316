import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Everything that a run of the benchmark writes lies in here, and goes with it. */
export interface Scratch {
  /** A path that is not taken yet. */
  readonly place: (name: string) => string;
  readonly remove: () => void;
}

export function makeScratch(): Scratch {
  const root = mkdtempSync(path.join(tmpdir(), 'tryg-base-bench-'));
  // whoever runs Electron here must find its own folder inside
  chmodSync(root, 0o711);
  let count = 0;
  return {
    place: (name) => {
      count += 1;
      return path.join(root, `${count}-${name}`);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
