import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { inRoot } from '../../scripts/lib/paths.mjs';

/** Reads nothing but its own code: that must lie where the reader may read. */
const PLACE = inRoot('node_modules/.cache');

/** The reader bundled as it ships, for a test that starts it a hundred times: no types to strip, one file to load. */
export async function buildReader(): Promise<{ readonly program: string; readonly remove: () => void }> {
  mkdirSync(PLACE, { recursive: true });
  const folder = mkdtempSync(path.join(PLACE, 'reader-'));
  await build({
    configFile: false,
    root: inRoot('.'),
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'main/reader/process.ts',
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'reader.mjs' } },
    },
  });
  return { program: path.join(folder, 'reader.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
