import { spawn } from 'node:child_process';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { runCommandLine } from '../../../main/cli/run.ts';
import { standardInput } from '../../../main/cli/standard-input.ts';

const entry = path.resolve(import.meta.dirname, '../../../main/cli/main.ts');
const DAY = { TRYGBASE_TODAY: '2026-11-23' };
/** The second process need not read the types out of the code again. */
const COMPILED = { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '' };

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
  /** Standard output as JSON. */
  json<T = Record<string, unknown>>(): T;
}

type Environment = Readonly<Record<string, string>>;

/** The real command line in a process of its own, with nothing of our environment. Standard input is a closed pipe, as in a script. */
export function cli(args: readonly string[], env: Environment = {}, input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], {
      env: { ...DAY, ...COMPILED, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let out = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(ranWith(code, out, said)));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The same command line in this process, which saves a start and the derivation of keys that are known: for all but the process itself. */
export async function cliHere(args: readonly string[], env: Environment = {}, input = ''): Promise<Ran> {
  let out = '';
  let said = '';
  const say = (text: string): void => {
    said += text;
  };
  const piped = new PassThrough();
  piped.end(input);
  const code = await runCommandLine(args, {
    input: standardInput(piped as unknown as ReadStream, say),
    env: { ...DAY, ...env },
    out: (text) => {
      out += text;
    },
    say,
    watched: false,
  });
  return ranWith(code, out, said);
}

function ranWith(code: number | null, out: string, said: string): Ran {
  return { code, out, said, json: <T>() => JSON.parse(out) as T };
}
