import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths.mjs';

export interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

/**
 * Lints files that exist only for this test, in a folder of their own, with the project's own settings: a copy, because
 * the rules that follow imports and types look at the tree that the settings lie in.
 */
export function lintSeeded(files: Readonly<Record<string, string>>): readonly Finding[] {
  const settings = { 'biome.json': readFileSync(inRoot('scripts/biome.json'), 'utf8') };
  return inSeededFolder({ ...files, ...settings }, (folder) => {
    const biome = inRoot('node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { category: string; message: string; location: { path: string } }[];
    };
    return diagnostics.map(({ category, message, location }) => ({ file: location.path, rule: category, message }));
  });
}

export function inSeededFolder<T>(files: Readonly<Record<string, string>>, look: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'tryg-base-seeded-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
