import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, ROOT } from './paths.mjs';

/** @typedef {{code: number, output: string}} Answer */

/**
 * Runs a JavaScript program of node_modules (or an absolute path) on this Node, in the checkout.
 * @param {string[]} command
 * @param {{env?: Record<string, string>, report?: string}} [options] `report` is removed first, so that an old one cannot count.
 * @returns {Promise<Answer>} standard output and error in the order they came
 */
export function run([program = '', ...args], { env = {}, report } = {}) {
  if (report) {
    fs.rmSync(report, { force: true });
    fs.mkdirSync(path.dirname(report), { recursive: true });
  }
  const file = path.isAbsolute(program) ? program : inRoot('node_modules', program);
  const child = spawn(process.execPath, [file, ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs all, two side by side: one core each. The output stands in the order of the commands, and the first exit code
 * in that order that is not 0 is the answer's.
 * @param {string[][]} commands The longest first, so that no core waits for it at the end.
 * @returns {Promise<Answer>}
 */
export async function runAll(commands) {
  /** @type {Answer[]} */
  const answers = [];
  const waiting = commands.entries();
  const lane = async () => {
    for (const [at, command] of waiting) answers[at] = await run(command);
  };
  await Promise.all([lane(), lane()]);
  return {
    code: answers.find(({ code }) => code !== 0)?.code ?? 0,
    output: answers.map(({ output }) => output).join(''),
  };
}
