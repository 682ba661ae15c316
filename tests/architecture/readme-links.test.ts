import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inRoot, ROOT } from '../../scripts/lib/paths.mjs';

const MADE = new Set(['node_modules', 'out', 'dist', 'test-results', '.git', '.cache']);
/** Layers, each with a page that says what lives there and how to add one. */
const LAYERS = [
  'shared',
  'shared/contract',
  'shared/domain',
  'shared/text',
  'main/shell',
  'main/engine',
  'main/engine/db',
  'main/reader',
  'main/cli',
  'renderer',
  'renderer/components',
  'renderer/features',
  'renderer/lib',
  'scripts',
  'tests',
];

const files = filesBelow('');
const pages = files.filter((file) => file.endsWith('.md'));
const names = new Set(files.map((file) => path.posix.basename(file)));

describe('the pages', () => {
  test.each(pages)('%s links to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(inRoot(path.dirname(page), link)))).toEqual([]);
  });

  test.each(LAYERS)('of %s is there, and under 30 lines', (layer) => {
    expect(read(`${layer}/README.md`).trimEnd().split('\n').length).toBeLessThan(30);
  });

  test.each(LAYERS)('of %s names files that are there', (layer) => {
    const named = [...read(`${layer}/README.md`).matchAll(/`([\w./-]+\.(?:tsx?|mjs|sql))`/g)];
    expect(named.map((match) => path.posix.basename(match[1] ?? '')).filter((name) => !names.has(name))).toEqual([]);
  });
});

test('no comment sends its reader to a page that is not here', () => {
  const sources = files.filter((file) => /\.(tsx?|mjs|css|sql)$/.test(file) && !file.startsWith('tests/'));
  const gone = sources.flatMap((file) => {
    const named = [...read(file).matchAll(/[\w./-]+\.md\b/g)].map((match) => path.posix.basename(match[0]));
    return named.filter((name) => !names.has(name)).map((name) => `${file}: ${name}`);
  });
  expect(gone).toEqual([]);
});

function read(file: string): string {
  return readFileSync(inRoot(file), 'utf8');
}

/** Every file of the checkout, as a path with `/`. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = path.posix.join(folder, entry.name);
    if (!entry.isDirectory()) return [inside];
    return MADE.has(entry.name) || entry.name.startsWith('dist-') ? [] : filesBelow(inside);
  });
}
