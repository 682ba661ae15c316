import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { hasProgram, PlainError } from './plain.mjs';

const START_LIMIT_MS = 15_000;
const END_LIMIT_MS = 3_000;

/**
 * Starts a virtual display where there is none, and puts it into DISPLAY. It picks its own number, so that any
 * number of runs go beside one another, and ends with this process.
 * @param {{width?: number, height?: number}} [size]
 * @returns {Promise<{display: string, isVirtual: boolean, stop: () => Promise<void>}>}
 */
export async function ensureDisplay({ width = 1920, height = 1200 } = {}) {
  const present = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || '';
  if (process.platform !== 'linux' || present) return { display: present, isVirtual: false, stop: async () => {} };
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'];
  // its own group, so that Ctrl C reaches the app first; and it ends with us even when we are killed
  const guard = hasProgram('setpriv') ? ['setpriv', '--pdeathsig=TERM'] : [];
  const [program = '', ...all] = [...guard, 'Xvfb', ...args];
  const server = spawn(program, all, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const display = `:${await numberOf(server)}`;
  server.unref();
  process.env['DISPLAY'] = display;
  const end = () => server.kill('SIGTERM');
  process.once('exit', end);
  return { display, isVirtual: true, stop: () => stopServer(server, end) };
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function numberOf(server) {
  const numbers = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('did not answer'), START_LIMIT_MS);
    /** @param {string} reason */
    const fail = (reason) => {
      clearTimeout(timer);
      server.kill();
      reject(new PlainError(`The virtual display (Xvfb) could not be started: ${reason}.`));
    };
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`it ended with code ${code}`));
    let answer = '';
    numbers.on('data', (data) => {
      answer += String(data);
      // the newline comes in a write of its own, which would end the server when nobody reads any more
      if (!answer.includes('\n')) return;
      clearTimeout(timer);
      server.removeAllListeners('exit');
      numbers.destroy();
      resolve(answer.trim());
    });
  });
}

/** @param {import('node:child_process').ChildProcess} server @param {() => void} end */
async function stopServer(server, end) {
  process.removeListener('exit', end);
  delete process.env['DISPLAY'];
  if (server.exitCode !== null) return;
  server.ref();
  const ended = new Promise((resolve) => server.once('exit', () => resolve(undefined)));
  end();
  await Promise.race([ended, wait(END_LIMIT_MS, undefined, { ref: false })]);
}
