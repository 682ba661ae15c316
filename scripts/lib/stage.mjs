import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { once } from './once.mjs';
import { cacheFolder, inRoot } from './paths.mjs';
import { PlainError } from './plain.mjs';

/** What the unpackaged app consists of when it runs, beside the bundles: the one package that is not bundled. */
const PARTS = [
  'package.json',
  'node_modules/better-sqlite3/package.json',
  'node_modules/better-sqlite3/lib',
  prebuilt(),
];
const KEEP_MS = 24 * 3600_000;

function prebuilt() {
  return `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;
}

/**
 * Copies the built app to where every user can read it, once per content.
 * @param {string} [built] Folder of the bundles, below the root; in the copy it is `out` as ever.
 */
export async function stageFor(built = 'out') {
  if (!fs.existsSync(inRoot(built))) throw new PlainError('The app is not built yet: run npm run build.');
  const files = [built, ...PARTS].flatMap((part) => filesBelow(part)).sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(inRoot(file)));
  const apps = cacheFolder('apps');
  const folder = path.join(apps, hash.digest('hex').slice(0, 16));
  removeOld(apps, folder);
  await once(folder, (aside) => {
    for (const file of files) copyReadable(file, path.join(aside, inCopy(file, built)));
    return files.map((file) => inCopy(file, built));
  });
  fs.utimesSync(path.join(folder, 'OK.json'), new Date(), new Date());
  return folder;
}

/** @param {string} part @returns {string[]} */
function filesBelow(part) {
  if (!fs.statSync(inRoot(part)).isDirectory()) return [part];
  return fs.readdirSync(inRoot(part)).flatMap((name) => filesBelow(path.join(part, name)));
}

/** @param {string} file @param {string} built */
function inCopy(file, built) {
  return file.startsWith(`${built}${path.sep}`) ? path.join('out', path.relative(built, file)) : file;
}

/** @param {string} file @param {string} target */
function copyReadable(file, target) {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(inRoot(file), target);
  fs.chmodSync(target, 0o644);
}

/** Copies that no run has used for a day. @param {string} apps @param {string} current */
function removeOld(apps, current) {
  for (const name of fs.readdirSync(apps)) {
    const folder = path.join(apps, name);
    const manifest = path.join(folder, 'OK.json');
    if (folder === current || !fs.existsSync(manifest)) continue;
    if (Date.now() - fs.statSync(manifest).mtimeMs > KEEP_MS) fs.rmSync(folder, { recursive: true, force: true });
  }
}
