import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { lastWords, PlainError } from './plain.mjs';

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Runs npm with the system's Node, because ours lies in the folder that npm may be replacing. @param {string[]} args @param {string} cwd */
export function npm(args, cwd) {
  const isWindows = process.platform === 'win32';
  const env = { ...process.env, PATH: pathWithoutOurs() };
  const answer = spawnSync(isWindows ? 'npm.cmd' : 'npm', [...args, ...QUIET], {
    cwd,
    env,
    encoding: 'utf8',
    shell: isWindows,
  });
  if (answer.status !== 0)
    throw new PlainError(`npm ${args[0]} failed: ${lastWords(answer.stderr || String(answer.error))}`);
}

function pathWithoutOurs() {
  const entries = (process.env['PATH'] ?? '').split(path.delimiter);
  return entries.filter((entry) => !entry.includes('node_modules')).join(path.delimiter);
}

/**
 * Whether node_modules is what the lock file says. npm keeps a list of what it installed, written last: comparing
 * with it also notices a change by hand and an interrupted run.
 */
export function isInstalled() {
  const wanted = packagesIn(inRoot('package-lock.json'));
  const present = packagesIn(inRoot('node_modules/.package-lock.json'));
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true;
    const found = present[name];
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
  });
}

/**
 * @typedef {{version?: string, integrity?: string, optional?: boolean, dev?: boolean, license?: string}} LockedPackage
 * @param {string} lockFile
 * @returns {Record<string, LockedPackage>} by folder below the checkout; nothing when the file is not there
 */
export function packagesIn(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return {};
  }
}
