import fs from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * A runner that failed without naming a failed test (a file that does not load, a crash) counts as one failure.
 * @param {string} report
 * @param {number} code
 * @param {(report: any) => Counts} read
 * @returns {Counts}
 */
function countsIn(report, code, read) {
  const counts = fs.existsSync(report)
    ? read(JSON.parse(fs.readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} report @param {number} code */
export function vitestCounts(report, code) {
  return countsIn(report, code, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }));
}

/** A test that passed only at a second try counts as failed. @param {string} report @param {number} code */
export function playwrightCounts(report, code) {
  return countsIn(report, code, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}
