import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = join(import.meta.dirname, '../../../renderer');
const tokens = read(join(RENDERER, 'styles/tokens.css'));

const GROUNDS = ['paper', 'surface', 'raised', 'overlay', 'hover', 'mute-soft', 'accent-soft'];
const SOFT = ['bad', 'warn', 'ok', 'info', 'accent'];

type Pair = readonly [ink: string, ground: string];

const text: readonly Pair[] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'bad', 'warn', 'ok', 'info'].flatMap((ink) =>
    GROUNDS.map((ground): Pair => [ink, ground]),
  ),
  ...SOFT.flatMap((tone): Pair[] => [
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
    ['ink-2', `${tone}-soft`],
  ]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['bad-ink', 'bad'],
  ['bad-ink', 'bad-strong'],
  ['paper', 'ink'],
];

const edges: readonly Pair[] = ['paper', 'surface', 'raised', 'overlay'].flatMap((ground): Pair[] => [
  ['line-field', ground],
  ['focus', ground],
  ['accent', ground],
]);

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  it('let every word be read on every ground it stands on', () => {
    expect(text.filter(([ink, ground]) => contrast(colour(ink, theme), colour(ground, theme)) < 4.5)).toEqual([]);
  });

  it('let the edges of fields and the focus ring be seen', () => {
    expect(edges.filter(([edge, ground]) => contrast(colour(edge, theme), colour(ground, theme)) < 3)).toEqual([]);
  });
});

describe('the style sheets', () => {
  const sheets = filesBelow(RENDERER, '.css');
  const components = filesBelow(RENDERER, '.tsx');

  it('name colours in the tokens alone', () => {
    const literal = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/i;
    const others = sheets.filter((path) => !path.endsWith('tokens.css'));
    expect(others.filter((path) => literal.test(read(path)))).toEqual([]);
  });

  it('change nothing but colours in the dark, which only the tokens know of', () => {
    const ofDark = [...tokens.matchAll(/:root\[data-theme="dark"\] \{([^}]*)\}/g)].flatMap(([, body]) =>
      [...(body ?? '').matchAll(/([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const),
    );
    const isColour = (name: string, value: string) => name === 'color-scheme' || /#|rgb|transparent/.test(value);
    expect(ofDark.length).toBeGreaterThan(30);
    expect(ofDark.filter(([name, value]) => !isColour(name, value))).toEqual([]);
    const asking = sheets.filter((path) => /data-theme|prefers-color-scheme/.test(read(path)));
    expect(asking.map((path) => basename(path))).toEqual(['tokens.css']);
  });

  it('use only tokens that exist', () => {
    const known = sheets.flatMap((path) => [...read(path).matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name));
    const used = sheets.flatMap((path) => [...read(path).matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name));
    const byLibrary = '--trigger-width';
    expect([...new Set(used)].filter((token) => !known.includes(token) && token !== byLibrary)).toEqual([]);
  });

  it('are all loaded by a sheet or a component', () => {
    const loaders = [...sheets, ...components, ...filesBelow(RENDERER, '.ts')].map(read).join('\n');
    expect(sheets.filter((path) => !loaders.includes(`/${basename(path)}`))).toEqual([]);
  });

  it('have a rule for every class that a component writes as a word', () => {
    const rules = sheets.map(read).join('\n');
    const written = components
      .flatMap((path) => [...read(path).matchAll(/className="([^"]+)"/g)])
      .flatMap(([, names]) => (names ?? '').split(' '));
    expect([...new Set(written)].filter((name) => !rules.includes(`.${name}`))).toEqual([]);
  });
});

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function colour(token: string, theme: 'light' | 'dark'): string {
  const dark = tokens.indexOf(':root[data-theme="dark"] {');
  const block = theme === 'light' ? tokens.slice(0, dark) : tokens.slice(dark);
  const value = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(block)?.[1];
  if (!value) throw new Error(`no colour --${token}`);
  return value;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
