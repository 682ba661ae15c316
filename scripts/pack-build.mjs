import fs from 'node:fs';
import path from 'node:path';
import { build, Platform } from 'electron-builder';
import { cacheFolder, inRoot, ROOT } from './lib/paths.mjs';
import { PlainError } from './lib/plain.mjs';

const ADDON = `resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;

/**
 * Packs what `npm run build` made by `electron-builder --linux dir`, on the files of the Electron that runs here, into a
 * folder that every user can read. Where that Electron is the stand-in, its SQLite addon is swapped in: that and the
 * Electron are all in which the result differs from what ships. It stays on this machine.
 * @param {import('./lib/electron.mjs').Electron} electron
 * @returns {Promise<string>} the folder of the package
 */
export async function packHere(electron) {
  if (!fs.existsSync(inRoot('out/main/shell.js'))) throw new PlainError('The app is not built: run npm run build.');
  const output = path.join(cacheFolder('package'), 'dist');
  fs.rmSync(output, { recursive: true, force: true });
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    projectDir: ROOT,
    config: {
      extends: inRoot('electron-builder.yml'),
      directories: { output },
      electronDist: electron.files,
      ...(electron.version ? { electronVersion: electron.version } : {}),
    },
  });
  const folder = path.join(output, process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked');
  // made for the checkout; electron-builder copies them with the other files of Electron
  fs.rmSync(path.join(folder, 'resources/default_app.asar'), { force: true });
  fs.rmSync(path.join(folder, 'OK.json'), { force: true });
  if (electron.addon) fs.copyFileSync(electron.addon, path.join(folder, ADDON));
  makeReadable(output);
  return folder;
}

/** @param {string} folder */
function makeReadable(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) fs.chmodSync(file, 0o755);
    else if (entry.isFile()) fs.chmodSync(file, fs.statSync(file).mode | 0o444);
  }
}
