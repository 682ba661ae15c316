import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The weights that a list is set in. */
export type Weight = 400 | 600;

/** The parts that the typeface comes in, what Danes write first: the next is opened for a sign that the others lack. */
export const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;
export type Subset = (typeof subsets)[number];

const weights: readonly Weight[] = [400, 600];
const nameOf = (weight: Weight, subset: Subset) => `inter-${subset}-${weight}-normal.woff`;

/** All that a list may need; the build lays them beside the engine. */
export const fontFiles: readonly string[] = subsets.flatMap((subset) =>
  weights.map((weight) => nameOf(weight, subset)),
);

const opened = new Map<string, Uint8Array>();

/** The bytes of one part of Inter. The build lays the files beside the bundle; in the repository they lie in their package. */
export function fontBytes(weight: Weight, subset: Subset): Uint8Array {
  const name = nameOf(weight, subset);
  const known = opened.get(name);
  if (known) return known;
  const bytes = readFileSync(placeOf(name));
  opened.set(name, bytes);
  return bytes;
}

function placeOf(name: string): string | URL {
  const beside = new URL(`fonts/${name}`, import.meta.url);
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(`@fontsource/inter/files/${name}`);
}
