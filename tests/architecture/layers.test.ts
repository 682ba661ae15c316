import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { inSeededFolder } from './lint-seeded.ts';

/** What each layer must not see, as code that compiles elsewhere. */
const seeds: readonly (readonly [layer: string, what: string, text: string])[] = [
  ['shared', 'the document', 'export const title = document.title;\n'],
  ['shared', 'the process', 'export const here = process.cwd();\n'],
  ['main/engine', 'the document', 'export const title = document.title;\n'],
  ['main/reader', 'the window', 'export const width = window.innerWidth;\n'],
  ['renderer', 'the process', 'export const here = process.cwd();\n'],
  ['renderer', 'a Buffer', 'export const bytes = Buffer.from("x");\n'],
];

describe('the types', () => {
  test.each(seeds)('keep %s from seeing %s', (layer, _what, text) => {
    expect(typeErrors(layer, text)).toMatch(/seeded\.ts.*error TS2(304|580|584|591)/);
  });

  test.each(['shared', 'main/engine', 'renderer'])('pass over %s when nothing is wrong', (layer) => {
    expect(typeErrors(layer, 'export const one = [1].toSorted();\n')).toBe('');
  });

  test('do not let an enum in, which Node could not strip', () => {
    expect(typeErrors('shared', 'export enum Kind { One }\n')).toContain('TS1294');
  });
});

function typeErrors(layer: string, text: string): string {
  return inSeededFolder({ [`${layer}/seeded.ts`]: text }, (folder) => {
    for (const file of ['tsconfig.json', `${layer}/tsconfig.json`]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      copyFileSync(inRoot(file), path.join(folder, file));
    }
    symlinkSync(inRoot('node_modules'), path.join(folder, 'node_modules'), 'junction');
    const tsc = inRoot('node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', layer], { cwd: folder, encoding: 'utf8' }).stdout;
  });
}
