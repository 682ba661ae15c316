import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../scripts/lib/test-counts.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'tryg-base-counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = path.join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the closing line', () => {
  test('counts the tests of vitest', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(vitestCounts(file, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test('counts a test of Playwright that needed a second try as failed', () => {
    const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } });
    expect(playwrightCounts(file, 1)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  test('never calls a run passed whose program ended in failure', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 });
    expect(vitestCounts(file, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(playwrightCounts(path.join(folder, 'never-written.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
