import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mjs';

const filesBelow = (folder: string, ending: RegExp) =>
  readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file));
const read = (file: string) => readFileSync(inRoot(file), 'utf8');

const code = [...filesBelow('renderer', /\.(tsx?|html)$/), ...filesBelow('main/shell', /\.ts$/)].map(read).join('\n');

/** By its whole name, or as the end of a name that is put together: `badge tone-${tone}`. */
function isUsed(name: string): boolean {
  const starts = [...name.matchAll(/-/g)].map((dash) => name.slice(0, dash.index + 1));
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) || starts.some((start) => code.includes(`${start}\${`));
}

test('every class that has a style is worn by something', () => {
  const unused = filesBelow('renderer', /\.css$/).flatMap((file) => {
    const names = [...read(file).matchAll(/\.([a-z][a-z0-9-]*)/g)].map((match) => match[1] ?? '');
    return [...new Set(names)].filter((name) => !isUsed(name)).map((name) => `${file}: .${name}`);
  });
  expect(unused).toEqual([]);
});
