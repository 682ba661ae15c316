import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { deniedSwitches, deniedVariables, REFUSED_START } from '../main/shell/switches.ts';
import { launchEnv } from './lib/electron.mjs';
import { ensureLauncher, userToDropTo } from './lib/unprivileged.mjs';
import { PROGRAM } from './pack-contents.mjs';

const REFUSAL_LIMIT_MS = 20_000;
const SELF_TEST_LIMIT_MS = 120_000;

/** @typedef {import('./pack-trial.mjs').Finding} Finding */
/** @typedef {import('./lib/electron.mjs').Electron} Electron */
/** @typedef {{code: number | null, output: string, portOpened: boolean}} Ending */

/** The package asked about itself, as it will be on a user's computer. @param {string} folder @param {Electron} electron @returns {Promise<Finding[]>} */
export async function checkSelfTest(folder, electron) {
  const { code, output } = await start(folder, electron, ['--self-test'], {}, SELF_TEST_LIMIT_MS);
  const line = output.split('\n').find((text) => text.startsWith('{"ok"'));
  if (line === undefined) return [finding('the package tests itself', false, `exit ${code}: ${output.slice(-600)}`)];
  /** @type {{ok: boolean, about: {electron: string, kind: string}, findings: {item: number, name: string, outcome: Finding['outcome']}[]}} */
  const result = JSON.parse(line);
  return [
    finding('the package tests itself and ends with 0', code === 0 && result.ok, `exit ${code}`),
    finding(
      'the package says truly which Electron it runs on',
      ['explicit', result.about.kind].includes(electron.kind),
      result.about.kind,
    ),
    ...result.findings.map(({ item, name, outcome }) => ({ name: `item ${item}: ${name}`, outcome })),
  ];
}

/** Each switch alone: refused with its own exit code and one sentence, before a port or a window opens. @param {string} folder @param {Electron} electron */
export async function checkRefusals(folder, electron) {
  const trials = [
    ...deniedSwitches.map(
      (name) => async () => refusal(`--${name}`, await start(folder, electron, [argumentFor(name)])),
    ),
    ...deniedVariables.map((name) => async () => refusal(name, await start(folder, electron, [], { [name]: '1' }))),
  ];
  return inTwoLanes(trials);
}

/** One for each core. A port that opened in either lane is held against both. @param {(() => Promise<Finding>)[]} trials @returns {Promise<Finding[]>} */
async function inTwoLanes(trials) {
  const lanes = [0, 1].map(async (lane) => {
    /** @type {Finding[]} */
    const findings = [];
    for (const trial of trials.filter((_, at) => at % 2 === lane)) findings.push(await trial());
    return findings;
  });
  return (await Promise.all(lanes)).flat();
}

const PORT = 19_222;
/** Chromium ends with a sentence of its own before our main file is read. */
const ENDED_BY_CHROMIUM = ['--no-zygote', '--disable-namespace-sandbox'];

/** @param {string} name */
function argumentFor(name) {
  return /port$/.test(name) ? `--${name}=${PORT}` : `--${name}`;
}

/** @param {string} name @param {Ending} ending @returns {Finding} */
function refusal(name, { code, output, portOpened }) {
  const ours = code === REFUSED_START && output.includes(`Tryg Base starter ikke med ${name}`);
  const chromiums = ENDED_BY_CHROMIUM.includes(name) && code !== 0 && !output.includes('TRYGBASE_READY');
  const detail = `exit ${code}${portOpened ? ', a port opened' : ''}`;
  return finding(`a start with ${name} is refused`, (ours || chromiums) && !portOpened, detail);
}

/**
 * What the fuses stop, each with a denied switch beside it: exit code 15 shows that our own main file ran, and nothing
 * else did.
 * @param {string} folder
 * @param {Electron} electron
 * @returns {Promise<Finding[]>}
 */
export async function checkTampering(folder, electron) {
  const loose = path.join(folder, 'resources/app');
  const script = path.join(folder, 'evil.cjs');
  fs.writeFileSync(script, "console.log('EVIL RAN');");
  const denied = ['--no-sandbox'];
  const asNode = await start(folder, electron, ['-e', "console.log('EVIL RAN')", ...denied], {
    ELECTRON_RUN_AS_NODE: '1',
  });
  const options = await start(folder, electron, denied, { NODE_OPTIONS: `--require ${script}` });
  const inspect = await start(folder, electron, [`--inspect=${PORT}`]);
  fs.mkdirSync(loose);
  fs.writeFileSync(path.join(loose, 'package.json'), '{"main":"main.cjs"}');
  fs.copyFileSync(script, path.join(loose, 'main.cjs'));
  const looseApp = await start(folder, electron, denied);
  fs.rmSync(loose, { recursive: true });
  fs.rmSync(script);
  return [
    ownMainRan('the program does not run as Node', asNode),
    ownMainRan('NODE_OPTIONS loads nothing', options),
    ownMainRan('a loose app folder is not loaded', looseApp),
    finding(
      'the inspector does not listen',
      inspect.code === REFUSED_START && !/Debugger listening/.test(inspect.output),
    ),
  ];
}

/** @param {string} name @param {Ending} ending */
function ownMainRan(name, { code, output }) {
  return finding(name, code === REFUSED_START && !output.includes('EVIL RAN'), `exit ${code}`);
}

/** @param {string} name @param {boolean} good @param {string} [detail] @returns {Finding} */
function finding(name, good, detail) {
  return { name, outcome: good ? 'pass' : 'fail', ...(good || detail === undefined ? {} : { detail }) };
}

/**
 * @param {string} folder
 * @param {Electron} electron
 * @param {string[]} args
 * @param {Record<string, string>} extra
 * @returns {Promise<Ending>}
 */
async function start(folder, electron, args, extra = {}, limit = REFUSAL_LIMIT_MS) {
  const program = path.join(folder, PROGRAM);
  const user = userToDropTo();
  const launched = user ? path.join(await ensureLauncher(user, program), 'electron') : program;
  const child = spawn(launched, args, {
    cwd: '/',
    env: { ...launchEnv(electron), ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let portOpened = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const poll = setInterval(() => tryPort(() => (portOpened = true)), 20);
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  const code = await new Promise((resolve) => child.once('exit', (exit) => setTimeout(resolve, 50, exit)));
  clearInterval(poll);
  clearTimeout(timer);
  return { code, output, portOpened };
}

/** @param {() => void} opened */
function tryPort(opened) {
  const socket = net.connect(PORT, '127.0.0.1', () => {
    opened();
    socket.destroy();
  });
  socket.once('error', () => socket.destroy());
}
