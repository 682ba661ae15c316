import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { components as danish } from '../../../shared/text/da/components.ts';
import { components as english } from '../../../shared/text/en/components.ts';

const FOLDER = join(import.meta.dirname, '../../../renderer/components');
const sources = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));

it('has every word in both languages', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(danish).sort());
});

it('uses every word that it has', () => {
  const unused = Object.keys(danish).filter((key) => !sources.some((source) => source.includes(`text.${key}`)));
  expect(unused).toEqual([]);
});

it('writes no Danish letters in components outside comments', () => {
  const code = sources.map((source) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
  expect(code.filter((source) => /[æøåÆØÅ]/.test(source))).toEqual([]);
});
