import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { hardCodedWords, wordsInAnswers } from './hard-coded.ts';

/** Names of invented people and places, the code lists that others publish, and the letters that a file is sniffed by. */
const DATA = /^main\/(engine\/(demo|data)|reader)\//;

const files = (folder: string, ending: RegExp) =>
  readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, ...file.split(path.sep)))
    .filter((file) => ending.test(file));
const read = (file: string) => readFileSync(inRoot(file), 'utf8');

describe('no word for people is written', () => {
  test('into a screen', () => {
    const found = files('renderer', /\.tsx?$/).flatMap((file) =>
      hardCodedWords(file, read(file)).map(({ line, text }) => `${file}:${line} ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('into what the processes behind the window answer', () => {
    const found = files('main', /\.ts$/)
      .filter((file) => !DATA.test(file))
      .flatMap((file) => wordsInAnswers(file, read(file)).map(({ line, text }) => `${file}:${line} ${text}`));
    expect(found).toEqual([]);
  });
});

describe('a word that is', () => {
  test.each([
    ['between tags', 'const a = <p>Gem bolig</p>;'],
    ['in braces between tags', "const a = <p>{isNew ? 'Ny bolig' : words.edit}</p>;"],
    ['in an attribute', 'const a = <Field label="Husleje" />;'],
    ['in braces', "const a = <Field hint={'Kun ved behov'} />;"],
    ['in a template', 'const a = <Field aria-label={`Bolig nummer`} />;'],
    ['on one side of a condition', "const a = <Field title={isNew ? 'Ny' : words.edit} />;"],
    ['behind a default', "const a = <Field label={given ?? 'Uden navn'} />;"],
    ['in an option', "const options = [{ id: 'a', label: 'Alle' }];"],
  ])('%s is found', (_where, source) => {
    expect(hardCodedWords('seeded.tsx', source)).toHaveLength(1);
  });

  test.each([
    ['a word of shared/text', 'const a = <p>{words.save}</p>;'],
    ['a name of a class', 'const a = <p className="draft-note" id="note" />;'],
    ['a key of the keyboard', 'const a = <Kbd>Ctrl Enter</Kbd>;'],
    ['a sign', 'const a = <p>{count} / {all}</p>;'],
  ])('%s is not', (_what, source) => {
    expect(hardCodedWords('seeded.tsx', source)).toEqual([]);
  });

  test('thrown or refused with is found, a code is not', () => {
    expect(wordsInAnswers('seeded.ts', "appError('not-found', 'id', { why: 'no such home' });")).toHaveLength(1);
    expect(wordsInAnswers('seeded.ts', "throw new Error('Boligen er låst');")).toHaveLength(1);
    expect(wordsInAnswers('seeded.ts', "appError('not-found', 'id');")).toEqual([]);
  });
});
