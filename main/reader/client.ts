import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HospitalMessage } from '../../shared/domain/messages.ts';
import { collectMessage } from '../../shared/message-check.ts';
import type { Result } from '../../shared/result.ts';
import { err } from '../../shared/result.ts';
import type { RawTable, ReaderRefusal, ReaderRequest } from '../../shared/table.ts';
import { readerHeapMegabytes, readerLimits } from '../../shared/table.ts';
import { collectTable } from '../../shared/table-check.ts';

export interface ReadOptions {
  readonly timeoutMs?: number;
  readonly sheet?: string;
  /** Called with its process id before the reader is ended, answer or not: for measurements. */
  readonly inspect?: (pid: number) => void;
  /** A bundle of the reader, which starts in a fifth of the time; its source otherwise. */
  readonly program?: string;
}

type Outcome = Result<RawTable, ReaderRefusal>;

/**
 * Reads a file in a Node process of its own, for the command line and the tests; the shell does the same with a utility
 * process. Never throws: a crash, a heap over 256 MB and more than 20 seconds are refusals. The process gets bytes and no
 * path, and none of our environment.
 */
export function readInChild(fileName: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<Outcome> {
  const { sheet } = options;
  const request = { fileName, bytes, ...(sheet === undefined ? {} : { sheet }) };
  return askChild(request, collectTable(fileName), options);
}

/** The same for a hospital's message. */
export function readMessageInChild(
  fileName: string,
  bytes: Uint8Array,
  options: Omit<ReadOptions, 'sheet'> = {},
): Promise<Result<HospitalMessage, ReaderRefusal>> {
  return askChild({ fileName, bytes, as: 'message' }, collectMessage, options);
}

function askChild<T>(
  request: ReaderRequest,
  collect: (message: unknown) => Result<T, ReaderRefusal> | null,
  options: ReadOptions,
): Promise<Result<T, ReaderRefusal>> {
  // Before a process is started and the bytes are copied: size is all that has to be known.
  if (request.bytes.length > readerLimits.fileBytes) {
    return Promise.resolve(err({ code: 'file-too-big', params: { limit: readerLimits.fileBytes } }));
  }
  return new Promise((resolve) => {
    const child = startReader(options.program);
    let settled = false;
    const settle = (outcome: Result<T, ReaderRefusal>) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      if (child.pid !== undefined) options.inspect?.(child.pid);
      child.kill('SIGKILL');
      resolve(outcome);
    };
    const timer = setTimeout(
      () => settle(err({ code: 'reader-timeout' })),
      options.timeoutMs ?? readerLimits.milliseconds,
    );
    child.on('message', (message) => {
      const outcome = collect(message);
      if (outcome !== null) settle(outcome);
    });
    const crashed = () => settle(err({ code: 'reader-crashed' }));
    child.once('error', crashed);
    // The last messages may still be on their way when the process has ended: the channel closes after them.
    child.once('exit', () => (child.connected ? child.once('disconnect', crashed) : setImmediate(crashed)));
    child.send(request, (trouble) => trouble && crashed());
  });
}

/**
 * The switches of the forked process: little memory, and by Node's permission model no file but its own code, no writing, no
 * other process, no addon.
 */
export function childExecArgv(): readonly string[] {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const code = ['main/reader/*', 'shared/*', 'node_modules/*', 'package.json'];
  const memory = [`--max-old-space-size=${readerHeapMegabytes}`, '--max-semi-space-size=8'];
  return [...memory, '--permission', ...code.map((path) => `--allow-fs-read=${join(root, path)}`)];
}

function startReader(program = fileURLToPath(new URL('./process.ts', import.meta.url))) {
  return fork(program, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [...childExecArgv()],
    env: inheritedEnvironment(),
  });
}

/** Windows cannot start a process without its system folder; nothing else is the reader's business. */
function inheritedEnvironment(): NodeJS.ProcessEnv {
  const root = process.env['SystemRoot'];
  return root === undefined ? {} : { SystemRoot: root };
}
