import { spawn } from 'node:child_process';
import path from 'node:path';

const entry = path.resolve(import.meta.dirname, '../../../main/cli/main.ts');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
  /** Standard output as JSON. */
  json<T = Record<string, unknown>>(): T;
}

/** The real command line in a process of its own, with nothing of our environment. Standard input is a closed pipe, as in a script. */
export function cli(args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], {
      env: { TRYGBASE_TODAY: '2026-11-23', ...env },
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
    child.once('close', (code) => resolve({ code, out, said, json: <T>() => JSON.parse(out) as T }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
