import { spawnSync } from 'node:child_process';

/** Trouble that a person can act on: shown as one sentence, without a stack. */
export class PlainError extends Error {}

/** One line of progress on stderr, so that stdout stays free for results. @param {string} message */
export function say(message) {
  process.stderr.write(`[tryg-base] ${message}\n`);
}

/**
 * Runs a command file: plain trouble becomes one sentence and exit code 1, a bug keeps its stack.
 * @param {() => Promise<number>} work Answers the exit code.
 */
export async function runCommand(work) {
  try {
    process.exit(await work());
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(error.message);
    process.exit(1);
  }
}

/**
 * Whether a program can be found on PATH; asked without a shell because a fresh system may lack `which`.
 * @param {string} program
 * @param {string} [probe] An argument that makes it answer and end.
 */
export function hasProgram(program, probe = '--version') {
  return spawnSync(program, [probe], { stdio: 'ignore' }).error === undefined;
}

/** The last lines of what a program said, as one line. @param {string | null | undefined} output */
export function lastWords(output) {
  return (output ?? '').trim().split('\n').slice(-3).join(' | ');
}
