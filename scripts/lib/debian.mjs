import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { isRootOnLinux } from './paths.mjs';
import { hasProgram, lastWords, PlainError, say } from './plain.mjs';

/** What Electron needs to open a window, what the stand-in's SQLite addon is built with, and what drops root's rights. */
const PACKAGES = {
  window: [
    'xvfb',
    'libgtk-3-0',
    'libnss3',
    'libasound2',
    'libgbm1',
    'libxss1',
    'libatk-bridge2.0-0',
    'libnotify4',
    'libsecret-1-0',
    // shows that no clear text is written; a test without it is skipped and says so
    'strace',
  ],
  compiler: ['build-essential', 'python3'],
};

/**
 * Sees to it that `missing()` answers nothing: as root by installing Debian packages, else by naming the one line to run.
 * @param {keyof typeof PACKAGES} purpose
 * @param {() => string[]} missing What is missing, in words for the message.
 */
export function ensureDebian(purpose, missing) {
  const lacking = missing();
  if (lacking.length === 0) return;
  const what = lacking.join(', ');
  const packages = PACKAGES[purpose];
  const line = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!hasProgram('apt-get'))
    throw new PlainError(`Missing here: ${what}. Install the equivalents of: ${packages.join(' ')}`);
  if (!isRootOnLinux) throw new PlainError(`Missing here: ${what}. Run: sudo ${line}`);
  say(`missing: ${what}; installing Debian packages …`);
  const error = install(packages);
  const still = missing();
  if (still.length > 0) throw new PlainError(`Still missing after "${line}": ${still.join(', ')}. ${error}`);
}

/** @param {string[]} packages */
function install(packages) {
  const attempt = () => apt(['install', '-y', '--no-install-recommends', ...packages]);
  const first = attempt();
  if (first.status === 0) return '';
  apt(['update', '-q']);
  const second = attempt();
  return second.status === 0 ? '' : lastWords(second.stderr);
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // another apt may be at work on a machine that has just been started
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Shared libraries that Electron's files ask for and the system lacks. @param {string} folder */
export function missingLibraries(folder) {
  const files = fs.readdirSync(folder).filter((file) => file === 'electron' || file.endsWith('.so'));
  const env = { ...process.env, LD_LIBRARY_PATH: folder, LC_ALL: 'C' };
  const answer = spawnSync('ldd', files, { cwd: folder, encoding: 'utf8', env });
  const names = [...(answer.stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}
