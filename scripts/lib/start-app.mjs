import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ensureDemo } from './demo-data.mjs';
import { ensureDisplay } from './display.mjs';
import { ensureElectron, launchArgs, launchEnv, ownFolder, stageApp } from './electron.mjs';
import { cacheFolder, inRoot, ROOT } from './paths.mjs';
import { PlainError, say } from './plain.mjs';

/** What the app says on standard output when its first screen can be used. */
const READY = 'TRYGBASE_READY';
/** What Electron always says on a machine without a session bus and a graphics card. */
const NOISE = /ERROR:(bus|viz_main_impl|gpu_process_host|command_buffer_proxy_impl|angle_platform_impl)\.cc/;

/**
 * Builds the app, makes its demo data, starts it and waits until it ends.
 * @param {string[]} args
 * @returns {Promise<number>} the app's exit code; 0 after Ctrl C
 */
export async function startApp(args) {
  const options = readOptions(args);
  const electron = await ensureElectron();
  say(
    `Electron ${electron.version ?? ''} (${electron.kind})${electron.dropsTo ? `, as the user ${electron.dropsTo}` : ''}`,
  );
  build();
  const userData = ownFolder(electron, options.userData);
  if (options.demo) {
    await showUsers(await ensureDemo(path.join(userData, 'data')));
    ownFolder(electron, userData);
  }
  const app = await stageApp(electron);
  const display = await ensureDisplay();
  if (display.isVirtual) explainDisplay(display.display);
  try {
    return await run(electron, [...launchArgs(electron), app, ...options.rest], launchEnv(electron, { userData }));
  } finally {
    await display.stop();
  }
}

/**
 * `--no-demo` starts with an empty folder of its own, `--user-data FOLDER` with that one; the app gets the rest.
 * @param {string[]} args
 */
function readOptions(args) {
  const rest = [...args];
  const at = rest.indexOf('--user-data');
  const [, chosen] = at < 0 ? [] : rest.splice(at, 2);
  if (at >= 0 && !chosen) throw new PlainError('--user-data needs a folder.');
  const demo = !chosen && !rest.includes('--no-demo');
  const standard = path.join(cacheFolder(), demo ? 'demo-user-data' : 'empty-user-data');
  return { userData: chosen ? path.resolve(chosen) : standard, demo, rest: rest.filter((arg) => arg !== '--no-demo') };
}

function build() {
  const program = inRoot('node_modules/electron-vite/bin/electron-vite.js');
  const args = [program, 'build', '-c', 'scripts/electron.vite.config.ts'];
  const env = { ...process.env, NO_COLOR: '1' };
  const answer = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (answer.status !== 0) throw new PlainError(`The app could not be built:\n${answer.stdout}${answer.stderr}`);
}

/** @param {readonly import('./demo-data.mjs').DemoUser[]} users */
async function showUsers(users) {
  const { codes } = await import('../../shared/text/da/codes.ts');
  const lines = users.map(
    (user) => `  ${user.login.padEnd(6)}  ${user.password.padEnd(32)}  ${codes.roles[user.role]}`,
  );
  process.stdout.write(`Demoen har disse brugere (brugernavn, adgangskode, rolle):\n${lines.join('\n')}\n`);
}

/** @param {string} display */
function explainDisplay(display) {
  process.stdout.write(
    `Her er ingen skærm: vinduet åbner på en virtuel (${display}). Se det med "x11vnc -display ${display} -localhost" eller "import -display ${display} -window root skærm.png" (apt-get install x11vnc imagemagick).\n`,
  );
}

/**
 * @param {import('./electron.mjs').Electron} electron
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>}
 */
function run(electron, args, env) {
  // its own group: Ctrl C reaches us only, and we ask the app once to end in good order
  const child = spawn(electron.exe, args, { env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let interrupted = false;
  const end = () => {
    if (!interrupted) child.kill('SIGTERM');
    interrupted = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const text = line === READY ? 'Tryg Base er klar: vinduet kan bruges. Afslut med Ctrl C.' : line;
    process.stdout.write(`${text}\n`);
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!NOISE.test(line)) process.stderr.write(`${line}\n`);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(interrupted ? 0 : (code ?? 1)));
  });
}
