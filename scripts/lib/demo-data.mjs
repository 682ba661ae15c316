import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { inRoot, ROOT } from './paths.mjs';
import { lastWords, PlainError } from './plain.mjs';

const SEED = 1;

/** @typedef {import('../../main/engine/demo/users.ts').DemoUser} DemoUser */

/**
 * Makes the demo data where there is none yet, and says who can sign in. Passwords are never written to disk: the
 * same seed makes the same ones, so they are worked out again each time. `today` is the day that they are made for.
 * @param {string} data
 * @param {string} [today]
 * @returns {Promise<readonly DemoUser[]>}
 */
export async function ensureDemo(data, today) {
  if (!fs.existsSync(data)) makeDemo(data, today);
  const { MUNICIPALITY } = await import('../../main/engine/demo/places.ts');
  const { randomOf } = await import('../../main/engine/demo/random.ts');
  const { demoUsers } = await import('../../main/engine/demo/users.ts');
  return demoUsers(randomOf(SEED), MUNICIPALITY);
}

/** Beside its place first: what an interrupted run leaves is no half demo. @param {string} data @param {string | undefined} today */
function makeDemo(data, today) {
  const aside = `${data}.making`;
  fs.rmSync(aside, { recursive: true, force: true });
  const args = [inRoot('main/cli/main.ts'), 'demo', '--data', aside, '--seed', String(SEED), '--json'];
  const answer = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: today === undefined ? process.env : { ...process.env, TRYGBASE_TODAY: today },
  });
  if (answer.status !== 0) throw new PlainError(`The demo data could not be made: ${lastWords(answer.stderr)}`);
  fs.renameSync(aside, data);
}
