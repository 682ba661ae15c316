import fs from 'node:fs';
import { ensureElectron } from './electron.mjs';
import { inRoot } from './paths.mjs';
import { PlainError } from './plain.mjs';
import { notPassed, readRequirements } from './requirements.mjs';
import { run, runAll } from './run.mjs';
import { playwrightCounts, vitestCounts } from './test-counts.mjs';
import { typeChecks } from './types.mjs';

/** @typedef {{passed: number, failed: number, skipped: number, output: string}} Outcome */
/**
 * `small`: leaves a core idle while it waits or at its end, so those that follow each other run side by side.
 * @typedef {{name: string, needs?: string[], small?: boolean, run: () => Promise<Outcome>}} Step
 */

const BIOME = ['ci', '--config-path=scripts/biome.json', '--error-on-warnings', '--colors=off', '.'];
const VITEST_REPORT = inRoot('test-results/vitest.json');
const PLAYWRIGHT_REPORT = inRoot('test-results/playwright.json');

/** @type {Step[]} */
const STEPS = [
  { name: 'types', small: true, run: () => asOne(runAll(typeChecks())) },
  { name: 'lint', small: true, run: () => asOne(run(['@biomejs/biome/bin/biome', ...BIOME])) },
  { name: 'dead-code', small: true, run: () => asOne(run(['knip/bin/knip.js', '--no-progress'])) },
  { name: 'licences', small: true, run: () => asOne(run([inRoot('scripts/licences.mjs')])) },
  {
    name: 'build',
    small: true,
    run: () => asOne(run(['electron-vite/bin/electron-vite.js', 'build', '-c', 'scripts/electron.vite.config.ts'])),
  },
  { name: 'electron', small: true, run: prepareElectron },
  { name: 'unit', run: runVitest },
  { name: 'package', needs: ['build', 'electron'], run: () => asOne(run([inRoot('scripts/pack-trial.mjs')])) },
  { name: 'e2e', needs: ['build', 'electron'], run: runPlaywright },
  { name: 'promises', needs: ['unit', 'build', 'electron', 'e2e'], run: checkPromises },
];

/**
 * Runs the steps in their order, also after a failure so that every fault is seen, and closes with one line of
 * counts: one per test of vitest and Playwright, one for every other step.
 * @param {string[]} names None means all.
 * @returns {Promise<number>} exit code
 */
export async function runSteps(names) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const together of batches(choose(names))) {
    const running = together.map(timed);
    for (const { name, outcome, milliseconds } of await Promise.all(running)) {
      if (outcome.failed > 0) process.stdout.write(`${outcome.output}\n`);
      process.stdout.write(`${lineFor(name, outcome, milliseconds)}\n`);
      total.passed += outcome.passed;
      total.failed += outcome.failed;
      total.skipped += outcome.skipped;
    }
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
  return total.failed === 0 ? 0 : 1;
}

/** @param {string[]} names */
function choose(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown)
    throw new PlainError(`There is no step "${unknown}". The steps are: ${STEPS.map((step) => step.name).join(', ')}.`);
  if (names.length === 0) return STEPS;
  const wanted = new Set(names.flatMap((name) => [...(STEPS.find((step) => step.name === name)?.needs ?? []), name]));
  return STEPS.filter((step) => wanted.has(step.name));
}

/** Small steps that follow each other are one batch. @param {Step[]} steps @returns {Step[][]} */
function batches(steps) {
  return steps.reduce((/** @type {Step[][]} */ before, step) => {
    const last = before.at(-1);
    if (step.small && last?.[0]?.small) last.push(step);
    else before.push([step]);
    return before;
  }, []);
}

/** @param {Step} step */
async function timed(step) {
  const started = performance.now();
  const outcome = await step.run();
  return { name: step.name, outcome, milliseconds: performance.now() - started };
}

/** @param {string} name @param {Outcome} outcome @param {number} milliseconds */
function lineFor(name, outcome, milliseconds) {
  const counts = outcome.passed + outcome.failed > 1 ? `${outcome.passed} passed, ${outcome.failed} failed` : '';
  const verdict = outcome.failed === 0 ? 'ok' : 'FAILED';
  return `${verdict.padEnd(6)} ${name.padEnd(9)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${counts}`.trimEnd();
}

/** @param {Promise<import('./run.mjs').Answer>} running @returns {Promise<Outcome>} */
async function asOne(running) {
  const { code, output } = await running;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

/** @returns {Promise<Outcome>} */
async function runVitest() {
  const args = [
    'run',
    '--config=scripts/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${VITEST_REPORT}`,
  ];
  const { code, output } = await run(['vitest/vitest.mjs', ...args], { report: VITEST_REPORT });
  return { ...vitestCounts(VITEST_REPORT, code), output };
}

/** @returns {Promise<Outcome>} */
async function runPlaywright() {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT };
  const args = ['test', '--config=scripts/playwright.config.ts', '--reporter=list,json'];
  const { code, output } = await run(['@playwright/test/cli.js', ...args], { report: PLAYWRIGHT_REPORT, env });
  return { ...playwrightCounts(PLAYWRIGHT_REPORT, code), output };
}

/** @returns {Promise<Outcome>} */
async function prepareElectron() {
  try {
    await ensureElectron();
    return { passed: 1, failed: 0, skipped: 0, output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: error instanceof PlainError ? error.message : String(error) };
  }
}

/** Every test that tests/requirements.md names ran here, and passed. @returns {Promise<Outcome>} */
async function checkPromises() {
  const { rows, faults } = readRequirements(fs.readFileSync(inRoot('tests/requirements.md'), 'utf8'));
  const wrong = [...faults, ...notPassed(rows, { vitest: VITEST_REPORT, playwright: PLAYWRIGHT_REPORT })];
  const failed = wrong.length > 0 ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: 0, output: wrong.join('\n') };
}
