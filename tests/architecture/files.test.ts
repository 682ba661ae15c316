import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inRoot, ROOT } from '../../scripts/lib/paths.mjs';

const SOURCE = /\.(ts|tsx|mjs|css|sql|html)$/;
const MADE = new Set(['node_modules', 'out', 'dist', 'test-results', '.git', '.cache']);
/** Written by scripts from what others publish: their length is not ours to choose. */
const GENERATED = ['main/engine/db/schema.sql', 'main/engine/data/'];

const sources = filesBelow(ROOT).filter(
  (file) => SOURCE.test(file) && !GENERATED.some((start) => file.startsWith(start)),
);
const lengths = sources.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }));
const product = lengths.filter(({ file }) => /^(main|renderer|shared)\//.test(file)).map(({ lines }) => lines);

describe('the files', () => {
  test('are none of them longer than 300 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  test('are short as a rule: half of them under 80 lines, nine in ten under 200', () => {
    expect(share(product, 80)).toBeGreaterThan(0.5);
    expect(share(product, 200)).toBeGreaterThan(0.9);
  });

  test('name no folder of the machine that they were written on', () => {
    const machine = /["'`(= ](\/(work|root|home|Users)\/|[A-Z]:\\Users\\)/;
    const shipped = sources.filter((file) => !file.startsWith('tests/'));
    expect(shipped.filter((file) => machine.test(read(file)))).toEqual([]);
  });
});

describe('the lock file', () => {
  test('names no host, so that every registry will do', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":/);
  });

  test('brings no script that could run: npm is told to run none, and but one development tool asks for it', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const wanting = Object.entries(packages).filter(([, entry]) => entry.hasInstallScript === true);
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    expect(wanting.map(([folder]) => folder.replace(/^.*node_modules\//, ''))).toEqual(['electron-winstaller']);
  });
});

function share(list: readonly number[], limit: number): number {
  return list.filter((length) => length < limit).length / list.length;
}

function read(file: string): string {
  return readFileSync(inRoot(file), 'utf8');
}

/** Paths from the checkout, with `/` on every system. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return MADE.has(entry.name) || entry.name.startsWith('dist-') ? [] : filesBelow(full);
    return [path.relative(ROOT, full).split(path.sep).join('/')];
  });
}
