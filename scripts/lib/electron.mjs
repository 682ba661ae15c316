import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureAddon } from './addon.mjs';
import { ensureDebian, missingLibraries } from './debian.mjs';
import { findOfficial, officialVersion } from './official.mjs';
import { once } from './once.mjs';
import { cacheFolder, inRoot, ROOT } from './paths.mjs';
import { hasProgram, PlainError } from './plain.mjs';
import { stageFor } from './stage.mjs';
import { ensureStandIn } from './stand-in.mjs';
import { ensureLauncher, giveTo, sandboxWorks, userToDropTo } from './unprivileged.mjs';

/**
 * @typedef {object} Electron
 * @property {'official' | 'stand-in' | 'explicit'} kind
 * @property {string} exe What to start; drops root's rights itself.
 * @property {string} dist Folder of `exe`, for ELECTRON_OVERRIDE_DIST_PATH.
 * @property {string} files Folder of the real files, for packaging.
 * @property {string | null} version Null for a binary that a person chose.
 * @property {string | null} addon The SQLite addon to use instead of the prebuilt one.
 * @property {'nobody' | null} dropsTo Who it runs as when this is root.
 * @property {boolean} sandbox False only after a line said so.
 */

/**
 * The Electron that tests and `npm start` run here: the one that TRYGBASE_ELECTRON names, else the official one, else
 * the stand-in. Installs what it needs; quick when all is there.
 * @returns {Promise<Electron>}
 */
export async function ensureElectron() {
  const found = await findElectron();
  const user = userToDropTo();
  if (process.platform === 'linux') ensureDebian('window', () => missingForWindow(found.folder));
  const sandbox = sandboxWorks(user);
  const files = user ? await readableCopy(found) : found.folder;
  const program = path.join(files, found.program);
  const dist = user ? await ensureLauncher(user, program) : path.dirname(program);
  return {
    kind: found.kind,
    exe: user ? path.join(dist, 'electron') : program,
    dist,
    files,
    version: found.version,
    addon: found.addon,
    dropsTo: user ? 'nobody' : null,
    sandbox,
  };
}

/** @typedef {{kind: Electron['kind'], folder: string, program: string, version: string | null, addon: string | null}} Found */

/** @returns {Promise<Found>} */
async function findElectron() {
  const explicit = process.env['TRYGBASE_ELECTRON'];
  if (explicit) return findExplicit(explicit);
  const official = findOfficial();
  if (official) {
    const program = fs.readFileSync(inRoot('node_modules/electron/path.txt'), 'utf8');
    return { kind: 'official', ...official, program, addon: null };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    const here = `${process.platform}-${process.arch}`;
    throw new PlainError(
      `Electron ${officialVersion()} could not be downloaded, and there is no stand-in for ${here}: let this machine reach Electron's releases, or set TRYGBASE_ELECTRON to an installed binary.`,
    );
  }
  const standIn = await ensureStandIn();
  return { kind: 'stand-in', ...standIn, program: 'electron', addon: await ensureAddon() };
}

/** @param {string} program @returns {Found} */
function findExplicit(program) {
  if (!fs.existsSync(program)) throw new PlainError(`TRYGBASE_ELECTRON names a file that is not there: ${program}`);
  const addon = process.env['TRYGBASE_SQLITE_ADDON'] ?? null;
  return { kind: 'explicit', folder: path.dirname(program), program: path.basename(program), version: null, addon };
}

/** @param {string} folder */
function missingForWindow(folder) {
  const display = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || hasProgram('Xvfb', '-help');
  return [...missingLibraries(folder), ...(display ? [] : ['an X server'])];
}

/** What lies in the cache can be read by everyone; a checkout of root's may not. @param {Found} found */
async function readableCopy(found) {
  if (found.kind !== 'official') return found.folder;
  const folder = path.join(cacheFolder(), `electron-${found.version}-official`);
  await once(folder, (aside) => {
    fs.cpSync(found.folder, aside, { recursive: true });
    return [found.program, 'version'];
  });
  return folder;
}

/**
 * The environment to start Electron with: the same for `spawn` and for Playwright's `_electron.launch`.
 * @param {Electron} electron
 * @param {{userData?: string, home?: string}} [folders] Made by makeUserData or ownFolder. `home` is for whatever
 *   Electron and its libraries write outside the user data.
 * @returns {Record<string, string>}
 */
export function launchEnv(electron, { userData, home } = {}) {
  const { NODE_OPTIONS: _options, ELECTRON_RUN_AS_NODE: _asNode, ...inherited } = process.env;
  const env = /** @type {Record<string, string>} */ ({
    ...inherited,
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
    TRYGBASE_ELECTRON_KIND: electron.kind,
  });
  if (electron.addon) env['TRYGBASE_SQLITE_ADDON'] = electron.addon;
  if (userData) env['TRYGBASE_USER_DATA'] = userData;
  return electron.dropsTo ? { ...withoutRootsFolders(env), ...ownFolders(electron, home) } : env;
}

/** @param {Record<string, string>} env */
function withoutRootsFolders(env) {
  const roots = ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS'];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !roots.includes(name)));
}

/** @param {Electron} electron @param {string} [home] */
function ownFolders(electron, home = path.join(cacheFolder(), 'home')) {
  ownFolder(electron, home);
  return { HOME: home, XDG_RUNTIME_DIR: ownFolder(electron, path.join(home, '.runtime')), TMPDIR: temporary() };
}

/** What to start Electron with beside the app; for Playwright pass `chromiumSandbox: electron.sandbox` instead. @param {Electron} electron */
export function launchArgs(electron) {
  return electron.sandbox ? [] : ['--no-sandbox'];
}

/** A fresh folder that the user who runs Electron owns. The caller removes it. @param {Electron} electron */
export function makeUserData(electron) {
  return ownFolder(electron, fs.mkdtempSync(path.join(temporary(), 'tryg-base-')));
}

/** Makes the folder where needed and gives it, with what is in it, to the user who runs Electron. @param {Electron} electron @param {string} folder */
export function ownFolder(electron, folder) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(electron.dropsTo ? userToDropTo() : null, folder);
  return folder;
}

/**
 * The folder to start as an app: the checkout, or a copy of what was built that the user who runs Electron can read.
 * @param {Electron} electron
 * @param {string} [built] Another folder of bundles than the checkout's own.
 */
export function stageApp(electron, built) {
  return electron.dropsTo || built ? stageFor(built) : ROOT;
}

/** Root's own TMPDIR may be closed to others. */
function temporary() {
  const folder = os.tmpdir();
  return userToDropTo() && !(fs.statSync(folder).mode & 0o001) ? '/tmp' : folder;
}
