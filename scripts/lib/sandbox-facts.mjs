import fs from 'node:fs';

/**
 * @typedef {object} ProcessFacts
 * @property {number} pid
 * @property {string} type Chromium's own word: 'browser' for the main process, else renderer, gpu-process, zygote, utility …
 * @property {number} uid
 * @property {number} seccomp 2 = a filter decides which system calls it may make.
 * @property {boolean} noNewPrivileges
 * @property {boolean} ownUserNamespace Apart from the main process: the outer wall of the sandbox.
 * @property {boolean} sandboxRefused `--no-sandbox` was among its arguments.
 */

/**
 * What Linux says about a running Electron and every process below it.
 * @param {number} mainPid
 * @returns {ProcessFacts[]} the main process first
 */
export function sandboxFacts(mainPid) {
  const outside = userNamespace(mainPid);
  return withDescendants(mainPid).flatMap((pid) => {
    try {
      return [factsOf(pid, outside)];
    } catch {
      return []; // it ended while we looked
    }
  });
}

/** @param {number} pid @param {string} outside @returns {ProcessFacts} */
function factsOf(pid, outside) {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  // Chromium rewrites the arguments of some processes into one string with blanks
  const args = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
  const type = args.find((arg) => arg.startsWith('--type='))?.slice('--type='.length);
  return {
    pid,
    type: type ?? 'browser',
    uid: numberIn(status, 'Uid'),
    seccomp: numberIn(status, 'Seccomp'),
    noNewPrivileges: numberIn(status, 'NoNewPrivs') === 1,
    ownUserNamespace: userNamespace(pid) !== outside,
    sandboxRefused: args.includes('--no-sandbox'),
  };
}

/** @param {number} pid */
const userNamespace = (pid) => fs.readlinkSync(`/proc/${pid}/ns/user`);

/** @param {string} status @param {string} name */
function numberIn(status, name) {
  return Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? Number.NaN);
}

/** @param {number} top */
function withDescendants(top) {
  /** @type {Map<number, number>} */
  const parents = new Map();
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = fs.readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), numberIn(status, 'PPid'));
    } catch {
      // it ended while we looked
    }
  }
  const found = [top];
  for (let size = 0; size < found.length; ) {
    size = found.length;
    for (const [pid, parent] of parents) if (found.includes(parent) && !found.includes(pid)) found.push(pid);
  }
  return found;
}
