import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRoot, ROOT } from './paths.mjs';
import { lastWords, PlainError } from './plain.mjs';

/** @typedef {{name: string, role: string, password: string}} DemoUser */

/**
 * Makes the demo data where there is none yet. Passwords are never written to disk: the demo is the same each time,
 * so for data that is already there they come from a second one that is thrown away.
 * @param {string} data
 * @returns {DemoUser[]}
 */
export function ensureDemo(data) {
  if (!fs.existsSync(path.join(data, 'trygbase.db'))) return makeDemo(data);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tryg-base-demo-'));
  try {
    return makeDemo(path.join(folder, 'data'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} data @returns {DemoUser[]} */
function makeDemo(data) {
  const args = [inRoot('main/cli/main.ts'), 'demo', '--data', data, '--json'];
  const answer = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (answer.status !== 0) throw new PlainError(`The demo data could not be made: ${lastWords(answer.stderr)}`);
  return JSON.parse(answer.stdout).users;
}
