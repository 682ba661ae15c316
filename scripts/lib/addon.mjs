import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDebian } from './debian.mjs';
import { once } from './once.mjs';
import { cacheFolder, inRoot, readJson } from './paths.mjs';
import { hasProgram, lastWords, PlainError, say } from './plain.mjs';

/** Installed under this name; the package behind it is better-sqlite3-multiple-ciphers. */
const SQLITE = inRoot('node_modules/better-sqlite3');
const ADDON = 'better_sqlite3.node';

/**
 * Electron 33 has Node-API 9, the prebuilt addon declares 10. These flags build it against the experimental surface
 * without its rule that finalizers may not touch JavaScript, which the addon breaks.
 */
const CXXFLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT -fno-lto -O2';
const CFLAGS = '-fno-lto -O2';

/** The SQLite addon for the stand-in Electron, built once per version. @returns {Promise<string>} its path */
export async function ensureAddon() {
  const { version } = readJson(path.join(SQLITE, 'package.json'));
  const source = fs.readFileSync(path.join(SQLITE, 'src/better_sqlite3.cpp'));
  const key = createHash('sha256').update(CXXFLAGS).update(source).digest('hex').slice(0, 8);
  const folder = path.join(cacheFolder(), `sqlite-${version}-napi9-${key}`);
  await once(folder, build);
  return path.join(folder, ADDON);
}

/** @param {string} folder */
function build(folder) {
  ensureDebian('compiler', () => ['g++', 'make', 'python3'].filter((program) => !hasProgram(program)));
  say('building the SQLite addon for the stand-in Electron (once; about 90 seconds) …');
  const work = path.join(folder, 'package');
  fs.cpSync(SQLITE, work, { recursive: true, filter: (file) => !file.endsWith('.node') });
  fs.symlinkSync(inRoot('node_modules'), path.join(folder, 'node_modules'));
  compile(work);
  fs.copyFileSync(path.join(work, 'build/Release', ADDON), path.join(folder, ADDON));
  fs.rmSync(work, { recursive: true });
  fs.rmSync(path.join(folder, 'node_modules'));
  return [ADDON];
}

/** @param {string} work */
function compile(work) {
  const nodeGyp = fileURLToPath(import.meta.resolve('node-gyp/bin/node-gyp.js'));
  // the headers come with the Node package: nothing to download
  const headers = inRoot(`node_modules/node-linux-${process.arch}`);
  const jobs = String(os.availableParallelism());
  const args = [nodeGyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${headers}`, '-j', jobs];
  // a user's npm setting would win over the argument, and name headers of another Node or none
  const env = { ...process.env, npm_config_nodedir: headers, CFLAGS, CXXFLAGS, LDFLAGS: '-fno-lto' };
  const answer = spawnSync(process.execPath, args, { cwd: work, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (answer.status === 0) return;
  const reason = answer.stderr?.split('\n').find((line) => /error|not found/i.test(line)) ?? lastWords(answer.stderr);
  throw new PlainError(`The SQLite addon could not be built for the stand-in Electron: ${reason.trim()}`);
}
