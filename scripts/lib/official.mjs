import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, inRoot, readJson } from './paths.mjs';
import { say } from './plain.mjs';

const FOLDER = inRoot('node_modules/electron');
const TRY_AGAIN_MS = 6 * 3600_000;
const DOWNLOAD_LIMIT_MS = 300_000;

/** The version that ships: what package.json asks for. @returns {string} */
export const officialVersion = () => readJson(path.join(FOLDER, 'package.json')).version;

/** Electron's own binary, downloaded when that is possible here. @returns {{folder: string, version: string} | null} */
export function findOfficial() {
  return installed() ?? (download() ? installed() : null);
}

function installed() {
  const version = officialVersion();
  const folder = path.join(FOLDER, 'dist');
  try {
    const found = fs.readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
    const program = path.join(folder, fs.readFileSync(path.join(FOLDER, 'path.txt'), 'utf8'));
    return found === version && fs.existsSync(program) ? { folder, version } : null;
  } catch {
    return null;
  }
}

/** A failure is remembered, so that a machine without access does not wait for it at every start. */
function download() {
  if (process.env['TRYGBASE_ELECTRON_OFFLINE'] === '1') return false;
  const marker = path.join(cacheFolder(), `electron-${officialVersion()}-not-downloadable`);
  if (fs.existsSync(marker) && Date.now() - fs.statSync(marker).mtimeMs < TRY_AGAIN_MS) return false;
  say(`downloading Electron ${officialVersion()} …`);
  const answer = spawnSync(process.execPath, [path.join(FOLDER, 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT_MS,
  });
  if (answer.status === 0) return true;
  fs.writeFileSync(marker, '');
  say('it cannot be downloaded here; going on with the stand-in');
  return false;
}
