import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measures } from '../../main/engine/measures/measures.ts';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { readRequirements } from '../../scripts/lib/requirements.mjs';

/** Rows of the policies that this product is built for, by hand: those of its core, and those that stand beside. */
const CORE = `R3 R8 R19 R21 R23 R24 R27 R29 R30 R31 R35 R38 R41 R43 R44 R46 R50 R51 R52 R53 R55 R56 R57 R58 R59 R60 R79
  E2 E3 E5 E7 E15 E17 E20 E22 E25 E29 E31 E33 E34 E36 E37 E50 E52`.split(/\s+/);
const BESIDE = 'R4 R25 R39 R81 E4 E6 E16 E27 R1 R6 R9 R10 R12 R18 R32 R37 R45 E12 E14 E21 E28 E41'.split(/\s+/);

const { rows, faults } = readRequirements(readFileSync(inRoot('tests/requirements.md'), 'utf8'));

test('every row says id, screen, test file and name, and measure', () => {
  expect(faults).toEqual([]);
});

test('every promise of what is built has its row, and none has two', () => {
  const ids = rows.map(({ id }) => id);
  expect([...CORE, ...BESIDE].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every named test stands in its file by that name', () => {
  const gone = rows.flatMap(({ id, tests }) =>
    tests
      .filter(({ file, name }) => !existsSync(inRoot('tests', file)) || !sourceOf(file).includes(name))
      .map(({ file, name }) => `${id}: ${file}: ${name}`),
  );
  expect(gone).toEqual([]);
});

test('every core row is measured, and every measure is a named query', () => {
  const core = rows.filter(({ id }) => CORE.includes(id));
  expect(core.filter(({ measures: named }) => named.length === 0).map(({ id }) => id)).toEqual([]);
  expect(rows.flatMap(({ measures: named }) => named).filter((name) => !Object.hasOwn(measures, name))).toEqual([]);
});

test('every measure measures a promise', () => {
  const asked = new Set(rows.flatMap(({ measures: named }) => named));
  expect(Object.keys(measures).filter((name) => !asked.has(name))).toEqual([]);
});

/** With the quotes of a string as they are read. */
function sourceOf(file: string): string {
  return readFileSync(inRoot('tests', file), 'utf8').replaceAll("\\'", "'");
}
