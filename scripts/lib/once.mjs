import fs from 'node:fs';
import path from 'node:path';
import { PlainError, say } from './plain.mjs';

const WAIT_MS = 20 * 60_000;
const OWNERLESS_MS = 10_000;
const POLL_MS = 100;

/**
 * Makes the folder `final` once: `make` fills a folder beside it and names the files that must be there, a manifest
 * is written last, then one rename. Killed at any point or run twice at once, `final` is whole or absent.
 * @param {string} final
 * @param {(folder: string) => Promise<string[]> | string[]} make
 */
export async function once(final, make) {
  if (isWhole(final)) return;
  await withLock(`${final}.lock`, async () => {
    if (isWhole(final)) return;
    removeLeftovers(final);
    const aside = `${final}.tmp-${process.pid}`;
    fs.mkdirSync(aside, { recursive: true });
    try {
      const files = (await make(aside)).map((file) => [file, fs.statSync(path.join(aside, file)).size]);
      fs.writeFileSync(path.join(aside, 'OK.json'), JSON.stringify({ files }));
      fs.rmSync(final, { recursive: true, force: true });
      fs.renameSync(aside, final);
    } finally {
      fs.rmSync(aside, { recursive: true, force: true });
    }
  });
}

/** @param {string} folder */
function isWhole(folder) {
  try {
    /** @type {{files: [string, number][]}} */
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'OK.json'), 'utf8'));
    return manifest.files.every(([file, size]) => fs.statSync(path.join(folder, file)).size === size);
  } catch {
    return false;
  }
}

/** What a killed run left behind; safe to remove because the lock is held. @param {string} final */
function removeLeftovers(final) {
  const parent = path.dirname(final);
  for (const name of fs.readdirSync(parent)) {
    if (name.startsWith(`${path.basename(final)}.tmp-`))
      fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/**
 * Runs `work` while no other process does the same. The lock is a folder with the owner's process id; a lock whose
 * owner is gone is taken over.
 * @template T
 * @param {string} lock
 * @param {() => Promise<T>} work
 */
export async function withLock(lock, work) {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  const deadline = Date.now() + WAIT_MS;
  for (let told = false; !take(lock); ) {
    const { pid, stale } = ownerOf(lock);
    if (stale) removeStale(lock);
    else if (Date.now() > deadline) {
      throw new PlainError(`Process ${pid} has held ${lock} for 20 minutes; end it or remove the folder.`);
    } else if (!told && pid > 0) {
      say(`waiting for process ${pid}, which is preparing the same files`);
      told = true;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    fs.mkdirSync(lock);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  fs.writeFileSync(path.join(lock, 'owner'), String(process.pid));
  return true;
}

/** @param {string} lock */
function ownerOf(lock) {
  try {
    const age = Date.now() - fs.statSync(lock).mtimeMs;
    const file = path.join(lock, 'owner');
    const pid = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
    return { pid, stale: pid > 0 ? !isAlive(pid) : age > OWNERLESS_MS };
  } catch {
    return { pid: 0, stale: false };
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * One waiting process at a time looks again and removes: else a slow one could remove the lock that a quick one has
 * just taken. @param {string} lock
 */
function removeStale(lock) {
  const turn = `${lock}.turn`;
  if (!take(turn)) {
    if (ownerOf(turn).stale) fs.rmSync(turn, { recursive: true, force: true });
    return;
  }
  try {
    if (ownerOf(lock).stale) fs.rmSync(lock, { recursive: true, force: true });
  } finally {
    fs.rmSync(turn, { recursive: true, force: true });
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
