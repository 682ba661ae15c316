import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { once } from './once.mjs';
import { cacheFolder, isRootOnLinux } from './paths.mjs';
import { hasProgram, say } from './plain.mjs';

const NAME = 'nobody';
const LOADER = 'playwright-loader.cjs';

/** @typedef {{name: string, uid: number, gid: number}} User */

/** Chromium refuses its sandbox to root; so root starts Electron as this user. Null where nothing has to be dropped. @returns {User | null} */
export function userToDropTo() {
  if (!isRootOnLinux || !hasProgram('setpriv')) return null;
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${NAME}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { name: NAME, uid: Number(uid), gid: Number(gid) } : null;
}

/** Asked once, in words that say what is given up. @param {User | null} user */
export function sandboxWorks(user) {
  if (process.platform !== 'linux') return true;
  if (isRootOnLinux && !user) {
    say(
      'given up here: the Chromium sandbox. This is root, and there is no setpriv or no user "nobody" to start Electron as.',
    );
    return false;
  }
  // the sandbox begins with a user namespace, which some containers and distributions forbid
  const probe = ['unshare', '--user', '--map-root-user', 'true'];
  const [program = '', ...args] = user ? ['setpriv', ...dropArguments(user), ...probe] : probe;
  if (spawnSync(program, args, { stdio: 'ignore', cwd: '/' }).status === 0) return true;
  say('given up here: the Chromium sandbox. This system forbids user namespaces to ordinary users.');
  return false;
}

/** @param {User} user */
function dropArguments(user) {
  return [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--inh-caps=-all', '--bounding-set=-all'];
}

/**
 * A folder with a program `electron` that starts the real one as `user`: what ELECTRON_OVERRIDE_DIST_PATH points to,
 * so that Playwright starts it the same way. Playwright's loader is copied beside it because the user may not be
 * able to read the checkout.
 * @param {User} user
 * @param {string} program
 */
export async function ensureLauncher(user, program) {
  const loader = path.join(
    path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'lib/server/electron/loader.js',
  );
  const script = launcherScript(user, program);
  const key = createHash('sha256').update(script).update(fs.readFileSync(loader)).digest('hex').slice(0, 12);
  const folder = path.join(cacheFolder('launchers'), key);
  await once(folder, (aside) => {
    fs.writeFileSync(path.join(aside, 'electron'), script, { mode: 0o755 });
    fs.copyFileSync(loader, path.join(aside, LOADER));
    fs.chmodSync(path.join(aside, LOADER), 0o644);
    return ['electron', LOADER];
  });
  return folder;
}

/** @param {User} user @param {string} program */
function launcherScript(user, program) {
  const drop = ['setpriv', ...dropArguments(user)].join(' ');
  return `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
for arg; do
  shift
  case $arg in
    */playwright-core/lib/server/electron/loader.js) arg=$here/${LOADER} ;;
  esac
  set -- "$@" "$arg"
done
${drop} test -x "$PWD" || cd "$here"
exec ${drop} --pdeathsig=TERM "${program}" "$@"
`;
}

/** Gives a folder and what is in it to the user; nothing to do when no rights are dropped. @param {User | null} user @param {string} folder */
export function giveTo(user, folder) {
  if (!user) return;
  fs.chownSync(folder, user.uid, user.gid);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) giveTo(user, inside);
    else fs.lchownSync(inside, user.uid, user.gid);
  }
}
