import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Root on Linux starts Electron as somebody else, who must be able to read what is cached. */
export const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;

/** The folder for what is costly to make; outside node_modules, so that `npm ci` leaves it alone. */
export function cacheRoot() {
  const chosen = process.env['TRYGBASE_CACHE_DIR'];
  if (chosen) return path.resolve(chosen);
  return path.join(isRootOnLinux ? '/var/cache' : userCache(), 'tryg-base-dev');
}

function userCache() {
  const home = os.homedir();
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? path.join(home, 'AppData/Local');
  if (process.platform === 'darwin') return path.join(home, 'Library/Caches');
  return process.env['XDG_CACHE_HOME'] || path.join(home, '.cache');
}

/** Makes a folder inside the cache. @param {...string} parts */
export function cacheFolder(...parts) {
  // whatever root's umask: the user that runs Electron reads what is made here
  if (isRootOnLinux) process.umask(0o022);
  const folder = path.join(cacheRoot(), ...parts);
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

/** The folder inside the cache for what was found out about this checkout, and holds for no other. @param {string} name */
export function ownCacheFolder(name) {
  return cacheFolder(name, createHash('sha256').update(ROOT).digest('hex').slice(0, 12));
}

/** @param {string} file @returns {any} JSON of our own tools, whose shape the caller knows. */
export function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
