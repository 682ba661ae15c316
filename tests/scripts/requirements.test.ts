import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { notPassed, readRequirements } from '../../scripts/lib/requirements.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'tryg-base-requirements-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TABLE = [
  '| id | screen | test file and name | measure |',
  '| R1 | *Tilbud* | `main/one.test.ts`: asks a reason<br>`e2e/two.e2e.ts`: is seen | `reasons`, `more` |',
  '| E2 | *I dag* | `main/one.test.ts`: the list of %s is shipped | – |',
].join('\n');

function ran(vitest: Readonly<Record<string, string>>, playwright: Readonly<Record<string, string>>) {
  const assertionResults = Object.entries(vitest).map(([title, status]) => ({ title, status }));
  const specs = Object.entries(playwright).map(([title, status]) => ({ title, tests: [{ status }] }));
  const reports = {
    vitest: path.join(folder, `${Math.random()}.json`),
    playwright: path.join(folder, `${Math.random()}.json`),
  };
  writeFileSync(
    reports.vitest,
    JSON.stringify({ testResults: [{ name: inRoot('tests/main/one.test.ts'), assertionResults }] }),
  );
  writeFileSync(reports.playwright, JSON.stringify({ suites: [{ file: 'two.e2e.ts', suites: [{ specs }] }] }));
  return notPassed(readRequirements(TABLE).rows, reports);
}

const UNIT = { 'asks a reason': 'passed', 'the list of rodovre is shipped': 'passed' };

describe('the table of requirements', () => {
  test('is read row by row', () => {
    expect(readRequirements(TABLE)).toEqual({
      faults: [],
      rows: [
        {
          id: 'R1',
          screen: '*Tilbud*',
          tests: [
            { file: 'main/one.test.ts', name: 'asks a reason' },
            { file: 'e2e/two.e2e.ts', name: 'is seen' },
          ],
          measures: ['reasons', 'more'],
        },
        {
          id: 'E2',
          screen: '*I dag*',
          tests: [{ file: 'main/one.test.ts', name: 'the list of %s is shipped' }],
          measures: [],
        },
      ],
    });
  });

  test.each([
    '| R1 | *Tilbud* | `main/one.test.ts` | – |',
    '| R1 | *Tilbud* | main/one.test.ts: a name | – |',
    '| R1 | *Tilbud* | `main/one.test.ts`: a name | reasons |',
    '| R1 | *Tilbud* | `main/one.test.ts`: a name |',
  ])('tells of a row that is none: %s', (line) => {
    expect(readRequirements(line)).toEqual({ rows: [], faults: [line] });
  });

  test('is kept by a run in which every named test passed', () => {
    expect(ran(UNIT, { 'is seen': 'expected' })).toEqual([]);
  });

  test('is broken by a test that was left out, one that was skipped and one that failed', () => {
    expect(ran({ 'asks a reason': 'passed' }, {})).toEqual([
      'R1: e2e/two.e2e.ts: "is seen" did not run',
      'E2: main/one.test.ts: "the list of %s is shipped" did not run',
    ]);
    expect(ran({ ...UNIT, 'the list of egedal is shipped': 'failed' }, { 'is seen': 'skipped' })).toEqual([
      'R1: e2e/two.e2e.ts: "is seen" did not pass',
      'E2: main/one.test.ts: "the list of %s is shipped" did not pass',
    ]);
    expect(notPassed(readRequirements(TABLE).rows, { vitest: 'none', playwright: 'none' })).toHaveLength(3);
  });
});
