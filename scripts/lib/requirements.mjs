import fs from 'node:fs';
import path from 'node:path';
import { inRoot, readJson } from './paths.mjs';

/** @typedef {{file: string, name: string}} NamedTest */
/** @typedef {{id: string, screen: string, tests: NamedTest[], measures: string[]}} Requirement */

const ROW = /^\| ([RE]\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/;
const TEST = /^`([\w./-]+\.(?:test|e2e)\.tsx?)`: (.+)$/;
const PLACEHOLDER = /%[sdijfo#$]|\$\w+/g;

/**
 * The rows of tests/requirements.md. What looks like a row and is none is a fault, so that nothing drops out unseen.
 * @param {string} text
 * @returns {{rows: Requirement[], faults: string[]}}
 */
export function readRequirements(text) {
  /** @type {{rows: Requirement[], faults: string[]}} */
  const found = { rows: [], faults: [] };
  for (const line of text.split('\n').filter((one) => /^\|\s*[RE]\d/.test(one))) {
    const [, id = '', screen = '', named = '', measured = ''] = ROW.exec(line) ?? [];
    const tests = named.split('<br>').map((one) => TEST.exec(one.trim()));
    const measures = [...measured.matchAll(/`([a-z\d-]+)`/g)].map((match) => match[1] ?? '');
    if (id === '' || tests.includes(null) || (measures.length === 0) !== (measured.trim() === '–'))
      found.faults.push(line);
    else
      found.rows.push({
        id,
        screen,
        tests: tests.map((match) => ({ file: match?.[1] ?? '', name: match?.[2] ?? '' })),
        measures,
      });
  }
  return found;
}

/** As it is called in the source, with a placeholder for what a table of cases fills in. @param {string} name */
export function namePattern(name) {
  const parts = name.split(PLACEHOLDER).map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

/**
 * The named tests that did not pass in the run of these two reports: one line for each, none when all is well.
 * @param {Requirement[]} rows
 * @param {{vitest: string, playwright: string}} reports
 */
export function notPassed(rows, { vitest, playwright }) {
  const passed = new Map([...passedInVitest(vitest), ...passedInPlaywright(playwright)]);
  return rows.flatMap(({ id, tests }) =>
    tests.flatMap(({ file, name }) => {
      const pattern = namePattern(name);
      const ran = (passed.get(path.posix.join('tests', file)) ?? []).filter((test) => pattern.test(test.name));
      if (ran.length === 0) return [`${id}: ${file}: "${name}" did not run`];
      return ran.every((test) => test.passed) ? [] : [`${id}: ${file}: "${name}" did not pass`];
    }),
  );
}

/** @typedef {{name: string, passed: boolean}} Ran */

/** @param {string} report @returns {[string, Ran[]][]} */
function passedInVitest(report) {
  if (!fs.existsSync(report)) return [];
  const { testResults } = readJson(report);
  return testResults.map((/** @type {any} */ file) => [
    path.relative(inRoot(), file.name).replaceAll('\\', '/'),
    file.assertionResults.map((/** @type {any} */ test) => ({ name: test.title, passed: test.status === 'passed' })),
  ]);
}

/** @param {string} report @returns {[string, Ran[]][]} */
function passedInPlaywright(report) {
  if (!fs.existsSync(report)) return [];
  const { suites } = readJson(report);
  return suites.map((/** @type {any} */ suite) => [path.posix.join('tests/e2e', suite.file), specsOf(suite)]);
}

/** @param {any} suite @returns {Ran[]} */
function specsOf({ specs = [], suites = [] }) {
  const own = specs.map((/** @type {any} */ spec) => ({
    name: spec.title,
    passed: spec.tests.length > 0 && spec.tests.every((/** @type {any} */ test) => test.status === 'expected'),
  }));
  return [...own, ...suites.flatMap(specsOf)];
}
