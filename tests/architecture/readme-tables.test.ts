import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot, readJson } from '../../scripts/lib/paths.mjs';
import { errorCodes, exitCodeOf } from '../../shared/errors.ts';

/** Exit codes that no refusal has: done, a wrong command line, a refused start of the package. */
const OTHER_EXITS = [0, 2, 15];

const readme = readFileSync(inRoot('README.md'), 'utf8');

describe('the README', () => {
  const { dependencies, devDependencies, optionalDependencies } = readJson(inRoot('package.json')) as Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies',
    Readonly<Record<string, string>>
  >;

  test('says why, of everything that ships', () => {
    expect(packagesIn('What ships').map(({ name }) => name)).toEqual(Object.keys(dependencies).toSorted());
  });

  test('says why, of everything that we develop with', () => {
    const wanted = Object.keys({ ...devDependencies, ...optionalDependencies });
    const named = packagesIn('What we develop with').map(({ name }) => name);
    expect(named.toSorted()).toEqual(wanted.toSorted());
  });

  test('names the licence that each package has', () => {
    const all = [...packagesIn('What ships'), ...packagesIn('What we develop with')];
    const wrong = all.flatMap(({ name, licence }) => {
      const manifest = inRoot('node_modules', name, 'package.json');
      // a package for another platform is not here; one names its licence in a file only
      const installed = existsSync(manifest) ? (readJson(manifest) as { license?: string }).license : undefined;
      return installed === undefined || installed === licence ? [] : [`${name}: ${installed}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has every exit code, and no other', () => {
    const listed = [...readme.matchAll(/^\| (\d+) \| /gm)].map((match) => Number(match[1]));
    const given = new Set([...errorCodes.map(exitCodeOf), ...OTHER_EXITS]);
    expect(listed).toEqual([...given].toSorted((a, b) => a - b));
  });

  test('says what becomes of each library that the customer named', () => {
    const paragraph = readme.split('\n').find((line) => line.startsWith('The customer named')) ?? '';
    for (const name of ['electron', 'react', 'electron-store', 'better-sqlite3', 'date-fns', 'vitest', 'spectron'])
      expect(paragraph).toContain(name);
  });
});

/** The rows of the table below a heading: the names in their first cell, the licence in their third. */
function packagesIn(heading: string): readonly { readonly name: string; readonly licence: string }[] {
  const [, rest = ''] = readme.split(`### ${heading}\n`);
  const [section = ''] = rest.split(/^#/m);
  return [...section.matchAll(/^\| (`.+?) \| .+? \| (.+?) \|/gm)].flatMap(([, names = '', licence = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map((match) => ({ name: match[1] ?? '', licence })),
  );
}
